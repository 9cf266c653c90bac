"""Passages of one letter that make the same promise become one commitment.

1. A sentence that only says what a paper just promised will hold, or when, is
   part of that promise's passage.
2. Two passages make the same promise where they share most words of their
   object and their terms do not contradict each other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from commitments.extraction.readings import (
    CommitmentReading,
    DeadlineReading,
    PassageReading,
)

_WORD = re.compile(r"[^\W\d_]{5,}")
_HOLLOW = frozenset(
    (
        "brief",
        "uitkomsten",
        "resultaten",
        "voortgang",
        "stand",
        "zaken",
        "onderzoek",
        "rapport",
        "worden",
        "hierover",
        "daarover",
        "kamer",
        "kabinet",
    )
)
_SHARED = 0.6  # of the shorter object's words
_FEWEST = 2  # words of an object that tell it from others
_MOST = 500  # promises of one letter that share a word; of more it tells nothing
_ANY = "any"  # any term


def join(passages: Sequence[PassageReading], continuing: Iterable[int]) -> list[PassageReading]:
    """The passages, each that only continues the one before made part of it."""
    rest = set(continuing)
    joined: list[PassageReading] = []
    for index, passage in enumerate(passages):
        if index in rest:
            joined[-1] = _extended(joined[-1], passage)
        else:
            joined.append(passage)
    return joined


def _extended(first: PassageReading, second: PassageReading) -> PassageReading:
    """One passage from the start of the first to the end of the second.

    A promise without a term takes the one its continuation gives.
    """
    deadline = first.deadline
    if deadline and deadline.kind == "none" and second.deadline:
        deadline = second.deadline
    return replace(
        first,
        quote="",
        end=second.end,
        deadline=deadline,
        references=first.references + second.references,
    )


def merge(
    passages: Sequence[PassageReading],
) -> tuple[tuple[PassageReading, ...], tuple[CommitmentReading, ...]]:
    """The passages, each with the promise it belongs to, and the commitments they make."""
    kept: list[PassageReading] = []
    commitments: list[CommitmentReading] = []
    register = _Register()
    for index, passage in enumerate(passages):
        if "commitment" not in passage.acts:
            kept.append(passage)
            continue
        promise = register.find(passage, commitments)
        if promise is None:
            promise = len(commitments)
            commitments.append(_commitment(index, passage))
        else:
            commitments[promise] = _merged(commitments[promise], index, passage)
        register.add(promise, commitments[promise])
        kept.append(replace(passage, promise=promise))
    return tuple(kept), tuple(commitments)


def _commitment(index: int, passage: PassageReading) -> CommitmentReading:
    return CommitmentReading(
        passages=(index,),
        deadline=passage.deadline or DeadlineReading("none"),
        firmness=passage.firmness or "firm",
        object=passage.object,
        to=passage.to,
        category=passage.category or "informeren",
        origin=passage.origin,
    )


class _Register:
    """Commitments found by category, term and the words of their object.

    A letter may promise thousands of things; only those that share words are compared.
    """

    def __init__(self) -> None:
        self._words: list[frozenset[str]] = []
        self._under: defaultdict[tuple[str, Hashable, str], set[int]] = defaultdict(set)

    def add(self, number: int, commitment: CommitmentReading) -> None:
        """Take in a commitment, or the term it got from one more passage."""
        if number == len(self._words):
            self._words.append(_words(commitment.object))
        for word in self._words[number]:
            self._under[commitment.category, None, word].discard(number)
            for term in (_ANY, _term(commitment.deadline)):
                self._under[commitment.category, term, word].add(number)

    def find(self, passage: PassageReading, commitments: Sequence[CommitmentReading]) -> int | None:
        """The first commitment that makes the passage's promise, if one does."""
        words, term = _words(passage.object), _term(passage.deadline)
        if len(words) < _FEWEST:
            return None
        category = passage.category or "informeren"
        shared = Counter(
            number
            for word in words
            for among in ((_ANY,) if term is None else (None, term))
            if len(under := self._under.get((category, among, word), ())) <= _MOST
            for number in under
        )
        for number in sorted(shared):
            shorter = min(len(words), len(self._words[number]))
            its = _term(commitments[number].deadline)
            if shorter >= _FEWEST and shared[number] >= _SHARED * shorter and _agree(term, its):
                return number
        return None


def _term(deadline: DeadlineReading | None) -> Hashable:
    """What two terms of one promise have in common; None where nothing is said of time."""
    if deadline is None or deadline.kind == "none":
        return None
    return (deadline.kind, deadline.latest) if deadline.latest else _words(deadline.wording)


def _agree(first: Hashable, second: Hashable) -> bool:
    """Whether two terms may be those of one promise: the same, or one says nothing."""
    return first is None or second is None or first == second


def _words(text: str | None) -> frozenset[str]:
    return frozenset(_WORD.findall((text or "").lower())) - _HOLLOW


def _merged(one: CommitmentReading, index: int, passage: PassageReading) -> CommitmentReading:
    """The commitment with one more place; what it did not say yet, it takes from there."""
    deadline = one.deadline
    if deadline.kind == "none" and passage.deadline:
        deadline = passage.deadline
    return replace(
        one,
        passages=(*one.passages, index),
        deadline=deadline,
        firmness="effort" if passage.firmness == "effort" else one.firmness,
        object=one.object or passage.object,
        to=passage.to if one.to in (None, "Kamer") else one.to,
        origin=one.origin or passage.origin,
    )
