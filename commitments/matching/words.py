"""Which words of a promise and of a letter tell what they are about, and how they meet."""

from __future__ import annotations

import re
from collections.abc import Iterable

from commitments.matching.common_words import COMMON
from commitments.stems import stems

#: A part of a compound must be this long to count as a word of its own.
PART = 5
#: What a meeting of a word with a compound of it is worth, beside 1 for the same stem.
COMPOUND = 0.6

#: A title tells who speaks, not what about.
_OFFICE = re.compile(
    r"\b(?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Mm]inisterie)(?: van| voor)? "
    r"[A-ZÀ-Þ][\w-]+(?:,? (?:en )?[A-ZÀ-Þ][\w-]+)*"
)


def telling(text: str) -> list[str]:
    """The stems that say what the text is about, in order, without figures and short words."""
    return [
        stem
        for stem in stems(_OFFICE.sub(" ", text))
        if len(stem) > 2 and stem not in COMMON and not stem[0].isdigit()
    ]


class Vocabulary:
    """The telling stems of one letter; knows which of them a stem meets, as it is or compounded."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_edge: dict[str, list[str]] = {}
        self._met: dict[str, dict[str, float]] = {}
        for word in dict.fromkeys(words):
            for edge in _edges(word):
                self._by_edge.setdefault(edge, []).append(word)

    def met(self, stem: str) -> dict[str, float]:
        """What each of the letter's stems is worth as a meeting with ``stem``."""
        if stem not in self._met:
            near = (word for edge in _edges(stem) for word in self._by_edge.get(edge, ()))
            self._met[stem] = {
                word: worth for word in sorted(set(near)) if (worth := likeness(stem, word))
            }
        return self._met[stem]


def _edges(word: str) -> set[str]:
    """The beginning and the end of a word: those that are alike share one of them."""
    return {f"{word[:PART]}-", f"-{word[-PART:]}"}


def likeness(one: str, other: str) -> float:
    """1 for the same stem, COMPOUND where one begins or ends the other, else 0."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) >= PART and (long.startswith(short) or long.endswith(short)):
        return COMPOUND
    if len(short) >= PART + 2 and long.startswith(short[: PART + 2]):
        return COMPOUND
    return 0.0
