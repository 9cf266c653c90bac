"""Rows for the faults of flags and mails, made many at once; every name in them is made up."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkProcess

#: Monday 23 November 2026, at noon in the Netherlands.
NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
DUE = date(2026, 11, 1)
HOST = "voorbeeld.test"
#: How much faster the clock of a sender runs, so that a lease of 90 seconds takes three.
SPEED = 30


def complete_sources(until: date) -> None:
    from commitments.models import Source

    Source.objects.update_or_create(
        slug="proef", defaults={"name": "Proef", "complete_until": until}
    )


def add_commitments(number: int, latest: Callable[[int], date] = lambda _: DUE) -> list[int]:
    """Open, firm commitments with an accepted term; their primary keys, in order."""
    from commitments.lifecycle import Status
    from commitments.models import Commitment, CommitmentSource, DeadlineKind, Firmness

    complete_sources(NOW.date())
    rows = Commitment.objects.bulk_create(
        (
            Commitment(
                source=CommitmentSource.HAND,
                words=f"Ik zal uw Kamer informeren over onderwerp {place}.",
                promised_on=date(2026, 1, 10),
                firmness=Firmness.FIRM,
                deadline_kind=DeadlineKind.DATE,
                deadline_latest=latest(place),
                deadline_accepted=True,
                status=Status.OPEN,
            )
            for place in range(number)
        ),
        batch_size=2000,
    )
    return [row.pk for row in rows]


def add_subscribers(number: int, prefix: str = "s") -> list[int]:
    """Confirmed addresses that follow everything since a month; their primary keys, in order."""
    from commitments.models import Subscriber, Subscription

    since = NOW - timedelta(days=30)
    rows = Subscriber.objects.bulk_create(
        (
            Subscriber(email=f"{prefix}{place}@{HOST}", created_at=since, confirmed_at=since)
            for place in range(number)
        ),
        batch_size=2000,
    )
    Subscription.objects.bulk_create(
        (
            Subscription(subscriber=row, created_at=since, confirmed_at=since, matched_until=since)
            for row in rows
        ),
        batch_size=2000,
    )
    return [row.pk for row in rows]


def prepare(commitments: int, subscribers: int) -> None:
    """Late commitments, told to everybody: one digest for each subscriber waits to be sent."""
    from commitments.services.digest import prepare_digests
    from commitments.services.flag import flag_overdue

    add_commitments(commitments)
    add_subscribers(subscribers)
    flag_overdue(now=NOW)
    prepare_digests(now=NOW)


def mailers_at(port: int, timeout: float = 10, **options: object) -> None:
    """Send by SMTP to a port of this machine from now on."""
    from django.conf import settings

    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": port, "timeout": timeout, **options},
        }
    }


class FastClock:
    """NOW at the start, and then SPEED seconds a second, the same in every process forked of it."""

    def __init__(self) -> None:
        self._start = time.time()

    def __call__(self) -> datetime:
        return NOW + timedelta(seconds=(time.time() - self._start) * SPEED)


@contextmanager
def forked(*acts: Callable[[], object]) -> Iterator[list[ForkProcess]]:
    """Each act in a process of its own with its own connection; gone afterwards."""
    from django.db import connections

    connections.close_all()
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=_alone, args=(act,)) for act in acts]
    for process in processes:
        process.start()
    try:
        yield processes
    finally:
        for process in processes:
            if process.is_alive():
                process.kill()
            process.join()


def kill_soon(processes: list[ForkProcess], chance: random.Random, most: float) -> int:
    """SIGKILL them all at one moment within ``most`` seconds; how many still ran."""
    time.sleep(chance.random() * most)
    running = [process for process in processes if process.is_alive() and process.pid]
    for process in running:
        assert process.pid
        os.kill(process.pid, signal.SIGKILL)
    for process in processes:
        process.join()
    return len(running)


def _alone(act: Callable[[], object]) -> None:
    from django.db import connections

    connections.close_all()
    act()


def state_of(pks: list[int]) -> dict[str, int]:
    """Events "te laat" of them, the rows these speak of, and those no longer in the queue."""
    from django.db.models import Count

    from commitments.lifecycle import Action
    from commitments.models import ClockEntry, Event

    events = Event.objects.filter(kind=Action.BECOME_OVERDUE, commitment__in=pks)
    told = events.aggregate(events=Count("pk"), rows=Count("commitment", distinct=True))
    waiting = ClockEntry.objects.filter(pk__in=pks).count()
    return {**told, "spoken": len(pks) - waiting}
