"""A letter's raw text mended for reading, with the way back to every raw character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .abbreviations import ends_open
from .characters import plain_characters
from .furniture import blank
from .glue import Glue
from .hyphens import keeps_hyphen
from .joints import inner_edits
from .lines import Line, is_label, is_row, lines_of, note_lines, starts_note
from .text import CleanText, Layer, Piece, lay, rewrite

_CONTINUES = re.compile(r"[a-zà-ÿ,-] ?\n ?[a-zà-ÿ]")
_ENDS = frozenset(".?!:;»”")
_ITEM = re.compile(
    r"[-–—•·▪●○◦*□➢►] *\S|o +\S|\(?[a-z0-9]{1,2}\) *\S|\d{1,2}\. +\S|\d{1,2}(?:\.\d{1,2})+\.? "
)
_OPEN_END = re.compile(
    r"(?:^|[ (])(?:de|het|een|en|of|van|voor|in|op|aan|met|door|dat|die|te|om|bij|uit|naar|tot"
    r"|over|als|uw|mijn|ik|is|wordt|worden|zal|deze|dit)$"
)


def clean(raw: str) -> CleanText:
    """``raw`` mended for reading; takes any text and never fails."""
    plain, below = plain_characters(raw)
    body, notes_at, flow = _flow(plain)
    layers = (flow, *below)
    edits = inner_edits(body, notes_at)
    if edits:
        body, inner = rewrite(body, edits)
        notes_at = inner.lift(notes_at)
        layers = (inner, *layers)
    return CleanText(raw, plain, body, notes_at, layers, below)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Whether lines break where the page ends, from what length one is full, and lost ends."""

    wrapped: bool
    full: float
    glue: Glue | None


def _flow(plain: str) -> tuple[str, int, Layer]:
    """The lines made into paragraphs, footnotes last; where these start."""
    lines = lines_of(blank(plain))
    notes = note_lines(lines)
    layout = _layout(plain, lines)
    body = list(_pieces([line for i, line in enumerate(lines) if i not in notes], plain, layout))
    aside = list(_note_pieces([lines[i] for i in sorted(notes)], plain))
    notes_at = sum(x.end - x.start if x.shown is None else len(x.shown) for x in body)
    if aside and body:
        body.append(Piece(body[-1].end, body[-1].end, "\n"))
        notes_at += 1
    text, layer = lay(plain, body + aside)
    return text, notes_at, layer


def _layout(plain: str, lines: list[Line]) -> _Layout:
    lengths = sorted(len(line.words) for line in lines if 30 < len(line.words) <= 100)
    width = lengths[len(lengths) * 4 // 5] if lengths else 0
    wrapped = len(_CONTINUES.findall(plain)) >= 3
    lost = wrapped and any(len(line.words) > width * 1.2 for line in lines)
    return _Layout(wrapped, width * 0.72, Glue(plain, width) if lost else None)


def _pieces(lines: list[Line], plain: str, layout: _Layout) -> Iterator[Piece]:
    last: Line | None = None
    empty = gone = False
    for line in lines:
        if line.gone:
            gone = True
        elif not line.words:
            empty = True
        else:
            if last is not None:
                between = _between(last, line, empty, gone, layout)
                yield from _joined(last, line, between, plain, layout.glue)
            last, empty, gone = line, False, False
    if last is not None:
        yield from _mended(last.words, last.start, layout.glue)


def _note_pieces(lines: list[Line], plain: str) -> Iterator[Piece]:
    for i, line in enumerate(lines):
        if i and starts_note(line.words):
            yield Piece(line.start, line.start, "\n")
        if i + 1 == len(lines) or starts_note(lines[i + 1].words):
            yield Piece(line.start, line.end)
        else:
            yield from _joined(line, lines[i + 1], " ", plain)


def _mended(words: str, start: int, glue: Glue | None) -> Iterator[Piece]:
    if glue and len(words) > glue.width:
        yield from glue.pieces(words, start)
    else:
        yield Piece(start, start + len(words))


def _joined(
    last: Line, line: Line, between: str, plain: str, glue: Glue | None = None
) -> Iterator[Piece]:
    end, words = last.end, last.words
    if between == " " and words[-1] in "-–/":
        if words[-1] != "-" or words[-2:-1] == " ":
            between = "" if words[-2:-1].isalnum() else " "
        else:
            keep, between = keeps_hyphen(words, line.words, plain)
            end -= not keep
    yield from _mended(words[: end - last.start], last.start, glue)
    yield Piece(last.end, max(last.end, line.start), between)


def _between(last: Line, line: Line, empty: bool, gone: bool, layout: _Layout) -> str:
    """What stands between two lines: a space, or a newline where a paragraph ends."""
    above, below = last.words, line.words
    if is_label(above) or is_label(below) or above.startswith("Geachte "):
        return "\n"
    if is_row(above) or is_row(below):
        return "\n"
    unfinished = above[-1] not in _ENDS or (below[0].isalnum() and ends_open(above))
    if below[0].islower() and (unfinished or (above[-1] in ":;" and not empty)):
        return "\n" if _ITEM.match(below) else " "
    if (empty and not gone) or (gone and not unfinished):
        return "\n"
    full = layout.wrapped and len(above) >= layout.full
    if _ITEM.match(below):
        return " " if unfinished and full and below[0] not in "•▪●" else "\n"
    if not unfinished:
        return " " if full and above[-1] not in ":;" else "\n"
    return " " if full or above[-1] in ",-" or _OPEN_END.search(above[-12:]) else "\n"
