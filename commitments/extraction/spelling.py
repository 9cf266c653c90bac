"""Words that the lexicon knows by their parts only: two glued ones, and compounds of papers.

What a word is depends on its letters alone and on whether line ends were lost in
its text, so plain words are remembered from letter to letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from commitments.extraction.rules import lexicon
from commitments.extraction.text import CleanText
from commitments.extraction.vocabulary import by_edge
from commitments.extraction.wordbook import LEXICON

_PAGE_WIDTH = 90
_SHORTEST = 4  # characters; a word this short is one word
_TRIMMED = ".,;:()?»”«“"
_HEADS = frozenset(lexicon.GLUED_HEADS.split())
_TAILS = frozenset(lexicon.GLUED_TAILS.split()) | {
    word for word, known in LEXICON.items() if any("d" in forms for _, forms in known.verbs)
}
_LAST_PARTS = tuple(lexicon.LAST_PARTS.split())
_LAST_ENDS = frozenset([part[-3:] for part in _LAST_PARTS])
_SURE_TAILS = ("zal", "zullen", "wordt")  # no other word ends in one of these
_SURE_ENDS = frozenset([tail[-3:] for tail in _SURE_TAILS])
_AFTER_KAMER = frozenset(("na", "in", "op", "voor", "met", "over", "een", "uiterlijk", "binnen"))
_HEADS_OF = by_edge(_HEADS, slice(2))
_TAILS_OF = by_edge(_TAILS, slice(-3, None))

_KNOWN = frozenset(LEXICON)
_MOST_PLAIN = 20_000  # words remembered
# Words found to be one plain word, by whether glued ones were looked for.
_PLAIN: dict[bool, set[str]] = {True: set(_KNOWN), False: set(_KNOWN)}


class OddWords(NamedTuple):
    """The odd words among some, as they stand between blanks.

    ``glued`` are two words that lost the line end between them, and where the bare
    word is cut; ``compounds`` are papers by the last part of their name ("B-brief": brief).
    """

    glued: dict[str, int]
    compounds: dict[str, str]


_NONE = OddWords({}, {})


class Spelling:
    """How the words of one text are written: with ``glued`` ones, or not."""

    __slots__ = ("_plain", "glued")

    def __init__(self, *, glued: bool) -> None:
        self.glued = glued
        self._plain = _PLAIN[glued]

    def is_plain(self, word: str) -> bool:
        """Whether a word in lower case is one plain word."""
        if word in self._plain:
            return True
        plain = not _kind(word, glued=self.glued)
        if plain:
            _remember(word, self._plain)
        return plain

    def odd(self, words: list[str]) -> OddWords:
        """The odd ones among words in lower case."""
        plain = self._plain
        if plain.issuperset(words):
            return _NONE
        odd = OddWords({}, {})
        for word in words:
            if word in plain:
                continue
            kind = _kind(word, glued=self.glued)
            if isinstance(kind, str):
                odd.compounds[word] = kind
            elif kind:
                odd.glued[word] = kind
            else:
                _remember(word, plain)
        return odd


def spelling_of(clean: CleanText) -> Spelling:
    """How a text is written. Only one with lines longer than a page's has lost line ends."""
    return Spelling(glued=max(map(len, clean.raw.splitlines()), default=0) > _PAGE_WIDTH)


def _remember(word: str, plain: set[str]) -> None:
    if len(plain) > _MOST_PLAIN:
        plain.intersection_update(_KNOWN)
    plain.add(word)


def _kind(word: str, *, glued: bool) -> str | int:
    """The last part of a compound, or where two glued words are cut; 0 for a plain word."""
    bare = word.strip(_TRIMMED)
    part_like = bare[-3:] in _LAST_ENDS
    if len(bare) <= _SHORTEST or not (glued or part_like) or bare in LEXICON:
        return 0
    if part_like and bare.endswith(_LAST_PARTS):
        return next(part for part in _LAST_PARTS if bare.endswith(part))
    return _split_glued(bare) if glued else 0


def _split_glued(word: str) -> int:
    """Where a word of two words glued at a line end is cut; 0 if it is one word."""
    if word[:5] == "kamer" and word[5:] in _AFTER_KAMER:
        return 5
    end = word[-3:]
    if end in _SURE_ENDS and word.endswith(_SURE_TAILS):
        return len(word) - next(len(tail) for tail in _SURE_TAILS if word.endswith(tail))
    for head in _HEADS_OF.get(word[:2], ()):
        if word.startswith(head) and word[len(head) :] in LEXICON:
            return len(head)
    for tail in _TAILS_OF.get(end, ()):
        if word.endswith(tail) and word[: -len(tail)] in LEXICON:
            return len(word) - len(tail)
    return 0


def take_apart(words: list[str], glued: dict[str, int]) -> list[str]:
    """Words, marks and all, with those that are two glued ones cut in two and bared."""
    parts: list[str] = []
    for word in words:
        cut = glued.get(word)
        bare = word.strip(_TRIMMED)
        parts += [bare[:cut], bare[cut:]] if cut else [word]
    return parts


def apart(low: str, spelling: Spelling) -> tuple[list[str], Iterable[str]]:
    """The words of a ``flat`` sentence, glued ones taken apart; the last parts of compounds."""
    words = low.split()
    odd = spelling.odd(words)
    if odd.glued:
        words = take_apart(words, odd.glued)
    return words, odd.compounds.values()


def meant(low: str) -> Iterator[str]:
    """The words that a ``flat`` sentence means where it writes a name or a number."""
    if "motie-" in low:
        yield "motie"  # "de motie-Jansen"
    if " tz2" in low or " t0" in low:
        yield "toezegging"  # "conform TZ202402-088"
