"""Words of time in a sentence, and the day they leave: ``find_terms``.

Which of them belongs to a promise is decided in ``term_choice``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from commitments.calendar import Calendar
from commitments.extraction.leads import Lead, read_lead
from commitments.extraction.periods import LOWER, TWO_WEEKS, Bounds, Grain, Period, bounds
from commitments.extraction.readings import Chamber, DeadlineKind
from commitments.extraction.rules.dates import DATES
from commitments.extraction.rules.events import EVENTS
from commitments.extraction.rules.parliament import PARLIAMENT
from commitments.extraction.rules.spans import SPANS
from commitments.extraction.rules.term_rule import Context, DateRule, PhraseRule, Unit
from commitments.extraction.rules.units import say
from commitments.extraction.rules.vague import RECURRING, VAGUE

CALENDAR_UNKNOWN = "kalender-onbekend"
DATE_RULES: tuple[DateRule, ...] = (*PARLIAMENT, *SPANS, *DATES)
PHRASE_RULES: tuple[PhraseRule, ...] = (*RECURRING, *EVENTS, *VAGUE)


@dataclass(frozen=True, slots=True)
class Term:
    """Words of time and what they bound; ``start`` and ``end`` count in the text read.

    ``hard`` marks an explicit bound (uiterlijk), ``owned`` a date that hangs on
    the noun before it (de brief van 3 mei), ``bare`` one without any word in
    front, ``closing`` a bare one that ends its text (the last cell of a row), ``past``
    one that lies before the letter, ``weak`` a term that gives way to any other. ``why`` says in Dutch where ``latest`` comes from.
    """

    start: int
    end: int
    wording: str
    kind: DeadlineKind
    rule: str
    latest: date | None = None
    earliest: date | None = None
    hard: bool = False
    owned: bool = False
    bare: bool = False
    closing: bool = False
    past: bool = False
    weak: bool = False
    preposition: str = ""
    grain: Grain | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Hit:
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
    context = Context(on, chamber or "TK", calendar, text)
    dated = [_bound(hit, context) for hit in _calendar_hits(text, context)]
    phrases = list(_phrases(text))
    return tuple(_arrange(text, _join_ranges(text, dated), phrases))


_GONE_BEFORE = re.compile(
    r"(?:afgelopen|vorige?|voorbije|verleden|laatstleden|eerder dit|eerder deze)[ ]?$",
    re.IGNORECASE,
)
_GONE_AFTER = re.compile(
    r",?\s?(?:jl|j\. ?l|l\. ?l|jongstleden|laatstleden)\b\.?|\s(?:geleden|vorig jaar)\b",
    re.IGNORECASE,
)


def _may_match[Rule: (DateRule, PhraseRule)](rules: tuple[Rule, ...], text: str) -> Iterator[Rule]:
    """The gate: the rules of which a literal stands in the text."""
    lower = text.lower()
    return (rule for rule in rules if any(stem in lower for stem in rule.stems))


def _calendar_hits(text: str, context: Context) -> Iterator[_Hit]:
    found = sorted(
        (
            (match, rule)
            for rule in _may_match(DATE_RULES, text)
            for match in rule.pattern.finditer(text)
        ),
        key=lambda pair: (pair[0].start(), -pair[0].end()),
    )
    reached = 0
    for match, rule in found:
        start, end = match.span()
        if start < reached:
            continue
        lead = read_lead(text, start)
        periods = rule.periods(Unit(match, lead, context))
        if periods is None:
            continue
        reached = end
        gone = _GONE_AFTER.match(text, end)
        past = bool(gone or _GONE_BEFORE.search(text, max(0, start - 20), start))
        yield _Hit(start, gone.end() if gone else end, rule.name, lead, tuple(periods), past)


def _bound(hit: _Hit, context: Context) -> Term:
    """The hit as a term: the first of its periods that has not passed on the letter's date."""
    lead, text = hit.lead, context.text
    bare = lead.bare and not _PLACES_ITSELF.match(text, hit.start)
    term = Term(
        lead.start,
        hit.end,
        text[lead.start : hit.end],
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
        return replace(term, kind="event", rule=CALENDAR_UNKNOWN)
    period, found = _first_open(hit, context.on)
    kind: DeadlineKind = "vague" if lead.position in LOWER else "date"
    gone = context.on is not None and found.latest is not None and found.latest < context.on
    return replace(
        term,
        kind=kind,
        latest=found.latest,
        earliest=found.earliest,
        grain=period.grain,
        why=found.why,
        past=gone,
    )


_MEETING = re.compile(
    r"(?:debat|overleg|vergadering|zitting|bijeenkomst|top|Raad|conferentie|gesprek|briefing|zoeking"
    r"|vragenuur|rondetafel|AO|behandeling|notaoverleg)"
    r"(?: (?!stuur|zend|zal|zullen|ontvang|inform|kom|bericht|deel|meld|ik |wij |u )[\w’'-]+){0,7} $"
)


def _is_of_meeting(text: str, lead: Lead) -> bool:
    """Whether "op 9 mei" only says when a meeting was or is."""
    if not lead.words.startswith("op") or lead.hard:
        return False
    return bool(_MEETING.search(text, max(0, lead.start - 90), lead.start))


# These units carry their own place in time: nothing needs to stand before them.
_PLACES_ITSELF = re.compile(
    r"(?:dit|deze|dat|volgende?|komende?|aanstaande|aankomende|eerstkomende|binnen|over|uiterlijk"
    r"|in|gedurende|vandaag|heden|morgen|overmorgen|vanavond|vanmiddag|\w+dag\b"
    r"|het (?:komende|volgende|nieuwe|lopende))"
    r"(?:\b|(?=voorjaar|najaar|zomer|herfst|winter|jaar))",
    re.IGNORECASE,
)


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


_RANGE = re.compile(
    r"\s?(?:/|of|dan wel|respectievelijk|en|tot(?: en met)?|t/m|à|-|–)\s?(?:in |voor |begin |eind )?"
)


def _join_ranges(text: str, terms: list[Term]) -> list[Term]:
    """Two dates that make one term: maart/april, eind mei of begin juni, tussen 1 mei en 1 juni."""
    joined: list[Term] = []
    for term in terms:
        last = joined[-1] if joined else None
        if last and _makes_range(text, last, term):
            between = last.preposition == "tussen"
            joined[-1] = replace(
                term,
                start=last.start,
                wording=text[last.start : term.end],
                latest=max(filter(None, (last.latest, term.latest)), default=None),
                earliest=last.latest if between else last.earliest,
                hard=last.hard or term.hard,
                owned=last.owned,
                bare=last.bare,
                preposition=last.preposition,
            )
        else:
            joined.append(term)
    return joined


def _makes_range(text: str, first: Term, second: Term) -> bool:
    gap = text[first.end : second.start]
    return (
        first.kind == second.kind == "date"
        and first.past == second.past
        and bool(_RANGE.fullmatch(gap))
        and (second.latest or date.max) >= (first.latest or date.min)
    )


def _phrases(text: str) -> Iterator[Term]:
    for rule in _may_match(PHRASE_RULES, text):
        for match in rule.pattern.finditer(text):
            yield Term(
                match.start(),
                match.end(),
                match[0].rstrip(),
                rule.kind,
                rule.name,
                weak=rule.weak,
            )


def _arrange(text: str, dated: list[Term], phrases: list[Term]) -> Iterator[Term]:
    """Let occasions take their date, events swallow what stands in them, and keep order."""
    events = []
    for phrase in phrases:
        if phrase.rule in _OCCASIONS:
            phrase, dated = _take_date(text, phrase, dated)
        events.append(phrase)
    kept: list[Term] = []
    for term in sorted((*dated, *events), key=_strength):
        if not any(term.start < other.end and other.start < term.end for other in kept):
            kept.append(term)
    return iter(sorted(kept, key=lambda term: term.start))


_OCCASIONS = {"gebeurtenis.voor-gelegenheid", "gebeurtenis.bij-gelegenheid"}
_TO_ITS_DATE = re.compile(r"(?:[^,;:()]|, ?(?=d\.?d)){0,110}")


def _take_date(text: str, phrase: Term, dated: list[Term]) -> tuple[Term, list[Term]]:
    """An occasion with a calendar date ("het debat van 9 juni") is that day itself."""
    for term in dated:
        near = phrase.start <= term.start and term.start - phrase.end < 110
        if not near or term.kind != "date" or term.grain not in {Grain.DAY, Grain.WEEK}:
            continue
        if not _TO_ITS_DATE.fullmatch(text, phrase.end, max(phrase.end, term.start)):
            break
        if not (term.owned or term.bare or term.preposition in {"op", "in"}):
            break
        rest = [other for other in dated if other is not term]
        end = term.end
        wording = text[phrase.start : end]
        if "begrotingsbehandeling" in phrase.wording.lower():
            return replace(phrase, end=end, wording=wording), rest
        return (
            replace(
                term,
                start=phrase.start,
                wording=wording,
                rule=phrase.rule,
                owned=False,
                bare=False,
                preposition="",
                why="de dag zelf telt nog mee",
            ),
            rest,
        )
    return phrase, dated


def _strength(term: Term) -> tuple[int, int, int]:
    """The order in which overlapping terms are kept: whole clauses, dates, then the rest."""
    if term.rule in {"gebeurtenis.zodra", "gebeurtenis.wanneer"} or term.kind == "recurring":
        rank = 0
    elif (term.kind == "vague" and term.earliest) or term.closing:
        rank = 1  # "na de zomer" before the general "na ..."
    elif term.rule in {"gebeurtenis.na", "gebeurtenis.tegelijk"}:
        rank = 2
    elif term.latest or term.rule == CALENDAR_UNKNOWN:
        rank = 3
    else:
        rank = 5 if term.weak else 4
    return rank, -(term.end - term.start), term.start


def explain(term: Term, on: date | None) -> str:
    """One Dutch sentence that says what the words bound and why."""
    words = f"'{' '.join(term.wording.split())}'"
    letter = f"in een brief van {say(on)}" if on else "in een brief zonder datum"
    if term.latest:
        why = f", {term.why}" if term.why else ""
        return f"{words} {letter}: uiterlijk {say(term.latest)}{why}."
    if term.rule == CALENDAR_UNKNOWN:
        return f"{words} {letter}: de datum is in de kalender niet bekend."
    if term.kind == "event":
        return f"{words}: wacht op een gebeurtenis waarvan de datum niet bekend is."
    if term.kind == "recurring":
        return f"{words}: keert terug, zonder datum voor de eerste keer."
    if term.earliest:
        return f"{words} {letter}: niet eerder dan {say(term.earliest)}, zonder laatste dag."
    return f"{words}: noemt geen laatste dag."
