from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pytest_django import Settings

from commitments.queries.standing import Standing, standing
from tests import build

pytestmark = pytest.mark.django_db
NOON = datetime(2024, 6, 12, 10, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("grace", "complete", "cutoff"),
    [
        (0, date(2024, 6, 12), date(2024, 6, 11)),
        (0, date(2024, 6, 30), date(2024, 6, 11)),
        (0, date(2024, 6, 3), date(2024, 6, 2)),
        (5, date(2024, 6, 12), date(2024, 6, 4)),
        (1, date(2024, 6, 11), date(2024, 6, 9)),  # Sunday's grace ends on Monday
    ],
)
def test_cutoff_lies_grace_and_a_day_back(
    settings: Settings, grace: int, complete: date, cutoff: date
) -> None:
    settings.GRACE_WORKING_DAYS = grace
    build.source(complete_until=complete)
    assert standing(NOON) == Standing(date(2024, 6, 12), complete, cutoff, date(2024, 6, 26))


def test_cutoff_waits_for_the_slowest_source(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source("hand", complete_until=date(2024, 6, 12))
    build.source("feed", complete_until=date(2024, 5, 1))
    assert standing(NOON).cutoff == date(2024, 4, 30)


def test_nothing_is_late_while_a_source_does_not_know() -> None:
    build.source("hand", complete_until=date(2024, 6, 12))
    build.source("feed")
    assert standing(NOON) == Standing(date(2024, 6, 12), None, None, date(2024, 6, 26))


def test_day_is_the_dutch_one() -> None:
    assert standing(datetime(2024, 6, 11, 22, 30, tzinfo=UTC)).on == date(2024, 6, 12)
