"""Texts with an empty line below every line, as mail programs and web pages give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from commitments.extraction.text import Piece

_GAP = re.compile(r"\n(?: *\n)+")
# Between two lines of one sentence: the first is no short one, the second begins small.
_RUNS_ON = re.compile(r"(?<=[^\n]{25}[a-zà-ÿ,]) *\n(?P<empty>(?: *\n)*) *(?=[a-zà-ÿ]{2})")
_FEWEST = 3  # sentences over an empty line
_MOST = 200  # line ends looked at
_SHARE = 0.9  # of the sentences that go on below go on over an empty line


def doubled_lines(text: str) -> list[Piece]:
    """What to take out of such a text: every second line end of those in a row."""
    if "\n\n" not in text and "\n \n" not in text:
        return []
    over = [bool(found["empty"]) for found in islice(_RUNS_ON.finditer(text), _MOST)]
    if sum(over) < max(_FEWEST, _SHARE * len(over)):
        return []
    return list(_halved(text))


def _halved(text: str) -> Iterator[Piece]:
    for gap in _GAP.finditer(text):
        kept = (gap.group().count("\n") + 1) // 2
        yield (*gap.span(), "\n" * kept)
