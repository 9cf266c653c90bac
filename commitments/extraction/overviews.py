"""Overviews in tables ("Toezegging | Vindplaats | Stand van zaken"): cells that tell in sentences.

What stands in the column of the state, or of the answer, is the government's own prose; the
cells before it tell what was promised or asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from commitments.extraction.table_rows import of_motion, words_of_cells
from commitments.extraction.text import Piece, Sentence

# The head of a column in which sentences tell how matters stand, or answer.
_TELLS = re.compile(
    r"(?:(?:huidige |actuele )?stand(?: van zaken)?|status|(?:wijze van )?(?:afdoening|afhandeling)"
    r"|afgehandeld|uitvoering|voortgang|toelichting|wat (?:wordt|is) (?:er ?mee "
    r"|daarmee )?gedaan|(?:kabinets)?reactie"
    r"|antwoord(?:en)?|beantwoording|opmerking(?:en)?|vervolg|actie)\b.{0,40}",
    re.IGNORECASE,
)
_GAP = re.compile(r"[ \t]*(?:\t| {3,}|(?:^|(?<= ))\|(?:(?= )|$))[ \t]*", re.MULTILINE)
_RULE = re.compile(r"[|\s:-]*")
_COLUMNS = 2
# What makes a sentence of words without a full stop.
_SAYS = re.compile(
    r"\b(?:Kamers?|u|ik|wij|standpunt|antwoord|brief|rapport|notitie|evaluatie) (?:is|zijn|wordt"
    r"|worden|ontvangt|krijgt|gaat|volgt|komt|zal|zullen|stuur|zend|informeer|treft)\b"
    r"|\b(?:ontvangt|krijgt|gaat|wordt|stuur|informeer) (?:de|uw|het|ik) (?:Kamer|standpunt"
    r"|antwoord|u)\b"
)
_TITLE = 60  # characters
_ENDS = frozenset(".?!:;,")
_LEAST = 2  # words of a sentence in a cell; fewer are a note
# The label of the line that tells the state of what an entry names, and those of its other lines.
_STATE = r"(?:Stand van zaken|Status|Afdoening|Uitvoering)"
STATE = re.compile(rf"{_STATE} ?: ?(?=\S)")
_WHERE = r"(?: [^:.;]{1,60})?"  # "Toezegging (AO 9 maart 2006, aan het lid Jansen): …"
ENTRY = re.compile(
    rf"(?:(?:Toezegging|Motie){_WHERE}|Strekking|{_STATE}|Oorsprong|Vindplaats|Bron) ?: ?\S"
)
# What an entry says was promised or asked.
TOLD = re.compile(rf"(?:(?:Toezegging|Motie){_WHERE}|Strekking|Omschrijving|Inhoud|Verzoek) ?: ?\S")
_PROMISED = re.compile(
    r"(?:(?:(?:korte )?(?:omschrijving|onderwerp|inhoud|titel|tekst)(?: van)?(?: de)? )?"
    r"(?:openstaande )?(?:moties? ?(?:of|en|/) ?)?toezegging(?:en)?|(?:wat is )?toegezegd)\b"
    r"(?! in\b)",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:(?:Bijlage|Tabel|Annex)(?: \w{1,3})?[:.] ?|\w{1,3}[.)] ?)*"
    r"(?:(?:[Oo]penstaande|[Ss]lotstand|[Aa]fgehandelde|[Ll]opende"
    r"|[Oo]verzicht(?: van)?|[Ss]tand(?: van zaken)?) (?:de )?){0,3}"
    r"(?:[Tt]oezeggingen|(?P<motions>[Mm]oties))\b|.{0,40}\btoegezegde (?:stukken|brieven)\b"
)
# A sentence that says what the rows of the table below are.
_LEADS = re.compile(
    r"\b(?:[Hh]ieronder|[Oo]nderstaande?|[Bb]ijgaande?|[Vv]olgende?|tabel|overzicht|lijst"
    r"|stand van zaken)\b[^.;]*\b(?:toezeggingen|(?P<motions>moties))\b"
)
_NAMES = re.compile(r"\b[Tt]oe(?:zegging|gezegd)\b|\bT(?:Z\d{6}|\d{5})\b")
TOLD_BESIDE = "|:"  # ends the paragraph of cells whose state a cell beside them tells


class _Row(NamedTuple):
    """The gaps about the cells of a line, and the cells: spans of the text."""

    gaps: list[tuple[int, int]]
    cells: list[tuple[int, int]]


def telling_cells(text: str) -> Iterator[Piece]:
    """The edits that give each cell that tells in sentences a paragraph of its own."""
    if "|" not in text and "\t" not in text and "   " not in text:
        return
    column: int | None = None  # counted from the right
    begins = True  # whether the next row may be a head
    start = 0
    for line in text.split("\n"):
        row = _row(text, start, start + len(line))
        start += len(line) + 1
        if row is None:
            column, begins = column if _is_title(line) else None, True
            continue
        begun, begins = begins, False
        if begun and (told := state_column([text[slice(*cell)] for cell in row.cells])) is not None:
            column = told
        elif column is not None and len(row.cells) > -column and _is_prose(text, row.cells[column]):
            before, after = row.gaps[column - 1], row.gaps[column]
            yield (*before, f" {TOLD_BESIDE}\n")
            if after[0] < after[1]:
                yield (*after, "\n" if column < -1 else "")


def _is_title(line: str) -> bool:
    """Whether a line within a table only names a part of it ("Deel B. Telecom")."""
    return len(line) <= _TITLE and line[-1:] not in _ENDS


def state_column(head: Sequence[str]) -> int | None:
    """Which column tells how matters stand, by its head; counted from the right, never the first.

    None where no column does.
    """
    telling = (at for at in range(len(head) - 1, 0, -1) if _TELLS.fullmatch(head[at]))
    return next((at - len(head) for at in telling), None)


def _of_promises(head: Sequence[str]) -> bool:
    """Whether the head of a table says that its rows are promises, and what became of them."""
    return len(head) >= _COLUMNS and any(map(_PROMISED.match, head))


def is_entry(text: str) -> bool:
    """Whether a sentence names a promise or motion of which the next ones tell the state."""
    return text.endswith(TOLD_BESIDE) or TOLD.match(text) is not None


def goes_on(sentences: Sequence[Sentence], stop: int, first: int) -> bool:
    """Whether the rows from ``first`` on are of the table whose rows stopped at ``stop``.

    Only cells that tell, and the cells beside those, stand between them.
    """
    between = sentences[stop:first]
    beside = {one.paragraph for one in between if one.text.endswith(TOLD_BESIDE)}
    told = beside | {paragraph + 1 for paragraph in beside}
    return bool(beside) and all(one.paragraph in told for one in between)


def is_told_beside(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence opens a cell that tells the state of what stands in the cells before."""
    before = sentences[index - 1] if index else None
    return before is not None and before.text.endswith(TOLD_BESIDE)


def is_of_promise(sentences: Sequence[Sentence], index: int, rows: Sequence[int]) -> bool:
    """Whether the cells beside one that tells, or the head of their table, name a promise.

    ``rows`` are the indexes of all rows of tables, of which the last before it is that head.
    """
    at = index - 1
    while at and sentences[at].paragraph == sentences[index - 1].paragraph:
        if _NAMES.search(sentences[at].text):
            return True
        if of_motion(sentences[at].text):
            return False
        at -= 1
    place = bisect_left(rows, index)
    return place > 0 and called(sentences, rows[place - 1]) == "promises"


def called(sentences: Sequence[Sentence], head: int) -> Literal["promises", "motions"] | None:
    """What the head of a table, the heading right above it or the sentence calls its rows."""
    cells = words_of_cells(sentences[head].text)
    if _of_promises(cells):
        return "promises"
    above = sentences[head - 1] if head else None
    if above is None:
        return None
    if above.role == "heading":
        title = _TITLED.match(above.text)
    else:
        title = _LEADS.search(above.text) if state_column(cells) is not None else None
    if title is None:
        return None
    return "motions" if title["motions"] else "promises"


def _row(text: str, start: int, end: int) -> _Row | None:
    """The cells of a line, where it is the row of a table; without any where it is a rule."""
    gaps = [found.span() for found in _GAP.finditer(text, start, end)]
    if not gaps or gaps[0][0] > start:
        gaps.insert(0, (start, start))
    if gaps[-1][1] < end:
        gaps.append((end, end))
    cells = [(last, first) for (_, last), (first, _) in pairwise(gaps)]
    if len(cells) < _COLUMNS:
        return None
    return _Row([], []) if _RULE.fullmatch(text, start, end) else _Row(gaps, cells)


def _is_prose(text: str, cell: tuple[int, int]) -> bool:
    """Whether a cell tells in sentences."""
    words = text[cell[0] : cell[1]]
    if words.count(" ") < _LEAST - 1:
        return False
    return words.endswith((".", "!")) or _SAYS.search(words) is not None
