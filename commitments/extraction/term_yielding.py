"""Dates that give way: the words count from an event, come after it, or leave the day open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commitments.extraction.stretches import Span
from commitments.extraction.term import Term, hardest, of_kind


def gives_way(
    text: str, dates: Sequence[Term], terms: Sequence[Term], anchors: Sequence[Span]
) -> Term | None:
    """The term to which the dates of a promise give way, if to any; ``anchors`` are its words."""
    if len(dates) == 1 and (event := _counted_from(text, dates[0], terms)):
        return event
    if event := _after_that(text, dates, terms, anchors):
        return event
    last = hardest(dates)
    return _or_later(text, last, terms) if last else None


_OR_LATER = re.compile(
    r"(?:,? (?:of|dan wel|ofwel|oftewel|respectievelijk) (?:anders )?"
    r"|, (?:maar|doch) (?:mogelijk|wellicht|misschien) (?:pas |eerst |ook )?)"
    r"(?:later|zo (?:spoedig|snel|kort) mogelijk (?:daarna|erna|nadien)"
    r"|(?:kort |vlak |direct )?na)\b",
    re.IGNORECASE,
)


def _or_later(text: str, date: Term, terms: Sequence[Term]) -> Term | None:
    """What is left of a date that the next words leave open ("in juni of na de zomer")."""
    if date.hard or not _OR_LATER.match(text, date.end):
        return None
    return next((term for term in terms if term.start >= date.end and term.kind != "date"), None)


_AFTER_EVENTS = {"gebeurtenis.zodra", "gebeurtenis.wanneer", "gebeurtenis.na"}
_BOUND_OF_ITS_OWN = re.compile(r"\b(?:maar|doch|uiterlijk|in (?:elk|ieder) geval|en wel) $")


def _counted_from(text: str, span: Term, terms: Sequence[Term]) -> Term | None:
    """The event that so many weeks are counted from ("Zodra het advies er is, binnen drie weken").

    A bound of its own is counted from the letter ("…, maar uiterlijk binnen drie weken").
    """
    words = span.wording.lower()
    if span.rule != "termijn.spanne" or not words.startswith("binnen") or "heden" in words:
        return None
    if _BOUND_OF_ITS_OWN.search(text.lower(), 0, span.start):
        return None
    return next(
        (
            term
            for term in of_kind(terms, "event")
            if term.rule in _AFTER_EVENTS and not term.weak and term.end <= span.start
        ),
        None,
    )


_AND = re.compile(r"\ben\b|;|\bwaarna\b")


def _after_that(
    text: str, dates: Sequence[Term], terms: Sequence[Term], anchors: Sequence[Span]
) -> Term | None:
    """The "daarna" of a promise that a clause before dates ("begint in mei en u ontvangt …")."""
    first = min((start for start, _ in anchors), default=0)
    if any(
        date.hard or date.end > first or not _AND.search(text, date.end, first) for date in dates
    ):
        return None
    last = dates[-1].end
    return next((t for t in terms if t.rule == "gebeurtenis.daarna" and t.start > last), None)
