"""Candidates for one letter among N open commitments, beside the database's own text search.

    python -m bench.match 100000 [--letters 30] [--folder DIR]

measures one size in one database, SQLite or the PostgreSQL of DATABASE_URL, and
prints JSON; ``run`` does so for every size and database, each in a process of its
own. Promises speak of four topics, some thirty to a dossier; a letter repeats each
topic of its promise with p = 0.8 and names the dossier with p = 0.7, among forty
sentences about other topics. The text search gets the letter's twenty most telling
words as an OR query, ready made.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.match_made import Made, letter_about, make
from bench.measure import Measure
from bench.memory import peak_megabytes

SIZES = (100_000, 1_000_000)
LETTERS = 30
Figures = dict[str, Any]


def run() -> Iterator[Measure]:
    """Speed, hits, memory and freshness for each size; PostgreSQL where DATABASE_URL names one."""
    server = os.environ.get("DATABASE_URL", "")
    servers = {"SQLite": ""} | ({"PostgreSQL": server} if server.startswith("postgres") else {})
    for size in SIZES:
        found = {name: _apart(size, url) for name, url in servers.items()}
        for name, figures in found.items():
            yield from _measures(f"match: {size:,}, {name}", figures)
        if len(found) > 1:
            one, other = (figures["answers"] for figures in found.values())
            same = list(map(list.__eq__, one, other))
            yield Measure(
                f"match: {size:,}, same answers on both", sum(same) / len(same), None, "share",
                1, True, absolute=True,
            )  # fmt: skip


def _measures(name: str, figures: Figures) -> Iterator[Measure]:
    ours, theirs = (1000 / figures["ours"]["p50"], 1000 / figures["text search"]["p50"])
    hits = figures["ours"]["hits"], figures["text search"]["hits"]
    yield Measure(f"{name}: letters, text search", ours, theirs, "a second", 10, True)
    yield Measure(f"{name}: hit@10, text search", *hits, "share", 1, True)
    yield Measure(f"{name}: new one found", figures["fresh"], None, "s", 1, False, absolute=True)
    yield Measure(f"{name}: memory", figures["memory"], None, "MB", 700, False, absolute=True)


def _apart(size: int, url: str) -> Figures:
    """The figures of one size in one database, from a process of its own."""
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    environment |= {"DATABASE_URL": url} if url else {}
    done = subprocess.run(
        [sys.executable, "-m", "bench.match", str(size)],
        stdout=subprocess.PIPE, text=True, check=True, env=environment,
    )  # fmt: skip
    figures: Figures = json.loads(done.stdout)
    return figures


def text_search(words: list[str]) -> list[int]:
    """The best ten by an OR query, as SQLite's bm25 or PostgreSQL's ts_rank has it."""
    from django.db import connection

    if connection.vendor == "sqlite":
        query = (
            "SELECT rowid FROM bench_text WHERE bench_text MATCH %s "
            "ORDER BY bm25(bench_text) LIMIT 10"
        )
        joined = " OR ".join(words)
    else:
        query = (
            "SELECT id FROM bench_text, to_tsquery('simple', %s) q WHERE words @@ q "
            "ORDER BY ts_rank(words, q) DESC LIMIT 10"
        )
        joined = " | ".join(words)
    with connection.cursor() as cursor:
        cursor.execute(query, [joined])
        return [pk for (pk,) in cursor.fetchall()]


def ours(text: str, dossier: int | None) -> list[int]:
    """The best ten candidates, from the letter's text on."""
    from commitments.matching.words import telling
    from commitments.queries.candidates import Clues, find_candidates

    dossiers = frozenset({str(20000 + dossier)}) if dossier else frozenset()
    return find_candidates(Clues(Counter(telling(text)), dossiers), limit=10)


def telling_words(text: str, held: Counter[str], everyone: int) -> list[str]:
    """The twenty words of most weight (count times rarity) that not every fifth promise holds."""
    counts = Counter(re.findall(r"\w+", text.lower()))
    known = [word for word in counts if 0 < held[word] < everyone * 0.2]
    weight = {word: counts[word] * math.log(everyone / held[word]) for word in known}
    return sorted(known, key=lambda word: (-weight[word], word))[:20]


def compare(promises: list[Made], letters: int, rng: random.Random) -> Figures:
    """Ask both for every letter in turn: median milliseconds, hits and our answers."""
    asked = []
    held = Counter(word for one in promises for word in one.words)
    for _ in range(letters):
        truth = rng.choice(promises)
        text, dossier = letter_about(truth, rng.choices(promises, k=40), rng)
        words = telling_words(text, held, len(promises))
        asked.append((truth.pk, (text, dossier, words)))
    asks: dict[str, Callable[[str, int | None, list[str]], list[int]]] = {
        "text search": lambda _text, _dossier, words: text_search(words),
        "ours": lambda text, dossier, _words: ours(text, dossier),
    }
    times: dict[str, list[float]] = {name: [] for name in asks}
    answers: dict[str, list[list[int]]] = {name: [] for name in asks}
    for _, letter in [asked[0], *asked]:  # the first once more, to warm up
        for name, ask in asks.items():
            start = time.perf_counter()
            answers[name].append(ask(*letter))
            times[name].append((time.perf_counter() - start) * 1000)
    truths = [truth for truth, _ in asked]
    return {
        name: {
            "p50": statistics.median(times[name][1:]),
            "hits": sum(map(list.__contains__, answers[name][1:], truths)) / letters,
        }
        for name in asks
    } | {"answers": answers["ours"][1:]}


def seconds_until_found() -> float:
    """How long it takes to index one more commitment and find it."""
    from commitments.models import Commitment
    from commitments.services.postings import index_commitments

    words = "Ik stuur uw Kamer een brief over het stikstofconvenant met de veerdienstgilden."
    start = time.perf_counter()
    made = Commitment.objects.create(
        source="hand", firmness="firm", deadline_kind="none", status="open", words=words
    )
    index_commitments([made])
    found = ours("Over de veerdienstgilden en het stikstofconvenant.", None)
    took = time.perf_counter() - start
    return took if made.pk in found else math.inf


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="Candidates for a letter, beside text search.")
    parser.add_argument("many", type=int)
    parser.add_argument("--letters", type=int, default=LETTERS)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    os.environ.setdefault("TESTING", "1")
    import django

    django.setup()
    from django.db import connection

    from bench.match_rows import fill, fill_text_search

    rng = random.Random(7)
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "match.sqlite3")
        kept = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            promises = list(make(chosen.many, rng))
            fill(promises)
            fill_text_search(promises)
            figures = compare(promises, chosen.letters, rng) | {"fresh": seconds_until_found()}
        finally:
            connection.creation.destroy_test_db(kept, verbosity=0)
    print(json.dumps(figures | {"memory": peak_megabytes()}))


if __name__ == "__main__":
    main(sys.argv[1:])
