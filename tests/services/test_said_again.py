from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import LifecycleError, LinkState, Relation, Status
from commitments.models import Commitment, DeadlineKind, Letter, Link, Passage
from commitments.queries.queue import found_commitments
from commitments.services.decide import confirm_commitment, reopen_commitment
from commitments.services.link import LinkDecision, decide_link, link_letter
from commitments.services.reschedule import NewDeadline
from commitments.services.undo import undo_decision
from tests import build
from tests.at_once import wait_empty_handed
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
MAY = date(2024, 5, 1)
LATE = "Het lukt niet u de brief over de duinen voor 1 maart te sturen."
AGAIN = "Ik stuur u die brief uiterlijk 1 mei."
OTHER = "Over de stranden informeer ik u uiterlijk 1 mei."
TEXT = f"Den Haag, 20 februari 2024\n\n{LATE} {AGAIN}\n\n{'Het waait. ' * 80}\n\n{OTHER}\n"
TERM: dict[str, Any] = {
    "deadline_kind": DeadlineKind.DATE,
    "deadline_wording": "uiterlijk 1 mei",
    "deadline_latest": MAY,
}
DECIDED = NewDeadline(DeadlineKind.DATE, "uiterlijk 1 mei", latest=MAY)
POSTPONES = LinkDecision(Relation.POSTPONES, deadline=DECIDED)


@pytest.fixture
def letter() -> Letter:
    return build.letter(TEXT, date=date(2024, 2, 20))


def found(letter: Letter, quote: str, **fields: Any) -> Commitment:
    """A commitment found in the letter, whose passage carries the term as the reader left it."""
    fields = {"status": Status.FOUND, "latest": MAY, **fields}
    one = build.commitment(letter=letter, quote=quote, **fields)
    Passage.objects.filter(commitments=one).update(**TERM)
    return one


def proposal(
    letter: Letter, words: str, relation: Relation = Relation.POSTPONES, **made: Any
) -> Link:
    start = letter.text.index(words)
    place = {"start": start, "end": start + len(words)}
    return build.link(build.commitment(**made), letter, relation, **place, **TERM)


def statuses(*ones: Commitment) -> list[tuple[str, int | None]]:
    for one in ones:
        one.refresh_from_db()
    return [(one.status, one.double_of_id) for one in ones]


@pytest.mark.parametrize("words", [LATE, AGAIN])
@pytest.mark.parametrize("relation", [Relation.POSTPONES, Relation.REPEATS])
def test_found_in_the_same_words_becomes_a_double_and_undo_takes_both_back(
    letter: Letter, words: str, relation: Relation
) -> None:
    again, other = found(letter, AGAIN), found(letter, OTHER)
    link = proposal(letter, words, relation)
    decision = LinkDecision(relation, deadline=DECIDED)
    event = decide_link(link.pk, version=1, decision=decision, **BY)
    made = link.commitment
    assert statuses(again, other) == [("rejected", made.pk), ("found", None)]
    assert event.why.endswith(f"{again.number} is daarmee een dubbel van deze toezegging.")
    told = again.events.latest("pk")
    assert (told.why, told.actor_name) == (
        f"Deze woorden doen {made.number} opnieuw.",
        build.GRIFFIE.name,
    )
    undo_decision(event.pk, version=2, **BY)
    assert statuses(again, other, made) == [("found", None), ("found", None), ("open", None)]
    made.refresh_from_db()
    assert (made.deadline_latest, made.shifts) == (date(2024, 2, 29), 0)


def test_confirmed_before_in_the_same_words_becomes_a_double_too(letter: Letter) -> None:
    again = found(letter, AGAIN)
    confirm_commitment(again.pk, version=1, **BY)
    link = proposal(letter, AGAIN)
    event = decide_link(link.pk, version=1, decision=POSTPONES, **BY)
    assert statuses(again) == [("rejected", link.commitment_id)]
    undo_decision(event.pk, version=2, **BY)
    assert statuses(again) == [("open", None)]


def test_said_to_stand_apart_it_stays_to_be_judged(letter: Letter) -> None:
    again, link = found(letter, AGAIN), proposal(letter, AGAIN)
    apart = LinkDecision(Relation.POSTPONES, deadline=DECIDED, apart=True)
    decide_link(link.pk, version=1, decision=apart, **BY)
    assert statuses(again) == [("found", None)]


@pytest.mark.parametrize(
    "decision",
    [
        None,
        LinkDecision(Relation.FULFILS),
        LinkDecision(Relation.MENTIONS),
        LinkDecision(Relation.WITHDRAWS),
        LinkDecision(Relation.PARTLY, remaining="de kosten"),
    ],
)
def test_other_decisions_leave_what_was_found_alone(
    letter: Letter, decision: LinkDecision | None
) -> None:
    again, link = found(letter, AGAIN), proposal(letter, AGAIN)
    decide_link(link.pk, version=1, decision=decision, **BY)
    assert statuses(again) == [("found", None)]


def test_another_relation_than_proposed_settles_the_same_words(letter: Letter) -> None:
    again, link = found(letter, AGAIN), proposal(letter, AGAIN, Relation.FULFILS)
    decide_link(link.pk, version=1, decision=LinkDecision(Relation.REPEATS), **BY)
    assert statuses(again) == [("rejected", link.commitment_id)]


def test_linked_by_hand_the_only_one_with_the_new_term_becomes_a_double(letter: Letter) -> None:
    again, made = found(letter, AGAIN), build.commitment()
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=POSTPONES, **BY)
    assert statuses(again) == [("rejected", made.pk)]


def test_linked_by_hand_nothing_is_guessed_between_two_with_the_new_term(letter: Letter) -> None:
    again, other, made = found(letter, AGAIN), found(letter, OTHER), build.commitment()
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=POSTPONES, **BY)
    assert statuses(again, other) == [("found", None), ("found", None)]


def test_undo_leaves_a_double_that_was_opened_again_by_itself(letter: Letter) -> None:
    again, link = found(letter, AGAIN), proposal(letter, AGAIN)
    event = decide_link(link.pk, version=1, decision=POSTPONES, **BY)
    undo_decision(again.events.latest("pk").pk, version=2, **BY)
    confirm_commitment(again.pk, version=3, **BY)
    undo_decision(event.pk, version=2, **BY)
    assert statuses(again) == [("open", None)]


def test_what_may_be_an_older_promise_is_asked_first(letter: Letter) -> None:
    again, other = found(letter, AGAIN), found(letter, OTHER)
    link = proposal(letter, LATE)
    assert list(found_commitments()) == [other]
    decide_link(link.pk, version=1, decision=None, **BY)
    assert list(found_commitments()) == [again, other]


@pytest.mark.parametrize(
    "fields",
    [
        {"relation": Relation.MENTIONS},
        {"state": LinkState.UNDONE},
        {"deadline_wording": "", "end": 30},
    ],
)
def test_other_links_keep_nothing_from_the_queue(letter: Letter, fields: dict[str, Any]) -> None:
    again = found(letter, AGAIN)
    link = proposal(letter, LATE)
    event = link.commitment.events.latest("pk")
    Link.objects.filter(pk=link.pk).update(event=event, **fields)
    assert list(found_commitments()) == [again]


def test_link_of_a_promise_that_is_not_judged_yet_keeps_nothing_from_the_queue(
    letter: Letter,
) -> None:
    again = found(letter, AGAIN)
    link = proposal(letter, LATE, status=Status.FOUND)
    assert set(found_commitments()) == {again, link.commitment}


def test_undo_is_refused_once_something_was_decided_on_the_double(letter: Letter) -> None:
    again, link = found(letter, AGAIN), proposal(letter, AGAIN)
    event = decide_link(link.pk, version=1, decision=POSTPONES, **BY)
    reopen_commitment(again.pk, version=2, why="toch een andere", **BY)
    with pytest.raises(LifecycleError, match=f"^Over {again.number} is al iets besloten"):
        undo_decision(event.pk, version=2, **BY)
    assert statuses(again, link.commitment) == [("open", None), ("open", None)]


@pytest.mark.django_db(transaction=True)
def test_promise_and_its_double_are_taken_in_hand_in_one_order(letter: Letter) -> None:
    again = found(letter, AGAIN)
    link = proposal(letter, LATE)
    made = link.commitment
    adopt = {"version": 1, "decision": POSTPONES, **BY}
    wait_empty_handed(lambda: decide_link(link.pk, **adopt), again, made)
    assert statuses(again, made) == [("rejected", made.pk), ("open", None)]
    undone = made.events.latest("pk").pk
    wait_empty_handed(lambda: undo_decision(undone, version=2, **BY), again, made)
    assert statuses(again, made) == [("found", None), ("open", None)]


@pytest.mark.django_db(transaction=True)
def test_letter_that_a_person_links_has_its_own_promise_taken_in_hand_first(
    letter: Letter,
) -> None:
    again, made = found(letter, AGAIN), build.commitment()
    adopt = {"version": 1, "decision": POSTPONES, "letter_id": letter.pk, **BY}
    wait_empty_handed(lambda: link_letter(made.pk, **adopt), again, made)
    assert statuses(again, made) == [("rejected", made.pk), ("open", None)]
