"""Rows 11-13: the broker killed with work in it, away, and hanging."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from statistics import quantiles

from django.conf import settings

from faults.row import Outcome
from faults.sending import waiting
from faults.site import PERIODS, Site, wait_until
from faults.smtp_sink import Sink
from faults.workers import prepare_now

QUEUED = 1_000


def emptied_broker() -> Iterator[Outcome]:
    """Row 11: the broker is killed with 1,000 queued and comes back empty."""
    from commitments import tasks

    prepare_now(2, QUEUED)
    with Sink() as sink, Site(sink.port) as site:
        _publish_to(site.url)
        for _ in range(QUEUED):
            tasks.wake("send_deliveries")
        queued = site.queued()
        site.kill_broker()
        answers = _visit()
        site.restart_broker()
        site.beat()
        site.worker()
        started = time.monotonic()
        wait_until(lambda: not waiting(), 120)
        seconds = time.monotonic() - started
        lost = QUEUED + 1 - len(sink.copies())  # one more was asked of a page meanwhile
    yield Outcome(
        11,
        f"broker killed with {queued} queued, back empty; pages meanwhile {sorted(set(answers))}",
        f"{lost} mails lost, {sink.doubles()} doubled, all sent after {seconds:.0f} s",
        f"{QUEUED} queued, pages 200 or 302, 0 lost, 0 doubled",
        queued == QUEUED and not lost and not sink.doubles() and set(answers) <= {200, 302},
    )


def broker_away() -> Iterator[Outcome]:
    """Row 12: no broker; every page answers, what is asked is kept and done later."""
    from commitments.models import Subscription

    with Sink() as sink, Site(sink.port) as site:
        site.kill_broker()
        _publish_to(site.url)
        answers = _visit()
        kept = Subscription.objects.count()
        site.restart_broker()
        site.beat()
        site.worker()
        later = wait_until(lambda: len(sink.taken) >= 1, 90)
    yield Outcome(
        12,
        f"no broker, {len(answers)} pages and posts",
        f"answers {sorted(set(answers))}, {kept} request kept, mailed later: {later}",
        "200 or 302, 1 kept, mailed",
        set(answers) <= {200, 302} and kept == 1 and later,
    )


def hung_broker() -> Iterator[Outcome]:
    """Row 13: the broker stops answering for 30 seconds."""
    with Sink() as sink, Site(sink.port) as site:
        worker = site.worker()
        site.beat()
        time.sleep(10)
        _publish_to(site.url)
        site.pause_broker()
        took: list[float] = []
        started = time.monotonic()
        while time.monotonic() - started < 30:
            took += _timed_visit()
        site.resume_broker()
        resumed = time.monotonic()
        before = len(sink.taken)
        prepare_now(1, 1)
        back = wait_until(lambda: len(sink.taken) > before, 60)
        after = time.monotonic() - resumed
        alive = worker.poll() is None
    p95 = quantiles(took, n=20)[-1]
    most = 5 + 3 * PERIODS["SWEEP"]
    yield Outcome(
        13,
        f"broker hangs for 30 s, {len(took)} pages and posts",
        f"p95 {p95 * 1000:.0f} ms; a mail left {after:.0f} s after it went on: {back}",
        f"< 1,000 ms, <= {most} s",
        p95 < 1 and back and alive and after <= most,
    )


def _publish_to(url: str) -> None:
    """Have this process wake tasks at a broker."""
    os.environ["CELERY_BROKER_WRITE_URL"] = settings.REDIS_URL = url


def _visit() -> list[int]:
    """The public pages, and one request for mails; the status of each answer."""
    from django.test import Client

    client = Client(raise_request_exception=False)
    pages = ("/", "/toezeggingen/", "/brieven/", "/abonnementen/", "/werkwijze/", "/healthz")
    answers = [client.get(page).status_code for page in pages]
    asked = {"email": "lezer@voorbeeld.test", "criteria": "q=duinen"}
    return [*answers, client.post("/abonnementen/", asked).status_code]


def _timed_visit() -> Iterator[float]:
    from django.test import Client

    client = Client()
    for page in ("/", "/toezeggingen/", "/abonnementen/"):
        started = time.perf_counter()
        client.get(page)
        yield time.perf_counter() - started
    started = time.perf_counter()
    client.post("/abonnementen/", {"email": f"a{time.time_ns()}@voorbeeld.test"})
    yield time.perf_counter() - started
