from __future__ import annotations

import pytest

from commitments.lifecycle import (
    Action,
    RejectReason,
    Status,
)
from commitments.services.decide import (
    confirm_commitment,
    reject_commitment,
)
from commitments.services.undo import undo_decision
from tests import build
from tests.services.decisions import (
    BY,
    DAY,
    Act,
    accept,
    at,
    confirm,
    facts,
    fulfil,
    partly,
    reject,
    reopen,
    reschedule,
    withdraw,
)

pytestmark = pytest.mark.django_db


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
