"""What stands on the page and not in the letter: running heads, print marks, margins, page numbers.

Looked for line by line, and in mid-line where a whole page stands on one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ID = r"(?:kst|ah|kv|h|blg|nds)-[\w-]{0,30}\d[\w-]{0,10}"
_PLACE = r"[’'‘´`]{0,2}s-Gravenhage \d{4}"
_ISSN = r"ISSN \d{4} ?- ?\d{4}"
_PRINTER = r"(?:KST\d{4,6}|\dK\d{4})|S(?:du|DU) Uitgevers?(?:ij)?"  # of papers up to 2009
_HEAD = (
    r"(?:Tweede|Eerste) Kamer ?, vergaderjaar \d{4}[–-]\d{2,4} ?, ?(?:Aanhangsel"
    r"|\d[\dA-Z –-]{1,24}(?: ?, nr ?\.? ?\d{1,6}|, ?[A-Z]{1,3}\b)?)(?: {0,6}\d{1,4})?"
)
_MARGIN = (
    r"(?:Onze|Uw|Ons) (?:referentie|kenmerk)|Kenmerk|Bijlage\(n\)|Bijlagen?|Datum|Contactpersoon"
    r"|Projectnaam|Zaaknummer|Briefnummer"
)
# A line of nothing but furniture; the first characters such a line can have.
FIRST = frozenset("[-–|+0123456789kahbnKPpBIOUDCZETS’'‘´`s")
_PAGE = r"(?:[Pp]agina|[Pp]ag\.|[Bb]lz\.|[Bb]lad(?:nummer)?) ?"
_LINE = re.compile(
    rf"(?!\d)(?:{_ID} ?)?(?:{_ISSN} ?)?(?:{_PLACE} ?)?(?:{_HEAD})?$"
    rf"|(?:{_PRINTER})$"
    rf"|[-–]? ?(?:{_PAGE})?\d{{1,3}}(?: ?(?:/|van|-|–) ?\d{{0,3}})? ?[-–]?$"
    r"|[|+][-|+: ]{2,}$"  # a rule between the rows of a table
    rf"|(?P<margin>{_MARGIN}) ?:?"
    r"(?P<value>[ \t]+(?:(?:\S+ ?/ ?)?\S*\d\S*|\d{1,2} [a-z]+ \d{4}))?$"
)
_WIDEST = 200  # characters of a line of furniture
_VALUE = re.compile(r"(?=.{1,60}$)(?:.*\d|geen$|-$|n\.v\.t)")
_OF_PAGES = (
    r"Pagina \d{1,3} van \d{1,3}(?: Datum \d{1,2} [a-z]{3,9} \d{4})?"
    r"(?: (?:Onze referentie|Ons kenmerk|Kenmerk) \S*\d\S*)?"
)
_INSIDE = re.compile(rf"(?:{_ID} ?)?{_ISSN} ?(?:{_PLACE})?|(?<!\(){_HEAD}|{_OF_PAGES}")


def is_furniture(words: str) -> bool:
    """Whether a line holds only furniture; call it where its first character is in ``FIRST``.

    What stands far apart on the page may have wide gaps between ("’s-Gravenhage 2022    …    1").
    """
    if len(words) > _WIDEST:
        return False
    parted = "  " in words or "\t" in words
    return _LINE.match(words) is not None or (parted and _is_parted(words))


def _is_parted(words: str) -> bool:
    return _LINE.match(" ".join(words.split())) is not None


def awaits_value(words: str) -> bool:
    """Whether a line is the label of a margin block ("Onze referentie"), its value on the next."""
    found = _LINE.match(words)
    return found is not None and found["margin"] is not None and found["value"] is None


def is_value(words: str) -> bool:
    """Whether a line can be the value under a margin's label."""
    return _VALUE.match(words) is not None


def spans_inside(words: str) -> Iterator[tuple[int, int]]:
    """Furniture in mid-line, where a line holds a whole page."""
    if "ISSN " in words or ", vergaderjaar " in words or "Pagina " in words:
        for found in _INSIDE.finditer(words):
            yield found.span()
