"""Odd characters made plain: accents, ligatures, invisible marks, wrong decodings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from commitments.extraction.text import Layer, Piece, rewrite

# One character for one: these move no offset.
_SPACES = "".join(map(chr, [
    *range(2), *range(3, 0x09), 0x0C, 0x0D, *range(0x0E, 0x20), 0x7F, 0xA0, 0x1680,
    *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0xFFFC, 0xFFFD,
]))  # fmt: skip
_LINES = "\x0b\x85\u2028\u2029"
_SAME = {"\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2024": ".",
         "\u2126": "Ω", "\u212a": "K", "\u212b": "Å"}  # fmt: skip
_ONE_FOR_ONE = dict.fromkeys(_SPACES, " ") | dict.fromkeys(_LINES, "\n") | _SAME

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
              "ĳ": "ij", "Ĳ": "IJ"}  # fmt: skip
_MARK = "\u0300-\u036f"
_LINE_HYPHEN = "\x02\ufffe"  # PDFium's marks for a hyphen and the end of its line
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"

_ODD = re.compile(
    f"[{''.join(_ONE_FOR_ONE)}{''.join(_LIGATURES)}{_MARK}{_INVISIBLE}{_LINE_HYPHEN}]"
)
_LONE_RETURN = re.compile(r"\r(?!\n)")
_INVISIBLE_RUN = re.compile(rf"[{_INVISIBLE}]+(?P<eol> *\n)?")
_HYPHENATED = re.compile(rf"(?P<within>(?<=[^\W_])[{_LINE_HYPHEN}]\n?(?=[^\W_]))|[{_LINE_HYPHEN}]")
_LIGATURE = re.compile(f"[{''.join(_LIGATURES)}]")
_MARKED = re.compile(rf"[^{_MARK}\s]?[{_MARK}]{{1,8}}")
# A line that was justified with blanks ("15   oktober   jl.   verzocht   om   een   brief").
_WIDE_LINE = re.compile(r"^.*\S {3,}\S.*$", re.MULTILINE)
_WIDE = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST = 5  # wide gaps; a table seldom has as many columns, and none of running words
_MOJIBAKE = re.compile(r"[ÂÃâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}")
# What a sentence calls by its name ("het rapport ‘Stage is geen gunst’", "de nota “Water”").
_QUOTED = re.compile(
    r"(?<![\w‘’“”\"«»])[‘“\"]"
    r"([A-ZÀ-Þ0-9](?:[^‘’“”\"«»\n.!?]|[.’](?=\w)){2,160})[’”\"](?!\w)"
)
_WRONG_DASH = re.compile(r"(?<=[\d ])Œ(?=[\d ])")
_WRONG_APOSTROPHE = re.compile(r"TM(?=s\b)(?<![A-Z]TM)")


def plain_characters(raw: str) -> tuple[str, tuple[Layer, ...]]:
    """``raw`` in plain characters with its lines kept, and the layers back to it."""
    text = raw
    edits: list[Piece] = []
    odd = set(_ODD.findall(text))
    if odd:
        text = _one_for_one(text, odd)
        edits += _odd_edits(text, odd)
    if not text.isascii():
        if "Œ" in text:
            text = _WRONG_DASH.sub("–", text)
        edits += _misread(text)
    if "   " in text:
        edits += _justified(text)
    if not edits:
        return text, ()
    text, layer = rewrite(text, edits)
    return text, (layer,)


def with_titles(text: str) -> str:
    """The text with titles in any quotation marks in «…», each character in its place."""
    if "‘" in text or "“" in text or '"' in text:
        return _QUOTED.sub(r"«\1»", text)
    return text


def _one_for_one(text: str, odd: set[str]) -> str:
    if "\r" in odd:
        text = _LONE_RETURN.sub("\n", text)
    for character in odd:
        if character in _ONE_FOR_ONE:
            text = text.replace(character, _ONE_FOR_ONE[character])
    return text


def _odd_edits(text: str, odd: set[str]) -> Iterator[Piece]:
    if not odd.isdisjoint(_LIGATURES):
        for at in map(re.Match.start, _LIGATURE.finditer(text)):
            yield (at, at + 1, _LIGATURES[text[at]])
    if odd <= _ONE_FOR_ONE.keys() | _LIGATURES.keys():
        return
    for found in _INVISIBLE_RUN.finditer(text):
        start, run = found.start(), found.group().rstrip(" \n")
        at_line_end = found["eol"] and "\u00ad" in run
        yield (start, start + len(run), "-" if at_line_end else "")
    for found in _HYPHENATED.finditer(text):
        yield (*found.span(), "-\n" if found["within"] else " ")
    for found in _MARKED.finditer(text):
        yield (*found.span(), unicodedata.normalize("NFC", found.group()))


def _justified(text: str) -> Iterator[Piece]:
    """The wide gaps between words of a sentence; those between the cells of a table stay."""
    for line in _WIDE_LINE.finditer(text):
        words = line.group().split()
        gaps = list(_WIDE.finditer(text, *line.span()))
        running = sum(word.islower() for word in words)
        if len(gaps) >= max(_FEWEST, len(words) // 2) and 2 * running > len(words):
            for gap in gaps:
                yield (*gap.span(), " ")


def _misread(text: str) -> Iterator[Piece]:
    """UTF-8 read as Windows-1252 ("geÃ¯nformeerd"), apostrophes read as "TM"."""
    if "Ã" in text or "â€" in text:
        for found in _MOJIBAKE.finditer(text):
            try:
                meant = found.group().encode("cp1252").decode("utf-8")
            except UnicodeError:
                continue
            yield (*found.span(), meant)
    if "TMs" in text:
        for found in _WRONG_APOSTROPHE.finditer(text):
            yield (*found.span(), "’")
