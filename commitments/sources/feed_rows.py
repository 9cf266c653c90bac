"""Rows of the Tweede Kamer's data as typed values; what cannot be read is unknown, never guessed.

Unknown fields are passed over, a date that does not exist is None, a list that
should be one thing (or one thing that should be a list) is taken as it is.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

type Row = dict[str, Any]

_ZONE = ZoneInfo("Europe/Amsterdam")
#: The source's way of saying that there is no date.
_FIRST_YEAR = 1800


class FaultyRowError(ValueError):
    """A row without the one thing it cannot do without: its Id."""


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row as it came, by its Id, with the digest that tells whether it changed."""

    feed_id: uuid.UUID
    digest: str
    row: Row


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One Toezegging. ``ties`` are ("repeats", "changes" or "adds", the other row's Id)."""

    feed_id: uuid.UUID
    digest: str
    changed_at: datetime | None
    deleted: bool
    number: str
    status: str
    text: str
    notes: str
    speaker: str
    office: str
    ministry: str
    debate: str
    created_on: date | None
    fulfilled_on: date | None
    letters: tuple[str, ...]
    recipients: tuple[uuid.UUID, ...]
    ties: tuple[tuple[str, uuid.UUID], ...]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One Document; ``dossiers`` are normalised numbers, ``committee`` is the lead's Id."""

    feed_id: uuid.UUID
    digest: str
    changed_at: datetime | None
    deleted: bool
    kind: str
    number: str
    title: str
    subject: str
    day: date | None
    chamber: str
    kst: str
    paper_number: str
    dossiers: tuple[tuple[str, str], ...]
    cases: tuple[str, ...]
    committee: uuid.UUID | None


_ENCODER = json.JSONEncoder(sort_keys=True)
_TIES = {"IsHerhalingVan": "repeats", "IsWijzigingVan": "changes", "IsAanvullingOp": "adds"}
_CHAMBERS = {"1": "EK", "2": "TK", "eerste kamer": "EK", "tweede kamer": "TK"}


def marked_row(row: Row) -> MarkedRow:
    """A row to be read only if it changed; raises FaultyRowError where it has no Id."""
    return MarkedRow(row_id(row), digest(row), row)


def register_row(row: Row) -> RegisterRow:
    """A Toezegging with its relations; raises FaultyRowError where it has no Id."""
    return RegisterRow(
        feed_id=row_id(row),
        digest=digest(row),
        changed_at=moment(row.get("GewijzigdOp")),
        deleted=row.get("Verwijderd") is True,
        number=line(row.get("Nummer"), 40),
        status=line(row.get("Status"), 80),
        text=words(row.get("Tekst")),
        notes=words(row.get("Notities")),
        speaker=_speaker(row),
        office=line(row.get("Functie"), 300),
        ministry=line(row.get("Ministerie"), 300),
        debate=line(row.get("ActiviteitNummer"), 20),
        created_on=day(row.get("Aanmaakdatum")),
        fulfilled_on=day(row.get("DatumNakoming")),
        letters=tuple(dict.fromkeys(_letters(row))),
        recipients=tuple(dict.fromkeys(_ids(row.get("ToegezegdAan")))),
        ties=tuple(
            (tie, other)
            for name, tie in _TIES.items()
            for other in dict.fromkeys(_ids(row.get(name)))
        ),
    )


def document_row(row: Row) -> DocumentRow:
    """A Document with its dossiers; raises FaultyRowError where it has no Id."""
    versions = _each(row.get("DocumentVersie"))
    kst = next((line(one.get("ExterneIdentifier"), 60) for one in reversed(versions)), "")
    dossiers = [_dossier(one) for one in _each(row.get("Kamerstukdossier"))]
    cases = _each(row.get("Zaak"))
    return DocumentRow(
        feed_id=row_id(row),
        digest=digest(row),
        changed_at=moment(row.get("GewijzigdOp")),
        deleted=row.get("Verwijderd") is True,
        kind=line(row.get("Soort"), 120),
        number=line(row.get("DocumentNummer"), 60),
        title=line(row.get("Titel"), 500),
        subject=words(row.get("Onderwerp")),
        day=day(row.get("Datum")),
        chamber=_CHAMBERS.get(str(row.get("Kamer")).casefold(), ""),
        kst=kst if kst.startswith("kst-") else "",
        paper_number=kst.removesuffix("-n1").rpartition("-")[2] if kst.startswith("kst-") else "",
        dossiers=tuple(one for one in dossiers if one[0]),
        cases=tuple(line(one.get("Nummer"), 60) for one in cases if one.get("Nummer")),
        committee=next(_lead_committees(cases), None),
    )


def row_id(row: Row) -> uuid.UUID:
    try:
        return uuid.UUID(str(row.get("Id")))
    except ValueError as error:
        raise FaultyRowError("een rij zonder bruikbaar kenmerk") from error


def digest(row: Row) -> str:
    """The hash of a row: the same as long as the source says the same."""
    told = row.copy()
    told.pop("ApiGewijzigdOp", None)
    return hashlib.blake2b(_ENCODER.encode(told).encode(), digest_size=16).hexdigest()


def moment(value: object) -> datetime | None:
    """A moment with its offset (naive: Dutch time); None for none, and for what is no moment."""
    if not isinstance(value, str):
        return None
    try:
        read = datetime.fromisoformat(value)
        aware = read if read.tzinfo else read.replace(tzinfo=_ZONE)
        return aware.astimezone(UTC) if aware.year > _FIRST_YEAR else None
    except (ValueError, OverflowError):
        return None


def day(value: object) -> date | None:
    """The Dutch day of a moment; "0001-01-01T00:00:00Z" means none."""
    found = moment(value)
    return found.astimezone(_ZONE).date() if found else None


def line(value: object, longest: int) -> str:
    """A value on one line, no longer than its field."""
    return words(value).replace("\n", " ")[:longest].strip()


def words(value: object) -> str:
    """Text that a database takes: no NUL, no halves of surrogate pairs, outer space off."""
    if value is None or isinstance(value, dict | list):
        return ""
    text = str(value).replace("\x00", "")
    return text.encode("utf-8", "replace").decode("utf-8").strip()


def _speaker(row: Row) -> str:
    """The name as letters print it: "F.M. van der Zee"."""
    parts = (row.get("Initialen"), row.get("Tussenvoegsel"), row.get("Achternaam"))
    name = " ".join(word for word in (line(part, 100) for part in parts) if word)
    return name[:200] if row.get("Achternaam") else line(row.get("Naam"), 200)


def _letters(row: Row) -> Iterator[str]:
    """Document or case numbers, whatever shape they come in."""
    given = row.get("KamerbriefNakoming")
    for one in given if isinstance(given, list) else [given]:
        value = (one.get("DocumentNummer") or one.get("Nummer")) if isinstance(one, dict) else one
        if number := line(value, 60):
            yield number


def _each(value: object) -> list[Row]:
    """The rows of a relation, whether it came as a list, as one row or not at all."""
    given = value if isinstance(value, list) else [value]
    return [one for one in given if isinstance(one, dict)]


def _ids(value: object) -> Iterator[uuid.UUID]:
    for one in _each(value):
        try:
            yield row_id(one)
        except FaultyRowError:
            continue


def _dossier(row: Row) -> tuple[str, str]:
    """A dossier's number ("36410-XII") and its title."""
    number, addition = line(row.get("Nummer"), 30), line(row.get("Toevoeging"), 9)
    return "-".join(part for part in (number, addition) if part), line(row.get("Titel"), 500)


def _lead_committees(cases: list[Row]) -> Iterator[uuid.UUID]:
    for case in cases:
        for actor in _each(case.get("ZaakActor")):
            if line(actor.get("Relatie"), 60).casefold().startswith("voortouwcommissie"):
                yield from _ids([{"Id": actor.get("Commissie_Id")}])
