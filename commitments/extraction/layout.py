"""How a letter's lines lie on the page: whether they break at its edge, and where that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from commitments.extraction.glue import WIDEST, Glue

_ENDS = frozenset(".?!:;»”")


class Layout(NamedTuple):
    """Whether lines break where the page ends, from what length one is full, and lost ends."""

    wrapped: bool
    full: float
    glue: Glue | None


def layout_of(plain: str, words: Sequence[str]) -> Layout:
    """How the lines of a letter lie; ``words`` are its lines without blanks about them."""
    lengths = list(map(len, words))
    width = _usual(lengths)
    wrapped = len(list(islice(_running(words), 3))) == 3
    full = (_usual(_running(words)) or width) if wrapped else 0
    most = width * 1.2 if full else WIDEST
    lost = max(lengths, default=0) > most and any(_is_long(words, lengths, most))
    return Layout(wrapped, width * 0.75, Glue(plain, full, words) if lost else None)


def _usual(lengths: Iterable[int]) -> int:
    """The middle one of the lengths that a line of a page can have; 0 without any."""
    usual = sorted([length for length in lengths if 30 < length <= 100])
    return usual[len(usual) // 2] if usual else 0


def _running(words: Sequence[str]) -> Iterator[int]:
    """The lengths of the lines that are full: their sentence goes on below, in a small letter."""
    for above, below in pairwise(words):
        if above and below[:1].islower() and above[-1] not in _ENDS:
            yield len(above)


def _is_long(words: Sequence[str], lengths: list[int], most: float) -> Iterator[bool]:
    """For each line that is no footnote's, whether it is longer than a line of the page."""
    for at, length in enumerate(lengths):
        if length > most:
            yield not any(line[:1].isdigit() for line in words[max(at - 1, 0) : at + 1])
