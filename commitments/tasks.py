"""Celery's shells around the services, and the one door that wakes them.

The database is the queue: a turn that is lost is found by ``sweep``.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from celery import current_app, shared_task
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from commitments.services import (
    collect,
    digest,
    flag,
    ingest,
    notices,
    packages,
    post,
    propose,
    sweeper,
    sync,
    turns,
)

logger = logging.getLogger(__name__)

#: Seconds a page waits for a broker, once; workers are more patient.
PATIENCE = 0.3
IMPATIENT = {
    "socket_connect_timeout": PATIENCE,
    "socket_timeout": PATIENCE,
    "connect_retries_timeout": PATIENCE,
    "max_retries": 1,
    "interval_start": 0,
}


def wake(task: str, *args: Any) -> None:
    """Have a worker run a task of this module soon; never raises, never waits long.

    Sent once what was written is committed. When the broker does not answer
    that is logged, and the sweeper does the work at its next turn.
    """
    transaction.on_commit(lambda: _publish(f"commitments.tasks.{task}", args), robust=True)


def _publish(name: str, args: tuple[Any, ...]) -> None:
    options = {**current_app.conf.broker_transport_options, **IMPATIENT}
    try:
        with current_app.connection_for_write(
            connect_timeout=PATIENCE, transport_options=options
        ) as connection:
            current_app.send_task(
                name, args=args, connection=connection, retry=False, ignore_result=True
            )
    except (OperationalError, OSError) as error:
        logger.warning("%s waits for the sweeper: %s", name, error)


@shared_task
def read_job(job_id: int) -> None:
    ingest.run_job(job_id, now=timezone.now())


@shared_task
def match_commitments() -> None:
    propose.match_waiting(now=timezone.now())


@shared_task
def flag_overdue() -> None:
    every = timedelta(seconds=settings.FLAG_EVERY_SECONDS)
    turns.run_turn(
        flag.TURN,
        lambda: flag.flag_overdue(now=timezone.now()),
        every=every,
        clock=timezone.now,
    )


@shared_task
def send_digests() -> None:
    every = timedelta(seconds=settings.DIGEST_EVERY_SECONDS)
    prepare = lambda: digest.prepare_digests(now=timezone.now())  # noqa: E731
    turns.run_turn(digest.TURN, prepare, every=every, clock=timezone.now)
    packages.prepare_packages(now=timezone.now())
    send_deliveries()


@shared_task
def send_deliveries() -> None:
    """For a while; where more waits a worker goes on, unless it is being stopped."""
    if post.send_deliveries(clock=timezone.now).unfinished:
        wake("send_deliveries")


@shared_task
def send_notices() -> None:
    notices.send_notices(clock=timezone.now)


@shared_task
def sweep() -> None:
    every = timedelta(seconds=settings.SWEEP_EVERY_SECONDS)
    turns.run_turn(
        sweeper.TURN,
        lambda: sweeper.sweep(clock=timezone.now),
        every=every,
        clock=timezone.now,
    )


@shared_task
def sync_feeds() -> None:
    """The timetable's turn: every feed that has an address."""
    sync.ask_all(asked_by=sync.MACHINE_NAME, now=timezone.now())
    sync.run_waiting(clock=timezone.now)


@shared_task
def run_sync(run_id: int) -> None:
    sync.run_sync(run_id, clock=timezone.now)


@shared_task
def watch_folder() -> None:
    collect.watch_folder(clock=timezone.now)
