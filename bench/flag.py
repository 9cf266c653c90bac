"""The clock over a large register, beside one bare UPDATE and a loop of conditional updates.

FLAG_ROWS rows (a million), each with its first Event, of which a tenth is due.
The bare UPDATE raises the version of the same rows, and writes no Event; the loop does
that row by row, in the shape of healthchecks' sendalerts (``../shared/anchors``): the
first row that is due, an UPDATE of it if nobody changed it, its Event. PostgreSQL alone.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from django.db import connection
from django.db.models import F, Model

from bench.database import on_postgresql
from bench.measure import Measure

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
ROWS = int(os.environ.get("FLAG_ROWS", "1000000"))
LOOP = 1000
#: What differs from row to row of the register; the rest is copied from one.
_DIFFERS = {
    "deadline_latest": "CASE WHEN g % 10 = 0 THEN date '2026-11-20' - (g % 900) "
    "ELSE date '2026-12-24' + (g % 900) END",
}


def measure() -> Iterator[Measure]:
    if not on_postgresql():
        return
    _fill()
    due = ROWS // 10
    _reset()
    bare = _timed(_bare_update)
    _reset()
    watch = _LongestWrite()
    with watch:
        ours = _timed(_flag)
    again = min(_timed(_flag) for _ in range(3))
    told = _events()
    yield Measure("flag: rows as one bare UPDATE", due / ours, due / bare, "rows/s", 0.35, True)
    yield Measure("flag: a second run", again, None, "s", 0.1, False, absolute=True)
    yield Measure("flag: longest lock", watch.seconds, None, "s", 2, False, absolute=True)
    yield Measure("flag: events for rows due", told, due, "events", 1, True)
    _reset()
    loop = LOOP / _timed(_loop)
    yield Measure("flag: rows as a loop of updates", due / ours, loop, "rows/s", 100, True)


def _fill() -> None:
    from commitments.lifecycle import MACHINE, Action, Status
    from commitments.models import (
        Commitment,
        CommitmentSource,
        DeadlineKind,
        Event,
        Firmness,
        Source,
    )

    Source.objects.create(slug="proef", name="Proef", complete_until=NOW.date())
    one = Commitment.objects.create(
        source=CommitmentSource.HAND,
        words="Ik zal uw Kamer hierover informeren. " * 4,
        promised_on=date(2024, 1, 10),
        firmness=Firmness.FIRM,
        deadline_kind=DeadlineKind.DATE,
        deadline_latest=date(2027, 1, 1),
        deadline_accepted=True,
        status=Status.OPEN,
    )
    event = Event.objects.create(
        commitment=one,
        kind=Action.RECORD,
        recorded_at=NOW - timedelta(days=900),
        effective_on=date(2024, 1, 10),
        to_status=Status.OPEN,
        actor_name=MACHINE.name,
        actor_role=MACHINE.role,
    )
    _copy(Commitment, one.pk, _DIFFERS)
    _copy(Event, event.pk, {"commitment_id": "g"})
    _execute("VACUUM ANALYZE")


def _copy(model: type[Model], pk: int, differs: dict[str, str]) -> None:
    """ROWS - 1 copies of one row, numbered on from it; ``g`` is the number."""
    table = model._meta.db_table
    names = [str(field.column) for field in model._meta.concrete_fields if not field.generated]
    values = {name: f'one."{name}"' for name in names} | differs | {"id": "g"}
    _execute(
        f"INSERT INTO {table} ({', '.join(names)}) "
        f"OVERRIDING SYSTEM VALUE SELECT {', '.join(values[name] for name in names)} "
        f"FROM {table} one, generate_series({pk + 1}, {pk + ROWS - 1}) g WHERE one.id = {pk}"
    )
    _execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {pk + ROWS})")


def _flag() -> None:
    from commitments.services.flag import flag_overdue

    flag_overdue(now=NOW)


def _bare_update() -> None:
    from commitments.models import Commitment
    from commitments.queries.standing import standing

    due = Commitment.objects.filter(status="open", deadline_latest__lte=standing(NOW).cutoff)
    due.update(version=F("version") + 1)


def _loop() -> None:
    from commitments.lifecycle import MACHINE, Action
    from commitments.models import ClockEntry, Commitment, Event

    waiting = ClockEntry.objects.filter(commitment__status="open", day__lt=NOW.date())
    waiting = waiting.select_related("commitment").order_by("day", "pk")
    last: tuple[date, int] = date.min, 0
    for _ in range(LOOP):
        entry = waiting.extra(where=["(day, commitment_id) > (%s, %s)"], params=last).first()
        assert entry
        assert entry.day
        last = entry.day, entry.pk
        same = Commitment.objects.filter(pk=entry.pk, version=entry.commitment.version)
        if same.update(version=F("version") + 1):
            Event.objects.create(
                commitment=entry.commitment,
                kind=Action.BECOME_OVERDUE,
                recorded_at=NOW,
                effective_on=NOW.date(),
                deadline=entry.day,
                actor_name=MACHINE.name,
                actor_role=MACHINE.role,
            )


def _events() -> int:
    from commitments.lifecycle import Action
    from commitments.models import Event

    return Event.objects.filter(kind=Action.BECOME_OVERDUE).count()


def _reset() -> None:
    """Nothing was said yet, all was looked at; the space of what was is free again."""
    from commitments.models import append_only

    append_only.lift(connection)
    _execute("DELETE FROM commitments_event WHERE kind = 'became_overdue'")
    append_only.install(connection)
    _execute("TRUNCATE commitments_clockentry")
    _execute(
        "INSERT INTO commitments_clockentry (commitment_id, day) "
        "SELECT id, deadline_latest FROM commitments_commitment ORDER BY id"
    )
    for table in ("commitment", "event", "clockentry"):
        _execute(f"VACUUM ANALYZE commitments_{table}")
    _wait_for_quiet()


def _wait_for_quiet() -> None:
    _execute("CHECKPOINT")


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def _timed(act: object) -> float:
    assert callable(act)
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


class _LongestWrite:
    """While it is entered: the longest that a transaction that writes has been open here."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        with connection.cursor() as cursor:
            while not self._done.wait(0.05):
                cursor.execute(
                    "SELECT extract(epoch FROM max(clock_timestamp() - xact_start)) "
                    "FROM pg_stat_activity WHERE datname = current_database() "
                    "AND backend_xid IS NOT NULL"
                )
                self.seconds = max(self.seconds, float(cursor.fetchone()[0] or 0))
        connection.close()
