"""What a committee decided in its procedurevergadering, one commitment at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from commitments.lifecycle import Action, Actor, HoldReason, LifecycleError, Ruling
from commitments.models import Commitment, Event
from commitments.services.answer_proposal import accept_proposal
from commitments.services.decide import fulfil_commitment, withdraw_commitment
from commitments.services.hold import Hold, hold_commitment
from commitments.services.journal import change_commitment, holding, local_day
from commitments.wording.dates import day


@dataclass(frozen=True, slots=True)
class Meeting:
    """Which committee met on which day; ``until`` is how long it holds what it holds."""

    committee: str
    on: date
    until: date | None = None
    why: str = ""

    def said(self, ruling: Ruling) -> str:
        """What every Event of this meeting says."""
        told = f"{self.committee}, procedurevergadering van {day(self.on)}: {ruling.label}."
        return f"{told} {self.why.strip()}".strip()


def record_ruling(
    commitment_id: int,
    *,
    version: int,
    ruling: Ruling,
    meeting: Meeting,
    actor: Actor,
    now: datetime,
) -> Event:
    """Do what a committee decided, as of the day it met; what it only asked or noted is told.

    Raises LifecycleError where the meeting is still to come, or the commitment
    does not allow it.
    """
    if meeting.on > local_day(now):
        raise LifecycleError("De vergadering moet nog komen.")
    with holding(commitment_id, version) as commitment:
        if not commitment.is_owed:
            raise LifecycleError("Deze toezegging staat niet open.")
        act: dict[str, Any] = {"version": version, "actor": actor, "now": now}
        return _do(commitment, ruling, meeting, act | {"why": meeting.said(ruling)})


def _do(commitment: Commitment, ruling: Ruling, meeting: Meeting, act: dict[str, Any]) -> Event:
    match ruling:
        case Ruling.ADOPT:
            waiting = commitment.ministry_proposals.waiting().in_turn().first()
            if waiting is None:
                raise LifecycleError("Er ligt geen voorstel van het ministerie.")
            return accept_proposal(waiting.pk, **act)
        case Ruling.FULFIL:
            return fulfil_commitment(commitment.pk, fulfilled_on=meeting.on, **act)
        case Ruling.WITHDRAW:
            return withdraw_commitment(commitment.pk, effective_on=meeting.on, **act)
        case Ruling.HOLD:
            if meeting.until is None:
                raise LifecycleError("Vul in tot wanneer de commissie dit aanhoudt.")
            hold = Hold(meeting.on, meeting.until, HoldReason.CHAMBER)
            return hold_commitment(commitment.pk, hold=hold, **act)
        case Ruling.ASK | Ruling.NOTE:
            return change_commitment(
                commitment.pk, action=Action.RULE, effective_on=meeting.on, **act
            )
