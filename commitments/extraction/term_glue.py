"""Words of time that lost the space between them ("uiterlijkop", "in de eerstehelft").

Texts lose the ends of lines, and a term reads over many of them. Only pairs that are no
Dutch word are set apart, and only for the reading of terms; the wording stays a slice.
"""

from __future__ import annotations

import re

from commitments.extraction.text import Layer, rewrite

_NUMBERS = "twee drie vier vijf zes acht tien enkele"
# Words, and those that may follow them without a space.
_PAIRS = (
    ("eerste tweede derde vierde laatste", "helft kwartaal week"),
    ("helft loop einde afronding oplevering ontvangst", "van"),
    ("uiterlijk", "op in voor vóór eind begin medio binnen per"),
    (
        "voor vóór in na op van rond tot per binnen vanaf nog",
        f"het de dit deze volgend komend eind begin medio {_NUMBERS}",
    ),
    ("binnen", "een"),
    ("het", "eind einde"),
    ("zo", "spoedig snel"),
    ("spoedig snel", "mogelijk"),
    ("op", "korte"),
    ("korte", "termijn"),
    (_NUMBERS, "weken maanden dagen werkdagen"),
    (
        (
            "jaarlijks halfjaarlijks binnenkort prinsjesdag najaar voorjaar kwartaal mogelijk"
            " zomerreces kerstreces meireces herfstreces voorjaarsreces krokusreces reces"
        ),
        (
            "ontvangt ontvangen informeer informeren stuur sturen zend zenden wordt worden zal"
            " zullen kom aan uw nader hierover daarover over"
        ),
    ),
)


def _cuts() -> dict[str, tuple[int, ...]]:
    """Where the words of two or three such words are cut."""
    follow: dict[str, set[str]] = {}
    for firsts, seconds in _PAIRS:
        for first in firsts.split():
            follow.setdefault(first, set()).update(seconds.split())
    pairs = [(first, second) for first, seconds in follow.items() for second in seconds]
    cuts: dict[str, tuple[int, ...]] = {}
    for first, second in pairs:
        cuts[first + second] = (len(first),)
    for first, second in pairs:
        for third in follow.get(second, ()):
            cuts[first + second + third] = (len(first), len(first + second))
    return cuts


_CUTS = _cuts()
_MARKS = ".,;:()?!"
_BEFORE_NUMBER = re.compile(
    r"(?<![^\W_])(?:eind|begin|medio|uiterlijk|vóór|voor|per|vanaf|ultimo)(?=\d)", re.IGNORECASE
)
_LETTER_DIGIT = re.compile(r"[a-z]\d")


def spaced(text: str) -> tuple[str, Layer | None]:
    """The text with such words apart, and the layer that leads back to it, if any were."""
    low = text.lower()
    glued = _CUTS.keys() & {token.strip(_MARKS) for token in low.split()}
    cuts = [
        found.start() + cut
        for word in glued
        for found in re.finditer(rf"(?<![^\W_]){word}(?![^\W_])", low)
        for cut in _CUTS[word]
    ]
    if _LETTER_DIGIT.search(low):
        cuts += [found.end() for found in _BEFORE_NUMBER.finditer(text)]
    if not cuts or len(low) != len(text):
        return text, None
    return rewrite(text, [(at, at, " ") for at in cuts])
