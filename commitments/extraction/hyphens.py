"""Hyphens at a line's end: which were put there by the break, and which belong to the word."""

from __future__ import annotations

import re

_SHARED = re.compile(
    r"(?:en|of|als|alsook|alsmede|evenals|respectievelijk|resp|dan wel|danwel|noch|tot|c\.q)\b"
    r"|[(,/]"
)
_FIRST_PART = re.compile(r"[^\s(«“‘\"'/]*$")
_SECOND_PART = re.compile(r"[\w’']*")
_SHORT = """
ai btw cao co cv ex ggd ggz hbo hr ict it mbo mede mkb niet non oud ov pdf pgb pro sms tv vmbo
wmo wo zzp a b c d e i o u x
"""
_KEEPING = frozenset(_SHORT.split())
# Common nouns this register writes with a capital: their hyphen comes from the break.
_COMMON = re.compile(
    r"(?:Commissie|Kamer|Minister|Ministerie|Staats|Rijks|Voorjaars|Najaars|Miljoenen|Begrotings"
    r"|Algemeen|Ronde|Wet|Wets|Hoofd|Deel|Beleids|Voortgangs)$"
)


def keeps_hyphen(above: str, below: str, document: str) -> tuple[bool, str]:
    """Whether the hyphen that ends ``above`` stays, and what joins it to ``below``.

    Kept: "zorg-" before "en welzijn" (with a space), names and abbreviations
    ("Takuba-liaisonofficier", "EU-missies"), and whatever the document itself
    writes with a hyphen elsewhere.
    """
    if _SHARED.match(below):
        return True, " "
    first = _first(above)
    second = _second(below)
    if not first or not second or not second[0].islower():
        return True, ""
    if first in _KEEPING:
        return True, ""
    if first[-1].isdigit() or first[-1].isupper():
        return True, ""
    if first.islower():
        return False, ""
    return _name_keeps(first, second, document), ""


def _first(above: str) -> str:
    found = _FIRST_PART.search(above[-41:-1])
    return found.group() if found else ""


def _second(below: str) -> str:
    found = _SECOND_PART.match(below)
    return found.group()[:40] if found else ""


def _name_keeps(first: str, second: str, document: str) -> bool:
    if first + second in document:
        return False
    if f"{first}-{second}" in document:
        return True
    if _COMMON.match(first):
        return False
    return re.search(rf"\b{re.escape(first)}\b(?!-\s)", document) is not None
