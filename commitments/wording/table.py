"""A commitment as a row of a table, for downloads: the same columns in every form."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from commitments.models import Commitment, Firmness
from commitments.queries.numbers import on_one_line
from commitments.queries.rows import Rows
from commitments.queries.standing import Standing
from commitments.wording.commitments import headline
from commitments.wording.lateness import timing
from commitments.wording.letter_text import on_screen
from commitments.wording.letters import letter_words
from commitments.wording.terms import term, term_basis

type Cell = str | int | date | None

_COLUMNS: dict[str, Callable[[Commitment], Cell]] = {
    "nummer": lambda one: one.number,
    "toezegging": headline,
    "onderwerp": lambda one: on_screen(one.object).strip(),
    "bewindspersonen": lambda one: "; ".join(map(str, one.offices.all())),
    "ministerie": lambda one: one.ministry.name if one.ministry else "",
    "toegezegd op": lambda one: one.promised_on,
    "Kamer": lambda one: one.get_chamber_display(),
    "gericht aan": lambda one: on_screen(one.addressee),
    "dossiers": lambda one: "; ".join(map(str, one.dossiers.all())),
    "brief": lambda one: letter_words(one.letter) if one.letter else "",
    "termijn": term,
    "uiterlijk": lambda one: one.deadline_latest,
    "grond van de termijn": term_basis,
    "hardheid": lambda one: "vast" if one.firmness == Firmness.FIRM else "streven",
    "status": lambda one: one.get_status_display(),
    "voldaan op": lambda one: one.fulfilled_on,
    "keren verschoven": lambda one: one.shifts,
    "dagen verschoven": lambda one: one.slip_days,
}
#: The names of the columns, in order.
HEADER = (*_COLUMNS, "stand", "adres")
#: Signs with which a spreadsheet begins a formula, in half and full width (OWASP).
_FORMULA = tuple("=+-@＝＋－＠")


def table(rows: Rows, standing: Standing, base_url: str) -> list[list[Cell]]:
    """A line a commitment, in the order of HEADER; dates and numbers as such.

    Asks what ``queries.rows`` fetches, and ``letter.papers``.
    """
    return [
        [
            *(column(one) for column in _COLUMNS.values()),
            timing(one, standing, rows.waiting.get(one.pk)).words,
            f"{base_url}{one.get_absolute_url()}",
        ]
        for one in rows.commitments
    ]


def plain(cell: Cell) -> str | int:
    """A cell as a spreadsheet may read it: on one line, in signs that XML can hold.

    Text that could begin a formula gets an apostrophe.
    """
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        words = on_one_line(cell)
        return f"'{words}" if words.startswith(_FORMULA) else words
    return "" if cell is None else cell


def csv_text(lines: Iterable[Sequence[Cell]]) -> str:
    """Lines for a Dutch spreadsheet: semicolons, every cell quoted, and the mark of UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerows(map(plain, line) for line in lines)
    return f"\ufeff{text.getvalue()}"
