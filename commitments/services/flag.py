"""The clock's verdicts: what became late, what passed its target, what was said too soon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef, Q

from commitments.lifecycle import MACHINE, Action, DeadlineChangeReason, Status
from commitments.models import Commitment, CommitmentQuerySet, DeadlineChange, Event
from commitments.queries.standing import standing

BATCH = 500
DAY = timedelta(days=1)
#: Reasons for a new term that say the old one was never rightly read.
_MENDED = (
    DeadlineChangeReason.CORRECTED,
    DeadlineChangeReason.CALENDAR,
    DeadlineChangeReason.UNDONE,
)


@dataclass(frozen=True, slots=True)
class FlagReport:
    """How many events one run wrote."""

    overdue: int
    target_passed: int
    withdrawn: int


def flag_overdue(*, now: datetime) -> FlagReport:
    """Write what the clock has to say, once per commitment and deadline.

    1. Of every commitment that may be called late now (``CommitmentQuerySet.late``)
       and was not yet for this deadline: ``became_overdue``, dated the day after
       its last day, however late this run is.
    2. The same for efforts: ``target_passed``.
    3. Where a ``became_overdue`` no longer stands (see ``_said_too_soon``):
       ``overdue_withdrawn``.

    Set-based and idempotent; two runs at once write each event once.
    """
    cutoff = standing(now).cutoff
    if cutoff is None:
        return FlagReport(0, 0, _withdraw(now))
    late = Commitment.objects.late(cutoff)
    missed = Commitment.objects.target_passed(cutoff)
    return FlagReport(
        _in_batches(lambda: _flag(late, Action.BECOME_OVERDUE, now)),
        _in_batches(lambda: _flag(missed, Action.PASS_TARGET, now)),
        _withdraw(now),
    )


def _in_batches(work: Callable[[], int]) -> int:
    total = 0
    while done := work():
        total += done
    return total


def _flag(due: CommitmentQuerySet, kind: Action, now: datetime) -> int:
    """Write one batch of events; the rows stay locked while their state is being told."""
    told = Event.objects.filter(
        commitment=OuterRef("pk"), kind=kind, deadline=OuterRef("deadline_latest")
    )
    with transaction.atomic():
        rows = due.exclude(Exists(told)).order_by("pk").only("pk", "status", "deadline_latest")
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(of=("self",), skip_locked=True)
        return len(
            Event.objects.bulk_create(
                [_clock_event(row, kind, row.deadline_latest, now) for row in rows[:BATCH]],
                ignore_conflicts=True,
            )
        )


def _clock_event(
    commitment: Commitment | None, kind: Action, deadline: date | None, now: datetime
) -> Event:
    assert commitment is not None
    assert deadline is not None
    return Event(
        commitment=commitment,
        kind=kind,
        actor_name=MACHINE.name,
        actor_role=MACHINE.role,
        recorded_at=now,
        effective_on=deadline + DAY,
        from_status=commitment.status,
        to_status=commitment.status,
        deadline=deadline,
    )


def _withdraw(now: datetime) -> int:
    """Take back what no longer stands; told by a new Event, nothing is erased."""
    stands = Event.objects.filter(kind=Action.BECOME_OVERDUE).exclude(
        Exists(
            Event.objects.filter(
                kind=Action.WITHDRAW_OVERDUE,
                commitment=OuterRef("commitment"),
                deadline=OuterRef("deadline"),
            )
        )
    )
    wrong = stands.filter(_said_too_soon()).select_related("commitment")
    events = [
        _clock_event(event.commitment, Action.WITHDRAW_OVERDUE, event.deadline, now)
        for event in wrong
    ]
    return len(Event.objects.bulk_create(events, ignore_conflicts=True, batch_size=BATCH))


def _said_too_soon() -> Q:
    """When "te laat" on a deadline proves wrong.

    - It was no commitment after all, or is no longer confirmed.
    - It was answered in time: what counts is the answer's own date.
    - The term was misread, or moved by a letter dated before it passed.
    """
    moved = DeadlineChange.objects.filter(
        Q(reason__in=_MENDED) | Q(letter__date__lte=F("old_latest")),
        commitment=OuterRef("commitment"),
        old_latest=OuterRef("deadline"),
    ).exclude(new_latest=F("old_latest"))
    return (
        Q(commitment__status__in=(Status.REJECTED, Status.FOUND))
        | Q(commitment__status=Status.FULFILLED, commitment__fulfilled_on__lte=F("deadline"))
        | (Exists(moved) & ~Q(commitment__deadline_latest=F("deadline")))
    )
