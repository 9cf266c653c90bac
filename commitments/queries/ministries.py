"""Ministries by key and name; one that was succeeded shares the key of its last heir."""

from __future__ import annotations

from commitments.models import Ministry
from commitments.stems import fold


def ministry_keys() -> dict[int, str]:
    """The key of every ministry, by its primary key: the slug of the last in its line."""
    rows = {row.pk: row for row in Ministry.objects.all()}
    return {pk: _last(row, rows).slug for pk, row in rows.items()}


def ministry_names() -> dict[str, str]:
    """Every folded name, alias and abbreviation, and the key it stands for.

    Of two ministries that bore one name the younger has it.
    """
    keys = ministry_keys()
    return {
        fold(name): keys[row.pk]
        for row in Ministry.objects.oldest_first()
        for name in (*row.names(), row.abbreviation)
        if name
    }


def _last(row: Ministry, rows: dict[int, Ministry]) -> Ministry:
    """The end of a line of successors; a line that bites its tail ends where it does."""
    seen = {row.pk}
    while row.successor_id and row.successor_id not in seen:
        row = rows[row.successor_id]
        seen.add(row.pk)
    return row
