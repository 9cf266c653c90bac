"""Whether a sentence speaks of what the one before named: by a pronoun, or by the work on it."""

from __future__ import annotations

from itertools import pairwise

from commitments.extraction.rules import gate_words, lexicon
from commitments.extraction.rules import turn_words as table
from commitments.extraction.turn_book import ALONE, FINITE, TRIMMED

_PRONOUNS = frozenset(lexicon.DEMONSTRATIVES.split())
_ADVERBS = frozenset(table.POINTING_ADVERBS.split())
_FIRST = frozenset(table.POINTING_FIRST.split())
_WORK = frozenset(table.WORK.split())
# What follows a pronoun, and no determiner: a verb, or a word of manner or time.
_AFTER = FINITE | frozenset(f"{table.GOING_ON} {table.AFTER_POINTING}".split())
_PAST = frozenset(word for word, facts in ALONE.items() if "past" in facts)
_TERMS = frozenset(gate_words.ITS_TERM.split())
_REACHING = (*_TERMS, *gate_words.HENCE.split(), gate_words.HENCE_PHRASE)


def may_reach_back(sentence: str) -> bool:
    """Whether a sentence, as it is written, may tell of what one further back named."""
    low = sentence.lower()
    return any(word in low for word in _REACHING)


def names_term(words: list[str]) -> bool:
    """Whether a sentence speaks of a term that one before gave: "die termijn"."""
    return any(
        word in _PRONOUNS and following.rstrip(",.") in _TERMS
        for word, following in pairwise(words)
    )


def takes_up(words: list[str]) -> bool:
    """Whether a sentence may speak of what the one before named: "Daarvoor is meer tijd nodig".

    ``words`` are those of the ``flat`` sentence, marks and all.
    """
    bare = [word.strip(TRIMMED) for word in words]
    if not bare:
        return False
    if bare[0] in _FIRST and _follows(bare, 0):
        return True
    if not _ADVERBS.isdisjoint(bare) or not _WORK.isdisjoint(bare):
        return True
    return any(
        (word in _PRONOUNS and _follows(bare, at)) or bare[at : at + 2] == ["zij", "achterwege"]
        for at, word in enumerate(bare)
    )


def _follows(bare: list[str], at: int) -> bool:
    """Whether no noun follows a pronoun."""
    following = bare[at + 1] if at + 1 < len(bare) else ""
    return not following or following in _AFTER or following in _PAST
