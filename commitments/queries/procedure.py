"""The list for a committee's procedurevergadering: late, expiring, and what was proposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from commitments.calendar import months_on
from commitments.lifecycle import Ruling
from commitments.models import Commitment, CommitmentQuerySet, Committee, MinistryProposal
from commitments.queries.queue import Committees, Scope
from commitments.queries.standing import Standing

#: How far the list looks ahead, and how long a part of it may be.
MONTHS, MOST = 3, 200


@dataclass(frozen=True, slots=True)
class Agenda:
    """Commitments by part, and the proposals that wait, by commitment: that to adopt first.

    ``cut`` names the parts of which more than MOST are left out.
    """

    late: list[Commitment]
    expiring: list[Commitment]
    proposed: list[Commitment]
    proposals: dict[int, list[MinistryProposal]]
    cut: frozenset[str]


def agenda(committee: Committee, day: date, standing: Standing) -> Agenda:
    """What a committee may decide on a day; a commitment stands in the first part it fits.

    Late is what the public reads as late now; expiring ends within MONTHS of the day.
    """
    own = _own(committee)
    asked = MinistryProposal.objects.waiting().filter(commitment__in=own.values("pk"))
    asked = asked.select_related("ministry", "letter", "to_ministry").defer("letter__text")
    proposals: dict[int, list[MinistryProposal]] = {}
    for one in asked.in_turn().prefetch_related("letter__papers__dossier"):
        proposals.setdefault(one.commitment_id, []).append(one)
    found: dict[str, list[Commitment]] = {}
    shown: set[int] = set()
    for part, rows in (
        ("late", own.late(standing.cutoff) if standing.cutoff else own.none()),
        ("proposed", own.filter(pk__in=proposals)),
        ("expiring", own.due_between(day, months_on(day, MONTHS))),
    ):
        found[part] = list(rows.exclude(pk__in=shown)[: MOST + 1])
        shown.update(one.pk for one in found[part])
    cut = frozenset(part for part, rows in found.items() if len(rows) > MOST)
    late, proposed, expiring = (rows[:MOST] for rows in found.values())
    return Agenda(late, expiring, proposed, proposals, cut)


def suggested(commitment: Commitment, proposals: Sequence[MinistryProposal]) -> Ruling:
    """What is proposed to the committee: adopt what a ministry asks, else ask about a term."""
    if proposals:
        return Ruling.ADOPT
    return Ruling.NOTE if commitment.deadline_latest is None else Ruling.ASK


def _own(committee: Committee) -> CommitmentQuerySet:
    rows = Commitment.objects.public().open().to_inform().filter(chamber=committee.chamber)
    narrowed: Any = Scope(committee=Committees.of([committee.pk])).narrow(rows, "")
    shown: CommitmentQuerySet = narrowed.select_related("ministry", "letter")
    found = shown.defer("letter__text").prefetch_related("passages")
    return found.order_by("deadline_latest", "pk")
