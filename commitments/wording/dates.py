"""Dates, spans of time, numbers and lists as a Dutch reader expects them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from django.utils import timezone

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def day(value: date) -> str:
    """A calendar day: "4 juli 2024"."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def day_of(moment: datetime) -> str:
    """The Dutch calendar day of a moment: "4 juli 2024"."""
    return day(timezone.localdate(moment))


def count(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 brief", "12 brieven", "1.204 brieven"."""
    return f"{thousands(number)} {one if number == 1 else many}"


def thousands(number: int) -> str:
    """A number as Dutch writes it: "1.204"."""
    return f"{number:,}".replace(",", ".")


def days(number: int) -> str:
    return count(number, "dag", "dagen")


def span(start: date, end: date) -> str:
    """How long it took from ``start`` to ``end``, in whole days, months or years, rounded down."""
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    if months < 1:
        return days(max((end - start).days, 0))
    return count(months, "maand", "maanden") if months < 24 else f"{months // 12} jaar"


def listed(words: Sequence[str]) -> str:
    """Several things in one sentence: "de brief, het antwoord en het stuk"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"
