"""Words as search and matching compare them: without case, accents, broken lines and endings."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

#: A word cut at the end of a line; both halves are one word.
BROKEN_LINE = r"-\s*\n\s*"
_BROKEN = re.compile(BROKEN_LINE)
_WORD = re.compile(r"\w+", re.ASCII)
_STEMMER = snowballstemmer.stemmer("dutch")

_DROPPED = (
    "-\N{SOFT HYPHEN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}"
    "\N{ZERO WIDTH JOINER}'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    + "".join(map(chr, range(0x300, 0x370)))
)


def _plain(letter: str) -> str:
    """The ASCII letter under an accent; empty if there is none."""
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if base.isascii() and base != letter else ""


_ACCENTED = {letter: _plain(letter) for letter in map(chr, range(0xC0, 0x180)) if _plain(letter)}
#: Which characters become which (``translate`` in Python and SQL); what has no counterpart goes.
FOLDED_FROM = "".join(_ACCENTED) + _DROPPED
FOLDED_TO = "".join(_ACCENTED.values())
_TABLE = str.maketrans(FOLDED_FROM[: len(FOLDED_TO)], FOLDED_TO, _DROPPED)


def fold(text: str) -> str:
    """The text in lower case, without accents, hyphens, apostrophes and broken lines."""
    whole = _BROKEN.sub("", text) if "-" in text else text
    if whole.isascii():  # most rows; the table is ten times slower
        return whole.lower().replace("-", "").replace("'", "")
    return whole.lower().translate(_TABLE)


def search_words(query: str, limit: int) -> list[str]:
    """The first ``limit`` different folded words of a search question, in order."""
    return list(dict.fromkeys(_WORD.findall(fold(query))))[:limit]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The Dutch stem of one folded word ("evaluaties" → "evaluatie"); numbers stay themselves."""
    if word[1:].isdigit():  # "g000042" too: every commitment has one of its own
        return word
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed


def searchable(text: str) -> str:
    """The stems of a text in order, then its other words, for whoever asks how a word begins."""
    words = _WORD.findall(fold(text.replace("_", " ")))
    stemmed = [stem(word) for word in words]
    return " ".join([*stemmed, *sorted(set(words).difference(stemmed))])


def stems(text: str) -> list[str]:
    """The stems of a text's words, in order; folded first, so broken words are whole."""
    return [stem(word) for word in _WORD.findall(fold(text))]
