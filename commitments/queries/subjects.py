"""Whom or what promises are about: a ministry, a person, an office, a member, a committee …"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Count, Exists, F, Model, OuterRef, QuerySet

from commitments.lifecycle import Status
from commitments.models import (
    Commitment,
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
from commitments.queries.conditions import OF_COMMITTEE, TO_PARTY, past_of
from commitments.queries.criteria import Criteria
from commitments.queries.how_many import how_many
from commitments.queries.listing import as_it_was
from commitments.queries.rows import Rows, rows
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import SOON, Answered, Late

#: Rows shown of each list on a subject's page, and names on an index.
SHOWN = 5
NAMED = 300
_OWED = (Status.OPEN, Status.PARTLY)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of subject: its address, its model and key, and the field of Criteria it fills.

    ``towards`` are the relations from Commitment by which an index counts.
    """

    slug: str
    plural: str
    model: type[Model]
    key: str
    field: str
    towards: tuple[str, ...]

    def value(self, subject: Any) -> Any:
        return getattr(subject, self.key)

    def find(self, word: str) -> Any | None:
        """The subject an address names; None where there is none."""
        if self.key == "pk" and not (word.isascii() and word.isdigit() and len(word) < 19):
            return None
        if "\0" in word:
            return None  # PostgreSQL keeps no such text, and refuses to look for it
        return self.model._default_manager.filter(**{self.key: word}).first()


KINDS: dict[str, Kind] = {
    one.slug: one
    for one in (
        Kind("ministeries", "Ministeries", Ministry, "slug", "ministry", ("ministry",)),
        Kind("bewindspersonen", "Bewindspersonen", Person, "pk", "minister", ("offices__person",)),
        Kind("functies", "Functies", Office, "pk", "office", ("offices",)),
        Kind("kamerleden", "Kamerleden", Member, "pk", "member", ("members",)),
        Kind("fracties", "Fracties", Party, "pk", "party", TO_PARTY),
        Kind("commissies", "Commissies", Committee, "pk", "committee", OF_COMMITTEE),
        Kind("dossiers", "Dossiers", Dossier, "number", "dossier", ("dossiers",)),
        Kind("debatten", "Debatten", Debate, "number", "debate", ("debate",)),
    )
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its noun, what it means, and the question that lists it."""

    number: int | None
    noun: str
    meaning: str
    query: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class Lists:
    """The two lists under the figures."""

    longest: Rows
    shifted: Rows


def figures(asked: Criteria, standing: Standing) -> list[Figure]:
    """What is open, late, shifted, due soon and answered of a question; each a question itself."""
    told = [(noun, meaning, replace(asked, **choice)) for noun, meaning, choice in _FIGURES]
    told.insert(4, (*_SHIFTED, asked.asking("status", _OWED).asking("shifts", 1)))
    numbers = how_many(one.public(standing) for _, _, one in told)
    judged = standing.cutoff is not None
    return [
        Figure(
            number if judged or one.late not in {Late.LATE, Late.TARGET} else None,
            noun,
            meaning,
            one.query(),
            late=one.late == Late.LATE,
        )
        for number, (noun, meaning, one) in zip(numbers, told, strict=True)
    ]


_SHIFTED = ("verschoven", "nog open en minstens één keer uitgesteld")
_FIGURES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    (
        "te laat",
        "vast toegezegd, termijn bevestigd en voorbij, geen antwoord",
        {"late": Late.LATE},
    ),
    ("openstaand", "geheel of deels nog te doen", {"status": _OWED}),
    (
        "streefdatum verstreken",
        "als streven toegezegd, termijn voorbij",
        {"late": Late.TARGET},
    ),
    ("binnenkort", f"termijn binnen {SOON} dagen", {"late": Late.SOON}),
    (
        "op tijd beantwoord",
        "vast toegezegd, voldaan binnen een bevestigde termijn",
        {"answered": Answered.IN_TIME, "firmness": Firmness.FIRM},
    ),
    (
        "na de termijn beantwoord",
        "vast toegezegd, voldaan na een bevestigde termijn",
        {"answered": Answered.AFTER, "firmness": Firmness.FIRM},
    ),
)


def lists(asked: Criteria, standing: Standing) -> Lists:
    """What is open longest, and what shifted most."""
    owed = asked.asking("status", _OWED).public(standing)
    longest = owed.order_by("order_promised", "pk")[:SHOWN]
    moved = asked.asking("status", _OWED).asking("shifts", 1).public(standing)
    shifted = moved.order_by("-shifts", "-order_slip", "-pk")[:SHOWN]
    return Lists(as_it_was(asked, rows(longest)), as_it_was(asked, rows(shifted)))


def named(kind: Kind, asked: Criteria, standing: Standing) -> list[tuple[Any, int]]:
    """Subjects with something open, those with most first, at most NAMED."""
    owed = asked.asking("status", _OWED).public(standing).order_by()
    if (past := past_of(asked)) is not None and kind.field == "ministry":  # a state has its own
        owed = past.states().filter(commitment__in=owed.values("pk")).order_by()
    most = dict(_counted(owed, kind.towards).most_common(NAMED))
    found = kind.model._default_manager.in_bulk(list(most))
    return [(found[pk], number) for pk, number in most.items() if pk in found]


def _counted(owed: QuerySet[Any], relations: tuple[str, ...]) -> Counter[int]:
    """How many commitments each subject has by any of the relations, each once; one query."""
    first, *others = [_by_one(owed, one, relations[:at]) for at, one in enumerate(relations)]
    if others:
        rows = first.union(*others, all=True).order_by("towards")
    else:
        rows = first.order_by("-many")[:NAMED]
    many: Counter[int] = Counter()
    for pk, number in rows:
        many[pk] += number
    return many


def _by_one(owed: QuerySet[Any], relation: str, before: tuple[str, ...]) -> Any:
    """The subjects of one relation with their numbers, without what those before it lead to."""
    found = owed.annotate(towards=F(relation)).exclude(towards=None)
    for other in before:
        same = Commitment.objects.filter(**{"pk": OuterRef("pk"), other: OuterRef("towards")})
        found = found.exclude(Exists(same))
    return found.values_list("towards").annotate(many=Count("pk", distinct=True))
