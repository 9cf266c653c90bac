"""What the words of a sentence weigh for each act: a table of log-odds.

A logistic regression over words and pairs of neighbours (Cox 1958), fitted on the labelled
letters of ``tests/corpus`` by ``scripts/fit_weights.py``.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from commitments.extraction.readings import ACTS, Act
from commitments.extraction.rules.words import MONTHS

TABLE = Path(__file__).parent / "rules" / "weights.tsv"
UNIT = 0.04  # of log-odds; what 1 in the table stands for
OWN, OTHER = ">", "<"  # in front of words where a sentence comes after another
BASE = ""  # the name of the row that every sentence has, the first of the table
_ZERO = 128  # how 0 is packed
_BITS = 24  # more than all of the table take together
_MASK = (1 << _BITS) - 1
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[a-zà-ÿ]+|0|[.,:;?]")
_SAME = dict.fromkeys(MONTHS, "#maand")


def features(words: str, before: str | None = None) -> set[str]:
    """What is weighed of a ``flat`` sentence: its words, marks and pairs of neighbours.

    Every number is "0", every month "#maand"; "^" stands before the first word. ``before``:
    the ``flat`` sentence it follows, if that may name a promise or request; then the words
    of both count beside, with ">" in front of its own and "<" of the other's.
    """
    told = _words(words)
    beside: list[str] = []
    if before is not None:
        beside = [*(OWN + word for word in ("", *told)), *(OTHER + word for word in _words(before))]
    return {*told, *map(" ".join, pairwise(["^", *told])), *beside}


def _words(flat: str) -> list[str]:
    return [_SAME.get(word, word) for word in _WORD.findall(_DIGITS.sub("0", flat))]


class _Table(NamedTuple):
    """The weights in units of ``UNIT``, an act each in the order of ``ACTS``.

    ``base`` is what every sentence weighs; ``features`` hold the weights of each packed in one
    number, ``_BITS`` an act, with ``_ZERO`` for 0: what is packed is added up all at once.
    """

    base: tuple[int, ...]
    features: dict[str, int]


@cache
def _table() -> _Table:
    features: dict[str, int] = {}
    with TABLE.open(encoding="utf-8") as lines:  # line by line: all at once takes 6 MB more
        base = tuple(map(int, next(lines).split("\t")[1:]))
        for line in lines:
            feature, *told = line.split("\t")
            features[feature] = sum(_ZERO + int(one) << _BITS * at for at, one in enumerate(told))
    return _Table(base, features)


def weigh(words: str, before: str | None = None) -> dict[Act, float]:
    """The log-odds of each act for a ``flat`` sentence; ``before`` is as for ``features``.

    Only outcomes weigh otherwise after another sentence.
    """
    base, table = _table()
    held = table.keys() & features(words, before)
    packed = sum(map(table.__getitem__, held))
    nothing = _ZERO * len(held)
    return {
        act: UNIT * (least + (packed >> _BITS * at & _MASK) - nothing)
        for at, (act, least) in enumerate(zip(ACTS, base, strict=True))
    }
