"""Figures that stand up: per ministry, with their n and interval; nothing under MIN_N.

Counted are public commitments to inform the Kamer. Left out are what nobody
reviewed, what is held, and answers to Kamervragen, which go another way.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from math import sqrt
from typing import Any

from django.db.models import Count, F, Q

from commitments.lifecycle import DeadlineChangeReason, Status
from commitments.models import (
    DATED_KINDS,
    Commitment,
    CommitmentQuerySet,
    DeadlineKind,
    Firmness,
    Letter,
    Ministry,
)
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
    """The figures of one ministry, or of all (``ministry`` None).

    ``in_time``, ``after`` and ``late`` are shares of the accepted last days that
    have passed; the others of all promises. ``days`` is the median from promise
    to answer, None under MIN_N.
    """

    ministry: Ministry | None
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


@dataclass(frozen=True, slots=True)
class Statistics:
    """All lines for one firmness, the sum first; and how many letters were reviewed wholly."""

    firmness: Firmness
    everyone: Line
    lines: list[Line]
    letters: Share


def statistics(firmness: Firmness, standing: Standing) -> Statistics:
    """Firm promises or efforts apart, as they stand now."""
    found = _counted(firmness, standing)
    rows = {row.pop("ministry"): row for row in _rows(found, standing)}
    calendar = _by_calendar(found)
    pending = _pending(firmness)
    days = _days(found)
    ministries = Ministry.objects.in_bulk([key for key in rows if key])
    lines = [
        _line(ministries[key], rows[key], calendar[key], pending[key], days[key])
        for key in rows
        if key
    ]
    names = next(iter(rows.values()), {})
    total = {name: sum(row[name] for row in rows.values()) for name in names}
    every: dict[int, int] = defaultdict(int)
    for histogram in days.values():
        for length, number in histogram.items():
            every[length] += number
    everyone = _line(None, total, sum(calendar.values()), sum(pending.values()), every)
    lines.sort(key=lambda line: (-line.total, line.ministry.name if line.ministry else ""))
    return Statistics(firmness, everyone, lines, _letters())


def _counted(firmness: Firmness, standing: Standing) -> CommitmentQuerySet:
    free = Q(held_until=None) | Q(held_until__lt=standing.on)
    public = Commitment.objects.public().to_inform()
    return public.filter(free, firmness=firmness).order_by()


def _rows(found: CommitmentQuerySet, standing: Standing) -> list[dict[str, Any]]:
    """Counts by ministry in one query."""
    until = standing.cutoff or standing.on - timedelta(days=365 * 200)
    passed = Q(
        deadline_accepted=True, deadline_kind__in=DATED_KINDS, deadline_latest__lte=until
    ) & ~Q(status=Status.WITHDRAWN)
    fulfilled = passed & Q(status=Status.FULFILLED, fulfilled_on__isnull=False)
    late = found.late(until) if standing.cutoff else found.none()
    counts = {
        "total": Q(),
        "passed": passed,
        "in_time": fulfilled & Q(fulfilled_on__lte=F("deadline_latest")),
        "after": fulfilled & Q(fulfilled_on__gt=F("deadline_latest")),
        "late": Q(pk__in=late.values("pk")),
        "shifted": Q(shifts__gt=0),
        "withdrawn": Q(status=Status.WITHDRAWN),
        "vague": Q(deadline_kind__in=(DeadlineKind.VAGUE, DeadlineKind.EVENT, DeadlineKind.NONE)),
    }
    grouped = found.values("ministry")
    each: Any = {name: Count("pk", filter=where) for name, where in counts.items()}
    rows: Any = grouped.annotate(**each)
    return list(rows)


def _by_calendar(found: CommitmentQuerySet) -> dict[int | None, int]:
    """Commitments whose term moved with the Kamer's own calendar: nobody's slip."""
    moved = found.filter(deadline_changes__reason=DeadlineChangeReason.CALENDAR)
    counted = moved.values_list("ministry").annotate(Count("pk", distinct=True))
    return defaultdict(int, counted)


def _pending(firmness: Firmness) -> dict[int | None, int]:
    found = Commitment.objects.to_inform().filter(status=Status.FOUND, firmness=firmness)
    return defaultdict(int, found.order_by().values_list("ministry").annotate(Count("pk")))


def _days(found: CommitmentQuerySet) -> dict[int | None, dict[int, int]]:
    """From promise to answer: by ministry, how many took how many days."""
    answered = found.filter(
        status=Status.FULFILLED, fulfilled_on__gte=F("promised_on"), promised_on__isnull=False
    )
    told: dict[int | None, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    pairs = answered.values_list("ministry", "promised_on", "fulfilled_on").annotate(Count("pk"))
    for ministry, promised, fulfilled, number in pairs:
        told[ministry][(fulfilled - promised).days] += number
    return told


def _line(
    ministry: Ministry | None,
    row: dict[str, int],
    by_calendar: int,
    pending: int,
    days: dict[int, int],
) -> Line:
    total, passed = row.get("total", 0), row.get("passed", 0)
    return Line(
        ministry=ministry,
        total=total,
        in_time=Share(row.get("in_time", 0), passed),
        after=Share(row.get("after", 0), passed),
        late=Share(row.get("late", 0), passed),
        shifted=Share(row.get("shifted", 0), total),
        by_calendar=Share(by_calendar, total),
        withdrawn=Share(row.get("withdrawn", 0), total),
        vague=Share(row.get("vague", 0), total),
        reviewed=Share(total, total + pending),
        days=median(days),
        answered=sum(days.values()),
    )


def median(histogram: dict[int, int]) -> int | None:
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
