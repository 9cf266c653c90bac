"""Tables with lines between their rows only: the white that parts columns, and other rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from commitments.sources.segments import Word

_LEAST = 0.4  # the least width of a gutter, in heights of a line
_SURE = 1.5  # one so wide needs no words that start below each other
_ALIGNED = 1.5  # points within which words start below each other
_TALLEST = 26.0  # the most between two lines, in heights of a line of text
_MOST = 150  # lines one below the other that are still looked at
_FEWEST = 2  # stretches between lines that make a table: its head and its body
_LEVEL = 0.4  # words within so many heights stand on one line
_WIDER = 1.2  # a pitch of so many of the least one parts two rows

Row = Sequence[Word]
Span = tuple[float, float]


class Columns(NamedTuple):
    """Where the lines of a table run, from below, and its gutters from the left, in points."""

    ys: list[float]
    gutters: list[float]


def columned(words: Iterable[Word], ys: Sequence[float], height: float) -> Iterator[Columns]:
    """The tables among the stretches between lines: those that white parts into the same columns.

    ``ys`` are the lines from below. A stretch of prose, such as a title over all
    columns or what stands between two tables, is in none. Where only the head has a
    line below it, more lines are put between the rows of the body. More than
    ``_MOST`` lines are no table.
    """
    if len(ys) > _MOST:
        return
    rows: list[list[Word]] = [[] for _ in range(len(ys) + 1)]
    for word in words:
        rows[bisect_right(ys, word.middle[1])].append(word)
    run: list[list[Span]] = []
    gutters: list[float] = []
    for at in range(1, len(ys) + 1):
        is_row = at < len(ys) and ys[at] - ys[at - 1] <= _TALLEST * height
        row = _filled(((one.left, one.right) for one in rows[at] if is_row), height)
        more = _gutters([*run, row], height) if row else []
        if more:
            run.append(row)
            gutters = more
            continue
        if len(run) >= _FEWEST:
            first = at - len(run)
            inner = _row_ends(rows[first], gutters, height) if len(run) == _FEWEST else []
            yield Columns(sorted([*ys[first - 1 : at], *inner]), gutters)
        gutters = _gutters([row], height)
        run = [row] if gutters else []


def _filled(spans: Iterable[Span], height: float) -> list[Span]:
    """Stretches from left to right with no gutter in them."""
    found: list[Span] = []
    for left, right in sorted(spans):
        if found and left - found[-1][1] < _LEAST * height:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _gutters(rows: Sequence[Sequence[Span]], height: float) -> list[float]:
    """The middles of the white that all rows leave between words, from the left."""
    found = _filled(chain.from_iterable(rows), height)
    return [
        (left + right) / 2
        for (_, left), (right, _) in pairwise(found)
        if right - left >= _SURE * height or _start_at(rows, right)
    ]


def _start_at(rows: Iterable[Sequence[Span]], x: float) -> bool:
    """Whether every row that has words beyond ``x`` has one that starts there."""
    return all(
        any(abs(left - x) <= _ALIGNED for left, _ in row)
        for row in rows
        if any(left >= x for left, _ in row)
    )


def _row_ends(body: Row, gutters: Sequence[float], height: float) -> list[float]:
    """Where rows of a body without lines end: at wider pitches, or else above every full line.

    A full line has words in every column; where each pitch is the same, nothing
    else tells the first line of a row from those that go on with it.
    """
    lines = _lines(body, _LEVEL * height)
    pitches = [above[0].base - below[0].base for above, below in pairwise(lines)]
    wider = _WIDER * min(pitches, default=0.0)
    by_pitch = any(pitch > wider for pitch in pitches)
    return [
        (min(word.bottom for word in above) + max(word.top for word in below)) / 2
        for (above, below), pitch in zip(pairwise(lines), pitches, strict=True)
        if (pitch > wider if by_pitch else _is_full(below, gutters))
    ]


def _lines(words: Row, near: float) -> list[list[Word]]:
    """The words by what they stand on, from above."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.base):
        if not lines or lines[-1][0].base - word.base > near:
            lines.append([])
        lines[-1].append(word)
    return lines


def _is_full(line: Row, gutters: Sequence[float]) -> bool:
    return len({bisect_right(gutters, word.left) for word in line}) > len(gutters)
