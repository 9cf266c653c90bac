"""What a sentence says became of something: it slips, drops, fails to come, or is kept.

1. The sentence falls into clauses.
2. A verb of ``rules/turn_words.py`` counts in any of its forms and orders; a
   separable one with its particle, joined to it or further on in its clause.
3. The verb, its denial, its time and its mood are the facts of the clause, of
   which the rules (``rules/turns.py``) make signals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitments.extraction.rules import turn_words as table
from commitments.extraction.rules.rule import FactRule, with_marks
from commitments.extraction.rules.turns import TURNS
from commitments.extraction.rules.words import MONTHS

type Clause = list[str]

_TRIMMED = ".,;:()?!«“–—"  # a title's closing mark stays: «Net niet» denies nothing
_CUTS = frozenset(";:")
_OPENERS = frozenset(table.CLAUSE_OPENERS.split())
_ASIDES = frozenset(("zoals", "conform", "gelijk"))
_LINKS = frozenset(table.LINKS.split())
_ACTING_ON = frozenset(table.ACTING_ON.split())
_PROMISE = frozenset(table.PROMISE.split())
_HAVE = frozenset(table.HAVE.split())
_TAKEN_UP = frozenset(table.TAKEN_UP.split())
_ACTED = frozenset(table.ACTED.split())
_TELLING = frozenset(table.TELLING.split())
_PARTICIPLE = re.compile(
    r"(?:[a-z]{2,12})?ge(?:[a-zà-ÿ]{2,20}(?:d|t|en)|gaan|daan)"
    r"|(?:be|ver|ont|her|over|onder)[a-zà-ÿ]{3,20}(?:d|t|en)"
)
_NEAR_FACTS = frozenset(("schedule", "before"))  # what a clause takes from those beside it
_PRESENT = 3  # forms of a verb in the present tense
_NEAR = 24  # words between "zoals" and the promise it names
_SUBJECTS = frozenset(table.SUBJECTS.split())
_AFTER_PARTICLE = frozenset(table.AFTER_PARTICLE.split())
_NOT = frozenset(table.NOT.split())
_NOT_BUT = [[word] for word in table.NOT_BUT.split()]
_LATER = frozenset(("later", "langer"))
_LONGER = frozenset(("meer", "langer"))
_NOT_FAR = 8  # words between "geen" and its "meer"
_WE = frozenset(("ik", "wij"))
_PERFECT = frozenset(table.PERFECT.split())
_AFTER_DAN = frozenset(table.AFTER_DAN.split())
_MORE = frozenset(table.MORE.split())
_SPAN = frozenset(table.SPAN.split())
_VERBS = {
    "slip": table.SLIP,
    "revise": table.REVISE,
    "drop": table.DROP,
    "achieve": table.ACHIEVE,
    "issue": table.ISSUE,
    "keep": table.KEEP,
}
_WORDS = {
    "achieve": table.ACHIEVED,
    "issue": table.ISSUED,
    "need": table.NEED,
    "schedule": table.SCHEDULE,
    "unfeasible": table.UNFEASIBLE,
    "before": table.BEFORE,
    "now": table.NOW,
    "later": table.LATER,
    "will": table.WILL,
    "can": table.CAN,
    "could": table.COULD,
    "possible": "mogelijk",
    "decided": table.DECIDED,
    "aim": table.AIM,
    "hinge": table.HINGES,
    "timed": f"{table.SEASONS} {' '.join(MONTHS)}",
}


def _build() -> tuple[dict[str, set[str]], dict[str, set[tuple[str, str]]]]:
    """The facts a word tells by itself, and those it tells with a particle further on."""
    alone: dict[str, set[str]] = {}
    apart: dict[str, set[tuple[str, str]]] = {}
    for fact, words in _WORDS.items():
        for word in words.split():
            alone.setdefault(word, set()).add(fact)
    for fact, verbs in _VERBS.items():
        for verb in verbs:
            particle, _, forms = verb.partition(":")
            *finite, participle = forms.split()
            for at, form in enumerate(finite):
                if form == "-":
                    continue
                if at >= _PRESENT and form != participle:
                    alone.setdefault(form, set()).add("past")
                if particle:
                    apart.setdefault(form, set()).add((particle, fact))
                alone.setdefault(particle + form, set()).add(fact)
            alone.setdefault(particle + participle, set()).update((fact, "participle"))
    return alone, apart


_ALONE, _APART = _build()
_FINITE = frozenset(
    form for verbs in _VERBS.values() for verb in verbs for form in verb.split(":")[1].split()[:2]
)


# Words that may start a clause, and the words of which one then follows them.
_STARTING: dict[str, frozenset[str]] = {
    **dict.fromkeys(_OPENERS, frozenset()),
    **dict.fromkeys(_LINKS, _SUBJECTS),
    "en": _FINITE | frozenset(table.WILL.split()),
}


def _with(*facts: str) -> str:
    told = [word for word, known in _ALONE.items() if not known.isdisjoint(facts)]
    apart = [word for word, known in _APART.items() if any(fact in facts for _, fact in known)]
    return " ".join([*told, *apart])


# Words of which a sentence that tells of a slip or a drop holds one, and of a promise kept.
SLIPPING = (
    f"{table.NOT} later langer {_with('slip', 'revise', 'drop', 'unfeasible', 'before', 'need')}"
)
KEEPING = " ".join(word for word, known in _ALONE.items() if known >= {"keep", "participle"})
_TURNING = with_marks(SLIPPING, KEEPING)
_ACTING = with_marks(table.ACTING_ON)
# The words that tell something of their clause, and the rules by a fact that they need.
_BOUND = _NOT | _SPAN | _LATER | _LONGER | {"dan"}
_TELLING_WORDS = frozenset(_ALONE.keys() | _APART.keys() | _BOUND)
_NOTHING: frozenset[str] = frozenset()
_RULES: dict[str, list[FactRule[str]]] = {}
for _turn in TURNS:
    for _fact in _turn.needs[0]:
        _RULES.setdefault(_fact, []).append(_turn)
_NEEDED = frozenset(_RULES)


def find_turns(words: list[str]) -> frozenset[str]:
    """The signals of the turns a sentence tells, by rules over the facts of each clause."""
    told: set[str] = set()
    if not _ACTING.isdisjoint(words) and _tells_deed(words):
        told.add("done")
    if acts_on_it(words):
        told.add("acted")
    if not _TURNING.isdisjoint(words):
        for facts in read_clauses(words):
            for fact in _NEEDED & facts:
                told.update(rule.reading for rule in _RULES[fact] if rule.speaks(facts))
    return frozenset(told)


def read_clauses(words: list[str]) -> list[set[str]]:
    """The facts of each clause, with those that may stand in another ("near-…")."""
    read = [clause_facts(clause) for clause in clauses(words)]
    near = {f"near-{fact}" for facts in read for fact in _NEAR_FACTS & facts}
    return [facts | near for facts in read if facts]


def _tells_deed(words: list[str]) -> bool:
    """Whether something was done as promised: a perfect outside the words that name the promise.

    "Ik heb, zoals ik toezegde, met de sector gesproken"; "conform mijn toezegging is … aangepast".
    """
    bare = [word.strip(_TRIMMED) for word in words]
    start = next((at for at, word in enumerate(bare) if word in _ACTING_ON), None)
    if start is None:
        return False
    end = next((at for at in range(start, len(bare)) if bare[at] in _PROMISE), None)
    if end is None or end - start > _NEAR:
        return False
    outside = [at for at in range(len(bare)) if not start <= at <= end]
    have = next((at for at in outside if bare[at] in _HAVE), None)
    return have is not None and any(
        at > have and _ends(words, at) and _is_deed(bare[at]) for at in outside
    )


def acts_on_it(words: list[str]) -> bool:
    """Whether what the sentence before named was done: "Dat heb ik op 24 maart gedaan"."""
    if not words:
        return False
    if words[0] in _WE:  # "Ik heb dat op 24 maart gedaan"
        words = [*words[2:3], *words[1:2], *words[3:]]
    if not words or words[0] not in _TAKEN_UP or _HAVE.isdisjoint(words[1:2]):
        return False
    bare = [word.strip(_TRIMMED) for word in words]
    if not _NOT.isdisjoint(bare):
        return False
    return any(
        _ends(words, at) and (bare[at] in _ACTED or _is_deed(bare[at]))
        for at in range(2, len(bare))
    )


def _ends(words: list[str], at: int) -> bool:
    """Whether a clause ends with a word, but for what is said after its verb."""
    if at + 1 == len(words) or words[at].endswith((",", ";", ".", ":")):
        return True
    return words[at + 1] in _AFTER_PARTICLE


def _is_deed(word: str) -> bool:
    """Whether a word is a past participle that does more than tell."""
    return word not in _TELLING and _PARTICIPLE.fullmatch(word) is not None


def clauses(words: list[str]) -> Iterator[Clause]:
    """The clauses of a sentence, each as bare words; what goes around an aside is one.

    One starts after a semicolon or colon, after a comma with a word that opens one,
    and without a mark where its subject or a verb of turning follows.
    """
    clause: Clause = []
    around: Clause = []  # what stood before an aside
    for at, word in enumerate(words, 1):
        plain = word.isalnum()
        clause.append(word if plain else word.strip(_TRIMMED))
        following = words[at] if at < len(words) else ""
        cut = following in _STARTING and not _STARTING[following].isdisjoint(words[at + 1 : at + 2])
        if not plain:
            comma = word[-1] == ","
            if comma and around:
                yield clause
                clause, around = around, []
            elif comma and following in _ASIDES and _closes(words, at):
                clause, around = [], clause
                continue
            cut = cut or word[-1] in _CUTS or (comma and following in _OPENERS)
        if cut:
            yield clause
            clause = []
    yield from filter(None, (around, clause))


def _closes(words: list[str], at: int) -> bool:
    """Whether an aside ends at a comma of its own, after which its clause goes on."""
    return next((word[-1] for word in words[at:] if word[-1] in ",;:"), "") == ","


def clause_facts(words: Clause) -> set[str]:
    """What the words of a clause tell: its verbs of turning, denial, time and mood."""
    facts: set[str] = set()
    for at, word in enumerate(words):
        if word not in _TELLING_WORDS:
            continue
        facts |= _ALONE.get(word, _NOTHING)
        facts.update(
            fact for particle, fact in _APART.get(word, ()) if _has_particle(words, at, particle)
        )
        if word in _BOUND:
            facts |= _beside(words, at)
    if not _PERFECT.isdisjoint(words) and ("participle" in facts or "kunnen" in words):
        facts.add("perfect")
    return facts


def _beside(words: Clause, at: int) -> set[str]:
    """What a word tells by those beside it: a time, a denial, more time, later, no longer."""
    word, facts = words[at], set[str]()
    if word == "dan" and not _AFTER_DAN.isdisjoint(words[at + 1 : at + 2]):
        facts.add("timed")
    if word in _NOT and words[at + 1 : at + 2] not in _NOT_BUT:
        facts |= {"denied", "not-yet"} if words[at - 1 : at] == ["nog"] else {"denied"}
    if word in _SPAN and not _MORE.isdisjoint(words[max(0, at - 2) : at]):
        facts.add("more-time")
    if word in _LATER and _PERFECT.isdisjoint(words[:at]):
        facts |= _compared(words, at)
    if word in _LONGER:
        facts |= _no_longer(words, at)
    return facts


def _no_longer(words: Clause, at: int) -> set[str]:
    """Whether "meer" or "langer" is denied, and no time stands beside that ("niet meer in mei")."""
    denied = next((i for i in range(at - 1, max(-1, at - _NOT_FAR), -1) if words[i] in _NOT), None)
    if denied is None:
        return set()
    beside = (*words[max(0, denied - 2) : denied], *words[at + 1 : at + 5])
    timed = any("timed" in _ALONE.get(word, _NOTHING) for word in beside)
    return {"no-longer-then"} if timed else {"no-longer"}


def _compared(words: Clause, at: int) -> set[str]:
    """By how much, or than what, something is later."""
    facts = {"later-by"} if words[at - 1 : at] and words[at - 1] in _SPAN else set()
    return facts | ({"later-than"} if "dan" in words[at + 1 : at + 6] else set())


def _has_particle(words: Clause, at: int, particle: str) -> bool:
    """Whether a separable verb's particle stands before its "te", or ends what follows it."""
    if words[max(0, at - 2) : at] == [particle, "te"]:
        return True
    return any(
        words[place] == particle
        and (place + 1 == len(words) or words[place + 1] in _AFTER_PARTICLE)
        for place in range(at + 1, len(words))
    )
