"""A commitment in a rappel and in the annex of a budget: where it was said, how it stands."""

from __future__ import annotations

from collections.abc import Iterable

from commitments.models import Commitment, Firmness, MinistryProposal
from commitments.wording.dates import day
from commitments.wording.letters import letter_words
from commitments.wording.terms import term_words


def place(commitment: Commitment) -> str:
    """Where it was promised ("vindplaats"): the letter's number, or the debate."""
    if commitment.letter is not None:
        return commitment.letter.reference or letter_words(commitment.letter)
    if commitment.debate is not None:
        when = f" van {day(commitment.debate.date)}" if commitment.debate.date else ""
        return f"{commitment.debate}{when}"
    return "niet bekend"


def answer_words(proposal: MinistryProposal) -> str:
    """What a ministry answers beyond its kind: the letter or day, the term, the ministry."""
    if proposal.letter is not None:
        return f"met {letter_words(proposal.letter)}"
    if proposal.fulfilled_on:
        return f"op {day(proposal.fulfilled_on)}"
    if proposal.deadline_kind:
        kind, wording = proposal.deadline_kind, proposal.deadline_wording
        return term_words(kind, wording, proposal.deadline_latest)
    return str(proposal.to_ministry) if proposal.to_ministry else ""


def annex(commitments: Iterable[Commitment]) -> list[tuple[str, str, str]]:
    """The three columns of a budget annex: omschrijving, vindplaats, stand van zaken."""
    return [(" ".join(one.quote.split()), place(one), state_of_affairs(one)) for one in commitments]


def state_of_affairs(commitment: Commitment) -> str:
    """How it stands, without a verdict: the ministry reports it itself."""
    status = commitment.get_status_display().capitalize()
    if commitment.fulfilled_on:
        return f"{status} op {day(commitment.fulfilled_on)}."
    latest, firm = commitment.deadline_latest, commitment.firmness == Firmness.FIRM
    term = f" {'Termijn' if firm else 'Streefdatum'}: {day(latest)}." if latest else ""
    forecast = f" Prognose: {day(commitment.forecast)}." if commitment.forecast else ""
    return f"{status}.{term}{forecast}"
