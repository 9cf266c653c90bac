"""What is searched, on SQLite and PostgreSQL alike: folded columns, and stems with an index."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Func, Value
from django.db.models.sql.compiler import SQLCompiler

from commitments.models.commitments import Commitment
from commitments.stems import BROKEN_LINE, FOLDED_FROM, FOLDED_TO, fold


class Folded(Func):
    """A text column folded, to be compared with folded words: ``Folded("quote")``."""

    arity = 1
    function = "gestand_fold"
    output_field = models.TextField()

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any
    ) -> Any:
        """``translate`` drops what has no counterpart, as ``stems.fold`` does."""
        joined = Func(
            self.source_expressions[0],
            Value(BROKEN_LINE),
            Value(""),
            Value("g"),
            function="regexp_replace",
        )
        lowered = Func(joined, function="lower")
        folded = Func(
            lowered,
            Value(FOLDED_FROM),
            Value(FOLDED_TO),
            function="translate",
            output_field=models.TextField(),
        )
        return folded.as_sql(compiler, connection, **context)


class SearchText(models.Model):
    """What a commitment says as ``stems.searchable`` writes it.

    ``services.search_text`` keeps it with every write. The index over it is the
    database's own (``index``): FTS5 on SQLite, a ``tsvector`` with GIN on PostgreSQL.
    """

    commitment = models.OneToOneField(
        Commitment, models.CASCADE, primary_key=True, related_name="search_text"
    )
    stems = models.TextField("stammen")

    class Meta:
        verbose_name = "zoektekst"
        verbose_name_plural = "zoekteksten"

    def __str__(self) -> str:
        return f"zoektekst van {self.commitment_id}"


TABLE = "commitments_searchtext"
FTS5_TABLE = "commitments_searchtext_fts"
#: SQLite: an index without a copy of the text, and what keeps it in step.
_FTS5 = (
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS commitments_searchtext_fts USING fts5(
      stems, content='commitments_searchtext', content_rowid='commitment_id', tokenize='ascii')
    """,
    """
    CREATE TRIGGER IF NOT EXISTS commitments_searchtext_in AFTER INSERT ON commitments_searchtext
    BEGIN
      INSERT INTO commitments_searchtext_fts(rowid, stems) VALUES (new.commitment_id, new.stems);
    END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS commitments_searchtext_out AFTER DELETE ON commitments_searchtext
    BEGIN
      INSERT INTO commitments_searchtext_fts(commitments_searchtext_fts, rowid, stems)
      VALUES ('delete', old.commitment_id, old.stems);
    END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS commitments_searchtext_on AFTER UPDATE ON commitments_searchtext
    BEGIN
      INSERT INTO commitments_searchtext_fts(commitments_searchtext_fts, rowid, stems)
      VALUES ('delete', old.commitment_id, old.stems);
      INSERT INTO commitments_searchtext_fts(rowid, stems) VALUES (new.commitment_id, new.stems);
    END
    """,
)
_REBUILD = "INSERT INTO commitments_searchtext_fts(commitments_searchtext_fts) VALUES ('rebuild')"
#: PostgreSQL: the words as they stand (``simple``); the stems were made in Python.
_GIN = """
ALTER TABLE commitments_searchtext ADD COLUMN vector tsvector
  GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, stems)) STORED;
CREATE INDEX commitments_searchtext_vector
  ON commitments_searchtext USING gin (vector);
"""


def index(connection: BaseDatabaseWrapper) -> None:
    """Make the index over ``SearchText`` where it is missing; after every ``migrate``."""
    present = connection.introspection.table_names()
    if TABLE not in present:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            columns = connection.introspection.get_table_description(cursor, TABLE)
            if "vector" not in {column.name for column in columns}:
                cursor.execute(_GIN)
            return
        for statement in _FTS5:
            cursor.execute(statement)
        if FTS5_TABLE not in present:
            cursor.execute(_REBUILD)


def install(connection: BaseDatabaseWrapper) -> None:
    """Teach a new SQLite connection to fold; PostgreSQL has all it needs."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("gestand_fold", 1, _fold, deterministic=True)


def _fold(text: str | None) -> str:
    return fold(text or "")
