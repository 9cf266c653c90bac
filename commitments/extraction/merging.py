"""Passages of one letter that make the same promise become one commitment.

1. A sentence that only says what a paper just promised will hold, or when, is
   part of that promise's passage.
2. Two passages make the same promise where they share most words of their
   object and their terms do not contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
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
    for index, passage in enumerate(passages):
        if "commitment" not in passage.acts:
            kept.append(passage)
            continue
        promise = _same(passage, commitments)
        if promise is None:
            promise = len(commitments)
            commitments.append(_commitment(index, passage))
        else:
            commitments[promise] = _merged(commitments[promise], index, passage)
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


def _same(passage: PassageReading, commitments: Sequence[CommitmentReading]) -> int | None:
    """The commitment that makes the passage's promise, if one does."""
    for number, commitment in enumerate(commitments):
        if (
            commitment.category == passage.category
            and _compatible(commitment.deadline, passage.deadline)
            and _alike(commitment.object, passage.object)
        ):
            return number
    return None


def _compatible(first: DeadlineReading, second: DeadlineReading | None) -> bool:
    """Whether two terms may be those of one promise: the same, or one says nothing."""
    if second is None or "none" in (first.kind, second.kind):
        return True
    if first.latest or second.latest:
        return (first.kind, first.latest) == (second.kind, second.latest)
    return _words(first.wording) == _words(second.wording)


def _alike(first: str | None, second: str | None) -> bool:
    one, two = _words(first), _words(second)
    shorter = min(len(one), len(two))
    return shorter >= 2 and len(one & two) >= _SHARED * shorter


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
