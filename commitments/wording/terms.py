"""A term in Dutch: what it is, and what it rests on."""

from __future__ import annotations

from datetime import date

from commitments.extraction.term import CALENDAR_UNKNOWN
from commitments.models import Commitment, DeadlineChange, DeadlineKind
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
    if commitment.deadline_rule == CALENDAR_UNKNOWN and commitment.deadline_latest is None:
        return f"{_LEADS[DeadlineKind.DATE]}: {quoted(commitment.deadline_wording)}"
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


def old_term(change: DeadlineChange) -> str:
    """The term before a change."""
    return term_words(change.old_kind, change.old_wording, change.old_latest)


def new_term(change: DeadlineChange) -> str:
    """The term after a change."""
    return term_words(change.new_kind, change.new_wording, change.new_latest)


def term_basis(commitment: Commitment) -> str:
    """What the term rests on and whether a person confirmed it; empty where there is none.

    A day that a reading rule made is marked as such wherever it shows; one that
    the letter itself names needs no mark.
    """
    parts = [_origin_of_day(commitment)] if commitment.deadline_latest else []
    if commitment.deadline_kind != DeadlineKind.NONE and not commitment.deadline_accepted:
        parts.append("nog niet bevestigd")
    return ", ".join(part for part in parts if part)


def quoted(words: str) -> str:
    """Words from a letter on one line, between Dutch quotation marks."""
    return f"‘{' '.join(words.split())}’"


def _origin_of_day(commitment: Commitment) -> str:
    latest, wording = commitment.deadline_latest, " ".join(commitment.deadline_wording.split())
    if not commitment.deadline_rule:
        return "door een medewerker bepaald"
    if latest is not None and day(latest) in wording:
        return ""
    return f"volgens leesregel uit {quoted(wording)}" if wording else "volgens leesregel"
