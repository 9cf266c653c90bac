"""A verdict becomes a proposed link, where people have not decided otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from commitments.extraction.readings import DeadlineReading
from commitments.lifecycle import ANSWERS, MACHINE, Action, LinkState, Relation
from commitments.models import Commitment, Letter, Link, Passage
from commitments.services.journal import change_commitment, holding
from commitments.services.link import why_not_linked


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the machine thinks a letter does to a commitment, and why; see ``Link``."""

    commitment_id: int
    relation: Relation
    reasons: tuple[str, ...]
    evidence: str
    score: float | None = None
    start: int | None = None
    end: int | None = None
    passage: Passage | None = None
    deadline: DeadlineReading | None = None


def keep_proposal(
    proposal: Proposal, letter: Letter, *, now: datetime, quiet: bool = False
) -> Link | None:
    """Propose a link, with its Event; None where it exists, cannot be, or was refused before."""
    with holding(proposal.commitment_id, None) as commitment:
        if why_not_linked(commitment, letter):
            return None
        proposal = _beside_the_best(proposal, letter)
        known = list(Link.objects.filter(commitment=commitment, letter=letter))
        if any(_settles(link, proposal) for link in known):
            return None
        link = _write(proposal, commitment, letter, now)
        change_commitment(
            commitment.pk,
            version=None,
            action=Action.PROPOSE_LINK,
            letter=letter,
            why=proposal.reasons[0] if proposal.reasons else "",
            actor=MACHINE,
            now=now,
            quiet=quiet,
        )
        return link


def _beside_the_best(proposal: Proposal, letter: Letter) -> Proposal:
    """A weaker answer beside a likelier whole one is told as a mention: one answer is enough."""
    if proposal.relation not in ANSWERS or proposal.score is None:
        return proposal
    likelier = Link.objects.filter(
        commitment=proposal.commitment_id,
        relation=Relation.FULFILS,
        state__in=(LinkState.PROPOSED, LinkState.CONFIRMED),
        score__gt=proposal.score,
    ).exclude(letter=letter)
    return replace(proposal, relation=Relation.MENTIONS) if likelier.exists() else proposal


def _settles(link: Link, proposal: Proposal) -> bool:
    """Whether a link of the pair leaves nothing to propose.

    A rejected pair comes back only with evidence it was not rejected with; a proposal
    of the machine whose words a reprint no longer has makes place for its successor.
    """
    if link.state == LinkState.CONFIRMED:
        return True
    if link.state == LinkState.REJECTED:
        return not (set(proposal.evidence.split()) - set(link.evidence.split()))
    lost = link.start is None and link.proposed_by == MACHINE.name
    return link.relation == proposal.relation and not (link.state == LinkState.PROPOSED and lost)


def _write(proposal: Proposal, commitment: Commitment, letter: Letter, now: datetime) -> Link:
    term = proposal.deadline
    link, _ = Link.objects.update_or_create(
        commitment=commitment,
        letter=letter,
        relation=proposal.relation,
        defaults={
            "passage": proposal.passage or _passage_at(letter, proposal.start, proposal.end),
            "start": proposal.start,
            "end": proposal.end,
            "deadline_kind": term.kind if term else "",
            "deadline_wording": (term.wording or "") if term else "",
            "deadline_latest": term.latest if term else None,
            "evidence": proposal.evidence,
            "state": LinkState.PROPOSED,
            "score": proposal.score,
            "reasons": list(proposal.reasons),
            "proposed_by": MACHINE.name,
            "proposed_at": now,
            "event": None,
        },
    )
    return link


def _passage_at(letter: Letter, start: int | None, end: int | None) -> Passage | None:
    """The passage that was read where a proposal points, if any."""
    if start is None or end is None:
        return None
    return letter.passages.filter(start__lt=end, end__gt=start).first()
