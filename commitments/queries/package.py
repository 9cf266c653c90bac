"""A Debatpakket: what is late, shifted and open in one committee, dossier or debate."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.lifecycle import Status
from commitments.models import Commitment, CommitmentQuerySet, Committee
from commitments.queries.criteria import Criteria
from commitments.queries.rows import Rows, rows
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Late

#: How many of each part are printed; the rest is counted.
MOST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a package; ``more`` are left out, ``query`` lists them all."""

    title: str
    rows: Rows
    more: int
    query: str


def package(asked: Criteria, standing: Standing) -> list[Part]:
    """Late, shifted and other open promises; each commitment in the first part it fits."""
    owed = asked.asking("status", (Status.OPEN, Status.PARTLY))
    late = asked.asking("late", Late.LATE)
    target = asked.asking("late", Late.TARGET)
    shifted = owed.asking("shifts", 1)
    parts: list[Part] = []
    for title, question in (
        ("Te laat", late),
        ("Streefdatum verstreken", target),
        ("Verschoven", shifted),
        ("Openstaand", owed),
    ):
        found = question.public(standing)
        parts.append(_part(title, found.exclude(pk__in=_keys(parts)), question))
    return [part for part in parts if part.rows.commitments]


def committees() -> list[Committee]:
    """Committees by name, for the form."""
    return list(Committee.objects.filter(deleted_at=None).order_by("name")[:200])


def _keys(parts: list[Part]) -> list[int]:
    return [one.pk for part in parts for one in part.rows.commitments]


def _part(title: str, found: CommitmentQuerySet, question: Criteria) -> Part:
    fetched = list(found.order_by("order_late", "pk").values_list("pk", flat=True)[: MOST * 20])
    shown = rows(Commitment.objects.filter(pk__in=fetched[:MOST]).order_by("order_late", "pk"))
    return Part(title, shown, len(fetched) - len(shown.commitments), question.query())
