"""Words that lost the line end between them ("naaruw Kamer", "wordengeïnformeerd", "toege-zegd").

Some extractions drop the line end without a trace, so that one line holds
several of the page's. Only such lines are looked at, and only where an end
should have been; the quote keeps its raw characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from commitments.extraction.hyphens import KEEPING
from commitments.extraction.vocabulary import (
    DETERMINERS,
    ENDINGS,
    FREQUENT,
    LINKS,
    NOUNS,
    PARTICLES,
    SMALL,
    WHOLE,
    by_edge,
)
from commitments.extraction.wordbook import LEXICON

_WORD = re.compile(r"[^\W\d_]+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")  # a word that may be two
# It begins with all characters at which a joint may show, so that a search skips to the next.
_JOINT = re.compile(
    r"[A-ZÀ-Þ0-9(«,;:-](?:(?<=[a-zà-ÿ]{2}-)(?=[a-zà-ÿ]{2})|(?<=[a-zà-ÿ]{2}[A-ZÀ-Þ])"
    r"|(?<=[a-zà-ÿ]{3}[0-9])|(?<=[a-zà-ÿ][(«])|(?<=[,;:])(?=[^\W\d_]))"
)
_EARLY, _LATE = 0.72, 1.16  # of a full line: where its end may be looked for
# Of two words without a space between them, the first is one of these or the last is.
_FIRSTS = by_edge(SMALL | PARTICLES | LINKS | NOUNS, slice(2))
_LASTS = by_edge(SMALL - ENDINGS, slice(-2, None))
# Every longer word that the rules know is a word.
_FREQUENT = FREQUENT | {word for word in LEXICON if len(word) > 5 and word.isalpha()}
_AFTER_NOUNS = frozenset(("de", "te"))
_MOST = 20_000  # words remembered
_LONGEST = 24  # characters of a word of two that may reach over the last place of a line's end
_SHORT = 4  # characters; a word no longer is none that a text makes known
_ONE = {word for word in SMALL if len(word) == 1}


class Glue:
    """The lost line ends of one document, whose full lines are ``width`` long."""

    def __init__(self, document: str, width: int) -> None:
        self.width = width
        self.words = Counter(_LONG_WORD.findall(document))
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
            end = self._joint(words, first, last) or self._cut(words, first, last)
            if end is None:
                line_start, slack = line_start + self.width, min(slack + 6, 30)
                continue
            if end[2]:
                yield end[0], end[1]
            line_start, slack = end[0], 0

    def _joint(self, words: str, first: int, last: int) -> tuple[int, int, bool] | None:
        """The first lost end that shows; what goes there, and whether it is to be mended."""
        for found in _JOINT.finditer(words, first, last):
            at, mark = found.start(), found.group()
            if mark in ",;:":
                return at + 1, 0, words[at + 1].isalnum()
            if mark != "-":
                return at, 0, mark.isalnum()
            if not self._hyphenated(words, at):
                return at, 1, True
        return None

    def _cut(self, words: str, first: int, last: int) -> tuple[int, int, bool] | None:
        """The end inside the longest word that is two, between two places of the line.

        Such a word stands in the document once.
        """
        longest, end = 0, 0
        for found in _LONG_WORD.finditer(words, first, last + _LONGEST):
            word = found.group()
            if len(word) > longest and self.words.get(word) == 1 and found.start() < last:
                cut = self._split(word.lower())
                if cut and found.start() + cut <= last:
                    longest, end = len(word), found.start() + cut
        return (end, 0, True) if longest else None

    def _hyphenated(self, words: str, at: int) -> bool:
        """Whether the hyphen belongs to the word: the document writes it so elsewhere too."""
        before = words[:at].rpartition(" ")[2]
        after = words[at + 1 :].partition(" ")[0].rstrip(".,;:)")
        short = len(before) < 3 or before in KEEPING
        return short or self.document.count(f"{before}-{after}") > 1

    def _split(self, low: str) -> int:
        """Where a word in lower case falls apart in two; 0 where it does not."""
        return next((cut for cut, part in _cuts(low) if not part or part in self.words), 0)


@lru_cache(_MOST)
def _cuts(low: str) -> tuple[tuple[int, str], ...]:
    """Where a word may fall apart in two, each with the part that must stand in the text."""
    if low in _FREQUENT or low in WHOLE:
        return ()
    cuts = [len(word) for word in _FIRSTS.get(low[:2], ()) if low.startswith(word)]
    cuts += [len(low) - len(word) for word in _LASTS.get(low[-2:], ()) if low.endswith(word)]
    if low[0] in _ONE:
        cuts.append(1)
    if low[-1] in _ONE:
        cuts.append(len(low) - 1)
    parts = [(cut, _unknown_part(low[:cut], low[cut:])) for cut in sorted(cuts, reverse=True)]
    return tuple([(cut, part) for cut, part in parts if part is not None])


def _unknown_part(first: str, second: str) -> str | None:
    """The part that must be known if these are two words ("": none); None if they are one.

    Of two words one is small, the other frequent or known, and none an ending or prefix.
    """
    if second in ENDINGS:
        return "" if first in LINKS or (first in NOUNS and second in _AFTER_NOUNS) else None
    if first in PARTICLES:
        return "" if second in DETERMINERS else None
    if first not in SMALL and second not in SMALL:
        return None
    other = second if first in SMALL else first
    if other in _FREQUENT:
        return ""
    return other if len(other) > _SHORT else None
