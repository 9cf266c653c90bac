"""A question of the register in Dutch: for the tags above a list, and in mails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from commitments.models import Dossier, Ministry, Person
from commitments.queries.criteria import Criteria
from commitments.queries.vocabulary import Late
from commitments.wording.dates import day
from commitments.wording.terms import quoted

_LATE = {
    Late.LATE: "te laat",
    Late.TARGET: "streefdatum verstreken",
    Late.PASSED: "termijn verstreken",
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


def _who(criteria: Criteria) -> Iterator[Tag]:
    if criteria.ministry:
        named = Ministry.objects.filter(slug=criteria.ministry).first()
        yield Tag("ministry", None, f"ministerie {named or criteria.ministry}")
    if criteria.minister:
        person = Person.objects.filter(pk=criteria.minister).first()
        yield Tag("minister", None, f"bewindspersoon {person or criteria.minister}")
    if criteria.dossier:
        yield Tag("dossier", None, f"dossier {Dossier(number=criteria.dossier).printed}")
    if criteria.chamber:
        yield Tag("chamber", None, criteria.chamber.label)


def _when(criteria: Criteria) -> Iterator[Tag]:
    if criteria.shifted:
        yield Tag("shifted", None, "verschoven")
    for kind in criteria.kinds:
        yield Tag("kinds", kind, f"termijn: {kind.label}")
    if criteria.due_from:
        yield Tag("due_from", None, f"termijn vanaf {day(criteria.due_from)}")
    if criteria.due_until:
        yield Tag("due_until", None, f"termijn tot en met {day(criteria.due_until)}")
