"""Whether two texts say the same, whatever file they came in."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter

from commitments.extraction.cleaning import clean
from commitments.extraction.sentences import split

_OTHER = re.compile(r"[\W_]+")
_WORD_OR_NUMBER = re.compile(r"[^\W\d_]+|\d+")
_BREAK = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n")
#: Shorter pieces (a page number, "Geachte voorzitter,") say nothing about sameness.
_TELLING = 30


def bare_words(text: str) -> str:
    """The letters and digits alone, folded: no case, spaces, hyphens or line breaks."""
    return _OTHER.sub("", unicodedata.normalize("NFKD", text)).casefold()


def words_sha256(text: str) -> str:
    """The hash by which a letter is the same as PDF, as XML and as text."""
    return hashlib.sha256(bare_words(text).encode("utf-8", "surrogatepass")).hexdigest()


def share_in_common(one: str, other: str) -> float:
    """Which part of the longer text's sentences, by length, stands in the other: 0 to 1."""
    first, second = _sentences(one), _sentences(other)
    fewer, more = sorted((first, second), key=lambda pieces: sum(map(len, pieces)))
    total = sum(map(len, more))
    return sum(len(piece) for piece in fewer & more) / total if total else 0.0


def say_the_same(one: str, other: str) -> bool:
    """Whether two texts are one letter set otherwise: in columns, with its notes elsewhere.

    Every word of the sentences of each stands in the other as often; heads and feet
    of pages, line ends and hyphens do not count. Where only one has a number more,
    that is the mark of a note; where both have, a number was changed.
    """
    (first, first_prose), (second, second_prose) = _words_of(one), _words_of(other)
    lost, new = first_prose - second, second_prose - first
    return all(map(str.isdigit, (*lost, *new))) and not (lost and new)


def _words_of(text: str) -> tuple[Counter[str], Counter[str]]:
    """The folded words and numbers of a letter: all of them, and those of its sentences."""
    cleaned = clean(text)
    prose = " ".join(one.text for one in split(cleaned) if one.speaks)
    return _count(cleaned.text), _count(prose)


def _count(text: str) -> Counter[str]:
    whole = unicodedata.normalize("NFKD", text).replace("-", "").casefold()
    letters = "".join(one for one in whole if not unicodedata.combining(one))
    return Counter(_WORD_OR_NUMBER.findall(letters))


def _sentences(text: str) -> set[str]:
    pieces = {bare_words(piece) for piece in _BREAK.split(text)}
    return {piece for piece in pieces if len(piece) >= _TELLING}
