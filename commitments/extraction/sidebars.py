"""The column beside a letter's text, in which the sender's addresses and marks stand.

An extraction that keeps the layout of the page sets it behind wide gaps, on the
lines of the letter itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

_GAP = "   "
_NEAREST = 40  # characters of text that such a column leaves at least
_LINES, _TOLD = 4, 2  # lines it has at least, and of them such as only a sender's column holds
_TELLS = re.compile(
    r"(?:Bezoekadres|Postadres|Factuuradres|Postbus \d|(?:Ons|Uw) kenmerk|Kenmerk$|Onze referentie"
    r"|Uw (?:brief|referentie)|Contactpersoon|Overheidsidentificatie|www\.|\d{4} [A-Z]{2}\b"
    r"|[TFME] [\d(+]|Bijlagen?(?:\(n\))?$|Doorkiesnummer|(?:Tele)?[Ff](?:oon|ax) [\d(+])"
)


def sidebar(raw: Sequence[str]) -> dict[int, int]:
    """The lines with a part in such a column, each with the place where that part begins."""
    columns: defaultdict[int, list[int]] = defaultdict(list)
    for i, line in enumerate(raw):
        at = line.rstrip().rfind(_GAP) + len(_GAP)
        if at >= _NEAREST:
            columns[at].append(i)
    return {
        i: at
        for at, among in columns.items()
        if len(among) >= _LINES and sum(bool(_TELLS.match(raw[i], at)) for i in among) >= _TOLD
        for i in among
    }
