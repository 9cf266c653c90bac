"""``stems.fold`` as an expression in the database, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Func, Value
from django.db.models.sql.compiler import SQLCompiler

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


def install(connection: BaseDatabaseWrapper) -> None:
    """Teach a new SQLite connection to fold; PostgreSQL has all it needs."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("gestand_fold", 1, _fold, deterministic=True)


def _fold(text: str | None) -> str:
    return fold(text or "")
