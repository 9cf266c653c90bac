"""Hyphens at a line's end: which were put there by the break, and which belong to the word."""

from __future__ import annotations

import re
from functools import cached_property

_SHARED = re.compile(
    r"(?:en|of|als|alsook|alsmede|evenals|respectievelijk|resp|dan wel|danwel|noch|tot|c\.q)\b"
    r"|[(,/]"
)
_WORD = re.compile(r"[\w-]+")
_FIRST_PART = re.compile(r"[^\s(«“‘\"'/-]*$")
_SECOND_PART = re.compile(r"[\w’']*")
_SHORT = """
btw cao cv ggd ggz hbo hr ict mbo mkb niet non oud pdf pgb sms tv vmbo wmo zzp b c d e x
"""
KEEPING = frozenset(_SHORT.split())
# Common nouns this register writes with a capital: their hyphen comes from the break.
_COMMON = re.compile(
    r"(?:Commissie|Kamer|Minister|Ministerie|Staats|Rijks|Voorjaars|Najaars|Miljoenen|Begrotings"
    r"|Algemeen|Ronde|Wet|Wets|Hoofd|Deel|Beleids|Voortgangs)$"
)


_FEW = 60  # times a document is searched for a word before its words are put in a table


class Hyphens:
    """The line-end hyphens of one document."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._searched = 0

    def keeps(self, above: str, below: str) -> tuple[bool, str]:
        """Whether the hyphen that ends ``above`` stays, and what joins it to ``below``.

        Kept: "zorg-" before "en welzijn" (with a space), names and abbreviations
        ("Takuba-liaisonofficier", "EU-missies"), and capitalised words the
        document itself writes with a hyphen elsewhere.
        """
        if _SHARED.match(below):
            return True, " "
        first = _first(above)
        second = _second(below)
        if not first or not second or not second[0].islower() or first in KEEPING:
            return True, ""
        if first[-1].isdigit() or first[-1].isupper():
            return True, ""
        return not first.islower() and self._is_name(first, second), ""

    def _is_name(self, first: str, second: str) -> bool:
        if self._has(first + second) or self._has(first.lower()) or _COMMON.match(first):
            return self._has(f"{first}-{second}")
        return self._has(first)

    def _has(self, word: str) -> bool:
        """Whether the document holds the word, alone or as the first part before a hyphen."""
        if not _WORD.fullmatch(word):
            return False
        at = 0
        while self._searched < _FEW:
            self._searched += 1
            at = self._document.find(word, at)
            if at < 0:
                return False
            if _is_whole(self._document, at, word):
                return True
            at += 1
        return word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the document, hyphenated ones also by their first part."""
        words = _WORD.findall(self._document)
        return frozenset(words) | {word.partition("-")[0] for word in words if "-" in word[:-1]}


def _is_whole(document: str, start: int, word: str) -> bool:
    """Whether the word stands at ``start`` whole, or as the first part before a hyphen."""
    end = start + len(word)
    if _WORD.match(document, max(start - 1, 0), start):
        return False
    after = _WORD.match(document, end, end + 2)
    return after is None or (document[end] == "-" and "-" not in word and after.end() > end + 1)


def _first(above: str) -> str:
    """The last word before the hyphen, of a compound its last part."""
    plain = above[-41:-1].rpartition(" ")[2]
    if plain.isalpha():
        return plain
    found = _FIRST_PART.search(above[-41:-1])
    return found.group() if found else ""


def _second(below: str) -> str:
    found = _SECOND_PART.match(below)
    return found.group()[:40] if found else ""
