"""A term at some distance of a day: "een week voor het debat van 5 juni", "een maand na 5 juni"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from commitments.calendar import DAY, add_months
from commitments.extraction.periods import Grain
from commitments.extraction.rules.spans import SPAN_UNIT, ahead
from commitments.extraction.rules.units import NUMBER, amount
from commitments.extraction.term import Term

_REACH = 60  # characters before a term in which its distance stands
_BEFORE = re.compile(r"(?:uiterlijk )?v[oóò][oóò]r(?:afgaand(?:e)? aan)?\b")
_DISTANCE = re.compile(
    r"(?<![^\W_])(?:(?:uiterlijk|minimaal|ten minste|tenminste|in ieder geval|in elk geval) )*"
    rf"(?:(?P<eve>daags|de dag)|(?P<last>in de (?:laatste )?(?:week|weken|dagen))"
    rf"|(?P<number>{NUMBER}) (?P<unit>dag(?:en)?|week|weken|maand(?:en)?))"
    r" $"
)
_SPAN = re.compile(
    r"(?<![^\W_])(?:(?:uiterlijk|binnen|maximaal|hooguit|in ieder geval|in elk geval) )*"
    rf"(?P<number>{NUMBER}) {SPAN_UNIT} $"
)


def set_off(term: Term, lower: str, text: str) -> Term:
    """The term, by the distance that stands before it; ``lower`` is the text in lower case."""
    if term.kind == "vague" and term.earliest:
        return _later(term, lower, text)
    if term.latest is None or not _BEFORE.match(lower, term.start):
        return term
    found = _DISTANCE.search(lower, max(0, term.start - _REACH), term.start)
    if found is None:
        return term
    return term._replace(
        start=found.start(),
        wording=text[found.start() : term.end],
        latest=_by(term.latest, found, on_day=term.rule.startswith("gebeurtenis")),
        why=term.why if found["last"] else f"{found[0].strip()} daarvoor",
    )


def _later(term: Term, lower: str, text: str) -> Term:
    """A term that may not come before a day, with the last day that a span after that gives."""
    found = _SPAN.search(lower, max(0, term.start - _REACH), term.start)
    if found is None or term.earliest is None:
        return term
    unit, number = found["unit"], amount(found["number"])
    # a month from the end of June is the whole of July
    last = max(ahead(term.earliest - DAY, unit, number), ahead(term.earliest, unit, number) - DAY)
    return term._replace(
        kind="date",
        start=found.start(),
        wording=text[found.start() : term.end],
        latest=last,
        hard=True,
        why=f"{found['number']} {found['unit']} daarna",
    )


# Of what the day is known: "binnen twee weken na het debat van 20 juni".
_AFTER_OCCASION = re.compile(
    rf"(?:(?:uiterlijk|binnen) )?(?P<number>{NUMBER}) {SPAN_UNIT} na [^,;:()]{{0,60}}"
    r"(?:debat|overleg|vergadering|bijeenkomst|top|conferentie|briefing|behandeling|verkiezing(?:en)?"
    r"|stemming(?:en)?|inwerkingtreding|ingang|start|aanvang|opening) (?:[\w-]+ ){0,4}?"
    r"(?:(?:van|op|per|d\.d\.) )?$",
    re.IGNORECASE,
)


def counted_from_day(phrase: Term, dated: Sequence[Term], text: str) -> Term:
    """An event as the date it gives, if that is a span after an occasion whose day is told."""
    for day in dated:
        if day.grain is not Grain.DAY or day.latest is None or day.start < phrase.start:
            continue
        found = _AFTER_OCCASION.match(text[: day.start], phrase.start)
        if found and day.start <= phrase.end:
            return day._replace(
                start=phrase.start,
                wording=text[phrase.start : day.end],
                latest=ahead(day.latest, found["unit"].lower(), amount(found["number"].lower())),
                hard=True,
                owned=False,
                bare=False,
                past=False,
                preposition="",
                rule=phrase.rule,
                why=f"{found['number']} {found['unit']} daarna",
            )
    return phrase


def _by(latest: date, found: re.Match[str], *, on_day: bool) -> date:
    """So much earlier than an event's own day, or than the day after the last one before it."""
    if found["last"]:
        return latest
    day = latest if on_day else latest + DAY
    if found["eve"]:
        return day - DAY
    number = amount(found["number"])
    if found["unit"].startswith("maand"):
        return add_months(day, -int(number))
    return day - int(number * (7 if found["unit"].startswith("we") else 1)) * DAY
