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
    MinistryProposal,
)
from commitments.queries import queue
from commitments.queries.standing import Standing
from commitments.queries.waiting import Waiting, proposals_waiting

#: After how many working days a proposal that waits is told apart (design §3).
PATIENCE = 15
_LISTED = 100


@dataclass(frozen=True, slots=True)
class QueueState:
    """What waits for the griffie, by kind as the queue shows it, and what stops "te laat".

    ``oldest`` and ``long_waiting`` are about proposals that keep "te laat" from
    being said: since when, and how many for more than PATIENCE working days.
    ``attention`` counts undated commitments that asked for it in the week before.
    """

    doubles: int
    found: int
    answers: int
    terms: int
    links: int
    proposals: int
    corrections: int
    oldest: date | None
    long_waiting: int
    attention: int
    late: int
    complete_until: date | None

    @property
    def waiting(self) -> int:
        """As many as the queue holds."""
        counts = (self.doubles, self.found, self.answers, self.terms, self.links)
        return sum(counts) + self.proposals + self.corrections


@dataclass(frozen=True, slots=True)
class MinistryState:
    """A ministry's public commitments that are late, missed their target or come due."""

    late: Sequence[Commitment]
    missed: Sequence[Commitment]
    soon: Sequence[Commitment]
    waiting: dict[int, Waiting]


def queue_state(standing: Standing, *, now: datetime) -> QueueState:
    kept = [
        timezone.localdate(moment)
        for rows in (Link.objects, MinistryProposal.objects)
        for moment in rows.waiting().decisive().values_list("proposed_at", flat=True)
    ]
    attention = Event.objects.filter(
        kind=Action.NEED_ATTENTION, recorded_at__gt=now - timedelta(days=7), recorded_at__lte=now
    )
    late = Commitment.objects.late(standing.cutoff).count() if standing.cutoff else 0
    return QueueState(
        doubles=queue.proposed_doubles().count(),
        found=queue.found_commitments().count(),
        answers=queue.found_answers_due().count(),
        terms=queue.proposed_terms().count(),
        links=queue.proposed_links().count(),
        proposals=queue.waiting_proposals().count(),
        corrections=queue.waiting_corrections().count(),
        oldest=min(kept, default=None),
        long_waiting=sum(working_days_between(day, standing.on) > PATIENCE for day in kept),
        attention=attention.count(),
        late=late,
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
    waiting = proposals_waiting(row.pk for rows in listed for row in rows)
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
