"""A commitment as matching sees it: plain values, no rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from commitments.matching.words import telling

#: What a word is worth by where it stands: in the promise itself, beside it, above the letter.
OWN, BESIDE, AROUND, SUBJECT = 1.0, 0.6, 0.35, 0.35


@dataclass(frozen=True, slots=True)
class Promise:
    """What is known of one commitment.

    ``key`` is its own, ``chain`` that of the promise it repeats, ``home`` its letter's.
    ``words`` maps the stems that tell what it is about to their weight.
    ``papers`` are the (dossier, number) pairs of the promising letter,
    ``numbers`` what else it is known by (register, Aanhangsel), ``days`` the
    (day, month) pairs of the occasions it names.
    ``ministries`` hold keys that a ministry shares with its successors, ``made_before``
    the days on which older promises of the chain were made (``matching.chains``).
    """

    key: int
    chain: int
    home: int
    words: dict[str, float]
    promised_on: date | None = None
    latest: date | None = None
    recurring: bool = False
    asks_answers: bool = False
    papers: frozenset[tuple[str, str]] = frozenset()
    numbers: frozenset[str] = frozenset()
    dossiers: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    chamber: str = ""
    members: frozenset[str] = frozenset()
    days: frozenset[tuple[int, int]] = frozenset()
    products: frozenset[str] = frozenset()
    made_before: frozenset[date] = frozenset()

    @property
    def made(self) -> frozenset[date]:
        """Every day on which it was promised."""
        return self.made_before | ({self.promised_on} if self.promised_on else frozenset())


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words a promise stands among: the sentences right ``before`` it and ``around`` it."""

    before: str = ""
    around: str = ""
    subject: str = ""


def promise_words(own: str, beside: Surroundings) -> dict[str, float]:
    """The stems that tell what a promise is about, each by the best place it stands in."""
    words: dict[str, float] = {}
    for text, weight in (
        (beside.subject, SUBJECT),
        (beside.around, AROUND),
        (beside.before, BESIDE),
        (own, OWN),
    ):
        for stem in telling(text):
            words[stem] = max(weight, words.get(stem, 0.0))
    return words


def sharpen(siblings: Iterable[dict[str, float]]) -> list[dict[str, float]]:
    """The words of promises of one letter, those they share weighed down.

    What every promise of a letter has in common does not tell one from the other.
    """
    told = list(siblings)
    counts: dict[str, int] = {}
    for words in told:
        for stem in words:
            counts[stem] = counts.get(stem, 0) + 1
    return [
        {stem: weight / counts[stem] ** 0.5 for stem, weight in words.items()} for words in told
    ]
