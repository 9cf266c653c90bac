"""How many of what was asked have which status, ministry and so on: exact up to a cap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import F

from commitments.models import CommitmentQuerySet
from commitments.queries.criteria import Criteria
from commitments.queries.listing import narrowed
from commitments.queries.standing import Standing

#: Up to how many hits they are counted; beyond it a list says "meer dan".
CAP = 10_000
#: A field of the question, and the column its values stand in.
_COLUMNS = {
    "status": "status",
    "ministry": "ministry__slug",
    "kinds": "deadline_kind",
    "chamber": "chamber",
    "firmness": "firmness",
    "source": "source",
}


@dataclass(frozen=True, slots=True)
class Facets:
    """``total`` hits, CAP + 1 where there are more; ``by`` field: how many have each value.

    What is counted for a field leaves that field's own filter out, so a number
    says what choosing the value would give. A field with more than CAP is left out.
    """

    total: int
    by: dict[str, Counter[str]]

    @property
    def is_more(self) -> bool:
        return self.total > CAP


def facets(criteria: Criteria, standing: Standing, few: Sequence[int] | None) -> Facets:
    """Count in one query: once for the question, and once for each field it filters by.

    The past is only totalled: its values stand in other rows.
    """
    asked = {"": criteria}
    if criteria.on is None:
        asked |= {name: criteria.without(name) for name in _COLUMNS if _is_asked(criteria, name)}
    tables: dict[str, Counter[tuple[Any, ...]]] = {name: Counter() for name in asked}
    for name, *values, number in _counted(
        {name: narrowed(one, standing, few) for name, one in asked.items()}
    ):
        tables[name][tuple(values)] += number
    total = tables[""].total()
    by = {}
    for place, name in enumerate(_COLUMNS):
        table = tables.get(name, tables[""])
        if table.total() <= CAP and criteria.on is None:
            by[name] = _of_column(table, place)
    return Facets(total, by)


def _is_asked(criteria: Criteria, name: str) -> bool:
    return criteria != criteria.without(name)


def _counted(asked: dict[str, CommitmentQuerySet]) -> list[tuple[Any, ...]]:
    """Every combination of values among at most CAP + 1 hits of each, with its name and number.

    The values come with the hits: asked for beside them, PostgreSQL reads the
    whole table once more.
    """
    named = {f"facet_{name}": F(column) for name, column in _COLUMNS.items()}
    values = ", ".join(named)
    parts, params = [], []
    for name, found in asked.items():
        some = found.order_by().annotate(**named).values_list(*named)[: CAP + 1]
        try:
            hits, given = some.query.get_compiler(connection=connection).as_sql()
        except EmptyResultSet:
            continue
        hits = f"SELECT %s, {values}, COUNT(*) FROM ({hits}) hits GROUP BY {values}"  # noqa: S608
        parts.append(hits)
        params += [name, *given]
    if not parts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), params)
        return list(cursor.fetchall())


def _of_column(table: Counter[tuple[Any, ...]], place: int) -> Counter[str]:
    column: Counter[str] = Counter()
    for values, number in table.items():
        if values[place]:
            column[str(values[place])] += number
    return column
