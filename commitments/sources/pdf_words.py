"""The words of one PDF page with their places, as PDFium gives them."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from commitments.sources.segments import Word

_LINE_HYPHENS = frozenset((0x02, 0xFFFE))  # PDFium's mark for a hyphen at the end of a line
_SOFT_HYPHEN = 0xAD
_BLANKS = frozenset((0x09, 0x0A, 0x0D, 0x20, 0xA0))
_UNKNOWN = frozenset((0x00, 0xFFFD))
_UPRIGHT = 0.3  # radians

Turn = Callable[[float, float], tuple[float, float]]


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
    rotation = page.get_rotation() % 360
    found = PageWords(page.get_width())
    places = _Places(text.raw, _turned(page, rotation), math.radians(rotation))
    characters: list[str] = []
    first = 0
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if code in _BLANKS:
            _end_word(found, places, characters, first, index)
        elif code in _UNKNOWN:
            found.unknown += 1
        else:
            if not characters:
                first = index
            hyphen = code in _LINE_HYPHENS
            characters.append("-" if hyphen or code == _SOFT_HYPHEN else chr(code))
            if hyphen:
                _end_word(found, places, characters, first, index + 1)
    _end_word(found, places, characters, first, count)
    return found


def _end_word(
    found: PageWords, places: _Places, characters: list[str], first: int, end: int
) -> None:
    if not characters:
        return
    text = _whole("".join(characters))
    characters.clear()
    if places.is_upright(first):
        found.words.append(Word(text, *places.box(first, end - 1)))
    else:
        found.sideways.append(text)


def _whole(text: str) -> str:
    """Characters beyond the basic plane may come in halves."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Places:
    """Where the characters of a page are."""

    def __init__(self, text: raw.FPDF_TEXTPAGE, turn: Turn, angle: float) -> None:
        self._text = text
        self._turn = turn
        self._angle = angle
        self._rectangle = raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def is_upright(self, index: int) -> bool:
        angle = raw.FPDFText_GetCharAngle(self._text, index) - self._angle
        return math.cos(angle) > math.cos(_UPRIGHT)

    def box(self, first: int, last: int) -> tuple[float, float, float, float, float]:
        """Left, right, bottom, top and base of the characters from ``first`` to ``last``."""
        sides = [*self._corners(first), *(self._corners(last) if last > first else ())]
        xs, ys = [x for x, _ in sides], [y for _, y in sides]
        raw.FPDFText_GetCharOrigin(self._text, first, ctypes.byref(self._x), ctypes.byref(self._y))
        _, base = self._turn(self._x.value, self._y.value)
        return min(xs), max(xs), min(ys), max(ys), base

    def _corners(self, index: int) -> tuple[tuple[float, float], tuple[float, float]]:
        box = self._rectangle
        raw.FPDFText_GetLooseCharBox(self._text, index, ctypes.byref(box))
        return self._turn(box.left, box.bottom), self._turn(box.right, box.top)


def _turned(page: pdfium.PdfPage, rotation: int) -> Turn:
    """From a place on the sheet to one on the page as it is shown, from its lower left."""
    left, bottom, right, top = page.get_bbox()
    if rotation == 90:
        return lambda x, y: (y - bottom, right - x)
    if rotation == 180:
        return lambda x, y: (right - x, top - y)
    if rotation == 270:
        return lambda x, y: (top - y, x - left)
    return lambda x, y: (x - left, y - bottom)
