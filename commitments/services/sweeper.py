"""Finds the work that the broker lost or a worker died on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from commitments.models import Job, JobState
from commitments.services.ingest import MAX_ATTEMPTS, run_job
from commitments.services.post import Clock, release_stuck, send_deliveries
from commitments.services.propose import match_waiting
from commitments.services.subscribe import purge_unconfirmed

#: A job that a worker holds for longer is taken to be abandoned.
JOB_LASTS = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class SweepReport:
    """How many jobs were read, mails released and filters purged."""

    jobs: int
    mails: int
    purged: int


def sweep(*, clock: Clock) -> SweepReport:
    """Do what is waiting: jobs, comparisons, mails, and requests nobody confirmed."""
    now = clock()
    _release_jobs(now)
    waiting = Job.objects.filter(state=JobState.QUEUED).order_by("created_at", "pk")
    jobs = 0
    for pk in list(waiting.values_list("pk", flat=True)):
        run_job(pk, now=clock())
        jobs += 1
    match_waiting(now=now)
    mails = release_stuck(now=now)
    send_deliveries(clock=clock)
    return SweepReport(jobs, mails, purge_unconfirmed(now=now))


def _release_jobs(now: datetime) -> None:
    abandoned = Job.objects.filter(state=JobState.RUNNING, started_at__lt=now - JOB_LASTS)
    abandoned.filter(attempts__gte=MAX_ATTEMPTS).update(
        state=JobState.FAILED,
        finished_at=now,
        message=f"Het lezen is {MAX_ATTEMPTS} keer afgebroken. Het bestand is bewaard.",
    )
    abandoned.filter(attempts__lt=MAX_ATTEMPTS).update(state=JobState.QUEUED)
