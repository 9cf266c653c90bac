"""The words of turns, each with the facts it tells of its clause: made of plain tables."""

from __future__ import annotations

from commitments.extraction.rules import turn_words as table
from commitments.extraction.rules.words import MONTHS

TRIMMED = ".,;:()?!«“–—"  # a title's closing mark stays: «Net niet» denies nothing
AFTER_PARTICLE = frozenset(table.AFTER_PARTICLE.split())
NOT = frozenset(table.NOT.split())
_PRESENT = 3  # forms of a verb in the present tense
_VERBS = {
    "slip": table.SLIP,
    "hold": table.HOLD,
    "revise": table.REVISE,
    "drop": table.DROP,
    "achieve": table.ACHIEVE,
    "issue": table.ISSUE,
    "move": table.MOVE,
    "expect": table.EXPECT,
    "keep": table.KEEP,
    "react": table.REACT,
}
_WORDS = {
    "achieve": table.ACHIEVED,
    "issue": table.ISSUED,
    "happened": table.HAPPENED,
    "need": table.NEED,
    "schedule": table.SCHEDULE,
    "order": table.ORDER,
    "unfeasible": table.UNFEASIBLE,
    "before": table.BEFORE,
    "now": table.NOW,
    "later": table.LATER,
    "will": table.WILL,
    "can": table.CAN,
    "could": table.COULD,
    "maybe": table.MAYBE,
    "deviate": table.DEVIATE,
    "possible": "mogelijk",
    "decided": table.DECIDED,
    "resolved": table.RESOLVED,
    "aim": table.AIM,
    "hinge": table.HINGES,
    "if": table.IF,
    "receiver": table.RECEIVER,
    "question": table.QUESTION,
    "answer": table.ANSWER,
    "ask": table.ASK,
    "pledge": table.PLEDGE,
    "reaction": table.REACTION,
    "give": table.GIVE,
    "ourselves": table.OURSELVES,
    "first": table.FIRST,
    "pronoun": table.PRONOUN,
    "would": "zou zouden",
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


ALONE, APART = _build()
FINITE = frozenset(
    form for verbs in _VERBS.values() for verb in verbs for form in verb.split(":")[1].split()[:2]
)
# What may end a clause: a participle or an infinitive of one of the verbs.
ENDING = frozenset(
    particle + form
    for verbs in _VERBS.values()
    for particle, _, forms in (verb.partition(":") for verb in verbs)
    for form in (forms.split()[2], forms.split()[5])
)


def words_with(*facts: str) -> str:
    """The words that tell one of the facts, alone or with a particle."""
    told = [word for word, known in ALONE.items() if not known.isdisjoint(facts)]
    apart = [word for word, known in APART.items() if any(fact in facts for _, fact in known)]
    return " ".join([*told, *apart])
