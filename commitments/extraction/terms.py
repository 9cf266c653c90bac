"""Words of time in a sentence, and the day they leave: ``find_terms``.

Which of them belongs to a promise is decided in ``term_choice``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from commitments.calendar import Calendar
from commitments.extraction.leads import REACH, Lead, placed, read_lead
from commitments.extraction.periods import LOWER, TWO_WEEKS, Bounds, Grain, Period, bounds
from commitments.extraction.readings import Chamber, DeadlineKind
from commitments.extraction.rules.dates import DATES
from commitments.extraction.rules.events import EVENTS
from commitments.extraction.rules.parliament import PARLIAMENT
from commitments.extraction.rules.spans import SPANS
from commitments.extraction.rules.term_rule import Context, DateRule, PhraseRule, Unit
from commitments.extraction.rules.vague import RECURRING, VAGUE
from commitments.extraction.rules.words import MEETINGS
from commitments.extraction.telling import (
    TOLD_ON,
    gone_after,
    gone_before,
    is_of_telling,
)
from commitments.extraction.term import CALENDAR_UNKNOWN, Term, explain
from commitments.extraction.term_glue import spaced
from commitments.extraction.term_joining import arrange, join_ranges
from commitments.extraction.term_offsets import set_off
from commitments.extraction.text import Layer

__all__ = ["DATE_RULES", "PHRASE_RULES", "Term", "explain", "find_terms", "fold"]

DATE_RULES: tuple[DateRule, ...] = (*PARLIAMENT, *SPANS, *DATES)
PHRASE_RULES: tuple[PhraseRule, ...] = (*RECURRING, *EVENTS, *VAGUE)


def _by_stem(rules: Sequence[DateRule | PhraseRule]) -> dict[str, list[int]]:
    """The places of the rules by their stems; most stems are those of several rules."""
    places: dict[str, list[int]] = {}
    for place, rule in enumerate(rules):
        for stem in rule.stems:
            places.setdefault(stem, []).append(place)
    return places


_DATE_STEMS = _by_stem(DATE_RULES)
_PHRASE_STEMS = _by_stem(PHRASE_RULES)


class _Hit(NamedTuple):
    """A unit of the calendar with its lead, not yet bounded."""

    start: int
    end: int
    rule: str
    lead: Lead
    periods: tuple[Period, ...]
    past: bool


def find_terms(
    text: str, *, on: date | None, chamber: Chamber | None, calendar: Calendar
) -> tuple[Term, ...]:
    """All words of time of a cleaned text, in order; none overlaps another.

    A date that stands inside an event ("zodra het onderzoek in mei gereed is") is
    part of that event and not given.
    """
    if on is not None and not 1900 <= on.year <= 2150:
        on = None  # no letter's date
    apart, layer = spaced(text)
    lower = fold(_untitled(apart))
    context = Context(on, chamber or "TK", calendar, lower)
    dated = [_bound(hit, context, apart) for hit in _calendar_hits(lower, context)]
    terms = arrange(apart, join_ranges(apart, dated), list(_phrases(lower, apart)))
    terms = tuple(set_off(term, lower, apart) for term in terms)
    return tuple(_as_written(term, text, layer) for term in terms) if layer else terms


# "het rapport «Geld als er minder te doen is»": what a title says is no term.
_TITLE = re.compile(r"«[A-ZÀ-Þ0-9][^«»]{3,200}»")


def _untitled(text: str) -> str:
    """The text with its titles blotted out, every other character in its place."""
    return _TITLE.sub(lambda title: "·" * len(title[0]), text) if "«" in text else text


def _as_written(term: Term, text: str, layer: Layer) -> Term:
    """A term of the text with its words apart, as it stands in the text."""
    start, end = layer.span(term.start, term.end)
    return term._replace(start=start, end=end, wording=text[start:end])


def fold(text: str) -> str:
    """The text in lower case, every character in its place."""
    lower = text.lower().replace("ná ", "na ")
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := one.lower()) == 1 else one for one in text)


MOST = 12  # words of time of one kind in a sentence; no real one has as many


def _matches[Rule: (DateRule, PhraseRule)](
    rules: tuple[Rule, ...], stems: dict[str, list[int]], text: str, *, leaning: bool
) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Every match that starts with a word, of the rules of which a stem stands in the text."""
    known = {place for stem in [stem for stem in stems if stem in text] for place in stems[stem]}
    for rule in map(rules.__getitem__, sorted(known)):
        match = rule.pattern.search(text)
        for _ in range(MOST):
            if match is None:
                break
            if _starts_word(text, match.start()) or (leaning and _leans(text, match.start())):
                yield rule, match
                match = rule.pattern.search(text, match.end())
            else:
                match = rule.pattern.search(text, match.start() + 1)


def _calendar_hits(text: str, context: Context) -> Iterator[_Hit]:
    units = []
    for rule, match in _matches(DATE_RULES, _DATE_STEMS, text, leaning=True):
        start = match.start()
        before = rule.before and rule.before.search(text, max(0, start - REACH), start)
        units.append((before.start() if before else start, match.end(), rule, match, before))
    reached = 0
    for start, end, rule, match, before in sorted(units, key=lambda unit: (unit[0], -unit[1])):
        if start < reached:
            continue
        lead, end = placed(read_lead(text, start), text, start, end)
        found = rule.periods(Unit(match, before, lead, context))
        if found is None:
            continue
        periods = tuple(found)
        if lead.preposition == "van" and periods and _is_of_raad(text, lead, periods[0].grain):
            continue  # "in het verslag van de Raad van mei"
        reached = end
        gone = gone_after(text, end)
        past = bool(gone) or gone_before(text, start) or "sinds" in lead.words.split()
        told = lead.preposition in TOLD_ON and is_of_telling(text, lead.start, end)
        past = past or (told and not _is_ahead(periods, context.on))
        yield _Hit(start, gone.end() if gone else end, rule.name, lead, periods, past)


def _is_ahead(periods: Sequence[Period], on: date | None) -> bool:
    """Whether a time can only be one to come: nothing was told then ("in januari 2025")."""
    return on is not None and len(periods) == 1 and periods[0].first > on


# Texts are glued at line ends ("ditvoorjaar"): a unit may lean on a few short words.
_LEANS_ON = re.compile(
    r"(?<![^\W_])(?:in|het|de|dit|deze|v[oó][oó]r|van|op|per|eind|begin|medio|komende?|volgende?"
    r"|uiterlijk|rond|nog)$"
)


def _starts_word(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    return not (before.isalnum() or before == "_")


def _leans(text: str, start: int) -> bool:
    """Whether a unit is glued to a word that may stand in front of it."""
    if not (text[start].isalpha() and text[start - 1].isalpha()):
        return False
    return bool(_LEANS_ON.search(text, max(0, start - 10), start))


def _bound(hit: _Hit, context: Context, words: str) -> Term:
    """The hit as a term: the first of its periods that has not passed on the letter's date."""
    lead, text = hit.lead, context.text
    bare = lead.bare and not _PLACES_ITSELF.match(text, hit.start)
    bare = bare and not text.endswith(_TO_COME, hit.start, hit.end)
    bare = bare and not text.endswith(_COMES, 0, hit.start)
    term = Term(
        lead.start,
        hit.end,
        words[lead.start : hit.end],
        "date",
        hit.rule,
        hard=lead.hard,
        owned=lead.owned or _is_of_meeting(text, lead),
        bare=bare,
        closing=bare and not text[hit.end :].strip(" .;"),
        past=hit.past,
        preposition=lead.preposition,
    )
    if not hit.periods or hit.past:
        unbounded = lead.position in LOWER and not hit.past
        return term._replace(kind="vague" if unbounded else "event", rule=CALENDAR_UNKNOWN)
    period, found = _first_open(hit, context.on)
    kind: DeadlineKind = "vague" if lead.position in LOWER else "date"
    gone = context.on is not None and found.latest is not None and found.latest < context.on
    return term._replace(
        kind=kind,
        latest=found.latest,
        earliest=found.earliest,
        grain=period.grain,
        why=found.why,
        past=gone,
    )


_MEETING = re.compile(
    r"(?:debat|overleg|vergadering|zitting|bijeenkomst|top|raad|conferentie|gesprek|briefing"
    rf"|zoeking|vragenuur|rondetafel|behandeling|\b(?:{'|'.join(MEETINGS)}))"
    r"(?: (?!stuur|zend|zal|zullen|ontvang|inform|kom|bericht|deel|meld|ik |wij "
    r"|u )[\w’'-]+){0,7} $"
)


def _is_of_meeting(text: str, lead: Lead) -> bool:
    """Whether "op 9 mei" only says when a meeting was or is."""
    if not lead.words.startswith("op") or lead.hard:
        return False
    return bool(_MEETING.search(text, max(0, lead.start - 90), lead.start))


def _is_of_raad(text: str, lead: Lead, grain: Grain) -> bool:
    """Whether a month only says which council is meant."""
    return (
        grain is Grain.MONTH and _RAAD.search(text, max(0, lead.start - 40), lead.start) is not None
    )


_RAAD = re.compile(r"\b(?!voorraad)\w*raad(?: \w+){0,3} $")
# "na iedere Raad", "bij elke geannoteerde agenda": what waits for it returns with it.
_EVERY = re.compile(r"\b(?:iedere?|elke?) (?!van )")
# These units carry their own place in time: nothing needs to stand before them.
_PLACES_ITSELF = re.compile(
    r"(?:dit|deze|dat|volgende?|komende?|aanstaande|aankomende|eerstkomende|binnen|over|uiterlijk"
    r"|voordat|vóórdat|(?:eerste|tweede|derde|vierde|laatste) week"
    r"|\w+ \w+ (?:na|vanaf) (?:heden|vandaag|nu|dagtekening)"
    r"|20\d\d[ -]?[qk][1-4]"
    r"|in|gedurende|vandaag|heden|morgen(?:ochtend|middag|avond)?|overmorgen|vanavond|vanmiddag|\w+dag\b"
    r"|het (?:komende|volgende|nieuwe|lopende)|de (?:eerst)?(?:komende|volgende))"
    r"(?:\b|(?=voorjaar|najaar|zomer|herfst|winter|jaar))"
)


_COMES = ("volgt ", "volgen ", "verschijnt ")  # "de brief volgt mei/juni 2024"
_TO_COME = ("a.s.", "aanstaande", "eerstkomende")  # "1 mei a.s." is that day by itself


def _first_open(hit: _Hit, on: date | None) -> tuple[Period, Bounds]:
    for period in hit.periods:
        found = _bounds(hit.lead, period)
        if on is None or (found.latest or (found.earliest or period.last)) >= on:
            return period, found
    return hit.periods[-1], _bounds(hit.lead, hit.periods[-1])


def _bounds(lead: Lead, period: Period) -> Bounds:
    found = bounds(lead.position, period)
    if lead.around and found.latest:
        return replace(found, latest=found.latest + TWO_WEEKS, why="met twee weken speling")
    return found


def _phrases(lower: str, text: str) -> Iterator[Term]:
    for rule, match in _matches(PHRASE_RULES, _PHRASE_STEMS, lower, leaning=False):
        start, end = match.span()
        every = rule.kind == "event" and _EVERY.search(lower, start, end)
        kind: DeadlineKind = "recurring" if every else rule.kind
        yield Term(start, end, text[start:end], kind, rule.name, weak=rule.weak and not every)
