"""How many rows several questions find, counted by the database in one statement."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet


def how_many(questions: Iterable[QuerySet[Any]], most: int | None = None) -> list[int]:
    """How many rows each question finds; of each no more than ``most`` are counted."""
    parts, params = [], []
    for question in questions:
        rows = question.order_by().values("pk")[:most]
        try:
            sql, given = rows.query.get_compiler(connection=connection).as_sql()
        except EmptyResultSet:
            parts.append("0")
        else:
            parts.append(f"(SELECT COUNT(*) FROM ({sql}) found)")  # noqa: S608  # Django's own SQL
            params += given
    if not parts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", params)
        return list(cursor.fetchone())
