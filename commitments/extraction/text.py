"""A letter's text as the rules see it, and the way back to the raw characters."""

from __future__ import annotations

from array import array
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CleanText:
    """``text`` is ``raw`` mended for reading; ``text[i]`` stands at ``raw[offsets[i]]``.

    Paragraphs are separated by a newline, words by one space. ``offsets`` never
    falls, and has one entry more than ``text``: the raw end of the last character.
    """

    raw: str
    text: str
    offsets: array[int]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span in ``raw`` that carries ``text[start:end]``; ``start`` < ``end``."""
        return self.offsets[start], self.offsets[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: ``start`` and ``end`` count in ``CleanText.text``.

    ``speaks`` is False where the words are not the government's own or promise
    nothing by themselves: members' questions, address blocks, headings.
    """

    start: int
    end: int
    text: str
    paragraph: int
    speaks: bool = True
