"""The one door through which a commitment changes: arrow, row, Event and state together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TypedDict, Unpack

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from commitments.lifecycle import ARROWS, OWED, Action, Actor, StaleVersion, Status, check_arrow
from commitments.models import Commitment, CommitmentState, Event, Letter, Rematch
from commitments.services.bulk import insert
from commitments.services.postings import INDEXED, index_commitments
from commitments.services.search_text import SAID, keep_searchable


@contextmanager
def holding(commitment_id: int, version: int | None, *beside: int) -> Iterator[Commitment]:
    """One transaction with the row in hand, if it is still the ``version`` that was seen.

    The rows ``beside`` it, on which the decision rests as well, are held too, all in
    the order of their keys: two people who hold the same ones wait, and never for
    each other.

    Of two people at once the second waits here and is told who was first
    (StaleVersion), before anything else is said about what was tried. The
    machine, which only adds, takes the row as it is: ``None``.
    """
    with transaction.atomic():
        held = Commitment.objects.filter(pk__in={commitment_id, *beside}).held()
        rows = {one.pk: one for one in held}
        commitment = rows.get(commitment_id)
        if commitment is None or version not in {None, commitment.version}:
            raise StaleVersion(_who_was_first(commitment_id))
        yield commitment


class Told(TypedDict, total=False):
    """What an Event tells besides the change itself; ``also_before`` is kept for an undo."""

    letter: Letter | None
    effective_on: date | None
    undoes: Event | None
    also_before: dict[str, Any]
    quiet: bool


#: What ``before`` of an Event may hold besides fields; ``services.undo`` puts it back.
BESIDE = frozenset({"links", "others", "proposals", "instalments", "notice", "retracted"})


def change_commitment(
    commitment_id: int,
    *,
    version: int | None,
    action: Action,
    actor: Actor,
    now: datetime,
    target: Status | None = None,
    fields: dict[str, Any] | None = None,
    why: str = "",
    indexed: bool = True,
    **told: Unpack[Told],
) -> Event:
    """Change a commitment and write what happened; all of it or nothing.

    1. Take the row, if it is still the version that was seen, and raise it.
    2. Ask the table of arrows whether the way is open.
    3. Write the fields, and the Event with their values before and after.
    4. Close the state that held and open the next, if a copied field changed.

    ``fields`` holds new values by attribute name (``ministry_id``); of a relation
    to many ("offices") the keys, sorted. Of many that will be indexed together none is
    ``indexed`` here. Raises StaleVersion or ForbiddenArrow, with a sentence for the person.
    """
    with holding(commitment_id, version) as commitment:
        source = Status(commitment.status)
        target = target or source
        if action in ARROWS:
            check_arrow(action, source, target)
        before, after = _apply(commitment, {**(fields or {}), "status": target.value})
        before |= told.pop("also_before", {})
        what: dict[str, Any] = {"from_status": source, "to_status": target, "after": after}
        what |= {"kind": action, "before": before, "why": why}
        event = _write_event(commitment, what, told, actor=actor, now=now)
        if not set(CommitmentState.COPIED).isdisjoint(after):
            _turn_state(commitment, event)
        _keep_findable(commitment, source, after, now, indexed=indexed)
        if "double_of_id" in after:
            _find_by_doubles({before["double_of_id"], after["double_of_id"]}, now)
        return event


def open_history(
    commitment: Commitment,
    *,
    action: Action,
    actor: Actor,
    now: datetime,
    quiet: bool = False,
    why: str = "",
) -> Event:
    """Write the first Event and state of a commitment that was just created."""
    check = ARROWS[action]
    if Status(commitment.status) not in check.targets:
        raise ValueError(f"{action} does not lead to {commitment.status}")
    event = Event.objects.create(
        commitment=commitment,
        letter=commitment.letter,
        kind=action,
        recorded_at=now,
        effective_on=commitment.promised_on or local_day(now),
        to_status=commitment.status,
        quiet=quiet,
        why=why,
        **signed(actor),
    )
    _turn_state(commitment, event)
    return event


def open_histories(
    commitments: Sequence[Commitment],
    *,
    action: Action,
    actor: Actor,
    now: datetime,
    quiet: bool = False,
) -> None:
    """``open_history`` of many commitments at once, in two statements."""
    check = ARROWS[action]
    if wrong := {one.status for one in commitments} - check.targets:
        raise ValueError(f"{action} does not lead to {wrong}")
    events = insert(
        Event(
            commitment=one,
            letter_id=one.letter_id,
            kind=action,
            recorded_at=now,
            effective_on=one.promised_on or local_day(now),
            to_status=one.status,
            quiet=quiet,
            **signed(actor),
        )
        for one in commitments
    )
    insert(current_state(one, event) for one, event in zip(commitments, events, strict=True))


def record_letter_event(
    letter: Letter,
    *,
    actor: Actor,
    now: datetime,
    before: dict[str, Any],
    after: dict[str, Any],
    why: str = "",
    undoes: Event | None = None,
) -> Event:
    """Write that the facts about a letter were changed, or put back as they were."""
    return Event.objects.create(
        letter=letter,
        kind=Action.UNDO if undoes else Action.EDIT,
        undoes=undoes,
        recorded_at=now,
        effective_on=local_day(now),
        why=why,
        before=before,
        after=after,
        **signed(actor),
    )


def local_day(moment: datetime) -> date:
    """The Dutch calendar day of a moment."""
    return timezone.localdate(moment)


def as_json(value: Any) -> Any:
    """A field's value as an Event keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _apply(
    commitment: Commitment, changes: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Save the changed fields; their values before and after, as JSON."""
    before, after = {}, {}
    for name, value in changes.items():
        many = name in _MANY
        old = _keys(commitment, name) if many else getattr(commitment, name)
        if old != value:
            before[name], after[name] = as_json(old), as_json(value)
            if many:
                getattr(commitment, name).set(value)
            else:
                setattr(commitment, name, value)
    commitment.version += 1
    commitment.save(update_fields=["version", *(name for name in after if name not in _MANY)])
    return before, after


#: Relations to many that people edit, and what letters find a commitment by.
_MANY = frozenset({"offices", "dossiers", "passages", "members"})
_SAID = frozenset({"passages", "object", "words"})


def _keys(commitment: Commitment, name: str) -> list[int]:
    return sorted(getattr(commitment, name).values_list("pk", flat=True))


def _keep_findable(
    commitment: Commitment,
    before: Status,
    after: Mapping[str, Any],
    now: datetime,
    *,
    indexed: bool,
) -> None:
    """Whoever searches finds it by its new words; so do letters, unless it is closed.

    One that opens looks back for letters.
    """
    if not SAID.isdisjoint(after):
        keep_searchable([commitment.pk])
    said_anew = commitment.status in INDEXED and not _SAID.isdisjoint(after)
    if indexed and (said_anew or (before in INDEXED) != (commitment.status in INDEXED)):
        index_commitments([commitment])
    if commitment.status in OWED and before not in OWED:
        Rematch.objects.update_or_create(commitment=commitment, defaults={"asked_at": now})


def _find_by_doubles(kept: set[int | None], now: datetime) -> None:
    """What got or lost a double is found by other words now, and looks back for letters."""
    ones = list(Commitment.objects.filter(pk__in=[pk for pk in kept if pk]))
    index_commitments(ones)
    for one in ones:
        if one.status in OWED:
            Rematch.objects.update_or_create(commitment=one, defaults={"asked_at": now})


def _never_before_the_last(commitment: Commitment, now: datetime) -> datetime:
    """History runs one way, also where the clocks of two machines differ a little."""
    last = commitment.events.aggregate(at=Max("recorded_at"))["at"]
    return max(now, last) if last else now


def _write_event(
    commitment: Commitment, what: dict[str, Any], told: Told, *, actor: Actor, now: datetime
) -> Event:
    effective_on = told.pop("effective_on", None) or local_day(now)
    return Event.objects.create(
        commitment=commitment,
        recorded_at=_never_before_the_last(commitment, now),
        effective_on=effective_on,
        **what,
        **told,
        **signed(actor),
    )


def _turn_state(commitment: Commitment, event: Event) -> None:
    current = CommitmentState.objects.filter(commitment=commitment, recorded_until=None)
    current.update(recorded_until=event.recorded_at)
    current_state(commitment, event).save(force_insert=True)


def current_state(commitment: Commitment, event: Event) -> CommitmentState:
    """The state an Event opens, not saved yet."""
    copied = {name: getattr(commitment, name) for name in CommitmentState.COPIED}
    return CommitmentState(
        commitment=commitment,
        event=event,
        recorded_from=event.recorded_at,
        effective_on=event.effective_on,
        **copied,
    )


def signed(actor: Actor) -> dict[str, Any]:
    """Who acts, by the names of an Event's fields."""
    return {"actor_name": actor.name, "actor_role": actor.role, "actor_id": actor.user_id}


def _who_was_first(commitment_id: int) -> str:
    last = Event.objects.filter(commitment=commitment_id).order_by("-pk").first()
    if last is None:
        return "Deze toezegging bestaat niet."
    return (
        f"Intussen is er iets veranderd: {last.get_kind_display()}, door {last.actor_name}. "
        "Uw besluit is niet opgeslagen; kijk naar de nieuwe stand en besluit dan opnieuw."
    )
