"""A letter's text as the rules see it, and the way back to the raw characters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Literal, NamedTuple

Role = Literal[
    "body",  # the government's own words
    "answer",  # the same, in answer to a question, or telling how a promise stands
    "item",  # one point of a list
    "row",  # one row of a table, its cells with " | " between them
    "question",  # a member's question, or what an overview says was promised or asked
    "motion",  # the quoted text of a motion
    "heading",
    "head",  # addresses, reference marks and all that stands before the letter itself
    "signature",
    "note",  # a footnote
]
SPEAKING: frozenset[Role] = frozenset({"body", "answer", "item", "row"})


type Piece = tuple[int, int, str]
"""An edit: from where to where, and what is shown for what stood there."""


@dataclass(frozen=True, slots=True)
class Layer:
    """How a rewritten text lies over the text below it, piece by piece.

    Piece ``i`` starts at ``tops[i]`` above and spans ``lows[i]`` to ``ends[i]`` below.
    """

    tops: list[int]
    lows: list[int]
    ends: list[int]
    size: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span below that carries the half-open span above."""
        first = bisect_right(self.tops, start) - 1
        last = bisect_right(self.tops, end - 1, first) - 1
        low, stop = self.lows[first], self.ends[first]
        begin = min(low + start - self.tops[first], max(low, stop - 1))
        whole = end == (self.tops[last + 1] if last + 1 < len(self.tops) else self.size)
        low, stop = self.lows[last], self.ends[last]
        finish = stop if whole else min(low + end - self.tops[last], stop)
        return begin, max(begin, finish)

    def lift(self, low: int) -> int:
        """Where the character at ``low`` stands above; pieces must be in the order below."""
        piece = bisect_right(self.lows, low) - 1
        return self.tops[piece] + min(low, self.ends[piece]) - self.lows[piece] if self.lows else 0


def rewrite(low: str, edits: Iterable[Piece]) -> tuple[str, Layer]:
    """``low`` with the edits made; where two overlap the one that starts first wins."""
    tops: list[int] = []
    lows: list[int] = []
    ends: list[int] = []
    shown: list[str] = []
    at = top = 0
    for start, end, new in chain(sorted(edits, key=itemgetter(0)), [(len(low), len(low), "")]):
        if start < at:
            continue
        if start > at:
            tops.append(top)
            lows.append(at)
            ends.append(start)
            shown.append(low[at:start])
            top += start - at
        if new:
            tops.append(top)
            lows.append(start)
            ends.append(end)
            shown.append(new)
            top += len(new)
        at = end
    return "".join(shown), Layer(tops, lows, ends, top)


@dataclass(frozen=True, slots=True)
class CleanText:
    """``text`` is ``raw`` mended for reading; ``raw_span`` leads back.

    Paragraphs are separated by a newline, words by one space; page furniture is
    gone. Footnotes stand at the end, from ``notes_at`` on. ``plain`` is ``raw``
    with odd characters mended and its lines as they were (for the letterhead);
    ``layers`` lead from ``text`` down to ``raw``, ``plain_layers`` from ``plain``.
    """

    raw: str
    plain: str
    text: str
    notes_at: int
    layers: tuple[Layer, ...] = ()
    plain_layers: tuple[Layer, ...] = ()

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span in ``raw`` that carries ``text[start:end]``; ``start`` < ``end``."""
        for layer in self.layers:
            start, end = layer.span(start, end)
        return start, end

    def raw_span_of_plain(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span in ``raw`` that carries ``plain[start:end]``; ``start`` < ``end``."""
        for layer in self.plain_layers:
            start, end = layer.span(start, end)
        return start, end


_JUST_BEFORE = 3  # sentences


class Sentence(NamedTuple):
    """One sentence: ``start`` and ``end`` count in ``CleanText.text``.

    ``speaks`` is False where the words are not the government's own or promise
    nothing by themselves: members' questions, address blocks, headings; ``role``
    says which of these it is.
    """

    start: int
    end: int
    text: str
    paragraph: int
    speaks: bool = True
    role: Role = "body"

    @property
    def in_prose(self) -> bool:
        """Whether it speaks in sentences, and not in the cells of a row."""
        return self.speaks and self.role != "row"

    @property
    def asks(self) -> bool:
        """Whether the sentence is a question, that tells nothing."""
        return self.text.endswith("?")


def first_of_paragraph(sentences: Sequence[Sentence], index: int) -> int:
    """The first sentence of the paragraph in which one stands, by its index."""
    return bisect_left(sentences, sentences[index].paragraph, key=attrgetter("paragraph"))


def just_before(sentences: Sequence[Sentence], index: int) -> list[int]:
    """The few sentences before one in its paragraph, the nearest first."""
    here = sentences[index].paragraph
    near = range(index - 1, max(-1, index - 1 - _JUST_BEFORE), -1)
    return [at for at in near if sentences[at].paragraph == here]
