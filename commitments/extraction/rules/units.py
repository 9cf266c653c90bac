"""Pieces of pattern and arithmetic that the rules about dates share."""

from __future__ import annotations

import re
from datetime import date

from commitments.calendar import DAY, last_of_month, on_or_after
from commitments.extraction.periods import Grain, Period
from commitments.extraction.rules.term_rule import Unit
from commitments.extraction.rules.words import (
    MONTH_NAMES,
    MONTHS,
    NUMBERS,
    SHORT_MONTHS,
    WEEKDAYS,
    alternation,
)

RIGHT = r"(?![^\W_]|-[^\W\d_])"
GLUED = (
    r"(?:(?![^\W_]|-[^\W\d_])"
    r"|(?=(?:ik|wij|uw|zal|zull?en|word|kom|ontvang|inform|stuur|zend|nader|hier|daar|te)\w*))"
)

MONTH = rf"(?P<month>{alternation(MONTHS)}|(?:{alternation(SHORT_MONTHS)})\b\.?)"
WEEKDAY = rf"(?P<weekday>{alternation(WEEKDAYS)})"
NUMBER = rf"(?:\d{{1,3}}|{alternation(NUMBERS)})"

_NEXT = r"dit|dat|datzelfde|hetzelfde|volgende?|komende?|nieuwe|lopende|huidige|eerstvolgende"
YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)(?!\s?[-–/]\s?(?:\d\d){1,2}\b)"
YEAR_TAIL = (
    rf"(?:\s?(?:van\s?|in\s)?(?:het\s)?(?P<rel>{_NEXT})\s?(?:kalender|begrotings)?jaar\b"
    rf"|\s?(?:van\s?|in\s)?(?:het jaar\s)?{YEAR})?"
)
COMING = r"(?P<coming>,?\s?(?:a\.? ?s\.(?!\w)|aanstaande\b|eerstkomende\b))?"


def say(day: date) -> str:
    """A day as Dutch prose writes it: 3 april 2024."""
    return f"{day.day} {MONTH_NAMES[day.month]} {day.year}"


def amount(word: str) -> float:
    """The number a word or digits stand for."""
    return float(word) if word.isdigit() else NUMBERS[word]


def month_number(word: str) -> int:
    """1 to 12, for a full or a shortened name."""
    name = word.rstrip(".")
    return MONTHS.get(name) or SHORT_MONTHS[name]


# "medio 2025, uiterlijk in juni": June of that year
_YEAR_JUST_SAID = re.compile(
    r"(?:begin|medio|eind|jaar|zomer|herfst|winter|kwartaal|helft|in)(?: van)? (20\d\d),?"
    r" (?:[a-z]+ ){0,3}$",
)


def years(unit: Unit) -> tuple[int, ...]:
    """The years a unit can lie in, nearest first; none where the letter has no date."""
    match, context = unit.match, unit.context
    if said := unit.word("year"):
        return (int(said),)
    relative = unit.word("rel") or unit.word("yearword")
    if relative in {"dat", "datzelfde", "hetzelfde"}:  # another sentence may name it: not here
        before = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", context.text[: match.start()])
        return (int(before[-1]),) if before else ()
    if context.on is None:
        return ()
    year = context.on.year
    if not relative:
        told = context.text.find(" 20", 0, match.start()) >= 0
        same = _YEAR_JUST_SAID.search(context.text, 0, match.start()) if told else None
        if same and int(same[1]) >= year:
            return (int(same[1]),)
        return (year - 1, year, year + 1, year + 2)
    if relative in {"dit", "lopende", "huidige"}:
        return (year,)
    return (year,) if relative == "nieuwe" and context.on.month == 1 else (year + 1,)


def month_period(year: int, month: int) -> Period:
    last = last_of_month(year, month)
    return Period(last.replace(day=1), last, Grain.MONTH, f"{MONTH_NAMES[month]} {year}")


def day_period(day: date, name: str = "") -> Period:
    return Period(day, day, Grain.DAY, name)


def week_period(day: date) -> Period:
    """The ISO week of a day."""
    last = on_or_after(day, 6)
    return Period(last - 6 * DAY, last, Grain.WEEK, f"de week tot en met {say(last)}")
