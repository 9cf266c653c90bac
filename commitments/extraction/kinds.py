"""What kind of letter it is: an answer, a notice of delay, a letter of many subjects, another."""

from __future__ import annotations

import re

from commitments.extraction.readings import LetterKind
from commitments.extraction.text import CleanText

_NOTICE = re.compile(r"\bMededeling van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)")
_ANSWERS = re.compile(
    r"Antwoord(?:en)? (?:van|op)\b"
    r"|(?:[Ss]chriftelijke )?(?:[Bb]e)?[Aa]ntwoord(?:en|ing)? [^\n]{0,40}?\b(?:[Kk]amer)?vragen"
    r"|Kamervragen\b"
)
# As in _BODY, alternatives begin with a plain character each, so that a search skips to these.
_PAPER = re.compile(
    r"LIJST VAN VRAGEN EN ANTWOORDEN\b|VERSLAG VAN EEN [A-Z ]{0,20}SCHRIFTELIJK OVERLEG\b"
    r"|MEMORIE VAN ANTWOORD\b|NOTA NAAR AANLEIDING VAN HET [A-Z ]{0,20}VERSLAG\b"
    r"|Aanhangsel van de Handelingen"
)
_OPENS_PAPER = re.compile(
    r"AH |\s*(?:#[^\n]{0,60}\n\s*){0,3}Vragen? van (?:het lid|de leden)\b"
    r"|\s*Antwoord schriftelijke vragen\b"
)
_DELAY_SUBJECT = re.compile(r"\b(?:[Uu]itstel|[Vv]ertraging|[Vv]erlenging)")
_MANY = re.compile(
    r"(?:een aantal|[Dd]iverse|[Vv]erschillende|[Ee]nkele|de volgende) "
    r"(?:lopende |openstaande |fiscale ){0,2}"
    r"(?:moties|toezeggingen|onderwerpen|zaken)\b"
)
_THIS_MANY = re.compile(
    r"\b(?:[Dd]eze|[Bb]ijgaande|(?<!heb ik u )(?<!hebt u )(?<!ontving u )[Ee]en|[Vv]olgende)"
    r" (?:[\w-]+ )?verzamelbrief|^Verzamelbrief"
)
_MANY_WORDS = (" aantal", "iverse", "erschillende", "nkele", "volgende")
_POINT = re.compile(r"\n\d{1,2}\. [A-Z]")
_DELAY = re.compile(
    r"niet binnen de [^.]{0,40}termijn|\buitstel\b|\bvertraging\b"
    r"|(?:is|was) niet (?:haalbaar|gelukt|mogelijk)|niet haalbaar gebleken"
    r"|\blukt (?:het )?(?:\w+ ){0,3}niet|(?:zal|zullen|is|zijn) [^.]{0,80}\bnog niet"
    r"|\b(?:nog )?niet (?:beschikbaar|voltooid|gereed|afgerond)|er (?:[^.,]{0,40}) niet zijn\b"
    r"|nog niet (?:heeft|hebben|verstrekken|sturen|aanbieden|bereikt)"
    r"|later dan (?:toegezegd|gepland|voorzien|aangekondigd)"
)
_DELAY_WORDS = ("niet", "uitstel", "vertraging", "later dan")
_DELIVERS = re.compile(
    r"\b(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd|[Mm]et deze brief)\b(?! (?:bericht|deel|meld|laat))"
    r"|\b(?:[Dd]eze brief|[Dd]e bijlage) (?:bevat|geeft|schetst|behelst)|\b[Ii]n deze brief\b"
)
_MINISTERIAL = re.compile(
    r"\b(?:BRIEF VAN DE (?:MINISTER|STAATS)|Brief van de (?:[Mm]inister|[Ss]taats)|Kamerbrief\b)"
)
# Its alternatives begin with a plain character each, so that a search skips to these.
_BODY = re.compile(
    r"Geachte [^\n]{3,60}\n|Den Haag ?, \d[^\n]{5,30}\n|’s-Gravenhage ?, \d[^\n]{5,30}\n"
    r"|'s-Gravenhage ?, \d[^\n]{5,30}\n"
)
_LONG = 3200  # characters; a notice of delay is short
_OPENING = 700


def kind_of(clean: CleanText, subject: str | None, signed: bool) -> LetterKind:
    """The kind by head, subject and first sentences; ``signed`` by a minister."""
    head = clean.plain[:3000]
    if _OPENS_PAPER.match(head) or _PAPER.search(head):
        notice = "Mededeling" in head and _NOTICE.search(" ".join(head.split()))
        postponed = notice and _DELAY.search(clean.text)
        return "uitstel" if postponed else "antwoord"
    answers = bool(subject and _ANSWERS.match(subject))
    if not signed and not answers and not _MINISTERIAL.search(head):
        return "other"
    body = _body(clean.text)
    opening = body[:_OPENING]
    if _is_delay(subject or "", opening, len(body)):
        return "uitstel"
    if answers:
        return "antwoord"
    if _is_many(subject or "", opening, clean.text):
        return "verzamel"
    return "brief"


def _body(text: str) -> str:
    """The text after the salutation or the line of place and date."""
    found = _BODY.search(text, 0, 4000)
    return text[found.end() :] if found else text


def _is_delay(subject: str, opening: str, length: int) -> bool:
    if _DELAY_SUBJECT.search(subject):
        return True
    if length > _LONG or not any(word in opening for word in _DELAY_WORDS):
        return False
    return bool(_DELAY.search(opening)) and not _DELIVERS.search(opening)


def _is_many(subject: str, opening: str, text: str) -> bool:
    if "erzamelbrief" in subject or _THIS_MANY.search(opening):
        return True
    if not any(word in opening for word in _MANY_WORDS) or not _MANY.search(opening):
        return False
    return len(_POINT.findall(text)) > 2
