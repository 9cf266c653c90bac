"""What a sentence says became of something: it slips, drops, fails to come, or is kept.

1. The sentence falls into clauses.
2. A verb of ``rules/turn_words.py`` counts in any of its forms and orders; a
   separable one with its particle, joined to it or further on in its clause.
3. The verb, its denial, its time and its mood are the facts of the clause, of
   which the rules (``rules/turns.py``) make signals.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from commitments.extraction.deeds import acts_on_it, carries_out, tells_deed
from commitments.extraction.rules import lexicon
from commitments.extraction.rules import turn_words as table
from commitments.extraction.rules.rule import FactRule, with_marks
from commitments.extraction.rules.turns import TURNS
from commitments.extraction.turn_book import (
    AFTER_PARTICLE,
    ALONE,
    APART,
    ENDING,
    FINITE,
    NOT,
    TRIMMED,
    words_with,
)
from commitments.extraction.turn_dates import is_past_date, is_year
from commitments.extraction.turn_later import LATER, SPAN, how_late

type Clause = list[str]

_CUTS = frozenset(";:")
_RELATIVE = frozenset(table.RELATIVE.split())
_ASIDES = frozenset(("zoals", "conform", "gelijk", "hoewel", "omdat", "aangezien")) | _RELATIVE
_OTHERS = frozenset(f"{table.OTHERS} {lexicon.NOUNS['third']}".split())
_ALSO_NOUNS = frozenset(table.ALSO_NOUNS.split())
_WILL = frozenset(f"{table.WILL} {table.CAN} te".split())
_OPENERS = frozenset(table.CLAUSE_OPENERS.split())
_SUBORDINATE = frozenset(table.SUBORDINATE.split())
_LINKS = frozenset(table.LINKS.split())
# What a clause takes from those beside it.
_NEAR_FACTS = frozenset(("schedule", "before", "resolved", "if", "hinge"))
# What ends a relative clause without a comma, and what the main clause goes on with.
_ENDING = frozenset(f"{table.TELLING} {table.HAVE} {table.HAD}".split()) | ENDING
_RELATIVE_TOO = frozenset(f"{table.RELATIVE} {table.ASKING}".split())
_GOING_ON = FINITE | frozenset(table.GOING_ON.split())
_US = frozenset(table.US.split())
_SUBJECTS = frozenset(table.SUBJECTS.split())
_NOT_BUT = [[word] for word in table.NOT_BUT.split()]
_RESOLVED = frozenset(table.RESOLVED.split())
_LONGER = frozenset(("meer", "langer"))
_TERMS = frozenset(("tijdpad", "tijdschema", "planning", "termijn", "datum"))
_THIS_YEAR = ["dit", "jaar"]
_NOT_FAR = 8  # words between "geen" and its "meer"
_PERFECT = frozenset(table.PERFECT.split())
_AFTER_DAN = frozenset(table.AFTER_DAN.split())
_MORE = frozenset(table.MORE.split())
_BOUNDS = frozenset(table.BOUNDS.split())
_BARE_TIMES = frozenset(table.BARE_TIMES.split())
# Why something slips does not tell that it drops ("doordat zij zich hebben teruggetrokken").
_CAUSES = frozenset(table.CAUSES.split())
_DROPS = frozenset(("drop", "resolved-not", "denied-whole"))
# What such a clause, or one that says on what something hangs, does not tell.
_NOT_OF = {
    **dict.fromkeys(_CAUSES, _DROPS),
    **dict.fromkeys(table.CONDITIONS.split(), _DROPS | {"achieve", "slip", "hold", "keep"}),
}
_PARTICLES = frozenset(table.PARTICLES.split())
# "niet eerder dan vier weken na …" is the law's, "…, maar uiterlijk 1 mei" a term of its own.
_BINDING = frozenset(("weken", "uiterlijk", "nadat"))
_BINDING_REACH = 12
_BOUND_REACH = 7  # words between a bound and its time

# Words that may start a clause, and the words of which one then follows them.
_STARTING: dict[str, frozenset[str]] = {
    **dict.fromkeys(_OPENERS, frozenset()),
    **dict.fromkeys(_LINKS, _SUBJECTS),
    "en": FINITE | frozenset(f"{table.WILL} welke".split()),
}


# Words of which a sentence that tells of a slip or a drop holds one, and of a promise kept.
_OF_SLIPS = ("slip", "move", "hold", "revise", "drop", "unfeasible", "before", "need", "later")
SLIPPING = " ".join((table.NOT, "later langer", words_with(*_OF_SLIPS)))
KEEPING = " ".join(word for word, known in ALONE.items() if known >= {"keep", "participle"})
_TURNING = with_marks(SLIPPING, KEEPING)
# The words that tell something of their clause, and the rules by a fact that they need.
_BOUND = NOT | SPAN | LATER | _LONGER | _BOUNDS | {"dan", "tijdig"}
_TELLING_WORDS = frozenset(ALONE.keys() | APART.keys() | _BOUND)
_NOTHING: frozenset[str] = frozenset()
_NO_TURNS = frozenset(pairwise(table.NO_TURNS.split()))
_RULES: dict[str, list[FactRule[str]]] = {}
for _turn in TURNS:
    for _fact in _turn.needs[0]:
        _RULES.setdefault(_fact, []).append(_turn)
_NEEDED = frozenset(_RULES)


def find_turns(words: list[str]) -> frozenset[str]:
    """The signals of the turns a sentence tells, by rules over the facts of each clause."""
    told: set[str] = set()
    if tells_deed(words):
        told.add("done")
    if carries_out(words):
        told.add("carried-out")
    if acts_on_it(words):
        told.add("acted")
    if not _TURNING.isdisjoint(words):
        for facts in read_clauses(words):
            for fact in _NEEDED & facts:
                told.update(rule.reading for rule in _RULES[fact] if rule.speaks(facts))
    return frozenset(told)


def read_clauses(words: list[str]) -> list[set[str]]:
    """The facts of each clause, with those that may stand in another ("near-…")."""
    last, read = "", []
    for clause in clauses(words):
        facts = set() if last in _OTHERS and _is_theirs(clause) else clause_facts(clause)
        if clause[0] == "eerst" and not FINITE.isdisjoint(clause[1:2]):
            facts.discard("later")  # "Eerst komt het beleid aan bod"
        read.append(facts - _NOT_OF.get(clause[0], _NOTHING))
        last = clause[-1]
    near = {f"near-{fact}" for facts in read for fact in _NEAR_FACTS & facts}
    return [facts | near for facts in read if facts]


def clauses(words: list[str]) -> Iterator[Clause]:
    """The clauses of a sentence, each as bare words; what goes around an aside is one.

    One starts after a semicolon or colon, after a comma with a word that opens one,
    and without a mark where its subject or a verb of turning follows.
    """
    clause: Clause = []
    around: Clause = []  # what stood before an aside
    for at, word in enumerate(words, 1):
        plain = word.isalnum()
        clause.append(word if plain else word.strip(TRIMMED))
        following = words[at] if at < len(words) else ""
        cut = following in _CAUSES or not _STARTING.get(following, _NOTHING).isdisjoint(
            words[at + 1 : at + 2]
        )
        cut = cut or (following == "geval" and words[at - 2 : at] == ["in", "het"])
        comma = not plain and word[-1] == ","
        if comma and around:
            yield clause
            clause, around = around, []
        elif (comma or (cut and following != "dat")) and _starts_aside(words, at):
            clause, around = [], clause
            continue
        if not plain:
            cut = cut or word[-1] in _CUTS or (comma and _opens(following, words[at + 1 : at + 2]))
            cut = cut or (comma and following in FINITE and clause[0] in _SUBORDINATE)
        elif following in _GOING_ON and word in _ENDING:
            cut = cut or not _RELATIVE_TOO.isdisjoint(clause)
        if cut:
            yield clause
            clause = []
    yield from filter(None, (around, clause))


def _opens(word: str, following: list[str]) -> bool:
    """Whether a clause starts after a comma with a word: it opens one, or its subject follows."""
    return word in _OPENERS or (word in FINITE and not _US.isdisjoint(following))


def _starts_aside(words: list[str], at: int) -> bool:
    """Whether an aside starts that ends at a comma of its own, after which its clause goes on."""
    if words[at : at + 2] != ["voor", "zover"] and _ASIDES.isdisjoint(words[at : at + 1]):
        return False
    return next((word[-1] for word in words[at:] if word[-1] in ",;:"), "") == ","


def clause_facts(words: Clause) -> set[str]:
    """What the words of a clause tell: its verbs of turning, denial, time and mood."""
    facts: set[str] = set()
    for at, word in enumerate(words):
        if (
            word not in _TELLING_WORDS
            or (word in _ALSO_NOUNS and not _is_verb(words, at))
            or tuple(words[at : at + 2]) in _NO_TURNS
        ):
            if is_year(words, at):
                facts.add("timed")
            continue
        if words[at - 1 : at + 1] != ["het", "eerst"] and not is_past_date(words, at):
            facts |= ALONE.get(word, _NOTHING)
        for particle, fact in APART.get(word, ()):
            if _has_particle(words, at, particle) and not _ends_in(words, particle):
                facts.add(fact)
        if word in _BOUND:
            facts |= _beside(words, at)
    if not _PERFECT.isdisjoint(words) and ("participle" in facts or "kunnen" in words):
        facts.add("perfect")
    return facts


def _ends_in(words: Clause, particle: str) -> bool:
    """Whether it tells where something ends ("loopt uit op een besluit")."""
    return particle == "uit" and ("uit", "op") in pairwise(words)


def _is_theirs(clause: Clause) -> bool:
    """Whether a clause after a noun of others tells of them ("scholen die de norm niet halen")."""
    return clause[0] in _RELATIVE and _US.isdisjoint(clause[1:2])


def _is_verb(words: Clause, at: int) -> bool:
    """Whether an infinitive stands at the end of its clause, with an auxiliary before it."""
    ends = at + 1 == len(words) or words[at + 1] in AFTER_PARTICLE
    return ends and not _WILL.isdisjoint(words[:at])


def _beside(words: Clause, at: int) -> set[str]:
    """What a word tells by those beside it: a time, a denial, more time, later, no longer."""
    word, facts = words[at], set[str]()
    if word == "dan" and not _AFTER_DAN.isdisjoint(words[at + 1 : at + 2]):
        facts.add("timed")
    if word in NOT:
        facts |= _denied(words, at)
    if word == "tijdig" or (word in _BOUNDS and _bounds(words, at)):
        facts.add("by-time")
    if word in SPAN and not _MORE.isdisjoint(words[max(0, at - 2) : at]):
        facts.add("more-time")
    if word in LATER:
        facts |= how_late(words, at)
    if word in _LONGER:
        facts |= _no_longer(words, at)
    return facts


def _denied(words: Clause, at: int) -> set[str]:
    """What a denial tells: of what, for now or for good, or only that it comes not sooner."""
    if words[at + 1 : at + 3] == ["eerder", "dan"]:
        bound = not _BINDING.isdisjoint(words[at + 3 : at + _BINDING_REACH])
        return set() if bound else {"later"}
    if words[at + 1 : at + 2] in _NOT_BUT or _only_bounds(words, at):
        return set()
    before = words[at - 1 : at]
    if before == ["een"] or words[at - 2 : at] == ["al", "dan"]:
        return set()  # "een niet bekende oorzaak", "om de wet al dan niet te verlengen"
    facts = {"denied", "not-yet"} if before == ["nog"] else {"denied"}
    if words[at] == "niet" and _PARTICLES.issuperset(words[at + 1 :][:1]) and at + 3 > len(words):
        facts.add("denied-whole")
    if words[at] == "niet" and _resolves_against(words, at):
        facts.add("resolved-not")
    return facts


def _resolves_against(words: Clause, at: int) -> bool:
    """Whether it was decided not to do something at all ("besloten het niet in te dienen")."""
    if words[at - 1] == "nog" or _RESOLVED.isdisjoint(words[:at]) or "te" not in words[at:]:
        return False
    if any(word in _BOUNDS and _bounds(words, place) for place, word in enumerate(words)):
        return False
    return not any("timed" in ALONE.get(word, _NOTHING) for word in words[at:])


def _bounds(words: Clause, at: int) -> bool:
    """Whether a time follows by which something comes ("voor de zomer", "binnen zes weken")."""
    near = words[at + 1 : at + _BOUND_REACH]
    return any(
        "timed" in ALONE.get(word, _NOTHING) and (words[at] == "binnen" or word not in _BARE_TIMES)
        for word in near
    )


def _no_longer(words: Clause, at: int) -> set[str]:
    """What a denied "meer" or "langer" tells: of a term ("niet meer in mei") or of it all."""
    denied = next((i for i in range(at - 1, max(-1, at - _NOT_FAR), -1) if words[i] in NOT), None)
    if denied is None or words[denied + 1 : at] == ["lang"]:
        return set()
    near = (*range(max(0, denied - 2), denied), *range(at + 1, min(at + 5, len(words))))
    timed = any("timed" in ALONE.get(words[i], _NOTHING) or is_year(words, i) for i in near)
    timed = timed or not _TERMS.isdisjoint(words[:denied]) or words[at + 1 : at + 3] == _THIS_YEAR
    return {"no-longer-then"} if timed else {"no-longer"}


def _only_bounds(words: Clause, at: int) -> bool:
    """Whether a "niet" only sets a last day ("niet later dan 30 juni")."""
    return words[at + 1 : at + 3] == ["later", "dan"]


def _has_particle(words: Clause, at: int, particle: str) -> bool:
    """Whether a separable verb's particle stands before its "te", or ends what follows it."""
    if words[max(0, at - 1) : at] == ["te"]:
        return words[max(0, at - 2) : at - 1] == [particle]  # not "in te stellen … uit te brengen"
    if words[max(0, at - 1) : at] == [particle]:
        return True
    return any(
        words[place] == particle and (place + 1 == len(words) or words[place + 1] in AFTER_PARTICLE)
        for place in range(at + 1, len(words))
    )
