from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from commitments.models import Cadence
from commitments.services.cadence import next_turn

HERE = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("cadence", "after", "expected"),
    [
        (Cadence.DAILY, "2024-06-05 07:59", "2024-06-05 08:00"),
        (Cadence.DAILY, "2024-06-05 08:00", "2024-06-06 08:00"),
        (Cadence.WEEKLY, "2024-06-05 12:00", "2024-06-10 08:00"),
        (Cadence.WEEKLY, "2024-06-10 08:00", "2024-06-17 08:00"),
        (Cadence.MONTHLY, "2024-06-05 12:00", "2024-07-01 08:00"),
        (Cadence.MONTHLY, "2024-07-01 08:00", "2024-08-05 08:00"),
        (Cadence.DAILY, "2024-03-30 12:00", "2024-03-31 08:00"),  # the clock goes forward
        (Cadence.DAILY, "2024-10-26 12:00", "2024-10-27 08:00"),  # and back
    ],
)
def test_next_monday_at_eight_or_day_in_dutch_time(
    cadence: Cadence, after: str, expected: str
) -> None:
    moment = datetime.fromisoformat(after).replace(tzinfo=HERE)
    turn = next_turn(cadence, 0, 8, moment)
    assert turn is not None
    assert turn.astimezone(HERE).strftime("%Y-%m-%d %H:%M") == expected


def test_at_once_names_no_moment() -> None:
    assert next_turn(Cadence.AT_ONCE, 0, 8, datetime(2024, 6, 5, tzinfo=HERE)) is None
