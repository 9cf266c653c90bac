"""A change of a term that was undone is told by no figure, list or drawing of today."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import DeadlineChangeReason
from commitments.models import Commitment, DeadlineKind, Firmness
from commitments.queries.criteria import Criteria
from commitments.queries.standing import standing
from commitments.queries.statistics import statistics
from commitments.services.reschedule import NewDeadline, change_deadline
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
SEPTEMBER = NewDeadline(DeadlineKind.DATE, latest=date(2024, 9, 1))


def moved(reason: DeadlineChangeReason, *, undone: bool) -> Commitment:
    made = build.commitment()
    event = change_deadline(
        made.pk, version=1, deadline=SEPTEMBER, reason=reason, why="Drukte.", **BY
    )
    if undone:
        undo_decision(event.pk, version=2, **BY)
    return made


def test_list_of_what_shifted_lately_leaves_out_what_was_undone() -> None:
    kept = moved(DeadlineChangeReason.POSTPONED, undone=False)
    moved(DeadlineChangeReason.POSTPONED, undone=True)
    criteria, _ = Criteria.read("verschoven_van=2024-06-01")
    assert list(criteria.public(standing(NOON))) == [kept]


def test_figure_of_the_calendar_leaves_out_what_was_undone() -> None:
    moved(DeadlineChangeReason.CALENDAR, undone=False)
    moved(DeadlineChangeReason.CALENDAR, undone=True)
    everyone = statistics(Firmness.FIRM, standing(NOON)).everyone
    assert (everyone.by_calendar.number, everyone.by_calendar.n) == (1, 2)
