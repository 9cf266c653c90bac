from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.forms.models import model_to_dict

from commitments.lifecycle import (
    Action,
    DeadlineChangeReason,
    ForbiddenArrow,
    LifecycleError,
    RejectReason,
    StaleVersion,
    Status,
)
from commitments.models import Commitment, DeadlineKind, Event
from commitments.services.decide import (
    accept_deadline,
    confirm_commitment,
    fulfil_commitment,
    fulfil_partly,
    reject_commitment,
    reopen_commitment,
    undo_decision,
    withdraw_commitment,
)
from commitments.services.journal import open_history, record_letter_event
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
DAY = date(2024, 2, 20)

Act = Callable[[int, int], Event]


def confirm(pk: int, version: int) -> Event:
    return confirm_commitment(pk, version=version, **BY)


def accept(pk: int, version: int) -> Event:
    return accept_deadline(pk, version=version, **BY)


def reject(pk: int, version: int) -> Event:
    return reject_commitment(pk, version=version, reason=RejectReason.THIRD_PARTY, **BY)


def fulfil(pk: int, version: int) -> Event:
    return fulfil_commitment(pk, version=version, fulfilled_on=DAY, why="In de briefing.", **BY)


def partly(pk: int, version: int) -> Event:
    return fulfil_partly(
        pk, version=version, remaining="de kosten", fulfilled_on=DAY, why="De cijfers.", **BY
    )


def withdraw(pk: int, version: int) -> Event:
    return withdraw_commitment(pk, version=version, why="Het onderzoek gaat niet door.", **BY)


def reopen(pk: int, version: int) -> Event:
    return reopen_commitment(pk, version=version, why="De brief gaat over iets anders.", **BY)


def reschedule(pk: int, version: int) -> Event:
    return change_deadline(
        pk,
        version=version,
        deadline=NewDeadline(DeadlineKind.EVENT, "na het onderzoek"),
        reason=DeadlineChangeReason.POSTPONED,
        why="Aangekondigd in de briefing.",
        **BY,
    )


def at(status: Status) -> Commitment:
    """A commitment in any status, with what its constraints ask."""
    fields: dict[Status, dict[str, Any]] = {
        Status.FULFILLED: {"fulfilled_on": DAY},
        Status.REJECTED: {"reject_reason": RejectReason.PAST},
        Status.PARTLY: {"remaining": "de kosten"},
    }
    made = build.commitment(status=status, **fields.get(status, {}))
    if status == Status.PARTLY:
        open_history(made, action=Action.IMPORT, **BY)
    return made


def facts(commitment: Commitment) -> dict[str, Any]:
    commitment.refresh_from_db()
    return model_to_dict(commitment, exclude=["version"])


STEPS = [
    (confirm, Status.FOUND, Status.OPEN),
    (reject, Status.FOUND, Status.REJECTED),
    (reject, Status.OPEN, Status.REJECTED),
    (reject, Status.PARTLY, Status.REJECTED),
    (fulfil, Status.OPEN, Status.FULFILLED),
    (fulfil, Status.PARTLY, Status.FULFILLED),
    (partly, Status.OPEN, Status.PARTLY),
    (partly, Status.PARTLY, Status.PARTLY),
    (withdraw, Status.OPEN, Status.WITHDRAWN),
    (withdraw, Status.PARTLY, Status.WITHDRAWN),
    (reopen, Status.FULFILLED, Status.OPEN),
    (reopen, Status.WITHDRAWN, Status.OPEN),
    (reopen, Status.REJECTED, Status.OPEN),
]


@pytest.mark.parametrize(("act", "source", "target"), STEPS)
def test_decision_walks_its_arrow_and_undo_walks_it_back(
    act: Act, source: Status, target: Status
) -> None:
    made = at(source)
    was = facts(made)
    event = act(made.pk, 1)
    made.refresh_from_db()
    assert (event.from_status, event.to_status, made.status) == (source, target, target)
    undoing = undo_decision(event.pk, version=2, **BY)
    assert facts(made) == was
    assert (undoing.kind, undoing.undoes, undoing.to_status) == (Action.UNDO, event, source)
    assert made.states.filter(recorded_until=None).get().status == source


@pytest.mark.parametrize("act", [accept, reschedule])
def test_undo_gives_the_term_back_unconfirmed(act: Act) -> None:
    made = build.commitment(deadline_accepted=False)
    was = facts(made)
    event = act(made.pk, 1)
    assert facts(made) != was
    undo_decision(event.pk, version=2, **BY)
    assert facts(made) == was


FORBIDDEN = [
    (act, status)
    for act, allowed in {
        confirm: {Status.FOUND},
        reject: {Status.FOUND, Status.OPEN, Status.PARTLY},
        fulfil: {Status.OPEN, Status.PARTLY},
        partly: {Status.OPEN, Status.PARTLY},
        withdraw: {Status.OPEN, Status.PARTLY},
        reopen: {Status.FULFILLED, Status.WITHDRAWN, Status.REJECTED},
    }.items()
    for status in Status
    if status not in allowed
]


@pytest.mark.parametrize(("act", "status"), FORBIDDEN)
def test_decision_without_an_arrow_is_refused_in_dutch(act: Act, status: Status) -> None:
    made = at(status)
    was = facts(made)
    events = made.events.count()
    with pytest.raises(ForbiddenArrow, match=rf"^Deze toezegging is '{status.label}'; daarop is"):
        act(made.pk, 1)
    assert (facts(made), made.events.count()) == (was, events)


def test_confirming_can_leave_the_term_for_later() -> None:
    made = build.commitment(status=Status.FOUND)
    confirm_commitment(made.pk, version=1, accept_deadline=False, **BY)
    made.refresh_from_db()
    assert (made.status, made.deadline_accepted) == ("open", False)
    accept(made.pk, 2)
    made.refresh_from_db()
    assert made.deadline_accepted


def test_fulfilling_sets_the_day_and_leaves_nothing_open() -> None:
    made = at(Status.PARTLY)
    event = fulfil(made.pk, 1)
    made.refresh_from_db()
    assert (made.fulfilled_on, made.remaining, event.effective_on) == (DAY, "", DAY)


def test_partly_says_what_is_left() -> None:
    made = build.commitment()
    event = partly(made.pk, 1)
    made.refresh_from_db()
    assert (made.remaining, made.fulfilled_on, event.why) == ("de kosten", None, "De cijfers.")


def test_rejecting_a_double_points_at_the_one_that_stays() -> None:
    kept, double = build.commitment(), build.commitment(status=Status.FOUND)
    event = reject_commitment(
        double.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY
    )
    double.refresh_from_db()
    assert (double.double_of, double.reject_reason) == (kept, "double")
    undo_decision(event.pk, version=2, **BY)
    double.refresh_from_db()
    assert (double.double_of, double.reject_reason) == (None, "")


def test_reopening_forgets_why_it_was_closed() -> None:
    kept, double = build.commitment(), build.commitment()
    reject_commitment(double.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY)
    reopen(double.pk, 2)
    double.refresh_from_db()
    assert (double.double_of, double.reject_reason, double.fulfilled_on) == (None, "", None)


def test_reopening_keeps_the_part_that_was_still_named() -> None:
    made = at(Status.PARTLY)
    withdraw(made.pk, 1)
    reopen(made.pk, 2)
    made.refresh_from_db()
    assert (made.status, made.remaining) == ("partly", "de kosten")


@pytest.mark.parametrize(
    ("status", "act", "fields", "sentence"),
    [
        (Status.OPEN, accept_deadline, {}, "De termijn van deze toezegging is al bevestigd."),
        (
            Status.FOUND,
            accept_deadline,
            {},
            "Deze toezegging staat niet open; haar termijn wordt niet bevestigd.",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.DOUBLE},
            "Noem bij 'dubbel', en alleen dan, de toezegging die blijft staan.",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.PAST, "double_of_id": 1},
            "Noem bij 'dubbel', en alleen dan, de toezegging die blijft staan.",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.DOUBLE, "double_of_id": 987654},
            "De toezegging waarvan dit een dubbel is, bestaat niet (meer).",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.OTHER, "why": "  "},
            "Schrijf bij 'anders' in een paar woorden waarom.",
        ),
        (
            Status.OPEN,
            fulfil_commitment,
            {"fulfilled_on": DAY, "why": " "},
            "Schrijf waardoor de toezegging is nagekomen, of koppel een brief.",
        ),
        (
            Status.OPEN,
            fulfil_commitment,
            {"fulfilled_on": date(2024, 6, 6), "why": "x"},
            "De dag van nakoming ligt in de toekomst.",
        ),
        (
            Status.OPEN,
            fulfil_commitment,
            {"fulfilled_on": date(2024, 1, 9), "why": "x"},
            "De dag van nakoming ligt voor de dag van de toezegging zelf.",
        ),
        (
            Status.OPEN,
            fulfil_partly,
            {"fulfilled_on": DAY, "remaining": " ", "why": "x"},
            "Schrijf welk deel nog openstaat.",
        ),
        (
            Status.OPEN,
            fulfil_partly,
            {"fulfilled_on": DAY, "remaining": "de kosten"},
            "Schrijf waardoor een deel is nagekomen, of koppel een brief.",
        ),
        (
            Status.OPEN,
            fulfil_partly,
            {"fulfilled_on": date(2024, 6, 6), "remaining": "de kosten", "why": "x"},
            "De dag van nakoming ligt in de toekomst.",
        ),
        (
            Status.OPEN,
            withdraw_commitment,
            {"why": ""},
            "Schrijf waarom de toezegging is vervallen.",
        ),
        (
            Status.WITHDRAWN,
            reopen_commitment,
            {"why": "\n"},
            "Schrijf waarom de toezegging weer openstaat.",
        ),
    ],
)
def test_incomplete_decision_is_refused_in_dutch(
    status: Status, act: Callable[..., Event], fields: dict[str, Any], sentence: str
) -> None:
    made = at(status)
    was = facts(made)
    with pytest.raises(LifecycleError) as told:
        act(made.pk, version=1, **fields, **BY)
    assert (str(told.value), facts(made)) == (sentence, was)


def test_staleness_is_told_before_anything_else() -> None:
    made = at(Status.OPEN)
    with pytest.raises(StaleVersion):
        withdraw_commitment(made.pk, version=7, why="", **BY)


def test_commitment_is_no_double_of_itself_or_of_a_rejected_one() -> None:
    gone, double = at(Status.REJECTED), build.commitment(status=Status.FOUND)
    for kept in (gone, double):
        with pytest.raises(LifecycleError, match=r"^De toezegging waarvan dit een dubbel is"):
            reject_commitment(
                double.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY
            )


def test_undo_is_refused_once_something_followed() -> None:
    made = build.commitment(status=Status.FOUND)
    confirmed = confirm(made.pk, 1)
    withdraw(made.pk, 2)
    with pytest.raises(LifecycleError) as told:
        undo_decision(confirmed.pk, version=3, **BY)
    assert str(told.value) == (
        "Er is al iets op dit besluit gevolgd; neem een nieuw besluit in plaats daarvan."
    )


def test_undo_happens_once_and_is_not_undone() -> None:
    made = build.commitment(status=Status.FOUND)
    confirmed = confirm(made.pk, 1)
    undoing = undo_decision(confirmed.pk, version=2, **BY)
    with pytest.raises(StaleVersion):
        undo_decision(confirmed.pk, version=2, **BY)
    with pytest.raises(LifecycleError, match=r"^Er is al iets op dit besluit gevolgd"):
        undo_decision(confirmed.pk, version=3, **BY)
    with pytest.raises(LifecycleError, match=r"^Dit is geen besluit dat ongedaan"):
        undo_decision(undoing.pk, version=3, **BY)


def test_what_the_machine_found_is_no_decision_to_undo() -> None:
    found = build.commitment(status=Status.FOUND).events.get()
    with pytest.raises(LifecycleError, match=r"^Dit is geen besluit dat ongedaan"):
        undo_decision(found.pk, version=1, **BY)


def test_edit_of_a_letter_is_not_undone_here() -> None:
    event = record_letter_event(build.letter(), before={}, after={}, **BY)
    with pytest.raises(LifecycleError, match=r"^Dit is geen besluit dat ongedaan"):
        undo_decision(event.pk, version=1, **BY)
