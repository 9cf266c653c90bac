"""What a ministry says about its own commitments; the griffie decides on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from commitments.lifecycle import DECISIVE, Action, Actor, LifecycleError, Relation
from commitments.models import (
    Commitment,
    Event,
    Letter,
    Ministry,
    MinistryProposal,
    ProposalKind,
    ProposalState,
    RappelItem,
)
from commitments.services.decide import why_not_fulfilled_on
from commitments.services.journal import change_commitment, holding, local_day
from commitments.services.link import LinkDecision, why_not_linked, why_undecidable
from commitments.services.reschedule import NewDeadline, is_same_term


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal as it was written; see ``MinistryProposal`` for what goes with which kind."""

    kind: ProposalKind
    why: str
    letter_id: int | None = None
    fulfilled_on: date | None = None
    deadline: NewDeadline | None = None
    to_ministry_id: int | None = None


def propose(
    commitment_id: int,
    *,
    version: int,
    proposed: Proposed,
    ministry: Ministry,
    actor: Actor,
    now: datetime,
) -> Event:
    """Ask the griffie for a decision; one of a kind waits at a time, a newer one takes its place.

    Raises LifecycleError where the commitment is not owed, or the proposal
    lacks what its kind needs.
    """
    with holding(commitment_id, version) as commitment:
        if not commitment.is_owed:
            raise LifecycleError("Deze toezegging staat niet open; er is niets voor te stellen.")
        refusal = _why_not(commitment, proposed, local_day(now))
        if refusal:
            raise LifecycleError(refusal)
        _keep(commitment, proposed, ministry=ministry, actor=actor, now=now)
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.PROPOSE,
            letter=Letter.objects.filter(pk=proposed.letter_id or 0).first(),
            why=f"{proposed.kind.label.capitalize()}: {proposed.why.strip()}",
            actor=actor,
            now=now,
        )


def retract_proposal(proposal_id: int, *, version: int, actor: Actor, now: datetime) -> Event:
    """Take a proposal back that still waits."""
    proposal = MinistryProposal.objects.get(pk=proposal_id)
    with holding(proposal.commitment_id, version):
        if (
            not MinistryProposal.objects.waiting()
            .filter(pk=proposal_id)
            .update(state=ProposalState.RETRACTED)
        ):
            raise LifecycleError("Over dit voorstel is al besloten.")
        return change_commitment(
            proposal.commitment_id,
            version=version,
            action=Action.PROPOSE,
            why=f"Teruggenomen: {proposal.get_kind_display()}.",
            actor=actor,
            now=now,
        )


def give_forecast(
    commitment_id: int, *, version: int, on: date | None, why: str, actor: Actor, now: datetime
) -> Event:
    """Say when it is expected, or that nothing is any more; the term stays what it is."""
    with holding(commitment_id, version) as commitment:
        if not commitment.is_owed:
            raise LifecycleError("Deze toezegging staat niet open; een prognose heeft geen zin.")
        if on is not None and on < local_day(now):
            raise LifecycleError("De dag van de prognose is al voorbij.")
        if on == commitment.forecast:
            raise LifecycleError("Dit is al de prognose.")
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.FORECAST,
            fields={"forecast": on},
            why=why.strip(),
            actor=actor,
            now=now,
        )


def _keep(
    commitment: Commitment, proposed: Proposed, *, ministry: Ministry, actor: Actor, now: datetime
) -> None:
    """Write the proposal in the place of one of its kind that waits; it answers a rappel."""
    waiting = commitment.ministry_proposals.waiting().filter(kind=proposed.kind)
    waiting.update(state=ProposalState.RETRACTED)
    term = proposed.deadline
    made = MinistryProposal.objects.create(
        commitment=commitment,
        ministry=ministry,
        kind=proposed.kind,
        letter_id=proposed.letter_id,
        fulfilled_on=proposed.fulfilled_on,
        deadline_kind=term.kind if term else "",
        deadline_latest=term.latest if term else None,
        deadline_wording=term.wording if term else "",
        to_ministry_id=proposed.to_ministry_id,
        why=proposed.why.strip(),
        proposed_by=actor.name,
        proposed_at=now,
    )
    asked = RappelItem.objects.filter(commitment=commitment, rappel__ministry__in=ministry.line())
    if (latest := asked.order_by("-rappel__number").first()) is not None:
        latest.answers.add(made)


def _why_not(commitment: Commitment, proposed: Proposed, today: date) -> str:
    """A Dutch sentence where a proposal lacks what its kind needs; else empty."""
    if not proposed.why.strip():
        return "Schrijf een toelichting bij het voorstel."
    if proposed.kind == ProposalKind.FULFIL:
        return _why_not_fulfilled(commitment, proposed, today)
    if proposed.kind == ProposalKind.TERM:
        if proposed.deadline is None:
            return "Noem de nieuwe termijn."
        proposed.deadline.check(promised_on=commitment.promised_on)
        same = is_same_term(commitment, proposed.deadline)
        return "Dit is al de termijn van deze toezegging." if same else ""
    elsewhere = proposed.to_ministry_id not in {None, commitment.ministry_id}
    if proposed.kind == ProposalKind.TRANSFER and not elsewhere:
        return "Noem het andere ministerie."
    return ""


def _why_not_fulfilled(commitment: Commitment, proposed: Proposed, today: date) -> str:
    letter = Letter.objects.filter(pk=proposed.letter_id or 0).first()
    if letter is not None:
        decision = LinkDecision(Relation.FULFILS)
        assert decision.relation in DECISIVE
        return why_not_linked(commitment, letter) or why_undecidable(letter, decision, today)
    if proposed.fulfilled_on is None:
        return "Noem de brief, of de dag waarop op een andere manier is voldaan."
    return why_not_fulfilled_on(commitment, proposed.fulfilled_on, today)
