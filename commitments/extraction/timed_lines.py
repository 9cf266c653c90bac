"""Lines of a planning that each begin with a time ("September: kabinetsreactie; …")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitments.extraction.table_rows import MONTH, PAPER, Row
from commitments.extraction.text import Sentence

# "September: kabinetsstandpunt bijenhouderij en de brief over het wad."
_TIMED_LINE = re.compile(
    r"(?:(?:In|Voor|Vóór|Na|Eind|Begin|Medio|Uiterlijk|Rond)\b[^.;:?]{2,40}|Q[1-4]\b[^.;:?]{0,10}"
    rf"|{MONTH}"
    r"|(?:Eerste|Tweede|Derde|Vierde) (?:kwartaal|helft)[^.;:?]{0,20}): "
)
_OF_OUR_PAPERS = re.compile(
    r"\b(?:stukken|\w*brieven|producten) die (?:ik|wij|het kabinet)\b[^.:?]{0,60}"
    r"\b(?:u|uw Kamer|de Kamer)\b"
)
_LINES_FAR = 8  # sentences from what announces a planning to the last of its lines


def timed_lines(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The lines of a planning that each begin with a time, below what announces our papers."""
    for at, sentence in enumerate(sentences):
        time = _TIMED_LINE.match(sentence.text) if sentence.role == "body" else None
        if time is None or not PAPER.search(sentence.text, time.end()):
            continue
        before = sentences[max(0, at - _LINES_FAR) : at]
        if any(_OF_OUR_PAPERS.search(one.text) for one in before):
            yield Row(at, 0, time.end() - len(": "))
