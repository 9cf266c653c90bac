"""A commitment in a rappel and in the annex of a budget: where it was said, how it stands."""

from __future__ import annotations

from collections.abc import Iterable

from commitments.models import Commitment, Firmness
from commitments.wording.dates import day
from commitments.wording.letters import letter_words


def place(commitment: Commitment) -> str:
    """Where it was promised ("vindplaats"): the letter's number, or the debate."""
    if commitment.letter is not None:
        return commitment.letter.reference or letter_words(commitment.letter)
    if commitment.debate is not None:
        when = f" van {day(commitment.debate.date)}" if commitment.debate.date else ""
        return f"{commitment.debate}{when}"
    return "niet bekend"


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
