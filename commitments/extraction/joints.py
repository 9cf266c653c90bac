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
_CELLS = re.compile(r" *\t[ \t]*|(?<=[^\W\d_]{3}) {3,}(?=\S)")
_LOST_HYPHEN = re.compile(
    r"- (?<=[a-zà-ÿ]- )(?=[a-zà-ÿ])"
    r"(?!(?:en|of|als|tot|dan|noch|resp|respectievelijk|c\.q|maar|alsmede|alsook|evenals|en/of)\b)"
)
_DATE_LINE = re.compile(
    r"(?:Den Haag|DEN HAAG|[’']s-Gravenhage) ?, ?\d{1,2} [a-z]{3,9} \d{4}( +)(?=[A-Z«“])"
)
_QUESTION = re.compile(r" ?(?:Vraag|Vragen) \d{1,2}(?:(?:, ?| en | t/m )\d{1,2}){0,9} ?(?=[A-Z«“])")
_ANSWER = re.compile(
    r" ?Antwoord(?:en)? (?:op )?(?:vra(?:ag|gen) )?\d{1,2}(?:(?:, ?| en | t/m )\d{1,2}){0,9} ?"
    r"(?=[A-Z«“])"
)
_NOTICE = re.compile(r" (Mededeling) (?=[A-Z])")
_SIGNED = re.compile(
    r"(?<=[.»)”]) (?=[Dd]e (?:minister|Minister|staatssecretaris|Staatssecretaris)\b"
    r"[^.;:(]{3,120}, ?(?:[A-Z][a-z]?\. ?){1,6}[A-Za-z’' -]{2,40}\Z)"
)
_TAIL = 400  # characters at the end in which a signature is looked for


def inner_edits(text: str, notes_at: int) -> list[Piece]:
    """What to change in a text of paragraphs; its footnotes start at ``notes_at``."""
    edits = list(_note_digits(text, notes_at))
    if "\t" in text or "   " in text:
        edits += [Piece(*found.span(), _cell(text, found)) for found in _CELLS.finditer(text)]
    if "  " in text:
        edits += [Piece(*found.span(), " ") for found in _SPACES.finditer(text)]
    if text.count(" , ") + text.count(" . ") + text.count(" .\n") > 2:
        edits += [Piece(*found.span(), "") for found in _SPACE_BEFORE.finditer(text)]
    if "- " in text:
        edits += [Piece(*found.span(), "") for found in _LOST_HYPHEN.finditer(text)]
    return edits + list(_lost_paragraphs(text, notes_at))


def _note_digits(text: str, notes_at: int) -> Iterator[Piece]:
    """A footnote's number glued to the word before it ("Nederland.1 Deze")."""
    for found in _NOTE_DIGIT.finditer(text, 0, notes_at):
        if not _NO_NOTE.search(text, max(0, found.start() - 12), found.start()):
            yield Piece(*found.span(), "")


def _cell(text: str, gap: re.Match[str]) -> str:
    """What stands for the gap between two cells; after a bullet or number just a space."""
    line_start = text.rfind("\n", max(0, gap.start() - 6), gap.start())
    return " " if line_start >= 0 or gap.start() < 6 else " | "


def _lost_paragraphs(text: str, notes_at: int) -> Iterator[Piece]:
    """Paragraph ends where the text lost them: after the date, round labels, before a signature."""
    head = _DATE_LINE.search(text, 0, 2000)
    if head:
        yield Piece(*head.span(1), "\n")
    for pattern, literal in ((_QUESTION, "Vra"), (_ANSWER, "Antwoord"), (_NOTICE, "Mededeling ")):
        if literal in text:
            yield from _label_edges(text, pattern)
    tail = text[max(0, notes_at - _TAIL) : notes_at].rstrip("\n ")
    signed = _SIGNED.search(tail)
    if signed:
        at = max(0, notes_at - _TAIL) + signed.start()
        yield Piece(at, at + 1, "\n")


def _label_edges(text: str, pattern: re.Pattern[str]) -> Iterator[Piece]:
    for found in pattern.finditer(text):
        before = text[found.start() - 1 : found.start()] if found.start() else "\n"
        words = found.group()
        if before not in ".?!»”)\n0123456789:":
            continue
        if words[0] == " ":
            yield Piece(found.start(), found.start() + 1, "\n")
        elif before != "\n":
            yield Piece(found.start(), found.start(), "\n")
        if words[-1] == " ":
            yield Piece(found.end() - 1, found.end(), "\n")
        else:
            yield Piece(found.end(), found.end(), "\n")
