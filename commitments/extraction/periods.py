"""Stretches of the calendar, and what a place in one ("eind", "voor", "medio") bounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from commitments.calendar import DAY, last_of_month

TWO_WEEKS = timedelta(days=14)


class Grain(Enum):
    """How long a period is; its value is the Dutch noun."""

    DAY = "dag"
    WEEK = "week"
    MONTH = "maand"
    QUARTER = "kwartaal"
    HALF = "halfjaar"
    YEAR = "jaar"
    SEASON = "seizoen"
    RECESS = "reces"
    OCCASION = "gelegenheid"


class Position(Enum):
    """Where in a period, or on which side of it, the words put the term."""

    IN = "in"
    BEGIN = "begin"
    FIRST_HALF = "de eerste helft van"
    MIDDLE = "medio"
    END = "eind"
    BEFORE = "voor"
    AROUND = "rond"
    AFTER = "na"
    FROM = "vanaf"


LOWER = frozenset({Position.AFTER, Position.FROM})


@dataclass(frozen=True, slots=True)
class Period:
    """Both days belong to it. ``name`` is how the explanation calls it.

    ``standing`` says how sure a recess's dates are.
    """

    first: date
    last: date
    grain: Grain
    name: str = ""
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the words bound, and in Dutch why it is that day."""

    latest: date | None
    earliest: date | None = None
    why: str = ""


def bounds(position: Position, period: Period) -> Bounds:
    """The last day, and for lower bounds the first, that a position in a period leaves."""
    if position is Position.AFTER:
        return Bounds(None, period.last + DAY)
    if position is Position.FROM:
        return Bounds(None, period.first)
    if position is Position.BEFORE:
        return Bounds(period.first - DAY, None, _why_before(period))
    if position is Position.AROUND:
        return _around(period)
    latest = _PARTS[position](period) if position in _PARTS else period.last
    return Bounds(latest, None, _why_in(position, period, latest))


def _around(period: Period) -> Bounds:
    if period.grain in {Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.OCCASION}:
        return Bounds(period.last + TWO_WEEKS, None, "met twee weken speling")
    return Bounds(period.last, None, _why_in(Position.IN, period, period.last))


def _begin(period: Period) -> date:
    months = {Grain.QUARTER: 0, Grain.HALF: 1, Grain.YEAR: 2}
    return _part(period, months, 10)


def _first_half(period: Period) -> date:
    if period.grain is Grain.QUARTER:
        return last_of_month(period.first.year, period.first.month + 1).replace(day=15)
    return _part(period, {Grain.HALF: 2, Grain.YEAR: 5}, 15)


def _middle(period: Period) -> date:
    return _part(period, {Grain.QUARTER: 1, Grain.HALF: 3, Grain.YEAR: 6}, 20)


def _part(period: Period, months: dict[Grain, int], day: int) -> date:
    """The end of a part: so many months further, or that day of a month or recess."""
    if period.grain in months:
        return last_of_month(period.first.year, period.first.month + months[period.grain])
    if period.grain is Grain.MONTH:
        return period.first.replace(day=day)
    if period.grain is Grain.RECESS:
        return min(period.last, period.first + (day - 1) * DAY)
    return period.last


_PARTS = {
    Position.BEGIN: _begin,
    Position.FIRST_HALF: _first_half,
    Position.MIDDLE: _middle,
}


def _why_before(period: Period) -> str:
    if period.grain is Grain.RECESS:
        return f"de dag voor het reces begint ({period.standing})"
    return f"de laatste dag voor {period.name}" if period.name else ""


def _why_in(position: Position, period: Period, latest: date) -> str:
    if period.grain is Grain.RECESS and latest == period.last:
        return f"de laatste dag van het reces ({period.standing})"
    if period.grain in {Grain.DAY, Grain.OCCASION} or not period.name:
        return period.name
    if latest == period.last:
        return f"de laatste dag van {period.name}"
    return f"tot en met die dag is het {position.value} {period.name}"
