"""The lines of a letter, and which of them belong to footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .furniture import GONE

_NOTE = re.compile(r"(?P<number>\d{1,3})(?P<mark>\)? ?|\] ?)(?=[^\W\d_]|[(«“‘\"'])")
_BRACKETED = re.compile(r"\[(?P<number>\d{1,3})\](?P<mark> ?)")
_MARKER = re.compile(r"[^\W\d][.,;:?!»”’)]{0,2}(\d{1,2})(?=[\s.,;:)]|$)")
_GLUED_NOTE = re.compile(r"(?<!\d)\d{1,2}(?<!Vraag \d)(?<!Antwoord \d)(?=[A-ZÀ-Þ][a-zà-ÿ])")
_STRETCH = re.compile(f"{GONE}+|[^{GONE}]+")
_NOTHING = frozenset({".", ",", ";", "-", "–", "|", "*"})
_ROW = re.compile(r"[^\W\d][^\t]{2,200}?(?:\t| {3,})\S")
_LABEL = re.compile(
    r"(?:Vraag|Vragen|Antwoord|Antwoorden|Mededeling|Toelichting)\b"
    r"(?:[ ,;:\d()]|\b(?:op|de|vraag|vragen|deelvraag|en|t/m|tot|met|van|[a-h])\b)*$"
)


class Line(NamedTuple):
    """One line without outer blanks: ``text[start:end]``; ``indented`` if blanks stood first."""

    start: int
    end: int
    words: str
    indented: bool = False

    @property
    def gone(self) -> bool:
        """Whether nothing of the letter stands here, only page furniture."""
        return self.words[:1] == GONE


def lines_of(text: str) -> list[Line]:
    """Every line of the text, empty ones too.

    Where a whole page stands on one line, its footnotes and the furniture
    inside it are lines of their own.
    """
    lines: list[Line] = []
    at = 0
    for line in text.split("\n"):
        words = line.strip(" \t")
        start = at
        if words and line[0] in " \t":
            start += len(line) - len(line.lstrip(" \t"))
        if GONE in words:
            lines += _pages(words, start)
        elif words in _NOTHING:
            lines.append(Line(start, start, GONE))
        else:
            lines.append(Line(start, start + len(words), words, start != at))
        at += len(line) + 1
    return lines


def _pages(words: str, at: int) -> Iterator[Line]:
    """The stretches of a line between its page furniture, the footnotes of each apart."""
    for found in _STRETCH.finditer(words):
        stretch = found.group().strip(" \t")
        if not stretch:
            continue
        start = found.start() + found.group().index(stretch)
        if stretch[0] == GONE:
            yield Line(at + start, at + start + len(stretch), stretch)
            continue
        last = 0
        for cut in (*_note_starts(stretch), len(stretch)):
            part = stretch[last:cut].rstrip(" ")
            if part:
                yield Line(at + start + last, at + start + last + len(part), part)
            last = cut


def _note_starts(page: str) -> list[int]:
    """Where the footnotes at the end of a page on one line begin ("… verder 1Ter inzage")."""
    starts: list[int] = []
    expected: int | None = None
    for found in reversed(list(_GLUED_NOTE.finditer(page))):
        number = int(found.group())
        if expected is not None and number != expected:
            break
        if not any(int(mark[1]) == number for mark in _MARKER.finditer(page, 0, found.start())):
            break
        starts.append(found.start())
        expected = number - 1
    return starts[::-1]


def is_label(words: str) -> bool:
    """Whether a line only announces a question or an answer ("Antwoord op vraag 2 en 3")."""
    return words[:1] in "VAMT" and len(words) < 80 and _LABEL.match(words) is not None


def is_row(words: str) -> bool:
    """Whether a line is the row of a table: cells with tabs or wide gaps between them."""
    return ("\t" in words or "   " in words) and _ROW.match(words) is not None


def note_lines(lines: list[Line]) -> set[int]:
    """The indexes of the lines that make up footnotes.

    1. A footnote starts on a line with its number; the number stands earlier on
       the page as a marker: glued to a word, alone on a line, or leading one.
    2. Of several lines that lead with the same number the last one is the note.
    3. It runs to the next note, to the page's end, an empty line or a label.
    """
    starts = {i: number for i, line in enumerate(lines) if (number := starts_note(line.words))}
    notes: set[int] = set()
    for i, number in starts.items():
        if _is_note(lines, i, number, starts):
            notes.update(_extent(lines, i))
    return notes


def starts_note(words: str) -> str | None:
    """The number a footnote would have that started with these words."""
    if not words[:1].isdigit() and words[:1] != "[":
        return None
    found = _NOTE.match(words) or _BRACKETED.match(words)
    return found["number"] if found else None


def _is_note(lines: list[Line], i: int, number: str, starts: dict[int, str]) -> bool:
    end = _extent(lines, i)[-1] + 1
    if any(starts.get(j) == number for j in range(i + 1, min(end + 40, len(lines)))):
        return False
    glued = lines[i].words[len(number) : len(number) + 1]
    at_page_end = end >= len(lines) or lines[end].gone or not lines[end].words
    if glued != " " and at_page_end:
        return True
    if not at_page_end and not lines[end].indented and end not in starts:
        return False
    return any(_marks(lines[j].words, number) for j in range(i - 1, max(-1, i - 90), -1))


def _marks(words: str, number: str) -> bool:
    if number not in words:
        return False
    if words.startswith(number + " "):
        return True
    return any(found[1] == number for found in _MARKER.finditer(words))


def _extent(lines: list[Line], i: int) -> list[int]:
    return list(_extent_of(lines, i))


def _extent_of(lines: list[Line], i: int) -> Iterator[int]:
    yield i
    for j in range(i + 1, min(i + 12, len(lines))):
        line = lines[j]
        if line.gone or not line.words or line.indented or starts_note(line.words):
            return
        if is_label(line.words):
            return
        yield j
