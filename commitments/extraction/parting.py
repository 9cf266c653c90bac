"""Where one word falls apart in two that lost the space between them ("naaruw", "zomerrecesop").

Told by the two parts: one is a small word, a word of time or a form of a verb, and both are
words. What is itself a word of the list never falls apart.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from commitments.extraction.vocabulary import (
    DETERMINERS,
    ENDINGS,
    LINKS,
    NOUNS,
    PARTICLES,
    PARTING,
    SMALL,
    SMALL_VERBS,
    TIMES,
    WHOLE,
    is_listed,
)
from commitments.extraction.wordbook import LEXICON

SURE, LIKELY, MAYBE = range(3)
# How an adjective or participle ends that stands before its noun.
_INFLECTED = re.compile(
    r"(?:ijke|ige|ische|[dglnr]de|ste|ere|[ae]le|ieve|bare|zame|uwe|tte|vante)(?<!waarde)$"
)
_AFTER_NOUNS = frozenset(("de", "te"))
_KNOWN = SMALL | PARTICLES | TIMES | {word for word in LEXICON if word.isalpha() and len(word) > 1}
_LATE = frozenset(("toe", "tegemoet"))  # parts of a verb that stand last
_BEGINNINGS = frozenset(("ter", "ten", "den", "der", "er", "ze"))  # they begin other words too
# Words of which none is made with a particle before it.
_AFTER_PARTICLES = (SMALL - PARTICLES - ENDINGS - SMALL_VERBS) | DETERMINERS | TIMES
_BEFORE_VERBS = NOUNS | TIMES  # of which no verb is made ("Kamer-sturen")
_WITH_TOE = ("naar", "er", "daar", "hier", "waar")
_MOST = 20_000  # words remembered
_SHORT = 4  # characters; a part no longer is none that a text makes known
LONGEST = 40  # characters of a word looked at


class Cut(NamedTuple):
    """One way in which a word may fall apart.

    ``at``: after how many characters; ``rank``: ``SURE``, ``LIKELY`` or ``MAYBE``;
    ``unknown``: the part that the text must hold as a word of its own ("": none).
    """

    at: int
    rank: int
    unknown: str


@lru_cache(_MOST)
def cuts_of(low: str) -> tuple[Cut, ...]:
    """The ways in which a word in lower case may fall apart, the surest first."""
    if low in WHOLE or is_word(low) or not 3 <= len(low) <= LONGEST:
        return ()
    found = []
    for at in range(1, len(low)):
        first, second = low[:at], low[at:]
        known = is_word(first), is_word(second)
        if not any(known) or (not all(known) and len((first, second)[known[0]]) <= _SHORT):
            continue
        rank = _rank(first, second)
        if rank is not None:
            found.append(Cut(at, rank, "" if all(known) else (first, second)[known[0]]))
    return tuple(sorted(found, key=lambda cut: (cut.rank, len(cut.unknown), -cut.at)))


def is_word(low: str) -> bool:
    """Whether the list or the rules know a word in lower case."""
    return low in _KNOWN or (len(low) >= _SHORT and is_listed(low))


def _rank(first: str, second: str) -> int | None:
    """How sure it is that two parts, words both, are no one word."""
    if first in PARTING and (second in SMALL_VERBS or _is_verb(second)):
        return None
    if first in PARTICLES:
        return SURE if second in _AFTER_PARTICLES else MAYBE
    if first in SMALL:
        if second in ENDINGS:
            return SURE if first in LINKS or first == "u" else MAYBE
        return LIKELY if first in _BEGINNINGS else SURE
    return _rank_by_last(first, second)


def _rank_by_last(first: str, second: str) -> int | None:
    """The same where the first part is no small word."""
    if second in ENDINGS:
        return _rank_of_ending(first, second)
    if second in SMALL:
        return SURE
    if second in _LATE:
        return None if first.endswith(_WITH_TOE) else SURE
    if len(first) < _SHORT or len(second) < _SHORT:
        return None
    verb = _is_verb(second)
    if verb and first in _BEFORE_VERBS:
        return SURE
    return LIKELY if verb or _INFLECTED.search(first) else MAYBE


def _rank_of_ending(first: str, second: str) -> int | None:
    """The same where the second part may also end a word ("stijgen-de", "rapport-en")."""
    if second == "en":  # or a plural, or a verb of the past ("verstrekt-en")
        return MAYBE if len(first) > _SHORT else None
    noun = first in NOUNS and second in _AFTER_NOUNS
    if noun or (second == "te" and first.endswith("en")) or _tells(first):
        return SURE
    participle = second == "de" and first.endswith("en")
    return None if participle or len(first) < _SHORT else MAYBE


def _tells(word: str) -> bool:
    """Whether a word is a verb of the third person ("ontvangt"): no ending follows its t."""
    known = LEXICON.get(word)
    return known is not None and word[-1] == "t" and any("t" in forms for _, forms in known.verbs)


def _is_verb(word: str) -> bool:
    """Whether a word is a form of a verb of the rules, or its participle before a noun."""
    known = LEXICON.get(word)
    return known is not None and (bool(known.verbs) or word.endswith(("de", "te")))
