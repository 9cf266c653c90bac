"""A commitment in a list: what was said, what about, how often it was shifted."""

from __future__ import annotations

import re

from commitments.models import Commitment
from commitments.queries.search import terms
from commitments.stems import fold, search_words, stem
from commitments.wording.dates import days
from commitments.wording.letter_text import on_screen

_PIECES = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[\W_]")
#: How much of a long subject is looked at.
_WORDS = 60


def headline(commitment: Commitment) -> str:
    """The promise itself on one line, as it was said; else what it is about. Asks ``passages``."""
    said = on_screen(commitment.quote).strip() or on_screen(commitment.object).strip()
    return said or commitment.number


def hits(words: str, asked: str) -> list[tuple[str, bool]]:
    """The words in pieces, each with whether it is one that a search ``asked`` for."""
    sought = terms(asked) if asked else []
    if not sought:
        return [(words, False)]
    stemmed = {one for term in sought for one in term.stems}
    begins = tuple(term.begins for term in sought if term.begins)
    pieces: list[tuple[str, bool]] = []
    for piece in _PIECES.findall(words):
        folded = fold(piece)
        hit = bool(folded) and (stem(folded) in stemmed or (begins and folded.startswith(begins)))
        if pieces and pieces[-1][1] == bool(hit):
            pieces[-1] = (pieces[-1][0] + piece, bool(hit))
        else:
            pieces.append((piece, bool(hit)))
    return pieces


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
