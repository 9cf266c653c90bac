"""Which lines of a letter are footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from commitments.extraction.abbreviations import ends_open
from commitments.extraction.lines import Lines, is_label, marked

MOST_NOTES = 2000  # a text with more numbered lines is a table, and they are no footnotes
_FURTHEST = 90  # lines between a footnote and the marker that points at it
_LONGEST = 12  # lines of one footnote
# How a footnote begins that tells where something stands.
_SOURCE = re.compile(
    r"(?:Kamerstuk|Handelingen|Aanhangsel|TK\b|EK\b|Zie\b|https?:|www\.|Stb|Stcrt|Staats(?:blad|c)"
    r"|Motie|Brief van|Ibid|Idem|Bron\b|COM\(|PbEU|Verordening|Richtlijn|Artikel|Art\.|Vgl\.|[A-Z]"
    r"[^.:]{3,80}(?:, Kamerstuk|\(\d{4}\)|, nr\. \d))"
)
# A line that cannot end before its number.
_TAKES_NUMBER = re.compile(
    r"(?<!\w)(?:bijlagen?|artikel(?:en)?|vra(?:ag|gen)|hoofdstuk(?:ken)?|paragra(?:af|fen)|tabel"
    r"|figuur|punt(?:en)?|fase|lid|leden|pagina|blz\.|p\.|op|van|tot|per|sinds|vanaf|uiterlijk|voor"
    r"|circa|ruim|ongeveer|bijna|met|en|de|t/m)$",
    re.IGNORECASE,
)
_ENDED = frozenset(".?!:;»”)")
# A line whose sentence must go on ("de motie van het lid"), below a note as well.
_AWAITS = re.compile(
    r"\b(?:de|het|een|van|lid|leden|heer|mevrouw|aan|in|op|door|met|voor|naar|uit|bij|minister)$"
)


def note_lines(lines: Lines) -> set[int]:
    """The indexes of the lines that make up footnotes.

    1. A footnote starts on a line with its number, or below one that holds nothing else;
       the number stands earlier on the page as a marker: glued to a word or leading a line,
       or the note tells where something stands, or has its number glued to it, and parts
       a sentence of the letter.
    2. Of several lines that lead with the same number the last one is the note.
    3. It runs to the next note, to the page's end, an empty line or a label, and to where
       the letter's own sentence goes on.
    """
    if len(lines.numbered) > MOST_NOTES:
        return set()
    alone = {i: lines.words[i] for i in lines.gone if _stands_alone(lines, i)}
    starts = alone | {
        i: number
        for i in lines.numbered
        if (number := lines.note_number(i)) and not _goes_on(lines, i, number)
    }
    ends = {i: _note_end(lines, i, starts) for i in starts}
    skipped = lines.gone.union(*map(range, ends, ends.values()))
    notes: set[int] = set()
    for i in sorted(starts, reverse=True):
        if i in alone:
            is_note = _SOURCE.match(lines.words[i + 1]) or _breaks_in(lines, i, ends[i], skipped)
        else:
            told = lines.words[i][len(starts[i]) :]
            sure = told[:1].isupper() or _SOURCE.match(told.lstrip()) is not None
            is_note = _is_note(lines, i, ends[i], starts, notes) or (
                sure and _breaks_in(lines, i, ends[i], skipped)
            )
        if is_note:
            notes.update(range(i, ends[i]))
    return notes


def _stands_alone(lines: Lines, i: int) -> bool:
    """Whether a line is only the number of a footnote that a word before it points at."""
    number = lines.words[i]
    if not number.isdigit() or len(number) > 3 or lines.ends(i + 1):
        return False
    return any(marked(words, number) for words in lines.words[max(0, i - _FURTHEST) : i])


def _breaks_in(lines: Lines, i: int, end: int, skipped: AbstractSet[int]) -> bool:
    """Whether a sentence that is open above the notes round ``i`` goes on below them.

    ``skipped`` are the lines of the page and of all that may be notes.
    """

    def nearest(places: Iterable[int]) -> str:
        mine = (lines.words[j] for j in places if j not in skipped)
        return next(filter(None, mine), "")

    above = nearest(range(i - 1, max(-1, i - _FURTHEST), -1))
    below = nearest(range(end, min(len(lines.words), i + _FURTHEST)))
    open_above = above[-1:] not in _ENDED
    return open_above and (_is_amid(below) or _AWAITS.search(above) is not None)


def _goes_on(lines: Lines, i: int, number: str) -> bool:
    """Whether a number only goes on from the line above ("nr. | 790)", "bijlage | 2 bij")."""
    before = range(i - 1, max(-1, i - _FURTHEST), -1)
    above = next((lines.words[j] for j in before if lines.words[j] and j not in lines.gone), "")
    after = lines.words[i][len(number) :]
    if after.startswith(")") and above.rfind("(") > above.rfind(")"):
        return True
    return above.endswith(("nr.", "nrs.")) or (
        after[:2].strip(" ,").islower() and _TAKES_NUMBER.search(above) is not None
    )


def _is_note(lines: Lines, i: int, end: int, starts: dict[int, str], notes: set[int]) -> bool:
    number = starts[i]
    if lines.ends(end) or end in notes:
        if lines.words[i][0] != "[" and lines.words[i][len(number)] not in " )":
            return True
    elif end not in lines.indented and end not in starts and not _ends_before(lines, end):
        return False
    if any(starts.get(j) == number for j in range(i + 1, min(end + 40, len(lines.words)))):
        return False
    above = lines.words[max(0, i - _FURTHEST) : i]
    return any(_leads_or_marks(words, number) for words in reversed(above))


def _leads_or_marks(words: str, number: str) -> bool:
    if number not in words:
        return False
    return words.startswith(number + " ") or f"[{number}]" in words or marked(words, number)


def _note_end(lines: Lines, i: int, starts: dict[int, str]) -> int:
    """The index after a footnote's last line; of one without an end, after its first sentence."""
    awaited = i > 0 and _AWAITS.search(lines.words[i - 1]) is not None
    first = 0
    for j in range(i + 1, i + _LONGEST):
        if lines.ends(j) or j in lines.indented or j in starts or is_label(lines.words[j]):
            return j
        said = lines.words[j - 1][-1:] == "." and not ends_open(lines.words[j - 1])
        if _ends_before(lines, j) or (said and awaited):
            return j
        first = first or (j if said else 0)
    return first or i + _LONGEST


def _ends_before(lines: Lines, j: int) -> bool:
    """Whether a footnote is complete above line ``j``, which goes on in mid-sentence."""
    above, below = lines.words[j - 1], lines.words[j]
    if not _is_amid(below):
        return False
    if above[-1:] in ".)":
        return not ends_open(above)
    return " " in below and above.rpartition(" ")[2].startswith(("http", "www."))


def _is_amid(line: str) -> bool:
    """Whether a line begins in the middle of a sentence."""
    return line[:1].islower() or line.startswith("Kamer ")  # "… zal ik uw | Kamer informeren"
