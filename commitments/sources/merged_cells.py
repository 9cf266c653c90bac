"""Rows of tables in which one cell reaches over several rows or columns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_MOST = 100  # columns or rows that a cell is believed to reach over
_LONGEST = 60  # characters; longer words are said once, not again in every row


class Cell(NamedTuple):
    """The words of a cell, over how many columns and rows it reaches; whether one above does."""

    words: str
    across: int = 1
    down: int = 1
    from_above: bool = False


class Grid:
    """Gives every row of one table the words of all its columns.

    What reaches down from an earlier row ("Tweede kwartaal" beside three papers) is said
    again in each; of a cell over several columns all but the first are empty.
    """

    def __init__(self) -> None:
        self._above: dict[int, str] = {}  # by column
        self._reaching: dict[int, int] = {}  # by column: the rows still to come

    @property
    def reaches(self) -> bool:
        """Whether a cell of an earlier row reaches into the next."""
        return bool(self._reaching)

    def row(self, cells: Iterable[Cell]) -> list[str]:
        """The words of the next row, column by column."""
        words: list[str] = []
        begun: dict[int, int] = {}
        for cell in cells:
            self._fill(words)
            first = len(words)
            said = self._above.get(first, "") if cell.from_above else cell.words
            words += [said, *[""] * (min(cell.across, _MOST) - 1)]
            for column in range(first, len(words)):
                self._above[column] = words[column] if len(words[column]) <= _LONGEST else ""
                if cell.down > 1:
                    begun[column] = min(cell.down, _MOST) - 1
        self._fill(words)
        self._reaching |= begun
        return words

    def _fill(self, words: list[str]) -> None:
        """Add the columns that reach down from above, up to the next that does not."""
        while left := self._reaching.get(len(words), 0):
            column = len(words)
            words.append(self._above[column])
            self._reaching[column] = left - 1
            if left == 1:
                del self._reaching[column]
