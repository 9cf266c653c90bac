"""Changing a term: the old one is kept, the new one gets its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Unpack

from commitments.lifecycle import (
    MACHINE,
    SLIPPING,
    Action,
    Actor,
    DeadlineChangeReason,
    LifecycleError,
    Status,
)
from commitments.models import (
    DATED_KINDS,
    Commitment,
    DeadlineChange,
    DeadlineKind,
    Event,
)
from commitments.services.journal import Told, change_commitment, holding

#: No term ends later; a day after it is a slip of the keyboard.
FARTHEST = date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class NewDeadline:
    """A term as a person sets it; ``rule`` is empty where no reading rule made it."""

    kind: DeadlineKind
    wording: str = ""
    latest: date | None = None
    earliest: date | None = None
    rule: str = ""
    explanation: str = ""

    def check(self, *, promised_on: date | None) -> None:
        """Raise LifecycleError where kind and dates contradict each other or the promise's day.

        So it does where the last day is after FARTHEST.
        """
        if self.kind == DeadlineKind.DATE and self.latest is None:
            raise LifecycleError("Een termijn van de soort 'datum' heeft een uiterste dag nodig.")
        if self.latest is not None and self.kind not in DATED_KINDS:
            raise LifecycleError(f"Een termijn van de soort '{self.kind.label}' heeft geen dag.")
        if self.latest and self.latest > FARTHEST:
            raise LifecycleError("De uiterste dag ligt te ver in de toekomst.")
        if self.latest and self.earliest and self.earliest > self.latest:
            raise LifecycleError("De vroegste dag ligt na de uiterste dag.")
        if self.latest and promised_on and self.latest < promised_on:
            raise LifecycleError("De uiterste dag ligt voor de dag van de toezegging zelf.")


def change_deadline(
    commitment_id: int,
    *,
    version: int,
    deadline: NewDeadline,
    reason: DeadlineChangeReason,
    why: str,
    actor: Actor,
    now: datetime,
    **told: Unpack[Told],
) -> Event:
    """Give a commitment another term, accepted by this decision; the reason is needed.

    Slip in days is counted between two dates, and only where the change was
    the minister's own (``lifecycle.SLIPPING``).
    """
    with holding(commitment_id, version) as commitment:
        deadline.check(promised_on=commitment.promised_on)
        if not why.strip():
            raise LifecycleError("Schrijf waarom de termijn verandert.")
        _check_changeable(commitment, deadline, reason)
        fields = _fields(deadline)
        if reason in SLIPPING:
            fields |= _slipped(commitment, deadline)
        event = change_commitment(
            commitment_id,
            version=version,
            action=Action.CHANGE_DEADLINE,
            fields=fields,
            why=why,
            actor=actor,
            now=now,
            **told,
        )
        write_deadline_change(event, reason=reason)
        return event


def propose_term(
    commitment: Commitment,
    fields: dict[str, Any],
    *,
    reason: DeadlineChangeReason,
    why: str,
    now: datetime,
    **told: Unpack[Told],
) -> Event | None:
    """Put another reading of its term, as ``fields``, before the griffie; the machine does.

    None where it reads the same, and where its term or status changed since
    ``commitment`` was fetched: who did that goes first.
    """
    with holding(commitment.pk, None) as held:
        if any(getattr(held, name) != getattr(commitment, name) for name in _SEEN):
            return None
        if all(getattr(held, name) == value for name, value in fields.items()):
            return None
        event = change_commitment(
            commitment.pk,
            version=None,
            action=Action.CHANGE_DEADLINE,
            fields={**fields, "deadline_accepted": False},
            why=why,
            actor=MACHINE,
            now=now,
            **told,
        )
        write_deadline_change(event, reason=reason)
        return event


def write_deadline_change(event: Event, *, reason: DeadlineChangeReason) -> DeadlineChange:
    """Write the old and the new term of an Event that changed one."""
    commitment = event.commitment
    if commitment is None:
        raise ValueError("a deadline change is about a commitment")
    old = {name: event.before.get(name, getattr(commitment, name)) for name in _NAMES}
    commitment.refresh_from_db(fields=_NAMES)
    new = {name: getattr(commitment, name) for name in _NAMES}
    old_latest = old["deadline_latest"]
    if isinstance(old_latest, str):
        old_latest = date.fromisoformat(old_latest)
    return DeadlineChange.objects.create(
        commitment=commitment,
        event=event,
        letter=event.letter,
        reason=reason,
        why=event.why,
        old_kind=old["deadline_kind"],
        old_wording=old["deadline_wording"],
        old_latest=old_latest,
        new_kind=new["deadline_kind"],
        new_wording=new["deadline_wording"],
        new_latest=new["deadline_latest"],
        slip_days=_days_between(old_latest, new["deadline_latest"]),
        recorded_at=event.recorded_at,
    )


def is_same_term(commitment: Commitment, deadline: NewDeadline) -> bool:
    """Whether a term is the one that holds: by its last day, without one by its words."""
    same_kind = commitment.deadline_kind == deadline.kind
    same_day = commitment.deadline_latest == deadline.latest
    same_words = commitment.deadline_wording == deadline.wording
    return same_kind and same_day and (deadline.latest is not None or same_words)


def _is_unchanged(commitment: Commitment, deadline: NewDeadline) -> bool:
    return all(getattr(commitment, name) == value for name, value in _term(deadline).items())


def _check_changeable(
    commitment: Commitment, deadline: NewDeadline, reason: DeadlineChangeReason
) -> None:
    """Only what is owed slips; a term that was read wrongly can be mended before that."""
    if not commitment.is_owed and (commitment.status != Status.FOUND or reason in SLIPPING):
        raise LifecycleError("Deze toezegging staat niet open; haar termijn ligt vast.")
    slips = reason in SLIPPING
    same = is_same_term(commitment, deadline) if slips else _is_unchanged(commitment, deadline)
    if same and (deadline.latest or not slips):
        raise LifecycleError("Dit is al de termijn van deze toezegging.")


_NAMES = ["deadline_kind", "deadline_wording", "deadline_latest"]
#: What somebody may have changed since the machine saw it.
_SEEN = ("status", *_NAMES, "deadline_rule")


def _term(deadline: NewDeadline) -> dict[str, Any]:
    return {
        "deadline_kind": deadline.kind.value,
        "deadline_wording": deadline.wording,
        "deadline_latest": deadline.latest,
        "deadline_earliest": deadline.earliest,
    }


def _fields(deadline: NewDeadline) -> dict[str, Any]:
    return _term(deadline) | {
        "deadline_rule": deadline.rule,
        "deadline_explanation": deadline.explanation,
        "deadline_accepted": True,
    }


def _slipped(commitment: Commitment, deadline: NewDeadline) -> dict[str, Any]:
    days = _days_between(commitment.deadline_latest, deadline.latest) or 0
    return {"slip_days": commitment.slip_days + days, "shifts": commitment.shifts + 1}


def _days_between(old: date | None, new: date | None) -> int | None:
    return (new - old).days if old and new else None
