"""One at a time under a name: for what is made only where it is not there yet."""

from __future__ import annotations

import hashlib

from django.db import connection


def go_alone(*names: str) -> None:
    """Wait for every transaction under one of these names; others then wait for this one.

    On PostgreSQL two who look at once do not see what the other makes, and no row is
    there to hold. Call it before looking, inside a transaction, once. On SQLite who
    is in a transaction is alone already.
    """
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        for key in sorted(map(_key, names)):  # in one order, so that none wait for each other
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [key])


def _key(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
