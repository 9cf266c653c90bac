"""What the clock said of a term, judged anew after people changed what it rested on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import batched

from django.db import models, transaction
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from commitments.lifecycle import MACHINE, OWED, Action, DeadlineChangeReason, Status
from commitments.models import ClockEntry, Commitment, DeadlineChange, Event
from commitments.models.among import Among

BATCH = 5000
#: Reasons for a new term that say the old one was never rightly read.
_MENDED = (
    DeadlineChangeReason.CORRECTED,
    DeadlineChangeReason.CALENDAR,
    DeadlineChangeReason.UNDONE,
)


def look_again(now: datetime) -> int:
    """Judge anew what is new or changed since the clock spoke; how many verdicts were taken back.

    What no longer stands is told by a new Event, nothing is erased; the clock
    is then free to speak of the commitment's term as it is now, also of the same
    day once more: after a hold, or when an answer is undone.
    """
    changed, withdrawn = ClockEntry.objects.unplaced(), 0
    for batch in batched(changed.values_list("pk", flat=True), BATCH):
        with transaction.atomic():
            rows = changed.filter(Among("pk", batch))
            held = list(rows.held().values_list("pk", flat=True))
            wrong = said_late(held).filter(_said_too_soon()).select_related("commitment")
            events = [_withdrawal(event, now) for event in wrong]
            withdrawn += len(Event.objects.bulk_create(events, ignore_conflicts=True))
            _place(held)
    return withdrawn


def _place(commitment_ids: list[int]) -> None:
    """Note from which day the clock may speak of them; of what is not owed it is silent."""
    entries = ClockEntry.objects.filter(Among("pk", commitment_ids))
    owed = Commitment.objects.filter(pk=OuterRef("pk"), status__in=OWED)
    day = Coalesce("deadline_latest", "promised_on")
    entries.update(day=Subquery(owed.values_list(day)))
    entries.unplaced().delete()


def taken_back() -> Exists:
    """Of an Event that says "te laat": whether it was withdrawn since."""
    withdrawn = Event.objects.filter(
        kind=Action.WITHDRAW_OVERDUE,
        commitment=OuterRef("commitment"),
        deadline=OuterRef("deadline"),
        round=OuterRef("round"),
    )
    return Exists(withdrawn)


def said_late(commitment_ids: Iterable[int]) -> models.QuerySet[Event]:
    """What was said of their lateness and not taken back."""
    said = Event.objects.filter(Among("commitment_id", commitment_ids), kind=Action.BECOME_OVERDUE)
    return said.exclude(taken_back())


def _withdrawal(event: Event, now: datetime) -> Event:
    commitment = event.commitment
    assert commitment is not None
    return Event(
        commitment=commitment,
        kind=Action.WITHDRAW_OVERDUE,
        actor_name=MACHINE.name,
        actor_role=MACHINE.role,
        recorded_at=now,
        effective_on=event.effective_on,
        from_status=commitment.status,
        to_status=commitment.status,
        deadline=event.deadline,
        round=event.round,
    )


def _said_too_soon() -> Q:
    """When "te laat" on a deadline proves wrong.

    - It was no commitment after all, or is no longer confirmed.
    - It was answered in time: what counts is the answer's own date.
    - The term was misread, or moved by a letter dated before it passed.
    - It was held on the day its term passed.
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
        | Q(commitment__held_from__lte=F("deadline"), commitment__held_until__gt=F("deadline"))
    )
