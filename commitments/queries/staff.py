"""What staff are mailed about: the state of the queue, a ministry's own list, failed jobs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from commitments.calendar import working_days_between
from commitments.lifecycle import Action
from commitments.models import (
    Commitment,
    CommitmentQuerySet,
    Event,
    Job,
    JobState,
    Link,
    Ministry,
)
from commitments.queries.queue import found_commitments, proposed_links
from commitments.queries.standing import Standing
from commitments.queries.waiting import waiting_since

#: After how many working days a proposal that waits is told apart (design §3).
PATIENCE = 15
_LISTED = 100


@dataclass(frozen=True, slots=True)
class QueueState:
    """What waits for the griffie, and what stops "te laat" from being said.

    ``long_waiting`` counts proposals older than PATIENCE working days,
    ``attention`` undated commitments that asked for it in the week before.
    """

    found: int
    links: int
    long_waiting: int
    oldest: date | None
    attention: int
    late: int
    complete_until: date | None

    @property
    def waiting(self) -> int:
        return self.found + self.links


@dataclass(frozen=True, slots=True)
class MinistryState:
    """A ministry's public commitments that are late, missed their target or come due."""

    late: Sequence[Commitment]
    missed: Sequence[Commitment]
    soon: Sequence[Commitment]
    waiting: dict[int, date]


def queue_state(standing: Standing, *, now: datetime) -> QueueState:
    waiting = Link.objects.waiting().values_list("proposed_at", flat=True)
    days = [timezone.localdate(moment) for moment in waiting]
    rows = Commitment.objects.all()
    attention = Event.objects.filter(
        kind=Action.NEED_ATTENTION, recorded_at__gt=now - timedelta(days=7), recorded_at__lte=now
    )
    return QueueState(
        found=found_commitments().count(),
        links=proposed_links().count(),
        long_waiting=sum(working_days_between(day, standing.on) > PATIENCE for day in days),
        oldest=min(days, default=None),
        attention=attention.count(),
        late=rows.late(standing.cutoff).count() if standing.cutoff else 0,
        complete_until=standing.complete_until,
    )


def ministry_state(ministry: Ministry, standing: Standing) -> MinistryState:
    """At most _LISTED of each, those longest behind first."""
    own = Commitment.objects.for_ministry(ministry)
    late = missed = own.none()
    if standing.cutoff is not None:
        late, missed = own.late(standing.cutoff), own.target_passed(standing.cutoff)
    soon = own.coming_due(standing.on, standing.soon_until or standing.on)
    listed = [_listed(late), _listed(missed), _listed(soon)]
    waiting = waiting_since(row.pk for rows in listed for row in rows)
    return MinistryState(listed[0], listed[1], listed[2], waiting)


def _listed(rows: CommitmentQuerySet) -> list[Commitment]:
    told = rows.with_row().prefetch_related("deadline_changes")
    return list(told.order_by("deadline_latest", "pk")[:_LISTED])


def failed_jobs(since: datetime, until: datetime) -> list[Job]:
    """The jobs that failed in a period, its end not included."""
    failed = Job.objects.filter(
        state=JobState.FAILED, finished_at__gte=since, finished_at__lt=until
    )
    return list(failed.order_by("finished_at", "pk"))
