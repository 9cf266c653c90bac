"""The griffie decides on what a ministry proposed; accepting does what was proposed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from commitments.lifecycle import (
    Action,
    Actor,
    DeadlineChangeReason,
    LifecycleError,
    Relation,
)
from commitments.models import (
    DeadlineKind,
    Event,
    MinistryProposal,
    ProposalKind,
    ProposalState,
)
from commitments.services.decide import fulfil_commitment
from commitments.services.edit import hand_over
from commitments.services.journal import change_commitment, holding, local_day
from commitments.services.link import LinkDecision, link_letter
from commitments.services.reschedule import NewDeadline, change_deadline
from commitments.wording.subjects import end_words


def accept_proposal(
    proposal_id: int, *, version: int, actor: Actor, now: datetime, why: str = ""
) -> Event:
    """Do what the ministry proposed, in one Event; undoing it has the proposal wait again.

    ``why`` is said besides what the ministry wrote: which committee decided so. Raises
    LifecycleError where it can no longer be done.
    """
    return _decide(
        proposal_id, ProposalState.ACCEPTED, version=version, actor=actor, now=now, why=why.strip()
    )


def refuse_proposal(
    proposal_id: int, *, version: int, why: str, actor: Actor, now: datetime
) -> Event:
    """Leave the commitment as it is, with a reason that the ministry reads."""
    if not why.strip():
        raise LifecycleError("Schrijf waarom het voorstel niet wordt overgenomen.")
    return _decide(
        proposal_id, ProposalState.REFUSED, version=version, actor=actor, now=now, why=why.strip()
    )


def restore_proposals(undone: Event) -> None:
    """Have the proposals that an Event decided wait again, where no newer one waits."""
    for proposal in MinistryProposal.objects.filter(event=undone):
        newer = MinistryProposal.objects.waiting().filter(
            commitment=proposal.commitment_id, kind=proposal.kind
        )
        state = ProposalState.RETRACTED if newer.exists() else ProposalState.WAITING
        MinistryProposal.objects.filter(pk=proposal.pk).update(state=state, event=None)


def _decide(
    proposal_id: int,
    state: ProposalState,
    *,
    version: int,
    actor: Actor,
    now: datetime,
    why: str = "",
) -> Event:
    commitment_id = MinistryProposal.objects.values_list("commitment_id", flat=True).get(
        pk=proposal_id
    )
    with holding(commitment_id, version):
        proposal = MinistryProposal.objects.select_related("ministry", "to_ministry").get(
            pk=proposal_id
        )
        if proposal.state != ProposalState.WAITING:
            raise LifecycleError("Over dit voorstel is al besloten.")
        act: dict[str, Any] = {"version": version, "actor": actor, "now": now}
        if state == ProposalState.ACCEPTED:
            said = f"Op voorstel van {proposal.ministry}: {proposal.why}"
            doing = _DOING[ProposalKind(proposal.kind)]
            event = doing(proposal, act | {"why": f"{said} {why}".strip()})
        else:
            said = f"Niet overgenomen ({proposal.get_kind_display()}): {why}"
            event = _note(proposal, act | {"why": said})
        MinistryProposal.objects.filter(pk=proposal_id).update(state=state, event=event)
        return event


def _fulfil(proposal: MinistryProposal, act: dict[str, Any]) -> Event:
    if proposal.letter_id is not None:
        decision = LinkDecision(Relation.FULFILS, why=act.pop("why"))
        letter = proposal.letter_id
        return link_letter(proposal.commitment_id, letter_id=letter, decision=decision, **act)
    assert proposal.fulfilled_on is not None
    return fulfil_commitment(proposal.commitment_id, fulfilled_on=proposal.fulfilled_on, **act)


def _reschedule(proposal: MinistryProposal, act: dict[str, Any]) -> Event:
    return change_deadline(
        proposal.commitment_id,
        deadline=NewDeadline(
            DeadlineKind(proposal.deadline_kind),
            proposal.deadline_wording,
            proposal.deadline_latest,
        ),
        reason=DeadlineChangeReason.POSTPONED,
        **act,
    )


def _transfer(proposal: MinistryProposal, act: dict[str, Any]) -> Event:
    to = proposal.to_ministry
    assert to is not None
    if ended := end_words(to, local_day(act["now"])):
        raise LifecycleError(ended)
    return hand_over(proposal.commitment_id, ministry_id=to.pk, offices=[], **act)


def _note(proposal: MinistryProposal, act: dict[str, Any]) -> Event:
    return change_commitment(proposal.commitment_id, action=Action.DECIDE_PROPOSAL, **act)


_DOING: dict[ProposalKind, Callable[[MinistryProposal, dict[str, Any]], Event]] = {
    ProposalKind.FULFIL: _fulfil,
    ProposalKind.TERM: _reschedule,
    ProposalKind.TRANSFER: _transfer,
    ProposalKind.REMARK: _note,
}
