"""Holding a commitment: for a while nothing is asked of it, and it is not "te laat"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from commitments.lifecycle import Action, Actor, HoldReason, LifecycleError
from commitments.models import Commitment, Event
from commitments.services.journal import change_commitment, holding, local_day


@dataclass(frozen=True, slots=True)
class Hold:
    """From which day, up to and with which day, and why."""

    first: date
    last: date
    reason: HoldReason


def hold_commitment(
    commitment_id: int, *, version: int, hold: Hold, why: str, actor: Actor, now: datetime
) -> Event:
    """Hold an owed commitment; its status and its term stay as they are.

    Raises LifecycleError where it is not owed, the days contradict each other,
    or a reason "anders" is not told in words.
    """
    with holding(commitment_id, version) as commitment:
        refusal = _why_not(commitment, hold, why, local_day(now))
        if refusal:
            raise LifecycleError(refusal)
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.HOLD,
            fields=_fields(hold),
            effective_on=hold.first,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def release_commitment(
    commitment_id: int, *, version: int, why: str, actor: Actor, now: datetime
) -> Event:
    """End a hold before its day; grace begins anew for nobody, the term is what it was."""
    with holding(commitment_id, version) as commitment:
        if commitment.held_until is None:
            raise LifecycleError("Deze toezegging wordt niet aangehouden.")
        if not why.strip():
            raise LifecycleError("Schrijf waarom de toezegging niet langer wordt aangehouden.")
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.RELEASE,
            fields=_fields(None),
            why=why.strip(),
            actor=actor,
            now=now,
        )


def _fields(hold: Hold | None) -> dict[str, Any]:
    return {
        "held_from": hold.first if hold else None,
        "held_until": hold.last if hold else None,
        "held_reason": hold.reason.value if hold else "",
    }


def _why_not(commitment: Commitment, hold: Hold, why: str, today: date) -> str:
    """A Dutch sentence where it cannot be held like this; else empty."""
    if not commitment.is_owed:
        return "Deze toezegging staat niet open; zij kan niet worden aangehouden."
    if hold.last < today:
        return "De laatste dag van het aanhouden is al voorbij."
    if hold.first > today:
        return "Aanhouden kan vanaf vandaag of een eerdere dag."
    if commitment.promised_on is not None and hold.first < commitment.promised_on:
        return "De eerste dag ligt voor de dag van de toezegging zelf."
    if hold.reason == HoldReason.OTHER and not why.strip():
        return "Schrijf bij ‘anders’ in een paar woorden waarom."
    return ""
