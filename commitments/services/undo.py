"""Taking back a decision: what held before it holds again, told by a new Event."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Field

from commitments.lifecycle import (
    UNDOABLE,
    Action,
    Actor,
    DeadlineChangeReason,
    LifecycleError,
    RejectReason,
    Status,
)
from commitments.models import Commitment, Event
from commitments.services.answer_proposal import restore_proposals
from commitments.services.corrections import reopen_corrections
from commitments.services.decide import reject_commitment
from commitments.services.doubles import reopen_doubles
from commitments.services.instalments import restore_instalments
from commitments.services.journal import BESIDE, change_commitment, holding
from commitments.services.link_states import restore_links
from commitments.services.reschedule import write_deadline_change


def undo_decision(event_id: int, *, version: int, actor: Actor, now: datetime) -> Event:
    """Restore what held before a decision by a new Event; refused once another followed.

    What the clock said or the machine proposed since does not stand in the way. What
    the decision did to other commitments (a split, a merge) is taken back with it.
    """
    event = Event.objects.get(pk=event_id)
    if event.commitment_id is None or event.kind not in UNDOABLE:
        raise LifecycleError("Dit is geen besluit dat ongedaan gemaakt kan worden.")
    others = event.before.get("others", [])
    beside = Event.objects.filter(pk__in=others).values_list("commitment", flat=True)
    with holding(event.commitment_id, version, *beside) as commitment:
        if commitment.events.deciding().filter(pk__gt=event_id).exists():
            raise LifecycleError(
                "Er is al iets op dit besluit gevolgd; neem een nieuw besluit in plaats daarvan."
            )
        target, fields = _what_held(event, commitment)
        undoing = change_commitment(
            commitment.pk,
            version=version,
            action=Action.UNDO,
            target=target,
            fields=fields,
            letter=event.letter,
            undoes=event,
            actor=actor,
            now=now,
        )
        restore_links(event, undoing)
        restore_instalments(event)
        reopen_doubles(event)
        restore_proposals(event)
        reopen_corrections(event)
        if event.kind == Action.CHANGE_DEADLINE:
            write_deadline_change(undoing, reason=DeadlineChangeReason.UNDONE)
        for other in others:
            _undo_beside(other, commitment.pk, actor=actor, now=now)
        return undoing


def _undo_beside(event_id: int, kept_id: int, *, actor: Actor, now: datetime) -> None:
    """Take back what the decision did to another commitment, or what it made of it.

    Nothing is left to take back where a person did so on that commitment's own page.
    """
    event = Event.objects.select_related("commitment").get(pk=event_id)
    assert event.commitment is not None
    if Event.objects.filter(undoes=event).exists():
        return
    other, version = event.commitment, event.commitment.version
    if other.events.deciding().filter(pk__gt=event_id).exists():
        raise LifecycleError(f"Over {other.number} is al iets besloten; maak dat eerst ongedaan.")
    if event.kind != Action.RECORD:
        undo_decision(event_id, version=version, actor=actor, now=now)
        return
    reject_commitment(
        other.pk,
        version=version,
        reason=RejectReason.DOUBLE,
        double_of_id=kept_id,
        why="Het splitsen is ongedaan gemaakt.",
        actor=actor,
        now=now,
    )


def _what_held(event: Event, commitment: Commitment) -> tuple[Status, dict[str, Any]]:
    """Status and fields from before a decision; before it was recorded there was no commitment.

    Nothing is deleted: one that was recorded by mistake stays, rejected, with its number.
    """
    if event.kind != Action.RECORD:
        return Status(event.before.get("status", commitment.status)), _restored(event)
    splits = Event.objects.filter(kind=Action.SPLIT, letter=event.letter, pk__gt=event.pk)
    if any(event.pk in one.before.get("others", []) for one in splits):
        raise LifecycleError("Deze toezegging is afgesplitst; maak het splitsen ongedaan.")
    return Status.REJECTED, {"reject_reason": RejectReason.NO_COMMITMENT.value}


def _restored(event: Event) -> dict[str, Any]:
    """The fields an Event changed, back from JSON to Python."""
    fields = {}
    for name, value in event.before.items():
        if name == "status" or name in BESIDE:
            continue
        field = Commitment._meta.get_field(name.removesuffix("_id"))
        fields[name] = field.to_python(value) if isinstance(field, Field) else value
    return fields
