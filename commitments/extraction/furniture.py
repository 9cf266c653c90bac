"""What stands on the page and not in the letter: running heads, print marks, margins.

``blank`` overwrites it with ``GONE``, one for one, so that offsets stay; a line
of nothing but ``GONE`` is transparent, unlike an empty line, which ends a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

GONE = "\x00"
ONE_LINE = 600  # a line longer than this holds a whole page: its furniture stands in mid-line

_PRINT = re.compile(r"ISSN \d{4} ?- ?\d{4}\s{0,4}(?:[’'‘´`]{0,2}s-Gravenhage \d{4})?")
_PRINT_ID = re.compile(r"(?:kst|ah|kv|h|blg|nds)-[\w-]{3,30}\s{0,4}\Z")
_PRINT_LINES = re.compile(
    r"\n *(?:(?:kst|ah|kv|h|blg|nds)-[\w-]*\d[\w-]*|[’'‘´`]{0,2}s-Gravenhage \d{4}) *$",
    re.MULTILINE,
)
_RUNNING_HEAD = re.compile(
    r"Kamer, vergaderjaar \d{4}[–-]\d{2,4}, ?"
    r"(?:Aanhangsel|\d[\dA-Z –-]{1,24}(?:, nr\.? ?\d{1,6}|, ?[A-Z]{1,3}\b)?)"
    r"(?: {0,6}\d{1,4})?(?= *(?P<eol>$)?)",
    re.MULTILINE,
)
_PAGE = re.compile(r"\n *(?:-|–)? *(?:(?:[Pp]agina|[Pp]ag\.|[Bb]lz\.) *)?\d{1,3}"
                   r"(?: *(?:/|van|-|–) *\d{0,3})? *$", re.MULTILINE)  # fmt: skip
_MARGIN = re.compile(
    r"\n *(?:(?:Onze|Uw|Ons) (?:referentie|kenmerk)|Kenmerk|Bijlagen?|Bijlage\(n\)|Datum"
    r"|Contactpersoon|Projectnaam|Zaaknummer|Briefnummer) *:? *(?:\n *(?=[^\n]{1,60}$)"
    r"(?=[^\n]*\d|geen|-)[^\n]*|[^\n]{0,50}\d[^\n]{0,20})$",
    re.MULTILINE,
)


def blank(text: str) -> str:
    """``text`` with its page furniture overwritten; as long as before."""
    lined = "\n" + text
    spans = sorted({*_print_marks(lined), *_margins(lined)})
    return _overwrite(lined, spans)[1:] if spans else text


def _overwrite(text: str, spans: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in spans:
        begin = max(start, at)
        if end <= begin:
            continue
        parts += [text[at:begin], "\n".join(GONE * len(x) for x in text[begin:end].split("\n"))]
        at = end
    parts.append(text[at:])
    return "".join(parts)


def _print_marks(text: str) -> Iterator[tuple[int, int]]:
    for found in _RUNNING_HEAD.finditer(text):
        start = found.start() - len("Tweede ")
        if text[start : found.start()] not in ("Tweede ", "Eerste "):
            continue
        own_line = found["eol"] is not None and _begins_line(text, start)
        if own_line or _in_one_line(text, start, found.end()):
            yield start, found.end()
    if "ISSN " not in text and "kst-" not in text and "s-Gravenhage" not in text:
        return
    for found in _PRINT.finditer(text):
        before = _PRINT_ID.search(text, max(0, found.start() - 40), found.start())
        yield (before or found).start(), found.end()
    for found in _PRINT_LINES.finditer(text):
        yield found.span()


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but print marks stands before ``start`` on its line."""
    line = text[max(text.rfind("\n", 0, start) + 1, start - 60) : start].strip()
    return not line or (line[-1].isdigit() and "s-Gravenhage" in line)


def _in_one_line(text: str, start: int, end: int) -> bool:
    """Whether the page's line ends were lost, and this is not cited between brackets."""
    line_start = text.rfind("\n", max(0, start - ONE_LINE), start)
    line_end = text.find("\n", end, end + ONE_LINE)
    long = start - line_start > ONE_LINE or (line_end < 0 and end + ONE_LINE < len(text))
    return ((line_start < 0 and start > ONE_LINE) or long) and text[start - 1] != "("


def _margins(text: str) -> Iterator[tuple[int, int]]:
    for found in _PAGE.finditer(text):
        yield found.span()
    if "kenmerk" in text or "referentie" in text or "Bijlage" in text:
        for found in _MARGIN.finditer(text):
            yield found.span()
