"""Rows of a table or list of planned papers: the words before them carry verb and addressee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from commitments.extraction.text import Sentence

_LEAD = re.compile(
    r"\b(?:u|uw (?:kamer|commissie)|de (?:tweede |eerste )?kamer|ik|wij"
    r"|kabinet)\b.*\b(?:ontvangt|ontvangen"
    r"|krijgt|verwachten|tegemoetzien|sturen|stuur|toezenden|zenden|zend|toesturen|aanbieden"
    r"|informeren"
    r"|informeer|ter hand|toekomen|toegezonden|gestuurd|gezonden|aangeboden|geïnformeerd|doe)\b"
    r"|\b(?:ontvangt|stuur|zend|informeer|bied|krijgt)\b.*\b(?:u|uw kamer|de kamer)\b"
    r"|\b(?:geplande|planning van|voorgenomen|nog te verzenden|toe te zenden)\b.*\b(?:kamerbrieven"
    r"|brieven|stukken|toezeggingen)\b"
    r"|\b(?:stukken|brieven|toezeggingen|hetgeen)\b.*\b(?:te verwachten|tegoed|in bewerking)\b",
    re.IGNORECASE,
)
_LEADS = 2  # sentences of its paragraph that may lead in a table
# Words by which a sentence points at a table or list; most leads are told apart by their letters.
_LISTING = (
    "onderstaand", "volgende", "hieronder", "hierna", "tabel", "overzicht", "planning", "lijst",
    "opgave", "staat",
)  # fmt: skip
_LISTS = re.compile(rf"\b(?:{'|'.join(_LISTING)}|onderstaande)\b")
_COLUMN = re.compile(
    r"\b(?:indiening|toezending|verzending|aanbieding|naar|aan|bij) (?:\w+ )?(?:uw |de )?kamer\b"
    r"|\bverzending\b|\btoezending\b",
    re.IGNORECASE,
)
_TIME_COLUMN = re.compile(
    r"planning|termijn|verwacht|moment|wanneer|datum|gereed|periode|kwartaal|indiening|verzending"
    r"|toezending",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:bijgevoegd|bijlage|afgedaan|voldaan|verzonden|gestuurd op)\b", re.IGNORECASE
)
PROMISED = re.compile(r"\b(?:toezegging|toegezegd|beloofd)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that promises: sentence ``index``; its term is sought in ``start``–``end`` of it."""

    index: int
    start: int
    end: int


def find_rows(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The rows of every table or list whose lead-in or head promises them to the Kamer."""
    for first, stop in _blocks(sentences):
        head = [cell.strip() for cell in sentences[first].text.split("|")]
        promised = any(map(_promises, _leads(sentences, first)))
        if not promised and not any(_COLUMN.search(cell) for cell in head[1:]):
            continue
        column = next(
            (at - len(head) for at, cell in enumerate(head) if _TIME_COLUMN.search(cell)), None
        )
        headed = column is not None and head[column].lower().startswith("wanneer")
        for index in range(first + headed, stop):
            row = _row(index, sentences[index].text, column)
            if row is not None:
                yield row


def _promises(lead: str) -> bool:
    """Whether a sentence promises the Kamer what is listed after it."""
    if not lead.endswith(":"):
        low = lead.lower()
        if not any(word in low for word in _LISTING) or not _LISTS.search(low):
            return False
    return _LEAD.search(lead) is not None


def _leads(sentences: Sequence[Sentence], first: int) -> Iterator[str]:
    """The last sentences of the paragraph before a table or list, or before its heading."""
    last = first - 1
    if sentences[first].role == "row" and last > 0 and sentences[last].role == "heading":
        last -= 1
    for at in range(last, max(-1, last - _LEADS), -1):
        if sentences[at].paragraph != sentences[last].paragraph:
            return
        yield sentences[at].text


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


def _row(index: int, text: str, column: int | None) -> Row | None:
    """The cell that holds the row's term: the column of time (from the right), else the last."""
    if _PRESENT.search(text):
        return None
    cells = text.split("|")
    if len(cells) == 1:
        return Row(index, max(0, text.rfind(" – ")), len(text))
    at = max(0, len(cells) + column) if column is not None else len(cells) - 1
    start = sum(len(cell) + 1 for cell in cells[:at])
    return Row(index, start, start + len(cells[at]))
