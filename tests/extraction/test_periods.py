"""What each place in each kind of period leaves as the last day."""

from datetime import date

import pytest

from commitments.extraction.periods import Bounds, Grain, Period, Position, bounds

MARCH = Period(date(2024, 3, 1), date(2024, 3, 31), Grain.MONTH, "maart 2024")
THIRD = Period(date(2024, 7, 1), date(2024, 9, 30), Grain.QUARTER, "het derde kwartaal van 2024")
SECOND_HALF = Period(date(2024, 7, 1), date(2024, 12, 31), Grain.HALF, "de tweede helft van 2024")
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31), Grain.YEAR, "2024")
SPRING = Period(date(2024, 3, 21), date(2024, 6, 20), Grain.SEASON, "het voorjaar van 2024")
SUMMER = Period(date(2024, 7, 5), date(2024, 9, 2), Grain.RECESS, "x", "vastgesteld")
DAY = Period(date(2024, 3, 1), date(2024, 3, 1), Grain.DAY)

LATEST = {
    ("in", "maart"): "2024-03-31",
    ("begin", "maart"): "2024-03-10",
    ("first half", "maart"): "2024-03-15",
    ("middle", "maart"): "2024-03-20",
    ("end", "maart"): "2024-03-31",
    ("before", "maart"): "2024-02-29",
    ("around", "maart"): "2024-04-14",
    ("in", "kwartaal"): "2024-09-30",
    ("begin", "kwartaal"): "2024-07-31",
    ("first half", "kwartaal"): "2024-08-15",
    ("middle", "kwartaal"): "2024-08-31",
    ("before", "kwartaal"): "2024-06-30",
    ("around", "kwartaal"): "2024-09-30",
    ("in", "halfjaar"): "2024-12-31",
    ("begin", "halfjaar"): "2024-08-31",
    ("middle", "halfjaar"): "2024-10-31",
    ("before", "halfjaar"): "2024-06-30",
    ("in", "jaar"): "2024-12-31",
    ("begin", "jaar"): "2024-03-31",
    ("first half", "jaar"): "2024-06-30",
    ("middle", "jaar"): "2024-07-31",
    ("end", "jaar"): "2024-12-31",
    ("before", "jaar"): "2023-12-31",
    ("begin", "seizoen"): "2024-06-20",
    ("middle", "seizoen"): "2024-06-20",
    ("before", "reces"): "2024-07-04",
    ("in", "reces"): "2024-09-02",
    ("begin", "reces"): "2024-07-14",
    ("before", "dag"): "2024-02-29",
    ("in", "dag"): "2024-03-01",
    ("around", "dag"): "2024-03-15",
}
PERIODS = {
    "maart": MARCH,
    "kwartaal": THIRD,
    "halfjaar": SECOND_HALF,
    "jaar": YEAR,
    "seizoen": SPRING,
    "reces": SUMMER,
    "dag": DAY,
}
POSITIONS = {
    "in": Position.IN,
    "begin": Position.BEGIN,
    "first half": Position.FIRST_HALF,
    "middle": Position.MIDDLE,
    "end": Position.END,
    "before": Position.BEFORE,
    "around": Position.AROUND,
}


@pytest.mark.parametrize(("position", "period"), LATEST)
def test_bounds_latest_of_a_place(position: str, period: str) -> None:
    found = bounds(POSITIONS[position], PERIODS[period])
    assert found.latest == date.fromisoformat(LATEST[position, period])
    assert found.earliest is None


def test_bounds_after_and_from_give_a_first_day_only() -> None:
    assert bounds(Position.AFTER, SUMMER) == Bounds(None, date(2024, 9, 3))
    assert bounds(Position.FROM, MARCH) == Bounds(None, date(2024, 3, 1))


@pytest.mark.parametrize(
    ("position", "period", "why"),
    [
        (Position.BEFORE, SUMMER, "de dag voor het reces begint (vastgesteld)"),
        (Position.IN, SUMMER, "de laatste dag van het reces (vastgesteld)"),
        (Position.END, MARCH, "de laatste dag van maart 2024"),
        (Position.BEFORE, THIRD, "de laatste dag voor het derde kwartaal van 2024"),
        (Position.MIDDLE, MARCH, "tot en met die dag is het medio maart 2024"),
        (Position.AROUND, DAY, "met twee weken speling"),
        (Position.IN, DAY, ""),
    ],
)
def test_bounds_say_why(position: Position, period: Period, why: str) -> None:
    assert bounds(position, period).why == why
