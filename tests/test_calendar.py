"""Parliamentary time: recesses as rows and by rule, holidays, working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments import calendar
from commitments.calendar import SETTLED, Calendar, Recess

unhurried = settings(deadline=None)  # the machine may be busy with other things
DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def test_recess_settled_comes_from_its_row() -> None:
    recess = SETTLED.recess("TK", "zomer", 2024)
    assert recess is not None
    assert (recess.first, recess.last) == (date(2024, 7, 5), date(2024, 9, 2))
    assert recess.eve == date(2024, 7, 4)
    assert recess.standing == "vastgesteld"


@pytest.mark.parametrize("year", [2022, 2023, 2024])
def test_summer_rule_agrees_with_the_verified_rows(year: int) -> None:
    row, rule = SETTLED.recess("TK", "zomer", year), Calendar().recess("TK", "zomer", year)
    assert row is not None
    assert rule is not None
    assert rule.standing == "volgens de vaste regel, niet vastgesteld"
    assert rule.last == row.last
    assert rule.first == row.first


def test_christmas_rule_agrees_with_the_verified_row() -> None:
    assert Calendar().recess("TK", "kerst", 2023) == Recess(
        "TK", "kerst", date(2023, 12, 22), date(2024, 1, 15), "regel"
    )


def test_recess_of_the_eerste_kamer_has_no_rule() -> None:
    assert SETTLED.recess("EK", "zomer", 2024) is None
    assert SETTLED.next_recess("EK", "zomer", date(2024, 4, 3)) is None


@pytest.mark.parametrize(
    ("name", "day", "first"),
    [
        ("zomer", date(2024, 4, 3), date(2024, 7, 5)),
        ("zomer", date(2024, 7, 4), date(2024, 7, 5)),
        ("zomer", date(2024, 7, 5), date(2025, 7, 4)),
        ("kerst", date(2023, 12, 21), date(2023, 12, 22)),
        ("kerst", date(2024, 1, 3), date(2024, 12, 20)),
        ("voorjaar", date(2023, 11, 30), date(2024, 2, 16)),
        ("mei", date(2023, 6, 1), date(2024, 4, 26)),
        ("verkiezing", date(2023, 9, 8), date(2023, 10, 27)),
    ],
)
def test_next_recess_is_the_first_still_to_start(name: str, day: date, first: date) -> None:
    recess = SETTLED.next_recess("TK", name, day)
    assert recess is not None
    assert recess.first == first


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("herfst", date(2024, 9, 1)),  # never dated
        ("herfst", date(2023, 9, 1)),  # cancelled
        ("mei", date(2022, 3, 1)),  # 2022 unknown: not passed over for 2023
        ("verkiezing", date(2024, 1, 1)),
    ],
)
def test_next_recess_unknown_or_cancelled_is_none(name: str, day: date) -> None:
    assert SETTLED.next_recess("TK", name, day) is None


def test_next_recess_planned_says_so() -> None:
    planned = Recess("TK", "herfst", date(2026, 10, 16), date(2026, 10, 26), "gepland")
    recess = Calendar((planned,)).next_recess("TK", "herfst", date(2026, 9, 1))
    assert recess == planned
    assert planned.standing == "gepland"


def test_recess_settled_wins_over_planned() -> None:
    planned = Recess("TK", "mei", date(2026, 4, 17), date(2026, 5, 4), "gepland")
    settled = Recess("TK", "mei", date(2026, 4, 24), date(2026, 5, 11), "vastgesteld")
    assert Calendar((planned, settled)).recess("TK", "mei", 2026) == settled


def test_recess_ending_is_the_running_one() -> None:
    running = SETTLED.recess_ending("TK", "zomer", date(2024, 7, 20))
    assert running == SETTLED.recess("TK", "zomer", 2024)
    assert SETTLED.recess_ending("TK", "kerst", date(2024, 1, 10)) == SETTLED.recess(
        "TK", "kerst", 2023
    )


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2024, 1, 20), "voorjaar"),
        (date(2024, 3, 1), "mei"),
        (date(2024, 5, 20), "zomer"),
        (date(2023, 9, 10), "verkiezing"),  # the cancelled autumn recess is skipped
        (date(2023, 11, 10), "kerst"),
        (date(2025, 6, 1), "zomer"),
    ],
)
def test_next_of_any_kind_is_the_nearest(day: date, name: str) -> None:
    recess = SETTLED.next_of_any_kind("TK", day)
    assert recess is not None
    assert recess.name == name


@pytest.mark.parametrize("day", [date(2024, 9, 10), date(2025, 1, 20), date(2025, 4, 1)])
def test_next_of_any_kind_is_unknown_where_an_undated_one_may_come_first(day: date) -> None:
    assert SETTLED.next_of_any_kind("TK", day) is None


def test_any_ending_is_the_running_one_else_the_next() -> None:
    running, coming = date(2024, 8, 1), date(2024, 6, 1)
    assert SETTLED.any_ending("TK", running) == SETTLED.recess("TK", "zomer", 2024)
    assert SETTLED.any_ending("TK", coming) == SETTLED.recess("TK", "zomer", 2024)
    assert SETTLED.any_ending("TK", date(2024, 1, 5)) == SETTLED.recess("TK", "kerst", 2023)


def test_is_cancelled_only_where_a_row_says_so() -> None:
    assert SETTLED.is_cancelled("TK", "herfst", 2023)
    assert not SETTLED.is_cancelled("TK", "herfst", 2024)
    assert not SETTLED.is_cancelled("TK", "zomer", 2024)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2023, date(2023, 4, 9)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_known_years(year: int, day: date) -> None:
    assert calendar.easter(year) == day


def test_public_holidays_of_2024() -> None:
    assert sorted(calendar.public_holidays(2024)) == [
        date(2024, 1, 1),
        date(2024, 3, 29),
        date(2024, 4, 1),
        date(2024, 4, 27),
        date(2024, 5, 5),
        date(2024, 5, 9),
        date(2024, 5, 20),
        date(2024, 12, 25),
        date(2024, 12, 26),
    ]


def test_kings_day_on_a_sunday_is_kept_the_day_before() -> None:
    assert date(2025, 4, 26) in calendar.public_holidays(2025)
    assert date(2025, 4, 27) not in calendar.public_holidays(2025)
    assert date(2013, 4, 30) in calendar.public_holidays(2013)


def test_add_working_days_skips_weekends_and_holidays() -> None:
    assert calendar.add_working_days(date(2024, 12, 23), 5) == date(2025, 1, 2)
    assert calendar.add_working_days(date(2024, 3, 28), 1) == date(2024, 4, 2)
    assert calendar.add_working_days(date(2024, 6, 8), 0) == date(2024, 6, 8)


@unhurried
@given(DAYS, st.integers(1, 60))
def test_working_days_between_undoes_adding(day: date, number: int) -> None:
    end = calendar.add_working_days(day, number)
    assert calendar.working_days_between(day, end) == number
    assert calendar.is_working_day(end)


@unhurried
@given(DAYS)
def test_next_recess_starts_after_the_day(day: date) -> None:
    for name in ("zomer", "kerst"):
        recess = SETTLED.next_recess("TK", name, day)
        assert recess is not None
        assert day < recess.first < day + timedelta(days=372)


@pytest.mark.parametrize(
    ("year", "prinsjesdag", "verantwoordingsdag"),
    [
        (2023, date(2023, 9, 19), date(2023, 5, 17)),
        (2024, date(2024, 9, 17), date(2024, 5, 15)),
        (2025, date(2025, 9, 16), date(2025, 5, 21)),
    ],
)
def test_fixed_days_of_the_budget(year: int, prinsjesdag: date, verantwoordingsdag: date) -> None:
    assert calendar.prinsjesdag(year) == prinsjesdag
    assert calendar.verantwoordingsdag(year) == verantwoordingsdag


def test_ends_of_months_quarters_and_weeks() -> None:
    assert calendar.last_of_month(2024, 2) == date(2024, 2, 29)
    assert calendar.last_of_month(2024, 14) == date(2025, 2, 28)
    assert calendar.last_of_month(2024, 12) == date(2024, 12, 31)
    assert calendar.last_of_quarter(2024, 3) == date(2024, 9, 30)
    assert calendar.quarter(date(2024, 9, 30)) == 3
    assert calendar.sunday(date(2024, 6, 12)) == date(2024, 6, 16)
    assert calendar.sunday(date(2024, 6, 16)) == date(2024, 6, 16)
    assert calendar.iso_week(2024, 24) == date(2024, 6, 16)
    assert calendar.iso_week(2024, 53) is None


def test_add_months_keeps_to_the_month() -> None:
    assert calendar.add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert calendar.add_months(date(2024, 11, 15), 3) == date(2025, 2, 15)
