"""A sentence cut into stretches that each say one thing, by commas and connecting words.

All texts here are in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from commitments.extraction.rules.words import FINITE_VERBS

type Span = tuple[int, int]

_MOST = 16  # sentences remembered

_SPEAKER = r"(?:ik|wij|we)(?! (?:in|op|aan|bij|voor|vóór|na|over|met|uit|daar|hier|u|uw|samen)\b)"
# After these "die" points at a thing ("na de start van die proef", "De Kamer krijgt die brief").
_POINTING = "".join(
    f"(?<!{word})"
    for word in (
        *(" van", " na", " tijdens", " binnen", " sinds"),
        *("krijgt", "krijgen", "ontvangt", "stuur", "zend", "verstrek", "levert u", "lever u"),
        *("stuur u", "zend u", "verstrek u", "bied u", "doe u", "geef u"),
    )
)
_TOLD = r"(?:eerder )?(?:afgesproken|toegezegd|aangekondigd|gemeld|vermeld|beloofd|ik|wij)\b"
# "volgt zoals gepland in oktober": no clause of its own
_AS_PLANNED = r"(?:gepland|voorzien|beoogd|bedoeld) (?:in|op|voor|vóór|eind|begin|medio|nog|dit)\b"
_CUT = re.compile(
    r"(?:[,;()«»]|:(?!\d))+\s*|\s[-–—]\s"
    # before a clause that hangs on the one before it
    rf"|(?<! als)(?<!^als){_POINTING}\s(?=(?:dat|die|waar(?:aan|bij|door|in|mee|na|naar"
    r"|om|op|over|tegen|toe|uit|van|voor)?|wiens|welke|omdat|doordat|zodat|terwijl|hoewel"
    rf"|zoals(?! {_AS_PLANNED})|alsmede|gelijk(?= {_TOLD}))\s)"
    # before a harder bound
    r"|\s(?=(?:maar|doch|en)\s(?:wel\s)?(?:in (?:elk|ieder) geval|uiterlijk|niet later"
    r"|ten laatste))"
    # before a second clause, with its subject or verb first, or with something before both
    rf"|\s(?=(?:en|maar|doch|want|dus)\s(?:{_SPEAKER}|u|(?:uw|de) kamer|het kabinet"
    r"|daarna|vervolgens|dan|zal|zullen|dat|die|deze|hierover|daarover|stuur|zend|informeer"
    r"|bericht|kom|bied|deel|meld"
    r"|rapporteer|verwacht|streef|hoop|wordt|worden|ontvangt|treedt|treden)\b)"
    r"|\s(?=en\s(?:[\w’'-]+\s){0,5}(?:zal|zullen|kan|wil|ga|kom|stuur|zend|informeer|bericht|bied"
    r"|deel|meld|rapporteer|leg|doe|verwacht|streef|hoop|laat|schrijf|wordt|worden|ontvangt"
    r"|krijgt)\s(?:ik|wij|we|u|uw|het kabinet)\b)"
    # before a second clause about what the first one yields
    r"|\s(?=en\s(?:de|dit|het|haar|zijn) (?:\w+ )?(?:uitkomst|uitkomsten|resultaten|bevindingen"
    r"|advies|rapport|conclusies)\s(?:\w+\s)?(?:zal|zullen|wordt|worden)\b)"
    r"|\s(?=en\s(?:mijn|onze) (?:[\w-]+ )?[\w-]+ (?:volgt|verschijnt|komt|zal|wordt)\s)"
    # before what was decided or asked ("het besluit om in mei te beginnen")
    r"|(?:(?<=\bbesluit)|(?<=beslissing)|(?<=\bplan)|(?<=plannen)|(?<=mogelijkheid)|(?<=\bkeuze)"
    r"|(?<=verzoek)|(?<=afspraak))\s(?=om\s)"
    # before a question that is still open ("laten weten of de sluis in mei opengaat")
    r"|(?:(?<=\bvraag)|(?<=\bweten)|(?<=\bberichten)|(?<=\binformeren)|(?<=\baangeven)"
    r"|(?<=\bmelden)|(?<=\bover))\s(?=(?:(?:of|wat)\s(?:de|het|een|er|dat|dit|deze|die|ik|wij|we"
    r"|invoering)|hoe\s(?!dan|in|op|voor)[^\W_]+)\s)"
)
_JOINS = r"(?:en|maar|doch|want|dus)"
# Words after which a stretch tells of something else, whatever follows.
_CONNECTING = re.compile(
    r"of (?:de|het|een|er|dat|dit|deze|die|ik|wij|we|invoering)\b(?! (?:zomer|week|maand))|"
    r"hoe\b(?! dan\b)|"
    rf"(?:{_JOINS}|of)?\s*(?:wat|wie|waar\w*|wiens|welke|omdat|doordat|zodat|terwijl|hoewel"
    rf"|gelijk(?= {_TOLD})"
    r"|ofschoon|aangezien|zoals|daar|tenzij|mits|conform|overeenkomstig|gelet op|gezien|ondanks"
    r"|anders dan|in (?:vervolg|reactie|antwoord|aanvulling|navolging) op|naar aanleiding van"
    r"|mede namens|om)\b"
    rf"|{_JOINS}\s(?:ik|wij|we|u|uw kamer|het kabinet|zij|hij|daarna|vervolgens)\b"
    r"|en (?:stuur|zend|informeer|bericht|bied|deel|meld|rapporteer) (?:u|uw kamer)\b"
)
_AS_WE_GUESS = re.compile(r"(?:naar|zo) (?:ik|wij|we|hij|zij) \w+|zo \w+ (?:ik|wij)\b")
_RELATIVE = re.compile(r"(?:en|maar|of)?\s*(?:dat|die)\b")
_PROMISES = re.compile(
    r"\b(?:toe|toezeggen|toegezegd|beloofd|verwacht|is|ernaar|ervan|ervoor|hoop|afgesproken)$"
)
_VERB_LIKE = re.compile(r"\b(?!(?:maart|kwart|week|maand|jaar)\b)[a-zë]{2,}(?:t|d|en)\W*$")
_DENIED = re.compile(r"\bniet\b(?! (?:later|eerder|vroeger) dan)")
_SUBJECT_FIRST = re.compile(
    r"\W*(?:ik|wij|we|u|uw (?:kamer|commissie)|de (?:tweede |eerste )?kamer|het kabinet|hij|zij"
    r"|(?:de|het|dit|deze|dat|die|er)(?= (?:zal|zullen|wordt|worden|is|zijn)\b))\b"
)
_WORD = re.compile(r"[^\W_]+")
_VERB_IN_EREN = re.compile(r"(?!ge|be|ver|ont|her)[a-zë]{3,}eer(?:t|de|den)")
_SPEAKERS = frozenset({"ik", "wij", "we"})  # they may speak in every clause of a sentence
_SUBJECTS = _SPEAKERS | {"hij"}


class Stretch(NamedTuple):
    """One stretch: ``start`` and ``end`` count in the sentence.

    ``own`` is True where it carries the promise or only adds to it, False where
    it tells of something else. ``front`` is where the part before the first verb
    of a main clause ends: what stands before it is one constituent.
    """

    start: int
    end: int
    text: str
    anchored: bool
    own: bool
    front: int


def cut(text: str, anchors: Sequence[Span]) -> tuple[Stretch, ...]:
    """The stretches of a sentence; ``anchors`` are the spans of the promise's own words."""
    stretches: list[Stretch] = []
    opened = False  # a clause has opened of which the verbs are still to come
    for start, end in _stretches(text):
        words = text[start:end]
        anchored = any(a < end and start < b and text[a:b] not in _SPEAKERS for a, b in anchors)
        verb = _first_verb(words)
        hangs = bool(_CONNECTING.match(words) or _RELATIVE.match(words))
        told = bool(stretches) and stretches[-1].anchored and _says_what(stretches[-1].text, words)
        own = anchored or not anchors or told or not _tells_else(words, verb)
        front = start
        goes_on = verb is None and any(stretch.anchored for stretch in stretches)  # a list
        if own and not (hangs or opened or goes_on) and not _SUBJECT_FIRST.match(words):
            places = [a for a, _ in anchors if start <= a < end]
            front = min(places if verb is None else [*places, start + verb], default=start)
        if hangs and verb is None and not _VERB_LIKE.search(words):
            opened = True
        elif anchored:
            opened = False
        stretches.append(Stretch(start, end, words, anchored, own, front))
    return tuple(stretches)


def _says_what(before: str, words: str) -> bool:
    """Whether a clause with "dat" is what is promised or expected: "zeg u toe dat ..."."""
    return words.startswith("dat ") and bool(_PROMISES.search(before))


def _first_verb(words: str) -> int | None:
    return next((word.start() for word in _WORD.finditer(words) if _is_verb(word[0])), None)


def _is_verb(word: str) -> bool:
    return word in FINITE_VERBS or _VERB_IN_EREN.fullmatch(word) is not None


def _tells_else(words: str, verb: int | None) -> bool:
    if _AS_WE_GUESS.match(words):
        return False
    if _RELATIVE.match(words):
        return verb is not None or bool(_VERB_LIKE.search(words))
    if verb is not None or _CONNECTING.match(words) or _DENIED.search(words):
        return True
    return not _SUBJECTS.isdisjoint(_WORD.findall(words))


@lru_cache(_MOST)
def _stretches(text: str) -> tuple[Span, ...]:
    """Where the stretches start and end; asked for each promise of a sentence anew."""
    spans, start = [], 0
    for gap in _CUT.finditer(text):
        if gap.start() > start:
            spans.append((start, gap.start()))
        start = gap.end()
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)
