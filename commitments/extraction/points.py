"""Points of a list: bullets, numbers and letters that count up, or only their ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

BULLETS = "-–—•·▪●○◦*□➢►‣⁃∙▫■→⇒➔➤✓✔☑☐◆\uf0b7\uf0a7\uf0d8\uf0e0\uf0fc"
ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii")
_COUNT = r"(?P<open>\(?)(?P<count>\d{1,2}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})(?P<close>[.)])"
_MARKED = rf"[{BULLETS}] *\S|o +\S|\(?(?:[a-z0-9]{{1,2}}|[ivx]{{3,5}})\) *\S"
# A paragraph that is a point wherever it stands, and a line that starts one.
POINT = re.compile(_MARKED)
POINT_LINE = re.compile(
    rf"{_MARKED}|\d{{1,2}}\. +\S|[a-z]\. +[A-ZÀ-Þ]|\d{{1,2}}(?:\.\d{{1,2}}){{1,4}}\.? "
)
FIRST_POINT = re.compile(r"(?:1|a|i)\. +\S")  # below a colon
# How a point ends that is not the last one.
ENDS_POINT = (";", "; en", "; of", "; dan wel")
COUNTED = re.compile(rf"{_COUNT}\s+(?=\S)")
_COUNTED = re.compile(rf"{_COUNT}\s|(?P<chapter>\d{{1,2}}\.)(?P<part>\d{{1,2}})\s")


def following(line: str) -> tuple[str, ...]:
    """The marks with which the point after this one may begin; none where it counts nothing.

    "i." is the first of Roman numbers or the ninth letter, so two marks may follow it.
    """
    point = _COUNTED.match(line)
    if point is None:
        return ()
    if point["chapter"]:
        return (f"{point['chapter']}{int(point['part']) + 1}",)
    return tuple(f"{point['open']}{count}{point['close']}" for count in _next(point["count"]))


def counted_from(paragraphs: Sequence[str], first: int, *, goes_on: bool) -> range:
    """The paragraphs from ``first`` on that count up from "1.", "a." or "i.", or ``goes_on`` to."""
    stop, at = first, 0
    if goes_on and first < len(paragraphs) and (point := COUNTED.match(paragraphs[first])):
        at = next(iter(place(point["count"])), 0)
    for words in paragraphs[first:]:
        point = COUNTED.match(words)
        if point is None or at not in place(point["count"]):
            break
        stop, at = stop + 1, at + 1
    return range(first, stop)


def unmarked_from(paragraphs: Sequence[str], first: int) -> range:
    """The paragraphs from ``first`` on that are points by their ends: "…;", "…; en", "… ."."""
    stop = first
    while stop < len(paragraphs) and paragraphs[stop].endswith(ENDS_POINT):
        stop += 1
    ends = first < stop < len(paragraphs) and paragraphs[stop].endswith(".")
    return range(first, stop + ends)


def place(count: str) -> tuple[int, ...]:
    """Which point of its list a number or letter may count, from 0: "i" the first or the ninth."""
    if count.isdigit():
        return (int(count) - 1,)
    low = count.lower()
    letter = (ord(low) - ord("a"),) if len(low) == 1 else ()
    return (*letter, ROMANS.index(low)) if low in ROMANS else letter


def _next(count: str) -> list[str]:
    if count.isdigit():
        return [str(int(count) + 1)]
    after = [chr(ord(count) + 1)] if len(count) == 1 and count not in "zZ" else []
    if count.lower() in ROMANS[:-1]:
        roman = ROMANS[ROMANS.index(count.lower()) + 1]
        after.append(roman if count.islower() else roman.upper())
    return after
