"""The form over ``Criteria``: what a reader can choose, and how it was filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import django_filters as filters
from django.db.models import CharField, DateField, Exists, OuterRef, Value
from django.db.models.functions import Cast
from django.forms import CheckboxSelectMultiple, DateInput, HiddenInput
from django.http import QueryDict

from commitments.lifecycle import PUBLIC, Status
from commitments.models import Chamber, Commitment, DeadlineKind, Firmness, Ministry, Person
from commitments.queries.criteria import Criteria
from commitments.queries.vocabulary import (
    CHAMBERS,
    FIRMNESSES,
    KINDS,
    SOON,
    SOURCES,
    STATUSES,
    Answered,
    Late,
    Questions,
    Sort,
)
from commitments.wording.subjects import with_end

type Choices = list[tuple[str, str]]

_LATES = {
    Late.LATE: "te laat",
    Late.TARGET: "streefdatum verstreken",
    Late.PASSED: "termijn voorbij, ook zonder oordeel",
    Late.SOON: f"termijn binnen {SOON} dagen",
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
    Sort.SLIP: "meest verschoven eerst",
    Sort.RELEVANCE: "best passend bij uw woorden eerst",
}
_QUESTIONS = {Questions.ALSO: "ook toegezegde antwoorden", Questions.ONLY: "alleen die antwoorden"}
_ANSWERED = {Answered.IN_TIME: "binnen de termijn", Answered.AFTER: "na de termijn"}
_FIRMNESSES = {Firmness.FIRM: "vast toegezegd", Firmness.EFFORT: "als streven toegezegd"}
_SHIFTS = [("ja", "minstens 1 keer"), ("2", "minstens 2 keer"), ("3", "minstens 3 keer")]
#: What a list is divided by: the field of the question, what it is called, its values' labels.
_DIVIDED: tuple[tuple[str, str, dict[Any, str]], ...] = (
    ("status", "Status", {one: Status(one).label for one in STATUSES.values()}),
    ("kinds", "Soort termijn", _KINDS),
    ("firmness", "Hoe vast", _FIRMNESSES),
    ("chamber", "Kamer", {one: one.label for one in CHAMBERS.values()}),
    ("source", "Bron", {one: one.label for one in SOURCES.values()}),
)

_NEVER = Value(None, DateField())


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a list have one value, and the question that lists them."""

    label: str
    number: int
    query: str


def _names() -> tuple[Choices, Choices]:
    """The ministries with something decided, and the people who promised anything; one query.

    A ministry that ended says when. Whether the letter is public is not asked here: that
    would join every commitment.
    """
    decided = Commitment.objects.filter(ministry=OuterRef("pk"), status__in=PUBLIC)
    made = Commitment.offices.through.objects.filter(office__person=OuterRef("pk"))
    ministries = Ministry.objects.filter(Exists(decided))
    people = Person.objects.filter(Exists(made))
    text = CharField()
    rows = (
        ministries.order_by()
        .values_list(Value("m"), Cast("slug", text), Cast("name", text), "valid_until")
        .union(
            people.order_by().values_list(Value("p"), Cast("pk", text), Cast("name", text), _NEVER),
            all=True,
        )
        .order_by()
    )
    named = sorted((with_end(name, until), kind, key) for kind, key, name, until in rows)
    return (
        [(key, name) for name, kind, key in named if kind == "m"],
        [(key, name) for name, kind, key in named if kind == "p"],
    )


def _choice(label: str, choices: Any = (), everything: str = "alle") -> filters.ChoiceFilter:
    return filters.ChoiceFilter(label=label, choices=choices, empty_label=everything)


def _many(label: str, choices: Choices) -> filters.MultipleChoiceFilter:
    return filters.MultipleChoiceFilter(label=label, choices=choices, widget=CheckboxSelectMultiple)


def _day(label: str) -> filters.DateFilter:
    return filters.DateFilter(label=label, widget=DateInput({"type": "date"}, format="%Y-%m-%d"))


def _by_link() -> filters.CharFilter:
    """A filter that a page about somebody or something sets, and a tag takes away."""
    return filters.CharFilter(widget=HiddenInput)


class CommitmentFilter(filters.FilterSet):  # type: ignore[misc]
    """A form bound to a Criteria, and how what it finds is divided."""

    q = filters.CharFilter(
        label="Woorden", help_text="“twee woorden” samen, of een begin met een sterretje: dijk*"
    )
    status = _many("Status", [(word, Status(one).label) for word, one in STATUSES.items()])
    laat = _choice("Te laat", [(str(late), label) for late, label in _LATES.items()], "alles")
    laat_van = _day("Te laat genoemd vanaf")
    laat_tot = _day("Te laat genoemd tot en met")
    verschoven = _choice("Verschoven", _SHIFTS, "alles")
    ministerie = _choice("Ministerie")
    bewindspersoon = _choice("Bewindspersoon")
    dossier = filters.CharFilter(label="Dossiernummer")
    kamer = _choice("Kamer", Chamber.choices, "beide")
    termijn = _many("Soort termijn", [(word, _KINDS[kind]) for word, kind in KINDS.items()])
    hardheid = _choice(
        "Hoe vast toegezegd", [(word, _FIRMNESSES[one]) for word, one in FIRMNESSES.items()]
    )
    van = _day("Termijn vanaf")
    tot = _day("Termijn tot en met")
    toegezegd_van = _day("Toegezegd vanaf")
    toegezegd_tot = _day("Toegezegd tot en met")
    bron = _choice("Bron", [(word, one.label) for word, one in SOURCES.items()])
    voorstel = _choice("Antwoord voorgesteld", [("ja", "alleen met een voorstel")], "alles")
    verschoven_van = _day("Verschoven vanaf")
    beantwoord = _choice("Beantwoord", [(str(one), label) for one, label in _ANSWERED.items()])
    kamervragen = _choice(
        "Kamervragen", [(str(one), label) for one, label in _QUESTIONS.items()], "niet erbij"
    )
    op = _day("Zoals het was op")
    stand = _choice("Hoe het toen was", [("feit", "zoals wij nu weten")], "zoals toen bekend")
    volgorde = filters.ChoiceFilter(
        label="Volgorde",
        choices=[(str(one), label) for one, label in _SORTS.items()],
        empty_label=None,
    )
    functie = _by_link()
    kamerlid = _by_link()
    fractie = _by_link()
    commissie = _by_link()
    debat = _by_link()

    class Meta:
        model = Commitment
        fields: tuple[str, ...] = ()

    def __init__(self, criteria: Criteria) -> None:
        self.criteria = criteria
        super().__init__(data=QueryDict(criteria.query()), queryset=Commitment.objects.none())
        fields = self.form.fields
        self._ministries, ministers = _names()
        fields["ministerie"].choices = self._ministries
        fields["bewindspersoon"].choices = ministers
        if not criteria.text:
            fields["volgorde"].choices = [
                one for one in fields["volgorde"].choices if one[0] != Sort.RELEVANCE
            ]

    def divided(self, counts: Mapping[str, Counter[str]]) -> list[tuple[str, list[Share]]]:
        """The list by status, ministry and so on, as far as ``queries.facets`` counted it."""
        by = [*_DIVIDED]
        by.insert(1, ("ministry", "Ministerie", dict(self._ministries)))
        divided = [
            (noun, self._shares(name, labels, counts[name]))
            for name, noun, labels in by
            if name in counts
        ]
        return [(noun, shares) for noun, shares in divided if len(shares) > 1]

    def _shares(self, name: str, labels: dict[Any, str], counted: Counter[str]) -> list[Share]:
        many = name in {"status", "kinds"}
        return [
            Share(
                label,
                counted[str(value)],
                self.criteria.asking(name, (value,) if many else value).query(),
            )
            for value, label in labels.items()
            if counted[str(value)]
        ]

    @property
    def has_more(self) -> bool:
        """Whether something is asked that stands under "meer filters"."""
        asked = set(QueryDict(self.criteria.query()))
        return bool(asked.intersection(MORE))

    @property
    def more(self) -> list[Any]:
        """The fields under "meer filters", bound."""
        return [self.form[name] for name in MORE]


#: Fields that are asked less often.
MORE = (
    "bewindspersoon",
    "dossier",
    "kamer",
    "hardheid",
    "van",
    "tot",
    "toegezegd_van",
    "toegezegd_tot",
    "laat_van",
    "laat_tot",
    "verschoven_van",
    "beantwoord",
    "bron",
    "voorstel",
    "kamervragen",
    "op",
    "stand",
)
