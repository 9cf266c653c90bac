from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from commitments.lifecycle import Action, Status
from commitments.models import Category, Commitment, Event, Firmness
from commitments.queries.criteria import Criteria
from commitments.queries.overview import Overview, overview
from commitments.queries.standing import Standing
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
STANDING = Standing(TODAY, TODAY, TODAY - timedelta(days=1))


def _flag(commitment: Commitment, days_ago: float) -> None:
    Event.objects.create(
        commitment=commitment,
        kind=Action.BECOME_OVERDUE,
        actor_name="Gestand",
        actor_role="systeem",
        recorded_at=NOON - timedelta(days=days_ago),
        effective_on=date(2024, 3, 1),
        deadline=commitment.deadline_latest,
    )


def _figure(told: Overview, noun: str) -> int | None:
    return next(one.number for one in told.figures if one.noun == noun)


def test_became_late_counts_what_was_said_this_week_and_still_holds() -> None:
    _flag(build.commitment(), 6.9)
    _flag(build.commitment(), 8.1)
    _flag(build.commitment(deadline_accepted=False), 1)
    assert _figure(overview(Criteria(), STANDING), "deze week voor het eerst te laat genoemd") == 1


def test_every_figure_is_the_number_of_its_list() -> None:
    build.commitment(shifts=1)
    build.commitment(firmness=Firmness.EFFORT)
    build.commitment(latest=TODAY + timedelta(days=3))
    build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 2, 1))
    build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 4, 1))
    effort: dict[str, Any] = {"firmness": Firmness.EFFORT, "status": Status.FULFILLED}
    build.commitment(**effort, fulfilled_on=date(2024, 2, 1))
    build.commitment(**effort, fulfilled_on=date(2024, 4, 1))
    told = overview(Criteria(), STANDING)
    for one in told.figures:
        asked, problems = Criteria.read(one.query)
        assert problems == []
        assert asked.public(STANDING).count() == one.number, one.noun
    assert [one.number for one in told.figures] == [1, 3, 1, 1, 1, 1, 1, 0, 0]


def test_ministries_with_most_that_is_late_come_first() -> None:
    far = TODAY + timedelta(days=90)
    calm, slow, slower = build.ministry("Calm"), build.ministry("Slow"), build.ministry("Slower")
    for ministry, latest in ((calm, far), (calm, far), (slow, None), (slower, None)):
        build.commitment(ministry=ministry, latest=latest)
    for ministry, days in ((slow, 91), (slower, 30), (slower, 90)):
        build.commitment(ministry=ministry, latest=TODAY - timedelta(days=days))
    build.ministry("Without")
    told = overview(Criteria(), STANDING).ministries
    assert [(one.ministry, one.open, one.late) for one in told] == [
        (slower, 3, (1, 1, 0)),
        (slow, 2, (0, 0, 1)),
        (calm, 2, (0, 0, 0)),
    ]


def test_weeks_hold_the_terms_that_end_in_them() -> None:
    for days in (0, 4, 5, 100):
        build.commitment(latest=TODAY + timedelta(days=days))
    told = overview(Criteria(), STANDING).weeks
    assert [one.number for one in told] == [2, 1, *[0] * 8]
    for one in told[:3]:
        assert Criteria.read(one.query)[0].public(STANDING).count() == one.number


def test_nothing_is_late_while_nothing_may_be_said() -> None:
    build.commitment()
    told = overview(Criteria(), Standing(TODAY, None, None))
    assert _figure(told, "te laat") is None
    assert _figure(told, "openstaand") == 1
    assert told.late_rows.commitments == []


def test_promises_to_answer_questions_are_in_no_figure() -> None:
    answers: dict[str, Any] = {"ministry": build.ministry(), "category": Category.BEANTWOORDING}
    build.commitment(**answers)
    build.commitment(**answers, latest=TODAY + timedelta(days=3))
    told = overview(Criteria(), STANDING)
    assert {one.number for one in told.figures} == {0}
    assert (told.ministries, told.late_rows.commitments) == ([], [])
    assert {one.number for one in told.weeks} == {0}
