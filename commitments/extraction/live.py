"""The sentences that may matter, told by their words: most of a letter does and names nothing.

A word is live if a gate may open on it, or a reference may be found by it. That
depends on its letters alone, so dull words are remembered from letter to letter. A
test shows that passing over sentences of dull words changes no reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from commitments.extraction.gate import may_act
from commitments.extraction.rules.references import REFERENCES
from commitments.extraction.text import Sentence

_MOST = 20_000  # words remembered
_LONGEST = 40  # characters of a word that is remembered
# A word of letters with the marks that may stand beside it; any other is live.
_PLAIN = re.compile(r"[«“‘]?[^\W\d_]+(?:[-’'][^\W\d_]+)*[.,;:)?!»”]*")
# What references are found by, each with the longest word of it.
_ANCHORS = {
    words: max(words.split(" "), key=len) for rule in REFERENCES for words in rule.reading.anchors
}


class _Word(NamedTuple):
    """Why a word is live: a gate may open on it, or anchors may stand in it."""

    acts: bool
    anchors: tuple[str, ...]


_DULL: set[str] = set()
_LIVE: dict[str, _Word] = {}
_NOTHING = _Word(acts=False, anchors=())


class Live:
    """What of one text is live: the sentences that may act, by index, and where anchors stand."""

    __slots__ = ("acting", "spots")

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.acting: set[int] = set()
        self.spots: dict[str, list[int]] = {}
        for index, sentence in enumerate(sentences):
            words = sentence.text.split()
            if not _DULL.issuperset(words):
                known = [_LIVE.get(word) or _look(word) for word in words if word not in _DULL]
                if any(word.acts for word in known):
                    self.acting.add(index)
                for anchor in {anchor for word in known for anchor in word.anchors}:
                    for spot in _all(text, anchor, sentence.start, sentence.end):
                        self.spots.setdefault(anchor, []).append(spot)


def _look(word: str) -> _Word:
    """Why a word is live, if it is; both are remembered."""
    acts = len(word) > _LONGEST or not _PLAIN.fullmatch(word) or may_act(word)
    anchors = tuple([words for words, longest in _ANCHORS.items() if longest in word])
    known = _Word(acts, anchors) if acts or anchors else _NOTHING
    if len(word) <= _LONGEST:
        if len(_DULL) + len(_LIVE) > _MOST:
            _DULL.clear()
            _LIVE.clear()
        if known is _NOTHING:
            _DULL.add(word)
        else:
            _LIVE[word] = known
    return known


def _all(text: str, anchor: str, start: int, end: int) -> Iterator[int]:
    """Where an anchor stands, of which a word stands between two places."""
    over = len(anchor) - 1
    end += over
    at = text.find(anchor, max(0, start - over), end)
    while at >= 0:
        yield at
        at = text.find(anchor, at + len(anchor), end)
