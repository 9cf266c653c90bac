"""Words on a page put together into segments: stretches of one line without a wide gap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

_WIDE = 1.5  # a gap of so many heights ends a segment
_TIGHT = 0.12  # a smaller one between two words is no space
_BACK = -0.3  # so far a word may overlap the one before it
_SAME_BASE = 0.12
_ALIKE = 0.8  # words of one segment differ no more than this in height


class Word(NamedTuple):
    """Characters without a space, in points, y upwards; ``base`` is what they stand on."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    base: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


class Segment(NamedTuple):
    """Words of one line."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    base: float

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def width(self) -> float:
        return self.right - self.left


def segments(words: Iterable[Word]) -> list[Segment]:
    """The words in the order they were printed, put together while they stand on one line."""
    found: list[Segment] = []
    run: list[Word] = []
    for word in words:
        if run and not _follows(run[-1], word):
            found.append(_segment(run))
            run = []
        run.append(word)
    if run:
        found.append(_segment(run))
    return found


def _follows(last: Word, word: Word) -> bool:
    height, other = word.top - word.bottom, last.top - last.bottom
    most = max(height, other)
    return (
        abs(word.base - last.base) <= _SAME_BASE * most
        and _BACK * most <= word.left - last.right <= _WIDE * most
        and min(height, other) >= _ALIKE * most
    )


def _segment(words: Sequence[Word]) -> Segment:
    text = words[0].text
    for last, word in pairwise(words):
        glued = word.left - last.right < _TIGHT * (word.top - word.bottom)
        text += word.text if glued else " " + word.text
    return Segment(
        text,
        words[0].left,
        max(word.right for word in words),
        min(word.bottom for word in words),
        max(word.top for word in words),
        words[0].base,
    )


def usual_height(found: Iterable[Segment]) -> float:
    """The height most characters have, to half a point; 0 where there are none."""
    heights: Counter[float] = Counter()
    for one in found:
        heights[round(one.height * 2) / 2] += len(one.text)
    return max(heights, key=lambda height: heights[height], default=0.0)
