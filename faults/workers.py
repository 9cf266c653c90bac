"""Rows 6, 7, 9, 10 and 69: beats doubled and dead, workers killed and stopped."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO

from django.conf import settings
from django.utils import timezone

from faults.row import Outcome
from faults.sending import waiting
from faults.site import PERIODS, Site, children, kill_group, wait_until
from faults.smtp_sink import Manners, Sink
from faults.telling import add_commitments, add_subscribers, complete_sources

MAILS, KILLS = 1_000, 30
#: More mails than are sent in the time that so many stops take.
STOPPED, STOPS = 4_000, 10
_SECONDS = 60


def prepare_now(commitments: int, subscribers: int) -> None:
    """Late today, so that real workers, whose clock is the real one, have something to tell."""
    from commitments.services.digest import prepare_digests
    from commitments.services.flag import flag_overdue

    settings.GRACE_WORKING_DAYS = 0
    now = timezone.now()
    add_commitments(commitments, lambda _: (now - timedelta(days=20)).date())
    complete_sources(now.date())
    add_subscribers(subscribers)
    flag_overdue(now=now)
    prepare_digests(now=now)


def two_beats() -> Iterator[Outcome]:
    """Row 6: two beats and two workers for a minute, while events arrive."""
    from commitments.models import Turn

    prepare_now(1, 20)
    taken: dict[str, set[object]] = {}
    with Sink() as sink, Site(sink.port) as site:
        for _ in range(2):
            site.worker()
            site.beat()
        wait_until(lambda: Turn.objects.count() == 3, 60)
        started = time.monotonic()
        while time.monotonic() - started < _SECONDS:
            for task, at in Turn.objects.values_list("task", "taken_at"):
                taken.setdefault(task, set()).add(at)
            if random.random() < 0.05:
                add_commitments(1, lambda _: (timezone.now() - timedelta(days=20)).date())
            time.sleep(0.2)
    most = {
        "flag": _SECONDS / PERIODS["FLAG"],
        "digest": _SECONDS / PERIODS["DIGEST"],
        "sweep": _SECONDS / PERIODS["SWEEP"],
    }
    worst = max(len(taken[task]) / (number / 0.75 + 1) for task, number in most.items())
    yield Outcome(
        6,
        f"two beats and two workers for {_SECONDS} s, {len(sink.taken)} mails",
        f"{sink.doubles()} mails doubled; turns: "
        + ", ".join(f"{task} {len(seen)}" for task, seen in sorted(taken.items())),
        "0 doubled; at most one turn each three quarters of a period",
        sink.doubles() == 0 and worst <= 1 and len(sink.taken) >= 20,
    )


def dead_beat() -> Iterator[Outcome]:
    """Row 7: beat is killed; the health page and the check see it within two periods."""
    from commitments.queries.health import health

    settings.SWEEP_EVERY_SECONDS = PERIODS["SWEEP"]
    with Sink() as sink, Site(sink.port) as site:
        site.worker()
        beat = site.beat()
        alive = wait_until(lambda: not health(timezone.now()).beat_is_stale, 60)
        kill_group(beat)
        killed = time.monotonic()
        wait_until(lambda: health(timezone.now()).beat_is_stale, 60)
        seconds = time.monotonic() - killed
        status = _check_health()
    most = 2 * PERIODS["SWEEP"] + 1
    yield Outcome(
        7,
        f"beat killed, a turn each {PERIODS['SWEEP']} s",
        f"seen after {seconds:.1f} s, the check ends with {status}",
        f"<= {most} s, not 0",
        alive and seconds <= most and status != 0,
    )


def _check_health() -> int:
    from django.core.management import CommandError, call_command

    try:
        call_command("check_health", stdout=StringIO())
    except CommandError as error:
        return error.returncode
    return 0


def killed_workers() -> Iterator[Outcome]:
    """Row 9: the whole group of a real worker killed 30 times while it sends 1,000 digests."""
    yield killed_groups(MAILS, KILLS)


def killed_groups(mails: int, kills: int) -> Outcome:
    prepare_now(3, mails)
    chance, done = random.Random(9), 0
    with Sink(Manners(delay=0.005)) as sink, Site(sink.port) as site:
        site.beat()
        while done < kills and waiting():
            worker = site.worker()
            before = len(sink.taken)
            wait_until(lambda before=before: len(sink.taken) > before, 60)  # type: ignore[misc]
            time.sleep(chance.random() * 0.3)
            kill_group(worker)
            done += 1
        site.worker()
        started = time.monotonic()
        wait_until(lambda: not waiting(), 300)
        seconds = time.monotonic() - started
        lost = mails - len(sink.copies())
    return Outcome(
        9,
        f"{mails} digests, the group of a real worker killed {done} times",
        f"{lost} lost, {sink.doubles()} doubled; all sent {seconds:.0f} s after the last",
        f"0 lost, <= {done} doubled, <= 180 s",
        lost == 0 and sink.doubles() <= done and seconds <= 180 and sink.strangers() == 0,
    )


def killed_child() -> Iterator[Outcome]:
    """Row 10: only the child that works is killed, ten times."""
    from commitments.models import Delivery, DeliveryState

    prepare_now(3, 300)
    done = 0
    with Sink(Manners(delay=0.01)) as sink, Site(sink.port) as site:
        site.beat()
        worker = site.worker()
        while done < 10 and waiting():
            before = len(sink.taken)
            wait_until(lambda before=before: len(sink.taken) > before, 120)  # type: ignore[misc]
            for pid in children(worker):
                os.kill(pid, signal.SIGKILL)
            done += 1
        wait_until(lambda: not waiting(), 300)
    sent = set(
        Delivery.objects.filter(state=DeliveryState.SENT).values_list(
            "subscriber__email", flat=True
        )
    )
    without = len(sent - set(sink.copies()))
    yield Outcome(
        10,
        f"300 digests, the child of a worker killed {done} times",
        f"{300 - len(sink.copies())} lost, {sink.doubles()} doubled, {without} marked without one",
        f"0 lost, <= {done} doubled, 0 marked without one",
        len(sink.copies()) == 300 and sink.doubles() <= done and not without and done > 0,
    )


def stopped() -> Iterator[Outcome]:
    """Row 69: SIGTERM to worker and beat while they send, STOPS times."""
    prepare_now(3, STOPPED)
    slowest, done = 0.0, 0
    with Sink(Manners(delay=0.02)) as sink, Site(sink.port) as site:
        while done < STOPS and waiting():
            worker, beat = site.worker(), site.beat()
            before = len(sink.taken)
            wait_until(lambda before=before: len(sink.taken) > before, 120)  # type: ignore[misc]
            slowest = max(slowest, _terminate(worker, beat))
            done += 1
        site.worker()
        site.beat()
        wait_until(lambda: not waiting(), 300)
    lost = STOPPED - len(sink.copies())
    yield Outcome(
        69,
        f"{STOPPED} digests, worker and beat stopped by SIGTERM {done} times",
        f"{lost} lost, {sink.doubles()} doubled, the slowest stop took {slowest:.0f} s",
        "0 lost, 0 doubled, <= 30 s",
        not lost and not sink.doubles() and slowest <= 30 and done == STOPS,
    )


def _terminate(*processes: subprocess.Popen[bytes]) -> float:
    started = time.monotonic()
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            kill_group(process)
    return time.monotonic() - started
