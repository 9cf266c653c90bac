"""Rows of the official register become commitments: confirmed, with a term only proposed."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from commitments.extraction.register import RegisterReading, read_register_text
from commitments.lifecycle import REGISTER, Action, Status, status_of_register
from commitments.models import (
    Chamber,
    Commitment,
    CommitmentSource,
    RegisterEntry,
)
from commitments.services.bulk import insert, relate
from commitments.services.extract import deadline_fields
from commitments.services.journal import open_histories
from commitments.services.lookups import Lookups, debates_by_number
from commitments.services.register_changes import (
    change_entries,
    delete_entry,
    entry_fields,
)
from commitments.services.register_links import name_others
from commitments.services.runs import Batch, Reading, odata_batches
from commitments.services.search_text import make_searchable
from commitments.sources.feed_rows import MarkedRow, RegisterRow, marked_row, register_row
from commitments.sources.odata import Query
from commitments.sources.syncfeed import read_history

QUERY = Query(
    "Toezegging",
    expand="KamerbriefNakoming,ToegezegdAan,IsHerhalingVan,IsWijzigingVan,IsAanvullingOp",
)


def read_register(reading: Reading) -> None:
    """Bring in what changed in the register since the last time.

    1. Leave alone what is as it was: its digest says so.
    2. Read the term of new rows, outside any transaction.
    3. Keep rows, history, letters and relations of a batch, and the cursor, in
       one transaction: a kill leaves all of a batch or nothing.
    """
    lookups = Lookups()
    for batch in odata_batches(reading, QUERY, marked_row):
        keep_batch(batch, reading, lookups)


def read_deletions(reading: Reading) -> None:
    """Mark what the SyncFeed says was deleted; nothing else ever deletes."""
    for page in read_history(reading.client, reading.base, "Toezegging", token=reading.position):
        gone = [one.id for one in page.entries if one.deleted]
        with transaction.atomic():
            entries = RegisterEntry.objects.filter(feed_id__in=_uuids(gone), deleted_at=None)
            deleted = 0
            for entry in entries.select_related("commitment"):
                delete_entry(entry, now=reading.clock(), quiet=reading.quiet)
                deleted += 1
            reading.keep(position=page.token, seen=len(page.entries), deleted=deleted)


def keep_batch(batch: Batch[MarkedRow], reading: Reading, lookups: Lookups) -> None:
    """Keep one batch of rows, each by its Id once."""
    rows = {row.feed_id: row for row in batch.rows}
    held = RegisterEntry.objects.filter(feed_id__in=list(rows))
    known = dict(held.order_by().values_list("feed_id", "digest"))
    moved = [register_row(row.row) for row in rows.values() if known.get(row.feed_id) != row.digest]
    new = [row for row in moved if row.feed_id not in known and not row.deleted]
    changed = [row for row in moved if row.feed_id in known]
    readings = [_read(row, lookups) for row in new]
    now = reading.clock()
    with transaction.atomic():
        deleted = 0
        if new:
            _create(new, readings, lookups, now=now, quiet=reading.quiet)
        if changed:
            deleted = change_entries(changed, lookups, now=now, quiet=reading.quiet)
        reading.keep(
            position=batch.position,
            seen=len(batch.rows) + batch.faulty,
            new=len(new),
            changed=len(changed) - deleted,
            deleted=deleted,
            faulty=batch.faulty,
        )


def _read(row: RegisterRow, lookups: Lookups) -> RegisterReading:
    return read_register_text(row.text, on=row.created_on, chamber="TK", calendar=lookups.calendar)


def _create(
    rows: Sequence[RegisterRow],
    readings: Sequence[RegisterReading],
    lookups: Lookups,
    *,
    now: datetime,
    quiet: bool,
) -> None:
    debates = debates_by_number(row.debate for row in rows)
    commitments = insert(
        _commitment(row, reading, lookups, debates.get(row.debate))
        for row, reading in zip(rows, readings, strict=True)
    )
    make_searchable(commitments)
    open_histories(commitments, action=Action.IMPORT, actor=REGISTER, now=now, quiet=quiet)
    pairs = list(zip(commitments, rows, strict=True))
    entries = insert(
        RegisterEntry(commitment=commitment, feed_id=row.feed_id, **entry_fields(row))
        for commitment, row in pairs
    )
    name_others(list(zip(entries, rows, strict=True)), now=now, quiet=quiet)
    _add_people(pairs, lookups)


def _commitment(
    row: RegisterRow, reading: RegisterReading, lookups: Lookups, debate_id: int | None
) -> Commitment:
    """The commitment of a new row; an unknown status waits in the queue, it is never open."""
    status = status_of_register(row.status) or Status.FOUND
    return Commitment(
        source=CommitmentSource.REGISTER,
        words=row.text,
        promised_on=row.created_on,
        chamber=Chamber.TK,
        ministry=lookups.ministry([row.office, row.ministry], row.created_on),
        firmness=reading.firmness,
        status=status,
        fulfilled_on=row.fulfilled_on if status == Status.FULFILLED else None,
        debate_id=debate_id,
        **deadline_fields(reading.deadline),
    )


def _add_people(pairs: Sequence[tuple[Commitment, RegisterRow]], lookups: Lookups) -> None:
    """Who promised, and to whom, where we know them."""
    offices, members, parties = [], [], []
    for one, row in pairs:
        office = lookups.office(row.speaker, row.office, row.created_on)
        offices += [(one.pk, office.pk)] if office else []
        members += [(one.pk, lookups.members[to]) for to in row.recipients if to in lookups.members]
        parties += [(one.pk, lookups.parties[to]) for to in row.recipients if to in lookups.parties]
    relate(Commitment, "offices", offices)
    relate(Commitment, "members", members)
    relate(Commitment, "parties", parties)


def _uuids(values: Iterable[str]) -> list[uuid.UUID]:
    found = []
    for value in values:
        try:
            found.append(uuid.UUID(value))
        except ValueError:
            continue
    return found
