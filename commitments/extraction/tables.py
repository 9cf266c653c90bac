"""Rows of a table or list of planned papers: the words before them carry verb and addressee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from commitments.extraction.readings import Act
from commitments.extraction.rules import lexicon
from commitments.extraction.text import Sentence

_LEAD = re.compile(
    r"\b(?:u|uw (?:kamer|commissie)|de (?:tweede |eerste )?kamer|ik|wij"
    r"|kabinet)\b.*\b(?:ontvangt|ontvangen"
    r"|krijgt|verwachten|tegemoetzien|tegemoet|sturen|stuur|toezenden|zenden|zend|toesturen"
    r"|aanbieden"
    r"|informeren"
    r"|informeer|ter hand|toekomen|toegezonden|gestuurd|gezonden|aangeboden|geïnformeerd|doe)\b"
    r"|\b(?:ontvangt|stuur|zend|informeer|bied|krijgt)\b.*\b(?:u|uw kamer|de kamer)\b"
    r"|\b(?:geplande|planning van|voorgenomen|nog te verzenden|toe te zenden)\b.*\b(?:kamerbrieven"
    r"|brieven|stukken|toezeggingen)\b"
    r"|\b(?:stukken|brieven|toezeggingen|hetgeen)\b.*\b(?:te verwachten|tegoed|in bewerking)\b",
    re.IGNORECASE,
)
# What others ask to get ("het lid Jansen gaf aan graag te ontvangen …"), not what we will send.
_ASKED = re.compile(
    r"\b(?:lid|leden|motie|commissie|kamer)\b.*\b(?:vroeg|vroegen|vraagt|verzocht|verzoekt|verzoeken"
    r"|gaf|gaven|wenst|wensen)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:ik|wij|kabinet)\b", re.IGNORECASE)
# What this letter itself is about ("Met deze brief informeer ik u over de volgende onderwerpen:").
_OF_THIS = re.compile(
    r"^(?:met|in|via|bij) (?:deze|dit|de voorliggende) \w+\b.*\b(?:informeer|bericht|ga|bespreek)\b"
    r".*\b(?:volgende|onderstaande) (?:onderwerpen|punten|thema['’]s|zaken|aspecten|vragen)\b",
    re.IGNORECASE,
)
# What leads in papers, and not matters of which the Kamer is told; and what only says when.
_LEADS_IN = re.compile(
    r"(?<!over)(?<!inzake)(?<! op)(?<!betreft)(?<!betreffende) ?:$|^[^.;:]{3,40}$"
)
_TIMES = re.compile(
    r"(?:(?:In|Voor|Vóór|Na|Eind|Begin|Medio|Later|Uiterlijk|Rond|Nog|Met|Tot)\b[^.;:?]{2,40}"
    r"|Q[1-4]\b[^.;:?]{0,20}|(?:Eerste|Tweede|Derde|Vierde) (?:kwartaal|helft)\b[^.;:?]{0,30}):?$"
)
_PAPER = re.compile(
    rf"(?:{'|'.join(lexicon.LAST_PARTS.split())}|wetsvoorstel|agenda|aanpak|plan|monitor)\b",
    re.IGNORECASE,
)
# "In aanloop naar het debat informeer ik u in deze brief over een aantal zaken, waaronder:"
_NOW = re.compile(
    r"\b(?:informeer|bericht|ga|bespreek|meld|schets|beschrijf|licht|treft|vindt) (?:ik|wij|u)\b.*"
    r"\b(?:hierbij|bijgaand|(?:in|met) (?:deze|dit) \w+)\b"
    r"|\b(?:hierbij|bijgaand|(?:in|met) (?:deze|dit) \w+)\b.*"
    r"\b(?:informeer|bericht|ga|bespreek|meld|schets|beschrijf|licht) (?:ik|wij)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:zal|zullen|ontvangt|krijgt|kunt|tegoed|planning|te verwachten)\b")
_LEADS = 3  # sentences of its paragraph that may lead in a table
# Words by which a sentence points at a table or list; most leads are told apart by their letters.
_LISTING = (
    "onderstaand", "volgende", "hieronder", "hierna", "tabel", "overzicht", "planning", "lijst",
    "opgave", "staat",
)  # fmt: skip
_LISTS = re.compile(rf"\b(?:{'|'.join(_LISTING)}|onderstaande)\b")
_COLUMN = re.compile(
    r"\b(?:indiening|toezending|verzending|aanbieding|naar|aan|bij) (?:\w+ )?(?:uw |de"
    r" )?(?:kamer|TK|EK)\b"
    r"|\bverzending\b|\btoezending\b",
    re.IGNORECASE,
)
# What a point of a list says of itself ("Programma, naar uw Kamer in april").
_TO_KAMER = re.compile(r", (?:naar|aan) (?:uw|de) Kamer\b")
_TIME_COLUMN = re.compile(
    r"planning|termijn|verwacht|moment|wanneer|datum|gereed|periode|kwartaal|indiening|verzending"
    r"|toezending",
    re.IGNORECASE,
)
# What a cell says came of what its row names.
_DELIVERED = re.compile(r"\b(?:bijgevoegd|bijlage|bijgaand|hierbij)\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:afgedaan|voldaan|verzonden|gestuurd op)\b|\| (?:aangeboden|toegezonden) ",
    re.IGNORECASE,
)
# What goes to others than the Kamer.
_ELSEWHERE = frozenset(("consultatie", "internetconsultatie", "publicatie", "inwerkingtreding"))
_DROPPED = re.compile(
    r"\b(?:vervalt|vervallen|geschrapt|ingetrokken|gaat niet door|komt niet)\b", re.IGNORECASE
)
_PUT_OFF = re.compile(
    r"\b(?:aangehouden|uitgesteld|vertraagd|doorgeschoven)\b|\bwas\b.*\b(?:wordt|nu)\b",
    re.IGNORECASE,
)
_HOPED = re.compile(r"\b(?:verwachte?|streef\w*|beoogde?)\b", re.IGNORECASE)
_OLD_COLUMN = re.compile(
    r"\b(?:vorige|oude|oorspronkelijke?|eerdere?|aanvankelijke?)\b", re.IGNORECASE
)
_OCCASION = re.compile(
    r"(?i:toezegging|toegezegd|motie|debat|overleg|verzoek)|\b(?:V?AO|WGO|CD|SO|TZ\d+|T\d{5})\b"
)
PROMISED = re.compile(r"\b(?:toezegging|toegezegd|beloofd)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that promises: sentence ``index``; its term is sought in ``start``–``end`` of it.

    ``outcome`` is what the row says came of a promise made before; ``hoped`` whether
    the head of its column only expects or aims; ``lead`` the sentence of which it has
    its term, where it is a paper of a list and names none.
    """

    index: int
    start: int
    end: int
    outcome: Act | None = None
    hoped: bool = False
    lead: int | None = None


def find_rows(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The rows of every table or list whose lead-in or head promises them to the Kamer."""
    goes_on = False  # a list was promised, and what leads in the next only says when
    for first, stop in _blocks(sentences):
        if sentences[first].role == "heading" and _TIMES.match(sentences[first].text):
            continue
        head = [cell.strip() for cell in sentences[first].text.split("|")]
        lead = sentences[first - 1].text if first else ""
        goes_on = goes_on and _TIMES.match(lead) is not None
        promised = goes_on or any(map(_promises, _leads(sentences, first)))
        promised = promised or any(map(_COLUMN.search, head[1:]))
        goes_on = promised
        columns = _columns(head)
        headed = columns.new is not None and head[columns.new].lower().startswith("wanneer")
        leads = first - 1 if promised and _LEADS_IN.search(lead) else None
        for index in range(first + headed, stop):
            text = sentences[index].text
            row = _row(index, text, columns) if promised or _TO_KAMER.search(text) else None
            if row is not None:
                named = leads is not None and _PAPER.search(text) is not None
                yield replace(row, lead=leads) if named else row


class _Columns(NamedTuple):
    """The columns of a table that hold the terms, counted from the right."""

    new: int | None
    old: int | None
    hoped: bool  # whether its head only expects or aims


def _columns(head: Sequence[str]) -> _Columns:
    """Where the terms stand, and where those that were given before."""
    timed = [at - len(head) for at, cell in enumerate(head) if _TIME_COLUMN.search(cell)]
    old = [at for at in timed if _OLD_COLUMN.search(head[at])]
    new = next((at for at in timed if at not in old), None)
    hoped = new is not None and _HOPED.search(head[new]) is not None
    return _Columns(new, next(iter(old), None), hoped)


def _promises(lead: str) -> bool:
    """Whether a sentence promises the Kamer what is listed after it."""
    if not lead.endswith(":"):
        low = lead.lower()
        if not any(word in low for word in _LISTING) or not _LISTS.search(low):
            return False
    if _OF_THIS.search(lead) or (_NOW.search(lead) and not _COMING.search(lead)):
        return False
    if _ASKED.search(lead) and not _OURS.search(lead):
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


def _row(index: int, text: str, columns: _Columns) -> Row | None:
    """The cell that holds the row's term: the column of time, else the last."""
    if text.endswith("?"):
        return None
    cells = text.split("|")
    outcome = _outcome(cells, columns)
    if _PAST.search(text) or (outcome is None and _DELIVERED.search(text)):
        return None
    if outcome is None and not _ELSEWHERE.isdisjoint(cell.strip().lower() for cell in cells):
        return None
    if len(cells) == 1:
        return Row(index, max(0, text.rfind(" – ")), len(text))
    at = max(0, len(cells) + columns.new) if columns.new is not None else len(cells) - 1
    start = sum(len(cell) + 1 for cell in cells[:at])
    return Row(index, start, start + len(cells[at]), outcome, columns.hoped)


def _outcome(cells: Sequence[str], columns: _Columns) -> Act | None:
    """What the cells of a row, after the one that names a paper, say came of it."""
    told = " | ".join([cell for cell in cells if cell.strip()][1:])
    if _DROPPED.search(told):
        return "withdrawal"
    if _DELIVERED.search(told):
        return "fulfilment" if _OCCASION.search(" ".join(cells)) else None
    if _PUT_OFF.search(told) or _is_moved(cells, columns):
        return "postponement"
    return None


def _is_moved(cells: Sequence[str], columns: _Columns) -> bool:
    """Whether a row gives another term than before."""
    if columns.new is None or columns.old is None or len(cells) < -min(columns.new, columns.old):
        return False
    old, new = cells[columns.old].strip(), cells[columns.new].strip()
    return any(map(str.isdigit, old)) and any(map(str.isdigit, new)) and old != new
