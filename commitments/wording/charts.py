"""Small charts as plain values: where each bar lies, in the drawing's own units.

Templates draw them as SVG and always show the same numbers in a table beside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: A chart of lying bars: its width, the space for labels, a bar's height with its gap.
WIDTH, LABELS, STEP, THICK = 640, 220, 26, 16
#: A chart of standing bars: its height, the space for labels below, a bar's width with its gap.
TALL, FOOT, APART = 150, 34, 54


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle; ``part`` tells which part of a divided bar it is, from 0."""

    x: int
    y: int
    width: int
    height: int
    part: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its label and total, and where the two are written."""

    label: str
    total: int
    pieces: list[Piece]
    label_x: int
    label_y: int
    total_x: int
    total_y: int


@dataclass(frozen=True, slots=True)
class Chart:
    width: int
    height: int
    bars: list[Bar]


def lying(rows: Sequence[tuple[str, Sequence[int]]]) -> Chart:
    """A divided bar a row, the longest as wide as there is room."""
    most = max((sum(parts) for _, parts in rows), default=0) or 1
    room = WIDTH - LABELS - 60
    bars = []
    for place, (label, parts) in enumerate(rows):
        y, x, pieces = place * STEP + 4, LABELS, []
        for part, number in enumerate(parts):
            width = round(room * number / most)
            pieces.append(Piece(x, y, width, THICK, part))
            x += width
        short = label if len(label) < 28 else f"{label[:27]}…"
        bars.append(Bar(short, sum(parts), pieces, LABELS - 8, y + 13, x + 6, y + 13))
    return Chart(WIDTH, len(rows) * STEP + 6, bars)


def standing_bars(columns: Sequence[tuple[str, int]]) -> Chart:
    """A bar a column, the highest as tall as there is room."""
    most = max((number for _, number in columns), default=0) or 1
    room = TALL - FOOT - 20
    bars = []
    for place, (label, number) in enumerate(columns):
        height, x = round(room * number / most), place * APART + 8
        top = TALL - FOOT - height
        middle = x + (APART - 14) // 2
        piece = Piece(x, top, APART - 14, height, 0)
        bars.append(Bar(label, number, [piece], middle, TALL - FOOT + 16, middle, top - 5))
    return Chart(len(columns) * APART + 8, TALL, bars)
