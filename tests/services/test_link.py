from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import (
    Action,
    Relation,
    Status,
)
from commitments.models import (
    DeadlineChange,
    DeadlineKind,
    Letter,
    Link,
)
from commitments.services.decide import reopen_commitment
from commitments.services.link import LinkDecision, decide_link, link_letter
from commitments.services.reschedule import NewDeadline
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
SENT = date(2024, 2, 20)
SPRING = date(2024, 2, 29)
JUNE = NewDeadline(DeadlineKind.DATE, "voor de zomer", latest=date(2024, 6, 20))
NO_TERM = NewDeadline(DeadlineKind.NONE)
FULFILS = LinkDecision(Relation.FULFILS)


def answer(**fields: Any) -> Letter:
    fields = {"date": SENT, "subject": "Uitkomst van het onderhoud", **fields}
    return build.letter(**fields)


def states() -> dict[str, str]:
    return {link.relation: link.state for link in Link.objects.all()}


@pytest.mark.parametrize(
    ("decision", "status", "kind"),
    [
        (FULFILS, Status.FULFILLED, Action.FULFIL),
        (LinkDecision(Relation.PARTLY, remaining="de kosten"), Status.PARTLY, Action.FULFIL_PARTLY),
        (LinkDecision(Relation.POSTPONES, deadline=JUNE), Status.OPEN, Action.CHANGE_DEADLINE),
        (LinkDecision(Relation.POSTPONES, deadline=NO_TERM), Status.OPEN, Action.CHANGE_DEADLINE),
        (LinkDecision(Relation.REPEATS), Status.OPEN, Action.DECIDE_LINK),
        (LinkDecision(Relation.REPEATS, deadline=JUNE), Status.OPEN, Action.CHANGE_DEADLINE),
        (LinkDecision(Relation.WITHDRAWS, why="vervalt"), Status.WITHDRAWN, Action.WITHDRAW),
        (LinkDecision(Relation.MENTIONS), Status.OPEN, Action.DECIDE_LINK),
    ],
)
@pytest.mark.parametrize("by_hand", [True, False])
def test_link_does_what_its_relation_says_and_undo_takes_it_back(
    decision: LinkDecision, status: Status, kind: Action, by_hand: bool
) -> None:
    made, letter = build.commitment(), answer()
    if by_hand:
        event = link_letter(made.pk, version=1, letter_id=letter.pk, decision=decision, **BY)
    else:
        link = build.link(made, letter, decision.relation)
        event = decide_link(link.pk, version=1, decision=decision, **BY)
    made.refresh_from_db()
    assert (made.status, event.kind, event.letter) == (status, kind, letter)
    assert event.effective_on == SENT
    link = Link.objects.get()
    assert (link.state, link.event, link.relation) == ("confirmed", event, decision.relation)

    undoing = undo_decision(event.pk, version=2, **BY)
    made.refresh_from_db()
    link.refresh_from_db()
    assert (made.status, made.remaining, made.fulfilled_on) == ("open", "", None)
    assert (made.deadline_latest, made.slip_days, made.shifts) == (date(2024, 2, 29), 0, 0)
    assert (link.state, link.event) == (("undone", undoing) if by_hand else ("proposed", None))


def test_answer_counts_on_its_own_date() -> None:
    made = build.commitment()
    link_letter(made.pk, version=1, letter_id=answer().pk, decision=FULFILS, **BY)
    made.refresh_from_db()
    assert (made.fulfilled_on, made.remaining) == (SENT, "")


def test_postponing_letter_shifts_and_keeps_the_old_term() -> None:
    made, letter = build.commitment(), answer()
    decision = LinkDecision(Relation.POSTPONES, deadline=JUNE)
    event = link_letter(made.pk, version=1, letter_id=letter.pk, decision=decision, **BY)
    kept = DeadlineChange.objects.get()
    assert (kept.letter, kept.reason, kept.slip_days) == (letter, "postponed", 112)
    assert (kept.why, event.why) == 2 * ("De brief stelt de toezegging uit.",)
    undo_decision(event.pk, version=2, **BY)
    assert [kept.reason for kept in DeadlineChange.objects.all()] == ["postponed", "undone"]


def test_repeat_with_another_term_is_a_shift_of_its_own_kind() -> None:
    made = build.commitment()
    decision = LinkDecision(Relation.REPEATS, why="zelfde belofte", deadline=JUNE)
    link_letter(made.pk, version=1, letter_id=answer().pk, decision=decision, **BY)
    kept = DeadlineChange.objects.get()
    made.refresh_from_db()
    assert (kept.reason, kept.why, made.shifts) == ("repeated", "zelfde belofte", 1)


@pytest.mark.parametrize(
    ("held", "again"),
    [
        (SPRING, NewDeadline(DeadlineKind.DATE, "uiterlijk 29 februari", latest=SPRING)),
        (None, NewDeadline(DeadlineKind.VAGUE, "op korte termijn")),
    ],
)
def test_repeat_of_the_term_that_holds_is_no_shift(held: date | None, again: NewDeadline) -> None:
    made = build.commitment(latest=held)
    decision = LinkDecision(Relation.REPEATS, deadline=again)
    event = link_letter(made.pk, version=1, letter_id=answer().pk, decision=decision, **BY)
    made.refresh_from_db()
    assert (event.kind, made.shifts) == (Action.DECIDE_LINK, 0)
    assert (event.why, DeadlineChange.objects.count()) == ("De brief herhaalt de toezegging.", 0)


def test_relation_that_brings_no_term_leaves_the_term_alone() -> None:
    made = build.commitment()
    decision = LinkDecision(Relation.FULFILS, deadline=JUNE)
    link_letter(made.pk, version=1, letter_id=answer().pk, decision=decision, **BY)
    made.refresh_from_db()
    assert (made.deadline_latest, DeadlineChange.objects.count()) == (date(2024, 2, 29), 0)


def test_rejected_proposal_changes_nothing_else_and_undo_brings_it_back() -> None:
    made = build.commitment()
    link = build.link(made, answer())
    event = decide_link(link.pk, version=1, decision=None, **BY)
    made.refresh_from_db()
    assert (made.status, made.version, states()) == ("open", 2, {"fulfils": "rejected"})
    undo_decision(event.pk, version=2, **BY)
    assert states() == {"fulfils": "proposed"}


def test_another_relation_than_proposed_is_one_decision_with_one_undo() -> None:
    made = build.commitment()
    link = build.link(made, answer())
    decision = LinkDecision(Relation.POSTPONES, deadline=JUNE)
    event = decide_link(link.pk, version=1, decision=decision, **BY)
    made.refresh_from_db()
    assert (made.version, made.shifts) == (2, 1)
    assert states() == {"fulfils": "rejected", "postpones": "confirmed"}
    undo_decision(event.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.deadline_latest, made.shifts) == (date(2024, 2, 29), 0)
    assert states() == {"fulfils": "proposed", "postpones": "undone"}


def test_undo_of_a_change_of_mind_gives_back_the_refusal() -> None:
    made, letter = build.commitment(), answer()
    link = build.link(made, letter)
    refused = decide_link(link.pk, version=1, decision=None, **BY)
    event = link_letter(made.pk, version=2, letter_id=letter.pk, decision=FULFILS, **BY)
    undo_decision(event.pk, version=3, **BY)
    link.refresh_from_db()
    assert (link.state, link.event) == ("rejected", refused)


def test_letter_can_fulfil_a_part_and_postpone_the_rest() -> None:
    made, letter = build.commitment(), answer()
    partly = LinkDecision(Relation.PARTLY, remaining="de kosten")
    rest = LinkDecision(Relation.POSTPONES, deadline=JUNE)
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=partly, **BY)
    link_letter(made.pk, version=2, letter_id=letter.pk, decision=rest, **BY)
    made.refresh_from_db()
    assert (made.status, made.deadline_latest) == ("partly", date(2024, 6, 20))
    assert states() == {"fulfils_partly": "confirmed", "postpones": "confirmed"}


def test_reopening_releases_the_letter_that_closed_it_so_that_it_can_be_linked_again() -> None:
    made, letter = build.commitment(), answer()
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=FULFILS, **BY)
    reopened = reopen_commitment(made.pk, version=2, why="gaat over iets anders", **BY)
    assert states() == {"fulfils": "undone"}
    undo_decision(reopened.pk, version=3, **BY)
    assert states() == {"fulfils": "confirmed"}
    reopen_commitment(made.pk, version=4, why="toch", **BY)
    link_letter(made.pk, version=5, letter_id=letter.pk, decision=FULFILS, **BY)
    made.refresh_from_db()
    assert (made.status, states()) == ("fulfilled", {"fulfils": "confirmed"})


def test_reopening_keeps_links_that_ended_nothing() -> None:
    made, letter = build.commitment(), answer()
    mention = LinkDecision(Relation.MENTIONS)
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=mention, **BY)
    link_letter(made.pk, version=2, letter_id=letter.pk, decision=FULFILS, **BY)
    reopen_commitment(made.pk, version=3, why="gaat over iets anders", **BY)
    assert states() == {"mentions": "confirmed", "fulfils": "undone"}


def test_link_points_at_the_passage_that_answers() -> None:
    made, letter = build.commitment(), answer()
    place = build.passage(letter, acts="fulfilment")
    link = build.link(made, letter)
    link_letter(
        made.pk, version=1, letter_id=letter.pk, decision=FULFILS, passage_id=place.pk, **BY
    )
    link.refresh_from_db()
    assert (link.passage, link.state) == (place, "confirmed")
