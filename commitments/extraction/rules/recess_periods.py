"""A recess that words name, as a period of the calendar."""

from __future__ import annotations

from collections.abc import Iterable

from commitments.calendar import DAY, Recess
from commitments.extraction.periods import Grain, Period, Position
from commitments.extraction.rules.term_rule import Unit
from commitments.extraction.rules.units import years


def recess_periods(name: str, unit: Unit, chamber: str = "") -> Iterable[Period]:
    """The recess of that name ("" for any) that is meant; none where it is not known."""
    found = _meant(name, unit, chamber or unit.context.chamber)
    starts_it = unit.lead.position in {Position.BEFORE, Position.FROM}
    return [as_period(found)] if found and (found.last or starts_it) else ()


def _meant(name: str, unit: Unit, chamber: str) -> Recess | None:
    calendar, groups = unit.context.calendar, unit.match.groupdict()
    if groups.get("year") or groups.get("rel") or groups.get("yearword"):
        found = years(unit)
        return calendar.recess(chamber, name, found[0]) if found and name else None
    if unit.on is None:
        return None
    if unit.lead.position is Position.BEFORE:
        if name:
            return calendar.next_recess(chamber, name, unit.on)
        return calendar.next_of_any_kind(chamber, unit.on)
    if name:
        return calendar.recess_ending(chamber, name, unit.on)
    return calendar.any_ending(chamber, unit.on)


def eve_of_recess(name: str, unit: Unit) -> Iterable[Period]:
    """The day before the next recess of that name ("" for any) begins; none where unknown."""
    calendar, chamber = unit.context.calendar, unit.context.chamber
    if unit.on is None:
        return ()
    if name:
        found = calendar.next_recess(chamber, name, unit.on)
    else:
        found = calendar.next_of_any_kind(chamber, unit.on)
    if found is None:
        return ()
    eve = found.first - DAY
    told = f"de dag voor het {found.name}reces van {found.first.year}"
    return [Period(eve, eve, Grain.OCCASION, told, found.standing)]


def as_period(recess: Recess) -> Period:
    """The recess with its standing; one whose end is unknown counts as its first day."""
    name = f"het {recess.name}reces van {recess.first.year}"
    return Period(recess.first, recess.last or recess.first, Grain.RECESS, name, recess.standing)
