"""What the register changed in rows we hold: kept beside our own record, not taken over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from commitments.extraction.register import read_register_text
from commitments.lifecycle import REGISTER, Action, DeadlineChangeReason, RejectReason, Status
from commitments.models import (
    Chamber,
    Commitment,
    CommitmentSource,
    Event,
    RegisterEntry,
)
from commitments.services.extract import deadline_fields
from commitments.services.journal import change_commitment, holding
from commitments.services.lookups import Lookups
from commitments.services.register_links import name_others
from commitments.services.reschedule import write_deadline_change
from commitments.sources.feed_rows import RegisterRow


def change_entries(
    rows: Sequence[RegisterRow], lookups: Lookups, *, now: datetime, quiet: bool
) -> int:
    """Take over what the register says of its own rows; how many of them it deleted.

    Our status stays ours: a row that the register closed is shown as "volgens
    het register". A new text is read again where nobody decided anything yet.
    """
    by_id = {row.feed_id: row for row in rows}
    entries = list(
        RegisterEntry.objects.filter(feed_id__in=list(by_id)).select_related("commitment")
    )
    deleted, fields = 0, {}
    for entry in entries:
        row = by_id[_known(entry)]
        was, fields = entry.text, entry_fields(row)
        for name, value in fields.items():
            setattr(entry, name, value)
        if row.deleted:
            deleted += delete_entry(entry, now=now, quiet=quiet)
            continue
        entry.deleted_at = None
        if was != row.text:
            with holding(entry.commitment_id, None) as commitment:
                _read_again(commitment, row, lookups, now=now, quiet=quiet)
    RegisterEntry.objects.bulk_update(entries, [*fields, "deleted_at"] if fields else ["digest"])
    name_others([(entry, by_id[_known(entry)]) for entry in entries], now=now, quiet=quiet)
    return deleted


def entry_fields(row: RegisterRow) -> dict[str, Any]:
    """The row as the register says it, by the names of RegisterEntry's fields."""
    return {
        "digest": row.digest,
        "changed_at": row.changed_at,
        "chamber": Chamber.TK,
        "number": row.number,
        "status": row.status,
        "text": row.text,
        "notes": row.notes,
        "speaker": row.speaker,
        "office": row.office,
        "ministry_name": row.ministry,
        "debate_number": row.debate,
        "created_on": row.created_on,
        "fulfilled_on": row.fulfilled_on,
    }


def delete_entry(entry: RegisterEntry, *, now: datetime, quiet: bool) -> bool:
    """Mark an entry deleted at its source; its commitment leaves the lists if nobody touched it."""
    if entry.deleted_at is not None:
        return False
    entry.deleted_at = now
    entry.save(update_fields=["deleted_at"])
    with holding(entry.commitment_id, None) as commitment:
        if commitment.source == CommitmentSource.REGISTER and not _was_decided(commitment):
            change_commitment(
                commitment.pk,
                version=None,
                action=Action.DELETE_AT_SOURCE,
                target=Status.REJECTED,
                fields={"reject_reason": RejectReason.SOURCE.value},
                why="Het register meldt dat deze regel is verwijderd.",
                actor=REGISTER,
                now=now,
                quiet=quiet,
            )
    return True


def _read_again(
    commitment: Commitment, row: RegisterRow, lookups: Lookups, *, now: datetime, quiet: bool
) -> None:
    """Follow the register's new words, unless a person decided by the old ones."""
    if commitment.deadline_accepted or _was_decided(commitment):
        return
    reading = read_register_text(
        row.text, on=row.created_on, chamber="TK", calendar=lookups.calendar
    )
    term = deadline_fields(reading.deadline)
    moved = any(getattr(commitment, name) != value for name, value in term.items())
    fields: dict[str, Any] = {"words": row.text, "firmness": reading.firmness, **term}
    event = change_commitment(
        commitment.pk,
        version=None,
        action=Action.CHANGE_DEADLINE if moved else Action.EDIT,
        fields=fields,
        why="Het register heeft de tekst aangepast.",
        actor=REGISTER,
        now=now,
        quiet=quiet,
    )
    if moved:
        write_deadline_change(event, reason=DeadlineChangeReason.CORRECTED)


def _was_decided(commitment: Commitment) -> bool:
    """Whether a person did anything with it."""
    return Event.objects.filter(commitment=commitment).by_people().exists()


def _known(entry: RegisterEntry) -> Any:
    return entry.feed_id
