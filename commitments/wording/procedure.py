"""What is proposed to a committee about one commitment."""

from __future__ import annotations

from commitments.models import Commitment, MinistryProposal
from commitments.wording.dates import day
from commitments.wording.rappel import answer_words


def proposed_decision(commitment: Commitment, proposal: MinistryProposal | None) -> str:
    """The proposal per item: what the ministry asks, else to ask the minister or to wait."""
    if proposal is not None:
        kind, answer = proposal.get_kind_display(), answer_words(proposal)
        asked = f"{kind}, {answer}: {proposal.why}" if answer else f"{kind}: {proposal.why}"
        return f"Beslis over het voorstel van {proposal.ministry} ({asked})"
    latest = commitment.deadline_latest
    if latest is None:
        return "Voor kennisgeving aannemen."
    return f"De bewindspersoon vragen naar de stand van zaken; de termijn is {day(latest)}."
