"""The form over ``Criteria``: what a reader can choose, and how it was filled in."""

from __future__ import annotations

from typing import Any

import django_filters as filters
from django.db.models import Exists, OuterRef
from django.forms import CheckboxSelectMultiple, DateInput
from django.http import QueryDict

from commitments.lifecycle import Status
from commitments.models import (
    Chamber,
    Commitment,
    CommitmentQuerySet,
    DeadlineKind,
    Ministry,
    Person,
)
from commitments.queries.criteria import Criteria
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import KINDS, STATUSES, Late, Sort

type Choices = list[tuple[str, str]]

_LATES = {
    Late.LATE: "te laat",
    Late.TARGET: "streefdatum verstreken",
    Late.PASSED: "termijn voorbij, ook zonder oordeel",
}
_KINDS = {
    DeadlineKind.DATE: "met een datum",
    DeadlineKind.EVENT: "na een gebeurtenis",
    DeadlineKind.RECURRING: "terugkerend",
    DeadlineKind.VAGUE: "zonder datum, wel woorden van tijd",
    DeadlineKind.NONE: "zonder termijn",
}
_SORTS = {
    Sort.LATENESS: "langst voorbij eerst",
    Sort.TERM: "eerstvolgende termijn eerst",
    Sort.PROMISED: "nieuwste toezegging eerst",
}


def _ministries() -> Choices:
    """Ministries that promised something the public can see."""
    promising = Commitment.objects.public().filter(ministry=OuterRef("pk"))
    return list(Ministry.objects.filter(Exists(promising)).values_list("slug", "name"))


def _ministers() -> Choices:
    promising = Commitment.objects.public().filter(offices__person=OuterRef("pk"))
    people = Person.objects.filter(Exists(promising)).values_list("pk", "name")
    return [(str(key), name) for key, name in people]


def _choice(label: str, choices: Any, everything: str = "alle") -> filters.ChoiceFilter:
    return filters.ChoiceFilter(label=label, choices=choices, empty_label=everything)


def _day(label: str) -> filters.DateFilter:
    return filters.DateFilter(label=label, widget=DateInput({"type": "date"}, format="%Y-%m-%d"))


class CommitmentFilter(filters.FilterSet):  # type: ignore[misc]
    """A form bound to a Criteria, and the commitments it asks for, in its order."""

    q = filters.CharFilter(label="Woorden in citaat of onderwerp")
    status = filters.MultipleChoiceFilter(
        label="Status",
        choices=[(word, Status(status).label) for word, status in STATUSES.items()],
        widget=CheckboxSelectMultiple,
    )
    laat = _choice("Te laat", [(str(late), label) for late, label in _LATES.items()], "alles")
    verschoven = _choice("Verschoven", [("ja", "alleen wat verschoof")], "alles")
    ministerie = _choice("Ministerie", _ministries)
    bewindspersoon = filters.ChoiceFilter(
        label="Bewindspersoon", empty_label="alle", choices=_ministers
    )
    dossier = filters.CharFilter(label="Dossiernummer")
    kamer = _choice("Kamer", Chamber.choices, "beide")
    termijn = filters.MultipleChoiceFilter(
        label="Soort termijn",
        choices=[(word, _KINDS[kind]) for word, kind in KINDS.items()],
        widget=CheckboxSelectMultiple,
    )
    van = _day("Termijn vanaf")
    tot = _day("Termijn tot en met")
    volgorde = filters.ChoiceFilter(
        label="Volgorde",
        choices=[(str(sort), label) for sort, label in _SORTS.items()],
        empty_label=None,
    )

    class Meta:
        model = Commitment
        fields: tuple[str, ...] = ()

    def __init__(
        self, criteria: Criteria, *, queryset: CommitmentQuerySet, standing: Standing
    ) -> None:
        self.criteria = criteria
        self.standing = standing
        super().__init__(data=QueryDict(criteria.query()), queryset=queryset)

    def filter_queryset(self, queryset: CommitmentQuerySet) -> CommitmentQuerySet:
        found = self.criteria.apply(queryset, self.standing)
        return self.criteria.order(found, self.standing)
