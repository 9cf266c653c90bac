from __future__ import annotations

import uuid
from collections import Counter
from datetime import date

import pytest

from commitments.lifecycle import RejectReason
from commitments.models import (
    Commitment,
    CommitmentSource,
    Posting,
    RegisterEntry,
    Rematch,
    Stem,
)
from commitments.queries.candidates import Clues, find_candidates
from commitments.services import postings
from commitments.services.decide import reject_commitment, reopen_commitment
from commitments.services.postings import index_commitments, index_register
from commitments.stems import stem
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def indexed(words: str) -> Commitment:
    made = build.commitment(letter=build.letter(f"Den Haag\n\n{words}\n"), quote=words)
    index_commitments([made])
    return made


def held(text: str) -> int:
    return sum(Stem.objects.filter(text=text).values_list("held_by", flat=True))


def find(*words: str) -> list[int]:
    return find_candidates(Clues(Counter(map(stem, words))))


def test_new_commitment_is_found_by_its_words_at_once() -> None:
    made = indexed("Ik zal uw Kamer over de veerdienst informeren.")
    other = indexed("Ik zal uw Kamer over de zeewering informeren.")
    assert find("veerdienst") == [made.pk]
    assert find("zeewering") == [other.pk]
    assert (held(""), held("veerdienst")) == (2, 1)


def test_rare_words_weigh_more_than_common_ones() -> None:
    for number in range(5):
        indexed(f"Ik zal uw Kamer over de zeewering informeren, deel{number}.")
    rare = indexed("Ik zal uw Kamer over de veerdienst informeren.")
    assert find("veerdienst", "zeewering")[0] == rare.pk


def test_closed_commitment_leaves_the_index_and_a_reopened_one_returns() -> None:
    made = indexed("Ik zal uw Kamer over de veerdienst informeren.")
    by = {"actor": build.GRIFFIE, "now": NOON}
    reject_commitment(made.pk, version=1, reason=RejectReason.PAST, **by)  # type: ignore[arg-type]
    assert (find("veerdienst"), held(""), held("veerdienst")) == ([], 0, 0)
    assert not Posting.objects.exists()
    reopen_commitment(made.pk, version=2, why="Toch wel.", **by)  # type: ignore[arg-type]
    assert (find("veerdienst"), held("veerdienst")) == ([made.pk], 1)
    assert Rematch.objects.get().commitment == made


def test_indexing_again_counts_once() -> None:
    made = indexed("Ik zal uw Kamer over de veerdienst informeren.")
    index_commitments([made])
    assert (held(""), held("veerdienst")) == (1, 1)


def test_commitment_without_a_letter_is_found_by_its_own_words() -> None:
    made = Commitment.objects.create(
        source="hand",
        words="De minister zegt een brief over de veerdienst toe.",
        firmness="firm",
        deadline_kind="none",
        status="open",
        promised_on=date(2024, 1, 10),
    )
    index_commitments([made])
    assert find("veerdienst") == [made.pk]


def test_letter_is_not_held_against_later_promises_or_its_own() -> None:
    made = indexed("Ik zal uw Kamer over de veerdienst informeren.")
    tokens = Counter(veerdienst=1)
    assert find_candidates(Clues(tokens, day=date(2024, 1, 9))) == []
    assert find_candidates(Clues(tokens, letter_id=made.letter_id)) == []
    assert find_candidates(Clues(tokens, day=date(2024, 1, 11))) == [made.pk]


def spoken(words: str) -> Commitment:
    made = build.commitment(source=CommitmentSource.REGISTER, words=words, object="")
    made.passages.clear()
    Commitment.objects.filter(pk=made.pk).update(letter=None)
    RegisterEntry.objects.create(feed_id=uuid.uuid4(), chamber="TK", text=words, commitment=made)
    return made


def test_row_of_the_register_is_found_by_its_words_once_it_was_swept() -> None:
    made = spoken("De minister informeert de Kamer over de veerdienst.")
    assert find("veerdienst") == []
    assert index_register() == 1
    assert find("veerdienst") == [made.pk]
    assert index_register() == 0


def test_newest_rows_of_the_register_are_found_first(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [spoken(f"De minister informeert over de veerdienst, deel{n}.") for n in range(3)]
    monkeypatch.setattr(postings, "MOST", 2)
    assert index_register() == 2
    assert sorted(find("veerdienst")) == [one.pk for one in made[1:]]
    assert index_register() == 1
    assert sorted(find("veerdienst")) == [one.pk for one in made]


def test_closed_row_of_the_register_is_swept_and_not_indexed() -> None:
    made = spoken("De minister informeert de Kamer over de veerdienst.")
    Commitment.objects.filter(pk=made.pk).update(status="fulfilled")
    assert index_register() == 1
    assert not Posting.objects.exists()
