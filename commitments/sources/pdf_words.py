"""The words of one PDF page with their places, as PDFium gives them."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from commitments.sources.segments import Word

_LINE_HYPHEN = "\ufffe"  # PDFium's mark for a hyphen at the end of a line
_CONTROL = r"\0-\x1f\x7f"
_WORD = re.compile(rf"[^\s{_CONTROL}{_LINE_HYPHEN}]+{_LINE_HYPHEN}?|{_LINE_HYPHEN}")
_UNKNOWN = re.compile(r"[\0-\x08\x0e-\x1f\x7f\ufffd]")
#: Symbol fonts keep their letters and bullets in a corner of their own.
_PLAIN = str.maketrans(
    {_LINE_HYPHEN: "-", "\xad": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}
    | {chr(0xF000 + code): chr(code) for code in range(0x21, 0x7F)}
)
_UPRIGHT = 0.95  # the least cosine of the angle at which words stand
# How far letters reach above and below their base, in sizes of the font.
_RISE, _FALL = 0.9, 0.22
_LIKELY = (0.4, 1.6)  # the heights a letter's box can have, in sizes of the font

Turn = Callable[[float, float], tuple[float, float]]
Place = tuple[float, float, float, float, float]


@dataclass(slots=True)
class PageWords:
    """``words`` in the order they were printed; ``sideways`` those that do not stand upright.

    ``unknown`` counts characters of which the font does not say what letter they are.
    """

    width: float
    words: list[Word] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    unknown: int = 0


def words_of(page: pdfium.PdfPage, text: pdfium.PdfTextPage, count: int) -> PageWords:
    """The words among the first ``count`` characters, as they stand on the page as shown."""
    places = _Places(page, text.raw)
    units = _units(text, count)
    unknown = len(_UNKNOWN.findall(units)) + count - len(units)
    found = PageWords(page.get_width(), unknown=unknown)
    same = len(units) == count
    for match in _WORD.finditer(units):
        word = match.group()
        if not word.isascii():
            word = _whole(word.translate(_PLAIN))
        first, last = match.start(), match.end() - 1
        if not same:
            first, last = places.index(first), places.index(last)
        place = places.find(first, last)
        if place:
            found.words.append(Word(word, *place))
        else:
            found.sideways.append(word)
    return found


def _units(text: pdfium.PdfTextPage, count: int) -> str:
    """The page's characters as PDFium counts them: those beyond the basic plane in halves."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text.raw, 0, count, buffer)
    return "".join(map(chr, buffer[: max(0, written - 1)]))


def _whole(text: str) -> str:
    """Characters beyond the basic plane put together again."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Places:
    """Where the characters of a page are, as seen by who reads it."""

    def __init__(self, page: pdfium.PdfPage, text: raw.FPDF_TEXTPAGE) -> None:
        rotation = page.get_rotation() % 360
        self._text = text
        self._turn = _turned(page.get_bbox(), rotation)
        self._angle = math.radians(rotation)
        self._box = raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = raw.FS_MATRIX()
        self._pointers = tuple(map(ctypes.byref, (self._box, self._x, self._y, self._matrix)))
        self._level: tuple[float, float] = (0.0, 0.0)
        self._base = self._size = 0.0
        self._upright = False

    def index(self, unit: int) -> int:
        """Where a character of the page's text stands among all that are drawn."""
        return int(raw.FPDFText_GetCharIndexFromTextIndex(self._text, unit))

    def find(self, first: int, last: int) -> Place | None:
        """The place of the characters ``first`` to ``last``; None if they lie on their side.

        Its bottom and top go by the size of the font: a box may end where its letter does.
        """
        left, bottom, right, top = self._corners(first)
        if (bottom, top) != self._level:
            self._level = (bottom, top)
            self._look(first)
        if last > first:
            _, low, right, high = self._corners(last)
            bottom, top = min(bottom, low), max(top, high)
        if not self._upright:
            return None
        if _LIKELY[0] * self._size <= top - bottom <= _LIKELY[1] * self._size:
            bottom, top = self._base - _FALL * self._size, self._base + _RISE * self._size
        return left, right, bottom, top, self._base

    def _look(self, index: int) -> None:
        """Learn the base, size and angle of a character; those level with it share them."""
        _, x, y, matrix = self._pointers
        raw.FPDFText_GetMatrix(self._text, index, matrix)
        scale = math.hypot(self._matrix.c, self._matrix.d)
        self._size = raw.FPDFText_GetFontSize(self._text, index) * scale
        raw.FPDFText_GetCharOrigin(self._text, index, x, y)
        _, self._base = self._turn(self._x.value, self._y.value)
        angle = raw.FPDFText_GetCharAngle(self._text, index) + self._angle
        self._upright = math.cos(angle) > _UPRIGHT

    def _corners(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a character."""
        box = self._box
        raw.FPDFText_GetLooseCharBox(self._text, index, self._pointers[0])
        (x, y), (other_x, other_y) = (
            self._turn(box.left, box.bottom),
            self._turn(box.right, box.top),
        )
        return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def _turned(bounds: tuple[float, float, float, float], rotation: int) -> Turn:
    """From a place on the sheet to one on the page as it is shown, from its lower left."""
    left, bottom, right, top = bounds
    if rotation == 90:
        return lambda x, y: (y - bottom, right - x)
    if rotation == 180:
        return lambda x, y: (right - x, top - y)
    if rotation == 270:
        return lambda x, y: (top - y, x - left)
    return lambda x, y: (x - left, y - bottom)
