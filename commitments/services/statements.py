"""Dated words that others place beside a status: a ministry's reaction, a member's judgement."""

from __future__ import annotations

from datetime import datetime

from commitments.lifecycle import Action, Actor, LifecycleError, Status
from commitments.models import Commitment, Event, Member, Ministry, Statement, StatementKind
from commitments.services.journal import change_commitment, holding

_ACTIONS = {StatementKind.REACTION: Action.REACT, StatementKind.OBJECTION: Action.OBJECT}


def react(
    commitment_id: int, *, version: int, text: str, ministry: Ministry, actor: Actor, now: datetime
) -> Event:
    """Place dated words beside a public commitment; the last ones show, older ones are kept."""
    with holding(commitment_id, version) as commitment:
        if not commitment.is_public:
            raise LifecycleError("Een reactie staat alleen bij een openbare toezegging.")
        if not text.strip():
            raise LifecycleError("Schrijf de reactie op.")
        older = commitment.statements.filter(kind=StatementKind.REACTION, retracted_at=None)
        older.update(retracted_at=now)
        statement = Statement(kind=StatementKind.REACTION, text=text, ministry=ministry)
        return _place(statement, commitment, version=version, actor=actor, now=now)


def lodge_objection(
    commitment_id: int, *, version: int, text: str, member: Member, actor: Actor, now: datetime
) -> Event:
    """Place a member's judgement beside what is said to be fulfilled, wholly or partly.

    "Niet voldaan naar mijn oordeel"; the status stays. Raises LifecycleError where
    nothing was fulfilled, or no reason is given.
    """
    with holding(commitment_id, version) as commitment:
        if commitment.status not in {Status.FULFILLED, Status.PARTLY}:
            raise LifecycleError("Een oordeel hoort bij een toezegging die voldaan heet.")
        if not text.strip():
            raise LifecycleError("Schrijf waarom naar uw oordeel niet is voldaan.")
        mine = commitment.statements.filter(member=member, retracted_at=None)
        mine.update(retracted_at=now)
        statement = Statement(kind=StatementKind.OBJECTION, text=text, member=member)
        return _place(statement, commitment, version=version, actor=actor, now=now)


def retract_statement(statement_id: int, *, version: int, actor: Actor, now: datetime) -> Event:
    """Take words back that stand beside a status: they show no more, and are kept."""
    statement = Statement.objects.get(pk=statement_id)
    with holding(statement.commitment_id, version):
        standing = Statement.objects.filter(pk=statement_id, retracted_at=None)
        if not standing.update(retracted_at=now):
            raise LifecycleError("Deze tekst is al teruggenomen.")
        return change_commitment(
            statement.commitment_id,
            version=version,
            action=_ACTIONS[StatementKind(statement.kind)],
            also_before={"retracted": statement_id},
            actor=actor,
            now=now,
        )


def _place(
    statement: Statement, commitment: Commitment, *, version: int, actor: Actor, now: datetime
) -> Event:
    """Keep words beside a commitment that is held, signed and dated, and say so in its history."""
    statement.commitment = commitment
    statement.text = statement.text.strip()
    statement.made_by, statement.made_at = actor.name, now
    statement.save()
    action = _ACTIONS[StatementKind(statement.kind)]
    return change_commitment(commitment.pk, version=version, action=action, actor=actor, now=now)
