from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import DeadlineChangeReason, LinkState, Relation, Status
from commitments.models import Commitment, DeadlineKind, Letter, Link, Visibility
from commitments.queries.story import find, story
from commitments.queries.waiting import Waiting
from commitments.services.link import LinkDecision, decide_link, link_letter
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.build import GRIFFIE
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": GRIFFIE, "now": NOON}
NEW = NewDeadline(DeadlineKind.DATE, latest=date(2024, 7, 1))


def _postpone(commitment: Commitment, letter: Letter, version: int = 1) -> None:
    link_letter(
        commitment.pk,
        version=version,
        letter_id=letter.pk,
        decision=LinkDecision(Relation.POSTPONES, deadline=NEW),
        **BY,
    )


def _propose(commitment: Commitment, letter: Letter) -> Link:
    return Link.objects.create(
        commitment=commitment,
        letter=letter,
        relation=Relation.FULFILS,
        state=LinkState.PROPOSED,
        proposed_by="Gestand",
        proposed_at=NOON,
    )


def test_number_finds_its_commitment() -> None:
    commitment = build.commitment()
    assert find(commitment.number) == commitment
    assert find("G-999999") is None
    assert find("onzin") is None


def test_links_stand_in_the_order_of_their_letters() -> None:
    commitment = build.commitment()
    late, early = build.letter(date=date(2024, 5, 3)), build.letter(date=date(2024, 4, 3))
    _propose(commitment, late)
    _postpone(commitment, early)
    told = story(commitment.pk, hidden_letters=False)
    assert [link.letter for link in told.links] == [early, late]
    assert told.waiting == {commitment.pk: Waiting(date(2024, 6, 5), by_letter=True)}


def test_rejected_links_are_left_to_the_history() -> None:
    commitment = build.commitment()
    decide_link(_propose(commitment, build.letter()).pk, version=1, decision=None, **BY)
    told = story(commitment.pk, hidden_letters=True)
    assert (told.links, len(told.events)) == ([], 2)


def test_hidden_letters_are_told_to_keepers_only() -> None:
    commitment = build.commitment()
    _propose(commitment, build.letter(visibility=Visibility.RECALLED))
    assert story(commitment.pk, hidden_letters=False).links == []
    assert len(story(commitment.pk, hidden_letters=True).links) == 1


def test_anchor_is_the_letter_that_set_the_term() -> None:
    commitment = build.commitment()
    assert story(commitment.pk, hidden_letters=False).anchor == commitment.letter
    postponing = build.letter(date=date(2024, 5, 3))
    _postpone(commitment, postponing)
    assert story(commitment.pk, hidden_letters=False).anchor == postponing


def test_term_set_by_hand_has_no_anchor() -> None:
    commitment = build.commitment()
    change_deadline(
        commitment.pk,
        version=1,
        deadline=NEW,
        reason=DeadlineChangeReason.CORRECTED,
        why="Verkeerd gelezen.",
        **BY,
    )
    assert story(commitment.pk, hidden_letters=False).anchor is None


def test_repeats_are_public_ones() -> None:
    commitment = build.commitment()
    again = build.commitment(origin=commitment)
    build.commitment(origin=commitment, status=Status.FOUND)
    assert story(commitment.pk, hidden_letters=False).repeats == [again]


@pytest.mark.parametrize(("acts", "openly"), [("postponement", True), ("commitment", False)])
def test_words_of_the_letter_tell_whether_it_shifted_openly(acts: str, openly: bool) -> None:
    commitment, letter = build.commitment(), build.letter(date=date(2024, 5, 3))
    _postpone(commitment, letter)
    Link.objects.update(passage=build.passage(letter, acts=acts))
    told = story(commitment.pk, hidden_letters=False)
    assert told.openly == {told.changes[0].pk: openly}


LATE = "Het lukt niet u de brief op tijd te sturen."
AGAIN = "U ontvangt die voor 1 juli."


@pytest.mark.parametrize(
    ("between", "act", "openly"),
    [
        ("", "postponement", True),
        ("", "fulfilment", False),
        ("Het waait. " * 80, "postponement", False),
    ],
)
def test_shift_is_said_openly_also_in_the_sentence_before(
    between: str, act: str, openly: bool
) -> None:
    commitment = build.commitment()
    letter = build.letter(f"{LATE} {between}{AGAIN}", date=date(2024, 5, 3))
    build.passage(letter, LATE, act)
    _postpone(commitment, letter)
    Link.objects.update(passage=build.passage(letter, AGAIN))
    told = story(commitment.pk, hidden_letters=False)
    assert list(told.openly.values()) == [openly]


def test_words_that_only_matching_understood_say_a_shift_openly() -> None:
    words = "De uitkomsten kan ik u dit jaar niet meer zenden."
    commitment, letter = build.commitment(), build.letter(words, date=date(2024, 5, 3))
    _postpone(commitment, letter)
    Link.objects.update(start=0, end=len(words))
    assert list(story(commitment.pk, hidden_letters=False).openly.values()) == [True]


def test_nobody_is_said_to_shift_silently_where_no_words_were_pointed_at() -> None:
    commitment = build.commitment()
    _postpone(commitment, build.letter(date=date(2024, 5, 3)))
    assert story(commitment.pk, hidden_letters=False).openly == {}


def test_day_that_a_person_set_is_counted_from_no_letter() -> None:
    read, typed = build.commitment(deadline_rule="datum.dag"), build.commitment(deadline_rule="")
    anchors = [story(one.pk, hidden_letters=False).anchor for one in (read, typed)]
    assert anchors == [read.letter, None]
