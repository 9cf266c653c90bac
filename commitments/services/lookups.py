"""What every row of a long import asks, answered from memory."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from commitments.calendar import Calendar
from commitments.models import Debate, Member, Ministry, Office, Party, Recess
from commitments.services.institutions import Ministries, find_office


@dataclass(slots=True)
class Lookups:
    """Reference rows as they were when a run began; offices that are new are made."""

    calendar: Calendar = field(default_factory=Recess.objects.calendar)
    members: dict[uuid.UUID, int] = field(default_factory=lambda: _by_feed_id(Member))
    parties: dict[uuid.UUID, int] = field(default_factory=lambda: _by_feed_id(Party))
    _names: dict[date | None, Ministries] = field(default_factory=dict)
    _offices: dict[tuple[str, str, date | None], Office] = field(default_factory=dict)
    _turns: list[date] = field(default_factory=lambda: _turning_days())

    def ministry(self, names: Iterable[str], on: date | None) -> Ministry | None:
        return self._ministries(on).named(_bare(name) for name in names if name)

    def office(self, name: str, title: str, on: date | None) -> Office | None:
        """The office behind a name and a function; None where one of them is not said."""
        if not name or not title:
            return None
        key = name, title, self._turn(on)
        if key not in self._offices:
            self._offices[key] = find_office(name, title, self._ministries(on), on)
        return self._offices[key]

    def _ministries(self, on: date | None) -> Ministries:
        since = self._turn(on)
        if since not in self._names:
            self._names[since] = Ministries(on)
        return self._names[since]

    def _turn(self, on: date | None) -> date | None:
        """Names and offices change on few days; between two of them one answer serves."""
        if on is None:
            return None
        return max((turn for turn in self._turns if turn <= on), default=date.min)


def debates_by_number(numbers: Iterable[str]) -> dict[str, int]:
    wanted = {number for number in numbers if number}
    return dict(Debate.objects.filter(number__in=wanted).values_list("number", "pk"))


def _by_feed_id(model: type[Member | Party]) -> dict[uuid.UUID, int]:
    rows = model._default_manager.values_list("feed_id", "pk")
    return {feed_id: pk for feed_id, pk in rows if feed_id is not None}


def _turning_days() -> list[date]:
    """The days on which other ministries and offices begin to hold."""
    days: set[date] = set()
    periods = [
        *Ministry.objects.values_list("valid_from", "valid_until"),
        *Office.objects.values_list("valid_from", "valid_until"),
    ]
    for first, last in periods:
        days |= {first} if first else set()
        days |= {date.fromordinal(last.toordinal() + 1)} if last else set()
    return sorted(days)


def _bare(name: str) -> str:
    """ "Ministerie van Financiën" is Financiën."""
    words = name.split()
    if [word.casefold() for word in words[:2]] in (["ministerie", "van"], ["ministerie", "voor"]):
        return " ".join(words[2:])
    return " ".join(words)
