"""A register of made-up open commitments, written in bulk into a throw-away database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import batched
from typing import Any

from django.db import connection, transaction

from bench.match_made import TOPICS, VERBS, Made
from commitments.matching.words import telling
from commitments.models import Commitment, Dossier, Posting, Stem

BATCH = 20_000


def fill(promises: Sequence[Made]) -> None:
    """Write commitments, dossiers and postings as the register would have them."""
    _hurry()
    stemmed = {word: found[0] for word in [*TOPICS, *VERBS] if (found := telling(word))}
    held = Counter(stemmed[word] for one in promises for word in one.words if word in stemmed)
    keys = {text: pk for pk, text in enumerate(["", *sorted(held)], start=1)}
    held[""] = len(promises)
    Stem.objects.bulk_create(
        [Stem(pk=pk, text=text, held_by=held[text]) for text, pk in keys.items()], batch_size=500
    )
    Dossier.objects.bulk_create(
        [Dossier(pk=pk, number=str(20000 + pk)) for pk in {one.dossier for one in promises}],
        batch_size=5000,
    )
    _multiply(len(promises))
    _count_on(Commitment._meta.db_table, Stem._meta.db_table)
    through = Commitment.dossiers.through._meta.db_table
    _write(through, ("commitment_id", "dossier_id"), ((one.pk, one.dossier) for one in promises))
    _write(
        Posting._meta.db_table,
        ("stem_id", "commitment_id", "weight"),
        (
            (keys[text], one.pk, 1000)
            for one in promises
            for text in {stemmed[word] for word in one.words if word in stemmed}
        ),
    )


def fill_text_search(promises: Sequence[Made]) -> None:
    """The same texts in the database's own full text search."""
    words = ((one.pk, one.text.lower()) for one in promises)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("CREATE VIRTUAL TABLE bench_text USING fts5(words)")
            _write("bench_text", ("rowid", "words"), words)
            cursor.execute("ANALYZE commitments_commitment")
            return
        cursor.execute("CREATE UNLOGGED TABLE bench_said (id int, said text)")
        _write("bench_said", ("id", "said"), words)
        cursor.execute(
            "CREATE UNLOGGED TABLE bench_text AS "
            "SELECT id, to_tsvector('simple', said) AS words FROM bench_said"
        )
        cursor.execute("CREATE INDEX ON bench_text USING gin (words)")
        cursor.execute("VACUUM ANALYZE")


def _hurry() -> None:
    """Give up safety for speed: nothing in a throw-away database needs to last."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA synchronous = OFF")
        else:
            cursor.execute("SET synchronous_commit = off")
            cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
            if cursor.fetchone() == (True,):
                cursor.execute("SET session_replication_role = replica")


def _multiply(many: int) -> None:
    """Commitments, each like the first but for its key."""
    Commitment.objects.bulk_create(
        [
            Commitment(
                pk=1, source="hand", firmness="firm", deadline_kind="none", status="open",
                promised_on=date(2024, 1, 10),
            )
        ]
    )  # fmt: skip
    table = Commitment._meta.db_table
    fields = [
        one for one in Commitment._meta.concrete_fields if not (one.primary_key or one.generated)
    ]
    names = ", ".join(connection.ops.quote_name(one.column or "") for one in fields)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} (id, {names}) WITH RECURSIVE keys (key) AS "
            "(SELECT 2 UNION ALL SELECT key + 1 FROM keys WHERE key < %s) "
            f"SELECT key, {names} FROM keys CROSS JOIN {table} WHERE {table}.id = 1",
            [many],
        )


def _count_on(*tables: str) -> None:
    """Let new rows get keys after those that were given."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for table in tables:
                cursor.execute(
                    "SELECT setval(pg_get_serial_sequence(%s, 'id'), max(id)) "
                    f"FROM {connection.ops.quote_name(table)}",
                    [table],
                )


def _write(table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Rows in bulk: COPY where there is one."""
    names = ", ".join(columns)
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            return
        marks = ", ".join(["%s"] * len(columns))
        for chunk in batched(rows, BATCH):
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", chunk)
