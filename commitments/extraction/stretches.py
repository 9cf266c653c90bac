"""A sentence cut into stretches that each say one thing, by commas and connecting words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

type Span = tuple[int, int]

_CUT = re.compile(
    r"[,;:()«»]+\s*|\s[-–—]\s"
    r"|\s(?=(?:dat|die|waar(?:aan|bij|door|in|mee|na|naar|om|op|over|tegen|toe|uit|van|voor)?"
    r"|wiens|welke|omdat|doordat|zodat|terwijl|hoewel|zoals|alsmede)\s)"
    r"|\s(?=(?:en|maar|doch|want|dus)\s(?:ik|wij|we|u|uw Kamer|het kabinet|daarna|vervolgens|dan|zal"
    r"|zullen|dat|die|deze|hierover|daarover|stuur|zend|informeer|bericht|kom|bied|deel|meld"
    r"|rapporteer|verwacht|streef|hoop|wordt|worden|ontvangt)\b)",
    re.IGNORECASE,
)
_CONNECTING = re.compile(
    r"(?:en|maar|doch|want|dus|of)?\s*(?P<word>dat|die|wat|wie|waar\w*|wiens|welke|omdat|doordat|zodat"
    r"|terwijl|hoewel|ofschoon|aangezien|zoals|daar|sinds|tenzij|mits|conform|overeenkomstig|gelet op"
    r"|gezien|ondanks|anders dan|in (?:vervolg|reactie|antwoord|aanvulling|navolging) op"
    r"|naar aanleiding van|mede namens|om)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|heb|kan|kunnen|kon"
    r"|konden|moet|moeten|mag|mogen|zal|zullen|zou|zouden|gaat|gaan|ging|komt|komen|kwam|start|starten"
    r"|vindt|vinden|vond|loopt|lopen|liep|treedt|treden|trad|ligt|liggen|lag|verschijnt|verschijnen"
    r"|blijkt|blijken|staat|staan|stond|duurt|duren|houdt|hield|doet|doen|deed|begint|eindigt|volgt"
    r"|volgen|krijgt|krijgen|kreeg|geeft|gaf|neemt|nam|stelt|stelde|brengt|bracht|bestaat|bestaan"
    r"|verloopt|verwacht|plaatsvindt|afgerond|gereed|beschikbaar|klaar|bekend|opgeleverd|verwacht"
    r"|schreef|schrijft|zei|beloofde|meldde|gepland|voorzien|toegezegd|aangekondigd|gevraagd|verzocht)\b",
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
        return bool(_CONNECTING.match(self.text))


def cut(text: str, anchors: Sequence[Span]) -> tuple[Stretch, ...]:
    """The clauses of a sentence; ``anchors`` are the spans of the promise's own words."""
    clauses: list[Stretch] = []
    for start, end in _stretches(text):
        words = text[start:end]
        anchored = any(a < end and start < b for a, b in anchors)
        own = anchored or not anchors or not (_CONNECTING.match(words) or _FINITE.search(words))
        clauses.append(Stretch(start, end, words, anchored, own))
    return tuple(clauses)


def _stretches(text: str) -> Iterator[Span]:
    start = 0
    for gap in _CUT.finditer(text):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(text):
        yield start, len(text)


def front_end(clause: Stretch, anchors: Sequence[Span]) -> int:
    """Where the part before the first verb of a main clause ends; its start if there is none."""
    verb = _FINITE.search(clause.text)
    found = [a for a, _ in anchors if clause.start <= a < clause.end]
    if verb:
        found.append(clause.start + verb.start())
    return min(found, default=clause.start)
