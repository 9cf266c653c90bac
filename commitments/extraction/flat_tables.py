"""Tables whose columns ran together ("Onderwerp Moment", "Evaluatie tolwet voorjaar 2025").

Where a line names columns of which the last tells a time, and lines below it end
in one, the cells are parted again: before each head, and before each row's times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitments.extraction.rules.words import MONTHS
from commitments.extraction.text import Piece

_TIME_HEAD = (
    r"(?:(?:Verwachte? |Nieuwe? |Oorspronkelijke? |Streef)(?:moment|planning|termijn|datum|tijdstip"
    r"|kwartaal)|Moment|Planning|Termijn|Datum|Tijdstip|Kwartaal|Verzending|Toezending|Indiening)"
)
_OTHER_HEAD = r"(?:Soort(?: stuk)?|Type|Vorm|Debat|Oorspronkelijk|Aanleiding)"
# A line of heads, the last of which tells a time.
_HEAD = re.compile(rf"^ *[A-Z][^\n.;:?!|\t]{{2,60}} {_TIME_HEAD}(?: [Kk]amer)? *$", re.MULTILINE)
_HEADS = re.compile(rf" (?=(?:{_TIME_HEAD}|{_OTHER_HEAD})\b)")
_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.)"
_WHEN = (
    r"(?:(?:voor|vóór|na|eind|begin|medio|uiterlijk|in|rond|per)(?: het| de)? )?(?:"
    rf"(?:\d{{1,2}} )?{_MONTH}(?: \d{{4}})?|Q[1-4](?: \d{{4}})?"
    r"|(?:eerste|tweede|derde|vierde|[1-4]e) (?:kwartaal|helft|halfjaar)(?: (?:van )?\d{4})?"
    r"|(?:voorjaar|zomer|najaar|herfst|winter|jaarwisseling|[Pp]rinsjesdag|kerst)(?: \d{4})?"
    r"|(?:zomer|kerst|herfst|mei|voorjaars)reces(?: \d{4})?)"
)
# The times at the end of a row, one or two (the old one and the new, or what came of it).
_CAME = r"(?:vervalt|vervallen|geschrapt|aangehouden|verzonden|afgedaan)\b[^\n|]{0,60}"
_TIMES = re.compile(
    rf"(?<=[\w)»]) (?:(?P<old>{_WHEN}) )?(?P<new>{_WHEN}|{_CAME}) *$",
    re.IGNORECASE | re.MULTILINE,
)
_ROWS = 40  # lines below a head that may be of its table
_LEAST = 2  # rows that make a table
_WAIT = 2  # lines below a head of which one is a row


def flat_cells(text: str) -> list[Piece]:
    """Where the cells of such tables are to be parted."""
    edits: list[Piece] = []
    stop = 0
    for head in _HEAD.finditer(text):
        if head.start() < stop:
            continue
        lines = list(_below(text, head.end()))
        rows = [gaps for gaps in lines if gaps]
        if len(rows) >= _LEAST and 2 * len(rows) >= len(lines):
            heads = [gap.start() for gap in _HEADS.finditer(text, *head.span())]
            edits += [(at, at + 1, " | ") for gaps in (heads, *rows) for at in gaps]
            stop = rows[-1][-1]
    return edits


def _below(text: str, at: int) -> Iterator[list[int]]:
    """For each line below a head, up to an empty one, the gaps before its times, if it has any."""
    rows = 0
    for place in range(_ROWS):
        start = at + 1
        at = text.find("\n", start)
        end = at if at >= 0 else len(text)
        if start >= end or not text[start:end].strip() or (place == _WAIT and not rows):
            return
        found = _TIMES.search(text, start, end)
        gaps = [found.start(name) - 1 for name in ("old", "new") if found[name]] if found else []
        rows += bool(gaps)
        yield gaps
        if at < 0:
            return
