"""One row of a table or list of planned papers: the cell of its term, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from commitments.extraction.readings import Act
from commitments.extraction.rules import lexicon
from commitments.extraction.rules.words import MONTHS
from commitments.extraction.text import Sentence

_TIME_COLUMN = re.compile(
    r"planning|termijn|verwacht|moment|wanneer|datum|gereed|periode|kwartaal|indiening|verzending"
    r"|toezending|maand|tijd(?:stip|pad|vak)|^tijd|(?:kamer|^u) (?:ontvangt|krijgt)",
    re.IGNORECASE,
)
# What a cell says came of what its row names.
_DELIVERED = re.compile(
    r"\b(?:bijgevoegde?|(?<!met )bijlage(?! bij (?:mijn|de|een) brief van)|bijgaand|hierbij|hiermee"
    r"|(?:met|in|bij) deze brief|daarmee (?:uitgevoerd|afgedaan|nagekomen|voldaan)"
    r"|meegestuurd|meegezonden"
    r"|zie (?:paragraaf|hoofdstuk|hierboven|hieronder))\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:afgedaan|voldaan|verzonden|gestuurd op)\b|\| (?:aangeboden|toegezonden) ",
    re.IGNORECASE,
)
# What goes to others than the Kamer.
_ELSEWHERE = re.compile(
    r"^(?:(?:internet)?consultatie|publicatie(?! voorstel)|inwerkingtreding|notificatie)\b"
    r"|\b(?:Staatscourant|Staatsblad|gaat (?:\w+ ){0,4}naar)\b|\(publicatie op",
    re.IGNORECASE,
)
_ON_SITE = re.compile(r"\bop de (?:web)?site\b")
_AT_KAMER = re.compile(r"\b(?:Kamers?|TK|EK|u|afgerond|gereed|gesloten)\b")
_DROPPED = re.compile(
    r"\b(?:vervalt|vervallen|geschrapt|ingetrokken|gestopt|(?:gaat|gaan) niet door"
    r"|zi(?:et|e) (?:hiervan|daarvan|ervan) af"
    r"|(?:komt|komen) (?:er )?niet(?! (?:voor|vóór|in|op|eerder|tijdig)\b))\b",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"\b(?:aangehouden|uitgesteld|vertraagd|doorgeschoven"
    r"|niet (?:meer )?(?:gehaald|haalbaar))\b|\bwas\b.*\b(?:wordt|nu)\b",
    re.IGNORECASE,
)
# A line or cell that only says when ("Voor de zomer:", "Mei 2024").
MONTH = rf"(?:{'|'.join(month.capitalize() for month in MONTHS)})(?: \d{{4}})?"
ONLY_WHEN = re.compile(
    r"(?:(?:In|Voor|Vóór|Na|Eind|Begin|Medio|Later|Uiterlijk|Rond|Nog|Met|Tot)\b[^.;:?]{2,40}"
    r"|Q[1-4]\b[^.;:?]{0,20}|(?:Eerste|Tweede|Derde|Vierde) (?:kwartaal|helft)\b[^.;:?]{0,30}"
    rf"|{MONTH}|(?:Voorjaar|Zomer|Najaar|Herfst|Winter)(?: \d{{4}})?):?$"
)
PAPER = re.compile(
    rf"(?:{'|'.join(lexicon.LAST_PARTS.split())}|wetsvoorstel|agenda|aanpak|plan|monitor"
    r"|doorlichting|verkenning)\b",
    re.IGNORECASE,
)
_CELL = re.compile(r"[^\s|](?:[^|]*[^\s|])?")
_ROW_NUMBER = re.compile(r"\d{1,3} (?=[^\W\d_])")
_NAME = re.compile(r"[^\W\d_]{3}")
_HOPED = re.compile(r"\b(?:verwachte?|streef\w*|beoogde?)\b", re.IGNORECASE)
_OLD_COLUMN = re.compile(
    r"\b(?:vorige|oude|oorspronkelijke?|eerdere?|aanvankelijke?)\b", re.IGNORECASE
)
_WHEN_MADE = re.compile(r"datum(?: (?:toezegging|debat|overleg|brief))?", re.IGNORECASE)
_NEW_COLUMN = re.compile(
    r"\b(?:nieuwe?|herziene?|bijgestelde?|actuele|gewijzigde?)\b", re.IGNORECASE
)
_OCCASION = re.compile(
    r"(?i:toezegging|toegezegd|motie|debat|overleg|verzoek)|\b(?:V?AO|WGO|CD|SO|TZ\d+|T\d{5})\b"
)
PROMISED = re.compile(r"\b(?:toezegging|toegezegd|beloofd)", re.IGNORECASE)
# The cell of an overview that names what was promised or asked.
_ENTRY = re.compile(r"(?:^|\| )(?:Toezegging|Motie)\b")
_MOTION = re.compile(r"(?:^|\| )[Mm]otie\b")
# The cell of a new term that is the old one, or none.
_AS_BEFORE = re.compile(r"\b(?:ongewijzigd|idem|gehandhaafd|blijft)\b", re.IGNORECASE)
_NO_MORE_DAY = re.compile(r"(?:nader te bepalen|nog niet (?:te|bekend)|onbekend)\b", re.IGNORECASE)
_HELD_OVER = re.compile(r"\baangehouden\b", re.IGNORECASE)  # by those who moved it


@dataclass(frozen=True, slots=True)
class Row:
    """A row that promises: sentence ``index``; its term is sought in ``start``–``end`` of it.

    ``outcome`` is what the row says came of a promise made before; ``hoped`` whether
    the head of its column only expects or aims; ``lead`` the sentence of which it has
    its term, where it is a paper of a list and names none; ``promised_by`` the one
    that promises it with all others of a planning, and is no promise beside them;
    ``told`` whether the head of its table calls it a promise made before, and it is no motion.
    """

    index: int
    start: int
    end: int
    outcome: Act | None = None
    hoped: bool = False
    lead: int | None = None
    promised_by: int | None = None
    told: bool = False


def words_of_cells(text: str) -> list[str]:
    """What the cells of a row, or of a head, say; a point of a list is one cell."""
    return [cell.strip() for cell in text.split("|")]


def naming_cell(text: str, term_at: int) -> tuple[int, int]:
    """Where a row names what it promises, up to where it names the promise made before.

    That is its first cell with words besides that of its term; a point of a list is one cell.
    """
    for start, end in _cells(text):
        if _NAME.search(text, start, end) and not start <= term_at < end:
            number = _ROW_NUMBER.match(text, start, end)
            before = PROMISED.search(text, start + 1, end)
            return number.end() if number else start, before.start() if before else end
    return 0, len(text)


def cell_of_occasion(row: Sentence) -> Sentence:
    """The cell of a row that names a promise or another occasion; the row where none does."""
    for start, end in _cells(row.text):
        if _OCCASION.search(row.text, start, end):
            at = row.start
            return row._replace(start=at + start, end=at + end, text=row.text[start:end])
    return row


def _cells(text: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a row start and end, without the blanks about them."""
    return (found.span() for found in _CELL.finditer(text))


class Columns(NamedTuple):
    """The columns of a table that hold the terms, counted from the right."""

    new: int | None = None
    old: int | None = None
    hoped: bool = False  # whether its head only expects or aims


def tells_time(cell: str) -> bool:
    """Whether a cell gives a time ("mei 2024"), and is not the head of those that do."""
    return any(map(str.isdigit, cell)) or ONLY_WHEN.fullmatch(cell.capitalize()) is not None


def names_entry(text: str) -> bool:
    """Whether a row of an overview names a promise or a motion."""
    return _ENTRY.search(text) is not None


def of_motion(text: str) -> bool:
    """Whether a row of an overview names a motion."""
    return _MOTION.search(text) is not None


def columns_of(head: Sequence[str]) -> Columns:
    """Where the terms stand, and where those that were given before."""
    timed = [
        at - len(head)
        for at, cell in enumerate(head)
        if _TIME_COLUMN.search(cell) or _OLD_COLUMN.fullmatch(cell)
    ]
    if len(timed) > 1:  # beside a term that of the promise ("Toezegging | Datum | Termijn")
        timed = [at for at in timed if not _WHEN_MADE.fullmatch(head[at])] or timed
    old = [at for at in timed if _OLD_COLUMN.search(head[at])]
    new = next((at for at in timed if _NEW_COLUMN.search(head[at])), None)
    if new is None:
        new = next((at for at in timed if at not in old), None)
    elif not old:
        old = [at for at in timed if at != new]
    hoped = new is not None and _HOPED.search(head[new]) is not None
    return Columns(new, next(iter(old), None), hoped)


def read_row(index: int, text: str, columns: Columns, *, named: bool = False) -> Row | None:
    """A row that may promise, with the cell of its term: the column of time, else the last.

    ``named``: its table is called one of promises or motions.
    """
    if text.endswith("?"):
        return None
    cells = text.split("|")
    outcome = _outcome(cells, columns, named=named)
    if outcome != "fulfilment" and _PAST.search(text):
        return None
    if outcome is None and _DELIVERED.search(text):
        return None
    if outcome is None and any(_goes_elsewhere(cell.strip()) for cell in cells[1:]):
        return None
    if len(cells) == 1 and _ON_SITE.search(text):
        return None
    if len(cells) == 1:
        return Row(index, max(0, text.rfind(" – ")), len(text))
    at = max(0, len(cells) + columns.new) if columns.new is not None else len(cells) - 1
    start = sum(len(cell) + 1 for cell in cells[:at])
    return Row(index, start, start + len(cells[at]), outcome, columns.hoped)


def _goes_elsewhere(cell: str) -> bool:
    """Whether a cell says that what the row names goes to others than the Kamer."""
    return _ELSEWHERE.search(cell) is not None and _AT_KAMER.search(cell) is None


def _outcome(cells: Sequence[str], columns: Columns, *, named: bool) -> Act | None:
    """What the cells of a row, after the one that names a paper, say came of it."""
    told = " | ".join([cell for cell in cells if cell.strip()][1:])
    if _DROPPED.search(told):
        return "withdrawal"
    if _DELIVERED.search(told):
        return "fulfilment" if named or _OCCASION.search(" ".join(cells)) else None
    if _HELD_OVER.search(told) and of_motion("|".join(cells)):
        return None
    if _PUT_OFF.search(told) or _is_moved(cells, columns):
        return "postponement"
    return None


def _is_moved(cells: Sequence[str], columns: Columns) -> bool:
    """Whether a row gives another term than before."""
    if columns.new is None or columns.old is None or len(cells) < -min(columns.new, columns.old):
        return False
    old, new = cells[columns.old].strip(), cells[columns.new].strip()
    if _AS_BEFORE.search(new) or not any(map(str.isdigit, old)):
        return False
    return _NO_MORE_DAY.match(new) is not None or (any(map(str.isdigit, new)) and old != new)
