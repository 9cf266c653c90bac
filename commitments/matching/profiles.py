"""What is kept of a promise to find and to judge it by: tokens with weights, read once.

Most tokens are stems of its words; a mark with a colon is something it names:
``lid:`` a member, ``nr:`` a number, ``dag:`` a day, ``stuk:`` a kind of paper,
``min:`` the key of another ministry.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from commitments.extraction.cleaning import clean
from commitments.extraction.sentences import split
from commitments.extraction.text import Role, Sentence
from commitments.matching.mentions import days_in, members_in, ministries_in, numbers_in
from commitments.matching.products import products_in
from commitments.matching.promise import Surroundings, promise_words, sharpen
from commitments.matching.spans import Span, Spans

MEMBER, NUMBER, DAY, PRODUCT, MINISTRY = "lid:", "nr:", "dag:", "stuk:", "min:"
#: How many sentences before a promise may still tell what it is about.
BEFORE = 3

#: How many sentences at the start may say whose questions a letter answers.
OPENING = 8
_QUESTIONS = re.compile(r"\b(?:[Kk]amer)?vragen\b")
#: Each point of a list or table stands alone.
_ROWS: frozenset[Role] = frozenset({"row", "item"})

Tokens = dict[str, float]


class _Place(NamedTuple):
    """A promise's own words and those it stands among, mended for reading."""

    own: str
    beside: Surroundings


def profiles_of(
    text: str, promises: Sequence[Sequence[Span]], subject: str, ministries: Mapping[str, str]
) -> list[Tokens]:
    """The tokens of each promise of one letter; ``promises`` holds the spans of its passages.

    ``ministries`` maps folded names to keys.
    """
    cleaned = clean(text)
    sentences = split(cleaned)
    spans = Spans(cleaned.raw_span(one.start, one.end) for one in sentences)
    places = [_place(sentences, spans, passages, subject) for passages in promises]
    words = sharpen(promise_words(place.own, place.beside) for place in places)
    shared = _asked(sentences)
    return [
        found | shared | marks(f"{place.beside.before} {place.own}", place.own, ministries)
        for place, found in zip(places, words, strict=True)
    ]


def profile_of_words(words: str, ministries: Mapping[str, str]) -> Tokens:
    """The tokens of a promise that stands in no letter we hold."""
    return promise_words(words, Surroundings()) | marks(words, words, ministries)


def marks(text: str, own: str, ministries: Mapping[str, str]) -> Tokens:
    """What a promise names: in ``text``, and of papers in its ``own`` words."""
    days = (f"{DAY}{one.month:02}-{one.day:02}" for one in days_in(text) if one.day)
    named = [
        *(MEMBER + name for name in members_in(text)),
        *(NUMBER + number for number in numbers_in(text)),
        *days,
        *(PRODUCT + product for product in products_in(own)),
        *(MINISTRY + key for key in ministries_in(text, ministries)),
    ]
    return dict.fromkeys(sorted(named), 1.0)


def _asked(sentences: Sequence[Sentence]) -> Tokens:
    """Who asked the questions that a letter answers as a whole."""
    opening = [one.text for one in sentences if one.role not in _ROWS][:OPENING]
    members = (members_in(text) for text in opening if _QUESTIONS.search(text))
    return {MEMBER + name: 1.0 for name in sorted(frozenset().union(*members))}


def _place(
    sentences: Sequence[Sentence], spans: Spans, passages: Sequence[Span], subject: str
) -> _Place:
    own: list[str] = []
    before: list[str] = []
    around: list[str] = []
    for start, end in passages:
        here = spans.overlapping(start, end)
        if not here:
            continue
        own += [sentences[at].text for at in here]
        paragraph = sentences[here[0]].paragraph
        if sentences[here[0]].role in _ROWS:
            continue
        for step in range(1, BEFORE + 1):
            at = here[0] - step
            if at >= 0 and (
                sentences[at].paragraph == paragraph or _introduces(sentences, at, step)
            ):
                (before if step == 1 else around).append(sentences[at].text)
        if here[-1] + 1 < len(sentences) and sentences[here[-1] + 1].paragraph == paragraph:
            around.append(sentences[here[-1] + 1].text)
    return _Place(" ".join(own), Surroundings(" ".join(before), " ".join(around), subject))


def _introduces(sentences: Sequence[Sentence], at: int, step: int) -> bool:
    """Whether the last sentence of the paragraph before leads up to a promise."""
    return step == 1 and sentences[at].role != "head"
