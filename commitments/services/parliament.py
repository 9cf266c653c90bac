"""Parties, members, committees and debates of the Tweede Kamer, as its data has them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from commitments.models import Chamber, Committee, Debate, Member, Party
from commitments.models.parliament import FromFeed
from commitments.services.calendar_changes import propose_for_debate
from commitments.services.register_links import tie_debates
from commitments.services.runs import Batch, Reading, odata_batches
from commitments.sources.feed_rows import Row, day, digest, line, moment, row_id, words
from commitments.sources.odata import Query


@dataclass(frozen=True, slots=True)
class _Row:
    feed_id: uuid.UUID
    digest: str
    changed_at: datetime | None
    deleted: bool
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one entity is asked for, and what of it is kept."""

    model: type[FromFeed]
    query: Query
    fields: Callable[[Row], dict[str, Any]]
    adopt: tuple[str, ...] = ()
    settle: Callable[[dict[str, Any]], dict[str, Any]] = field(default=lambda fields: fields)


def read_parties(reading: Reading) -> None:
    _read(reading, _PARTIES)


def read_members(reading: Reading) -> None:
    _read(reading, _MEMBERS)


def read_committees(reading: Reading) -> None:
    _read(reading, _COMMITTEES)


def read_debates(reading: Reading) -> None:
    """Debates, with what follows: rows that waited for them, and terms that move with them."""
    _read(reading, _DEBATES)
    with transaction.atomic():
        tie_debates()


def _read(reading: Reading, kind: _Kind) -> None:
    for batch in odata_batches(reading, kind.query, lambda row: _row(row, kind)):
        _keep(batch, reading, kind)


def _row(row: Row, kind: _Kind) -> _Row:
    return _Row(
        row_id(row),
        digest(row),
        moment(row.get("GewijzigdOp")),
        row.get("Verwijderd") is True,
        kind.fields(row),
    )


def _keep(batch: Batch[_Row], reading: Reading, kind: _Kind) -> None:
    rows = {row.feed_id: row for row in batch.rows}
    held: dict[uuid.UUID, Any] = kind.model._default_manager.in_bulk(
        list(rows), field_name="feed_id"
    )
    new = changed = deleted = 0
    with transaction.atomic():
        for row in rows.values():
            one = held.get(row.feed_id)
            if one is not None and one.digest == row.digest:
                continue
            if one is None and row.deleted:
                continue
            new, changed = new + (one is None), changed + (one is not None)
            deleted += _write(one or _adopted(kind, row), row, kind, reading)
        reading.keep(
            position=batch.position,
            seen=len(batch.rows) + batch.faulty,
            new=new,
            changed=changed - deleted,
            deleted=deleted,
            faulty=batch.faulty,
        )


def _write(one: Any, row: _Row, kind: _Kind, reading: Reading) -> bool:
    """Keep one row; whether the source deleted it."""
    was = getattr(one, "date", None)
    for name, value in kind.settle(dict(row.fields)).items():
        setattr(one, name, value)
    one.feed_id, one.digest, one.changed_at = row.feed_id, row.digest, row.changed_at
    gone = row.deleted and one.deleted_at is None
    one.deleted_at = (one.deleted_at or reading.clock()) if row.deleted else None
    one.save()
    if isinstance(one, Debate) and was is not None and one.date != was:
        propose_for_debate(one, was=was, now=reading.clock())
    return gone


def _adopted(kind: _Kind, row: _Row) -> Any:
    """The row people or the seeds made of the same thing, or a new one."""
    if kind.adopt:
        same = {name: row.fields[name] for name in kind.adopt}
        found = kind.model._default_manager.filter(**same, feed_id=None).first()
        if found is not None:
            return found
    return kind.model()


def _member(row: Row) -> dict[str, Any]:
    surname = line(row.get("Achternaam"), 100)
    parts = (line(row.get(name), 60) for name in ("Initialen", "Tussenvoegsel"))
    name = " ".join(part for part in (*parts, surname) if part)
    return {"name": name or line(row.get("Nummer"), 40), "surname": surname}


def _party(row: Row) -> dict[str, Any]:
    short = line(row.get("Afkorting"), 40)
    return {"name": line(row.get("NaamNL"), 200) or short, "abbreviation": short}


def _committee(row: Row) -> dict[str, Any]:
    return {
        "chamber": Chamber.TK,
        "name": line(row.get("NaamNL") or row.get("Naam"), 200),
        "abbreviation": line(row.get("Afkorting"), 40),
        "valid_from": day(row.get("DatumActief")),
        "valid_until": day(row.get("DatumInactief")),
    }


def _debate(row: Row) -> dict[str, Any]:
    lead = row.get("Voortouwcommissie")
    first = lead[0] if isinstance(lead, list) and lead else lead
    return {
        "number": line(row.get("Nummer"), 20) or str(row_id(row))[:20],
        "kind": line(row.get("Soort"), 120),
        "subject": words(row.get("Onderwerp")),
        "date": day(row.get("Datum")),
        "status": line(row.get("Status"), 40),
        "committee": first.get("Commissie_Id") if isinstance(first, dict) else None,
    }


def _settle_debate(fields: dict[str, Any]) -> dict[str, Any]:
    """The committee behind its Id, where we hold it."""
    named = str(fields["committee"] or "")
    try:
        feed_id = uuid.UUID(named)
    except ValueError:
        return {**fields, "committee": None}
    return {**fields, "committee": Committee.objects.filter(feed_id=feed_id).first()}


_PARTIES = _Kind(Party, Query("Fractie"), _party, ("name",))
_MEMBERS = _Kind(Member, Query("Persoon"), _member, ("name",))
_COMMITTEES = _Kind(Committee, Query("Commissie"), _committee, ("chamber", "name"))
_DEBATES = _Kind(
    Debate,
    Query("Activiteit", expand="Voortouwcommissie"),
    _debate,
    ("number",),
    settle=_settle_debate,
)
