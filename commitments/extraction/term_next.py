"""The term that the next sentence gives: "Ik stuur u een brief. Deze ontvangt u in mei."

Only where it plainly speaks of the same delivery. What a promise will only tell *of* has
days of its own ("… over de conferentie. Deze vindt plaats in mei"), which are not its term.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from commitments.extraction.rules.firmness import HOPING
from commitments.extraction.rules.rule import flat
from commitments.extraction.term import Term, hardest, of_kind
from commitments.extraction.term_place import stands
from commitments.extraction.text import Sentence

_CONTINUES = re.compile(
    r"(?:(?:Dat|Dit|Die|Deze|Zij|Het) (?:zal|zullen|is|wordt|volgt|komt|kan|staat|vindt|verschijnt)"
    r"\b|(?:Dat|Dit) (?:gebeurt|geschiedt)\b|(?:Deze|Die|Dat|Dit|Het) (?:kunt|mag) u\b"
    r"|U (?:kunt|mag) (?:het|hem|deze|die|dit|dat)\b|(?:Ik|Wij) (?:doe|doen) (?:dat|dit)\b"
    r"|(?:Ik|Wij) (?:zal|zullen) (?:dat|dit|deze|die)\b(?=[^;]* (?:te )?(?:doen|(?:toe)?sturen"
    r"|(?:toe)?zenden|aanbieden|verstrekken|toekomen|delen)[.;]?$)"
    r"|(?:Ik|Wij) (?:stuur|zend|sturen|zenden|bied|bieden) (?:u |uw Kamer )?(?:die|deze)"
    r" (?:in|voor|vóór|na|rond|eind|begin|medio|uiterlijk|binnen|nog|naar)\b"
    r"|Daarbij (?:streef|streven) (?:ik|wij|we)\b|(?:Ik streef|Wij streven) daarbij\b"
    r"|(?:Ik|Wij|Het kabinet) (?:verwacht|streef|streeft|hoop|hoopt|verwachten|streven|hopen)\b"
    r"(?: ernaar| er naar)? (?:dat|dit|deze|die|hem|haar|het)(?: \w+[,.;]?$| (?:u|uw|aan|naar|in|op"
    r"|voor|vóór|na|rond|eind|begin|medio|uiterlijk|binnen|nog|te|komend|volgend|komende|volgende"
    r"|dit|deze|de|het|uiterlijk|tijdig|spoedig|zo|ook|dan|wel)\b)"
    r"|(?:Het|Mijn|Ons) (?:streven|voornemen|verwachting|inzet) is\b|Streven is\b"
    r"|(?:De|Mijn|Onze) (?:verwachting|inzet|bedoeling|planning) is\b"
    r"|Naar verwachting (?:zal|is|gebeurt|kan|volgt|ontvangt) (?:dit|dat|deze|die|u|uw Kamer)\b"
    r"|U (?:krijgt|ontvangt) (?:het|hem|haar|deze|die|dit|dat)\b)"
)
_YOU_MAY_EXPECT = re.compile(r" (?:mag|kunt)\b[^;]*? verwachten\b")  # binds who says it
_DOES_THAT = re.compile(r"(?:Dat|Dit) (?:(?:doe|zal) ik|(?:doen|zullen) wij)\b")
# "… een brief toegezegd. Deze brief ontvangt u in mei": the noun is in both.
_TAKES_UP = re.compile(
    r"(?:Deze|Die|Dit|Dat|De|Het) ([a-z-]{4,})"
    r" (?:kan [^.]{1,60}\bplaatsvinden|ontvangt|krijgt|volgt|komt|zal|verschijnt|stuur|zend)\b"
)
_STUDIES = ("onderzoek", "evaluatie", "inventarisatie", "verkenning", "uitvraag", "proef")
_DONE = re.compile(r"\b(?:afgerond|voltooid|gereed|klaar|opgeleverd)\b")
# A pronoun that takes up a thing, where "dit" and "dat" may take up the telling itself.
_THING = re.compile(r"(?:Die|Deze|Zij|Het)\b")
_MEETS = re.compile(r"\b(?:bijeen|samen|van start|in werking|van kracht)\b")
_TAKES_PLACE = re.compile(r"\bplaats(?:vinden|vindt)?\b")
_PLANNED = re.compile(r"\b(?:gepland|voorzien|verwacht|gehouden)\b")
_MEETING = re.compile(r"briefing|gesprek|sessie|bijeenkomst voor uw|werkbezoek|rondleiding")
_TELLS = re.compile(r"informe|geïnformeerd|bericht|\b(?:hoogte|weten|terug|rapporteer|meld|in)\b")
_GIVES = re.compile(
    r"\b(?:stuur|zend|bied|verstrek|leg|dien|lever)|(?:sturen|zenden|bieden|leggen|dienen|leveren)\b"
    r"|\b(?:\w*ge(?:stuurd|zonden|boden|legd)|\w*ontvang\w*|krijgt|krijgen|toekomen|volgt|tegemoet)\b"
)


def says_when(sentence: Sentence, after: Sentence) -> bool:
    """Whether the next sentence plainly says when the same is delivered."""
    if _DOES_THAT.match(after.text):
        return True
    if _CONTINUES.match(after.text):
        return not _is_of_another(sentence.text, after.text)
    noun = _TAKES_UP.match(after.text)
    if noun is None or noun[1] not in sentence.text:
        return False
    return not (noun[1] in _STUDIES and _DONE.search(after.text))  # "… is in mei voltooid"


def _is_of_another(promise: str, after: str) -> bool:
    """Whether a pronoun takes up what the promise only tells of, and says when that will be."""
    if _MEETS.search(after):
        return True
    thing = _THING.match(after)
    if thing and _TAKES_PLACE.search(after):
        return not _MEETING.search(promise)
    if not _DONE.search(after) and not (thing and _PLANNED.search(after)):
        return False
    return bool(_TELLS.search(promise)) and not _GIVES.search(promise)


def hopes(sentence: Sentence) -> bool:
    """Whether a sentence only hopes or expects what it tells."""
    words = _YOU_MAY_EXPECT.sub(" ", flat(sentence.text))
    return any(rule.pattern.search(words) for rule in HOPING)


def of_next(after: Sentence, terms: Sequence[Term], found: Term | None) -> Term | None:
    """The term of a sentence that says when the promise before it is kept."""
    terms = [term for term in terms if stands(term)]
    if dated := hardest(of_kind(terms, "date")):
        return dated
    does = found is None and _DOES_THAT.match(after.text)  # "Dat doe ik in de volgende …"
    return next(iter(of_kind(terms, "event")), None) if does else None
