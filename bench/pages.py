"""The list at 100,000 and 1,000,000 promises, beside Django's Paginator and ts_rank.

PostgreSQL is that of DATABASE_URL, in databases made beside it; without it only
SQLite is measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.database import on_postgresql, own_database
from bench.measure import Measure

SMALL, LARGE = 100_000, 1_000_000


def run() -> Iterator[Measure]:
    """Every goal of the public pages, each size in a database and a process of its own."""
    if on_postgresql():
        told = []
        for many in (SMALL, LARGE):
            with own_database("pages") as url:
                told.append(_run(url, many))
        yield from _postgres(*told)
    else:
        print("DATABASE_URL names no PostgreSQL: it is left out.", file=sys.stderr)
    sizes = []
    for many in (1000, SMALL):
        with TemporaryDirectory() as folder:
            sizes.append(_run(f"sqlite:///{Path(folder) / 'pages.sqlite3'}", many))
    yield from _sqlite(*sizes)


def _run(url: str, many: int) -> dict[str, float]:
    print(f"{url.partition(':')[0]}, {many:,} promises …", file=sys.stderr)
    done = subprocess.run(
        [sys.executable, "-m", "bench.pages_run", str(many)],
        env={**os.environ, "TESTING": "1", "DATABASE_URL": url},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    print(told, file=sys.stderr)
    return told


def _postgres(small: dict[str, float], large: dict[str, float]) -> Iterator[Measure]:
    for told, name, goal in ((small, "100k", 1.5), (large, "1M", 8.0)):
        yield Measure(
            f"pages: rows and paging, {name}",
            1000 / told["part"],
            1000 / told["paginator"],
            "pages/s",
            goal,
            at_least=True,
        )
    yield Measure(
        "pages: whole page p50, 1M over 100k", large["page"], small["page"], "ms", 1.4, False
    )
    yield Measure("pages: deep page over first, 1M", large["deep"], large["page"], "ms", 1.2, False)
    yield Measure("pages: queries of the list", large["queries"], None, "", 10, False, True)
    for word in ("rare", "common"):
        yield Measure(
            f"pages: search for a {word} word, 1M",
            1000 / large[f"{word} ours"],
            1000 / large[f"{word} ranked"],
            "searches/s",
            10,
            at_least=True,
        )


def _sqlite(tiny: dict[str, float], small: dict[str, float]) -> Iterator[Measure]:
    yield Measure(
        "pages: SQLite p95, 100k over 1k", small["page p95"], tiny["page p95"], "ms", 3, False
    )
    yield Measure("pages: transferred", small["sent kB"], None, "kB", 60, False, True)
    yield Measure("pages: raw", small["raw kB"], None, "kB", 150, False, True)
