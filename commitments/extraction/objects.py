"""What a commitment is about, in a few words of the text itself."""

from __future__ import annotations

import re

_LONGEST = 160  # characters
_ABOUT = re.compile(
    r"\b(?:over|van|omtrent|inzake|op) (?P<object>(?:de|het|een|mijn|onze|hoe|wat|welke|dit|deze"
    r"|die)?"
    r" ?[^,;:()]{3,200}?)(?= (?:informeren|berichten|rapporteren|terugkomen|terug)\b|[,;:()]|\.?$)",
)
_POINTS = re.compile(
    r"\b(?:hierover|daarover|hierop|daarop|hier|daar|dit|dat|deze|die|hij|zij|ze|het|hiervan"
    r"|daarvan"
    r"|haar|u er)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^(?:Over |Op |Van )?(?P<object>(?:De|Het|Een|de|het|een|Mijn|Onze|mijn|onze|Deze|Dit"
    r"|die) [^,;:]{3,200}?)"
    r"(?=,| (?:zal|zullen|wordt|worden|ontvangt|stuur|zend|bied|krijgt|volgt|bereikt|hoop|kom|doe"
    r"|informeer|bericht)\b)"
)


def find_object(sentence: str, before: str, span: tuple[int, int]) -> str | None:
    """The object of the informing; the sentence ``before`` where the words point there."""
    clause = sentence[span[0] : span[1]]
    first = _FIRST.match(clause)
    if first:
        return _short(first["object"])
    about = _ABOUT.search(clause)
    if about:
        return _short(about["object"])
    if before and _POINTS.search(clause):
        return _short(before.rstrip("."))
    return None


def _short(words: str) -> str:
    """At most ``_LONGEST`` characters, cut at a word."""
    words = words.strip()
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
