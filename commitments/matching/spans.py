"""Which of many stretches of a text overlap one, without looking at all of them."""

from __future__ import annotations

from collections.abc import Iterable

#: Stretches are kept by the blocks of so many characters that they touch.
_BLOCK = 1000

Span = tuple[int, int]


class Spans:
    """Stretches of one text, as (start, end) with the end not included, in any order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = tuple(spans)
        self._blocks: dict[int, list[int]] = {}
        for index, (start, end) in enumerate(self._spans):
            for block in _blocks(start, end):
                self._blocks.setdefault(block, []).append(index)

    def overlapping(self, start: int, end: int) -> list[int]:
        """The places, in order, of those that share a character with a stretch."""
        near = {at for block in _blocks(start, end) for at in self._blocks.get(block, ())}
        return sorted(at for at in near if self._spans[at][0] < end and start < self._spans[at][1])


def _blocks(start: int, end: int) -> range:
    return range(start // _BLOCK, end // _BLOCK + 1)
