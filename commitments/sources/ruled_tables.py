"""Tables with drawn lines: the words in each cell put together, one line a row."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from commitments.sources.blocks import CELL
from commitments.sources.merged_cells import Cell, Grid
from commitments.sources.segments import Segment, Word, segments
from commitments.sources.white_gutters import columned

_NEAR = 3.0  # points within which lines touch or are one
_THIN = 3.0  # the most of a line's thickness
_SHORT = 6.0  # the least of its length
_MOST = 1_500  # lines on a page that are still looked at
_ACROSS = 0.8  # the share of a table's width that a line between rows covers
_FEWEST = 3  # lines each way round two rows of two columns


class Rule(NamedTuple):
    """A drawn line, or a thin box, in points."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def is_level(self) -> bool:
        return self.right - self.left >= self.top - self.bottom


class Table(NamedTuple):
    """Where its lines run; a wall is a stretch of one between two columns.

    A shelf parts rows in some of the columns; beside it a cell reaches over them.
    """

    xs: list[float]
    ys: list[float]
    walls: list[Rule]
    shelves: tuple[Rule, ...] = ()

    def holds(self, x: float, y: float) -> bool:
        return self.xs[0] < x < self.xs[-1] and self.ys[0] < y < self.ys[-1]


def is_rule(box: Rule) -> bool:
    """Whether a box is so thin that it is a line."""
    sides = sorted((box.right - box.left, box.top - box.bottom))
    return sides[0] <= _THIN and sides[1] >= _SHORT


def take_tables(
    words: Sequence[Word], rules: Sequence[Rule], height: float
) -> tuple[list[Word], list[Segment]]:
    """The words outside tables, and every row of a table as one segment of this height."""
    tables = list(_tables(rules, words, height)) if len(rules) <= _MOST else []
    if not tables:
        return list(words), []
    outside: list[Word] = []
    inside: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        home = next((i for i, table in enumerate(tables) if table.holds(*word.middle)), None)
        (outside if home is None else inside[home]).append(word)
    rows = [row for i, found in inside.items() for row in _rows(tables[i], found, height)]
    return outside, rows


def _tables(rules: Iterable[Rule], words: Sequence[Word], height: float) -> Iterator[Table]:
    """Those whose columns lines part, then those whose columns only white parts."""
    bare: list[Rule] = []
    for group in _touching(_joined(rules)):
        table = _walled(group)
        if table is not None:
            yield table
        else:
            bare += [one for one in group if one.is_level]
    for left, right, ys in _stacks(bare):
        between = [word for word in words if left <= word.middle[0] <= right]
        for rows, gutters in columned(between, ys, height):
            walls = [Rule(x, rows[0], x, rows[-1]) for x in gutters]
            yield Table([left, *gutters, right], rows, walls)


def _walled(group: Sequence[Rule]) -> Table | None:
    """The table whose rows and columns these lines part, if they part any."""
    walls = [one for one in group if not one.is_level]
    xs = _places(one.left for one in walls)
    if len(xs) < _FEWEST:
        return None
    across = _ACROSS * (xs[-1] - xs[0])
    levels = [one for one in group if one.is_level]
    shelves = tuple(one for one in levels if _is_shelf(one, xs))
    whole = [one for one in levels if one not in shelves and one.right - one.left >= across]
    ys = _places(one.bottom for one in whole)
    return Table(xs, ys, walls, shelves) if len(ys) >= _FEWEST else None


def _is_shelf(one: Rule, xs: Sequence[float]) -> bool:
    """Whether a level line runs from a column to the right end, and leaves the first one out.

    So lie those beside a cell for several rows; one below words of a cell ends sooner.
    """
    inner = any(abs(one.left - x) <= _NEAR for x in xs[1:-1])
    return inner and abs(one.right - xs[-1]) <= _NEAR


def _stacks(levels: Sequence[Rule]) -> Iterator[tuple[float, float, list[float]]]:
    """Level lines of one width below each other: left, right and heights."""
    lefts, rights = _places(one.left for one in levels), _places(one.right for one in levels)
    found: dict[tuple[int, int], list[Rule]] = defaultdict(list)
    for one in levels:
        found[bisect_right(lefts, one.left), bisect_right(rights, one.right)].append(one)
    for lines in found.values():
        ys = _places(one.bottom for one in lines)
        if len(ys) >= _FEWEST:
            yield min(one.left for one in lines), max(one.right for one in lines), ys


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """Lines that lie in each other's length made one."""
    found: list[Rule] = []
    for level in (True, False):
        lines = [one for one in rules if one.is_level is level]
        lines.sort(key=lambda one: (round(one.bottom if level else one.left), one.left, one.bottom))
        for one in lines:
            last = found[-1] if found else None
            if last and last.is_level is level and _meet(last, one):
                one = Rule(*map(min, last[:2], one[:2]), *map(max, last[2:], one[2:]))
                if one.is_level is level and _is_straight(one):
                    found[-1] = one
                    continue
            found.append(one)
    return found


def _is_straight(one: Rule) -> bool:
    return min(one.right - one.left, one.top - one.bottom) <= 2 * _THIN


def _meet(one: Rule, other: Rule) -> bool:
    return (
        one.left - _NEAR <= other.right
        and other.left - _NEAR <= one.right
        and one.bottom - _NEAR <= other.top
        and other.bottom - _NEAR <= one.top
    )


def _touching(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """Lines that hang together, directly or by others."""
    left = list(rules)
    while left:
        group = [left.pop()]
        for one in group:  # grows meanwhile
            near = [other for other in left if _meet(one, other)]
            left = [other for other in left if not _meet(one, other)]
            group += near
        yield group


def _places(values: Iterable[float]) -> list[float]:
    """The different ones among them, in order."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _rows(table: Table, words: Iterable[Word], height: float) -> Iterator[Segment]:
    rows: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        rows[bisect_right(table.ys, word.middle[1])].append(word)
    for row in sorted(rows, reverse=True):
        top = table.ys[row]
        middle = (table.ys[row - 1] + top) / 2
        edges = [x for x in table.xs[1:-1] if _has_wall(table, x, middle)]
        cells: dict[int, list[Word]] = defaultdict(list)
        for word in rows[row]:
            cells[bisect_right(edges, word.middle[0])].append(word)
        shelves = [one for one in table.shelves if table.ys[row - 1] < one.bottom < top]
        tops = [top, *sorted(_places(one.bottom for one in shelves), reverse=True)]
        columns = pairwise((table.xs[0], *edges, table.xs[-1]))
        stacks = [_stacked(cells[i], tops, shelves, *column) for i, column in enumerate(columns)]
        grid = Grid()
        for part, place in enumerate(tops):
            base = place - height
            said = grid.row(stack[part] for stack in stacks if part in stack)
            text = CELL.join(said).rstrip(CELL)
            yield Segment(text, table.xs[0], table.xs[-1], base, place, base)


def _stacked(
    words: Sequence[Word], tops: Sequence[float], shelves: Sequence[Rule], left: float, right: float
) -> dict[int, Cell]:
    """The cells of a column within one row, by the part of the row that each begins in.

    Parts run from ``tops`` to the next; a cell ends at a shelf that crosses its column, and
    reaches over the parts whose shelves do not.
    """
    across = [one for one in shelves if one.left - _NEAR <= left < right <= one.right + _NEAR]
    begins = [
        part
        for part, top in enumerate(tops)
        if part == 0 or any(abs(one.bottom - top) <= _NEAR for one in across)
    ]
    inside: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        part = sum(word.middle[1] < top for top in tops[1:])
        inside[begins[bisect_right(begins, part) - 1]].append(word)
    return {
        begin: Cell(_said(inside[begin]), down=end - begin)
        for begin, end in pairwise([*begins, len(tops)])
    }


def _has_wall(table: Table, x: float, y: float) -> bool:
    return any(abs(one.left - x) <= _NEAR and one.bottom < y < one.top for one in table.walls)


def _said(words: Iterable[Word]) -> str:
    """What stands in a cell, from top to bottom, as one line."""
    text = ""
    for one in sorted(segments(words), key=lambda one: (-round(one.base), one.left)):
        whole = not text or (text[-1] == "-" and one.text[0].isupper())
        text += one.text if whole else f" {one.text}"
    return text
