"""Lines made into paragraphs: what runs on is joined, what stands apart is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise, repeat

from commitments.extraction.abbreviations import ends_open
from commitments.extraction.footnotes import note_lines
from commitments.extraction.hyphens import Hyphens
from commitments.extraction.layout import Layout, layout_of
from commitments.extraction.lines import Lines, is_label, is_row, lines_of
from commitments.extraction.overviews import ENTRY
from commitments.extraction.points import (
    BULLETS,
    ENDS_POINT,
    FIRST_POINT,
    POINT_LINE,
    following,
)
from commitments.extraction.rules.words import MONTH_NAMES
from commitments.extraction.text import Layer

# A stretch of the plain text: where it starts, its words, and what is put after them.
type _Entry = tuple[int, str, str]

_ENDS = frozenset(".?!:;»”")
_SHORT = 40  # characters; a heading is seldom longer
_LABELS = frozenset("VAMTGH")
_APART = ("Geachte ", "Hoogachtend", "Met vriendelijke groet")
_JOINTS = frozenset("-–/")
_CLOSER_LOOK = _JOINTS | frozenset(":;")
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_CENTURIES = frozenset(("19", "20"))
_ROMAN = frozenset(("ii", "iv", "vi", "ix", "xi"))  # a small word may begin so as well ("vindt")
_WHOSE = (" uw", " Uw", " de", " De")  # "… zal ik uw | Kamer informeren"
# Words after which a sentence goes on.
_OPEN_WORDS = frozenset((
    "de", "het", "een", "en", "of", "van", "voor", "in", "op", "aan", "met", "door", "dat", "die",
    "te", "om", "bij", "uit", "naar", "tot", "over", "als", "uw", "mijn", "ik", "is", "wordt",
    "worden", "zal", "deze", "dit", "lid", "leden", "artikel", "kamerstuk", "kamerstukken",
    "handelingen", "vergaderjaar", "nr", "nrs", "kamerlid", "heer", "mevrouw", "begin", "medio",
    "eind", "uiterlijk",
))  # fmt: skip


def flow(plain: str) -> tuple[str, int, Layer]:
    """The text in paragraphs, where its footnotes start, and how it lies over ``plain``.

    Page furniture is left out; footnotes stand at the end, each a paragraph.
    """
    lines = lines_of(plain)
    writer = _Writer(plain, lines)
    notes = note_lines(lines)
    writer.write(lines.gone | notes)
    body = len(writer.entries)
    if notes:
        writer.write_notes(sorted(notes))
    return _laid(writer.entries, body)


def _laid(entries: list[_Entry], body: int) -> tuple[str, int, Layer]:
    """The entries as one text; its footnotes start at entry ``body``."""
    shown = [words + after for _, words, after in entries]
    tops = list(accumulate(map(len, shown), initial=0))
    lows = [low for low, _, _ in entries]
    ends = [low + len(words) for low, words, _ in entries]
    notes_at, size = tops[body], tops.pop()
    return "".join(shown), notes_at, Layer(tops, lows, ends, size)


class _Writer:
    """Puts lines one after another, each joined to the one before as the layout says."""

    def __init__(self, plain: str, lines: Lines) -> None:
        self.plain = plain
        self.hyphens = Hyphens(plain)
        self.lines = lines
        self.layout = layout_of(plain, lines.words)
        self.glue = self.layout.glue
        self.entries: list[_Entry] = []
        self.points: tuple[str, ...] = ()

    def write(self, skipped: set[int]) -> None:
        """Write the letter's own lines, all but the ``skipped`` furniture and footnotes."""
        words, starts = self.lines.words, self.lines.starts
        rows = self._rows()
        runs_on = _runs_on(words, skipped | rows, self.layout)
        entries = {
            i for i, line in enumerate(words) if line[:1] in "TMSAUOVB" and ENTRY.match(line)
        }
        heads = [
            i
            for i, line in enumerate(words)
            if line and i not in skipped and (not runs_on[i] or i in entries)
        ]
        top = words[heads[0]] if heads else ""
        for head, after in pairwise((*heads, len(words))):
            last, empty, gone = after - 1, False, False
            if not words[last] or last in skipped:
                last, empty, gone = self._last_before(after, skipped)
            if last > head:
                self._put_run(head, last)
            if after == len(words):
                self._put(starts[last], words[last], "")
                return
            between = _between(words[last], words[after], empty, gone, self.layout)
            if after in rows or after in entries or self._is_next_point(top, words[after]):
                between = "\n"
            elif last in rows:  # its last cell may go on
                between = " " if words[after][0].islower() and not empty else "\n"
            if between == "\n":
                top = words[after]
            if between == " " and words[last][-1] in _JOINTS:
                self._put(starts[last], *self._joined(words[last], words[after]))
            else:
                self._put(starts[last], words[last], between)

    def _is_next_point(self, above: str, below: str) -> bool:
        """Whether a line begins a list's next point; ``above`` begins the paragraph before."""
        if above[0] in BULLETS and above[1:2].isspace():
            return below[:2] == above[:2] and below[2:3].isupper() >= above[2:3].isupper()
        if not above.isalnum() and (after := following(above)):
            self.points = after
        return any(below.startswith(one) and below[len(one) :][:1].isspace() for one in self.points)

    def _rows(self) -> set[int]:
        """The lines that look like rows of a table."""
        if not any(mark in self.plain for mark in ("\t", "   ", " | ", "\n|")):
            return set()
        return {i for i, line in enumerate(self.lines.words) if is_row(line)}

    def _last_before(self, after: int, skipped: set[int]) -> tuple[int, bool, bool]:
        """The last line before ``after`` with words of the letter; what is passed over between."""
        empty = gone = False
        last = after - 1
        while not self.lines.words[last] or last in skipped:
            if self.lines.words[last]:
                gone = True
            else:
                empty = True
            last -= 1
        return last, empty, gone

    def _put_run(self, head: int, last: int) -> None:
        """Write lines that plainly run on into each other, all but the last."""
        words, starts = self.lines.words[head:last], self.lines.starts[head:last]
        if self.glue:
            for start, line in zip(starts, words, strict=True):
                self._put(start, line, " ")
        elif self.lines.bare:
            run = self.plain[starts[0] : starts[-1] + len(words[-1])]
            self.entries.append((starts[0], run.replace("\n", " "), " "))
        else:
            self.entries += zip(starts, words, repeat(" "), strict=False)

    def write_notes(self, indexes: Sequence[int]) -> None:
        """Write footnotes as paragraphs of their own."""
        words, starts = self.lines.words, self.lines.starts
        if self.entries:
            self.entries[-1] = (*self.entries[-1][:2], "\n")
        for i, after in pairwise((*indexes, -1)):
            if after >= 0 and not self.lines.note_number(after):
                self._put(starts[i], *self._joined(words[i], words[after]))
            else:
                self._put(starts[i], words[i], "\n" if after >= 0 else "")

    def _joined(self, above: str, below: str) -> tuple[str, str]:
        """A line that may end in a hyphen or dash and runs on, and what follows it."""
        if above[-1] not in _JOINTS:
            return above, " "
        if above[-1] == "-" and above[-2:-1].strip():
            keep, between = self.hyphens.keeps(above, below)
            return (above if keep else above[:-1]), between
        return above, "" if above[-2:-1].isalnum() else " "

    def _put(self, start: int, words: str, between: str) -> None:
        """Write a line, mended where its own line ends are lost, and what follows it."""
        if self.glue is None or len(words) <= self.glue.longest:
            self.entries.append((start, words, between))
            return
        self.entries += self.glue.parts(words, start)
        self.entries[-1] = (*self.entries[-1][:2], between)


def _runs_on(words: Sequence[str], apart: set[int], layout: Layout) -> list[bool]:
    """For each line whether it plainly runs on from the one above, without a closer look.

    Either a sentence goes on with a small letter, or both lines are full ones.
    """
    full = (layout.wrapped and layout.full) or float("inf")
    joints = [False]
    joints += [
        ((above[-1:].isalnum() and above[-4:] not in ENDS_POINT) or above[-1:] == ",")
        and below[1:2].isalpha()
        and (below[:2] not in _ROMAN or not following(below))
        and above[0] not in _LABELS
        if below[:1].islower()
        else (len(above) >= full and len(below) >= full)
        and (below[0].isalpha() or (below[0].isdigit() and ". " not in below[:4]))
        and above[-1] not in _CLOSER_LOOK
        for above, below in pairwise(words)
    ]
    joints.append(False)
    for i in apart:
        joints[i] = joints[i + 1] = False
    return joints


def _is_apart(above: str, below: str) -> bool:
    """Whether one of two lines is a label or a salutation."""
    return is_label(above) or is_label(below) or above.startswith(_APART)


def _between(above: str, below: str, empty: bool, gone: bool, layout: Layout) -> str:
    """What stands between two lines: a space, or a newline where a paragraph ends."""
    if (above[0] in _LABELS or below[0] in _LABELS) and _is_apart(above, below):
        return "\n"
    open_end = above[-1] == "." and ends_open(above)
    unfinished = above[-1] not in _ENDS or open_end
    amid = below[0].islower() or (below.startswith("Kamer ") and above.endswith(_WHOSE))
    full = layout.wrapped and len(above) >= layout.full
    ends = above[-1] == ":" or above.endswith(ENDS_POINT)
    if amid and (unfinished or (ends and not empty)):
        listed = ends and (not full or FIRST_POINT.match(below))
        return "\n" if listed or POINT_LINE.match(below) else " "
    if (empty and not gone) or (gone and not unfinished):
        return "\n"
    item = not below.isalnum() and POINT_LINE.match(below)
    if below[0] == "(" and unfinished and len(above) > _SHORT and not item:
        return " "
    if item:
        return " " if unfinished and full and below[0] not in "•▪●" else "\n"
    if not unfinished:
        return " " if full and above[-1] not in ":;" and not _titles(below, layout) else "\n"
    if below[:2] in _CENTURIES and _goes_on_in_year(above, below):
        return " "
    return " " if full or open_end or _goes_on(above) else "\n"


def _goes_on_in_year(above: str, below: str) -> bool:
    """Whether a line goes on with a year ("… van 29 januari", "2024 is toegezegd")."""
    if _YEAR.match(below) is None:
        return False
    return below[5:6].islower() or above.rpartition(" ")[2] in MONTH_NAMES


def _titles(line: str, layout: Layout) -> bool:
    """Whether a line that starts anew is a heading: short and without an end."""
    return len(line) < layout.full and line[-1].isalpha()


def _goes_on(line: str) -> bool:
    """Whether a short line cannot be the last of its paragraph."""
    if line.isalnum():
        return line.lower() in _OPEN_WORDS
    if line[-1] in ",-":
        return True
    if "(" in line and line.rfind("(") > line.rfind(")"):
        return True
    if "«" in line and line.rfind("«") > line.rfind("»"):
        return True
    return line[line.rfind(" ") + 1 :].rpartition("(")[2].lower() in _OPEN_WORDS
