"""Whether two texts say the same, whatever file they came in."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_OTHER = re.compile(r"[\W_]+")
_BREAK = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n")
#: Shorter pieces (a page number, "Geachte voorzitter,") say nothing about sameness.
_TELLING = 30


def bare_words(text: str) -> str:
    """The letters and digits alone, folded: no case, spaces, hyphens or line breaks."""
    return _OTHER.sub("", unicodedata.normalize("NFKD", text)).casefold()


def words_sha256(text: str) -> str:
    """The hash by which a letter is the same as PDF, as XML and as text."""
    return hashlib.sha256(bare_words(text).encode("utf-8", "surrogatepass")).hexdigest()


def share_in_common(one: str, other: str) -> float:
    """Which part of the longer text's sentences, by length, stands in the other: 0 to 1."""
    first, second = _sentences(one), _sentences(other)
    fewer, more = sorted((first, second), key=lambda pieces: sum(map(len, pieces)))
    total = sum(map(len, more))
    return sum(len(piece) for piece in fewer & more) / total if total else 0.0


def _sentences(text: str) -> set[str]:
    pieces = {bare_words(piece) for piece in _BREAK.split(text)}
    return {piece for piece in pieces if len(piece) >= _TELLING}
