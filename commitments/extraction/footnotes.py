"""Which lines of a letter are footnotes."""

from __future__ import annotations

from commitments.extraction.lines import Lines, is_label, marked

MOST_NOTES = 2000  # a text with more numbered lines is a table, and they are no footnotes


def note_lines(lines: Lines) -> set[int]:
    """The indexes of the lines that make up footnotes.

    1. A footnote starts on a line with its number; the number stands earlier on
       the page as a marker: glued to a word, alone on a line, or leading one.
    2. Of several lines that lead with the same number the last one is the note.
    3. It runs to the next note, to the page's end, an empty line or a label.
    """
    if len(lines.numbered) > MOST_NOTES:
        return set()
    starts = {
        i: number
        for i in lines.numbered
        if (number := lines.note_number(i)) and not _goes_on(lines, i, number)
    }
    notes: set[int] = set()
    for i in reversed(starts):
        end = _note_end(lines, i, starts)
        if _is_note(lines, i, end, starts, notes):
            notes.update(range(i, end))
    return notes


def _goes_on(lines: Lines, i: int, number: str) -> bool:
    """Whether a number only ends a reference that began on the line above ("nr. | 790) vraagt")."""
    above = lines.words[i - 1] if i else ""
    closes = lines.words[i][len(number) : len(number) + 1] == ")"
    return above.endswith(("nr.", "nrs.")) or (closes and above.rfind("(") > above.rfind(")"))


def _is_note(lines: Lines, i: int, end: int, starts: dict[int, str], notes: set[int]) -> bool:
    number = starts[i]
    if lines.ends(end) or end in notes:
        if lines.words[i][0] != "[" and lines.words[i][len(number) : len(number) + 1] != " ":
            return True
    elif end not in lines.indented and end not in starts:
        return False
    if any(starts.get(j) == number for j in range(i + 1, min(end + 40, len(lines.words)))):
        return False
    return any(_leads_or_marks(lines.words[j], number) for j in range(i - 1, max(-1, i - 90), -1))


def _leads_or_marks(words: str, number: str) -> bool:
    if number not in words:
        return False
    return words.startswith(number + " ") or f"[{number}]" in words or marked(words, number)


def _note_end(lines: Lines, i: int, starts: dict[int, str]) -> int:
    """The index after a footnote's last line."""
    for j in range(i + 1, i + 12):
        if lines.ends(j) or j in lines.indented or j in starts or is_label(lines.words[j]):
            return j
    return i + 12
