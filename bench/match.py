"""Candidates for one letter among N open commitments, beside the database's own text search.

    python -m bench.match 100000 [--letters 30] [--folder DIR]

Runs on SQLite, or on PostgreSQL where DATABASE_URL says so, in a throw-away
database. Promises speak of four topics (compounds, Zipf-like), some thirty to a
dossier; a letter repeats each topic of its promise with p = 0.8 and names the
dossier with p = 0.7, among forty sentences about other topics. The text search
gets the letter's twenty most telling words as an OR query, ready made.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import re
import resource
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import batched
from pathlib import Path

FIRST = [
    "water", "zorg", "stikstof", "energie", "woning", "jeugd", "asiel", "klimaat", "belasting",
    "pensioen", "landbouw", "spoor", "lucht", "natuur", "politie", "onderwijs", "defensie",
    "cultuur", "media", "huur", "haven", "bodem", "mest", "visserij", "wind", "zonne", "warmte",
    "kern", "data", "cyber", "archief", "toeslag", "schuld", "arbeid", "inkomens", "gezins",
    "ouderen", "huisarts", "medicijn", "dieren", "voedsel", "kunst", "sport", "taal", "dijk",
    "kust", "rivier", "veen", "bos", "gas", "elektra", "netwerk", "satelliet", "drone",
    "vracht", "fiets", "vlieg", "grens", "handels", "visum",
]  # fmt: skip
LAST = [
    "beleid", "fonds", "akkoord", "toezicht", "inspectie", "regeling", "subsidie", "plan",
    "visie", "strategie", "norm", "heffing", "toets", "monitor", "register", "loket", "agenda",
    "programma", "kader", "convenant", "autoriteit", "raad", "platform", "stelsel", "keten",
    "markt", "sector", "transitie", "opgave", "tekort", "capaciteit", "kwaliteit", "tarief",
    "vergunning", "handhaving", "crisis", "herstel", "bescherming", "samenwerking", "innovatie",
    "verordening", "richtlijn", "protocol", "dashboard", "pilot", "proef", "prognose", "raming",
    "keuring", "meting", "voorraad", "kaart", "gids", "route", "baan", "brug", "sluis", "loods",
]  # fmt: skip
TOPICS = [one + other for one in FIRST for other in LAST]
WEIGHTS = [1 / (place + 10) ** 0.7 for place in range(len(TOPICS))]
VERBS = [
    "onderzocht", "versterkt", "uitgewerkt", "verkend", "geborgd", "aangepast", "voortgezet",
    "vastgesteld", "gemonitord", "herzien", "afgestemd",
]  # fmt: skip
BATCH = 5000


@dataclass(frozen=True, slots=True)
class Made:
    """One made-up promise."""

    pk: int
    dossier: int
    topics: tuple[str, ...]
    verb: str

    @property
    def words(self) -> set[str]:
        """The words that differ from promise to promise."""
        return {*self.topics, self.verb}

    @property
    def text(self) -> str:
        one, other, third, fourth = self.topics
        return (
            f"De minister zegt toe de Kamer te informeren over {one} en {other}, en {third} "
            f"{self.verb} te hebben voor het zomerreces, met aandacht voor {fourth}"
        )


def make(many: int, rng: random.Random) -> Iterator[Made]:
    """Promises in the order of their keys."""
    topics = TOPICS[:]
    rng.shuffle(topics)
    sums: list[float] = []
    for weight in WEIGHTS:
        sums.append(weight + (sums[-1] if sums else 0.0))
    for pk in range(1, many + 1):
        chosen = tuple(rng.choices(topics, cum_weights=sums, k=4))
        yield Made(pk, rng.randrange(max(10, many // 30)) + 1, chosen, rng.choice(VERBS))


def letter_about(
    promise: Made, others: Iterable[Made], rng: random.Random
) -> tuple[str, int | None]:
    """A letter of some 5 kB and the dossier it names, if it names one."""
    said = [
        f"Het kabinet heeft {rng.choice(VERBS)} dat {rng.choice(other.topics)} in de praktijk "
        f"{rng.choice(VERBS)} wordt met betrokken partijen."
        for other in others
    ]
    for topic in promise.topics:
        if rng.random() < 0.8:
            said.insert(
                rng.randrange(len(said)),
                f"Met deze brief informeer ik uw Kamer over {topic}, waarover ik een toezegging "
                f"heb gedaan; {topic} is {rng.choice(VERBS)}.",
            )
    return " ".join(said), promise.dossier if rng.random() < 0.7 else None


def fill(promises: list[Made]) -> None:
    """Write commitments, dossiers and postings as the register would have them, in bulk."""
    from commitments.matching.words import telling
    from commitments.models import Dossier, Stem

    stemmed = {word: found[0] for word in [*TOPICS, *VERBS] if (found := telling(word))}
    held = Counter(stemmed[word] for one in promises for word in one.words if word in stemmed)
    keys = {text: pk for pk, text in enumerate(["", *sorted(held)], start=1)}
    held[""] = len(promises)
    Stem.objects.bulk_create(
        [Stem(pk=pk, text=text, held_by=held[text]) for text, pk in keys.items()], batch_size=500
    )
    Dossier.objects.bulk_create(
        [Dossier(pk=pk, number=str(20000 + pk)) for pk in {one.dossier for one in promises}],
        batch_size=BATCH,
    )
    _fill_rows(promises, stemmed, keys)


def _fill_rows(promises: list[Made], stemmed: dict[str, str], keys: dict[str, int]) -> None:
    """Commitments, each like the next but for its dossier and its postings."""
    from django.db import connection, transaction

    from commitments.models import Commitment, Posting

    through = Commitment.dossiers.through
    owed = Commitment(
        source="hand", firmness="firm", deadline_kind="none", status="open",
        promised_on=date(2024, 1, 10),
    )  # fmt: skip
    fields = [
        one for one in Commitment._meta.concrete_fields if not (one.primary_key or one.generated)
    ]
    values = [one.get_db_prep_save(getattr(owed, one.attname), connection) for one in fields]
    names = ", ".join(connection.ops.quote_name(one.column or "") for one in fields)
    marks = ", ".join(["%s"] * (len(fields) + 1))
    for chunk in batched(promises, BATCH):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {Commitment._meta.db_table} (id, {names}) VALUES ({marks})",
                [(one.pk, *values) for one in chunk],
            )
            cursor.executemany(
                f"INSERT INTO {through._meta.db_table} (commitment_id, dossier_id) VALUES (%s, %s)",
                [(one.pk, one.dossier) for one in chunk],
            )
            cursor.executemany(
                f"INSERT INTO {Posting._meta.db_table} (stem_id, commitment_id, weight) "
                "VALUES (%s, %s, %s)",
                [
                    (keys[text], one.pk, 1000)
                    for one in chunk
                    for text in {stemmed[word] for word in one.words if word in stemmed}
                ],
            )


def fill_text_search(promises: list[Made]) -> None:
    """The same texts in the database's own full text search."""
    from django.db import connection, transaction

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("CREATE VIRTUAL TABLE bench_text USING fts5(words)")
            insert = "INSERT INTO bench_text (rowid, words) VALUES (%s, %s)"
        else:
            cursor.execute("CREATE UNLOGGED TABLE bench_text (id int PRIMARY KEY, words tsvector)")
            insert = "INSERT INTO bench_text VALUES (%s, to_tsvector('simple', %s))"
        for chunk in batched(promises, BATCH):
            with transaction.atomic():
                cursor.executemany(insert, [(one.pk, one.text.lower()) for one in chunk])
        if connection.vendor == "postgresql":
            cursor.execute("CREATE INDEX ON bench_text USING gin (words)")
            cursor.execute("ANALYZE")
        else:
            cursor.execute("ANALYZE commitments_commitment")


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


def timed(act: Callable[[], list[int]]) -> tuple[float, list[int]]:
    """Milliseconds (of our own processor where it does the work) and the answer."""
    from django.db import connection

    clock = time.process_time if connection.vendor == "sqlite" else time.perf_counter
    start = clock()
    answer = act()
    return (clock() - start) * 1000, answer


def compare(promises: list[Made], letters: int, rng: random.Random) -> None:
    """Ask both for every letter in turn and print times and hits."""
    times: dict[str, list[float]] = {"text search": [], "postings": []}
    hits: Counter[str] = Counter()
    held = Counter(word for one in promises for word in one.words)
    for _ in range(letters):
        truth = rng.choice(promises)
        text, dossier = letter_about(truth, rng.choices(promises, k=40), rng)
        words = telling_words(text, held, len(promises))
        for name, act in (
            ("text search", lambda: text_search(words)),  # noqa: B023
            ("postings", lambda: ours(text, dossier)),  # noqa: B023
        ):
            took, answer = timed(act)
            times[name].append(took)
            hits[name] += truth.pk in answer
    base = statistics.median(times["text search"])
    for name, taken in times.items():
        p95 = sorted(taken)[int(0.95 * len(taken))]
        median = statistics.median(taken)
        print(
            f"{name:12} p50 {median:9.2f} ms  p95 {p95:9.2f} ms  {base / median:7.1f} x  "
            f"hit@10 {hits[name] / letters:.2f}"
        )


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="Candidates for a letter, beside text search.")
    parser.add_argument("many", type=int, nargs="?", default=100_000)
    parser.add_argument("--letters", type=int, default=30)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    os.environ.setdefault("TESTING", "1")
    import django

    django.setup()
    from django.db import connection

    rng = random.Random(7)
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "match.sqlite3")
        kept = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            promises = list(make(chosen.many, rng))
            start = time.perf_counter()
            fill(promises)
            print(f"{connection.vendor}, {chosen.many} open commitments, "
                  f"filled in {time.perf_counter() - start:.0f} s")  # fmt: skip
            fill_text_search(promises)
            compare(promises, chosen.letters, rng)
        finally:
            connection.creation.destroy_test_db(kept, verbosity=0)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"memory {memory} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
