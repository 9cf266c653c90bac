"""Many keys sent to the database as one parameter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BooleanField, Func
from django.db.models.sql.compiler import SQLCompiler


class Among(Func):
    """Whether a whole number is one of many: ``rows.filter(Among("pk", keys))``.

    It says what ``pk__in`` says, which makes a parameter of every key: with thousands
    of them that takes longer than the query itself.
    """

    arity = 1
    output_field = BooleanField()

    def __init__(self, number: str, keys: Iterable[int]) -> None:
        super().__init__(number, keys=",".join(map(str, keys)))

    def as_sqlite(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any
    ) -> Any:
        template = "%(expressions)s IN (SELECT value FROM json_each(%%s))"
        sql, params = super().as_sql(compiler, connection, template=template, **context)
        return sql, (*params, f"[{self.extra['keys']}]")

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any
    ) -> Any:
        template = "%(expressions)s = ANY(%%s::bigint[])"
        sql, params = super().as_sql(compiler, connection, template=template, **context)
        return sql, (*params, f"{{{self.extra['keys']}}}")
