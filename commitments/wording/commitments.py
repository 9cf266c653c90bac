"""A commitment in a list: what was said, what about, how often it was shifted."""

from __future__ import annotations

from commitments.models import Commitment
from commitments.stems import fold, search_words
from commitments.wording.dates import days
from commitments.wording.letter_text import on_screen

#: How much of a long subject is looked at.
_WORDS = 60


def headline(commitment: Commitment) -> str:
    """The promise itself on one line, as it was said; else what it is about. Asks ``passages``."""
    said = on_screen(commitment.quote).strip() or on_screen(commitment.object).strip()
    return said or commitment.number


def about(commitment: Commitment) -> str:
    """What it is about, where most of its words are not in the promise itself ("hierover")."""
    subject = on_screen(commitment.object).strip()
    words = [word for word in search_words(subject, _WORDS) if len(word) > 3]
    said = fold(headline(commitment))
    return subject if 2 * sum(word in said for word in words) < len(words) else ""


def shifts_words(commitment: Commitment) -> str:
    """How often and how far: "2 keer verschoven, samen 61 dagen later"; empty if never.

    Only the minister's own shifts count (``lifecycle.SLIPPING``), and days only
    between two dates.
    """
    if not commitment.shifts:
        return ""
    times = f"{commitment.shifts} keer verschoven"
    slip = commitment.slip_days
    if not slip:
        return times
    together = "samen " if commitment.shifts > 1 else ""
    return f"{times}, {together}{days(abs(slip))} {'later' if slip > 0 else 'eerder'}"
