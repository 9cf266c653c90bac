"""What is mended inside a paragraph: footnote digits, stray spaces, lost paragraph ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitments.extraction.overviews import telling_cells
from commitments.extraction.rules.words import MONTHS
from commitments.extraction.text import Piece

_NOTE_DIGIT = re.compile(
    r"\d(?:(?<=[^\W\dA-Z_][.,?!»”’)]\d)|(?<=[^\W\dA-Z_]{2}\d)|(?<=[»”’)][.?!]\d)"
    r"|(?<=[^\W\dA-Z_]\.,\d)|(?<=\),\d)|(?<=[a-zà-ÿ]{2} [.?!]\d))\d?"
    r"(?=[\s.,;:)]|$|[A-Z][a-z])"
)
# Where a text shows no footnotes, only a number between two sentences is one's.
_NOTE_AT_END = re.compile(
    r"\d(?:(?<=[a-zà-ÿ]{3}[.?!]\d)|(?<=[a-zà-ÿ]{2} [.?!]\d)|(?<=[»”’)][.?!]\d)"
    r"|(?<=[.?!][»”’)]\d))\d?(?= [A-ZÀ-Þ«“])"
)
_NO_NOTE = re.compile(
    r"(?:\b(?:nr|nrs|no|art|blz|p|par)[.:]?|\b(?:artikel|lid|leden|item|vraag|vragen|antwoord"
    r"|bijlage|tabel|figuur|fiche|deel|fase|punt|hoofdstuk|paragraaf):?|[a-z]\d)$",
    re.IGNORECASE,
)
_NOTE_AT_YEAR = re.compile(
    r"(?:19|20)\d\d(?<= \d{4})(?:(?P<day>\d{1,2})(?=[\s.,;:)])"
    r"|(?<=[a-z] \d{4})\.(?P<end>\d{1,2})(?=$| [A-ZÀ-Þ«“]))",
    re.MULTILINE,
)
_BOXED = re.compile(r" ?\[\d{1,3} ?\](?!\w)")
_WIDE_SPACE = re.compile("  +")
_STRAY_SPACE = re.compile(r"  +| (?=[.,;:!?)»](?:\s|$|[.,;:)]|\d{1,2}\s))|(?<=[(«]) ")
_LOOKS_STRAY = re.compile(rb" (?: |[,.][ \n]|[\xef\xeb])")  # \xef, \xeb: ï, ë
_GLUED_MARK = re.compile(rb"[,;](?<=[a-z\xdf-\xff]{2}[,;])(?=[a-z]{2,} )")  # "is voltooid,stuur ik"
# A year glued to the word before it ("30 juni2024"), or to the one behind ("in 2025bij uw Kamer").
_YEAR = re.compile(rb"(?:19|20)\d\d(?:(?<=[a-z]\d{4})(?!\d)|(?<![\d/.-]\d{4})(?=[a-z]{2}))")
_MONTHS = tuple(MONTHS)
_MONTH_ENDS = tuple(month.encode() for month in MONTHS)
_FIRST_NOTE = re.compile(r"1(?<=[^\W\d_]1|[.,?!»”’)]1)(?=[\s.,;:)A-Z]|$)")
_CELLS = re.compile(r" *\t[ \t]*|(?<=\S) {3,}(?=\S)")
# A bullet, or the number or letter of a point, before the gap at the start of a line.
_MARK = re.compile(r"[\W_]*|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]?", re.IGNORECASE)
_BEFORE_DIAERESIS = re.compile(r" (?<=[a-z] )(?=[ïë][a-z])")  # "ge ïnformeerd"
_LOST_HYPHEN = re.compile(
    r"- (?<=[a-zà-ÿ]- )(?=[a-zà-ÿ])"
    r"(?!(?:en|of|als|tot|dan|noch|resp|respectievelijk|c\.q|maar|alsmede|alsook|evenals|en/of)\b)"
)
_DATE = re.compile(r" ?, ?\d{1,2} [a-z]{3,9} \d{4}( +)(?=[A-Z«“])")
_NUMBERS = r"\d{1,2}(?:(?:, ?| en | t/m )\d{1,2}){0,9} ?(?=[A-Z«“])"
_LABELS = {
    b"Vraag ": re.compile(rf"Vraag {_NUMBERS}"),
    b"Vragen ": re.compile(rf"Vragen {_NUMBERS}"),
    b"Antwoord": re.compile(rf"Antwoord(?:en)? (?:op )?(?:vra(?:ag|gen) )?{_NUMBERS}"),
    b"Mededeling ": re.compile(r"Mededeling (?=[A-Z])"),
}
_BEFORE_LABEL = frozenset(".?!»”)0123456789")
_SIGNED = re.compile(
    r" (?=[Dd]e (?:minister|Minister|staatssecretaris|Staatssecretaris)\b"
    r"[^.;:(]{3,120}, ?(?:[A-Z][a-z]?\. ?){1,6}[A-Za-z’' -]{2,40}\Z)(?<=[.»)”\d] )"
)
_TAIL = 400  # characters at the end in which a signature is looked for


def inner_edits(text: str, notes_at: int) -> list[Piece]:
    """What to change in a text of paragraphs; its footnotes start at ``notes_at``.

    What to look for closer is sought in one byte a character, which is sooner done.
    """
    edits: list[Piece] = []
    narrow = text.encode("latin-1", "replace")
    if notes_at < len(text) or _FIRST_NOTE.search(text):
        edits += _note_digits(text, notes_at, _NOTE_DIGIT)
    else:
        edits += _note_digits(text, notes_at, _NOTE_AT_END)
    for found in _NOTE_AT_YEAR.finditer(text, 0, notes_at):
        if found["end"] or text.endswith(_MONTHS, 0, found.start() - 1):
            edits.append((*found.span(found.lastgroup or 0), ""))
    if b"[1]" in narrow or b"[1 ]" in narrow:
        edits += [(*found.span(), "") for found in _BOXED.finditer(text, 0, notes_at)]
    edits += telling_cells(text)
    if b"\t" in narrow or _LOOKS_STRAY.search(narrow):
        edits += _of_spaces(text, narrow)
    if b"- " in narrow:
        edits += [(*found.span(), "") for found in _LOST_HYPHEN.finditer(text)]
    edits += [(found.end(), found.end(), " ") for found in _GLUED_MARK.finditer(narrow)]
    edits += [(at, at, " ") for at in map(_edge_of_year, _YEAR.finditer(narrow)) if at]
    edits += _after_date(text)
    for literal, pattern in _LABELS.items():
        if literal in narrow:
            edits += _label_edges(text, pattern)
    return edits + list(_before_signature(text, notes_at))


def _edge_of_year(year: re.Match[bytes]) -> int:
    """Where a space is missing before or behind a year; 0 where it is no year's."""
    before = year.string[max(0, year.start() - 9) : year.start()]
    if before[-1:].isalpha():
        return year.start() if before.endswith(_MONTH_ENDS) else 0
    return year.end()


def _of_spaces(text: str, narrow: bytes) -> list[Piece]:
    edits: list[Piece] = []
    if b"\t" in narrow or b"   " in narrow:
        edits += [(*found.span(), _cell(text, found)) for found in _CELLS.finditer(text)]
    tokenised = any(narrow.count(mark) > 2 for mark in (b" , ", b" . ", b" .\n"))
    if tokenised or b"  " in narrow:
        stray = _STRAY_SPACE if tokenised else _WIDE_SPACE
        spans = [found.span() for found in stray.finditer(text)]
        edits += [(start, end, " " if end - start > 1 else "") for start, end in spans]
    if b" \xef" in narrow or b" \xeb" in narrow:  # ï, ë
        edits += [(*found.span(), "") for found in _BEFORE_DIAERESIS.finditer(text)]
    return edits


def _note_digits(text: str, notes_at: int, pattern: re.Pattern[str]) -> Iterator[Piece]:
    """A footnote's number glued to the word before it ("Nederland.1 Deze")."""
    for found in pattern.finditer(text, 0, notes_at):
        if not _NO_NOTE.search(text, max(0, found.start() - 12), found.start()):
            yield (*found.span(), "")


def _cell(text: str, gap: re.Match[str]) -> str:
    """What stands for the gap between two cells; after a bullet or number just a space."""
    before = text[max(0, gap.start() - 6) : gap.start()]
    whole = len(before) < 6 or "\n" in before
    return " " if whole and _MARK.fullmatch(before.rpartition("\n")[2]) else " | "


def _after_date(text: str) -> Iterator[Piece]:
    """The end of a head that runs on into the letter ("Den Haag, 5 april 2013 Tijdens …")."""
    for place in ("Den Haag", "’s-Gravenhage", "'s-Gravenhage", "DEN HAAG"):
        at = text.find(place, 0, 2000)
        date = _DATE.match(text, at + len(place)) if at >= 0 else None
        if date:
            yield (*date.span(1), "\n")
            return


def _label_edges(text: str, pattern: re.Pattern[str]) -> Iterator[Piece]:
    """Paragraph ends round a label in mid-text ("… niet. Vraag 2 Bent u …")."""
    for found in pattern.finditer(text):
        start, end = found.span()
        if start and text[start - 1] == " " and text[start - 2] in _BEFORE_LABEL:
            yield (start - 1, start, "\n")
        elif start and text[start - 1] in _BEFORE_LABEL:
            yield (start, start, "\n")
        elif start and text[start - 1] != "\n":
            continue
        yield (end - (text[end - 1] == " "), end, "\n")


def _before_signature(text: str, notes_at: int) -> Iterator[Piece]:
    """The start of a signature that runs on from the letter's last sentence."""
    low = max(0, notes_at - _TAIL)
    signed = _SIGNED.search(text[low:notes_at].rstrip("\n "))
    if signed:
        yield (low + signed.start(), low + signed.start() + 1, "\n")
