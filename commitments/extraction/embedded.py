"""Clauses told inside another one without a comma: "… over wat er is besproken informeren".

Dutch puts the verbs of such a clause at its end, right before those of the clause around
it. What is known of its words is taken away, so that neither looks for its verb in the
other. Only a closed clause is, around which the promise goes on: one that an opening word
and its own verbs bound, and that does not name the Kamer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitments.extraction.moods import GOVERNING
from commitments.extraction.openers import AUXILIARIES, FINITE, SUBJECTS, opens
from commitments.extraction.tokens import Tokens
from commitments.extraction.wordbook import UNKNOWN

_OPENS = frozenset(("relative", "whether"))
_TO = frozenset(("om",))
_MAYBE = frozenset(("die", "dat", "welke", "of"))  # may point or join as well
_PLANNED = frozenset(("gepland", "voorzien", "beoogd", "bedoeld"))  # "volgt zoals gepland in mei"
_NO_TIME = (["dan", "ook"], ["al", "dan", "niet"])
_APART = frozenset(("comma", "stop"))
_PASSIVE = frozenset(("passive",))
_RECEIVERS = frozenset(("kamer",))
_VERBAL = re.compile(
    r"(?!(?:het|dit|dat|een|niet|met|tot|uit|eind|tussen|binnen|boven|kamers?|leden)$)"
    r"\w{2,40}(?:en|d|t|aan)"
)
_TAKEN = re.compile(
    r"(?:aan|af|bij|door|in|mee|mede|na|op|over|toe|uit|voor|terug|vast|uiteen)?ge\w{3,}[dtn]"
    r"|(?:be|ver|ont|onder|her)\w{3,}(?:d|t|en)"
)
_MOST_VERBS = 3  # that stand after the first one of an embedded clause


def hide_embedded(tokens: Tokens) -> None:
    """Take away the words of every embedded clause, and what is known of them."""
    for at in range(1, len(tokens.words)):
        before, word = tokens.words[at - 1 : at + 1]
        if before == "zoals" and word in _PLANNED:
            tokens.known[at], tokens.roles[at] = UNKNOWN, UNKNOWN.roles
        elif before == "dan" and any(
            tokens.words[at + 1 - len(words) : at + 1] == words for words in _NO_TIME
        ):  # sets nothing in the future
            tokens.known[at - 1], tokens.roles[at - 1] = UNKNOWN, UNKNOWN.roles
    openers = [at for at, roles in enumerate(tokens.roles) if not roles.isdisjoint(_OPENS | _TO)]
    if not openers or not tokens.verbs:
        return
    hidden = False
    for left, right in _parts(tokens):
        for at in openers:
            if left < at < right and (end := _end(tokens, at, left, right)):
                for inside in range(at, end):
                    tokens.words[inside] = ""
                    tokens.known[inside], tokens.roles[inside] = UNKNOWN, UNKNOWN.roles
                hidden = True
    if hidden:
        tokens.verbs[:] = [at for at in tokens.verbs if tokens.known[at].verbs]


def _parts(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The stretches between commas and the like, half open."""
    left = 0
    for at in range(len(tokens.words)):
        if tokens.has(at, _APART):
            yield left, at
            left = at + 1
    yield left, len(tokens.words)


def _end(tokens: Tokens, opener: int, left: int, right: int) -> int:
    """Where the clause ends that a word opens, if the one around it goes on there; else 0."""
    verbs = _own_verbs(tokens, opener, right)
    if verbs is None:
        return 0
    first, end = verbs
    if tokens.words[opener] in _MAYBE and not opens(tokens, opener, end - 1):
        return 0
    if any(tokens.has(at, _RECEIVERS) for at in range(opener, first)):
        return 0
    before = range(left, opener)
    if tokens.word(first) != "te" and not any(tokens.has(at, FINITE) for at in before):
        held = any(tokens.has(at, _OPENS) for at in before)  # "… dat het plan dat is gemaakt …"
        later = range(end, right if held else min(end + 1, right))
        return end if any(_begins_anew(tokens, at) for at in later) else 0
    end = _before_main(tokens, first, end, right)
    return end if end and _awaited(tokens, end, left, opener, right) else 0


def _own_verbs(tokens: Tokens, opener: int, right: int) -> tuple[int, int] | None:
    """From where to where the verbs of the clause stand that a word opens."""
    infinitive = tokens.has(opener, _TO)
    for at in range(opener + 1, right):
        if (infinitive and tokens.words[at] == "te") or (not infinitive and tokens.has(at, FINITE)):
            end = at + 1
            while end < min(right, at + 1 + _MOST_VERBS) and _is_verbal(tokens, end, at):
                end += 1
            return at, end
        if at > opener + 1 and not tokens.roles[at].isdisjoint(_OPENS):
            return None
    return None


def _is_verbal(tokens: Tokens, at: int, first: int) -> bool:
    """Whether a word goes on with the verbs that begin at ``first``."""
    if tokens.word(at) == "worden":
        return tokens.has(first, AUXILIARIES)
    return not tokens.has(at, FINITE) and _VERBAL.fullmatch(tokens.words[at]) is not None


def _begins_anew(tokens: Tokens, at: int) -> bool:
    """Whether the finite verb of a clause stands here whose subject came before."""
    if tokens.has(at, FINITE):
        return True
    forms = {form for _, forms in tokens.known[at].verbs for form in forms}
    return not forms.isdisjoint("st") and tokens.word(at + 1) in SUBJECTS


def _before_main(tokens: Tokens, first: int, end: int, right: int) -> int:
    """Where the verbs of the clause end, if the last of them are of the one around it; else 0."""
    if any(end <= at < right for at in tokens.verbs):
        return end
    last = end - 1
    if last <= first or not tokens.known[last].verbs or end < right:
        return 0
    return last - (tokens.words[last - 1] in ("te", "worden") and last - 1 > first)


def _awaited(tokens: Tokens, end: int, left: int, opener: int, right: int) -> bool:
    """Whether the clause around has left its verb to what stands after the embedded one."""
    before = range(left, opener)
    if any(at in tokens.verbs or _TAKEN.fullmatch(tokens.words[at]) for at in before):
        return False
    if not any(tokens.has(at, _RECEIVERS) for at in (*before, *range(end, right))):
        return False
    verb = next((at for at in tokens.verbs if end <= at < right), 0)
    forms = {form for _, forms in tokens.known[verb].verbs for form in forms}
    if "te" in tokens.words[end:verb]:
        return any(tokens.has(at, GOVERNING) for at in before)
    if "worden" in tokens.words[end:verb] or "p" in forms:
        return any(tokens.has(at, AUXILIARIES) for at in before)
    return "d" in forms and any(tokens.has(at, _PASSIVE) for at in before)
