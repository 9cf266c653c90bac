"""The words of a page -> its lines of text, footnotes last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from commitments.sources.blocks import CELL
from commitments.sources.columns import Part, reading_order
from commitments.sources.segments import Segment

_OVERLAP = 0.5  # the share of its height by which a segment belongs to a line
_CELL_GAP = 2.0  # a gap of so many heights parts two cells
_CELL = "   "
_GLUE = 0.12  # what is nearer than this is glued
_EVEN = 0.2  # gaps that differ no more than so many heights are equal
_BLANK = 1.45  # a pitch of so many usual ones leaves an empty line
_USUAL_PITCH = 1.25  # in heights of a line, where there are too few lines to tell
_SMALL = 0.93  # the most of the usual height a footnote has
_NOTE = re.compile(r"\d{1,3}\)? ?(?:[^\W\d]|[«“‘(\"'])")
_FULL = 0.8  # the share of the longest line that a full one has
_FEET = 2  # lines below the footnotes: running foot and page number
_COLUMN = 20.0  # points within which two margins start at the same place
_SIDE = 25.0  # points of white a page has at its side at least


class Line(NamedTuple):
    """One line of a part; ``base`` is what it stands on."""

    text: str
    base: float
    height: float


class Letterhead:
    """What stood in the margins of earlier pages, so that it is told once."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, int]] = set()

    def is_known(self, part: Part) -> bool:
        """Whether a margin only says what the margin of an earlier page said."""
        said = {(one.text, round(one.left / _COLUMN)) for one in part.segments}
        known = part.margin and said <= self._seen
        self._seen |= said if part.margin else set()
        return known


def page_lines(
    segments: Sequence[Segment], width: float, usual: float, letterhead: Letterhead
) -> list[str]:
    """The lines of a page in reading order; an empty one where the page leaves one open.

    ``width`` is the page's, ``usual`` the height of the letter's running text.
    """
    body: list[str] = []
    notes: list[str] = []
    foot: list[str] = []
    for part in reading_order(segments, width - _SIDE):
        lines = [] if letterhead.is_known(part) else list(_lines(part.segments))
        if part.margin and body:
            foot += _with_blanks(lines)
            continue
        cut = len(lines) if part.margin else _notes_start(lines, usual)
        body += [*foot, *_with_blanks(lines[:cut])]
        notes += [line.text for line in lines[cut:]]
        foot.clear()
    return [*body, *notes, *foot]


def _lines(segments: Sequence[Segment]) -> Iterator[Line]:
    """Segments beside each other put together, raised numbers with the line they belong to."""
    row: list[Segment] = []
    for one in sorted(segments, key=lambda one: (-one.base, one.left)):
        if row and not _beside(max(row, key=lambda other: other.height), one):
            yield _line(row)
            row = []
        row.append(one)
    if row:
        yield _line(row)


def _beside(one: Segment, other: Segment) -> bool:
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    return overlap > _OVERLAP * min(one.height, other.height)


def _line(row: list[Segment]) -> Line:
    row.sort(key=lambda one: one.left)
    tallest = max(row, key=lambda one: (one.height, len(one.text)))
    text = row[0].text
    gaps = [(one.left - last.right) / tallest.height for last, one in pairwise(row)]
    cell = " " if _is_spread(row, gaps) else _CELL
    for one, gap in zip(row[1:], gaps, strict=True):
        text += ("" if gap < _GLUE else " " if gap < _CELL_GAP else cell) + one.text
    return Line(text, tallest.base, tallest.height)


def _is_spread(row: Sequence[Segment], gaps: Sequence[float]) -> bool:
    """Whether single words stand equally far apart, to fill a line of a narrow column."""
    if len(gaps) < 2 or any(" " in one.text for one in row):
        return False
    return max(gaps) - min(gaps) < _EVEN


def _notes_start(lines: Sequence[Line], usual: float) -> int:
    """The index of the line with which the footnotes of a part begin."""
    for i, line in enumerate(lines):
        if line.height <= _SMALL * usual and _NOTE.match(line.text):
            below = lines[i : max(i, len(lines) - _FEET)]
            if all(one.height <= _SMALL * usual for one in below):
                return i
    return len(lines)


def _usual_pitch(lines: Sequence[Line]) -> float:
    """How far a line stands below a full one, which its paragraph goes on from; 0 if unknown."""
    prose = [(above, below) for above, below in pairwise(lines) if not _has_row(above, below)]
    full = _FULL * max((len(above.text) for above, _ in prose), default=0)
    pitches = [(above.base - below.base, len(above.text) >= full) for above, below in prose]
    running = [pitch for pitch, is_full in pitches if is_full]
    of = running if len(running) > 2 else [pitch for pitch, _ in pitches]
    return median(of) if len(of) > 2 else 0.0


def _has_row(*lines: Line) -> bool:
    return any(CELL in line.text for line in lines)


def _with_blanks(lines: Sequence[Line]) -> Iterator[str]:
    pitches = [above.base - below.base for above, below in pairwise(lines)]
    usual = _usual_pitch(lines)
    was_row = False
    for line, pitch in zip(lines, [0.0, *pitches], strict=False):
        least = _USUAL_PITCH * line.height
        is_row = _has_row(line)
        if not (is_row and was_row) and pitch > _BLANK * (min(usual, 1.3 * least) or least):
            yield ""
        yield line.text
        was_row = is_row
