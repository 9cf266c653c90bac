"""A question of the register in Dutch: for the tags above a list, and in mails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from commitments.models import (
    Committee,
    Debate,
    Dossier,
    Firmness,
    Member,
    Ministry,
    Office,
    Party,
    Person,
)
from commitments.queries.criteria import Criteria, names_one
from commitments.queries.vocabulary import SOON, Answered, Late, Questions
from commitments.wording.dates import day
from commitments.wording.subjects import committee_words, debate_words
from commitments.wording.terms import quoted

_LATE = {
    Late.LATE: "te laat",
    Late.TARGET: "streefdatum verstreken",
    Late.PASSED: "termijn verstreken",
    Late.SOON: f"termijn binnen {SOON} dagen",
}

_QUESTIONS = {
    Questions.ALSO: "ook antwoorden op Kamervragen",
    Questions.ONLY: "alleen antwoorden op Kamervragen",
}


@dataclass(frozen=True, slots=True)
class Tag:
    """One part of a question in words; ``name`` and ``value`` take it out of the Criteria again.

    ``value`` is None for a field with one value (``Criteria.without``).
    """

    name: str
    value: Any
    words: str


def tags(criteria: Criteria) -> list[Tag]:
    """Every part of the question that asks something, in the order of the form."""
    return [*_what(criteria), *_who(criteria), *_when(criteria)]


def criteria_words(criteria: Criteria) -> str:
    """The whole question in one line: "alle toezeggingen", "toezeggingen: ministerie Defensie"."""
    parts = [tag.words for tag in tags(criteria)]
    return f"toezeggingen: {', '.join(parts)}" if parts else "alle toezeggingen"


def _what(criteria: Criteria) -> Iterator[Tag]:
    if criteria.text:
        yield Tag("text", None, f"met {quoted(criteria.text)}")
    for status in criteria.status:
        yield Tag("status", status, status.label)
    if criteria.late:
        yield Tag("late", None, _LATE[criteria.late])
    named = names_one(criteria.text) and criteria.questions == Questions.ALSO
    if criteria.questions != Questions.WITHOUT and not named:
        yield Tag("questions", None, _QUESTIONS[criteria.questions])


def _who(criteria: Criteria) -> Iterator[Tag]:
    if criteria.ministry:
        named = Ministry.objects.filter(slug=criteria.ministry).first()
        yield Tag("ministry", None, f"ministerie {named or criteria.ministry}")
    for name, noun, model in _PEOPLE:
        if key := getattr(criteria, name):
            yield Tag(name, None, f"{noun} {_named(model, key)}")
    if criteria.committee:
        committee = Committee.objects.filter(pk=criteria.committee).first()
        words = committee_words(committee or Committee(name=f"nummer {criteria.committee}"))
        yield Tag("committee", None, words)
    if criteria.dossier:
        yield Tag("dossier", None, f"dossier {Dossier(number=criteria.dossier).printed}")
    if criteria.debate:
        debate = Debate.objects.filter(number=criteria.debate).first()
        yield Tag("debate", None, debate_words(debate or Debate(number=criteria.debate)))
    if criteria.chamber:
        yield Tag("chamber", None, criteria.chamber.label)


_PEOPLE: tuple[tuple[str, str, type[Model]], ...] = (
    ("office", "functie", Office),
    ("minister", "bewindspersoon", Person),
    ("member", "toegezegd aan", Member),
    ("party", "toegezegd aan fractie", Party),
)


def _named(model: type[Model], key: int) -> str:
    return str(model._default_manager.filter(pk=key).first() or f"nummer {key}")


def _when(criteria: Criteria) -> Iterator[Tag]:
    yield from _shifted(criteria)
    for kind in criteria.kinds:
        yield Tag("kinds", kind, f"termijn: {kind.label}")
    if criteria.firmness:
        firm = criteria.firmness == Firmness.FIRM
        yield Tag("firmness", None, "vast toegezegd" if firm else "als streven toegezegd")
    if criteria.source:
        yield Tag("source", None, criteria.source.label)
    for noun, first, last in _PERIODS:
        if start := getattr(criteria, first):
            yield Tag(first, None, f"{noun} vanaf {day(start)}")
        if end := getattr(criteria, last):
            yield Tag(last, None, f"{noun} tot en met {day(end)}")
    if criteria.proposed:
        yield Tag("proposed", None, "antwoord voorgesteld")
    if criteria.on:
        known = "in feite" if criteria.in_fact else "volgens wat toen bekend was"
        yield Tag("on", None, f"zoals het was op {day(criteria.on)}, {known}")


def _shifted(criteria: Criteria) -> Iterator[Tag]:
    if criteria.shifts:
        times = f", minstens {criteria.shifts} keer" if criteria.shifts > 1 else ""
        yield Tag("shifts", None, f"verschoven{times}")
    if criteria.shifted_from:
        yield Tag("shifted_from", None, f"verschoven vanaf {day(criteria.shifted_from)}")
    if criteria.answered:
        in_time = criteria.answered == Answered.IN_TIME
        yield Tag("answered", None, f"beantwoord {'binnen' if in_time else 'na'} de termijn")


_PERIODS = (
    ("termijn", "due_from", "due_until"),
    ("toegezegd", "promised_from", "promised_until"),
    ("voor het eerst te laat genoemd", "late_from", "late_until"),
)
