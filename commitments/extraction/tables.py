"""Rows of a table or list of planned papers: the words before them carry verb and addressee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from commitments.extraction.leads_of_lists import (
    is_aim,
    names_only_rows,
    only_says_when,
    promises,
    promises_all,
    tells_delay,
)
from commitments.extraction.overviews import called, goes_on, state_column
from commitments.extraction.readings import Act
from commitments.extraction.table_rows import (
    ONLY_WHEN,
    PAPER,
    Columns,
    Row,
    columns_of,
    names_entry,
    of_motion,
    read_row,
    tells_time,
    words_of_cells,
)
from commitments.extraction.text import SPEAKING, Sentence
from commitments.extraction.timed_lines import timed_lines

# What leads in papers, and not matters of which the Kamer is told.
_LEADS_IN = re.compile(
    r"(?<!over)(?<!inzake)(?<! op)(?<!betreft)(?<!betreffende) ?:$|^[^.;:]{3,40}$"
)
# The column that tells what kind of paper a row is, and the words that call a table a planning.
_KIND_COLUMN = re.compile(
    r"(?:soort|type|vorm|aard)(?: (?:van het )?(?:stuk|document|product|brief))?|stuk",
    re.IGNORECASE,
)
_IS_PLANNING = re.compile(
    r"\b(?:(?:treft|vindt|ontvangt) u (?:de|deze|die|mijn|een|bijgaande) planning"
    r"|(?:bied|stuur|zend) ik u (?:\w+ ){0,3}planning)\b",
    re.IGNORECASE,
)
_LEADS_FAR = 6  # sentences of a paragraph that may promise the lists under the headings after it
_LEADS = 3  # sentences of its paragraph that may lead in a table
_TIMED = 2  # sentences from what leads in a list to it, where a line between says when
_COLUMN = re.compile(
    r"\b(?:indiening|toezending|verzending|aanbieding|naar|aan|bij) (?:\w+ )?(?:uw |de"
    r" )?(?:kamer|TK|EK)\b"
    r"|\bverzending\b|\btoezending\b|\b(?:uw |de )?(?:kamer|u) (?:ontvangt|krijgt)\b",
    re.IGNORECASE,
)
# The first head of a table that gives new terms beside the old.
_OF_PAPERS = re.compile(r"(?:stuk|brief|document|product|onderwerp|toezegging)", re.IGNORECASE)
_NOTE = re.compile(r" ?(?:\([^()]*\))?[.;]?$")  # after the time of a point
# A paper that goes to the Kamer by its nature, or by what its row says, whatever leads it in.
_OF_KAMER = re.compile(
    r"\b(?:Kamerbrief|(?:aan|naar|bij) (?:(?:de|uw) )?(?:Tweede |Eerste )?Kamer(?! van )"
    r"|(?:aan|naar) TK)\b"
)
# What is done with a paper that is there, or at the Kamer itself.
_DONE_THERE = re.compile(
    r"(?:^|\| ?)(?:\w+e )?(?:debat|behandeling|bespreking|stemming|agendering|(?:werk)?bezoek"
    r"|ligt)\b|\breactie op (?:de )?kamerbrief\b",
    re.IGNORECASE,
)
# What a point of a list says of itself ("Programma, naar uw Kamer in april").
_TO_KAMER = re.compile(r", (?:naar|aan) (?:uw|de) Kamer\b|\bnaar (?:uw|de) Kamer[.;]?$")


def find_rows(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The rows of every table or list whose lead-in or head promises them to the Kamer."""
    yield from timed_lines(sentences)
    last: int | None = None  # what promised the list before; another may only say when
    planning = _Planning(-1, -1)
    table = _Table(-1, -1)
    for first, stop in _blocks(sentences):
        if sentences[first].role == "heading" and ONLY_WHEN.match(sentences[first].text):
            continue
        within = goes_on(sentences, table.stop, first)
        table = _Table(table.head if within else first, stop)
        if within:
            yield from _listed(sentences, range(first, stop), table.head, last, timed=False)
            continue
        head = words_of_cells(sentences[first].text)
        timed = only_says_when(_before(sentences, first))
        lead = None if timed else _planned_by(sentences, first, head, planning)
        if lead is not None:
            planning, last = _Planning(lead, stop), lead
            yield from _planned(sentences, range(first, stop), head, lead)
            continue
        above = _above(sentences, first - timed)
        near = [*range(first - timed - 1, above, -1), *_near(sentences, above, _LEADS)]
        if timed:
            near += _section(sentences, above)
        told = (at for at in near if sentences[at].role != "question")  # what others ask leads none
        lead = next((at for at in told if promises(sentences[at].text)), last if timed else None)
        last = lead
        yield from _listed(sentences, range(first, stop), first, lead, timed=timed)


def _led(sentences: Sequence[Sentence], places: range) -> bool:
    """Whether lines are a list of what was told, and no heading of what comes next."""
    alone = sentences[places[0]].role == "heading" and len(places) == 1
    return not alone or _before(sentences, places[0]).endswith(":")


class _Table(NamedTuple):
    """The rows read last: the first of their table, and where they stopped."""

    head: int
    stop: int


class _Planning(NamedTuple):
    """The last list under a heading that is part of a planning."""

    lead: int  # the sentence that promises all of it
    stop: int  # where it ended


def _planned_by(
    sentences: Sequence[Sentence], first: int, head: Sequence[str], last: _Planning
) -> int | None:
    """The sentence that promises a planning: a list under a heading, or a table of papers.

    The list's heading follows the paragraph that promises all of them, or the ``last``
    of them; the table has a column for the kind of paper, and is called a planning.
    """
    if sentences[first].role == "row":
        if not any(map(_KIND_COLUMN.fullmatch, head)):
            return None
        near = _near(sentences, _above(sentences, first), _LEADS)
        return next((at for at in near if _IS_PLANNING.search(sentences[at].text)), None)
    if sentences[first].role != "item" or first < 2 or sentences[first - 1].role != "heading":
        return None
    if first - 1 == last.stop:
        return last.lead
    near = _near(sentences, first - 2, _LEADS_FAR)
    return next((at for at in near if promises_all(sentences[at].text)), None)


def _listed(
    sentences: Sequence[Sentence],
    places: range,
    begin: int,
    lead: int | None,
    *,
    timed: bool,
) -> Iterator[Row]:
    """The rows or points that a ``lead`` or a column promises.

    ``begin``: the first of their table, maybe its head; ``timed``: below a line of time.
    """
    first, head = places[0], words_of_cells(sentences[begin].text)
    columns, state, told = columns_of(head), state_column(head), called(sentences, begin)
    if columns.new is None:
        columns = columns._replace(new=state)
    promised = lead is not None or told == "promises" or bool(told and state)
    promised = promised or _go_to_kamer(head, columns)
    headed = begin == first and _is_head(head, columns)
    lends = promised and (timed or _LEADS_IN.search(_before(sentences, first)) is not None)
    whole = lead if lead is not None and _says_no_more(sentences, lead, first) else None
    said = sentences[lead].text if lead is not None else ""
    late: Act | None = "postponement" if tells_delay(said) and _led(sentences, places) else None
    hoped = is_aim(said)
    for index in places[headed:]:
        text = sentences[index].text
        if index > first and sentences[index].paragraph == sentences[index - 1].paragraph:
            continue  # a point that goes on in prose
        names = state is not None and names_entry(text)
        listed = promised or names or _goes_to_kamer(text, columns)
        row = read_row(index, text, columns, named=told is not None) if listed else None
        if row is not None:
            yield replace(
                row,
                lead=first - 1 if lends and PAPER.search(text) else None,
                promised_by=whole,
                outcome=row.outcome or late,
                hoped=row.hoped or hoped,
                told=told == "promises" and not of_motion(text),
            )


def _goes_to_kamer(text: str, columns: Columns) -> bool:
    """Whether a row or point says so, or names what does beside its time."""
    if _TO_KAMER.search(text):
        return True
    if " | " in text:
        timed = columns.new is not None
    else:
        _, colon, when = _NOTE.sub("", text).rpartition(": ")
        timed = bool(colon) and ONLY_WHEN.match(when.capitalize()) is not None
    return timed and _OF_KAMER.search(text) is not None and not _DONE_THERE.search(text)


def _go_to_kamer(head: Sequence[str], columns: Columns) -> bool:
    """Whether the head of a table says that its papers go to the Kamer, or gives them new terms."""
    renewed = columns.old is not None and _OF_PAPERS.match(head[0]) is not None
    return renewed or any(map(_COLUMN.search, head[1:]))


def _is_head(cells: Sequence[str], columns: Columns) -> bool:
    """Whether cells say what stands in the columns below them, and are no row themselves."""
    return columns.new is not None and len(cells) > 1 and not tells_time(cells[columns.new])


def _planned(
    sentences: Sequence[Sentence], places: range, head: Sequence[str], lead: int
) -> Iterator[Row]:
    """The rows of a planning; those of a list name a paper, and after it when it comes."""
    if sentences[places[0]].role == "row":
        columns = columns_of(head)
        rows = (read_row(index, sentences[index].text, columns) for index in places[1:])
        yield from (replace(row, promised_by=lead) for row in rows if row is not None)
        return
    for index in places:
        name, colon, _ = sentences[index].text.partition(":")
        row = read_row(index, sentences[index].text, Columns())
        if row is not None and colon and PAPER.search(name):
            yield replace(row, start=max(row.start, len(name) + 1), promised_by=lead)


def _says_no_more(sentences: Sequence[Sentence], lead: int, first: int) -> bool:
    """Whether a sentence promises only what the rows or points from ``first`` on name.

    Points without a term may need the one that ends in a colon; rows without one say nothing,
    and below a line that says when all have it.
    """
    text = sentences[lead].text
    listed = sentences[first].role == "row" or first - lead == _TIMED
    return listed if text.endswith(":") else names_only_rows(text)


def _before(sentences: Sequence[Sentence], first: int) -> str:
    """The sentence just before a table or list, empty where none is."""
    return sentences[first - 1].text if first else ""


def _above(sentences: Sequence[Sentence], first: int) -> int:
    """The sentence before a table or list, or before the heading of a table."""
    last = first - 1
    headed = sentences[first].role == "row" and last > 0 and sentences[last].role == "heading"
    return last - headed


def _near(sentences: Sequence[Sentence], last: int, most: int) -> Iterator[int]:
    """The sentences of a paragraph up to its ``last``, that first; so many at the ``most``."""
    for at in range(last, max(-1, last - most), -1):
        if sentences[at].paragraph != sentences[last].paragraph:
            return
        yield at


def _section(sentences: Sequence[Sentence], last: int) -> Iterator[int]:
    """The sentences of prose up to the ``last`` below one heading, that first."""
    for at in range(last, max(-1, last - _LEADS_FAR), -1):
        if sentences[at].role not in SPEAKING:
            return
        yield at


def _blocks(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Where runs of rows or items start and stop."""
    at = 0
    while at < len(sentences):
        role = sentences[at].role
        stop = at + 1
        if role in ("row", "item", "heading"):
            while stop < len(sentences) and sentences[stop].role == role:
                stop += 1
            yield at, stop
        at = stop
