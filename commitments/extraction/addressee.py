"""To whom a commitment is made: the Kamer, both Kamers, a committee or a member."""

from __future__ import annotations

import re

_NAME = (
    r"(?:(?:[Vv]an(?: den?| der)?|[Dd]e|[Dd]en|[Tt]er?|[Tt]en|El|Al|['’]t)[ -])*[A-ZÀ-Þ][\w'’-]+"
    r"(?:[- ][A-ZÀ-Þ][\w'’-]+)?"
)
_PARTY = r"(?: ?\([^)]{1,30}\))?"
_MEMBER = re.compile(
    rf"\b((?:Kamer)?lid|(?:Kamer)?leden|heer|mevrouw) ({_NAME}{_PARTY}"
    rf"(?:(?:, {_NAME}{_PARTY}){{0,4}} en {_NAME})?)"
)
_ASKS = re.compile(
    r"toegezegd|toezegging|beloof|belofte|zegde|vraag|vragen|vroeg|verzo|wens|gevraagd|krijgt"
    r"|ontvangt|hem|haar|bepleit|suggereer|opmerking|zeg ik|zeggen wij",
    re.IGNORECASE,
)
_MOTION = re.compile(r"(?:motie|amendement|initiatiefwetsvoorstel)(?: van)?(?: het| de)?\s*$")
_REFERS = re.compile(r"\b(?:hem|haar|hun|daartoe|deze toezegging|die toezegging|dat verzoek)\b")
_COMMITTEE = re.compile(r"\b(?:uw|de vaste|de) (?:vaste )?(?:kamer)?commissie\b", re.IGNORECASE)


def read_addressee(sentence: str, before: str) -> str:
    """The addressee named in a sentence, or in the one ``before`` it where it points there.

    "Kamer" where nobody else is named; a member without the article ("lid Jansen").
    """
    member = _member(sentence)
    if member is None and _REFERS.search(sentence):
        member = _member(before)
    if member:
        return member
    if "beide Kamers" in sentence:
        return "beide Kamers"
    if "Staten-Generaal" in sentence and "Tweede Kamer der" not in sentence:
        return "Staten-Generaal"
    if re.search(r"\b(?:aan|met|bij) de Eerste Kamer\b", sentence):
        return "Eerste Kamer"
    if _COMMITTEE.search(sentence) and "Kamer " not in sentence:
        return "commissie"
    return "Kamer"


def _member(sentence: str) -> str | None:
    """The member whose wish or question the sentence names; a motion's author is not one."""
    if not _ASKS.search(sentence):
        return None
    for found in _MEMBER.finditer(sentence):
        if not _MOTION.search(sentence, max(0, found.start() - 30), found.start()):
            return f"{found[1]} {found[2]}"
    return None
