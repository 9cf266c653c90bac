"""A term some time before a day: "een week voor het debat van 5 juni", "daags voor 5 juni"."""

from __future__ import annotations

import re
from datetime import date

from commitments.calendar import DAY, add_months
from commitments.extraction.rules.units import NUMBER, amount
from commitments.extraction.term import Term

_REACH = 60  # characters before a term in which its distance stands
_BEFORE = re.compile(r"(?:uiterlijk )?v[oóò][oóò]r(?:afgaand(?:e)? aan)?\b")
_DISTANCE = re.compile(
    r"(?<![^\W_])(?:(?:uiterlijk|minimaal|ten minste|tenminste|in ieder geval|in elk geval) )*"
    rf"(?:(?P<eve>daags|de dag)|(?P<number>{NUMBER}) (?P<unit>dag(?:en)?|week|weken|maand(?:en)?))"
    r" $"
)


def sooner(term: Term, lower: str, text: str) -> Term:
    """The term, by the distance that stands before it; ``lower`` is the text in lower case."""
    if term.latest is None or not _BEFORE.match(lower, term.start):
        return term
    found = _DISTANCE.search(lower, max(0, term.start - _REACH), term.start)
    if found is None:
        return term
    return term._replace(
        start=found.start(),
        wording=text[found.start() : term.end],
        latest=_by(term.latest, found, on_day=term.rule.startswith("gebeurtenis")),
        why=f"{found[0].strip()} daarvoor",
    )


def _by(latest: date, found: re.Match[str], *, on_day: bool) -> date:
    """So much earlier than an event's own day, or than the day after the last one before it."""
    day = latest if on_day else latest + DAY
    if found["eve"]:
        return day - DAY
    number = amount(found["number"])
    if found["unit"].startswith("maand"):
        return add_months(day, -int(number))
    return day - int(number * (7 if found["unit"].startswith("we") else 1)) * DAY
