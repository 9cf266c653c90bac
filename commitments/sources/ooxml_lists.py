"""The numbers Word makes up for list items and headings, which stand nowhere in its text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from commitments.sources.xml_tree import Element, attribute

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_BULLET = "–"


@dataclass(frozen=True, slots=True)
class _Level:
    shape: str
    pattern: str
    start: int


@dataclass(slots=True)
class ListNumbers:
    """Counts the items of every list of one document, in reading order."""

    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _lists: dict[str, str] = field(default_factory=dict)
    _styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    _counts: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))

    def learn_numbering(self, root: Element) -> None:
        """Take in ``word/numbering.xml``."""
        for one in root.iterfind("{*}abstractNum"):
            levels = {_int(attribute(level, "ilvl")): _level(level)
                      for level in one.iterfind("{*}lvl")}  # fmt: skip
            self._levels[attribute(one, "abstractNumId")] = levels
        for one in root.iterfind("{*}num"):
            pointer = one.find("{*}abstractNumId")
            if pointer is not None:
                self._lists[attribute(one, "numId")] = attribute(pointer, "val")

    def learn_styles(self, root: Element) -> None:
        """Take in which paragraph styles of ``word/styles.xml`` are numbered."""
        for style in root.iterfind("{*}style"):
            place = _place(style.find("{*}pPr/{*}numPr"))
            if place:
                self._styles[attribute(style, "styleId")] = place

    def mark(self, properties: Element | None) -> str:
        """The mark before a paragraph with these properties ("2. ", "– "), or nothing."""
        if properties is None:
            return ""
        place = _place(properties.find("{*}numPr"))
        style = properties.find("{*}pStyle")
        if place is None and style is not None:
            place = self._styles.get(attribute(style, "val"))
        if place is None:
            return ""
        number_id, depth = place
        definition = self._lists.get(number_id, "")
        level = self._levels.get(definition, {}).get(depth)
        return self._next(definition, depth, level) if level else ""

    def _next(self, definition: str, depth: int, level: _Level) -> str:
        if level.shape == "bullet":
            return f"{_BULLET} "
        if level.shape == "none":
            return ""
        self._counts[definition, depth] += 1
        for deeper in range(depth + 1, 9):
            self._counts.pop((definition, deeper), None)
        shown = _PLACE.sub(lambda found: self._shown(definition, int(found[1]) - 1), level.pattern)
        return f"{shown.replace(')', '.')} " if shown else ""

    def _shown(self, definition: str, depth: int) -> str:
        level = self._levels[definition].get(depth)
        if level is None:
            return ""
        number = level.start - 1 + max(1, self._counts[definition, depth])
        if level.shape in ("lowerLetter", "upperLetter") and 1 <= number <= 26:
            letter = chr(ord("a") + number - 1)
            return letter.upper() if level.shape == "upperLetter" else letter
        if level.shape in ("lowerRoman", "upperRoman") and 1 <= number < 40:
            roman = _roman(number)
            return roman.upper() if level.shape == "upperRoman" else roman
        return str(number)


def _level(level: Element) -> _Level:
    return _Level(
        _value(level, "numFmt") or "decimal",
        _value(level, "lvlText"),
        _int(_value(level, "start") or "1"),
    )


def _value(element: Element, name: str) -> str:
    found = element.find(f"{{*}}{name}")
    return attribute(found, "val") if found is not None else ""


def _place(properties: Element | None) -> tuple[str, int] | None:
    if properties is None:
        return None
    number = _value(properties, "numId")
    return (number, _int(_value(properties, "ilvl"))) if number not in ("", "0") else None


def _int(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 0


def _roman(number: int) -> str:
    shown = ""
    for size, letters in _ROMAN:
        shown += letters * (number // size)
        number %= size
    return shown
