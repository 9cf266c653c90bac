"""Terms that were only proposed, accepted many at once: by the rule that read them, or by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby

from django.db import transaction
from django.db.models import F, Max

from commitments.lifecycle import Action, Actor
from commitments.models import BulkAct, Commitment, CommitmentState, Event
from commitments.queries.register_terms import proposed_terms
from commitments.services.bulk import insert
from commitments.services.journal import current_state, local_day, signed

BATCH = 500


def accept_by_rule(
    rule: str, *, actor: Actor, now: datetime, most: int | None = None, chamber: str = ""
) -> int:
    """Accept every proposed term of the register's owed commitments that a rule read.

    With ``chamber`` only of what its griffie decides about. One Event each, as if it
    had been accepted by hand, and one bulk act for every BATCH, which takes them back;
    how many were accepted, ``most`` at the utmost.
    """
    why = f"Alle termijnen die de regel {rule} las, zijn bevestigd."
    waiting = proposed_terms(chamber).filter(deadline_rule=rule)
    total = 0
    while (most is None or total < most) and waiting.exists():
        size = BATCH if most is None else min(BATCH, most - total)
        with transaction.atomic():  # none where all of them changed before they were in hand
            total += _accept(list(waiting.held()[:size]), why, actor, now)
    return total


def accept_chosen(seen: Mapping[int, int], *, actor: Actor, now: datetime) -> int:
    """Accept the proposed terms of these commitments, by key and the version that was seen.

    One that changed since is left alone; how many were accepted.
    """
    why = "De voorgestelde termijn is bevestigd."
    with transaction.atomic():
        held = proposed_terms().filter(pk__in=list(seen)).held()
        return _accept([row for row in held if seen[row.pk] == row.version], why, actor, now)


def _accept(rows: list[Commitment], why: str, actor: Actor, now: datetime) -> int:
    """Accept the terms of rows in hand; how many they are."""
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
            why=why,
            before={"deadline_accepted": False},
            after={"deadline_accepted": True},
            **signed(actor),
        )
        for row in rows
    )
    _turn_states(rows, events)
    if rows:
        act = BulkAct.objects.create(what=why, made_by=actor.name, made_at=now)
        act.events.set(events)
    return len(rows)


def _turn_states(rows: list[Commitment], events: list[Event]) -> None:
    """Close the states that held, together where they end together, and open the next."""
    ends = sorted(events, key=lambda event: event.recorded_at)
    for moment, together in groupby(ends, key=lambda event: event.recorded_at):
        ended = [event.commitment_id for event in together]
        held = CommitmentState.objects.filter(commitment__in=ended, recorded_until=None)
        held.update(recorded_until=moment)
    for row in rows:
        row.deadline_accepted = True
    insert(current_state(row, event) for row, event in zip(rows, events, strict=True))
