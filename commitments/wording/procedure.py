"""What is proposed to a committee about one commitment."""

from __future__ import annotations

from collections.abc import Sequence

from commitments.models import Commitment, MinistryProposal
from commitments.wording.dates import day
from commitments.wording.rappel import answer_words


def proposed_decision(commitment: Commitment, proposals: Sequence[MinistryProposal]) -> str:
    """The proposal per item: what the ministry asks, else to ask the minister or to wait.

    The first of the proposals is what "voorstel overnemen" adopts; the others are told.
    """
    if proposals:
        first, *others = proposals
        also = "".join(f"; daarnaast ligt er: {_asked(one)}" for one in others)
        return f"Beslis over het voorstel van {first.ministry} ({_asked(first)}){also}"
    latest = commitment.deadline_latest
    if latest is None:
        return "Voor kennisgeving aannemen."
    return f"De bewindspersoon vragen naar de stand van zaken; de termijn is {day(latest)}."


def _asked(proposal: MinistryProposal) -> str:
    kind, answer = proposal.get_kind_display(), answer_words(proposal)
    return f"{kind}, {answer}: {proposal.why}" if answer else f"{kind}: {proposal.why}"
