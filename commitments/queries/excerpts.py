"""Pieces of a letter's text around what was read in it; every piece is a slice of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: Characters shown before and after what is marked.
AROUND = 600


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` of a text, and what they are marked as."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive text with one mark; ``mark`` is empty around it."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One stretch of a text; ``opens`` and ``closes`` say whether it begins and ends the text."""

    pieces: tuple[Piece, ...]
    opens: bool
    closes: bool


def excerpts(text: str, spans: Sequence[Span], around: int = AROUND) -> list[Excerpt]:
    """What stands around spans, in the text's order; near ones share an excerpt.

    Spans that overlap an earlier one are left out; those outside the text too.
    """
    groups: list[list[Span]] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not 0 <= span.start < span.end <= len(text):
            continue
        if groups and span.start - groups[-1][-1].end <= 2 * around:
            if span.start >= groups[-1][-1].end:
                groups[-1].append(span)
        else:
            groups.append([span])
    return [_excerpt(text, group, around) for group in groups]


def _excerpt(text: str, spans: list[Span], around: int) -> Excerpt:
    first = _after_space(text, spans[0].start - around, spans[0].start)
    last = _before_space(text, spans[-1].end + around, spans[-1].end)
    pieces, at = [], first
    for span in spans:
        pieces += [Piece(text[at : span.start]), Piece(text[span.start : span.end], span.mark)]
        at = span.end
    pieces.append(Piece(text[at:last]))
    kept = tuple(piece for piece in pieces if piece.text)
    return Excerpt(kept, opens=first == 0, closes=last == len(text))


def _after_space(text: str, wanted: int, limit: int) -> int:
    """The first start of a word at or after ``wanted``."""
    if wanted <= 0:
        return 0
    found = min((at for c in " \n" if (at := text.find(c, wanted, limit)) >= 0), default=limit - 1)
    return found + 1


def _before_space(text: str, wanted: int, limit: int) -> int:
    """The last end of a word at or before ``wanted``."""
    if wanted >= len(text):
        return len(text)
    return max((at for c in " \n" if (at := text.rfind(c, limit, wanted)) >= 0), default=limit)
