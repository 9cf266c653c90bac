"""A letter's raw text made ready to be read on a screen, with passages marked in place.

Nothing is left out but what parts the cells of a table's row, where cells are shown;
lines and words that the printer broke are joined, no more.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from commitments.extraction.hyphens import Hyphens
from commitments.models import Passage, Reference

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_ITEM = re.compile(r"(?:[-–—•·▪●○◦□]|\(?\w{1,2}[.)])\s+")
_HALVES = re.compile(r"(?<=\w)-[ \t]*\n\s*(?=\w)")
_SOFT = re.compile(r"\N{SOFT HYPHEN}\s*")
#: How much of a letter is searched for the way it writes a broken name.
_SEARCHED = 50_000
_BREAK = re.compile(r"\s*\n\s*")
_GAPS = re.compile(r"\s*\t\s*")
_TAB, _BAR = re.compile(r" *\t *"), re.compile(r"\s*\|\s*")
_COLUMNS = range(30, 120)
#: A line shorter than this part of the usual width ends its paragraph.
_FULL = 0.75

type Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch under the same marks; ``starting`` are the passages whose first words it has.

    ``cell`` counts the cells of a table's row from 0; all of a paragraph is one.
    """

    text: str
    passages: tuple[Passage, ...]
    starting: tuple[Passage, ...]
    reference: Reference | None
    cell: int = 0

    @property
    def mark(self) -> str:
        """How it is marked: what promises, what answers, or what shifts; empty without passage."""
        acts = {act for passage in self.passages for act in passage.acts.split()}
        if acts & {"commitment", "repeat"}:
            return "promise"
        if "fulfilment" in acts:
            return "answer"
        return "shift" if acts else ""


_LEFT_OUT = Segment(" … ", (), (), None)


def on_screen(words: str, letter: str = "") -> str:
    """Words from a letter on one line: "alterna-\\ntieve" reads "alternatieve".

    A bar stands between the cells of a table's row.
    The whole letter tells how a broken name is written ("Takuba-\\ncoalitie").
    """
    hyphens = Hyphens(letter[:_SEARCHED] or words[:_SEARCHED])

    def join(found: re.Match[str]) -> str:
        above = words[max(found.start() - 60, 0) : found.start() + 1]
        keeps, between = hyphens.keeps(above, words[found.end() : found.end() + 60])
        return f"-{between}" if keeps else between

    shown = _BREAK.sub(" ", _HALVES.sub(join, _SOFT.sub("", words)))
    item = _ITEM.match(shown)
    words_at = item.end() if item else 0
    return _GAPS.sub(" ", shown[:words_at]) + _GAPS.sub(" | ", shown[words_at:])


def paragraphs(text: str) -> list[Span]:
    """The spans of the paragraphs and of the rows of tables, in order, without blanks around."""
    lines = [found.span() for found in _LINE.finditer(text)]
    full = _usual_width(lines) * _FULL
    spans: list[Span] = []
    for last, line in zip([None, *lines], lines, strict=False):
        if last is not None and _goes_on(text, last, line, full):
            spans[-1] = (spans[-1][0], line[1])
        else:
            spans.append(line)
    return spans


def around(text: str, start: int, end: int, reach: int = 350) -> list[Span]:
    """The paragraphs, or whole words of them, some ``reach`` characters about a span."""
    first = text.rfind(" ", 0, start - reach) + 1 if start > reach else 0
    last = text.find(" ", end + reach)
    last = len(text) if last < 0 else last
    clipped = ((max(a, first), min(b, last)) for a, b in paragraphs(text))
    return [span for span in clipped if span[0] < span[1]]


def together(passages: Iterable[Passage], reach: int = 350) -> list[list[Passage]]:
    """The passages in their order, parted where the words about them do not meet."""
    groups: list[list[Passage]] = []
    end = 0
    for passage in sorted(passages, key=lambda one: one.start):
        if groups and passage.start - end < 2 * reach:
            groups[-1].append(passage)
        else:
            groups.append([passage])
        end = max(end, passage.end)
    return groups


def excerpt(text: str, passages: Sequence[Passage], reach: int = 350) -> list[list[Segment]]:
    """The paragraphs of the passages and the one before them, as far as near, marked.

    "…" says where words of a paragraph were left out.
    """
    start, end = min(one.start for one in passages), max(one.end for one in passages)
    whole = paragraphs(text)
    before = [a for a, b in whole if b <= start][-1:]
    near = [
        (a, b) for a, b in around(text, start, end, reach) if a < end and b > min(before, default=0)
    ]
    shown = marked(text, near, passages, [])
    if near and near[0][0] not in {a for a, _ in whole}:
        shown[0].insert(0, _LEFT_OUT)
    if near and near[-1][1] not in {b for _, b in whole}:
        shown[-1].append(replace(_LEFT_OUT, cell=shown[-1][-1].cell))
    return shown


def marked(
    text: str, spans: Iterable[Span], passages: Iterable[Passage], references: Iterable[Reference]
) -> list[list[Segment]]:
    """The spans, in order, each as segments with the passages and the reference they lie in."""
    acting, citing = _Sweep(passages), _Sweep(references)
    cuts = sorted(acting.edges | citing.edges)
    shown = []
    for span in spans:
        segments = []
        for cell, (start, end) in enumerate(_cells(text, span)):
            inner = cuts[bisect_left(cuts, start + 1) : bisect_left(cuts, end)]
            pieces = pairwise([start, *inner, end])
            segments += [_segment(text, piece, cell, acting, citing) for piece in pieces]
        shown.append(segments)
    return shown


def selectable(text: str, passages: Iterable[Passage]) -> list[tuple[int, list[Segment]]]:
    """Every paragraph with the place it begins at, so that a selection can say where it stands."""
    spans = paragraphs(text)
    shown = marked(text, spans, passages, [])
    return [(span[0], segments) for span, segments in zip(spans, shown, strict=True)]


class _Sweep[T: (Passage, Reference)]:
    """Which spans hold a place, asked of places in order."""

    def __init__(self, spans: Iterable[T]) -> None:
        self._coming: list[T] = sorted(spans, key=lambda one: -one.start)
        self._open: list[T] = []
        self.edges = {edge for one in self._coming for edge in (one.start, one.end)}

    def at(self, place: int) -> tuple[list[T], list[T]]:
        """Those that hold the place, and those of them that did not hold an earlier one."""
        new = []
        while self._coming and self._coming[-1].start <= place:
            new.append(self._coming.pop())
        new = [one for one in new if one.end > place]
        self._open = [one for one in self._open if one.end > place] + new
        return self._open, new


def _segment(
    text: str, piece: Span, cell: int, acting: _Sweep[Passage], citing: _Sweep[Reference]
) -> Segment:
    start, end = piece
    passages, starting = acting.at(start)
    cited, _ = citing.at(start)
    return Segment(
        text=on_screen(text[start:end], text),
        passages=tuple(passages),
        starting=tuple(starting),
        reference=next((one for one in cited if one.target_id or one.paper_number), None),
        cell=cell,
    )


def _parting(text: str, line: Span) -> re.Pattern[str] | None:
    """What parts the cells of a line, where it is the row of a table."""
    start, end = line
    item = _ITEM.match(text, start)
    if text.find("\t", item.end() if item else start, end) >= 0:
        return _TAB
    return _BAR if end - start > 1 and text[start] == text[end - 1] == "|" else None


def _cells(text: str, span: Span) -> list[Span]:
    """The cells of a row, those without words too; all of a paragraph is one."""
    parting = _parting(text, span)
    if parting is None:
        return [span]
    edges = [found.span() for found in parting.finditer(text, *span)]
    if parting is _BAR:  # a bar at either end
        return list(_between(edges))
    return list(_between([(span[0], span[0]), *edges, (span[1], span[1])]))


def _between(edges: Sequence[Span]) -> Iterator[Span]:
    """What lies between spans, in order."""
    return ((last, first) for (_, last), (first, _) in pairwise(edges))


def _usual_width(lines: Sequence[Span]) -> float:
    """How wide this letter's lines run; without bound where it was not printed in lines."""
    lengths = sorted(end - start for start, end in lines if end - start in _COLUMNS)
    return lengths[len(lengths) * 4 // 5] if lengths else float("inf")


def _goes_on(text: str, last: Span, line: Span, full: float) -> bool:
    if _parting(text, last) or _parting(text, line):
        return False
    blank = text.count("\n", last[1], line[0]) > 1
    return not blank and last[1] - last[0] >= full and not _ITEM.match(text, line[0])
