"""Words that lost the line end between them ("naaruw Kamer", "wordengeïnformeerd", "toege-zegd").

Some extractions drop the line end without a trace, so that one line holds
several of the page's. Only such lines are looked at, and only where an end
should have been; the quote keeps its raw characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from commitments.extraction.hyphens import KEEPING
from commitments.extraction.vocabulary import (
    DETERMINERS,
    ENDINGS,
    FREQUENT,
    LINKS,
    PARTICLES,
    SMALL,
    WHOLE,
)

_WORD = re.compile(r"[^\W\d_]+")
_JOINT = re.compile(
    r"(?P<hyphen>(?<=[a-zà-ÿ]{2})-(?=[a-zà-ÿ]{2}))|(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Þ])"
    r"|(?<=[a-zà-ÿ]{3})(?=\d)|(?<=[a-zà-ÿ])(?=[(«])|(?<=[,;:])(?=[^\W\d_])"
)
_EARLY, _LATE = 0.72, 1.16  # of a full line: where its end may be looked for


class Glue:
    """The lost line ends of one document, whose full lines are ``width`` long."""

    def __init__(self, document: str, width: int) -> None:
        self.width = width
        self.words = Counter(_WORD.findall(document))
        self.document = document

    def parts(self, words: str, start: int) -> Iterator[tuple[int, str, str]]:
        """A line at ``start`` in parts: where each starts, its words, a space or none."""
        at = 0
        for cut, gone in self._ends(words):
            yield start + at, words[at:cut], "" if gone else " "
            at = cut + gone
        yield start + at, words[at:], ""

    def _ends(self, words: str) -> Iterator[tuple[int, int]]:
        """Where the lost ends are, and how many characters go there (a hyphen's one)."""
        line_start = 0
        slack = 0
        while len(words) - line_start > self.width:
            first = line_start + int(self.width * _EARLY) - slack
            last = line_start + int(self.width * _LATE) + slack
            end = self._end(words, first, last)
            if end is None:
                line_start, slack = line_start + self.width, min(slack + 6, 30)
                continue
            if end[2]:
                yield end[0], end[1]
            line_start, slack = end[0], 0

    def _end(self, words: str, first: int, last: int) -> tuple[int, int, bool] | None:
        """The likeliest lost end between two places; whether anything is to be mended there."""
        for found in _JOINT.finditer(words, first, last):
            if not found["hyphen"]:
                return found.start(), 0, words[found.start()].isalnum()
            if not self._hyphenated(words, found.start()):
                return found.start(), 1, True
        longest, end = 0, 0
        for found in _WORD.finditer(words, first, last):
            length = found.end() - found.start()
            cut = self._split(found.group()) if longest < length and found.end() < last else 0
            if cut:
                longest, end = length, found.start() + cut
        return (end, 0, True) if longest else None

    def _hyphenated(self, words: str, at: int) -> bool:
        """Whether the hyphen belongs to the word: the document writes it so elsewhere too."""
        before = words[:at].rpartition(" ")[2]
        after = words[at + 1 :].partition(" ")[0].rstrip(".,;:)")
        short = len(before) < 3 or before in KEEPING
        return short or self.document.count(f"{before}-{after}") > 1

    def _split(self, word: str) -> int:
        """Where a word falls apart in two; 0 where it does not."""
        low = word.lower()
        if len(low) < 4 or low in FREQUENT or low in WHOLE or self.words[word] > 1:
            return 0
        for cut in range(len(low) - 1, 0, -1):
            if self._are_two(low[:cut], low[cut:]):
                return cut
        return 0

    def _are_two(self, first: str, second: str) -> bool:
        """Whether these are two words: one is small, the other known, and no ending or prefix."""
        if second in ENDINGS:
            return first in LINKS
        if first in PARTICLES:
            return second in DETERMINERS
        if first in SMALL:
            return second in FREQUENT or self._known(second)
        return second in SMALL and (first in FREQUENT or self._known(first))

    def _known(self, word: str) -> bool:
        return len(word) > 4 and self.words[word] > 0
