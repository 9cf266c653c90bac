"""A plain text file's bytes -> text, or one Dutch sentence that says why not."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_BYTES, MEGABYTE
from commitments.sources.read_file import ReadFile

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1a"))
_FEW_CONTROLS = 3
_SAMPLE = 4096
_MISREAD = re.compile(r"[ÂÃâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")


class Decoded(NamedTuple):
    """Text, and Dutch sentences on what was guessed to get it."""

    text: str
    warnings: tuple[str, ...] = ()


def read_plain_text(content: bytes) -> ReadFile:
    """A plain text file; raises UnreadableFileError for an empty, too large or binary one."""
    text, warnings = decode(content)
    if not text.strip():
        raise UnreadableFileError(
            "Het bestand is leeg; kies een bestand met de tekst van de brief."
        )
    return ReadFile(text, "text", warnings=warnings)


def decode(content: bytes) -> Decoded:
    """Bytes as text: by their mark (BOM), else UTF-8 or UTF-16, else Windows-1252.

    Raises UnreadableFileError for what is too large or no text.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(
            f"Het bestand is groter dan {MAX_BYTES // MEGABYTE} MB;"
            " lever de brief aan als een kleiner bestand."
        )
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _told_of_misread(Decoded(_strict(content, encoding)))
    if wide := _wide_encoding(content):
        warning = "Het bestand zegt niet in welke tekenset het is; het is gelezen als UTF-16."
        return Decoded(_strict(content, wide), (warning,))
    controls = len(content) - len(content.translate(None, _CONTROLS))
    if controls > _FEW_CONTROLS and controls * 100 > len(content):
        raise UnreadableFileError(
            "Het bestand is geen platte tekst maar een binair bestand;"
            " lever de brief aan als PDF, DOCX, ODT, HTML of tekst."
        )
    try:
        return _told_of_misread(Decoded(content.decode("utf-8")))
    except UnicodeDecodeError:
        return _told_of_misread(_one_byte(content))


def guess(content: bytes) -> str:
    """The text of the first bytes of a file, near enough to see what it is; never fails."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    return content.decode(_wide_encoding(content) or "utf-8", errors="replace")


def _wide_encoding(content: bytes) -> str:
    """Which UTF-16 it is without a mark, as the places of its zeros show; or nothing."""
    sample = content[:_SAMPLE]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd * 10 > half * 7 and even * 20 < half:
        return "utf-16-le"
    if half and even * 10 > half * 7 and odd * 20 < half:
        return "utf-16-be"
    return ""


def _one_byte(content: bytes) -> Decoded:
    """Windows-1252; where valid UTF-8 is the rule and a stray byte the exception, both."""
    mixed = content.decode("utf-8", errors="_cp1252")
    strays = _stray_bytes(content)
    wide = sum(not one.isascii() for one in mixed) - strays
    if wide <= strays:
        warning = (
            "Het bestand is geen UTF-8; de tekens zijn gelezen als Windows-1252."
            " Controleer de letters met accenten."
        )
        return Decoded(content.decode("cp1252", errors="_latin1"), (warning,))
    warning = (
        "Het bestand mengt twee tekensets; gelezen als UTF-8, en waar dat niet kon"
        f" ({strays} keer) als Windows-1252. Controleer de letters met accenten."
    )
    return Decoded(mixed, (warning,))


def _stray_bytes(content: bytes) -> int:
    return len(content) - len(content.decode("utf-8", errors="ignore").encode())


def _told_of_misread(decoded: Decoded) -> Decoded:
    text, warnings = decoded
    found = _MISREAD.search(text) if "Ã" in text or "â€" in text else None
    if found is None:
        return decoded
    start = found.start()
    word = text[max(0, start - 20) : start].split(" ")[-1] + text[start : start + 20].split(" ")[0]
    shown = " ".join(word.split())
    warning = (
        f"De tekst bevat verminkte tekens, zoals in '{shown}': hij is eerder met een"
        " verkeerde tekenset opgeslagen. Vergelijk hem met de brief zelf."
    )
    return Decoded(text, (*warnings, warning))


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            "De tekens van het bestand kloppen niet met zijn tekenset (UTF-16 of UTF-8):"
            f" bij byte {error.start} klopt het niet meer; sla de brief op als UTF-8."
        ) from error


def _as_latin1(error: UnicodeError) -> tuple[str, int]:
    """The five bytes Windows-1252 leaves open become the controls latin-1 gives them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="_latin1"), error.end


codecs.register_error("_latin1", _as_latin1)
codecs.register_error("_cp1252", _as_cp1252)
