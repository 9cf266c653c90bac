"""What a commitment is about, in a few words of the text itself.

1. Out of the clause that promises go term, origin, papers between brackets, who
   promises, who is told, and the verbs; stretches of words are left (``promised.py``).
2. Of these the one is chosen that the verb asks for: what is told *over*, what
   is given, or a question that is open ("of …", "hoe …").
3. Where that only points ("hierover", "het stuk", "de uitkomsten"), it is what
   it points at (``antecedents.py``), else the sentence before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from commitments.extraction.antecedents import find_matter, find_thing, find_topic
from commitments.extraction.noun_phrases import head_at, says_of_what, words_between
from commitments.extraction.promised import EDGES, Promise, past_front, stands_alone
from commitments.extraction.rules.object_words import (
    ABOUT,
    ABOUT_OF,
    ANSWERS,
    ANY_PAPER,
    ARTICLES,
    ASKING,
    BACK,
    CARRIES_ON,
    DEMONSTRATIVES,
    DETERMINERS,
    EVENTS,
    FRONT,
    FRONT_OF,
    HEADS,
    HOLLOW,
    LEADING_IN,
    LETTERHEAD,
    LIGHT,
    MARKS,
    OPENS,
    OPENS_BEHIND_COMMA,
    OPENS_FIRST,
    PAPERS,
    POINTERS,
    POINTING,
    PREPOSITIONS,
    TELLING,
    TELLS_THAT,
    TIMES,
)
from commitments.extraction.tokens import Tokens

type Span = tuple[int, int]

_REMEMBERED = 8  # sentences
_LONGEST = 160  # characters
_NEAR = 8  # tokens between what is chosen and what carries it on
_SHORT = 4  # letters of the shortest word that says something
_HOW = frozenset(("op", "in", "met", "onder"))  # "op welke wijze"
_US = frozenset(("ik", "wij", "we"))
# How likely a stretch is what the promise is about, beside what it says.
_TOLD_OF, _BEHIND_OTHERS, _GIVEN, _NAMED = 40, 20, 10, 3
_BARE, _BARE_ANSWER = 3, 5  # tokens


def find_object(promise: Promise, before: Sequence[str]) -> str | None:
    """What a promise will tell of or give; None where nothing is left.

    ``before`` are the sentences before, the nearest last. At most ``_LONGEST``
    characters, cut at a word.
    """
    asked = _open_question(promise)
    if asked and POINTING.isdisjoint(asked.lower().split()):
        return _short(asked)
    chosen = _choose(promise)
    if chosen is not None and not _is_bare(promise.tokens, chosen):
        if not _is_of_bare(promise.tokens, chosen):
            return _short(promise.text(*chosen))
        named = find_thing(promise.tokens.words[chosen[1] - 1], list(map(_tokens, before)))
        return _short(named or promise.text(*chosen))
    told = [one for one in before if not LETTERHEAD.match(one)]
    found = _resolve(promise, chosen, told) or (promise.text(*chosen) if chosen else None)
    return _short(found) if found else None


@lru_cache(_REMEMBERED)
def _tokens(text: str) -> Tokens:
    """A sentence before; promises that stand together point at the same ones."""
    return Tokens(text)


def _resolve(promise: Promise, chosen: Span | None, told: Sequence[str]) -> str | None:
    """What words that say too little point at; None if they say enough, or nothing is there."""
    tokens, texts = promise.tokens, list(map(_tokens, told))
    if left := promise.before(chosen):
        texts.append(left)
    noun = tokens.words[head_at(tokens, *chosen)] if chosen else ""
    gives = promise.group not in ABOUT_OF or promise.group == "come"
    takes_thing = bool(noun) or (gives and not promise.points)
    if takes_thing and (found := find_thing(noun, texts, promise.pronoun)):
        return found
    if chosen and not _points(promise, chosen, noun):
        return None
    matter = find_matter(texts) or _led_in(promise, left, texts)
    return matter or (told[-1].rstrip(EDGES) if told else None)


def _points(promise: Promise, chosen: Span, noun: str) -> bool:
    first = promise.tokens.words[chosen[0]]
    return promise.points or noun in HOLLOW or first in DEMONSTRATIVES


def _led_in(promise: Promise, left: Tokens | None, texts: Sequence[Tokens]) -> str | None:
    """What the sentence names before the clause, or what that waits for, if it is news itself."""
    if left is None or not POINTERS.isdisjoint(left.words):
        return None
    if promise.points and not promise.is_led_in and left.word(0) not in EVENTS:
        return None  # "Na de zomer kom ik hierop terug"
    if topic := find_topic(left):
        return topic
    size = len(left.words)
    for at, word in enumerate(left.words):
        if word in DEMONSTRATIVES and not stands_alone(left.words, at, size):
            return find_thing(left.words[at + 1], texts)  # "Zodra dit onderzoek is afgerond"
    first = past_front(left.words, 0, len(left.words), LEADING_IN)
    waits = left.word(0) in EVENTS and len(left.words) > first + _BARE
    return words_between(left, first, len(left.words)) if promise.is_led_in or waits else None


def _open_question(promise: Promise) -> str | None:
    """A question that is open, up to the end of its clause: "laat ik weten of …", "over hoe …"."""
    if promise.group == "promise":
        return _promised_action(promise)
    if promise.group not in TELLING:
        return None
    for at, word in enumerate(promise.tokens.words):
        if word in OPENS and not promise.cut[at] and _opens(promise, at):
            return _to_the_end(promise, at)
    return None


def _opens(promise: Promise, at: int) -> bool:
    """Whether a word that may open such a question does."""
    tokens, word = promise.tokens, promise.tokens.words[at]
    before = tokens.word(at - 1)
    if at == 0:
        return word in OPENS_FIRST
    if word == "dat":
        return before in TELLS_THAT
    if word in HEADS:
        return before in HEADS[word]
    if before in _HOW and word in ("welke", "welk"):
        return at == 1 or promise.cut[at - 2] or tokens.word(at - 2) in ABOUT
    if before == ",":
        return at > 1 and word in OPENS_BEHIND_COMMA and promise.cut[at - 2]
    return before in ABOUT or before == "vraag" or promise.cut[at - 1]


def _promised_action(promise: Promise) -> str | None:
    """What is promised to be done: "ik zeg toe dat (ik) met de sector in gesprek ga"."""
    words = promise.tokens.words
    if "dat" not in words[1:]:
        return None
    at = words.index("dat", 1) + 1
    verbs = [place for place in promise.tokens.verbs if place > at]
    if any(base not in LIGHT for place in verbs for base, _ in promise.tokens.known[place].verbs):
        return None  # "dat u in mei een lijst ontvangt": it is what is given
    return _to_the_end(promise, at + (promise.tokens.word(at) in _US))


def _to_the_end(promise: Promise, at: int) -> str | None:
    """The clause from a token on, with the noun that asks it, and without the term."""
    tokens, words = promise.tokens, promise.tokens.words
    ends = {";", ","} if at <= 1 else {";"}
    end = at
    while end < len(words) and tokens.spans[end][0] < promise.clause[1] and words[end] not in ends:
        end += 1
    if tokens.word(at - 1) in ASKING:
        at -= 1 + (tokens.word(at - 2) in DETERMINERS)
    elif tokens.word(at - 1) in _HOW:
        at -= 1
    return promise.text(at, end, promise.without_holes()) if end > at + 2 else None


def _choose(promise: Promise) -> Span | None:
    """The stretch that the verb asks for, with what carries it on; None if each says nothing."""
    best, value = None, 0
    for kind, stretch in (one for run in promise.runs for one in _candidates(promise, run)):
        span = _trim(promise.tokens, stretch)
        says = _says(promise.tokens, span)
        if says and kind + says > value:
            best, value = span, kind + says
    return _with_article(promise, _with_rest(promise, best)) if best else None


def _with_article(promise: Promise, chosen: Span) -> Span:
    """What is chosen with its article before what was taken out: "De (toegezegde) brief"."""
    before = [run for run in promise.runs if run[1] <= chosen[0]]
    if not before or before[-1][1] - before[-1][0] > 1:
        return chosen
    at = before[-1][0]
    beside = (
        promise.tokens.words[at] in ARTICLES and promise.tokens.words[chosen[0]] not in ARTICLES
    )
    return (at, chosen[1]) if beside and promise.are_gone(at + 1, chosen[0]) else chosen


def _says(tokens: Tokens, span: Span) -> int:
    """How much a stretch says: its longer words; more so if it begins as a phrase does."""
    start, end = span
    weight = sum(
        (len(tokens.words[at]) >= _SHORT or tokens.is_name(at)) and tokens.words[at] not in TIMES
        for at in range(start, end)
    )
    if not weight or (end - start == 1 and not _tells_alone(tokens, start)):
        return 0
    named = tokens.words[start] in DETERMINERS or (start <= 1 and tokens.is_name(start))
    return weight + _NAMED * named


def _tells_alone(tokens: Tokens, at: int) -> bool:
    """Whether one word may be an object by itself: a paper, or a name."""
    word = tokens.words[at]
    return word.endswith(PAPERS) or word in ANY_PAPER or tokens.is_name(at)


def _candidates(promise: Promise, run: Span) -> Iterator[tuple[int, Span]]:
    """What of a stretch may be the object, with how likely that is by the verb."""
    words, (start, end) = promise.tokens.words, run
    about = ABOUT_OF.get(promise.group, ABOUT)
    start = past_front(words, start, end, FRONT_OF.get(promise.group, FRONT_OF[""]))
    if start == end or (words[start] in ("die", "dat") and stands_alone(words, start, end)):
        return
    places = [at for at in range(start, end) if words[at] in about]
    if places and promise.group in ABOUT_OF and words[start] not in DETERMINERS:
        if places[0] == start:
            yield _TOLD_OF, (start + 1, end)
        elif (at := next((at for at in places if words[at] != "van"), 0)) > 0:
            yield _BEHIND_OTHERS, (at + 1, end)
        return
    end = next((at for at in range(start, end) if _ends(words, at, end)), end)
    if words[start] not in PREPOSITIONS:
        yield _GIVEN, (start, end)
    elif words[start] in ABOUT:
        yield _GIVEN, (start + 1, end)


def _ends(words: Sequence[str], at: int, end: int) -> bool:
    """Whether what follows a comma is said of the how of it: ", zonder oordeel mijnerzijds"."""
    return words[at] == "," and at + 1 < end and words[at + 1] in PREPOSITIONS


def _trim(tokens: Tokens, run: Span) -> Span:
    """A stretch without the words that say nothing at its edges."""
    words, (start, end) = tokens.words, run
    start = past_front(words, start, end, FRONT)
    while end > start and (words[end - 1] in BACK or words[end - 1] in MARKS):
        end -= 1
    return start, end


def _with_rest(promise: Promise, chosen: Span) -> Span:
    """What is chosen with what carries it on behind a verb: "… te sturen van de dorpen"."""
    words = promise.tokens.words
    for start, end in promise.runs:
        if not chosen[1] <= start <= chosen[1] + _NEAR:
            continue
        sees = words[start] == "in" and words[chosen[1] - 1] == "inzicht"
        if words[start] in CARRIES_ON or sees:
            further = _trim(promise.tokens, (chosen[0], end))
            if further[1] > start + 1:
                return further
    return chosen


def _is_bare(tokens: Tokens, span: Span) -> bool:
    """Whether words say too little by themselves: a noun alone, or one that points."""
    start, end = span
    noun = tokens.words[head_at(tokens, start, end)]
    if end - start == 1:
        return noun in HOLLOW or noun in ANY_PAPER or not tokens.is_name(start) or start == 0
    if noun in ANSWERS:
        return end - start <= _BARE_ANSWER
    return end - start <= _BARE and not says_of_what(tokens, start, end)


def _is_of_bare(tokens: Tokens, span: Span) -> bool:
    """Whether words say only that they come of what was named before: "de uitkomsten ervan"."""
    start, end = span
    if tokens.words[head_at(tokens, start, end)] not in HOLLOW or end - start > _BARE + 2:
        return False
    return tokens.words[end - 2] in DETERMINERS and not tokens.is_name(end - 1)


def _short(words: str) -> str:
    """At most ``_LONGEST`` characters, cut at a word."""
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
