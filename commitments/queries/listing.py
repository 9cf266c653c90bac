"""One page of a list: found by where the last one ended, so every page costs the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import batched
from operator import attrgetter

from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.lookups import GreaterThan, LessThan

from commitments.lifecycle import OWED
from commitments.models import Commitment, CommitmentQuerySet
from commitments.models.among import Among
from commitments.models.ordering import DATED_BELOW, OWED_BELOW, day_number
from commitments.queries.criteria import Criteria
from commitments.queries.past import Past
from commitments.queries.rows import Rows, row_columns, with_details
from commitments.queries.search import RANKED, hits
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Sort
from commitments.queries.waiting import waiting_of

PER_PAGE = 25
_CURSOR = re.compile(r"(-?[0-9]{1,9})\.([0-9]{1,18})")
_FIELDS = {
    Sort.LATENESS: "order_late",
    Sort.TERM: "order_late",
    Sort.PROMISED: "order_promised",
    Sort.SLIP: "order_slip",
}
_LEAST, _MOST = -(2**31), 2**31 - 1

type Span = tuple[int, int]
"""Keys from the first up to, not including, the second."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins or ends: a key and, among equal keys, a commitment."""

    key: int
    pk: int

    @classmethod
    def read(cls, word: str) -> Place | None:
        """The place a cursor names; None for nonsense."""
        found = _CURSOR.fullmatch(word)
        return cls(int(found[1]), int(found[2])) if found else None

    def __str__(self) -> str:
        return f"{self.key}.{self.pk}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of rows, and the cursors of the pages around it (None: there is none).

    ``ranked`` is how many hits were ranked where the order is by relevance;
    ``few`` are the hits of a search where they are at most RANKED, else None.
    """

    rows: Rows
    before: str | None
    after: str | None
    few: Sequence[int] | None = None
    ranked: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """A stored key, which way it is walked, and the spans of it in the order they are shown."""

    field: str
    descending: bool
    spans: tuple[Span, ...]

    def walk(
        self, found: CommitmentQuerySet, start: Place | None, most: int, *, back: bool = False
    ) -> list[Commitment]:
        """At most ``most`` rows after ``start``, or before it, nearest first."""
        rows: list[Commitment] = []
        for condition in self._stretches(start, back=back):
            if len(rows) < most:
                some = found.filter(condition).order_by(*self._columns(back=back))
                rows += some[: most - len(rows)]
        return rows

    def place(self, row: Commitment) -> str:
        return str(Place(attrgetter(self.field)(row), row.pk))

    def _columns(self, *, back: bool) -> list[str]:
        sign = "-" if self.descending != back else ""
        return [f"{sign}{self.field}", f"{sign}id"]

    def _stretches(self, start: Place | None, *, back: bool) -> Iterator[Q]:
        """The conditions on the key, span by span, from the place on."""
        spans = self.spans[::-1] if back else self.spans
        begun = start is None
        for low, high in spans:
            holds = start is not None and low <= start.key < high
            if not begun and not holds:
                continue
            condition = Q(**{f"{self.field}__gte": low, f"{self.field}__lt": high})
            if not begun and start is not None:
                condition &= Q(self._beyond(start, back=back))
            begun = True
            yield condition

    def _beyond(self, start: Place, *, back: bool) -> GreaterThan | LessThan:
        """(key, id) compared as one value, as the index has it."""
        pair = RawSQL(  # noqa: S611
            f'("commitments_commitment"."{self.field}", "commitments_commitment"."id")', []
        )
        compare = LessThan if self.descending != back else GreaterThan
        return compare(pair, RawSQL("(%s, %s)", [start.key, start.pk]))


def list_page(criteria: Criteria, standing: Standing, *, after: str, before: str) -> Listed:
    """The page after or before a cursor; without one, or with nonsense, the first.

    1. By relevance: the best RANKED hits, held against the question.
    2. Else along the stored key, from the cursor on.
    """
    few = hits(criteria.text, RANKED + 1) if criteria.text else None
    if criteria.sort == Sort.RELEVANCE and criteria.text:
        return _by_relevance(criteria, standing, after or before, few)
    found = narrowed(criteria, standing, few)
    page = _along(order_of(criteria, standing), row_columns(found), after, before)
    return _told(criteria, page, few)


def narrowed(
    criteria: Criteria, standing: Standing, few: Sequence[int] | None
) -> CommitmentQuerySet:
    """What is asked for; by its keys where a search found few, so that no index misleads."""
    if few is None or len(few) > RANKED:
        return criteria.public(standing)
    return criteria.asking("text", "").public(standing).filter(Among("pk", few))


def order_of(criteria: Criteria, standing: Standing) -> Order:
    """How a question is listed. The past is listed by the day of the promise, which stays."""
    sort = Sort.PROMISED if criteria.on or criteria.sort == Sort.RELEVANCE else criteria.sort
    field = _FIELDS[sort]
    if field != "order_late":
        return Order(field, descending=True, spans=((_LEAST, _MOST),))
    low, high = _LEAST, _MOST
    if criteria.late:
        high = DATED_BELOW
    elif criteria.status and OWED.isdisjoint(criteria.status):
        low = OWED_BELOW
    elif criteria.status and OWED.issuperset(criteria.status):
        high = OWED_BELOW
    if sort == Sort.LATENESS or low == OWED_BELOW:
        return Order(field, descending=False, spans=((low, high),))
    today = day_number(standing.on)
    spans = ((today, DATED_BELOW), (low, today), (DATED_BELOW, high))
    return Order(field, descending=False, spans=spans)


def _along(order: Order, found: CommitmentQuerySet, after: str, before: str) -> Listed:
    start, end = Place.read(after), Place.read(before)
    if end is not None:
        rows = order.walk(found, end, PER_PAGE + 1, back=True)
        if len(rows) >= PER_PAGE:
            shown = rows[:PER_PAGE][::-1]
            first = order.place(shown[0]) if len(rows) > PER_PAGE else None
            return Listed(with_details(shown), first, order.place(shown[-1]))
        start = None
    rows = order.walk(found, start, PER_PAGE + 1)
    shown = rows[:PER_PAGE]
    first = order.place(shown[0]) if start and shown else None
    last = order.place(shown[-1]) if len(rows) > PER_PAGE else None
    return Listed(with_details(shown), first, last)


def _told(criteria: Criteria, page: Listed, few: Sequence[int] | None) -> Listed:
    """With what is known of the search, and as it was on the day asked about."""
    known = few if few is not None and len(few) <= RANKED else None
    return Listed(as_it_was(criteria, page.rows), page.before, page.after, known, page.ranked)


def as_it_was(criteria: Criteria, rows: Rows) -> Rows:
    """The rows as they were on the day that is asked about, if one is, and what waited then."""
    if criteria.on is None:
        return rows
    past = Past(criteria.on, criteria.in_fact)
    told = past.tell(rows.commitments)
    return Rows(told, waiting_of((one.pk for one in told), *past.undecided()))


def _by_relevance(
    criteria: Criteria, standing: Standing, cursor: str, few: Sequence[int] | None
) -> Listed:
    """Pages of the best hits; a cursor is how many were shown before."""
    best = hits(criteria.text, RANKED, best_first=True)
    keys = _fitting(best, criteria.asking("text", "").public(standing))
    start = int(cursor) if re.fullmatch(r"[0-9]{1,4}", cursor) else 0
    start = min(start, max(len(keys) - 1, 0)) // PER_PAGE * PER_PAGE
    shown = keys[start : start + PER_PAGE]
    rows = _in_order(row_columns(Commitment.objects.all()), shown)
    page = Listed(
        with_details(rows),
        str(start - PER_PAGE) if start else None,
        str(start + PER_PAGE) if start + PER_PAGE < len(keys) else None,
        ranked=len(best),
    )
    return _told(criteria, page, few)


def whole_list(
    criteria: Criteria, standing: Standing, found: CommitmentQuerySet, most: int, *, at_once: int
) -> Iterator[list[Commitment]]:
    """At most ``most`` rows of what was found in the order of its list, ``at_once`` at a time.

    By relevance the best RANKED hits come first, then what else was found by the day of
    the promise.
    """
    if criteria.sort == Sort.RELEVANCE and criteria.text:
        best = hits(criteria.text, RANKED, best_first=True)
        keys = _fitting(best, found)[:most]
        for some in batched(keys, at_once):
            yield _in_order(row_columns(found), some)
        found, most = found.exclude(Among("pk", best)), most - len(keys)
    order = order_of(criteria, standing)
    start: Place | None = None
    while most > 0:
        rows = order.walk(row_columns(found), start, min(at_once, most))
        if not rows:
            return
        start = Place.read(order.place(rows[-1]))
        most -= len(rows)
        yield rows


def _fitting(best: Sequence[int], asked: CommitmentQuerySet) -> list[int]:
    """Those of the keys that are asked for, in their order."""
    fitting = set(asked.filter(Among("pk", best)).values_list("pk", flat=True))
    return [pk for pk in best if pk in fitting]


def _in_order(found: QuerySet[Commitment], keys: Sequence[int]) -> list[Commitment]:
    by_key = found.in_bulk(keys)
    return [by_key[pk] for pk in keys if pk in by_key]
