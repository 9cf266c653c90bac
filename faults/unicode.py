"""Rows 33 and 34: odd Unicode and wrong encodings of one letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from bench.letters import letter_of
from commitments.extraction.engine import read_letter
from commitments.extraction.readings import LetterReading
from commitments.sources import plain_text
from commitments.sources.errors import UnreadableFileError
from faults.row import Outcome

_LETTER = letter_of(8_000)


def _facts(reading: LetterReading) -> object:
    """What a reading says, without offsets and exact raw words."""
    return (
        reading.letter,
        [(one.kind, one.papers, one.date) for one in reading.references],
        [
            (one.acts, one.firmness, one.deadline and (one.deadline.kind, one.deadline.latest))
            for one in reading.passages
        ],
    )


# Ways of writing the same letter: they must give the same reading.
SAME: dict[str, Callable[[str], str]] = {
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "NFC": lambda text: unicodedata.normalize("NFC", text),
    "soft hyphens in long words": lambda text: text.replace("informeren", "infor\u00admeren"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "zero-width spaces": lambda text: text.replace("Kamer", "Ka\u200bmer"),
    "U+2028 for line ends": lambda text: text.replace("\n", "\u2028"),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "byte order mark": "\ufeff{}".format,
    "bidi overrides": lambda text: text.replace(" ik ", " \u202eik\u202c "),
}
# Texts that must be read without an error, whatever they say.
ODD: dict[str, str] = {
    "NUL in every word": _LETTER.replace("e", "e\x00"),
    "lone surrogates": _LETTER.replace("e", "\ud800"),
    "emoji in names": _LETTER.replace("De Minister", "De 🙂 Minister"),
    "combining marks only": "\u0301\u0327" * 4_000,
    "private use": "\ue000" * 8_000,
    "every plane": "".join(map(chr, range(0, 0x110000, 131))),
}


def odd_unicode() -> Iterator[Outcome]:
    """Variants of one letter read the same; odd texts give no error and spans inside them."""
    facts = _facts(read_letter(_LETTER))
    for what, change in SAME.items():
        same = _facts(read_letter(change(_LETTER))) == facts
        yield Outcome(33, what, "the same" if same else "another reading", "the same reading", same)
    for what, text in ODD.items():
        reading = read_letter(text)
        spans = [(one.start, one.end) for one in reading.passages]
        spans += [(one.start, one.end) for one in reading.references]
        inside = all(0 <= start < end <= len(text) for start, end in spans)
        yield Outcome(33, what, f"{len(spans)} spans", "no error, spans inside", inside)


def wrong_encodings() -> Iterator[Outcome]:
    """The letter in other encodings: the right text, or a clear refusal."""
    facts = _facts(read_letter(_LETTER))
    for encoding in ("utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16", "utf-16-le"):
        content = _LETTER.encode(encoding, errors="replace")
        seen, holds = _decoded(content, facts)
        yield Outcome(34, encoding, seen, "the right text, or a clear refusal", holds)
    misread = _LETTER.encode("utf-8").decode("cp1252", errors="replace")
    same = _facts(read_letter(misread)) == facts
    yield Outcome(
        34, "UTF-8 read as Windows-1252", "the same" if same else "another", "the same", same
    )


def _decoded(content: bytes, facts: object) -> tuple[str, bool]:
    try:
        decoded = plain_text.decode(content)
    except UnreadableFileError as refusal:
        return f"refused: {refusal}"[:60], True
    same = _facts(read_letter(decoded.text)) == facts
    warned = " ".join(decoded.warnings)[:50]
    return ("the right text" if same else f"warned: {warned}"), same or bool(warned)
