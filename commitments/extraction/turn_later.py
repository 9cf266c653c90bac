"""What "later" and "langer" tell in a clause: by how much, than what, or nothing."""

from __future__ import annotations

from commitments.extraction.rules import turn_words as table
from commitments.extraction.turn_book import NOT

LATER = frozenset(("later", "langer"))
SPAN = frozenset(table.SPAN.split())
_THAT_IS = (["dat", "is"], ["dit", "is"])
_READY = frozenset(table.READY.split())
_PERFECT = frozenset(table.PERFECT.split())
_OPENING_SPAN = SPAN | frozenset(table.SO_MANY.split())
# "u ontvangt een week later mijn reactie": after what was told before it.
_OBJECT_OPENS = frozenset(("mijn", "onze", "een"))
# "en een week later", "uiterlijk twee maanden later": after what was told before it, too.
_ADDS_SPAN = (["en"], ["of"], ["uiterlijk"], ["binnen"], ["ongeveer"])
_OR_AT_MOST = ["of", "hooguit"]


def how_late(words: list[str], at: int) -> set[str]:
    """By how much, or than what, something is later than it should be."""
    told = words[2 * (words[:2] in _THAT_IS) : at]
    ready = not _READY.isdisjoint(words)  # "is later gereed dan gepland"
    if not (ready or _PERFECT.isdisjoint(told)) or _follows_on(words, at):
        return set()
    facts = {"later-by"} if words[at - 1 : at] and words[at - 1] in SPAN else set()
    than = words.index("dan", at + 1, at + 6) if "dan" in words[at + 1 : at + 6] else 0
    if not than or (words[at] == "langer" and not SPAN.isdisjoint(words[than + 1 : than + 4])):
        return facts  # "langer dan twee weken" is later than nothing
    return facts | {"later-than"}


def _follows_on(words: list[str], at: int) -> bool:
    """Whether "later" only bounds ("niet later dan") or follows on ("Een week later …")."""
    opening = [word for word in words[:at] if not word.isdigit()]
    if words[max(0, at - 1)] in NOT or _OPENING_SPAN.issuperset(opening):
        return True
    if words[at - 1] not in SPAN:
        return False
    before = words[max(0, at - 4) : max(0, at - 2)]
    added = before[-1:] in _ADDS_SPAN or before == _OR_AT_MOST
    return added or not _OBJECT_OPENS.isdisjoint(words[at + 1 : at + 2])
