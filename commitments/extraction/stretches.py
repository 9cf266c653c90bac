"""A sentence cut into stretches that each say one thing, by commas and connecting words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

type Span = tuple[int, int]

_CUT = re.compile(
    r"[,;:()«»]+\s*|\s[-–—]\s"
    r"|(?<! als)(?<!^als)(?<!^Als)\s(?=(?:dat|die|waar(?:aan|bij|door|in|mee|na|naar|om|op|over"
    r"|tegen|toe|uit|van|voor)?"
    r"|wiens|welke|omdat|doordat|zodat|terwijl|hoewel|zoals|alsmede)\s)"
    r"|\s(?=(?:maar|doch|en)\s(?:wel\s)?(?:in (?:elk|ieder) geval|uiterlijk|niet later"
    r"|ten laatste))"
    r"|\s(?=(?:en|maar|doch|want|dus)\s(?:(?:ik|wij|we)(?! (?:in|op|aan|bij|voor|vóór|na|over"
    r"|met|uit"
    r"|daar|hier|u|uw|samen|beiden)\b)|u|uw Kamer|het kabinet|daarna|vervolgens|dan|zal"
    r"|zullen|dat|die|deze|hierover|daarover|stuur|zend|informeer|bericht|kom|bied|deel|meld"
    r"|rapporteer|verwacht|streef|hoop|wordt|worden|ontvangt)\b)"
    r"|\s(?=en\s(?:[\w’'-]+\s){0,5}(?:zal|zullen|kan|wil|ga|kom|stuur|zend|informeer|bericht"
    r"|bied|deel"
    r"|meld|rapporteer|leg|doe|verwacht|streef|hoop|laat|schrijf|wordt|worden)\s"
    r"(?:ik|wij|we|u|uw|het kabinet)\b)",
    re.IGNORECASE,
)
# Words after which a stretch tells of something else, whatever follows.
_CONNECTING = re.compile(
    r"(?:en|maar|doch|want|dus|of)?\s*(?:wat|wie|waar\w*|wiens|welke|omdat|doordat|zodat"
    r"|terwijl|hoewel|ofschoon|aangezien|zoals|daar|tenzij|mits|conform|overeenkomstig|gelet op"
    r"|gezien|ondanks|anders dan|in (?:vervolg|reactie|antwoord|aanvulling|navolging) op"
    r"|naar aanleiding van|mede namens|om)\b|.*\b(?:ik|wij|we|hij)\b"
    r"|(?:en|maar|doch|want|dus)\s(?:ik|wij|we|u|uw Kamer|het kabinet|zij|hij|daarna|vervolgens)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?:en|maar|of)?\s*(?:dat|die)\b", re.IGNORECASE)
_VERB_LIKE = re.compile(r"\b(?!(?:maart|kwart|week|maand|jaar)\b)[a-zë]{2,}(?:t|d|en)\W*$")
_DENIED = re.compile(r"\bniet\b(?! (?:later|eerder|vroeger) dan)", re.IGNORECASE)
_SUBJECT_FIRST = re.compile(
    r"\W*(?:ik|wij|we|u|uw (?:Kamer|commissie)|de (?:Tweede |Eerste )?Kamer|het kabinet|hij|zij"
    r"|(?:de|het|dit|deze|dat|die|er)(?= (?:zal|zullen|wordt|worden|is|zijn)\b))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:ben|bent|is|zijn|was|waren|word|wordt|worden|werd|werden|heeft|hebben|had|hadden|heb"
    r"|kan|kunnen|kon|konden|moet|moeten|mag|mogen|zal|zullen|zou|zouden|ga|gaat|gaan|ging|wil"
    r"|willen"
    r"|hoop|hoopt|hopen|streef|streeft|span|acht|komt|komen|kwam|start|starten|vindt|vinden|vond"
    r"|loopt|lopen|liep|treedt|treden|trad|ligt|liggen|lag|verschijnt|verschijnen|blijkt|blijken"
    r"|staat|staan|stond|duurt|duren|houdt|hield|doet|doen|deed|begint|eindigt|volgt|volgen|krijgt"
    r"|krijgen|kreeg|geeft|gaf|neemt|nam|stelt|stelde|brengt|bracht|bestaat|bestaan|verloopt"
    r"|verwacht|plaatsvindt|afgerond|gereed|beschikbaar|klaar|bekend|opgeleverd|schreef|schrijft"
    r"|zei"
    r"|beloofde|beloofd|meldde|gepland|voorzien|toegezegd|aangekondigd|gevraagd|verzocht)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch: ``start`` and ``end`` count in the sentence.

    ``own`` is True where it carries the promise or only adds to it, False where
    it tells of something else.
    """

    start: int
    end: int
    text: str
    anchored: bool
    own: bool

    @property
    def connecting(self) -> bool:
        """Whether it hangs on another clause by its first word."""
        return bool(_CONNECTING.match(self.text) or _RELATIVE.match(self.text))


_SPEAKERS = {"ik", "wij", "we"}  # they may speak in every clause of a sentence


def cut(text: str, anchors: Sequence[Span]) -> tuple[Stretch, ...]:
    """The stretches of a sentence; ``anchors`` are the spans of the promise's own words."""
    stretches: list[Stretch] = []
    for start, end in _stretches(text):
        words = text[start:end]
        anchored = any(
            a < end and start < b and text[a:b].lower() not in _SPEAKERS for a, b in anchors
        )
        own = anchored or not anchors or not _tells_else(words)
        stretches.append(Stretch(start, end, words, anchored, own))
    return tuple(stretches)


def _tells_else(words: str) -> bool:
    if _RELATIVE.match(words):
        return bool(_FINITE.search(words) or _VERB_LIKE.search(words))
    return bool(_CONNECTING.match(words) or _FINITE.search(words) or _DENIED.search(words))


def _stretches(text: str) -> Iterator[Span]:
    start = 0
    for gap in _CUT.finditer(text):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(text):
        yield start, len(text)


def front_end(stretch: Stretch, anchors: Sequence[Span]) -> int:
    """Where the part before the first verb of a main clause ends; its start if there is none."""
    if _SUBJECT_FIRST.match(stretch.text):
        return stretch.start
    verb = _FINITE.search(stretch.text)
    found = [a for a, _ in anchors if stretch.start <= a < stretch.end]
    if verb:
        found.append(stretch.start + verb.start())
    return min(found, default=stretch.start)
