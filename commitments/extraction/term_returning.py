"""What is promised again and again, and the first time it comes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from commitments.extraction.periods import Grain
from commitments.extraction.rules.units import month_period
from commitments.extraction.term import IN_PAPER, Term, of_kind

_WHICH = re.compile(r"[^,;]*, (?:die|dat) ")


def is_custom(text: str, term: Term, terms: Sequence[Term]) -> bool:
    """Whether it only tells how often the next paper comes ("…, die u jaarlijks ontvangt")."""
    return term.kind == "recurring" and any(
        paper.rule == IN_PAPER
        and "volgende" in paper.wording
        and _WHICH.match(text, paper.end, term.start)
        for paper in terms
    )


_ONE = r"\b(?:de|het) (?:eerst(?:volgende|komende|e)|volgende)\b"
_COMES = r"(?:komt|komen|volgt|volgen|verschijnt|ontvangt|krijgt|is|zal)\b"
_NEXT_ONE = re.compile(rf"{_ONE}(?: \w+)?(?: {_COMES}[^,;:]{{0,40}})? ?$")
_THEN_THE_NEXT = re.compile(rf" {_COMES}[^,;:]{{0,40}}{_ONE}")
_FOR_THE_FIRST = re.compile(r"\b(?:voor het eerst|te beginnen) $")
_FROM_THEN_ON = re.compile(r"\b(?:daarna|vervolgens|nadien)(?: weer| steeds| telkens)? $")
_YEARLY = frozenset(("parlement.begroting", "parlement.nota", "parlement.jaarverslag"))
_LATER_ON = (
    r"\b(?:vanaf|met ingang van) (?:20\d\d|volgend jaar|het (?:volgend|komend|nieuw)\w* \w*jaar)\b"
)
_FROM_NEXT = re.compile(_LATER_ON, re.IGNORECASE)
_ALWAYS = re.compile(
    rf"{_LATER_ON}|\b(?:voortaan|vanaf (?:nu|heden|dit jaar)|in het vervolg"
    r"|(?<!van de )(?<!voor de )komende jaren"
    r"|blijf|blijven|blijft"
    r"|(?:houd|houdt|houden|gehouden)\b.*\bop de hoogte|op de hoogte (?:te )?(?:houden|gehouden)"
    r"|begroting en (?:(?:in|via|bij) )?(?:het )?(?:departementaal )?jaarverslag)\b",
    re.IGNORECASE,
)
_THIS_ONE = re.compile(r"20\d\d|\b(?:volgende?|komende?|eerstvolgende|nieuwe)\b")


def in_every_one(text: str, terms: Sequence[Term]) -> Sequence[Term]:
    """The terms, a paper of every year with no day where it is to tell from now on.

    "Voortaan informeer ik u via de begroting": not only in the next one, and from which
    on is not said. "Jaarlijks via de begroting" begins with the next one, unless it is
    "vanaf volgend jaar".
    """
    if not any(term.rule in _YEARLY for term in terms):
        return terms
    if not (_FROM_NEXT if of_kind(terms, "recurring") else _ALWAYS).search(text):
        return terms
    return [
        term._replace(kind="recurring", latest=None, earliest=None, why="")
        if term.rule in _YEARLY and term.kind == "date" and not _THIS_ONE.search(term.wording)
        else term
        for term in terms
    ]


def _next_time(text: str, terms: Sequence[Term]) -> list[Term]:
    """The date for which a sentence gives the first of what returns ("de eerste komt in mei")."""
    return [
        term
        for term in of_kind(terms, "date")
        if _NEXT_ONE.search(text, 0, term.start) or _THEN_THE_NEXT.match(text, term.end)
    ]


def _from_when(terms: Sequence[Term]) -> list[Term]:
    """The month from which something returns, as its first time ("vanaf juli maandelijks")."""
    return [
        term._replace(latest=month_period(term.earliest.year, term.earliest.month).last)
        for term in of_kind(terms, "vague")
        if term.earliest and term.grain is Grain.MONTH
    ]


def _in_its_year(first: Term, terms: Sequence[Term]) -> Term:
    """The month of the first time in the year it is first in ("in november, vanaf 2025")."""
    ends = [term.latest or term.earliest for term in terms if term.grain is Grain.YEAR]
    year = max([end.year for end in ends if end], default=0)
    if first.grain is not Grain.MONTH or not first.latest or year <= first.latest.year:
        return first
    month = month_period(year, first.latest.month)
    return first._replace(latest=month.last, why=f"de laatste dag van {month.name}")


def from_then_on(text: str, terms: Sequence[Term]) -> list[Term]:
    """What returns after a first time ("in mei, en vervolgens elk half jaar")."""
    return [
        term for term in of_kind(terms, "recurring") if _FROM_THEN_ON.search(text, 0, term.start)
    ]


def _lasts(term: Term) -> bool:
    """Whether a span says for how long, not when for the first time ("de komende twee jaar")."""
    return term.rule == "termijn.spanne" and "komende" in term.wording.lower()


def with_first_time(
    text: str, recurring: Term, strong: Sequence[Term], terms: Sequence[Term]
) -> Term:
    """What returns, with the date the words give for the (next) first time.

    A year alone is one only where the next time is named ("de eerste eind 2025").
    """
    dates = of_kind(strong, "date") or _from_when(strong)
    if named := [term for term in dates if _FOR_THE_FIRST.search(text, 0, term.start)]:
        return _starting(text, recurring, _month_in(named[0], dates))
    dates = [_in_its_year(term, strong) for term in dates]
    dates = [
        term for term in dates if term.grain is not Grain.YEAR and not _lasts(term)
    ] or _next_time(text, terms)
    first = min(dates, key=lambda term: term.latest or date.max, default=None)
    return recurring if first is None else _starting(text, recurring, first)


def _month_in(first: Term, dates: Sequence[Term]) -> Term:
    """The year of the first time, by the month in which it comes each year, if that is told."""
    month = next((term for term in dates if term.grain is Grain.MONTH and term.latest), None)
    if first.grain is not Grain.YEAR or not first.latest or month is None or not month.latest:
        return first
    period = month_period(first.latest.year, month.latest.month)
    return first._replace(latest=period.last, why=f"de laatste dag van {period.name}")


def _starting(text: str, recurring: Term, first: Term) -> Term:
    """What returns, with its first time."""
    start, end = min(recurring.start, first.start), max(recurring.end, first.end)
    return recurring._replace(
        start=start,
        end=end,
        wording=text[start:end],
        latest=first.latest,
        earliest=first.earliest,
        why=first.why,
    )
