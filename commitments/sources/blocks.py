"""Text written block by block: paragraphs, list items, rows of tables, notes at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BLANKS = re.compile(r"[ \t\n\r\f]+")
CELL = "\t"


class Blocks:
    """Collects a text; ``text()`` gives paragraphs with an empty line between them.

    List items and rows that follow each other stand on lines below each other.
    """

    def __init__(self) -> None:
        self._blocks: list[tuple[str, str]] = []
        self._pieces: list[str] = []
        self._notes: list[str] = []

    def flow(self, words: str | None) -> None:
        """Add words whose blanks and line ends mean no more than a space."""
        if words:
            words = _BLANKS.sub(" ", words)
            last = self._pieces[-1][-1:] if self._pieces else "\n"
            self.add(words[1:] if words[0] == " " and last in " \n" else words)

    def add(self, words: str) -> None:
        """Add words as they are; a newline in them breaks the line."""
        if words:
            self._pieces.append(words)

    def end(self, group: str = "") -> None:
        """End the block, if there is one; those of one group stay close together."""
        lines = "".join(self._pieces).split("\n")
        text = "\n".join(line.strip(" ") for line in lines).strip("\n")
        self._pieces.clear()
        if text:
            self._blocks.append((text, group))

    def lead(self, mark: str) -> None:
        """Put a list item's mark before what was added since the last block."""
        if self._pieces:
            self._pieces.insert(0, mark)

    def before(self, other: Blocks) -> None:
        """Put the blocks of a part that was written apart before the one that is begun."""
        other.end()
        self._blocks += other._blocks
        self.take_notes(other)

    def row(self, cells: Iterable[str]) -> None:
        """Add a row of a table; every cell is one line."""
        self.end()
        self.add(CELL.join(cells).rstrip(CELL))
        self.end("table")

    def note(self, number: str, text: str) -> None:
        """Glue a note's number to the word before it, and keep its text for the end."""
        while self._pieces and not self._pieces[-1].strip(" "):
            self._pieces.pop()
        if self._pieces:
            self._pieces[-1] = self._pieces[-1].rstrip(" ")
        self.add(number)
        if text:
            self._notes.append(f"[{number}] {text}")

    @property
    def line(self) -> str:
        """All that was written so far as one line."""
        self.end()
        return " ".join(_BLANKS.sub(" ", text) for text, _ in self._blocks)

    def take_notes(self, other: Blocks) -> None:
        """Keep the notes of a part that was written apart."""
        self._notes += other._notes

    def text(self) -> str:
        """The whole text, notes last."""
        self.end()
        parts: list[str] = []
        before = ""
        for text, group in self._blocks:
            parts += ["\n" if group and group == before else "\n\n", text]
            before = group
        parts += ["\n\n" + note for note in self._notes]
        return "".join(parts).lstrip("\n") + "\n" if parts else ""
