"""Figures that stand up: per ministry, with their n and interval; nothing under MIN_N.

Counted are public commitments to inform the Kamer. Left out are what nobody
reviewed, what is held, and answers to Kamervragen, which go another way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from math import sqrt
from typing import Any

from django.db.models import Case, Count, F, IntegerField, Q, Value, When

from commitments.lifecycle import Status
from commitments.models import Cabinet, DeadlineKind, Firmness, Letter, Ministry
from commitments.queries.counted import Counted, counted, passed_until
from commitments.queries.past import Past
from commitments.queries.standing import Standing

#: Below this many no share is told: it would say little and look like much.
MIN_N = 10
_Z = 1.96


@dataclass(frozen=True, slots=True)
class Share:
    """``number`` of ``n``; ``low`` and ``high`` bound it with 95 % confidence (Wilson)."""

    number: int
    n: int

    @property
    def is_told(self) -> bool:
        return self.n >= MIN_N

    @property
    def percent(self) -> int:
        return round(100 * self.number / self.n)

    @property
    def low(self) -> int:
        return round(100 * self._bound(-1))

    @property
    def high(self) -> int:
        return round(100 * self._bound(1))

    def _bound(self, side: int) -> float:
        share, n, square = self.number / self.n, self.n, _Z * _Z
        middle = share + square / (2 * n)
        spread = _Z * sqrt(share * (1 - share) / n + square / (4 * n * n))
        return (middle + side * spread) / (1 + square / n)


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one ministry, of one cabinet, or of all (both None).

    ``in_time``, ``after`` and ``late`` are shares of the accepted last days that
    have passed; ``reviewed`` is the share decided of what was read in letters, the
    others are of all promises. ``days`` is the median from promise
    to answer, None under MIN_N.
    """

    ministry: Ministry | None
    cabinet: Cabinet | None
    total: int
    in_time: Share
    after: Share
    late: Share
    shifted: Share
    by_calendar: Share
    withdrawn: Share
    vague: Share
    reviewed: Share
    days: int | None
    answered: int


@dataclass(slots=True)
class Row:
    """What was counted for one line, and how many answers took how many days."""

    counts: Counter[str] = field(default_factory=Counter)
    days: Counter[int] = field(default_factory=Counter)

    @property
    def says(self) -> bool:
        """Whether anything public was counted; what waits for review alone makes no line."""
        return bool(self.counts["total"] or self.counts["passed"])


@dataclass(frozen=True, slots=True)
class Statistics:
    """All lines for one firmness, the sum first; and how many letters were reviewed wholly."""

    firmness: Firmness
    everyone: Line
    lines: list[Line]
    cabinets: list[Line]
    letters: Share


def statistics(
    firmness: Firmness,
    standing: Standing,
    *,
    past: Past | None = None,
    cabinet: Cabinet | None = None,
) -> Statistics:
    """Firm promises or efforts apart, as they stand now or stood on a day.

    Per ministry, of one cabinet alone where it is named, and per cabinet. A passed
    term counts for the cabinet that held office when it passed, a promise for
    the one that made it.
    """
    base = counted(firmness, standing, past)
    rows = _by_key(base, standing, "ministry", lambda found, day: _narrowed(found, day, cabinet))
    ministries = Ministry.objects.in_bulk([key for key in rows if key])
    lines = [_line(row, ministry=ministries[key]) for key, row in rows.items() if key and row.says]
    lines.sort(key=lambda line: (-line.total, line.ministry.name if line.ministry else ""))
    everyone = _line(_sum(rows.values()))
    return Statistics(firmness, everyone, lines, _by_cabinet(base, standing), _letters())


def _by_cabinet(base: Counted, standing: Standing) -> list[Line]:
    """One line a cabinet that something is counted of, the last first."""
    cabinets = list(Cabinet.objects.order_by("-valid_from"))
    if not cabinets:
        return []

    def held_by(found: Any, day: str) -> Any:
        periods = [When(one.held(day), then=Value(one.pk)) for one in cabinets]
        return found.annotate(held_by=Case(*periods, default=None, output_field=IntegerField()))

    rows = _by_key(base, standing, "held_by", held_by)
    return [_line(rows[one.pk], cabinet=one) for one in cabinets if rows[one.pk].says]


def _narrowed(found: Any, day: str, cabinet: Cabinet | None) -> Any:
    return found.filter(cabinet.held(day)) if cabinet else found


def _by_key(
    base: Counted, standing: Standing, key: str, held: Callable[[Any, str], Any]
) -> dict[Any, Row]:
    """Everything counted, by the value of one column.

    ``held`` narrows or labels rows by who held office on the day in a column:
    that of the term for what passed, that of the promise for the rest.
    """
    passed = base.rows.filter(passed_until(standing)).exclude(status=Status.WITHDRAWN)
    made = held(base.rows, base.promised)
    of_all = _OF_ALL | {"shifted": base.shifted, "by_calendar": base.by_calendar}
    rows: dict[Any, Row] = defaultdict(Row)
    for found, questions in (
        (held(passed, "deadline_latest"), _OF_PASSED),
        (held(base.late, "deadline_latest"), {"late": Q()}),
        (made, of_all),
        (held(base.found, base.promised), _OF_FOUND),
    ):
        _count(found, questions, key, rows)
    _add_days(made, base.promised, key, rows)
    return rows


_FULFILLED = Q(status=Status.FULFILLED, fulfilled_on__isnull=False)
_OF_PASSED = {
    "passed": Q(),
    "in_time": _FULFILLED & Q(fulfilled_on__lte=F("deadline_latest")),
    "after": _FULFILLED & Q(fulfilled_on__gt=F("deadline_latest")),
}
_OF_ALL = {
    "total": Q(),
    "withdrawn": Q(status=Status.WITHDRAWN),
    "vague": Q(deadline_kind__in=(DeadlineKind.VAGUE, DeadlineKind.EVENT, DeadlineKind.NONE)),
}
_OF_FOUND = {"found": Q(), "reviewed": ~Q(status=Status.FOUND)}


def _count(found: Any, questions: dict[str, Q], key: str, rows: dict[Any, Row]) -> None:
    """Count every question of the rows, by key, in one query."""
    each: Any = {f"n_{name}": Count("pk", filter=where) for name, where in questions.items()}
    for one in found.order_by().values(key).annotate(**each):
        for name in questions:
            rows[one[key]].counts[name] += one[f"n_{name}"]


def _add_days(found: Any, promised: str, key: str, rows: dict[Any, Row]) -> None:
    """From promise to answer: by key, how many took how many days."""
    answered = found.filter(
        **{f"{promised}__isnull": False},
        status=Status.FULFILLED,
        fulfilled_on__gte=F(promised),
    )
    pairs = answered.order_by().values_list(key, promised, "fulfilled_on").annotate(Count("pk"))
    for value, made, fulfilled, number in pairs:
        rows[value].days[(fulfilled - made).days] += number


def _sum(rows: Iterable[Row]) -> Row:
    every = Row()
    for row in rows:
        every.counts.update(row.counts)
        every.days.update(row.days)
    return every


def _line(row: Row, *, ministry: Ministry | None = None, cabinet: Cabinet | None = None) -> Line:
    counts, total, passed = row.counts, row.counts["total"], row.counts["passed"]
    return Line(
        ministry=ministry,
        cabinet=cabinet,
        total=total,
        in_time=Share(counts["in_time"], passed),
        after=Share(counts["after"], passed),
        late=Share(counts["late"], passed),
        shifted=Share(counts["shifted"], total),
        by_calendar=Share(counts["by_calendar"], total),
        withdrawn=Share(counts["withdrawn"], total),
        vague=Share(counts["vague"], total),
        reviewed=Share(counts["reviewed"], counts["found"]),
        days=median(row.days),
        answered=sum(row.days.values()),
    )


def median(histogram: Mapping[int, int]) -> int | None:
    """The middle length of a histogram, rounded down; None under MIN_N."""
    many = sum(histogram.values())
    if many < MIN_N:
        return None
    reached = 0
    for length in sorted(histogram):
        reached += histogram[length]
        if reached * 2 >= many:
            return length
    return None


def _letters() -> Share:
    """Public letters in which nothing waits for review."""
    public = Letter.objects.public()
    waiting = public.filter(commitments__status=Status.FOUND).distinct().count()
    total = public.count()
    return Share(total - waiting, total)
