"""How many of what was asked have which status, ministry and so on: exact up to a cap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, IntegerField, Value

from commitments.models import Commitment, CommitmentQuerySet
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
    parts = [_cross(name, narrowed(one, standing, few)) for name, one in asked.items()]
    tables: dict[str, Counter[tuple[Any, ...]]] = {name: Counter() for name in asked}
    for name, *values, number in parts[0].union(*parts[1:], all=True).order_by():
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


def _cross(name: str, found: CommitmentQuerySet) -> Any:
    """Every combination of values among at most CAP + 1 hits, with its number."""
    some = found.order_by().values("pk")[: CAP + 1]
    counted = Commitment.objects.filter(pk__in=some).order_by()
    labelled = counted.annotate(counted_for=Value(name))
    return labelled.values_list("counted_for", *_COLUMNS.values()).annotate(
        how_many=Count("pk", output_field=IntegerField())
    )


def _of_column(table: Counter[tuple[Any, ...]], place: int) -> Counter[str]:
    column: Counter[str] = Counter()
    for values, number in table.items():
        if values[place]:
            column[str(values[place])] += number
    return column
