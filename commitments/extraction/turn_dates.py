"""Years and months in a clause: which bound something, and which only date it."""

from __future__ import annotations

from commitments.extraction.rules import turn_words as table
from commitments.extraction.rules.words import MONTHS

_YEAR = 4  # digits
_DEEDS = tuple(word.rstrip("e") for word in table.DATED_DEED.split())
_BEFORE_YEAR = frozenset(("in", "voor", "vóór", "begin", "medio", "eind", "per"))
_DATED = tuple(table.DATED.split())
_DATED_BY = frozenset(table.DATED_BY.split())
_DATED_DEED = frozenset(table.DATED_DEED.split())


def is_year(words: list[str], at: int) -> bool:
    """Whether a word is a year by which, or in which, something comes ("in 2025")."""
    if len(words[at]) != _YEAR or not words[at].isdecimal():
        return False
    of_half = words[max(0, at - 2) : at] == ["helft", "van"]
    if not of_half and (not at or words[at - 1] not in _BEFORE_YEAR):
        return False
    deed = words[at + 1 : at + 2]
    return not (deed and deed[0].startswith(_DEEDS))  # "anders dan in 2022 aangekondigd"


def is_past_date(words: list[str], at: int) -> bool:
    """Whether a month is of the day of a letter, a debate or a promise."""
    if words[at] not in MONTHS or not "".join(words[at - 1 : at]).isdecimal():
        return False
    if at > 2 and words[at - 2] in _DATED_BY and words[at - 3].endswith(_DATED):
        return True
    return not _DATED_DEED.isdisjoint(words[at + 1 : at + 4])
