"""One letter's raw text -> everything it says: the one door into the reading engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from commitments.calendar import SETTLED, Calendar
from commitments.extraction.acts import find_acts
from commitments.extraction.cleaning import clean
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.letterhead import is_of_others, read_letterhead
from commitments.extraction.live import Live
from commitments.extraction.merging import merge
from commitments.extraction.passages import Context, build_passages
from commitments.extraction.readings import LetterReading
from commitments.extraction.references import find_references
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of
from commitments.extraction.version import RULES_VERSION

__all__ = ["RULES_VERSION", "read_letter"]


def read_letter(
    text: str, *, on: date | None = None, calendar: Calendar = SETTLED
) -> LetterReading:
    """Read one letter. ``on`` is its date, where that is known better than from its text."""
    cleaned = clean(text)
    sentences = split(cleaned)
    letter = read_letterhead(cleaned)
    if on is not None:
        letter = replace(letter, date=on)
    spelling = spelling_of(cleaned)
    live = Live(cleaned.text, sentences, spelling)
    references = find_references(cleaned, live, letter.date)
    deadlines = Deadlines(sentences, letter.date, letter.chamber, calendar)
    found = (
        []
        if letter.kind == "other" and is_of_others(cleaned)
        else find_acts(sentences, deadlines, spelling=spelling, live=live)
    )
    context = Context(cleaned, sentences, deadlines, references)
    passages, commitments = merge(build_passages(found, context))
    return LetterReading(letter, references, passages, commitments, RULES_VERSION)
