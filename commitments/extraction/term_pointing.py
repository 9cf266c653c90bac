"""Words of time that say nothing by themselves, and point at a day told beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from commitments.extraction.periods import Grain
from commitments.extraction.rules.spans import SPAN_UNIT, ahead
from commitments.extraction.rules.units import NUMBER, amount, say
from commitments.extraction.rules.words import MEETINGS, MONTH_NAMES
from commitments.extraction.term import Term
from commitments.extraction.term_place import EXPECTED, stands
from commitments.extraction.terms import fold
from commitments.extraction.text import Sentence

_THEN = re.compile(r"dan|op dat moment|bij die gelegenheid", re.IGNORECASE)
_THAT_YEAR = re.compile(
    r"\b(?:dat|datzelfde|hetzelfde) ?(?:kalender|begrotings)?jaar\b", re.IGNORECASE
)
_THAT_MONTH = re.compile(r"\b(?:die|diezelfde|dezelfde) (maand|week)$", re.IGNORECASE)
_PART_OF_IT = re.compile(
    r"\b(?:begin|eind|medio|halverwege|(?:eerste|tweede) helft)", re.IGNORECASE
)
# What has the day that the sentence before gives.
_OF_THAT_DAY = re.compile(
    r"(?:nog )?(?:op )?(?:dezelfde|diezelfde|die) dag"
    r"|(?:binnen|voor|vóór) (?:dezelfde|diezelfde) (?:termijn|datum)"
    r"|in (?:dezelfde|diezelfde) \w*brief"
    rf"|(?:voorafgaand aan|voor|vóór) (?:dat|dit) (?:\w+ )?"
    rf"\w*(?:debat|overleg|{'|'.join(MEETINGS)})"
    r"|(?:voorafgaand )?daaraan(?: voorafgaand)?",
    re.IGNORECASE,
)
# "Op 22 april vindt het debat plaats. U ontvangt de brief voor het debat."
_BEFORE_IT = re.compile(
    r"(?:voorafgaand aan|voor|vóór) (?:het|dit|dat) ((?:\w+ )?\w*(?:debat|overleg))", re.IGNORECASE
)
# "Op 22 april vindt het debat plaats. Twee weken later ontvangt u de brief."
_SO_MUCH_LATER = re.compile(
    rf"(?:(?:uiterlijk|binnen|hooguit) )?(?P<number>{NUMBER}) {SPAN_UNIT} (?:later|daarna|nadien)",
    re.IGNORECASE,
)
# A day that is only expected, or one that has been: nothing is counted from it.
_UNSURE = re.compile(
    rf"{EXPECTED.pattern}|\b(?:heb|heeft|hebben|had|hadden|werd|werden|was|waren)\b"
)
_SAME = re.compile(r"(?:termijn|datum|brief)$")  # these have any last day, not one day alone


def moved(term: Term, offset: int) -> Term:
    """The term, counted from ``offset`` characters before."""
    return term._replace(start=term.start + offset, end=term.end + offset)


def bound_beside(found: Term, terms: Sequence[Term]) -> Term:
    """For "tijdig" the one bound that its sentence gives elsewhere ("…, zodat u tijdig …")."""
    if found.wording.lower() != "tijdig":
        return found
    others = [term for term in terms if term.kind in ("date", "event") and stands(term)]
    return others[0] if len(others) == 1 else found


_ROUGH = (Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.SEASON)
# What another does in a month only expects it ("Het RIVM rondt het onderzoek in mei af").
_WE = re.compile(r"\b(?:ik|wij|we|kabinet)\b")
_ACTS = re.compile(
    r"\b(?:levert|leveren|rondt|ronden|komt|komen|publiceert|publiceren|brengt|brengen|verwacht"
    r"|presenteert|stuurt|voltooit|adviseert|verschijnt|verschijnen|doet|start|begint|beslist)\b"
)


def pointed_back(
    found: Term,
    sentence: Sentence,
    before: Sentence | None,
    find: Callable[[str], tuple[Term, ...]],
) -> Term | None:
    """The one date, in the sentence or the one before, that "dan" means; counts in the text."""
    if _THEN.fullmatch(found.wording) and not _waits(found, sentence, find(sentence.text)):
        for other in filter(None, (sentence, before)):
            fixed = [t for t in find(other.text) if t.kind == "date" and stands(t)]
            told = fold(other.text)
            roughly = fixed and fixed[0].grain in _ROUGH
            theirs = other is before and roughly and not _WE.search(told) and _ACTS.search(told)
            if len(fixed) == 1 and not theirs and not EXPECTED.search(told):
                return moved(fixed[0], other.start)
            if fixed:
                return None
    return None


def in_that_year(
    found: Term,
    sentence: Sentence,
    before: Sentence | None,
    find: Callable[[str], tuple[Term, ...]],
) -> Term:
    """A term of "dat jaar" whose sentence names no year, by that of the last time before it."""
    if found.latest or not _THAT_YEAR.search(found.wording):
        return found
    times = find(before.text) if before else ()
    told = [term.latest for term in times if term.latest and not term.past]
    lead = f"{told[-1].year}: " if told else ""
    for term in find(lead + sentence.text) if lead else ():
        if term.start == found.start + len(lead):
            return moved(term, -len(lead))
    return found


def in_that_month(
    found: Term,
    sentence: Sentence,
    before: Sentence | None,
    find: Callable[[str], tuple[Term, ...]],
) -> Term:
    """A term of "die maand" or "die week", by the one told before it, if that is certain."""
    that = _THAT_MONTH.search(found.wording)
    if not that:
        return found
    grain = that[1].lower()
    grains = (Grain.DAY, Grain.WEEK if grain == "week" else Grain.MONTH)
    for told in (sentence.text[: found.start], before.text if before else ""):
        times = [one for one in find(told) if one.latest and one.grain in grains and not one.past]
        spans = {_spanning(found.wording, grain, one.latest) for one in times if one.latest}
        if spans and not _UNSURE.search(fold(told)):
            within = find(spans.pop()) if len(spans) == 1 else ()
            latest = within[0].latest if within else None
            why = f"de {grain} die ervoor genoemd wordt"
            return found._replace(kind="date", latest=latest, why=why) if latest else found
    return found


def _spanning(wording: str, grain: str, day: date) -> str:
    """The month or week of a day in words, or the part of that month that ``wording`` means."""
    if grain == "week":
        return f"in de week van {say(day)}"
    part = _PART_OF_IT.search(wording)
    return f"{part[0] if part else 'in'} {MONTH_NAMES[day.month]} {day.year}"


def _waits(found: Term, sentence: Sentence, terms: Sequence[Term]) -> bool:
    """Whether "dan" is when what its own sentence waits for has happened ("Mocht …, dan …")."""
    if "mocht" in fold(sentence.text):
        return True
    events = (term for term in terms if term.kind == "event" and not term.weak)
    return any(term.wording != found.wording for term in events)


def on_its_day(
    found: Term,
    sentence: Sentence,
    before: Sentence | None,
    find: Callable[[str], tuple[Term, ...]],
) -> Term:
    """A term that points at a day, with the one day that its sentence or the one before gives."""
    debate = before and _BEFORE_IT.fullmatch(found.wording)
    told_before = debate and before and debate[1].lower() in fold(before.text)
    later = _SO_MUCH_LATER.fullmatch(found.wording)
    if not (told_before or later or _OF_THAT_DAY.fullmatch(found.wording)):
        return found
    days = {
        term.latest
        for told in filter(None, (before, sentence))
        for term in find(told.text)
        if term.kind == "date" and not term.past
        if term.grain is Grain.DAY or _SAME.search(found.wording)
        if not (later and _UNSURE.search(fold(told.text)))
    }
    day = days.pop() if len(days) == 1 else None
    if day is None:
        return found
    if later:
        day = ahead(day, later["unit"].lower(), amount(later["number"].lower()))
    why = "geteld vanaf de dag" if later else "de dag"
    return found._replace(kind="date", latest=day, why=f"{why} die ervoor genoemd wordt")
