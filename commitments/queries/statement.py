"""A question as the SQL that finds the keys of its rows: made once, asked many times.

Django makes the SQL of a question anew each time it is asked. Where a page asks the same
eight of them for everybody, that takes longer than all that the database does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

_NOTHING = "SELECT 0 AS pk WHERE 1 = 0"


@dataclass(frozen=True, slots=True)
class Statement:
    """Holds no rows, so that it may be kept as long as its question stays the same."""

    sql: str
    params: tuple[Any, ...] = ()

    @classmethod
    def of(cls, question: QuerySet[Any]) -> Statement:
        keys = question.order_by().values("pk")
        try:
            sql, params = keys.query.get_compiler(connection=connection).as_sql()
        except EmptyResultSet:
            return cls(_NOTHING)
        return cls(sql, tuple(params))

    def first_after(self, pk: int) -> int | None:
        """The lowest key above this one."""
        return self._first("pk > %s ORDER BY pk LIMIT 1", pk)

    def finds(self, pk: int) -> bool:
        """Whether the row with this key is among them."""
        return self._first("pk = %s LIMIT 1", pk) is not None

    def _first(self, condition: str, pk: int) -> int | None:
        sql = f"SELECT pk FROM ({self.sql}) found WHERE {condition}"  # noqa: S608  # Django's own
        with connection.cursor() as cursor:
            cursor.execute(sql, [*self.params, pk])
            row = cursor.fetchone()
        return row[0] if row else None


def count_all(statements: Iterable[Statement], most: int | None = None) -> list[int]:
    """How many rows each finds, asked in one; of each no more than ``most`` are counted."""
    limit = "" if most is None else f" LIMIT {most}"
    parts: list[str] = []
    params: list[Any] = []
    for one in statements:
        parts.append(f"(SELECT COUNT(*) FROM ({one.sql}{limit}) found)")  # noqa: S608  # likewise
        params += one.params
    if not parts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", params)
        return list(cursor.fetchone())
