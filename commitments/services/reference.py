"""Reference rows that ship with the project: ministries, offices, committees, the calendar."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

from django.db import transaction

from commitments.calendar import SETTLED
from commitments.models import Cabinet, Committee, Ministry, Office, Person, PolicyTerm, Recess


@transaction.atomic
def load_reference(folder: Path) -> int:
    """Add the rows that are not there yet and say how many; what people changed stays.

    An end that was not known yet is filled in: offices and ministries end.
    """
    new = [_load_ministry(row) for row in _rows(folder / "ministries.csv")]
    for row in _rows(folder / "ministries.csv"):
        if row["successor"]:
            heir = Ministry.objects.get(slug=row["successor"])
            gone = Ministry.objects.filter(slug=row["slug"])
            gone.filter(successor=None).update(successor=heir)
            gone.filter(valid_until=None).update(valid_until=_day(row["valid_until"]))
    new += [_load_office(row) for row in _rows(folder / "offices.csv")]
    new += [_load_cabinet(row) for row in _rows(folder / "cabinets.csv")]
    new += [_load_committee(row) for row in _rows(folder / "committees.csv")]
    for recess in SETTLED.recesses:
        fields = asdict(recess)
        key = {name: fields.pop(name) for name in ("chamber", "name", "first")}
        new.append(Recess.objects.get_or_create(**key, defaults=fields)[1])
    for row in _rows(folder / "policy-terms.csv"):
        key = {"kind": row["kind"], "rule": row["rule"]}
        defaults = {"days": int(row["days"]), "source": row["source"]}
        new.append(PolicyTerm.objects.get_or_create(**key, defaults=defaults)[1])
    return sum(new)


def _load_ministry(row: dict[str, str]) -> bool:
    fields = {
        "name": row["name"],
        "abbreviation": row["abbreviation"],
        "valid_from": _day(row["valid_from"]),
        "valid_until": _day(row["valid_until"]),
        "aliases": [alias for alias in row["aliases"].split("|") if alias],
    }
    return Ministry.objects.get_or_create(slug=row["slug"], defaults=fields)[1]


def _load_cabinet(row: dict[str, str]) -> bool:
    """A cabinet; its end is filled in once the next one began."""
    until = _day(row["valid_until"])
    cabinet, new = Cabinet.objects.get_or_create(
        slug=row["slug"],
        defaults={
            "name": row["name"],
            "valid_from": date.fromisoformat(row["valid_from"]),
            "valid_until": until,
        },
    )
    if until and cabinet.valid_until is None:
        Cabinet.objects.filter(pk=cabinet.pk).update(valid_until=until)
    return new


def _load_office(row: dict[str, str]) -> bool:
    """An office of known start; one that a letter made before, start unknown, stays beside it."""
    person, _ = Person.objects.get_or_create(name=row["person"])
    ministry = Ministry.objects.get(slug=row["ministry"])
    key = {"person": person, "title": row["title"], "valid_from": _day(row["valid_from"])}
    until = _day(row["valid_until"])
    office, new = Office.objects.get_or_create(
        **key, defaults={"ministry": ministry, "valid_until": until}
    )
    if until and office.valid_until is None:
        office.valid_until = until
        office.save(update_fields=["valid_until"])
    return new


def _load_committee(row: dict[str, str]) -> bool:
    key = {"chamber": row["chamber"], "name": row["name"]}
    if Committee.objects.filter(**key).exists():
        return False
    dates = {name: _day(row[name]) for name in ("valid_from", "valid_until")}
    Committee.objects.create(**key, **dates, abbreviation=row["abbreviation"], source=row["source"])
    return True


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
