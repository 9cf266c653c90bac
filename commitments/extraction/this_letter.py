"""What a letter tells of itself: the papers it encloses, and what more it hands over."""

from __future__ import annotations

import re

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.text import just_before

_IN_PAPER = re.compile(
    r"In (?:de|het) (?:(?!volgende|komende|eerstvolgende|nieuwe)\w+ )?([\w-]{4,})"
    r" (?:treft|vindt|leest|ga|gaan|kom|komen|licht|lichten) (?:u|ik|wij|we)\b"
)
# What hands something over, and what goes on with more of it ("Ook ontvangt u …").
_HANDS = re.compile(
    r"\b(?:hierbij|hiermee|hieronder|bijgaande?|bijgevoegde?|bij deze|(?:in|als) (?:de )?bijlage"
    r"|(?:met|in|via|middels) (?:deze|dit|onderhavige) (?:\w+ ){0,3}?\w*(?:brief|schrijven"
    r"|rapportage)|deze brief)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"^(?:(?:De|Deze|In de|In deze) \w*brief|Ook|Tevens|Daarnaast|Verder|Voorts|Eveneens|Bovendien"
    r"|Daarbij|Ten slotte|Tot slot|Eerst|Allereerst|Vervolgens|Daarna|Hierna|Per \w+) "
    r"| (?:tevens|eveneens|mede namens) "
)
# "In deze brief wordt eerst ingegaan op …. Daarna wordt de Kamer geïnformeerd over …"
_OUTLINE = re.compile(
    r"\b(?:eerst|allereerst|ingegaan|ga ik|opgebouwd|achtereenvolgens|schets ik|neem ik (?:u|uw)"
    r"|beschrijf ik|licht ik)\b"
)
_TOGETHER = re.compile(
    r"(?:Gelijktijdig|Tegelijk|Samen) (?:met (?:dat|die|deze|dit) \w+|daarmee)\b"
)
# How a letter opens that is itself what it speaks of, and not another to come.
_OPENING = re.compile(
    r"(?:Voorafgaand aan|In aanloop naar|Ter voorbereiding (?:op|van)|Ten behoeve van"
    r"|Met het oog op) [^,;]{3,120}? (?:informeer|bericht|geef|schets|bied|stuur|zend) (?:ik|wij)"
    r" (?:u|uw Kamer)\b"
)
_TODAY = re.compile(
    r"\b(?:[Vv]andaag|[Hh]eden)\b.*\b(?:ingediend|aangeboden|verzonden|gestuurd|toegezonden)\b"
)
# What is only a part of a paper, and what explains a draft.
_PARTS = frozenset(
    ("toelichting", "inleiding", "samenvatting", "leeswijzer", "ontwerpnota", "oplegnotitie")
)
_EXPLAINED = re.compile(
    r"\b(?:vindt|leest|treft) u\b[^;]{0,60}\bin de (?:\w*nota|memorie) van toelichting\b"
)
# "Zoals gebruikelijk bied ik u ook dit najaar de rapportage aan": it comes with this letter.
_AS_EVER = re.compile(
    r"\b[Oo]ok (?:dit|deze) (?:jaar|najaar|voorjaar|kwartaal|keer|maal|zomer|winter)\b"
)
_THEREIN = re.compile(
    r"\b(?:ga|kom|vindt|treft|leest|ziet) (?:ik|wij|u) (?:daarin|hierin)\b", re.IGNORECASE
)
_AS_PROMISED = re.compile(r"(?:Zoals|Conform|Overeenkomstig|Gelijk) [^,;]{0,160}\btoege?zeg")
_NEXT = frozenset(("daarna", "hierna", "vervolgens"))
_APART = re.compile(r"\b(?:aparte?|separate?|afzonderlijke?|nog|later|binnenkort|zal)\b")


def tells_of_this_letter(acts: SentenceActs, before: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence promises nothing, for what it gives comes with this letter."""
    return (
        (before.says("now", "delivers") and _all_therein(acts))
        or _found_therein(acts, deadlines)
        or _gives_as_ever(acts, deadlines)
        or _of_enclosed(acts, deadlines)
        or _comes_today(acts, deadlines)
        or _goes_on(acts, deadlines)
        or _opens(acts, deadlines)
    )


def _opens(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence opens the letter, and tells for what occasion that is written."""
    sentences = deadlines.sentences
    if not _OPENING.match(sentences[acts.index].text) or not _gives_now(acts):
        return False
    return not any(sentence.speaks for sentence in sentences[: acts.index])


def _gives_as_ever(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence gives what comes each year, and has no other term than "this year"."""
    text = deadlines.sentences[acts.index].text
    ever = _AS_EVER.search(text)
    if ever is None or not all({"present", "send", "by-us"} <= one.facts for one in acts.frames):
        return False
    terms = deadlines.all_of(acts.index, acts.frames)
    return all(term.wording in ever[0] for term in terms)


def keeps_therein(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence says that what it tells of a paper was promised ("Zoals toegezegd …")."""
    return _AS_PROMISED.match(deadlines.sentences[acts.index].text) is not None


def _comes_today(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence goes together with what was given to the Kamer today."""
    if not _TOGETHER.match(deadlines.sentences[acts.index].text) or not _gives_now(acts):
        return False
    return any(_TODAY.search(text) for text in _before(acts, deadlines)[:1])


def _all_therein(acts: SentenceActs) -> bool:
    """Whether a sentence only tells what stands in a paper just named ("daarin ga ik in op")."""
    return bool(acts.frames) and all(
        {"opens-therein", "present"} <= frame.facts for frame in acts.frames
    )


def _found_therein(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence tells what stands in an annex or paper that one before hands over."""
    if not _THEREIN.search(deadlines.sentences[acts.index].text) or not _gives_now(acts):
        return False
    return any(
        _HANDS.search(text) or text.startswith("Bijlage") for text in _before(acts, deadlines)
    )


def _of_enclosed(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence tells what a paper just enclosed holds ("In de agenda treft u …")."""
    text = deadlines.sentences[acts.index].text
    paper = _IN_PAPER.match(text)
    if not _gives_now(acts):
        return False
    if paper is None or paper[1] in _PARTS:
        return paper is not None or _EXPLAINED.search(text) is not None
    if any(term.kind != "event" for term in deadlines.all_of(acts.index, acts.frames)):
        return False
    named = paper[1].lower()
    return any(named in text.lower() and _HANDS.search(text) for text in _before(acts, deadlines))


def _goes_on(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence goes on with what the letter hands over ("Tevens ontvangt u …")."""
    text = deadlines.sentences[acts.index].text
    if not _MORE.search(text) or _APART.search(text) or not _gives_now(acts):
        return False
    terms = deadlines.all_of(acts.index, acts.frames)
    if any(term.wording.lower() not in _NEXT for term in terms):
        return False
    for before in _before(acts, deadlines):
        if _HANDS.search(before):
            return not terms or _OUTLINE.search(before) is not None
        if not _MORE.search(before):
            return False
    return False


def _gives_now(acts: SentenceActs) -> bool:
    """Whether all that a sentence gives, it gives in the present tense."""
    return bool(acts.frames) and all({"present", "passive"} & frame.facts for frame in acts.frames)


def _before(acts: SentenceActs, deadlines: Deadlines) -> list[str]:
    """The few sentences before one in its paragraph, the nearest first."""
    sentences = deadlines.sentences
    return [sentences[at].text for at in just_before(sentences, acts.index)]
