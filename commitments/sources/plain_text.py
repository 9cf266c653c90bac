"""A plain text file's bytes -> text, or one Dutch sentence that says why not."""

from __future__ import annotations

import codecs

MAX_BYTES = 20 * 1024 * 1024
_BINARY_STARTS = {
    b"%PDF-": "een PDF-bestand",
    b"PK\x03\x04": "een zip-, DOCX- of ODT-bestand",
    b"\xd0\xcf\x11\xe0": "een Word-bestand van het oude soort",
    b"{\\rtf": "een RTF-bestand",
}
_CONTROL = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1a")


class UnreadableFileError(ValueError):
    """The file cannot be read; its message is a Dutch sentence for the user."""


def decode(content: bytes) -> str:
    """The text of a plain text file: UTF-8 or UTF-16 with its mark, else Windows-1252.

    Raises ``UnreadableFileError`` for an empty, too large or binary file.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(
            f"Het bestand is groter dan {MAX_BYTES // 1024 // 1024} MB;"
            " lever de brief aan als een kleiner bestand."
        )
    text = _decoded(content)
    if not text.strip():
        raise UnreadableFileError(
            "Het bestand is leeg; kies een bestand met de tekst van de brief."
        )
    return text


def _decoded(content: bytes) -> str:
    for start, what in _BINARY_STARTS.items():
        if content.startswith(start):
            raise UnreadableFileError(
                f"Dit is {what} en geen platte tekst; sla de brief op als tekstbestand (.txt)."
            )
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strict(content, "utf-16")
    if content.startswith(codecs.BOM_UTF8):
        return _strict(content, "utf-8-sig")
    if sum(map(content.count, _CONTROL_BYTES)) * 100 > len(content):
        raise UnreadableFileError(
            "Het bestand is geen platte tekst maar een binair bestand;"
            " sla de brief op als tekstbestand (.txt)."
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # The five bytes cp1252 leaves open become the control characters latin-1 gives them.
        return content.decode("cp1252", errors="_latin1")


_CONTROL_BYTES = tuple(bytes((byte,)) for byte in sorted(_CONTROL))


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            "De tekens van het bestand kloppen niet met zijn kenmerk (BOM):"
            f" bij byte {error.start} klopt het niet meer; sla de brief op als UTF-8."
        ) from error


def _as_latin1(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("_latin1", _as_latin1)
