"""What the rules did with each sentence, as lines of Dutch text for ``read_letter --trace``."""

from __future__ import annotations

from datetime import date

from commitments.calendar import SETTLED, Calendar
from commitments.extraction.acts import find_acts
from commitments.extraction.cleaning import clean
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.letterhead import read_letterhead
from commitments.extraction.live import Live
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of


def trace_letter(text: str, *, on: date | None = None, calendar: Calendar = SETTLED) -> str:
    """Per sentence that got through the gate: its rules, and those silenced by which exclusion."""
    cleaned = clean(text)
    sentences = split(cleaned)
    letter = read_letterhead(cleaned)
    deadlines = Deadlines(sentences, on or letter.date, letter.chamber, calendar)
    spelling = spelling_of(cleaned)
    live = Live(cleaned.text, sentences, spelling)
    lines = []
    for acts in find_acts(sentences, deadlines, spelling=spelling, live=live):
        lines.append(f"«{sentences[acts.index].text}»")
        lines += _told(acts)
    return "\n".join(lines)


def _told(acts: SentenceActs) -> list[str]:
    lines = [f"  {act}: {rule}" for act, rule in zip(acts.acts, acts.rules, strict=True)]
    lines += [f"  {one.rule} zwijgt door {one.exclusion}" for one in acts.silenced]
    if acts.signals:
        lines.append(f"  signalen: {', '.join(sorted(acts.signals))}")
    return lines or ["  geen regel sprak"]
