"""What is proposed for a promise that was made again, once its double is settled."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import RejectReason, Status
from commitments.models import Commitment, Letter, Rematch
from commitments.queries.promises import promises_of
from commitments.services.decide import reject_commitment
from commitments.services.postings import index_commitments
from commitments.services.propose import match_waiting, propose_links, resolve_references
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON
from tests.services.test_propose import promises, reference, sends

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
AGAIN = "Over het kwelscherm van de stormvloedkering stuur ik u de notitie voor de zomer."


@pytest.fixture
def again() -> Commitment:
    """A promise found in a later letter, in other words than the first."""
    letter = build.letter(
        f"Den Haag, 20 januari 2024\n\n{AGAIN}\n", date=date(2024, 1, 20), paper=("90001", "14")
    )
    one = build.commitment(letter=letter, quote=AGAIN, status=Status.FOUND)
    index_commitments([one])
    return one


def settle(again: Commitment, kept: Commitment) -> Any:
    return reject_commitment(
        again.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY
    )


def stems(one: Commitment) -> set[str]:
    (promise,) = promises_of([one.pk])
    return set(promise.words)


def test_promise_is_found_by_the_words_days_and_paper_of_its_double(again: Commitment) -> None:
    report, _ = promises()
    own, other = stems(report), stems(again)
    settled = settle(again, report)
    (promise,) = promises_of([report.pk])
    assert set(promise.words) == own | other
    assert promise.made == {date(2024, 1, 10), date(2024, 1, 20)}
    assert promise.papers == {("90001", "14")}
    assert Rematch.objects.filter(commitment=report).exists()
    undo_decision(settled.pk, version=2, **BY)
    assert (stems(report), stems(again)) == (own, other)


def test_letter_that_cites_the_repeat_is_proposed_for_the_promise_itself(
    again: Commitment,
) -> None:
    report, _ = promises()
    settle(again, report)
    letter = sends("Hierbij stuur ik u de toegezegde notitie (Kamerstuk 90 001, nr. 14).")
    reference(letter, letter.passages.get(), paper_number="14")
    resolve_references(letter)
    proposed = {(one.commitment, one.relation) for one in propose_links(letter, now=NOON)}
    assert (report, "fulfils") in proposed


def test_answer_proposed_for_the_double_is_proposed_anew_for_the_promise(
    again: Commitment,
) -> None:
    report, _ = promises()
    Commitment.objects.filter(pk=again.pk).update(ministry=build.ministry())
    letter: Letter = sends(
        "Hierbij stuur ik u de op 20 januari toegezegde notitie over het kwelscherm."
    )
    assert {one.commitment for one in propose_links(letter, now=NOON)} == {again}
    again.refresh_from_db()
    reject_commitment(
        again.pk,
        version=again.version,
        reason=RejectReason.DOUBLE,
        double_of_id=report.pk,
        **BY,
    )
    assert [(one.commitment, one.relation) for one in match_waiting(now=NOON)] == [
        (report, "fulfils")
    ]
