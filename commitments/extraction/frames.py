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
from commitments.extraction.rules.lexicon import EXCEPTED, PREPOSITIONS, SENSES
from commitments.extraction.tokens import Tokens

_SENSES = {
    base: tuple((frozenset(companions.split()), group) for companions, group in senses)
    for base, senses in SENSES.items()
}
_PARTICLES = frozenset(("in.", "in.op", "over."))
_ON = frozenset(("op", "hierop", "daarop", "erop", "waarop"))
_EXCEPTED = frozenset(EXCEPTED.split())


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb of delivering and its surroundings; ``start`` and ``end`` count in the sentence.

    ``at`` is the place of the verb, ``facts`` what a rule may ask, ``anchors`` are the
    places of the verbs and the receiver, the words of the promise itself.
    """

    verb: str
    facts: frozenset[str]
    start: int
    end: int
    at: int
    anchors: tuple[tuple[int, int], ...] = ()


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
        if not companions.isdisjoint(_PARTICLES):
            if _has_particle(tokens, next(iter(companions)), index, clause):
                return group
            continue
        after = not companions.isdisjoint(words[index + 1 : clause.right])
        if after or not companions.isdisjoint(words[max(clause.left, index - 8) : index]):
            return group
    return None


def _has_particle(tokens: Tokens, companion: str, index: int, clause: Clause) -> bool:
    """Whether a separable particle ("in.") belongs to the verb; "in.op" needs an "op" as well.

    It stands at the end of the clause, or before "te".
    """
    particle, _, on = companion.partition(".")
    if on and _ON.isdisjoint(tokens.words[clause.left : clause.right]):
        return False
    if tokens.words[index - 2 : index] == [particle, "te"]:
        return True
    for at in range(index + 1, clause.right):
        if tokens.words[at] == particle and (
            tokens.ends_clause(at) or tokens.words[at + 1] in ("op", "bij", "over", "dat")
        ):
            return True
    return False


def _frame(tokens: Tokens, base: str, group: str, index: int, clause: Clause) -> Frame:
    facts = {group, clause.mood, clause.kind, base, tokens.words[index]}
    if tokens.words[clause.finite] in _HAVE:
        facts.add("have")
    for at in range(clause.left, clause.right):
        if tokens.known[at].roles:
            facts |= _told(tokens, at, clause, index)
    if clause.kind == "relative":
        facts |= _antecedent(tokens, clause.left)
    if clause.kind == "main" and _object_first(tokens, clause):
        facts.add("object-first")
    if {"come-paper", "kamer"} <= facts:
        facts.add("letter-to-kamer")
    if tokens.has(clause.finite, "impersonal") or (
        clause.mood == "effort" and clause.kind == "complement"
    ):
        facts.add("first")  # "het streven is", "het is mijn voornemen": ours
    facts.add(_subject(facts))
    return Frame(
        verb=base,
        facts=frozenset(facts),
        start=tokens.starts[clause.left],
        end=tokens.ends[clause.right - 1],
        at=tokens.starts[index],
        anchors=_anchors(tokens, index, clause),
    )


_ARTICLES = frozenset(("de", "het", "die", "dat", "deze", "dit", "mijn", "onze"))


def _object_first(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause opens with its object ("De bevindingen doe ik u toekomen")."""
    after = tokens.words[clause.finite + 1 : clause.finite + 2]
    return tokens.words[clause.left] in _ARTICLES and after in (["ik"], ["wij"], ["we"])


def _anchors(tokens: Tokens, index: int, clause: Clause) -> tuple[tuple[int, int], ...]:
    places = {index, clause.finite}
    places.update(
        at
        for at in range(clause.left, clause.right)
        if at not in clause.asides and tokens.has(at, "kamer", "first")
    )
    return tuple((tokens.starts[at], tokens.ends[at]) for at in sorted(places))


_HAVE = frozenset(("heb", "heeft", "hebben", "had", "hadden"))
_PAPER = frozenset(("paper", "document", "coming", "come-paper", "sendable", "bill-paper"))
_PLAIN = _PAPER | frozenset(("later", "first", "pronoun", "promised", "questions"))


def _told(tokens: Tokens, at: int, clause: Clause, index: int) -> set[str]:
    """The facts one token adds to its frame."""
    roles = tokens.known[at].roles
    told = set(roles & _PLAIN)
    if "third" in roles and not tokens.is_name(at + 1):
        told.add("third")
    if tokens.words[at] == "verwachting" and "naar" in tokens.words[max(0, at - 1) : at]:
        told.add("expected")
    before = tokens.words[max(0, at - 3) : at]
    if _is_kamer(tokens, at):
        told.add("kamer")
        if _noun_before(tokens, at) not in _PREPOSITIONS:
            told.add("kamer-self")
        if not _TO.isdisjoint(before):
            told.add("to-kamer")
    if "person" in roles and _is_person(tokens, at):
        told.add("person")
    if "government" in roles and "aan" not in before:
        told.add("government")
    if tokens.words[at] == "kant" and "uw" in before:
        told |= {"kamer", "to-kamer"}
    if "negation" in roles and _denies(tokens, at, clause, index):
        told.add("negated")
    return told


def _is_kamer(tokens: Tokens, at: int) -> bool:
    if tokens.words[at] == "commissie":
        return not _COMMITTEE.isdisjoint(tokens.words[max(0, at - 2) : at])
    return tokens.has(at, "kamer") and tokens.words[at + 1 : at + 3] != ["van", "koophandel"]


def _noun_before(tokens: Tokens, at: int) -> str:
    """The word before "uw Kamer", "de Tweede Kamer" or "u"."""
    while at > 0 and tokens.words[at - 1] in _DETERMINERS:
        at -= 1
    return tokens.words[at - 1] if at else ""


_COMMITTEE = frozenset(("uw", "vaste"))
_DETERMINERS = frozenset(("uw", "de", "tweede", "eerste", "beide", "het", "der", "vaste"))
_PREPOSITIONS = frozenset(PREPOSITIONS.split()) | {"via"}
_TO = frozenset(("naar", "aan", "bij", "met"))
_AFTER_HAAR = frozenset(
    [
        "een",
        "het",
        "de",
        "dat",
        "dit",
        "nog",
        "in",
        "op",
        "daarover",
        "hierover",
        "uiterlijk",
        "binnen",
        "toegezegd",
        "beloofd",
        ",",
        "graag",
    ]
)


def _is_person(tokens: Tokens, at: int) -> bool:
    """Whether a member is meant: a named one, or "hem" and "haar" as an object."""
    word = tokens.words[at]
    if word in ("hem", "haar"):
        return (
            word == "hem"
            or tokens.words[at + 1 : at + 2] == []
            or (tokens.words[at + 1] in _AFTER_HAAR)
        )
    return tokens.is_name(at + 1)


def _denies(tokens: Tokens, at: int, clause: Clause, index: int) -> bool:
    """Whether a negation denies this verb: after its finite verb, or anywhere verb-finally."""
    if at in clause.asides or (tokens.words[at + 1 : at + 2] or [""])[0] in _EXCEPTED:
        return False
    if clause.final:
        return at < index
    if clause.finite - 2 <= at < clause.finite:
        return True  # "niet zal bereiken"
    return at > clause.finite and (at < index or index == clause.finite)


def _antecedent(tokens: Tokens, opener: int) -> set[str]:
    """What the noun before a relative clause tells of it."""
    facts: set[str] = set()
    for at in range(opener - 2, max(-1, opener - 14), -1):
        if tokens.has(at, "comma", "stop"):
            break
        facts |= tokens.known[at].roles & _PAPER
    return facts


def _subject(facts: set[str]) -> str:
    """Who acts: "by-us" (ik, wij, kabinet, minister), "by-pronoun" or "by-other"."""
    if "first" in facts or "government" in facts:
        return "by-us"
    return "by-pronoun" if "pronoun" in facts else "by-other"
