"""One reading of a feed: claimed by one worker, kept batch by batch, told as a row."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.db import IntegrityError, transaction
from django.db.models import F

from commitments.models import Feed, FeedCursor, JobState, Source, SyncRun
from commitments.sources.feed_rows import FaultyRowError, Row, moment
from commitments.sources.http import Client
from commitments.sources.odata import Query, read_pages

type Clock = Callable[[], datetime]

#: A run that gave no sign of life for longer was killed, if its process cannot be asked.
SILENCE = timedelta(minutes=10)
#: A worker reads no longer in one turn, so that other work gets its own.
TURN = timedelta(minutes=10)
PAUSED = "Deze beurt is om; de volgende gaat het verder."
#: Rows kept in one transaction; a kill repeats no more than these.
BATCH = 500
BROKEN_OFF = "Afgebroken; de volgende keer gaat het verder waar het gebleven was."
#: A change dated further ahead of our clock is a mistake of the source's.
_AHEAD = timedelta(days=1)
COUNTS = ("seen", "new", "changed", "deleted", "faulty")


class PausedError(Exception):
    """The time of this turn is up; what is left waits for the next."""


@dataclass(slots=True)
class Reading:
    """A run while it goes on. ``quiet``: a feed not yet read to its end mails nobody."""

    run: SyncRun
    client: Client
    clock: Clock
    base: str
    position: str
    quiet: bool = field(init=False)

    def __post_init__(self) -> None:
        ended = SyncRun.objects.filter(feed=self.run.feed, state=JobState.DONE)
        self.quiet = not ended.exists()

    def keep(self, *, position: str | None = None, **counts: int) -> None:
        """Move the cursor and the counts; called inside the transaction that kept the rows."""
        now = self.clock()
        added = {name: F(name) + number for name, number in counts.items() if number}
        SyncRun.objects.filter(pk=self.run.pk).update(heartbeat_at=now, **added)
        if position and position != self.position:
            moved = FeedCursor.objects.filter(feed=self.run.feed)
            if not moved.update(position=position, moved_at=now):
                FeedCursor.objects.create(feed=self.run.feed, position=position, moved_at=now)
            self.position = position

    def rest(self) -> None:
        """Raise PausedError when the turn is over; asked between transactions."""
        begun = self.run.started_at
        if begun is not None and self.clock() - begun > TURN:
            raise PausedError

    def expect(self, total: int | None) -> None:
        """Note how many rows the source says will come."""
        if total is not None and self.run.total is None:
            self.run.total = total
            SyncRun.objects.filter(pk=self.run.pk).update(total=total)


@dataclass(frozen=True, slots=True)
class Batch[T]:
    """Rows to keep together, how many could not be read, and the cursor once they are kept."""

    rows: list[T]
    faulty: int
    position: str


def odata_batches[T](
    reading: Reading, query: Query, parse: Callable[[Row], T]
) -> Iterator[Batch[T]]:
    """The changed rows of an entity, in batches with the cursor that is safe after each.

    The cursor is the last change seen while rows come in order; once one comes
    out of order it waits for the end, so that a kill can skip nothing.
    """
    mark = _Mark(reading.position, reading.clock() + _AHEAD)
    rows: list[T] = []
    faulty = 0
    for page in read_pages(reading.client, reading.base, query, since=reading.position):
        reading.expect(page.total)
        for row in page.rows:
            mark.see(moment(row.get("GewijzigdOp")))
            try:
                rows.append(parse(row))
            except FaultyRowError:
                faulty += 1
        if len(rows) + faulty >= BATCH:
            yield Batch(rows, faulty, mark.safe)
            reading.rest()
            rows, faulty = [], 0
    yield Batch(rows, faulty, mark.highest)


class _Mark:
    """How far the changes have been seen, and how far safely."""

    def __init__(self, position: str, limit: datetime) -> None:
        self._seen = moment(position)
        self._limit = limit
        self._last: datetime | None = None
        self._in_order = True
        self._safe = self._seen

    def see(self, changed: datetime | None) -> None:
        if changed is None or changed > self._limit:
            return
        if self._last is not None and changed < self._last:
            self._in_order = False
        self._last = changed
        self._seen = max(self._seen, changed) if self._seen else changed
        if self._in_order:
            self._safe = self._seen

    @property
    def safe(self) -> str:
        return self._safe.isoformat() if self._safe else ""

    @property
    def highest(self) -> str:
        return self._seen.isoformat() if self._seen else ""


def queue_run(feed: Feed, source: Source, *, asked_by: str, now: datetime) -> SyncRun:
    """The run of a feed that waits, made where there is none."""
    waiting = SyncRun.objects.filter(feed=feed, state=JobState.QUEUED).first()
    return waiting or SyncRun.objects.create(
        feed=feed, source=source, asked_by=asked_by, created_at=now
    )


def claim_run(run_id: int, *, now: datetime) -> SyncRun | None:
    """Take a waiting run; None where another run goes on, of any feed, or took it first.

    One feed at a time: that is polite to the sources, and leaves the other
    workers to people who bring letters in.
    """
    for other in SyncRun.objects.filter(state=JobState.RUNNING):
        if not _was_killed(other, now):
            return None
        _end(other, JobState.FAILED, BROKEN_OFF, now)
    try:
        with transaction.atomic():
            taken = SyncRun.objects.filter(pk=run_id, state=JobState.QUEUED).update(
                state=JobState.RUNNING, worker=_me(), started_at=now, heartbeat_at=now
            )
    except IntegrityError:
        return None
    return SyncRun.objects.get(pk=run_id) if taken else None


def end_run(run: SyncRun, state: JobState, message: str, *, now: datetime) -> SyncRun:
    """Close a run with the sentence people see."""
    _end(run, state, message, now)
    run.refresh_from_db()
    return run


def pause_run(run: SyncRun, *, now: datetime) -> SyncRun:
    """Put a run whose turn is over back in line."""
    SyncRun.objects.filter(pk=run.pk, state=JobState.RUNNING).update(
        state=JobState.QUEUED, message=PAUSED, heartbeat_at=now
    )
    run.refresh_from_db()
    return run


def told_counts(run: SyncRun) -> str:
    """What a run did, in Dutch."""
    run.refresh_from_db()
    told = [f"{run.seen} gezien", f"{run.new} nieuw", f"{run.changed} gewijzigd"]
    told += [f"{run.deleted} verwijderd"] if run.deleted else []
    told += [f"{run.faulty} onleesbaar"] if run.faulty else []
    return f"{', '.join(told)}."


def _end(run: SyncRun, state: JobState, message: str, now: datetime) -> None:
    SyncRun.objects.filter(pk=run.pk, state=JobState.RUNNING).update(
        state=state, message=message, finished_at=now
    )


def _me() -> str:
    return f"{socket.gethostname()}:{os.getpid()}:{_born(os.getpid())}"


def _was_killed(run: SyncRun, now: datetime) -> bool:
    """Whether the process of a run is gone; of another machine's only its silence tells."""
    host, _, process = run.worker.partition(":")
    if host == socket.gethostname() and Path("/proc/self/stat").exists():
        number, _, born = process.partition(":")
        return not number.isdigit() or _born(int(number)) != born
    return run.heartbeat_at is None or run.heartbeat_at < now - SILENCE


def _born(number: int) -> str:
    """When a process of this machine began; empty where it is gone. Numbers are used again."""
    try:
        stat = Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]
