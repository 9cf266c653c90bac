"""The lines drawn on one PDF page."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from commitments.sources.ruled_tables import Rule, is_rule

_MOST_OBJECTS = 5_000
_MOST_POINTS = 64


def rules_of(page: pdfium.PdfPage) -> list[Rule]:
    """The straight level and upright lines of a page that is shown as it was drawn."""
    count = raw.FPDFPage_CountObjects(page.raw)
    if page.get_rotation() or count > _MOST_OBJECTS:
        return []
    left, bottom, _, _ = page.get_bbox()
    rules = []
    for index in range(count):
        drawn = raw.FPDFPage_GetObject(page.raw, index)
        if raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_PATH:
            rules += [
                Rule(one.left - left, one.bottom - bottom, one.right - left, one.top - bottom)
                for one in _rules(drawn)
            ]
    return rules


def _rules(path: raw.FPDF_PAGEOBJECT) -> Iterator[Rule]:
    """A thin box as one line; the straight sides of anything else."""
    bounds = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(path, *map(ctypes.byref, bounds)):
        return
    box = Rule(*(one.value for one in bounds))
    if is_rule(box):
        yield box
        return
    for (x, y), (other_x, other_y) in pairwise(_points(path)):
        side = Rule(min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y))
        if is_rule(side):
            yield side


def _points(path: raw.FPDF_PAGEOBJECT) -> list[tuple[float, float]]:
    """The corners of a path, the first again at its end; none for a drawing of many."""
    count = raw.FPDFPath_CountSegments(path)
    matrix = raw.FS_MATRIX()
    if not 2 <= count <= _MOST_POINTS or not raw.FPDFPageObj_GetMatrix(path, matrix):
        return []
    x, y = ctypes.c_float(), ctypes.c_float()
    points = []
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(
            (
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                matrix.b * x.value + matrix.d * y.value + matrix.f,
            )
        )
    return [*points, points[0]]
