"""Terms that were only proposed, accepted many at once by the rule that read them."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import F, Max

from commitments.lifecycle import OWED, Action, Actor
from commitments.models import Commitment, CommitmentSource, CommitmentState, Event
from commitments.services.bulk import insert
from commitments.services.journal import current_state, local_day, signed

BATCH = 500


def accept_by_rule(rule: str, *, actor: Actor, now: datetime) -> int:
    """Accept every proposed term of the register's owed commitments that a rule read.

    One Event each, as if it had been accepted by hand; how many were accepted.
    """
    total = 0
    while done := _accept_batch(rule, actor, now):
        total += done
    return total


@transaction.atomic
def _accept_batch(rule: str, actor: Actor, now: datetime) -> int:
    waiting = Commitment.objects.select_for_update(no_key=True).filter(
        source=CommitmentSource.REGISTER,
        deadline_rule=rule,
        deadline_accepted=False,
        status__in=OWED,
    )
    rows = list(waiting.order_by("pk")[:BATCH])
    ids = [row.pk for row in rows]
    last = Event.objects.filter(commitment__in=ids).values_list("commitment")
    latest = dict(last.annotate(at=Max("recorded_at")).order_by())
    Commitment.objects.filter(pk__in=ids).update(deadline_accepted=True, version=F("version") + 1)
    events = insert(
        Event(
            commitment_id=row.pk,
            kind=Action.ACCEPT_DEADLINE,
            recorded_at=max(now, latest.get(row.pk, now)),
            effective_on=local_day(now),
            from_status=row.status,
            to_status=row.status,
            why=f"Alle termijnen die de regel {rule} las, zijn bevestigd.",
            before={"deadline_accepted": False},
            after={"deadline_accepted": True},
            **signed(actor),
        )
        for row in rows
    )
    for row, event in zip(rows, events, strict=True):
        row.deadline_accepted = True
        current = CommitmentState.objects.filter(commitment=row.pk, recorded_until=None)
        current.update(recorded_until=event.recorded_at)
    insert(current_state(row, event) for row, event in zip(rows, events, strict=True))
    return len(rows)
