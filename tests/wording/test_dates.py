from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from commitments.wording.dates import count, day, day_of, days, listed, span


def test_day_reads_in_dutch() -> None:
    assert day(date(2024, 7, 4)) == "4 juli 2024"


def test_moment_just_before_dutch_midnight_is_the_next_day_in_summer() -> None:
    assert day_of(datetime(2024, 7, 3, 22, 30, tzinfo=UTC)) == "4 juli 2024"


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 dagen"), (1, "1 dag"), (12, "12 dagen"), (1204, "1.204 dagen")]
)
def test_count_agrees_with_its_noun(number: int, words: str) -> None:
    assert days(number) == words


def test_count_takes_any_noun() -> None:
    assert count(1, "brief", "brieven") == "1 brief"


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (date(2024, 1, 31), "0 dagen"),
        (date(2024, 2, 28), "28 dagen"),
        (date(2024, 3, 1), "1 maand"),
        (date(2024, 4, 30), "2 maanden"),
        (date(2025, 12, 31), "23 maanden"),
        (date(2026, 1, 31), "2 jaar"),
        (date(2026, 12, 31), "2 jaar"),
        (date(2024, 1, 1), "0 dagen"),
    ],
)
def test_span_is_rounded_down(end: date, words: str) -> None:
    assert span(date(2024, 1, 31), end) == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_list_ends_with_en(words: list[str], sentence: str) -> None:
    assert listed(words) == sentence
