"""Finds the work that the broker lost or a worker died on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from commitments.models import Job, JobState
from commitments.services import digest, flag
from commitments.services.claims import release_stuck
from commitments.services.ingest import MAX_ATTEMPTS, run_job
from commitments.services.notices import forget_notices, send_notices
from commitments.services.post import Clock, send_deliveries
from commitments.services.postings import index_register
from commitments.services.propose import match_waiting
from commitments.services.staff import prepare_staff_mails
from commitments.services.subscribe import purge
from commitments.services.turns import redo_turn

#: A job that a worker holds for longer is taken to be abandoned.
JOB_LASTS = timedelta(minutes=10)
TURN = "sweep"


@dataclass(frozen=True, slots=True)
class SweepReport:
    """How many jobs were read, mails released and filters purged."""

    jobs: int
    mails: int
    purged: int


def sweep(*, clock: Clock) -> SweepReport:
    """Do what is waiting: jobs, comparisons, turns cut short, mails, and what is to be erased."""
    now = clock()
    _release_jobs(now)
    waiting = Job.objects.filter(state=JobState.QUEUED).order_by("created_at", "pk")
    jobs = 0
    for pk in list(waiting.values_list("pk", flat=True)):
        run_job(pk, now=clock())
        jobs += 1
    index_register()
    match_waiting(now=now)
    redo_turn(flag.TURN, lambda: flag.flag_overdue(now=clock()), clock=clock)
    redo_turn(digest.TURN, lambda: digest.prepare_digests(now=clock()), clock=clock)
    prepare_staff_mails(now=now)
    mails = release_stuck(now=now)
    send_deliveries(clock=clock)
    send_notices(clock=clock)
    forget_notices(now=now)
    return SweepReport(jobs, mails, purge(now=now))


def _release_jobs(now: datetime) -> None:
    abandoned = Job.objects.filter(state=JobState.RUNNING, started_at__lt=now - JOB_LASTS)
    abandoned.filter(attempts__gte=MAX_ATTEMPTS).update(
        state=JobState.FAILED,
        finished_at=now,
        message=f"Het lezen is {MAX_ATTEMPTS} keer afgebroken. Het bestand is bewaard.",
    )
    abandoned.filter(attempts__lt=MAX_ATTEMPTS).update(state=JobState.QUEUED)
