"""The sentences that may matter, told by their words: most of a letter does and names nothing.

A word is live if a gate may open on it, or a reference may be found by it. That
depends on its letters alone, so words are remembered from letter to letter. A
test shows that passing over sentences of dull words changes no reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce
from operator import or_

from commitments.extraction.gate import ANCHORED, may_act, word_marks
from commitments.extraction.rules.references import REFERENCES
from commitments.extraction.spelling import Spelling
from commitments.extraction.text import Sentence

_MOST = 20_000  # words remembered
_LONGEST = 40  # characters of a word that is remembered
# What references are found by, each with the longest word of it.
_ANCHORS = {
    words: max(words.split(" "), key=len) for rule in REFERENCES for words in rule.reading.anchors
}


class _Known(dict[str, int]):
    """The marks of words as they are written; those that are not live are ``dull``.

    Dull words have marks too, that count beside others; ``marked`` are all that have any.
    """

    def __init__(self, *, glued: bool) -> None:
        self.dull: set[str] = set()
        self.marked: set[str] = set()
        self._glued = glued

    def __missing__(self, word: str) -> int:
        marks = word_marks(word, glued=self._glued)
        if _anchors_in(word):
            marks |= ANCHORED
        if len(word) <= _LONGEST and len(self) < _MOST:
            self[word] = marks
            if marks:
                self.marked.add(word)
            if not may_act(marks) and not marks & ANCHORED:
                self.dull.add(word)
        return marks

    def together(self, words: list[str]) -> int:
        """The marks of the words among these that are remembered."""
        return reduce(or_, [self[word] for word in self.marked.intersection(words)], 0)


_KNOWN = {glued: _Known(glued=glued) for glued in (True, False)}


def _known(spelling: Spelling) -> _Known:
    """What is known of words; begun anew, between texts, where it is too much."""
    if len(_KNOWN[spelling.glued]) >= _MOST:
        _KNOWN[spelling.glued] = _Known(glued=spelling.glued)
    return _KNOWN[spelling.glued]


@lru_cache(maxsize=4_096)
def _anchors_in(word: str) -> tuple[str, ...]:
    """The anchors that may stand in a word, or beside it."""
    return tuple([words for words, longest in _ANCHORS.items() if longest in word])


class Live:
    """What of one text is live.

    ``acting`` are the sentences that may act, by index, with the marks of their words;
    ``spots`` the places where anchors stand.
    """

    __slots__ = ("_known", "acting", "spots")

    def __init__(self, text: str, sentences: Sequence[Sentence], spelling: Spelling) -> None:
        self.acting: dict[int, int] = {}
        self.spots: dict[str, list[int]] = {}
        self._known = known = _known(spelling)
        dull = known.dull
        for index, sentence in enumerate(sentences):
            words = sentence.text.split()
            if not dull.issuperset(words):
                live = [word for word in words if word not in dull]
                marks = reduce(or_, map(known.__getitem__, live))
                if may_act(marks):
                    self.acting[index] = marks | known.together(words)
                if marks & ANCHORED:
                    self._find(live, text, sentence)

    def marks(self, sentence: Sentence) -> int:
        """The marks of a sentence's words together."""
        return reduce(or_, map(self._known.__getitem__, sentence.text.split()), 0)

    def _find(self, live: list[str], text: str, sentence: Sentence) -> None:
        """Find the anchors of which a word is a live one of a sentence."""
        for anchor in {anchor for word in live for anchor in _anchors_in(word)}:
            size = len(anchor)
            end = sentence.end + size - 1
            at = text.find(anchor, max(0, sentence.start - size + 1), end)
            while at >= 0:
                self.spots.setdefault(anchor, []).append(at)
                at = text.find(anchor, at + size, end)
