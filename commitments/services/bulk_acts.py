"""One decision on many commitments: previewed exactly, one Event each, one undo for the lot."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from commitments.lifecycle import Actor, LifecycleError
from commitments.models import BulkAct, Commitment, Event
from commitments.services.undo import undo_decision

#: So many at once: one transaction, of some seconds at most.
MOST = 500

#: The decision on one: its key, the version that was seen, who and when.
type Decide = Callable[[int, int, Actor, datetime], Event]


@dataclass(frozen=True, slots=True)
class Seen:
    """A commitment as it was chosen: decided only if it still is that version."""

    pk: int
    version: int


@dataclass(frozen=True, slots=True)
class Change:
    """What one commitment's decision would do, or why it cannot be taken.

    ``commitment`` is as it stands, ``after`` as the decision would leave it.
    """

    commitment: Commitment
    event: Event | None
    refusal: str = ""
    after: Commitment | None = None


class _Rehearsed(Exception):
    """Raised to roll a rehearsal back."""


def rehearse(
    chosen: Sequence[Seen], decide: Decide, *, actor: Actor, now: datetime
) -> list[Change]:
    """Take every decision and roll all of it back: exactly what ``decide_all`` would do."""
    changes: list[Change] = []
    try:
        with transaction.atomic():
            ordered = _ordered(chosen)
            changes.extend(_try(one, decide, actor=actor, now=now) for one in ordered)
            raise _Rehearsed
    except _Rehearsed:
        return changes


def decide_all(
    chosen: Sequence[Seen],
    decide: Decide,
    *,
    what: str,
    actor: Actor,
    now: datetime,
    kept: Mapping[str, Any] | None = None,
) -> BulkAct:
    """Take a decision on every one, or on none; ``kept`` are further fields of the BulkAct.

    Raises LifecycleError with the number and the reason where one cannot be
    decided: somebody was first, or its status does not allow it.
    """
    with transaction.atomic():
        events = []
        for one in _ordered(chosen):
            try:
                events.append(decide(one.pk, one.version, actor, now))
            except LifecycleError as refusal:
                number = Commitment(pk=one.pk).number
                raise LifecycleError(f"Niets is veranderd. {number}: {refusal}") from refusal
        act = BulkAct.objects.create(
            what=what[:300], made_by=actor.name, made_at=now, **(kept or {})
        )
        act.events.set(events)
        return act


def undo_all(bulk_id: int, *, actor: Actor, now: datetime) -> tuple[int, list[str]]:
    """Take the decisions back; how many, and a sentence for each that something followed on.

    Raises LifecycleError where the lot was taken back before.
    """
    with transaction.atomic():
        if not BulkAct.objects.filter(pk=bulk_id, undone_at=None).update(undone_at=now):
            raise LifecycleError("Dit is al ongedaan gemaakt.")
        undone, kept = 0, []
        for event in Event.objects.filter(bulk_acts=bulk_id).select_related("commitment"):
            assert event.commitment is not None
            try:
                with transaction.atomic():
                    version = event.commitment.version
                    undo_decision(event.pk, version=version, actor=actor, now=now)
            except LifecycleError as refusal:
                kept.append(f"{event.commitment.number}: {refusal}")
            else:
                undone += 1
        return undone, kept


def _ordered(chosen: Sequence[Seen]) -> list[Seen]:
    """In one order, so that two bulk acts at once wait for each other and not both."""
    if not 0 < len(chosen) <= MOST:
        raise LifecycleError(f"Kies 1 tot {MOST} toezeggingen.")
    return sorted(chosen, key=lambda one: one.pk)


def _try(one: Seen, decide: Decide, *, actor: Actor, now: datetime) -> Change:
    rows = Commitment.objects.select_related("ministry").filter(pk=one.pk)
    commitment = rows.prefetch_related("passages").first()
    if commitment is None:
        return Change(Commitment(pk=one.pk), None, "Deze toezegging bestaat niet.")
    try:
        with transaction.atomic():
            event = decide(one.pk, one.version, actor, now)
            return Change(commitment, event, after=rows.get())
    except LifecycleError as refusal:
        return Change(commitment, None, str(refusal))
