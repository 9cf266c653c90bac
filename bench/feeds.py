"""Import of a register of N rows with history, links and reading, and a sync of it again.

``python -m bench.feeds [N] [SLICE]`` measures at another size. It needs a
DATABASE_URL of PostgreSQL, beside which it makes a database of its own. The
anchors do the same work in the same run: a loop that keeps one row a
transaction, and a bulk upsert of the register's own table. Every method runs in
a process of its own, for its own peak of memory; reading is told apart.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from bench.database import on_postgresql, own_database
from bench.measure import Measure, show
from bench.memory import peak_megabytes

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
LETTERS = 200
ROWS, SLICE = 60_000, 1_500


def run(number: int = ROWS, part: int = SLICE) -> Iterator[Measure]:
    """What importing and syncing again take, beside the anchors; nothing without PostgreSQL."""
    if not on_postgresql():
        print("import: needs a DATABASE_URL of PostgreSQL; left out.", file=sys.stderr)
        return
    told = _measured(number, part)
    whole, loop, again, upsert = (told[name] for name in ("import", "loop", "again", "upsert"))
    rows = f"import: {number} rows"
    yield Measure(
        f"{rows}, a loop over {part}, reading apart",
        number / (whole["seconds"] - whole["reading"]),
        part / (loop["seconds"] - loop["reading"]),
        "rows/s", 10, True,
    )  # fmt: skip
    reading = number / whole["reading"]
    yield Measure(f"{rows}, reading alone", reading, None, "rows/s", 200, True, absolute=True)
    yield Measure(f"{rows}, memory", whole["peak"], None, "MB", 250, False, absolute=True)
    yield Measure(
        f"{rows} again, a bulk upsert", again["seconds"], upsert["seconds"], "s", 0.35, False
    )
    megabyte = 1e6
    wal = again["wal"] / megabyte, upsert["wal"] / megabyte
    yield Measure(f"{rows} again, a bulk upsert", *wal, "MB of WAL", 0.1, False)
    yield Measure(f"{rows} again, memory", again["peak"], None, "MB", 250, False, absolute=True)


def _measured(number: int, part: int) -> dict[str, dict[str, float]]:
    """Seconds, seconds of reading, bytes of WAL and peak megabytes of every method."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.feed_server", f"--rows={number}", f"--letters={LETTERS}"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    base = server.stdout.readline().strip()
    try:
        with own_database("bench") as url:
            return {name: _child(name, base, number, part, url) for name in METHODS}
    finally:
        server.terminate()
        server.wait()


def _child(name: str, base: str, number: int, part: int, url: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "bench.feeds", "--method", name, base, str(number), str(part)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "TESTING": "1", "LOG_LEVEL": "WARNING", "DATABASE_URL": url},
    )
    if done.returncode:
        raise RuntimeError(f"{name} failed:\n{done.stderr[-2000:]}")
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def method(name: str, base: str, number: int, part: int) -> None:
    """Run one method in this process and print what it took."""
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    from django.conf import settings
    from django.db import connection

    settings.FEED_ADDRESSES = {"odata": f"{base}/OData/v4/2.0/"}
    clock = Stopwatch()
    METHODS[name](Work(base, number, part, clock), before=True)
    start = wal(connection)
    begun = time.perf_counter()
    METHODS[name](Work(base, number, part, clock), before=False)
    seconds = time.perf_counter() - begun
    result = {"seconds": seconds, "reading": clock.seconds, "peak": peak_megabytes()}
    print(json.dumps({**result, "wal": wal(connection) - start}))


class Stopwatch:
    """Adds up what the reading of terms takes, by standing before it."""

    def __init__(self) -> None:
        self.seconds = 0.0
        from commitments.extraction.register import read_register_text
        from commitments.services import register

        self._read = read_register_text
        register.__dict__["read_register_text"] = self.read

    def read(self, text: str, **known: Any) -> Any:
        begun = time.perf_counter()
        reading = self._read(text, **known)
        self.seconds += time.perf_counter() - begun
        return reading


class Work:
    def __init__(self, base: str, number: int, part: int, clock: Stopwatch) -> None:
        self.base, self.number, self.part, self.clock = base, number, part, clock


def wal(connection: Any) -> float:
    with connection.cursor() as cursor:
        cursor.execute("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")
        return float(cursor.fetchone()[0])


def empty() -> None:
    """An empty register beside the letters that its rows name."""
    import hashlib
    from pathlib import Path

    from django.core.management import call_command
    from django.db import connection

    from commitments.models import Letter, LetterIdentifier, Source, append_only
    from commitments.services.reference import load_reference
    from tests.feed_server.rows import document_number, letter_text

    call_command("migrate", verbosity=0)
    append_only.lift(connection)
    call_command("flush", interactive=False, verbosity=0)
    append_only.install(connection)
    load_reference(Path("seeds/reference"))
    source = Source.objects.create(slug="upload", name="Proef")
    letters = Letter.objects.bulk_create(
        Letter(
            text=letter_text(i),
            text_sha256=hashlib.sha256(letter_text(i).encode()).hexdigest(),
            source=source,
            received_at=NOW,
        )
        for i in range(LETTERS)
    )
    LetterIdentifier.objects.bulk_create(
        LetterIdentifier(letter=letter, kind="document", value=document_number(i))
        for i, letter in enumerate(letters)
    )


def import_all(work: Work, *, before: bool) -> None:
    from commitments.models import Feed
    from commitments.services.sync import ask_sync, run_sync

    if before:
        empty()
        return
    run = ask_sync(Feed.REGISTER, asked_by="bench", now=NOW)
    done = run_sync(run.pk, clock=lambda: NOW)
    assert done is not None
    assert done.new == work.number, done.message


def again(work: Work, *, before: bool) -> None:
    """The whole list once more, as after a lost cursor; nothing changed."""
    from commitments.models import Feed, FeedCursor
    from commitments.services.sync import ask_sync, run_sync

    if before:
        FeedCursor.objects.all().delete()
        return
    run = ask_sync(Feed.REGISTER, asked_by="bench", now=NOW)
    done = run_sync(run.pk, clock=lambda: NOW)
    assert done is not None
    assert (done.seen, done.new, done.changed) == (work.number, 0, 0), done.message


def upsert(work: Work, *, before: bool) -> None:
    """The register's own table by a bulk upsert of every row, as often seen."""
    from commitments.models import RegisterEntry
    from commitments.services.register_changes import entry_fields

    if before:
        return
    owners = dict(RegisterEntry.objects.values_list("feed_id", "commitment_id"))
    fields: list[str] = []
    for rows in pages(work):
        entries = [
            RegisterEntry(
                commitment_id=owners[row.feed_id], feed_id=row.feed_id, **entry_fields(row)
            )
            for row in rows
        ]
        fields = fields or list(entry_fields(rows[0]))
        RegisterEntry.objects.bulk_create(
            entries, update_conflicts=True, unique_fields=["feed_id"], update_fields=fields
        )


def loop(work: Work, *, before: bool) -> None:
    """The same rows one at a time, each looked up, read and kept in a transaction of its own."""
    from bench.feeds_loop import keep_one
    from commitments.services.lookups import Lookups

    if before:
        empty()
        return
    lookups, done = Lookups(), 0
    for rows in pages(work):
        for row in rows:
            keep_one(row, lookups)
            done += 1
            if done == work.part:
                return


def pages(work: Work) -> Any:
    from commitments.services.register import QUERY
    from commitments.sources.feed_rows import register_row
    from commitments.sources.http import Client
    from commitments.sources.odata import read_pages

    client = Client([work.base])
    for page in read_pages(client, f"{work.base}/OData/v4/2.0/", QUERY, since=""):
        yield [register_row(row) for row in page.rows]


METHODS: dict[str, Callable[..., None]] = {
    "loop": loop,
    "import": import_all,
    "again": again,
    "upsert": upsert,
}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--method"]:
        method(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
    else:
        show(list(run(*map(int, sys.argv[1:]))))
