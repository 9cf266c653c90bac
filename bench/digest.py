"""Digests built, rendered, handed over and marked, beside a loop of send_mail and django-mailer.

MAILS readers of twelve late commitments, to a mail server in a process of its
own. The others (``bench.mail_loops``) render the same entries in templates of
their own for every mail; django-mailer runs in an environment of its own.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.queues import SimpleQueue
from pathlib import Path

from django.db import connection

from bench.measure import Measure
from bench.memory import peak_megabytes
from faults.smtp_sink import Manners, Sink
from faults.telling import NOW, add_commitments, add_subscribers, forked, mailers_at

MAILS = int(os.environ.get("MAILS", "1000"))
ENTRIES = 12
PLACE = Path(".data/mailer-venv")
PACKAGES = ("django>=6.1.3,<6.2", "django-mailer>=2.3")
#: Each is measured so often, turn and turn about; what else a machine does slows all of them,
#: so the best one counts.
ROUNDS = 3
#: Seconds the server takes to answer when two senders are compared: real ones are no faster.
ANSWER = 0.01


def measure() -> Iterator[Measure]:
    from commitments.services.flag import flag_overdue

    add_commitments(ENTRIES)
    flag_overdue(now=NOW)
    with _server() as port:
        mailers_at(port)
        rounds = [(_run(MAILS, 1), *_loops(port)) for _ in range(ROUNDS)]
    ours, loop = (max(one[place] or 0 for one in rounds) for place in (0, 1))
    mailer = max((rate for *_, rate in rounds if rate), default=None)
    yield Measure("digest: mails as a loop of send_mail", ours, loop, "mails/s", 0.9, True)
    yield Measure("digest: mails as django-mailer", ours, mailer, "mails/s", 2, True)
    with _server(ANSWER) as port:
        mailers_at(port)
        pairs = [(_run(MAILS // 2, 1), _run(MAILS // 2, 2)) for _ in range(ROUNDS)]
    one, two = map(max, zip(*pairs, strict=True))
    yield Measure("digest: two senders as one", two, one, "mails/s", 1.5, True)
    small = _memory(2_000)
    large = _memory(int(os.environ.get("MANY", "100000")))
    yield Measure("digest: memory for fifty times as many", large, small, "MB", 1.25, False)


def _run(mails: int, senders: int) -> float:
    """Build and send digests to new readers, by one or more processes; mails a second."""
    from commitments.models import Delivery, DeliveryState, Subscriber
    from commitments.services.digest import prepare_digests

    add_subscribers(mails)
    _analyze()
    started = time.perf_counter()
    prepare_digests(now=NOW)
    if senders == 1:
        _send()
    else:
        with forked(*[_send] * senders) as processes:
            for process in processes:
                process.join()
    seconds = time.perf_counter() - started
    sent = Delivery.objects.filter(state=DeliveryState.SENT).count()
    if sent != mails:
        raise RuntimeError(f"{sent} of {mails} mails left")
    Subscriber.objects.all().delete()
    return mails / seconds


def _send() -> None:
    from commitments.services.post import send_deliveries

    send_deliveries(clock=lambda: NOW, lasts=3600)


def _memory(readers: int) -> float:
    """The peak of a process that builds digests for so many readers, in megabytes."""
    from commitments.models import Subscriber

    add_subscribers(readers)
    _analyze()
    answer: SimpleQueue[float] = multiprocessing.get_context("fork").SimpleQueue()
    with forked(partial(_build, answer)) as processes:
        processes[0].join()
    Subscriber.objects.all().delete()
    return answer.get()


def _analyze() -> None:
    """Tell the planner of them, as a database in use is told by itself."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _build(answer: SimpleQueue[float]) -> None:
    from commitments.services.digest import prepare_digests

    prepare_digests(now=NOW)
    answer.put(peak_megabytes())


@contextmanager
def _server(delay: float = 0.0) -> Iterator[int]:
    """The port of a mail server in a process of its own."""
    answer: SimpleQueue[int] = multiprocessing.get_context("fork").SimpleQueue()
    with forked(partial(_serve, answer, delay)):
        yield answer.get()


def _serve(answer: SimpleQueue[int], delay: float) -> None:
    with Sink(Manners(delay=delay)) as sink:
        answer.put(sink.port)
        while True:
            time.sleep(60)


def _loops(port: int) -> tuple[float, float | None]:
    """Mails a second of a loop of send_mail, and of django-mailer where it can be had."""
    loop = _others(Path(sys.executable), port, "send_mail")
    python = _installed()
    if loop is None:
        raise RuntimeError("the loop of send_mail does not run")
    return loop, _others(python, port, "mailer") if python else None


def _others(python: Path, port: int, which: str) -> float | None:
    command = [str(python), "bench/mail_loops.py", which, str(port), str(MAILS // 2)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr[-1000:], file=sys.stderr)
        return None
    return float(json.loads(done.stdout))


def _installed() -> Path | None:
    """The Python of django-mailer's environment, made once; None where it cannot be had."""
    python = PLACE / "bin" / "python"
    if not python.exists():
        print(f"making {PLACE} …", file=sys.stderr)
        venv.create(PLACE, with_pip=True, clear=True)
    runs: Callable[..., bool] = lambda *words: (  # noqa: E731
        subprocess.run([str(python), *words], capture_output=True, check=False).returncode == 0
    )
    if runs("-c", "import mailer") or runs("-m", "pip", "install", "-q", *PACKAGES):
        return python
    print("django-mailer could not be installed; its figures are left out.", file=sys.stderr)
    return None
