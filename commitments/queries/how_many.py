"""How many rows several questions find, counted by the database in one statement."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from commitments.queries.statement import Statement, count_all


def how_many(questions: Iterable[QuerySet[Any]], most: int | None = None) -> list[int]:
    """How many rows each question finds; of each no more than ``most`` are counted."""
    return count_all(map(Statement.of, questions), most)
