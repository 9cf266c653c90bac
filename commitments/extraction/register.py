"""The term in a row of the official register: "De minister stuurt in maart 2025 een brief".

Every sentence of such a row promises, whoever is its subject, so the words of
time need no promising verb to belong to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from commitments.calendar import Calendar
from commitments.extraction.cleaning import clean
from commitments.extraction.readings import Chamber, DeadlineReading, Firmness
from commitments.extraction.rules.firmness import EFFORTS
from commitments.extraction.sentences import split
from commitments.extraction.term_choice import choose_term, read_deadline

#: Verbs of effort in the third person, as the register tells a promise.
_EFFORT = re.compile(
    r"\b(?:streef(?:t|de)|streven|voornemens|tracht(?:en|te)?|probeert|proberen|hoopt|hopen"
    r"|verwacht(?:en)?|beoogt|beogen|(?:span|spant|spannen) zich in)\b",
    re.IGNORECASE,
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
    found = []
    for sentence in sentences:
        whole = ((0, len(sentence.text)),)
        term = choose_term(sentence, whole, on=on, chamber=chamber, calendar=calendar)
        if term is not None:
            found.append(term)
    term = min(found, key=lambda one: _HARDEST.index(one.kind), default=None)
    patterns = [_EFFORT, *(rule.pattern for rule in EFFORTS)]
    effort = any(pattern.search(one.text) for one in sentences for pattern in patterns)
    return RegisterReading(read_deadline(term, cleaned, on), "effort" if effort else "firm")
