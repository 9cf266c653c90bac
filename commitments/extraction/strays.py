"""Words that only look as if they governed a verb of delivering ("de toegezegde brief")."""

from __future__ import annotations

from itertools import pairwise

from commitments.extraction.tokens import Tokens

_DOCUMENT = frozenset(("document",))
_COMMA = frozenset(("comma",))
_ASIDES = frozenset(("zoals", "conform", "gelijk", "overeenkomstig", "op"))
_ASIDE = 14  # words that an aside has at most
_MYSELF = "mij me ons zich"
# Words that govern only beside one of others: how many words before and after are looked at.
_BESIDE: dict[str, tuple[frozenset[str], int, int]] = {
    word: (frozenset(others.split()), before, after)
    for words, others, before, after in (
        ("inzet", "mijn onze is was blijft", 3, 3),
        ("beoogd gestreefd nagestreefd getracht", "wordt worden is", 3, 3),
        ("zet zetten", f"{_MYSELF} erop alles", 0, 5),
        ("stel stelt stellen", f"{_MYSELF} alles voor", 5, 5),
        ("doe doet", "alles", 0, 6),
        ("ernaartoe", "werk werkt werken", 4, 0),
        ("richt", f"{_MYSELF} erop", 0, 4),
        ("koers koersen", "erop", 0, 3),
        ("acht achten", _MYSELF, 0, 3),
        ("voorgenomen", _MYSELF, 6, 0),
        ("reken rekenen vertrouw vertrouwen", "erop", 0, 4),
        ("verbind verbinden", "ertoe", 0, 4),
        ("ervan", "ga gaan", 12, 0),
        ("ernaar", "streef streeft streven gestreefd", 12, 0),
        ("zeggen", "toe", 0, 12),
        # "laat ik u weten dat" tells now, "heb ik u laten weten dat" told then
        ("weten", "heb hebt heeft hebben had hadden", 14, 2),
    )
    for word in words.split()
}

_SURELY = frozenset(("de", "het", "een"))
_RESOLVED = frozenset((("mij", "voor"), ("ons", "voor")))
_PLAN_IS = (["is", "om"], ["is", "dat"])


def is_stray(tokens: Tokens, at: int, role: str) -> bool:
    """Whether a word in a governing role governs nothing, by the words beside it."""
    word = tokens.words[at]
    if word == "plan":  # "ben van plan", "het plan is om"
        return tokens.word(at - 1) != "van" and tokens.words[at + 1 : at + 3] not in _PLAN_IS
    if word in ("neem", "nemen"):  # "neem mij voor"
        return not any(pair in _RESOLVED for pair in pairwise(tokens.words[at + 1 : at + 4]))
    if word == "stellen" and tokens.word(at - 1) == "te":  # "een plan op te stellen en dit voor"
        return True
    if word in _BESIDE:
        others, before, after = _BESIDE[word]
        return others.isdisjoint(tokens.words[max(0, at - before) : at + after])
    if word == "mogelijke":
        return tokens.words[max(0, at - 2) : at] != ["al", "het"]
    if word in ("voorzien", "gepland"):  # "voorzien is dat", "is gepland dat"
        return tokens.word(at + 1 + (tokens.word(at + 1) == "is")) != "dat"
    if role == "told" and tokens.word(at - 1) in _SURELY:  # "binnen de afgesproken termijn"
        return True
    return role == "promised" and tokens.has(at + 1, _DOCUMENT)  # "de toegezegde brief"


def in_aside(tokens: Tokens, at: int, verb: int) -> bool:
    """Whether a word stands in an aside between commas before a verb (", zoals toegezegd,")."""
    if not any(tokens.has(place, _COMMA) for place in range(at + 1, verb)):
        return False
    for place in range(at, max(0, at - _ASIDE), -1):
        before = place - 1 - (tokens.word(place - 1) == "mede")
        if tokens.words[place] in _ASIDES and tokens.has(before, _COMMA):
            return True
        if tokens.has(place, _COMMA):
            return False
    return False
