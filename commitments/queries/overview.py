"""The figures of the front page, and the rows under them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count

from commitments.lifecycle import Action, Status
from commitments.models import Commitment, CommitmentQuerySet, Event, Ministry
from commitments.queries.rows import Rows, rows
from commitments.queries.standing import Standing

#: How far "binnenkort" looks ahead and "deze week" back, in days.
SOON = 14
WEEK = 7
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class MinistryFigures:
    ministry: Ministry
    open: int
    late: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of public commitments, and the first rows of two lists.

    ``became_late`` counts those of which the clock said "te laat" in the last
    seven days and of which it still holds. ``late`` is None while of nothing
    may be said that it is late (``Standing.cutoff``).
    """

    open: int
    late: int | None
    target_passed: int
    became_late: int
    due_soon: int
    shifted: int
    fulfilled: int
    ministries: list[MinistryFigures]
    late_rows: Rows
    soon_rows: Rows


def overview(standing: Standing, now: datetime) -> Overview:
    public = Commitment.objects.public()
    late, target = public.none(), public.none()
    if standing.cutoff is not None:
        late, target = public.late(standing.cutoff), public.target_passed(standing.cutoff)
    soon = public.due_between(standing.on, standing.on + timedelta(days=SOON))
    return Overview(
        open=public.open().count(),
        late=None if standing.cutoff is None else late.count(),
        target_passed=target.count(),
        became_late=_became_late(late, now),
        due_soon=soon.count(),
        shifted=public.open().filter(shifts__gt=0).count(),
        fulfilled=public.filter(status=Status.FULFILLED).count(),
        ministries=_by_ministry(public.open(), late),
        late_rows=rows(late.order_by("deadline_latest", "pk")[:_SHOWN]),
        soon_rows=rows(soon.order_by("deadline_latest", "pk")[:_SHOWN]),
    )


def _became_late(late: CommitmentQuerySet, now: datetime) -> int:
    told = Event.objects.filter(
        kind=Action.BECOME_OVERDUE, recorded_at__gt=now - timedelta(days=WEEK), recorded_at__lte=now
    )
    return late.filter(pk__in=told.values("commitment")).count()


def _by_ministry(open_: CommitmentQuerySet, late: CommitmentQuerySet) -> list[MinistryFigures]:
    """The ministries that owe something, those with most that is late first."""
    owing, behind = _counted(open_), _counted(late)
    ministries = Ministry.objects.filter(pk__in=owing)
    figures = [
        MinistryFigures(ministry, owing[ministry.pk], behind.get(ministry.pk, 0))
        for ministry in ministries
    ]
    return sorted(figures, key=lambda one: (-one.late, -one.open, one.ministry.name))


def _counted(commitments: CommitmentQuerySet) -> dict[int, int]:
    return dict(
        commitments.exclude(ministry=None).order_by().values_list("ministry").annotate(Count("pk"))
    )
