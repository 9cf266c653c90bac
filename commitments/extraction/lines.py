"""The lines of a letter: which are the letter's, and which the page's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from commitments.extraction.furniture import (
    FIRST,
    awaits_value,
    is_furniture,
    is_value,
    spans_inside,
)
from commitments.extraction.points import BULLETS
from commitments.extraction.sidebars import sidebar

ONE_LINE = 600  # a line longer than this holds a whole page
_MARGIN = 60  # characters a line in a margin has at most

_NOTE = re.compile(
    r"(?!\d{1,2}(?:[A-Z]|e|de|ste)\b)"  # "5G-netwerken", "19e rapportage"
    r"(?P<number>\d{1,3})(?:\)? ?(?=[^\W\d_]|[(«“‘\"'])|$)|\[(?P<boxed>\d{1,3})\]"
)
_MARKER = re.compile(r"\d(?<=[^\W\d_.,;:?!»”’)]\d|[.,;:?!»”’)]\d)\d?(?=[\s.,;:)]|$)")
_GLUED_NOTE = re.compile(r"\d{1,2}(?=[A-ZÀ-Þ][a-zà-ÿ]|https?:|www\.)")
_QA_NUMBER = re.compile(r"(?:Vraag|Antwoord) \Z")
# A question and its answer on one line: "… | Vraag: Hoeveel? Antwoord: Tien."
_TURNS = re.compile(
    r"(?:^|(?<=[|.?!] ))Vraag(?: \d{1,3})?:|(?<=[?.] )Antwoord(?: \d{1,3})?(?::|(?= [A-Z]))"
)
_LABEL = re.compile(
    r"(?:Vraag|Vragen|VRAAG|VRAGEN|Antwoord|Antwoorden|ANTWOORD|Mededeling|Toelichting)\b"
    r"(?:[ ,;:()–-]|\d+[a-h]?|\b(?:op|de|vraag|vragen|deelvraag|en|t/m|tot|met|van|[a-h])\b)*$"
)
_SALUTATION = re.compile(
    r"\bGeachte (?:(?:mevrouw|heer|mevrouw de|heer de) )?[Vv]oorzitter\s?,?\s+(?=[A-ZÀ-Þ])"
)
_OFFICE = re.compile(
    r"(?:Ministerie van|Directie|Directoraat-[Gg]eneraal|Afdeling) [A-Z][^.?!:;]*$"
)
_OFFICE_GOES_ON = re.compile(r"(?:(?:[A-ZÀ-Þ][\w-]+|en|voor|van|de),?(?: |$))+$")
_HEAD = 60  # lines among which the salutation stands
_ROW = re.compile(r"[^\W\d](?![.)]|\s)[^\t]{1,200}?(?:\t| {3,})\S|[^\t]{1,60}\t[^\t]{2,300}\t\S")
_NOTHING = frozenset(f".,;|{BULLETS}")
_STARTING = FIRST | _NOTHING
_DIGITS = frozenset("0123456789[")


@dataclass(slots=True)
class Lines:
    """The lines of a text without their outer blanks, and where each starts.

    ``bare``: no line had blanks. ``gone`` holds the indexes of lines with nothing
    but page furniture, ``indented`` of those that blanks stood before, ``numbered``
    of those that start with a number.
    """

    words: list[str]
    starts: list[int]
    bare: bool = False
    gone: set[int] = field(default_factory=set)
    indented: set[int] = field(default_factory=set)
    numbered: list[int] = field(default_factory=list)

    def ends(self, i: int) -> bool:
        """Whether a page or paragraph has ended before line ``i``."""
        return i >= len(self.words) or not self.words[i] or i in self.gone

    def note_number(self, i: int) -> str | None:
        """The number of the footnote that may start on line ``i``."""
        found = _NOTE.match(self.words[i])
        return (found["number"] or found["boxed"]) if found else None


def lines_of(text: str) -> Lines:
    """Every line of the text, empty ones too.

    Where a whole page stands on one line, its footnotes and the furniture
    inside it become lines of their own.
    """
    raw = text.split("\n")
    starts = list(accumulate([len(line) + 1 for line in raw], initial=0))
    lines = Lines([line.strip() for line in raw], starts)
    lines.bare = lines.words == raw
    if not lines.bare:
        _find_indented(lines, raw)
    if max(map(len, raw)) > ONE_LINE:
        lines = _unfolded(lines)
    elif not lines.bare:
        _part_sidebar(lines, raw)
    _part_salutation(lines)
    _part_turns(lines)
    _find_furniture(lines)
    if lines.gone:
        _find_offices(lines)
    if lines.gone and len(set(lines.words)) < len(lines.words):
        _find_margins(lines)
    return lines


def _find_indented(lines: Lines, raw: list[str]) -> None:
    for i, line in enumerate(raw):
        if line[:1] in " \t" and lines.words[i]:
            lines.starts[i] += len(line) - len(line.lstrip())
            lines.indented.add(i)


def _part_sidebar(lines: Lines, raw: list[str]) -> None:
    """Take what stands beside the letter off its lines."""
    for i, at in sorted(sidebar(raw).items(), reverse=True):
        cut = at - (len(raw[i]) - len(raw[i].lstrip()))
        _part(lines, i, [cut])
        lines.gone.add(i + (cut > 0))


def _part_salutation(lines: Lines) -> None:
    """Give a salutation a line of its own where the letter begins on the same one.

    What stands before it is the letter's head ("Den Haag, 3 mei 2024 Geachte voorzitter, …").
    """
    for i, words in enumerate(lines.words[:_HEAD]):
        salutation = "eachte " in words and _SALUTATION.search(words)
        if salutation:
            _part(lines, i, salutation.span())
            return


def _part_turns(lines: Lines) -> None:
    """Give "Vraag:" and "Antwoord:" lines of their own where both stand on one line."""
    for i in range(len(lines.words) - 1, -1, -1):
        words = lines.words[i]
        if "Antwoord" in words and (turns := list(_TURNS.finditer(words))):
            bar = len(words) - words.endswith("|")  # that closes a row of a table
            _part(lines, i, [*(cut for turn in turns for cut in turn.span()), bar])


def _part(lines: Lines, i: int, cuts: Iterable[int]) -> None:
    """Part line ``i`` at the cuts, in order."""
    words = lines.words[i]
    inner = [cut for cut in cuts if 0 < cut < len(words)]
    if not inner:
        return
    pieces = [words[a:b] for a, b in pairwise((0, *inner, len(words)))]
    gaps = [len(piece) - len(piece.lstrip()) for piece in pieces]
    lines.words[i : i + 1] = [piece.strip() for piece in pieces]
    at = lines.starts[i]
    lines.starts[i : i + 1] = [at + cut + gap for cut, gap in zip((0, *inner), gaps, strict=True)]
    lines.indented, lines.gone = (
        {one if one <= i else one + len(inner) for one in places}
        for places in (lines.indented, lines.gone)
    )
    lines.bare = False


def _find_furniture(lines: Lines) -> None:
    value_at = -1
    for i, words in enumerate(lines.words):
        if words and (words[0] in _STARTING or i == value_at):
            if words in _NOTHING or is_furniture(words) or (i == value_at and is_value(words)):
                lines.gone.add(i)
                if awaits_value(words):
                    value_at = i + 1
            elif words[0] in _DIGITS:
                lines.numbered.append(i)


def _find_margins(lines: Lines) -> None:
    """Short lines that return on other pages beside furniture ("Directie Water") go as well.

    So does the name of a ministry there, below the letter's head. A walk ends at furniture:
    from there its own goes on, so that none is walked twice.
    """
    words = lines.words
    often = {
        line
        for line, count in Counter(words).items()
        if count > 1
        and 3 < len(line) <= _MARGIN
        and line[-1] not in ".?!:;»,"
        and not is_label(line)
    }
    for step in (1, -1):
        for i in sorted(lines.gone, reverse=step < 0):
            near = i + step
            while (
                0 <= near < len(words)
                and near not in lines.gone
                and (words[near] in often or not words[near] or _names_office(words[near], i))
            ):
                if words[near]:
                    lines.gone.add(near)
                near += step


def _find_offices(lines: Lines) -> None:
    """The name of a ministry over some lines of a later page goes where the page ends below it."""
    words = lines.words
    for i in range(_HEAD // 3, len(words)):
        if not words[i].startswith("Ministerie van ") or not _names_office(words[i], i):
            continue
        end = i + 1
        while end < min(i + 4, len(words)) and _OFFICE_GOES_ON.match(words[end]):
            end += 1
        if end < len(words) and (end in lines.gone or lines.note_number(end)):
            lines.gone.update(range(i, end))


def _names_office(words: str, beside: int) -> bool:
    """Whether a line beside furniture, further down than a letter's head, only names an office."""
    return beside > _HEAD // 3 and len(words) <= _MARGIN and _OFFICE.match(words) is not None


def _unfolded(lines: Lines) -> Lines:
    unfolded = Lines([], [])
    for i, (words, start) in enumerate(zip(lines.words, lines.starts, strict=False)):
        if i in lines.indented:
            unfolded.indented.add(len(unfolded.words))
        long = len(words) > ONE_LINE
        for part, low, gone in _parts(words, start) if long else [(words, start, False)]:
            if gone:
                unfolded.gone.add(len(unfolded.words))
            unfolded.words.append(part)
            unfolded.starts.append(low)
    return unfolded


def _parts(words: str, at: int) -> Iterator[tuple[str, int, bool]]:
    """The stretches of a line between its page furniture, and that furniture (True)."""
    last = 0
    for start, end in (*spans_inside(words), (len(words), len(words))):
        for part, low in _page(words[last:start], at + last):
            yield part, low, False
        if end > start:
            yield words[start:end], at + start, True
        last = end


def _page(page: str, at: int) -> Iterator[tuple[str, int]]:
    """One page and the footnotes at its end, each apart."""
    last = 0
    for cut in (*_note_starts(page), len(page)):
        part = page[last:cut]
        words = part.strip()
        if words:
            yield words, at + last + part.index(words)
        last = cut


def _note_starts(page: str) -> list[int]:
    """Where the footnotes at the end of a page on one line begin ("… verder 1Ter inzage")."""
    starts: list[int] = []
    expected = 0
    for found in reversed(list(_GLUED_NOTE.finditer(page))):
        number, start = int(found.group()), found.start()
        if _QA_NUMBER.search(page, max(0, start - 9), start):
            continue
        if (expected and number != expected) or not marked(page[:start], found.group()):
            break
        starts.append(start)
        expected = number - 1
    return starts[::-1]


def marked(words: str, number: str) -> bool:
    """Whether a footnote's number is glued to a word of a line ("bewoners.3")."""
    return any(found.group() == number for found in _MARKER.finditer(words))


def is_label(words: str) -> bool:
    """Whether a line only announces a question or an answer ("Antwoord op vraag 2 en 3")."""
    return words[:1] in "VAMT" and len(words) < 80 and _LABEL.match(words) is not None


def is_row(words: str) -> bool:
    """Whether a line is the row of a table: cells with tabs, wide gaps or bars between them."""
    if words[:1] == words[-1:] == "|" or " | " in words:
        return True
    return ("\t" in words or "   " in words) and _ROW.match(words) is not None
