"""A term in Dutch: what it is, and what it rests on."""

from __future__ import annotations

from datetime import date

from commitments.models import Commitment, DeadlineKind
from commitments.wording.dates import day

_LEADS = {
    DeadlineKind.DATE: "datum onbekend",
    DeadlineKind.VAGUE: "geen datum genoemd",
    DeadlineKind.EVENT: "na een gebeurtenis",
    DeadlineKind.RECURRING: "terugkerend",
    DeadlineKind.NONE: "geen termijn genoemd",
}


def term(commitment: Commitment) -> str:
    """The term as it holds now: "uiterlijk 4 juli 2024", "geen datum genoemd: ‘spoedig’"."""
    return term_words(
        commitment.deadline_kind,
        commitment.deadline_wording,
        commitment.deadline_latest,
        commitment.deadline_earliest,
    )


def term_words(kind: str, wording: str, latest: date | None, earliest: date | None = None) -> str:
    """A term from its parts, as Commitment and DeadlineChange keep them."""
    if latest is not None:
        words = f"uiterlijk {day(latest)}"
    else:
        words = _LEADS[DeadlineKind(kind)] + (f": {quoted(wording)}" if wording else "")
    return f"{words}, niet eerder dan {day(earliest)}" if earliest else words


def term_basis(commitment: Commitment) -> str:
    """What the term rests on and whether a person confirmed it; empty where there is none.

    A day that a reading rule made is marked as such wherever it shows.
    """
    parts = []
    if commitment.deadline_latest is not None:
        parts.append(_origin_of_day(commitment))
    if commitment.deadline_kind != DeadlineKind.NONE and not commitment.deadline_accepted:
        parts.append("nog niet bevestigd")
    return ", ".join(parts)


def quoted(words: str) -> str:
    """Words from a letter on one line, between Dutch quotation marks."""
    return f"‘{' '.join(words.split())}’"


def _origin_of_day(commitment: Commitment) -> str:
    if not commitment.deadline_rule:
        return "door een medewerker bepaald"
    if not commitment.deadline_wording:
        return "volgens leesregel"
    return f"volgens leesregel uit {quoted(commitment.deadline_wording)}"
