from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from commitments.models import Job, JobState, Letter
from commitments.services.ingest import receive_text
from commitments.services.sweeper import JOB_LASTS, sweep
from tests import build

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 6, 5, 10, tzinfo=UTC)
PROMISE = "Den Haag, 10 januari 2024. Ik zal uw Kamer voor 1 maart informeren over {}."


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def queued(text: str) -> Job:
    return receive_text(text=text, source=build.source(), options={}, asked_by="proef", now=NOW)


def test_lost_job_is_read_at_the_next_sweep() -> None:
    job = queued(PROMISE.format("bruggen"))
    assert sweep(clock=lambda: NOW).jobs == 1
    job.refresh_from_db()
    assert job.state == JobState.DONE


def test_job_a_worker_died_on_is_read_once_its_time_is_over() -> None:
    job = queued(PROMISE.format("bruggen"))
    Job.objects.filter(pk=job.pk).update(state=JobState.RUNNING, started_at=NOW, attempts=1)
    assert sweep(clock=lambda: NOW + JOB_LASTS).jobs == 0
    assert sweep(clock=lambda: NOW + JOB_LASTS + timedelta(seconds=1)).jobs == 1
    assert Letter.objects.count() == 1


def test_job_that_keeps_killing_its_worker_fails_with_a_sentence() -> None:
    job = queued("x")
    Job.objects.filter(pk=job.pk).update(state=JobState.RUNNING, started_at=NOW, attempts=3)
    sweep(clock=lambda: NOW + JOB_LASTS + timedelta(seconds=1))
    job.refresh_from_db()
    assert (job.state, job.message) == (
        JobState.FAILED,
        "Het lezen is 3 keer afgebroken. Het bestand is bewaard.",
    )
