"""A member says beside a status: "niet voldaan naar mijn oordeel"; the status stays."""

from __future__ import annotations

from datetime import datetime

from commitments.lifecycle import Action, Actor, LifecycleError, Status
from commitments.models import Event, Member, Statement, StatementKind
from commitments.services.journal import change_commitment, holding


def lodge_objection(
    commitment_id: int, *, version: int, text: str, member: Member, actor: Actor, now: datetime
) -> Event:
    """Place a member's judgement beside what is said to be fulfilled, wholly or partly.

    Raises LifecycleError where nothing was fulfilled, or no reason is given.
    """
    with holding(commitment_id, version) as commitment:
        if commitment.status not in {Status.FULFILLED, Status.PARTLY}:
            raise LifecycleError("Een oordeel hoort bij een toezegging die voldaan heet.")
        if not text.strip():
            raise LifecycleError("Schrijf waarom naar uw oordeel niet is voldaan.")
        mine = commitment.statements.filter(member=member, retracted_at=None)
        mine.update(retracted_at=now)
        Statement.objects.create(
            commitment=commitment,
            kind=StatementKind.OBJECTION,
            text=text.strip(),
            member=member,
            made_by=actor.name,
            made_at=now,
        )
        return change_commitment(
            commitment_id, version=version, action=Action.OBJECT, actor=actor, now=now
        )
