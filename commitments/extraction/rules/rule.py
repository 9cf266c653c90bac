"""What a rule is: a typed value with a name, a pattern, a reading and its own examples."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

_OPENING = '("'
_OPENING_BEYOND_ASCII = "«“‘"
CLOSING = ".,;:)?»”"


def with_marks(*words: str) -> frozenset[str]:
    """The words of the given lists, bare and as they stand beside a mark in running text."""
    bare = {word for one in words for word in one.split()}
    beside = {word + mark for word in bare for mark in CLOSING}
    return frozenset(bare | beside | {f"({word}" for word in bare})


def flat(sentence: str) -> str:
    """A sentence as the rules of words see it: in lower case, each word after a space.

    Each character stands one place further than in the sentence. A pattern that
    starts with a space finds a word many times sooner than one with a boundary.
    """
    low = f" {sentence.lower()}"
    for mark in _OPENING:
        low = low.replace(mark, " ")
    if ".)" in low:  # the end of a sentence in brackets
        low = low.replace(".)", ". ")
    if not low.isascii():
        for mark in _OPENING_BEYOND_ASCII:
            low = low.replace(mark, " ")
    return low


def phrases(pattern: str) -> re.Pattern[str]:
    """A pattern of words, to be searched in a ``flat`` sentence; it starts at a word's start."""
    return re.compile(f" (?:{pattern})")


@dataclass(frozen=True, slots=True)
class Rule[Reading]:
    """One construction of the language and what it means.

    ``name`` is unique, Dutch and dotted ("toezegging.zal-informeren") and is
    stored beside every row the rule found. ``pattern`` is searched in one
    cleaned sentence, made ``flat``; it may not backtrack. ``reading`` is what a match means.
    ``hints`` are words of which a sentence that matches holds one, if given.
    Every example must match and every counterexample must not; one generic
    test turns each into a test of its own.
    """

    name: str
    pattern: re.Pattern[str]
    reading: Reading
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    hints: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FactRule[Reading]:
    """One construction told by facts: of a frame (``frames.py``) or of whole sentences (signals).

    Each of ``needs`` is a choice of facts of which one must hold; none of
    ``lacks`` may. Name, reading, examples and counterexamples are as in ``Rule``.
    """

    name: str
    needs: tuple[frozenset[str], ...]
    lacks: frozenset[str]
    reading: Reading
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]

    def speaks(self, facts: AbstractSet[str]) -> bool:
        """Whether the rule holds for a frame with these facts."""
        for choice in self.needs:  # a plain loop: this is asked some hundred times a letter
            if choice.isdisjoint(facts):
                return False
        return self.lacks.isdisjoint(facts)


def needs(*choices: str) -> tuple[frozenset[str], ...]:
    """Facts as they are written in a rule: "present|future", "kamer"."""
    return tuple(frozenset(choice.split("|")) for choice in choices)
