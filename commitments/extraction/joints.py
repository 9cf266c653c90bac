"""What is mended inside a paragraph: footnote digits, stray spaces, lost line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .text import Piece

_NOTE_DIGIT = re.compile(
    r"\d(?:(?<=[^\W\dA-Z_][.,?!»”’)]\d)|(?<=[^\W\dA-Z_]{2}\d)|(?<=[»”’)][.?!]\d))\d?"
    r"(?=[\s.,;:)]|$|[A-Z][a-z])"
)
_NO_NOTE = re.compile(
    r"(?:\b(?:nr|nrs|no|art|artikel|lid|leden|blz|p|par|item|vraag|vragen|antwoord|bijlage|tabel"
    r"|figuur|fiche|deel|fase|punt|hoofdstuk|paragraaf)[.:]?|[a-z]\d)$",
    re.IGNORECASE,
)
_SPACE_BEFORE = re.compile(r" (?=[.,;:!?)»](?:\s|$|[.,;:)]))|(?<=[(«]) ")
_SPACES = re.compile(r" {2,}")
_LOST_BREAK = re.compile(
    r"- (?<=[a-zà-ÿ]- )(?=[a-zà-ÿ])"
    r"(?!(?:en|of|als|tot|dan|noch|resp|respectievelijk|c\.q|maar|alsmede|alsook|evenals|en/of)\b)"
)


def inner_edits(text: str) -> list[Piece]:
    """What to change in a text of paragraphs, in any order."""
    edits = list(_note_digits(text))
    if "  " in text:
        edits += [Piece(*found.span(), " ") for found in _SPACES.finditer(text)]
    if text.count(" , ") + text.count(" . ") + text.count(" .\n") > 2:
        edits += [Piece(*found.span(), "") for found in _SPACE_BEFORE.finditer(text)]
    if "- " in text:
        edits += [Piece(*found.span(), "") for found in _LOST_BREAK.finditer(text)]
    return edits


def _note_digits(text: str) -> Iterator[Piece]:
    """A footnote's number glued to the word before it ("Nederland.1 Deze")."""
    for found in _NOTE_DIGIT.finditer(text):
        if not _NO_NOTE.search(text, max(0, found.start() - 12), found.start()):
            yield Piece(*found.span(), "")
