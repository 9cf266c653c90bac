"""The order in which the parts of a page are read: columns, margins, what spans them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from commitments.sources.segments import Segment, usual_height

_GUTTER = 0.8  # the least width of a gutter, in heights of a line
_CROSSING = 0.2  # the share of segments that may cross a gutter, such as titles
_FEW = 3
_LEVEL = 0.2  # lines within so many heights stand on one level
_APART = 2.2  # lines further apart than so many heights are two groups
_ALIKE = 0.8  # the least share of a line's height that what belongs to it has
_FULL = 0.55  # the share of its column that a line of prose fills
_LONG = 18  # and the characters it has
_EQUAL = 0.7  # room for a second column, in widths of the first
_MOST = 4_000  # segments on one page that are still looked at for columns


class Part(NamedTuple):
    """Segments that are read together, line by line."""

    segments: list[Segment]
    margin: bool = False


class _Band(NamedTuple):
    """A stretch of the page between two lines that span the gutter."""

    left: list[Segment]
    right: list[Segment]


def reading_order(segments: Sequence[Segment], edge: float) -> list[Part]:
    """The parts of a page in the order they are read; ``edge`` is where its right margin starts.

    1. Find the gutter that the fewest segments cross.
    2. What crosses it spans the page and cuts it into bands.
    3. In each band the gutter parts two columns, or a margin from a column, or
       only labels from their text; see ``_ordered``.
    """
    for gutter in _gutters(segments) if len(segments) <= _MOST else ():
        parts = _around(segments, gutter, edge)
        if len(parts) > 1:
            return parts
    return [Part(list(segments))] if segments else []


def _gutters(segments: Sequence[Segment]) -> list[float]:
    """Where a gutter may run, the one with the fewest crossings first; at most three."""
    edges = sorted([(one.left, 1) for one in segments] + [(one.right, -1) for one in segments])
    height = usual_height(segments)
    found: list[tuple[int, float, float]] = []
    crossing = passed = 0
    for (edge, step), (following, _) in pairwise(edges):
        crossing += step
        passed += step < 0
        width = following - edge
        beyond = len(segments) - passed - crossing
        few = crossing <= 1 + _CROSSING * len(segments)
        if few and width >= _GUTTER * height and min(passed, beyond) > 0:
            found.append((crossing, -width, (edge + following) / 2))
    return [middle for _, _, middle in sorted(found)[:3]]


def _around(segments: Sequence[Segment], gutter: float, edge: float) -> list[Part]:
    parts: list[Part] = []
    plain: list[Segment] = []
    for spans, group in groupby(_downwards(segments), lambda one: one.left < gutter < one.right):
        band = list(group)
        ordered = None if spans else _ordered(
            _Band([one for one in band if one.left < gutter],
                  [one for one in band if one.left >= gutter]),
            gutter, edge,
        )  # fmt: skip
        if ordered is None:
            plain += band
            continue
        if plain:
            parts.append(Part(plain))
            plain = []
        parts += ordered
    if plain:
        parts.append(Part(plain))
    return parts


def _ordered(band: _Band, gutter: float, edge: float) -> list[Part] | None:
    """The parts of a band, or None where its lines run on across the gutter."""
    left, right = band
    if not left or not right:
        return None
    prose = _is_prose(left)
    if prose and (_is_prose(right) or edge - _start(right) >= _EQUAL * _width(left)):
        return [*reading_order(left, gutter), *reading_order(right, edge)]
    if prose or _characters(left) > _characters(right):
        column, margins = _parted(left, right, lambda level, size: level == size and not prose)
    else:
        column, margins = _parted(right, left, lambda level, size: level >= size / 2)
    return _with_margins(column, margins, edge) if margins else None


def _parted(
    column: list[Segment], beside: list[Segment], belongs: Callable[[int, int], bool]
) -> tuple[list[Segment], list[list[Segment]]]:
    """The column with what belongs to its lines, such as labels, and the margins beside it.

    ``belongs`` is asked of the segments in a group that stand level with a line
    of the column, and of the group's size. A single one that does belongs unless
    its letters are smaller than the line's, as those of a sender's address are.
    """
    bases = sorted(one.base for one in column)
    margins = []
    for group in _groups(beside):
        level = _level(group, bases)
        single = len(group) == level == 1 and _is_alike(group[0], column)
        if single or belongs(level, len(group)):
            column = [*column, *group]
        else:
            margins.append(group)
    return column, margins


def _with_margins(main: list[Segment], margins: Iterable[list[Segment]], edge: float) -> list[Part]:
    """The column, with margins above its middle before it and others after it."""
    middle = (max(one.top for one in main) + min(one.bottom for one in main)) / 2
    before: list[Part] = []
    after: list[Part] = []
    for group in margins:
        (before if group[0].base >= middle else after).append(Part(group, margin=True))
    return [*before, *reading_order(main, edge), *after]


def _characters(segments: Iterable[Segment]) -> int:
    return sum(len(one.text) for one in segments)


def _start(segments: Iterable[Segment]) -> float:
    return min(one.left for one in segments)


def _width(segments: Sequence[Segment]) -> float:
    return max(one.right for one in segments) - _start(segments)


def _is_prose(segments: Sequence[Segment]) -> bool:
    """Whether these are lines that mostly fill their column."""
    if len(segments) < _FEW:
        return False
    width = _width(segments)
    full = sum(one.width >= _FULL * width and len(one.text) >= _LONG for one in segments)
    return full >= len(segments) / 2


def _level(group: Sequence[Segment], bases: Sequence[float]) -> int:
    """How many segments of a group stand on a line of which ``bases`` are known, sorted."""
    count = 0
    for one in group:
        near = _LEVEL * one.height
        at = bisect_left(bases, one.base - near)
        count += at < len(bases) and bases[at] <= one.base + near
    return count


def _is_alike(one: Segment, column: Iterable[Segment]) -> bool:
    """Whether a line of the column that a segment stands level with is no taller than that."""
    near = _LEVEL * one.height
    level = (line.height for line in column if abs(line.base - one.base) <= near)
    return one.height >= _ALIKE * min(level, default=0.0)


def _groups(segments: Sequence[Segment]) -> Iterable[list[Segment]]:
    """Segments below each other without a wide gap."""
    group: list[Segment] = []
    for one in _downwards(segments):
        if group and group[-1].base - one.base > _APART * max(one.height, group[-1].height):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _downwards(segments: Iterable[Segment]) -> list[Segment]:
    return sorted(segments, key=lambda one: (-one.base, one.left))
