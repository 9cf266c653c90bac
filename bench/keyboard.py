"""200 found promises of the demo and the corpus, judged by keys alone in one go.

A real Chromium presses the keys that the page shows, on a server in a process of its
own, as in earnest; a middleware of the bench's own tells with every page of the queue
how long the server took and how many queries it made. The first page, which compiles
the templates, is looked at once beforehand. How many queries a decision takes depends
on what it writes; that they do not grow with the register is measured by ``bench.desk``.
"""

from __future__ import annotations

import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bench.measure import Measure
from faults.own_server import served
from tests.sources.pages import CHROMIUM

DECISIONS, SPARE = 200, 20
#: Of this many decisions one is taken back and taken again, and one of so many is a rejection.
UNDONE, REJECTED = 25, 4
_ROOT = Path(__file__).resolve().parent.parent
_QUEUE = "/beoordelen/?soort=toezegging"
_TOLD = "Gestand-Bench"


@dataclass
class Watched:
    """Milliseconds and queries of every page under the queue's address."""

    taken: list[float] = field(default_factory=list)
    looked: list[int] = field(default_factory=list)
    decided: list[int] = field(default_factory=list)

    def note(self, response: Any) -> None:
        """Note what the server told with an answer, if it is one of the queue's."""
        told = response.headers.get(_TOLD.lower())
        if told:
            milliseconds, queries = told.split()
            self.taken.append(float(milliseconds))
            kept = self.looked if response.request.method == "GET" else self.decided
            kept.append(int(queries))


def watch(get_response: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The outermost middleware: all that the server does for a page lies within."""
    from django.db import connection

    def answer(request: Any) -> Any:
        if not request.path.startswith("/beoordelen/"):
            return get_response(request)
        asked = [0]

        def count(execute: Any, *words: Any) -> Any:
            asked[0] += 1
            return execute(*words)

        start = time.perf_counter()
        with connection.execute_wrapper(count):
            response = get_response(request)
        response[_TOLD] = f"{(time.perf_counter() - start) * 1000} {asked[0]}"
        return response

    return answer


def measure() -> Iterator[Measure]:
    from commitments.models import Event, Role, User

    found = load(DECISIONS + SPARE)
    griffie = User.objects.create_user("griffie@voorbeeld.test", name="Griffie", role=Role.GRIFFIE)
    watched = Watched()
    start = time.perf_counter()
    with _server(griffie.pk) as port:
        undone = work_through(f"http://localhost:{port}", griffie, DECISIONS, watched)
    seconds = time.perf_counter() - start
    kept = Event.objects.filter(actor_id=griffie.pk)
    decided = kept.exclude(kind="undone").count() - kept.filter(kind="undone").count()
    taken = sorted(watched.taken)
    p50, p95 = statistics.median(taken), taken[int(len(taken) * 0.95)]
    name = f"keyboard: {DECISIONS} of {found} found"
    yield Measure(f"{name}, decided in {seconds:.0f} s", decided, None, "", DECISIONS, True, True)
    yield Measure(f"{name}, undone", undone, None, "", DECISIONS // UNDONE, True, True)
    yield Measure(f"{name}, p50 of {len(taken)} pages", p50, None, "ms", 100, False, True)
    yield Measure(f"{name}, p95", p95, None, "ms", 100, False, True)
    yield Measure(f"{name}, slowest", taken[-1], None, "ms", 100, False, True)
    slow = sum(one > 100 for one in taken)
    yield Measure(f"{name}, above 100 ms", slow, None, "", 0, False, True)
    for what, numbers in (("a look", watched.looked), ("a decision", watched.decided)):
        yield Measure(f"keyboard: queries of {what}, most", max(numbers), None, "", 60, False, True)


@contextmanager
def _server(person: int) -> Iterator[int]:
    """The site in a process of its own until it is left; gives the port."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(theirs, person), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.send("done")
        process.join()


def _serve(told: Connection, person: int) -> None:
    """Serve the site, warm for this person, until anything is received."""
    import django

    django.setup()
    from django.conf import settings
    from django.test import Client

    from commitments.models import User

    settings.MIDDLEWARE = ["bench.keyboard.watch", *settings.MIDDLEWARE]
    with served() as port:
        client = Client()
        client.force_login(User.objects.get(pk=person))
        client.get(_QUEUE)
        told.send(port)
        told.recv()


def load(enough: int) -> int:
    """The demo, and letters of the corpus until so many promises wait; how many do."""
    from django.db import connection
    from django.utils import timezone

    from commitments.models import Commitment, Source
    from commitments.services.demo import load_demo
    from commitments.services.ingest import receive_file, run_job

    now = timezone.now()
    load_demo(_ROOT / "seeds", now=now)
    source = Source.objects.get(slug="demo")
    waiting = Commitment.objects.filter(status="found").exclude(category="beantwoording")
    for path in sorted((_ROOT / "tests" / "corpus" / "documents").glob("*.txt")):
        job = receive_file(
            name=path.name, content=path.read_bytes(), source=source,
            options={"made_up": True, "quiet": True}, asked_by="bench", now=now,
        )  # fmt: skip
        run_job(job.pk, now=now)
        if waiting.count() >= enough:
            break
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as a database does of itself after so much writing
    return waiting.count()


def work_through(address: str, person: Any, decisions: int, watched: Watched) -> int:
    """Judge so many by the keys that are shown; how many were taken back and decided again."""
    from django.test import Client
    from playwright.sync_api import sync_playwright

    client = Client()
    client.force_login(person)
    cookies = [
        {"name": name, "value": morsel.value, "url": address}
        for name, morsel in client.cookies.items()
    ]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(base_url=address, locale="nl-NL")
        context.add_cookies(cookies)  # type: ignore[arg-type]
        page = context.new_page()
        page.on("response", watched.note)
        undone = judge(page, decisions)
        browser.close()
    return undone


def judge(page: Any, decisions: int) -> int:
    """Press b, or a 4 Enter; now and then u, and b again. The hand never leaves the keys."""
    page.set_default_timeout(120_000)  # a machine that is busy is slow, not wrong
    page.goto(_QUEUE)
    undone = 0
    for number in range(1, decisions + 1):
        shown = _number(page)
        if number % REJECTED:
            page.keyboard.press("b")
        else:
            for key in ("a", "4", "Enter"):
                page.keyboard.press(key)
        _wait(page, other_than=shown)
        if number % UNDONE == 0:
            page.keyboard.press("u")
            _wait(page, number=shown)
            page.keyboard.press("b")
            _wait(page, other_than=shown)
            undone += 1
    return undone


def _number(page: Any) -> str:
    return str(page.locator("#item-kop .number").inner_text())


def _wait(page: Any, *, number: str = "", other_than: str = "") -> None:
    """Until the page of this item, or of another one, is there with its keys."""
    script = """([number, other]) => {
      const shown = document.querySelector("#item-kop .number")?.textContent;
      return document.readyState === "complete" && document.documentElement.matches(".keys-on")
        && shown && (number ? shown === number : shown !== other) }"""
    page.wait_for_function(script, arg=[number, other_than])
