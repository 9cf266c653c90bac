"""Terms that touch: two dates that make one, an occasion with its date, an event and its holder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from commitments.extraction.periods import Grain
from commitments.extraction.rules.spans import SPAN_UNIT, ahead
from commitments.extraction.rules.units import NUMBER, amount
from commitments.extraction.telling import is_of_telling
from commitments.extraction.term import CALENDAR_UNKNOWN, Term
from commitments.extraction.term_offsets import counted_from_day

_RANGE = re.compile(
    r"\s?(?:/|of|dan wel|respectievelijk|tot(?: en met)?|t/m|à|-|–)\s?(?:in |voor |begin |eind )?"
    r"|\sen\s(?:het )?"
)
_LIST_GOES_ON = re.compile(r"(?:, \w+)* (?:of|dan wel) ")  # "in mei, juni of juli"
# What leaves open that it comes after that time: "voor de zomer of kort daarna".
_OR_AFTER = re.compile(r" of (?:kort|vlak|direct|spoedig|snel|meteen) (?:daarna|erna)\b")


def join_ranges(text: str, terms: list[Term]) -> list[Term]:
    """Two dates that make one term: maart/april, eind mei of begin juni, tussen 1 mei en 1 juni."""
    joined: list[Term] = []
    for term in terms:
        last = joined[-1] if joined else None
        if last and _makes_range(text, last, term):
            between = last.preposition == "tussen"
            joined[-1] = term._replace(
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
    return [_stretched(text, _left_open(text, term)) for term in joined]


# What leaves some more time: "begin juni, hooguit een week later".
_AT_MOST_LATER = re.compile(
    rf",? (?:of |maar )?(?:uiterlijk|hooguit|hoogstens|maximaal) (?P<number>{NUMBER}) {SPAN_UNIT}"
    r" (?:later|daarna)\b"
)


def _stretched(text: str, term: Term) -> Term:
    """A term with the time that words after it still leave."""
    more = _AT_MOST_LATER.match(text, term.end) if term.kind == "date" and term.latest else None
    if more is None or term.latest is None:
        return term
    return term._replace(
        end=more.end(),
        wording=text[term.start : more.end()],
        latest=ahead(term.latest, more["unit"], amount(more["number"])),
        why=f"met nog {more['number']} {more['unit']}",
    )


def _left_open(text: str, term: Term) -> Term:
    """A term after whose last day it may also be ("voor de zomer of kort daarna")."""
    after = _OR_AFTER.match(text, term.end) if term.kind == "date" else None
    if after is None:
        return term
    wording = text[term.start : after.end()]
    return term._replace(kind="vague", latest=None, end=after.end(), wording=wording)


def _makes_range(text: str, first: Term, second: Term) -> bool:
    gap = text[first.end : second.start]
    if gap == ", " and _LIST_GOES_ON.match(text, second.end):
        return first.kind == second.kind == "date" and first.grain is second.grain
    if gap == " en " and second.preposition and first.preposition != "tussen":
        return False  # in May and in October: twice
    return (
        first.kind == second.kind == "date"
        and first.past == second.past
        and bool(_RANGE.fullmatch(gap))
        and (second.latest or date.max) >= (first.latest or date.min)
    )


def arrange(text: str, dated: list[Term], phrases: list[Term]) -> tuple[Term, ...]:
    """Let occasions take their date, events swallow what stands in them, and keep order."""
    events = []
    for phrase in phrases:
        if phrase.rule in _OCCASIONS:
            phrase, dated = _take_date(text, phrase, dated)
            if is_of_telling(text, phrase.start, phrase.end):
                phrase = phrase._replace(past=True)
        elif phrase.rule in _OPEN_ENDED:
            phrase = _up_to_bound(text, counted_from_day(phrase, dated, text), dated)
        events.append(phrase)
    kept: list[Term] = []
    for term in sorted((*dated, *events), key=_strength):
        if not any(term.start < other.end and other.start < term.end for other in kept):
            kept.append(term)
    return tuple(sorted(kept, key=lambda term: term.start))


# Occurrences told without a verb, whose end nothing marks: "na overleg met de sector".
_OPEN_ENDED = {"gebeurtenis.na", "gebeurtenis.tegelijk"}
_ITS_OWN_TIME = re.compile(r"\b(?:de|het|een|mijn|dat|die|waar\w*|welke?|wordt|worden)\s$")


def _up_to_bound(text: str, phrase: Term, dated: Sequence[Term]) -> Term:
    """The occurrence without a bound that follows it ("na overleg met u uiterlijk 1 juni")."""
    for term in dated:
        if phrase.start < term.start < phrase.end and (term.hard or term.wording[:4] == "nog "):
            words = text[phrase.start : term.start].rstrip()
            if " " in words and not _ITS_OWN_TIME.search(text, phrase.start, term.start):
                return phrase._replace(end=phrase.start + len(words), wording=words)
    return phrase


_OCCASIONS = {"gebeurtenis.voor-gelegenheid", "gebeurtenis.bij-gelegenheid"}
# "de vragen die zij op 19 mei heeft gesteld": when it was asked, not when it is answered.
_WAS_ASKED = re.compile(r"(?: \w+){0,3} (?:heeft|hebben|is|zijn) (?:gesteld|ingediend|gevraagd)\b")
_TO_ITS_DATE = re.compile(
    r"(?:[^,;:()]|, ?(?=d\.? ?d)){0,110}(?:, (?:dat|die) (?:naar verwachting |is voorzien "
    r"|staat )?)?(?: \((?:op |per )?)?"
)


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
        if _WAS_ASKED.match(text, term.end):
            break
        rest = [other for other in dated if other is not term]
        opened = "(" in text[phrase.end : term.start]
        end = term.end + (opened and text.startswith(")", term.end))
        wording = text[phrase.start : end]
        if "begrotingsbehandeling" in phrase.wording.lower():
            return phrase._replace(end=end, wording=wording), rest
        return (
            term._replace(
                start=phrase.start,
                end=end,
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
