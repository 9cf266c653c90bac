"""Which clause a verb stands in, and how far that clause reaches."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from commitments.extraction.moods import Mood, mood_given
from commitments.extraction.openers import (
    FINITE,
    KINDS,
    OPENERS,
    find_opener,
    opens,
    subject_follows,
)
from commitments.extraction.rules import lexicon
from commitments.extraction.rules.words import MONTH_NAMES
from commitments.extraction.tokens import Tokens

NONE: frozenset[int] = frozenset()
_COMMA = frozenset(("comma",))
_STOP = frozenset(("stop",))
_NOUN = frozenset(("comma", "document", "paper", "bill-paper"))
_ABSTRACT = frozenset(lexicon.ABSTRACT.split())
_SAYING = frozenset(lexicon.SAYING.split())
_TELLING_NOW = frozenset(lexicon.TELLING_NOW.split())
_TELL_NOW = frozenset(lexicon.TELL_NOW.split())
_BEFORE_COMMA = frozenset(("is", "nu", "verwacht", "verwachten", "mede", "mee", "toe", "ervan"))
_PARTICLES = frozenset(("op", "terug", "in", "aan", "toe", "mee", "mede", "nader", "verder"))
_FEW = 4  # tokens
_REACH = 80  # tokens looked at to the right of a verb
_REASONS = frozenset(("omdat", "aangezien"))
_OURS = frozenset(("ik", "wij", "we", "u", "uw"))
_GIVEN = frozenset(("future", "future-passive", "present", "passive"))
_US = frozenset(("ik", "wij", "we"))
_TIMES = frozenset((*MONTH_NAMES, "voorjaar", "najaar", "zomer", "herfst", "winter", "jaar"))
_NEXT_TIMES = _TIMES | {"kwartaal", "reces", "zomerreces", "kerstreces", "prinsjesdag"}
_WHEN = frozenset(("in", "eind", "begin", "medio", "na", "voor", "vóór", "rond", "uiterlijk"))
_TIME_REACH = 5  # tokens of a time before its verb ("in de loop van november stuur ik")


_PLEDGES = frozenset(("toegezegd", "beloofd", "toezegging", "toezegde"))
ZEGDE = frozenset(("zegde", "zegden"))  # a promise, with "toe"
_GIVEN_TO = frozenset(("u", "uw"))
_SHARES_SUBJECT = frozenset(("wordt", "worden", "zal", "zullen"))


class Clause(NamedTuple):
    """``left`` and ``right`` bound the clause (half open, in tokens); ``finite`` is its verb.

    ``mood``: future, future-passive, present, passive, effort, wish, willing,
    reported, performative, could, would, past, purpose, asked, failed.
    ``kind``: main, relative, complement (a dat-clause that promises), content
    (one that does not), result, event, whether, as. ``asides`` are the tokens of
    other clauses inside it.
    """

    mood: str
    kind: str
    left: int
    right: int
    finite: int
    asides: frozenset[int]

    @property
    def final(self) -> bool:
        """Whether its verbs stand at its end."""
        return self.kind != "main"


def find_clause(tokens: Tokens, index: int, mood: Mood, stop: int) -> Clause:
    """The clause of the verb at ``index``; ``stop`` is where its part of the sentence starts."""
    name, finite = mood
    kind, opener = _kind(tokens, finite, stop)
    left = opener if kind != "main" else _left(tokens, finite, stop)
    if kind == "complement":
        governing = _governing(tokens, opener, stop)
        if name == "would" and not _pledged(tokens, stop, opener):
            governing = None  # "heb gemeld dat ik u … zou informeren": a plan of that time
        if governing:
            name, left = governing, _left(tokens, opener, stop)
        elif not _says(tokens.words[max(stop, opener - 6) : opener]):
            kind = "content"
    elif kind == "event" and name in _GIVEN and _promises_by_itself(tokens, opener):
        kind = "relative"
    last = max(index, finite)
    closed = kind != "main" and _goes_on_in_main(tokens, last)
    right = last + 1 if closed else _right(tokens, last)
    asides = _asides(tokens, left + 1, right)
    if kind == "main" and _shares_subject(tokens, finite):
        asides |= _predicate(tokens, left, finite - 1)
    if finite in asides:
        asides = NONE  # "Nee, die cijfers stuur ik u niet"
    return Clause(name, kind, left, right, finite, asides)


def _goes_on_in_main(tokens: Tokens, last: int) -> bool:
    """Whether a clause ends in its verb, and the main one goes on ("wat dat doet, hoop ik u")."""
    if not tokens.has(last + 1, _COMMA):
        return False
    return subject_follows(tokens, last + 2) or _only_particles(tokens, last + 2)


def _only_particles(tokens: Tokens, at: int) -> bool:
    """Whether no more than the rest of a verb follows ("… die in mei verschijnt, op terug.")."""
    rest = [word for word in tokens.words[at : at + _FEW] if word.isalpha()]
    return len(tokens.words) <= at + _FEW and bool(rest) and _PARTICLES.issuperset(rest)


def _promises_by_itself(tokens: Tokens, opener: int) -> bool:
    """Whether a clause is a reason, of which we or the Kamer are the subject ("omdat ik u …")."""
    if tokens.words[opener] not in _REASONS:
        return False
    return tokens.word(opener + 1) in _OURS or tokens.words[opener + 1 : opener + 3] == [
        "de",
        "kamer",
    ]


def _pledged(tokens: Tokens, stop: int, opener: int) -> bool:
    """Whether a clause hangs on a promise, and not on what was told or planned."""
    words = tokens.words[stop:opener]
    return not _PLEDGES.isdisjoint(words) or ("toe" in words and not ZEGDE.isdisjoint(words))


def _shares_subject(tokens: Tokens, at: int) -> bool:
    """Whether a second clause starts with its verb, and has its subject from the first."""
    if tokens.word(at - 1) != "en":
        return False
    return tokens.word(at) in _SHARES_SUBJECT or _gives(tokens, at)


def _gives(tokens: Tokens, at: int) -> bool:
    """Whether a verb has a receiver of its own right after it ("… en stuur u in mei")."""
    return tokens.word(at + 1) in _GIVEN_TO and bool(tokens.known[at].verbs)


def _predicate(tokens: Tokens, left: int, end: int) -> frozenset[int]:
    """What a first clause says of the subject that a second shares ("… ligt bij X en wordt …")."""
    if _gives(tokens, end + 1):
        return frozenset(range(left, end))
    for at in range(left + 1, end):
        if _is_verb(tokens, at):
            return NONE if "kamer" in tokens.words[at:end] else frozenset(range(at, end))
    return NONE


def _says(words: list[str]) -> bool:
    """Whether what a "dat"-clause hangs on lets it stand by itself ("dat betekent dat u …")."""
    looks_so = words[-1:] == ["uit"]  # "het ziet ernaar uit dat u …"
    return (looks_so or not _SAYING.isdisjoint(words)) and "niet" not in words


def _kind(tokens: Tokens, finite: int, stop: int) -> tuple[str, int]:
    """The kind of clause the finite verb stands in, and the place of its opening word."""
    fronted = tokens.has(finite - 1, _COMMA) and not tokens.ends_cluster(finite)
    told = _after_that_we(tokens, finite)
    if (subject_follows(tokens, finite) and not told) or finite == stop or fronted:
        return "main", stop
    opener = find_opener(tokens, finite, stop)
    if opener is None:
        return "main", stop
    if tokens.words[opener] == "dat" and not _after_noun(tokens, opener):
        return "complement", opener
    if tokens.words[opener] == "wanneer" and _after_time(tokens, opener):
        return "relative", opener
    return next(role for role in KINDS if role in tokens.roles[opener]), opener


def _after_that_we(tokens: Tokens, finite: int) -> bool:
    """Whether a clause of ours with "dat" has just begun ("dat ik ernaar streef u …")."""
    begun = tokens.words[max(0, finite - 3) : finite]
    return any(first == "dat" and second in _US for first, second in pairwise(begun))


def _after_time(tokens: Tokens, opener: int) -> bool:
    """Whether "wanneer" only takes up a time just named ("eind 2026, wanneer ik …")."""
    if not tokens.has(opener - 1, _COMMA):
        return False
    word = tokens.word(opener - 2)
    return word.isdigit() or word in _TIMES


def _after_noun(tokens: Tokens, opener: int) -> bool:
    """Whether "dat" follows the noun it is relative to ("een wetsvoorstel dat ik …")."""
    if tokens.has(opener - 1, _COMMA) and tokens.word(opener - 2) in _BEFORE_COMMA:
        return False  # "de verwachting is, dat ik u …"
    if tokens.has(opener - 1, _NOUN):
        return True
    return tokens.word(opener - 2) in ("een", "het") and (tokens.words[opener - 1] not in _ABSTRACT)


def _governing(tokens: Tokens, opener: int, stop: int) -> str | None:
    """The mood a "dat"-clause gets from the word it hangs on, if that gives one."""
    for at in range(opener - 1, max(stop, opener - 16) - 1, -1):
        name = mood_given(tokens, at, stop)
        if name:
            return name
        if _tells_now(tokens, at, opener):
            return None  # "op uw verzoek deel ik u mede dat": it does not hang on "verzoek"
    return None


def _tells_now(tokens: Tokens, at: int, opener: int) -> bool:
    """Whether a word is of a main clause that tells now what follows ("kan ik u melden dat")."""
    word = tokens.words[at]
    if word in _TELLING_NOW and at == opener - 1:
        return "te" not in tokens.words[at - 2 : at]
    return word in _TELL_NOW and at > opener - 6 and tokens.word(at + 1) in _US


def _left(tokens: Tokens, finite: int, stop: int) -> int:
    for at in range(finite - 1, stop, -1):
        if "and" in tokens.roles[at] and _starts_main(tokens, at + 1):
            return at + 1
    return stop


def _starts_main(tokens: Tokens, at: int) -> bool:
    """Whether a new main clause with a subject of its own starts here ("en ik zal …")."""
    if tokens.word(at) in _WHEN:
        return _starts_with_time(tokens, at)
    if _US.isdisjoint(tokens.words[at : at + 2]):
        return False
    return any(_is_verb(tokens, place) for place in range(at, min(at + 2, len(tokens.words))))


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Whether a token is a verb of delivering or one that may govern it."""
    return tokens.has(at, FINITE) or bool(tokens.known[at].verbs)


def _starts_with_time(tokens: Tokens, at: int) -> bool:
    """Whether a time, a verb and who it is of follow ("en in november stuur ik u …")."""
    furthest = min(at + 2 + _TIME_REACH, len(tokens.words))
    for place in range(at + 1, furthest):
        if _is_verb(tokens, place):
            front = tokens.words[at:place]
            return tokens.word(place + 1) in _OURS and not _NEXT_TIMES.isdisjoint(front)
    return False


def _right(tokens: Tokens, index: int) -> int:
    furthest = min(len(tokens.words), index + _REACH)
    for at in range(index + 1, furthest):
        roles = tokens.roles[at]
        if "stop" in roles or ("and" in roles and _starts_main(tokens, at + 1)):
            return at
        if tokens.word(at + 1) == "zodat" and tokens.word(at + 2) in _US:
            return at
        if _shares_subject(tokens, at + 1):
            return at
    return furthest


def _opens_aside(tokens: Tokens, at: int, right: int) -> bool:
    """Whether a clause inside another opens after a comma ("…, voor zover zij er zijn, …")."""
    if tokens.words[at : at + 2] == ["voor", "zover"]:
        return True
    return not OPENERS.isdisjoint(tokens.roles[at]) and opens(tokens, at, right)


def _asides(tokens: Tokens, left: int, right: int) -> frozenset[int]:
    """The tokens of clauses inside a clause, from their opening word to the next comma."""
    inside: set[int] = set()
    at = left
    while at < right:
        if tokens.has(at - 1, _COMMA) and _opens_aside(tokens, at, right):
            while at < right and not tokens.has(at, _COMMA | _STOP):
                inside.add(at)
                at += 1
        at += 1
    return frozenset(inside)
