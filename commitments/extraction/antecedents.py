"""What words stand for that only point: "het stuk", "ze", "hierover", "de uitkomsten"."""

from __future__ import annotations

from collections.abc import Sequence

from commitments.extraction.noun_phrases import (
    find_phrases,
    head_at,
    phrase_end,
    says_of_what,
    words_between,
)
from commitments.extraction.rules.object_words import (
    ALSO_NAMED,
    ANY_PAPER,
    ASKED,
    COMMON,
    DEMONSTRATIVES,
    EVENTS,
    NEUTER,
    PAPERS,
    WHO,
)
from commitments.extraction.tokens import Tokens

type Span = tuple[int, int]

_LONGER = 2  # letters by which a compound tells more than its last part


def find_thing(noun: str, before: Sequence[Tokens], pronoun: str = "") -> str | None:
    """What a noun alone stands for ("het plan", "het stuk"), or a ``pronoun``, if it is empty.

    The nearest phrase of that noun which tells what it is of. Of a noun that
    stands for any paper, and of a pronoun, the paper of the nearest text that
    names one; if that is a noun alone too, what it stands for. ``before`` are
    texts, the nearest last.
    """
    if not noun or noun in ANY_PAPER:
        return _find_paper(before, "" if noun else pronoun)
    for tokens in reversed(before):
        for start, end in _things(tokens):
            head = tokens.words[head_at(tokens, start, end)]
            longer = len(head) > len(noun) + _LONGER
            if _names(head, noun) and (longer or says_of_what(tokens, start, end)):
                return words_between(tokens, start, end)
    return None


def _find_paper(before: Sequence[Tokens], pronoun: str) -> str | None:
    """The nearest paper, or what the clause before the promise waits for, that may be meant."""
    for place in range(len(before) - 1, -1, -1):
        tokens, alone = before[place], None
        for start, end in _things(tokens):
            head = tokens.words[head_at(tokens, start, end)]
            waits = bool(pronoun) and tokens.words[0] in EVENTS and head not in WHO
            if head in ANY_PAPER or not (waits or head.endswith(PAPERS)):
                continue
            if not _agrees(pronoun, tokens.words[start]):
                continue
            if says_of_what(tokens, start, end):
                return words_between(tokens, start, end)
            if alone is None:
                alone = words_between(tokens, start, end)
                if told := find_thing(head, before[:place]):
                    return told
        if alone:
            return alone
    return None


def _agrees(pronoun: str, first: str) -> bool:
    """Whether a pronoun may stand for a phrase that begins so: "het" not for "de nota"."""
    if pronoun in NEUTER:
        return first not in COMMON
    return not pronoun or first not in NEUTER


def _things(tokens: Tokens) -> list[Span]:
    """The phrases of a text but letters and debates of some day, in which something was said."""
    return [
        (start, end) for start, end in find_phrases(tokens) if not _is_occasion(tokens, start, end)
    ]


def _is_occasion(tokens: Tokens, start: int, end: int) -> bool:
    head = head_at(tokens, start, end)
    return tokens.word(head + 1) in ("van", "d.d") and tokens.word(head + 2)[:1].isdigit()


def _names(head: str, noun: str) -> bool:
    """Whether a noun may name what another did before: the same, or a part of it."""
    return head.endswith(noun) or (noun in ALSO_NAMED and head.endswith(ALSO_NAMED[noun]))


def find_matter(before: Sequence[Tokens]) -> str | None:
    """What was asked for or about in the texts before: "vroeg naar de kosten van tol"."""
    for tokens in reversed(before):
        if found := ASKED.search(tokens.sentence):
            at = sum(start < found.end() for start, _ in tokens.spans)
            end = phrase_end(tokens, at)
            if end > at and says_of_what(tokens, at, end):
                return words_between(tokens, at, end)
    return None


def find_topic(tokens: Tokens) -> str | None:
    """The first phrase of a text that tells what its noun is of, and is of nobody."""
    for start, end in _things(tokens):
        words = tokens.words[start:end]
        goes_on = head_at(tokens, start, end) < end - 1
        if goes_on and WHO.isdisjoint(words) and words[0] not in DEMONSTRATIVES:
            return words_between(tokens, start, end)
    return None
