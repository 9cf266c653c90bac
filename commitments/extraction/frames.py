"""A light clause analysis of Dutch: who delivers what to whom, and in which mood.

1. A sentence becomes tokens; each known word has roles (``rules/lexicon.py``).
2. Every form of a verb of delivering starts a frame. What governs it is looked
   up by Dutch word order: an auxiliary beside it (verb-final clause), or the
   nearest auxiliary to its left that no other verb has used (verb-second).
3. Everything a rule may ask of the frame becomes a fact, a plain word.
"""

from __future__ import annotations

from dataclasses import dataclass

from commitments.extraction.clauses import Clause, find_clause
from commitments.extraction.rules.lexicon import SENSES
from commitments.extraction.tokens import Tokens

_SENSES = {
    base: tuple((frozenset(companions.split()), group) for companions, group in senses)
    for base, senses in SENSES.items()
}
_EXCEPTED = frozenset(("eerder", "alleen", "slechts", "langer", "later", "enkel"))  # "niet eerder"
_NOT_KAMER = frozenset(("koophandel",))


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb of delivering and its surroundings; ``start`` and ``end`` count in the sentence.

    ``at`` is the place of the verb, ``facts`` what a rule may ask.
    """

    verb: str
    facts: frozenset[str]
    start: int
    end: int
    at: int


def read_frames(tokens: Tokens) -> list[Frame]:
    """All frames of one sentence, in reading order."""
    frames: list[Frame] = []
    for index in tokens.verbs:
        for base, forms in tokens.known[index].verbs:
            clause = find_clause(tokens, index, forms)
            if clause is None:
                continue
            group = _sense(tokens, base, index, clause)
            if group is not None:
                frames.append(_frame(tokens, base, group, index, clause))
    return frames


def _sense(tokens: Tokens, base: str, index: int, clause: Clause) -> str | None:
    """The group of the first sense of which a companion stands in the clause."""
    words = tokens.words
    for companions, group in _SENSES[base]:
        if not companions:
            return group
        after = not companions.isdisjoint(words[index + 1 : clause.right])
        if after or not companions.isdisjoint(words[max(clause.left, index - 8) : index]):
            return group
    return None


def _frame(tokens: Tokens, base: str, group: str, index: int, clause: Clause) -> Frame:
    facts = {group, clause.mood, clause.kind, base}
    for at in range(clause.left, clause.right):
        roles = tokens.known[at].roles
        if roles:
            facts |= _told(tokens, at, roles, clause)
    facts.add(_subject(tokens, index, clause, facts))
    return Frame(
        verb=base,
        facts=frozenset(facts),
        start=tokens.starts[clause.left],
        end=tokens.ends[clause.right - 1],
        at=tokens.starts[index],
    )


_TOLD = frozenset(
    [
        "kamer",
        "person",
        "paper",
        "document",
        "later",
        "first",
        "government",
        "pronoun",
        "promised",
        "come-paper",
        "questions",
        "coming",
    ]
)


def _told(tokens: Tokens, at: int, roles: frozenset[str], clause: Clause) -> set[str]:
    """The facts one token adds to its frame."""
    told = set(roles & _TOLD)
    if "kamer" in told and at + 2 < len(tokens.words) and tokens.words[at + 2] in _NOT_KAMER:
        told.discard("kamer")
    if "negation" in roles and at > clause.finite:
        after = tokens.words[at + 1] if at + 1 < len(tokens.words) else ""
        if after not in _EXCEPTED and at not in clause.asides:
            told.add("negated")
    return told


def _subject(tokens: Tokens, index: int, clause: Clause, facts: set[str]) -> str:
    """Who acts: "by-us" (ik, wij, kabinet, minister), "by-pronoun" or "by-other"."""
    if "first" in facts or "government" in facts:
        return "by-us"
    return "by-pronoun" if "pronoun" in facts else "by-other"
