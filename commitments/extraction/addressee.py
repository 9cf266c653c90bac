"""To whom a commitment is made: the Kamer, both Kamers, a committee or a member."""

from __future__ import annotations

import re
from collections.abc import Iterable

from commitments.extraction.rules.rule import flat, phrases

_BEFORE_NAME = r"(?:[Vv]an(?: den?| der)?|[Dd]e|[Dd]en|[Tt]er?|[Tt]en|El|Al|['’]t)"
_NAME = (
    rf"(?:{_BEFORE_NAME}[ -])*+[A-ZÀ-Þ][\w'’-]++(?:[- ](?!Ministerie\b)[A-ZÀ-Þ][\w'’-]++){{0,2}}"
    rf"(?: (?:van|de|den|der|van de[nr]?|ter|ten)"
    rf" (?!(?:Kamer|Tweede|Eerste|Minister|Staatssecretaris|Raad|Commissie|Europese)\b)"
    rf"[A-ZÀ-Þ][\w'’-]++)?"
)
_PARTY = r"(?: ?\([^)]{1,30}\))?"
_OF_CHAMBER = r"(?: van de (?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?,?)?"
_MEMBER = re.compile(
    rf"\b((?:Kamer)?lid|(?:Kamer)?leden|[Hh]eer|[Mm]evrouw|[Ss]enator){_OF_CHAMBER} ({_NAME})"
    rf"((?:{_PARTY},? {_NAME}){{0,4}}{_PARTY} en {_NAME})?(?P<gets>{_PARTY} (?:krijgt|ontvangt))?"
)
_TITLES = ("lid ", "leden ", "eer ", "evrouw ", "enator ")
_SENATE = re.compile(r"\b(?:aan|met|bij) de Eerste Kamer\b")
_ASKS = re.compile(
    r"toegezegd|toezegging|beloof|belofte|zegde|vraag|vragen|vroeg|verzo|wens|gevraagd|bepleit"
    r"|suggere|opmerking|zeg ik|zeggen wij|ik zeg|toezeggen|wilde weten|verlang|drong"
)
# What all who put questions get ("Ik streef ernaar de vragen zo spoedig mogelijk te beantwoorden").
_ANSWERS = re.compile(r"\b(?:[Vv]ragen|antwoorden|beantwoord\w*)\b")
_MOTION = re.compile(
    r"(?:motie|amendement|initiatiefwetsvoorstel|initiatiefnota|brief|aanbevelingen|advies"
    r"|adviezen|rapport|conclusies)(?: van)?(?: het| de)?\s*$"
)
_REFERS = phrases(r"(?:hem|haar|daartoe|deze toezegging|die toezegging|dat verzoek)\b")
_COMMITTEE = re.compile(
    r"\b[Uu]w commissie\b"
    r"|\b(vaste (?:Kamer)?commissie(?: voor (?:de )?[A-Z][\w-]+(?: Zaken| Handel)?"
    r"(?:(?:, | en )[A-Z][\w-]+(?: Zaken)?)*)?)"
)


def read_addressee(sentence: str, earlier: Iterable[str] = ()) -> str:
    """The addressee named in a sentence, or in an ``earlier`` one (nearest first) it points at.

    "Kamer" where nobody else is named; a member without the article ("lid Jansen"). Who asked
    for something in the sentence right before is meant too, unless it is to be answered.
    """
    member = _member(sentence, asks=False)
    if member is None and _REFERS.search(flat(sentence)):
        member = next((found for text in earlier if (found := _member(text, asks=True))), None)
    elif member is None and not _ANSWERS.search(sentence):
        member = _member(next(iter(earlier), ""), asks=False)
    return member or _body(sentence)


def _body(sentence: str) -> str:
    """The chamber or committee a sentence names."""
    if "beide Kamers" in sentence:
        return "beide Kamers"
    if "Staten-Generaal" in sentence and "Tweede Kamer der" not in sentence:
        return "Staten-Generaal"
    if "de Eerste Kamer" in sentence and _SENATE.search(sentence):
        return "Eerste Kamer"
    committee = _COMMITTEE.search(sentence) if "ommissie" in sentence else None
    if committee and "Kamer " not in sentence:
        return committee[1] or "commissie"
    return "Kamer"


def _member(sentence: str, *, asks: bool) -> str | None:
    """The member who ``asks`` (known, or told) or is given something; no motion's author."""
    if not any(title in sentence for title in _TITLES):
        return None
    asks = asks or _ASKS.search(sentence.lower()) is not None
    for found in _MEMBER.finditer(sentence):
        if not asks and not found["gets"]:
            continue
        if not _MOTION.search(sentence, max(0, found.start() - 30), found.start()):
            return f"{found[1].lower()} {found[2]}{found[3] or ''}".replace("kamerl", "l")
    return None
