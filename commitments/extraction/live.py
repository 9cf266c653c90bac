"""The sentences that may matter, told by their words: most of a letter does and names nothing.

A word is dull if no gate opens on it. That depends on its letters alone, and so do
the references that may be found by it, so words are remembered from letter to letter.
A test shows that passing over sentences of dull words changes no reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import batched
from operator import or_

from commitments.extraction.gate import ANCHORED, may_act, word_marks
from commitments.extraction.rules.references import REFERENCES
from commitments.extraction.spelling import Spelling
from commitments.extraction.text import Sentence

_MOST = 300_000  # characters of the words remembered
_AT_ONCE = 10_000  # sentences looked at together
# What references are found by, by the longest word of it.
_ANCHORS: dict[str, set[str]] = {}
for _rule in REFERENCES:
    for _words in _rule.reading.anchors:
        _ANCHORS.setdefault(max(_words.split(" "), key=len), set()).add(_words)


class _Known(dict[str, int]):
    """The words of the texts read, each with its marks if it has any.

    ``dull`` are those on which no gate opens and by which no reference is found; they
    may have marks that count beside those of others. ``anchors`` are what references
    are found by, by the words that hold them.
    """

    def __init__(self, spelling: Spelling) -> None:
        self.dull: set[str] = set()
        self.live: set[str] = set()
        self.anchors: dict[str, set[str]] = {}
        self.size = 0
        self._spelling = spelling

    def learn(self, words: set[str]) -> None:
        """Remember words."""
        new = words - self.dull - self.live
        for word in new:
            marks = word_marks(word, self._spelling)
            if marks:
                self[word] = marks
                if may_act(marks):
                    self.live.add(word)
        lines = "\n".join(("", *new, ""))
        self.size += len(lines)
        for word, anchors in _anchored(lines):
            self[word] = self.get(word, 0) | ANCHORED
            self.anchors.setdefault(word, set()).update(anchors)
            self.live.add(word)
        self.dull |= new - self.live

    def together(self, words: list[str]) -> int:
        """The marks of words together."""
        return reduce(or_, [self[word] for word in self.keys() & words], 0)


_KNOWN = {glued: _Known(Spelling(glued=glued)) for glued in (True, False)}


def _known(spelling: Spelling) -> _Known:
    """What is known of words; begun anew, between texts, where it is too much."""
    if _KNOWN[spelling.glued].size > _MOST:
        _KNOWN[spelling.glued] = _Known(spelling)
    return _KNOWN[spelling.glued]


def _anchored(lines: str) -> Iterator[tuple[str, set[str]]]:
    """The lines that hold an anchor, or its longest word, each with those anchors."""
    for part, anchors in _ANCHORS.items():
        at = lines.find(part)
        while at >= 0:
            end = lines.index("\n", at)
            yield lines[lines.rindex("\n", 0, at) + 1 : end], anchors
            at = lines.find(part, end)


class Live:
    """What of one text is live.

    ``acting`` are the sentences that may act, by index, with the marks of their words;
    ``spots`` the places where anchors stand.
    """

    __slots__ = ("_known", "acting", "spots")

    def __init__(self, text: str, sentences: Sequence[Sentence], spelling: Spelling) -> None:
        self.acting: dict[int, int] = {}
        self.spots: dict[str, list[int]] = {}
        self._known = _known(spelling)
        for some in batched(enumerate(sentences), _AT_ONCE):
            self._look(text, some)

    def _look(self, text: str, some: Sequence[tuple[int, Sentence]]) -> None:
        """Look at some sentences, each with its index; those of a huge letter are many."""
        known = self._known
        all_words = set(" ".join([sentence.text for _, sentence in some]).split())
        known.learn(all_words)
        lively = all_words - known.dull
        if not lively:
            return
        for at, sentence in some:
            words = sentence.text.split()
            if lively.isdisjoint(words):
                continue
            marks = known.together(words)
            if may_act(marks):
                self.acting[at] = marks
            if marks & ANCHORED:
                held = [known.anchors[word] for word in known.anchors.keys() & words]
                self._find(set().union(*held), text, sentence)

    def marks(self, sentence: Sentence) -> int:
        """The marks of a sentence's words together."""
        return self._known.together(sentence.text.split())

    def _find(self, anchors: set[str], text: str, sentence: Sentence) -> None:
        """Find the places of anchors that stand in a sentence, or partly in it."""
        for anchor in anchors:
            size = len(anchor)
            end = sentence.end + size - 1
            at = text.find(anchor, max(0, sentence.start - size + 1), end)
            while at >= 0:
                self.spots.setdefault(anchor, []).append(at)
                at = text.find(anchor, at + size, end)
