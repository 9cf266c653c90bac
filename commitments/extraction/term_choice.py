"""Which words of time belong to a promise: ``choose_term``.

1. The sentence is cut into clauses; those that carry the promise's own words, or
   only add to it, are its own. What stands in another clause, in a reference or
   in the subject of the promise is not its term.
2. Of its own terms the hardest wins: a date (an explicit bound before a plain
   one, the later of equals), then an event, then words without a bound. What
   returns is recurring, with the date of the first time if there is one.
3. A paper that carries the promise lends it the date it is promised for.
4. Without a term of its own it takes one from the next sentence, or the one
   before, only where that plainly speaks of the same delivery.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from commitments.calendar import Calendar
from commitments.extraction.stretches import Stretch, Span, cut, front_end
from commitments.extraction.periods import Grain
from commitments.extraction.readings import Chamber, DeadlineReading
from commitments.extraction.terms import Term, explain, find_terms
from commitments.extraction.text import CleanText, Sentence

NO_TERM = "geen-termijn"


def choose_term(
    sentence: Sentence,
    anchors: Sequence[Span],
    *,
    before: Sentence | None = None,
    after: Sentence | None = None,
    on: date | None,
    chamber: Chamber | None,
    calendar: Calendar,
) -> Term | None:
    """The term of the promise whose own words stand at ``anchors`` in the sentence.

    Anchors are spans in ``sentence.text``: the promising and informing verbs and
    the addressee. The result counts in the clean text; ``None`` if there is no
    word of time at all.
    """

    def terms_of(other: Sentence) -> tuple[Term, ...]:
        return find_terms(other.text, on=on, chamber=chamber, calendar=calendar)

    found = _best(sentence.text, terms_of(sentence), anchors)
    if (
        (found is None or found.kind == "vague")
        and after is not None
        and _CONTINUES.match(after.text)
    ):
        further = _hardest([t for t in terms_of(after) if t.kind == "date" and _stands(t)])
        if further:
            return _moved(further, after.start)
    if found and before is not None and _POINTS_BACK.fullmatch(found.wording):
        fixed = [t for t in terms_of(before) if t.kind == "date" and _stands(t)]
        if len(fixed) == 1 and not _EXPECTED.search(before.text):
            return _moved(fixed[0], before.start)
    return _moved(found, sentence.start) if found else None


def read_deadline(term: Term | None, clean: CleanText, on: date | None) -> DeadlineReading:
    """A chosen term as the letter's reading shows it, with its span in the raw text."""
    if term is None:
        return DeadlineReading("none", rule=NO_TERM, explanation="De brief noemt geen termijn.")
    start, end = clean.raw_span(term.start, term.end)
    return DeadlineReading(
        kind=term.kind,
        wording=clean.raw[start:end],
        start=start,
        end=end,
        latest=term.latest,
        earliest=term.earliest,
        rule=term.rule,
        explanation=explain(term, on),
    )


_CONTINUES = re.compile(
    r"(?:(?:Dat|Dit|Die|Deze|Zij|Het) (?:zal|zullen|is|wordt|volgt|komt|kan)\b"
    r"|(?:Ik|Wij|Het kabinet) (?:verwacht|streef|streeft|hoop|hoopt|verwachten|streven|hopen)\b"
    r"(?: ernaar| er naar)? (?:dat|dit|deze|die|hem|haar|het)\b|Het streven is\b|Streven is\b"
    r"|Naar verwachting (?:zal|is|gebeurt|kan|volgt|ontvangt) (?:dit|dat|deze|die|u|uw Kamer)\b"
    r"|U (?:krijgt|ontvangt) (?:het|hem|haar|deze|die|dit|dat)\b)"
)
_POINTS_BACK = re.compile(r"dan|op dat moment|bij die gelegenheid", re.IGNORECASE)
_EXPECTED = re.compile(
    r"verwacht|gereed|afgerond|afronding|besluit|oplever|gepland|planning|klaar|streef|voorzien"
    r"|vermoedelijk|waarschijnlijk",
    re.IGNORECASE,
)


def _moved(term: Term, offset: int) -> Term:
    return replace(term, start=term.start + offset, end=term.end + offset)


def _best(text: str, terms: Sequence[Term], anchors: Sequence[Span]) -> Term | None:
    clauses = cut(text, anchors)
    own, kin = _sort_out(text, terms, clauses, anchors)
    strong = [term for term in own if not term.weak]
    dates = [term for term in strong if term.kind == "date"]
    returning = [term for term in strong if term.kind == "recurring"]
    if returning:
        return _with_first_time(text, returning[0], dates)
    if dates:
        return _with_earliest(_hardest(dates), strong)
    for kind in ("event",):
        events = [term for term in strong if term.kind == kind]
        if events:
            return events[0]
    if kin:
        return _hardest(kin)
    for kind in ("recurring", "event", "vague"):
        rest = [term for term in own if term.kind == kind]
        if rest:
            return _first_vague(rest)
    return None


def _first_vague(terms: Sequence[Term]) -> Term:
    return next((term for term in terms if term.earliest), terms[0])


def _stands(term: Term) -> bool:
    """Whether a term can be one by itself: no reference, not past."""
    return not (term.owned or term.past or term.preposition in {"over", "dd"})


def _hardest(terms: Sequence[Term]) -> Term | None:
    """An explicit bound before a plain one; of equals the later, which is the more lenient."""
    dated = [term for term in terms if term.latest]
    return max(dated, key=lambda t: (t.hard, t.latest or date.min), default=None)


def _with_earliest(term: Term | None, others: Sequence[Term]) -> Term | None:
    lower = next(
        (other.earliest for other in others if other.kind == "vague" and other.earliest), None
    )
    if term and lower and term.latest and lower <= term.latest and not term.earliest:
        return replace(term, earliest=lower)
    return term


def _with_first_time(text: str, recurring: Term, dates: Sequence[Term]) -> Term:
    """What returns, with the date the words give for the (next) first time."""
    first = min(dates, key=lambda term: term.latest or date.max, default=None)
    if first is None:
        return recurring
    start, end = min(recurring.start, first.start), max(recurring.end, first.end)
    return replace(
        recurring,
        start=start,
        end=end,
        wording=text[start:end],
        latest=first.latest,
        earliest=first.earliest,
        why=first.why,
    )


def _sort_out(
    text: str, terms: Sequence[Term], clauses: Sequence[Stretch], anchors: Sequence[Span]
) -> tuple[list[Term], list[Term]]:
    """The promise's own terms, and the dates of a paper that carries it."""
    own: list[Term] = []
    kin: list[Term] = []
    previous: Stretch | None = None
    for clause in clauses:
        for term in terms:
            if not clause.start <= term.start < clause.end or not _stands(term):
                continue
            if (clause.own and not _of_another(text, term, clause, previous, anchors)) or (
                term.kind == "event" and term.rule in _CLAUSES and _reaches(term, clauses)
            ):
                own.append(term)
            elif term.kind == "date" and _CARRIES.search(clause.text):
                kin.append(term)
        previous = clause
    return own, kin


_CLAUSES = {"gebeurtenis.zodra", "gebeurtenis.wanneer"}
# A relative clause that says when the paper itself comes.
_CARRIES = re.compile(
    r"\b(?:zal|zullen|ga|wil|hoop|verwacht|stuur|zend|ontvangt|krijgt)\b.*\b(?:Kamer|u)\b"
    r"|\b(?:Kamer|u|ik|wij)\b.*\b(?:zal|zullen|stuur|zend|aanbied|toezend|toestuur|indien|ontvangt"
    r"|krijgt|verschijnt)\w*\b",
    re.IGNORECASE,
)


def _reaches(term: Term, clauses: Sequence[Stretch]) -> bool:
    """Whether an event clause hangs on a clause of the promise, not on another's."""
    before = [clause for clause in clauses if clause.end <= term.start]
    return not before or before[-1].own or any(c.own for c in clauses if c.start >= term.end)


def _of_another(
    text: str, term: Term, clause: Stretch, previous: Stretch | None, anchors: Sequence[Span]
) -> bool:
    """Whether a term in an own clause still belongs to a noun, a topic or an event there."""
    if term.kind != "date":
        return False
    if previous is not None and not clause.anchored and _is_event_clause(previous):
        return bool(_EXPECTED.search(clause.text))
    if term.bare and not term.closing:
        return True
    front = front_end(clause, anchors)
    lead_in = text[clause.start : term.start]
    if term.start < front and not clause.connecting and not _ADVERBS.fullmatch(lead_in):
        return True
    topic = _TOPIC.search(lead_in)
    if topic is None or any(
        a >= clause.start + topic.start() and b <= term.start for a, b in anchors
    ):
        return False
    return (term.grain is Grain.YEAR and not term.hard) or term.preposition in {"per", "met", "tot"}


def _is_event_clause(clause: Stretch) -> bool:
    return bool(_EVENT_START.match(clause.text))


_EVENT_START = re.compile(
    r"(?:zodra|nadat|wanneer|als|indien|na|op het moment dat)\b", re.IGNORECASE
)
_ADVERBS = re.compile(
    r"(?:\s*(?:en|ook|wel|echter|daarom|dus|maar|doch|tevens|naar verwachting|zo mogelijk|mogelijk"
    r"|waarschijnlijk|vermoedelijk|tot slot|ten slotte|verder|nog|hopelijk|uiteraard|daarnaast"
    r"|in ieder geval|in elk geval|bij voorkeur|dit|dat|deze|die|het|hierover|daarover|hierop|u|uw"
    r" Kamer|ik|wij|er)\b)*\s*",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:over|inzake|betreffende|omtrent|aangaande|rond)\s\w[^,;]*$", re.IGNORECASE
)
