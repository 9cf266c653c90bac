from __future__ import annotations

from datetime import date, timedelta

import pytest

from commitments.lifecycle import Action
from commitments.models import Commitment, Event
from commitments.queries.overview import overview
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


def test_became_late_counts_what_was_said_this_week_and_still_holds() -> None:
    _flag(build.commitment(), 6.9)
    _flag(build.commitment(), 7.1)
    _flag(build.commitment(deadline_accepted=False), 1)
    assert overview(STANDING, NOON).became_late == 1


def test_ministries_with_most_that_is_late_come_first() -> None:
    far = TODAY + timedelta(days=90)
    calm, slow, slower = build.ministry("Calm"), build.ministry("Slow"), build.ministry("Slower")
    for ministry, latest in ((calm, far), (calm, far), (slow, None), (slower, None)):
        build.commitment(ministry=ministry, latest=latest)
    for ministry in (slow, slower, slower):
        build.commitment(ministry=ministry)
    build.ministry("Without")
    told = overview(STANDING, NOON).ministries
    assert [(one.ministry, one.open, one.late) for one in told] == [
        (slower, 3, 2),
        (slow, 2, 1),
        (calm, 2, 0),
    ]


def test_lists_are_short_and_the_longest_late_comes_first() -> None:
    late = [build.commitment(latest=TODAY - timedelta(days=n)) for n in range(1, 8)]
    soon = [build.commitment(latest=TODAY + timedelta(days=n)) for n in range(7)]
    told = overview(STANDING, NOON)
    assert told.late_rows.commitments == late[:1:-1]
    assert told.soon_rows.commitments == soon[:5]


def test_nothing_is_late_while_nothing_may_be_said() -> None:
    build.commitment()
    told = overview(Standing(TODAY, None, None), NOON)
    assert (told.open, told.late, told.late_rows.commitments) == (1, None, [])
