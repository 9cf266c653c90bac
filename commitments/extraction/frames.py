"""A light clause analysis of Dutch: who delivers what to whom, and in which mood.

1. A sentence becomes tokens; each known word has roles (``rules/lexicon.py``).
2. Every form of a verb of delivering starts a frame, if something governs it
   (``moods.py``) and its companion words are there ("stuur … toe").
3. Its clause is bounded (``clauses.py``), and all a rule may ask of it becomes
   a fact, a plain word (``facts.py``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from commitments.extraction.clauses import ZEGDE, Clause, find_clause
from commitments.extraction.embedded import hide_embedded
from commitments.extraction.facts import gather_facts
from commitments.extraction.moods import find_mood
from commitments.extraction.openers import part_start
from commitments.extraction.receivers import receivers
from commitments.extraction.rules.lexicon import SENSES
from commitments.extraction.rules.words import MONTHS
from commitments.extraction.tokens import Tokens

_FIRST = frozenset(("first",))
_MOST = 6  # verbs of delivering looked at in one sentence; no real one has more
_CONSULTS = frozenset(("overleggen", "overleg", "overlegt"))  # "met de sector overleggen"
_CARRIED_OUT = frozenset(("invulling", "gevolg", "gehoor", "uitvoering"))
_AT_BEST = {"would": "reported"}  # what a mood may become ("heb toegezegd dat ik … zou …")
_EXCUSES = frozenset(("excuses", "excuus", "verontschuldigingen"))
_OUR = frozenset(("mijn", "onze", "oprechte", "welgemeende"))
_KAMER_DOES = re.compile(r"(?:^|\bdat )(?:uw|de)(?: tweede| eerste)? kamer\b(?!.*\b(?:ik|wij)\b)")
_RETURNING = frozenset(("u", "kamer", "leden", "terug"))  # not "komen in mei beschikbaar"
_COME_TO = frozenset(("overeenstemming", "akkoord", "doel", "doelen", "resultaat", "resultaten"))
_OF_THAT = frozenset(("ervan", "daarvan", "hiervan"))
_US = frozenset(("mij", "ons"))  # "opmerkingen die mij bereiken"
_BEFORE_VERB = frozenset(("te", "kunnen", "zal", "zullen"))  # "in te dienen", "in te kunnen dienen"
_ON = frozenset(("op", "hierop", "daarop", "erop", "waarop"))
_AFTER_PARTICLE = frozenset(
    ("op", "bij", "over", "dat", "aan", "van", "in", "welke", "hoe", "wat", "wie", "of", "naar",
     "zodra", "wanneer", "voordat", "nadat", "alvorens", "als", "uiterlijk", "eind", "medio")
)  # fmt: skip

# base: (companions, particle, whether "op" is needed too, group)
_SENSES: dict[str, tuple[tuple[frozenset[str], str, bool, str], ...]] = {
    base: tuple(
        (frozenset(), *words.partition(".")[:1], words.endswith(".op"), group)
        if "." in words
        else (frozenset(words.split()), "", False, group)
        for words, group in senses
    )
    for base, senses in SENSES.items()
}


class Frame(NamedTuple):
    """One verb of delivering in its clause; ``facts`` are what a rule may ask.

    ``start`` and ``end`` bound the clause in the sentence, ``at`` is the place of
    the verb, ``anchors`` are the places of the verbs, us and the receiver.
    """

    verb: str
    group: str
    mood: str
    facts: frozenset[str]
    tokens: Tokens
    place: int
    clause: Clause

    @property
    def start(self) -> int:
        return self.tokens.spans[self.clause.left][0]

    @property
    def end(self) -> int:
        return self.tokens.spans[self.clause.right - 1][1]

    @property
    def at(self) -> int:
        return self.tokens.spans[self.place][0]

    @property
    def finite_at(self) -> int:
        """Where the word stands that governs the verb, or the verb itself."""
        return self.tokens.spans[self.clause.finite][0]

    @property
    def told_at(self) -> int:
        """Where the word stands by which a promise is retold ("toegezegd"); 0 for any other."""
        if self.mood == "past" and self.group == "promise":
            return self.finite_at  # "Tijdens het debat is uw Kamer toegezegd …"
        if self.mood != "reported":
            return 0
        words, finite = self.tokens.words, self.clause.finite
        if words[finite] in ZEGDE and "toe" in words[finite : self.place]:
            return self.tokens.spans[words.index("toe", finite)][0]  # "zegde in het debat toe …"
        return self.finite_at

    @property
    def anchors(self) -> tuple[tuple[int, int], ...]:
        clause = self.clause
        places, kamers = {self.place, clause.finite}, receivers(self.tokens)
        places.update(
            at
            for at in range(clause.left, clause.right)
            if at not in clause.asides and (at in kamers or self.tokens.has(at, _FIRST))
        )
        return tuple(self.tokens.spans[at] for at in sorted(places))


def read_frames(tokens: Tokens, wanted: Callable[[str, str, str], bool]) -> Iterator[Frame]:
    """The frames of one sentence whose verb, group and mood are wanted, in reading order."""
    hide_embedded(tokens)
    for index in tokens.verbs[:_MOST]:
        stop = part_start(tokens, index)
        for base, forms in tokens.known[index].verbs:
            mood = find_mood(tokens, index, forms, stop)
            if mood is None or not _may_be_wanted(wanted, base, _AT_BEST.get(mood.name, mood.name)):
                continue
            clause = find_clause(tokens, index, mood, stop)
            group = _group(tokens, base, index, clause)
            if group == "promise" and clause.mood == "present":
                clause = clause._replace(mood="performative")
            if group is not None and wanted(base, group, clause.mood):
                facts = gather_facts(tokens, index, clause) | {group, base}
                yield Frame(base, group, clause.mood, facts, tokens, index, clause)


@cache
def _may_be_wanted(wanted: Callable[[str, str, str], bool], base: str, mood: str) -> bool:
    """Whether a verb is wanted in some sense, in a mood."""
    return any(wanted(base, sense[3], mood) for sense in _SENSES[base])


def _group(tokens: Tokens, base: str, index: int, clause: Clause) -> str | None:
    """The group of the first sense of which a companion stands in the clause."""
    words = tokens.words
    if _means_else(base, words, index, clause):
        return None
    for companions, particle, on, group in _SENSES[base]:
        if particle:
            if _has_particle(tokens, particle, on, index, clause):
                return group
        elif (
            not companions
            or not companions.isdisjoint(words[index + 1 : clause.right])
            or not companions.isdisjoint(words[max(clause.left, index - 14) : index])
        ):
            return group
    return None


def _means_else(base: str, words: list[str], index: int, clause: Clause) -> bool:
    """Whether a verb of delivering is used in another sense."""
    clause_words = words[clause.left : clause.right]
    if words[index] in _CONSULTS and "met" in clause_words:
        return True
    match base:
        case "geven":  # "invulling geven aan het verzoek om een stand van zakenbrief"
            return not _CARRIED_OUT.isdisjoint(clause_words) and "door" not in clause_words
        case "sturen":
            return _steers(words[index + 1 : index + 4])
        case "bieden" | "aanbieden":
            return _excuses(clause_words)
        case "behandelen":  # "dat uw Kamer het wetsvoorstel in juni behandelt"
            return _KAMER_DOES.search(" ".join(words[clause.left : index])) is not None
        case "komen":  # "komen tot een visie", "de cijfers komen beschikbaar"
            aside = "beschikbaar" in clause_words and _RETURNING.isdisjoint(clause_words)
            return aside or words[index + 1 : index + 2] == ["tot"]
        case "gaan":  # "ik ga ervan uit dat …"
            return any(
                word in _OF_THAT and "uit" in clause_words[at + 1 : at + 4]
                for at, word in enumerate(clause_words)
            )
        case "bereiken":
            near = words[max(0, index - 3) : index + 3]
            return not _COME_TO.isdisjoint(near) or not _US.isdisjoint(near[:3])
    return False


def _steers(after: list[str]) -> bool:
    """Whether something is steered towards ("sturen op 25%"), and nothing sent on a day."""
    return len(after) > 2 and after[0] == "op" and after[1].isdigit() and after[2] not in MONTHS


def _excuses(words: list[str]) -> bool:
    """Whether excuses are offered ("bied ik u mijn excuses aan"), and no paper about some."""
    return any(word in _EXCUSES and whose in _OUR for whose, word in pairwise(words))


def _has_particle(tokens: Tokens, particle: str, on: bool, index: int, clause: Clause) -> bool:
    """Whether a separable particle belongs to the verb, with an "op" near it if ``on``.

    It stands at the end of the clause, or before "te".
    """
    words = tokens.words
    if on and _ON.isdisjoint(words[clause.left : clause.right]):
        return False
    if particle in words[max(0, index - 3) : index] and words[index - 1] in _BEFORE_VERB:
        return True
    return any(
        words[at] == particle and (tokens.ends_clause(at) or tokens.word(at + 1) in _AFTER_PARTICLE)
        for at in range(index + 1, clause.right)
    )
