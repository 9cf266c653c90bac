"""Ready Dutch text about one commitment: a written question, a rappel, a citation."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

from commitments.models import Commitment, CommitmentSource
from commitments.wording.commitments import headline, shifts_words
from commitments.wording.dates import day
from commitments.wording.lateness import Timing
from commitments.wording.letters import letter_words
from commitments.wording.subjects import debate_words
from commitments.wording.terms import term

_LATE = frozenset(("late", "target_passed"))


def written_question(commitment: Commitment, time: Timing, address: str) -> str:
    """Questions to the minister, with the quote, its paper and how it stands filled in."""
    shifted = shifts_words(commitment)
    still = "alsnog informeren" if time.kind in _LATE else "informeren"
    lines = [
        f"Vragen aan {_minister(commitment)} over {_subject(commitment)}",
        "",
        f"1. Kent u uw toezegging{_when(commitment)}, {_where(commitment)}?",
        f"   ‘{_quote(commitment)}’",
        f"2. {_standing(commitment, time)}",
        f"3. Kunt u de Kamer {still}, en op welke datum doet u dat uiterlijk?",
    ]
    if shifted:
        lines.append(f"4. De termijn is {shifted}. Kunt u toelichten waarom dat nodig was?")
    return "\n".join([*lines, "", f"Bron: {commitment.number}, {address}"])


def rappel(commitment: Commitment, time: Timing, address: str) -> str:
    """A request to the committee to remind the minister."""
    return "\n".join(
        [
            f"Verzoek om een rappel, {commitment.number}",
            "",
            f"Graag verzoek ik de commissie {_minister(commitment)} te vragen naar",
            f"de toezegging{_when(commitment)}, {_where(commitment)}:",
            "",
            f"‘{_quote(commitment)}’",
            "",
            f"De termijn: {term(commitment)}. De stand nu: {time.words}.",
            "Wanneer kan de Kamer de toegezegde informatie tegemoetzien?",
            "",
            address,
        ]
    )


def citation(commitment: Commitment, address: str, on: date) -> str:
    """How to cite it, with the day it was looked at."""
    return (
        f"Gestand, toezegging {commitment.number}, ‘{_quote(commitment)}’, {_where(commitment)}. "
        f"{address} (geraadpleegd op {day(on)})."
    )


def mail_address(subject: str, body: str) -> str:
    """A mailto: address with subject and body filled in, for the reader to send."""
    return f"mailto:?subject={quote(subject)}&body={quote(body)}"


def _minister(commitment: Commitment) -> str:
    office = next(iter(commitment.offices.all()), None)
    if office is not None:
        return f"de {_lower_first(office.title)}"
    ministry = commitment.ministry
    return f"de bewindspersoon van {ministry.name}" if ministry else "de bewindspersoon"


def _subject(commitment: Commitment) -> str:
    words = " ".join((commitment.object or "een toezegging aan de Kamer").split())
    return words if len(words) < 160 else f"{words[:159]}…"


def _quote(commitment: Commitment) -> str:
    words = headline(commitment)
    return words if len(words) < 400 else f"{words[:399]}…"


def _when(commitment: Commitment) -> str:
    return f" van {day(commitment.promised_on)}" if commitment.promised_on else ""


def _where(commitment: Commitment) -> str:
    if commitment.letter is not None:
        return f"in {letter_words(commitment.letter)}"
    if commitment.source != CommitmentSource.HAND:
        return "volgens het register van toezeggingen"
    debate = commitment.debate
    return (
        f"gedaan in het {_lower_first(debate_words(debate))}" if debate else "gedaan in een debat"
    )


def _lower_first(words: str) -> str:
    """The words as they stand inside a sentence."""
    return f"{words[:1].lower()}{words[1:]}"


def _standing(commitment: Commitment, time: Timing) -> str:
    if time.kind in _LATE:
        return (
            f"Klopt het dat de Kamer deze informatie nog niet heeft ontvangen, terwijl de termijn "
            f"({term(commitment)}) is verstreken ({time.words})?"
        )
    return f"Hoe staat het met deze toezegging ({term(commitment)})?"
