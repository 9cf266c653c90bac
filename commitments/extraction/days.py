"""Calendar days as letters write them ("17 februari 2022", "9 mei jl.", "30-09-2024")."""

from __future__ import annotations

import re
from datetime import date

from commitments.extraction.rules.words import MONTHS

MONTH = "|".join(MONTHS)
# A day and a month, with or without a year; groups day, month, year, when.
DAY = re.compile(
    rf"(?P<day>[0-3]?\d) (?P<month>{MONTH})(?: ?(?P<year>(?:19|20)\d\d)(?!\d))?"
    r"(?: (?P<when>jl\.?|jongstleden|l\.l\.|a\.s\.|aanstaande|aanstaand)(?!\w))?"
)
_NUMERIC = re.compile(r"(?<!\d)([0-3]?\d)[-/.]([01]?\d)[-/.]((?:19|20)\d\d)(?!\d)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)")


def numeric_day(text: str) -> date | None:
    """The first day written in figures ("30-09-2024", "2024-09-30")."""
    if found := _NUMERIC.search(text):
        return safe_day(*map(int, found.groups()[::-1]))
    found = _ISO.search(text)
    return safe_day(*map(int, found.groups())) if found else None


def safe_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(found: re.Match[str], on: date | None) -> date | None:
    """The day a match of ``DAY`` means in a letter of ``on``.

    Without a year: the last such day before ``on``, with "a.s." the next one.
    """
    day, month = int(found["day"]), MONTHS[found["month"]]
    if found["year"]:
        return safe_day(int(found["year"]), month, day)
    if on is None:
        return None
    coming = (found["when"] or "").startswith("a")
    step = 1 if coming else -1
    for year in (
        on.year,
        on.year + step,
        on.year + 2 * step,
        on.year + 3 * step,
        on.year + 4 * step,
    ):
        candidate = safe_day(year, month, day)
        if candidate and (candidate > on if coming else candidate <= on):
            return candidate
    return None
