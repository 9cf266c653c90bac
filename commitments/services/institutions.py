"""From the names a letter prints to the ministries, people and offices we keep."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from commitments.models import Ministry, Office, Person

_RANK = re.compile(
    r"^(?:de\s+)?(?:minister-president|minister|staatssecretaris)\b[\s,]*(?:(?:van|voor)\b)?\s*",
    re.IGNORECASE,
)


class Ministries:
    """The ministries of one day by every name they go by; one query for any number of names.

    A ministry's own name goes before a portfolio of the same name at another.
    """

    def __init__(self, on: date | None) -> None:
        rows = Ministry.objects.oldest_first()
        if on is not None:
            rows = rows.valid_on(on)
        own = [(name, ministry) for ministry in rows for name in ministry.own_names()]
        others = [(name, ministry) for ministry in rows for name in ministry.aliases]
        self._by_name = {name.casefold(): ministry for name, ministry in [*others, *own]}

    def named(self, names: Iterable[str]) -> Ministry | None:
        """The ministry the first known name stands for; an unknown name stands for none."""
        for name in names:
            bare = " ".join(name.split()).casefold()
            without_rank = _RANK.sub("", bare)
            found = self._by_name.get(bare) or self._by_name.get(without_rank)
            if found is not None:
                return found
        return None


def find_office(name: str, title: str, ministries: Ministries, on: date | None = None) -> Office:
    """The office behind a signature on a day, made where it is new; its period stays unknown."""
    person, _ = Person.objects.get_or_create(name=name)
    offices = Office.objects.filter(person=person, title=title)
    held = offices.valid_on(on) if on else offices
    office = held.order_by("-valid_from", "pk").first()
    if office is None:
        office = offices.filter(valid_from=None).first()
    if office is None:
        office = Office.objects.create(
            person=person, title=title, ministry=ministries.named([title])
        )
    return office
