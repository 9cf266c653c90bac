"""The term in a row of the official register: "De minister stuurt in maart 2025 een brief".

Every sentence of such a row promises, whoever is its subject. Its term must still
belong to what reaches the Kamer: in "onderzoekt of de regeling per 1 januari kan
ingaan en informeert de Kamer in 2025" it is 2025. Only a sentence that names
nothing of the kind ("Uiterlijk in september volgt dit") is taken as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import partial

from commitments.calendar import Calendar
from commitments.extraction.cleaning import clean
from commitments.extraction.readings import Chamber, DeadlineReading, Firmness
from commitments.extraction.rules.firmness import EFFORTS
from commitments.extraction.sentences import split
from commitments.extraction.stretches import Span
from commitments.extraction.term_choice import choose_term, read_deadline
from commitments.extraction.terms import find_terms
from commitments.extraction.text import Sentence

#: Verbs of effort in the third person, as the register tells a promise.
_EFFORT = re.compile(
    r"\b(?:streef(?:t|de)|streven|voornemens|tracht(?:en|te)?|probeert|proberen|hoopt|hopen"
    r"|verwacht(?:en)?|beoogt|beogen|(?:span|spant|spannen) zich in)\b",
    re.IGNORECASE,
)
#: Words of giving something to the Kamer, as the register tells them.
_GIVES = re.compile(
    r"\b(?:(?:toe|na|door|op)?(?:stuurt|sturen|gestuurd|zendt|zenden|gezonden)"
    r"|(?:ge)?informeer(?:t|d|de)?|informeren|geïnformeerd|ontvang(?:t|en)|krijgt"
    r"|(?:ge)?rapporteer(?:t|d)|rapporteren|bericht(?:en)?|schriftelijk|per brief|kamerbrief"
    r"|koppelt|terug(?:koppelen|gekoppeld|komen|gekomen)|komt|kom(?:en)? terug|terug te komen"
    r"|(?:mee|medege|meege)de(?:eld|len)|deelt|deel(?:t|en) mee"
    r"|doe(?:t|n) toekomen|verstrek(?:t|ken)"
    r"|bied(?:t|en) .{0,40}?\baan|aan(?:bieden|geboden)|aan te bieden|leg(?:t|gen)|voorleggen"
    r"|beantwoord(?:t|en)?|reageer(?:t|en)|gaat .{0,60}?\bin op|in te gaan op|ingaan op"
    r")\b",
    re.IGNORECASE,
)
#: Who gives and to whom; theirs are the words of time beside them where something is given.
_TOWARDS = re.compile(
    r"\b(?:zeg(?:t|gen)(?: .{0,60}?)? toe|de (?:tweede |eerste )?kamer)\b", re.IGNORECASE
)
#: Where a sentence turns from what the minister does to what the Kamer is given of it.
_AND_GIVES = re.compile(
    r"(?:,? en|, waarna)(?= (?:de \w+ |hij |zij )?(?:stuurt|zendt|informeert|koppelt|rapporteert"
    r"|bericht|komt|deelt|biedt|reageert)\b)"
)
_HARDEST = ("date", "recurring", "event", "vague")


@dataclass(frozen=True, slots=True)
class RegisterReading:
    """What a row of the register says of its term; offsets count in the row's text."""

    deadline: DeadlineReading
    firmness: Firmness


def read_register_text(
    text: str, *, on: date | None, chamber: Chamber | None, calendar: Calendar
) -> RegisterReading:
    """Read the term of a register row promised on day ``on``; the hardest of its sentences."""
    cleaned = clean(text)
    sentences = split(cleaned)
    terms = []
    find = partial(find_terms, on=on, chamber=chamber, calendar=calendar)
    for sentence in sentences:
        gives = _giving_part(sentence)
        term = choose_term(gives, _anchors(gives.text), on=on, find=find)
        if term is not None:
            terms.append(term)
    term = min(terms, key=lambda one: _HARDEST.index(one.kind), default=None)
    patterns = [_EFFORT, *(rule.pattern for rule in EFFORTS)]
    effort = any(pattern.search(one.text) for one in sentences for pattern in patterns)
    return RegisterReading(read_deadline(term, cleaned, on), "effort" if effort else "firm")


def _giving_part(sentence: Sentence) -> Sentence:
    """The part of a sentence that gives something, where it first tells what is done."""
    for turn in _AND_GIVES.finditer(sentence.text):
        if not _GIVES.search(sentence.text, 0, turn.start()):
            return sentence._replace(
                start=sentence.start + turn.end(), text=sentence.text[turn.end() :]
            )
    return sentence


def _anchors(text: str) -> list[Span]:
    """The words that give something to the Kamer; the whole sentence where there are none."""
    gives = [found.span() for found in _GIVES.finditer(text)]
    if not gives:
        return [(0, len(text))]
    return sorted([*gives, *(found.span() for found in _TOWARDS.finditer(text))])
