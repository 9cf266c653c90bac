"""What waits that could end or shift a commitment: since when, and whether a letter is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min
from django.utils import timezone

from commitments.models import Link, MinistryProposal


@dataclass(frozen=True, slots=True)
class Waiting:
    """The day of the oldest waiting proposal, and whether any of them names a letter.

    A ministry may report without one: a day and a note, a new term, another ministry.
    """

    since: date
    by_letter: bool


def proposals_waiting(commitment_ids: Iterable[int]) -> dict[int, Waiting]:
    """What waits, for those of the commitments of which a proposal does.

    These are the links and the proposals of ministries that keep "te laat" from
    being said (``CommitmentQuerySet.passed``).
    """
    chosen = list(commitment_ids)
    links, asked = (
        rows.waiting()
        .decisive()
        .filter(commitment__in=chosen)
        .order_by()
        .values_list("commitment")
        .annotate(Min("proposed_at"), Count("letter"))
        for rows in (Link.objects, MinistryProposal.objects)
    )
    found: dict[int, Waiting] = {}
    for pk, moment, letters in links.union(asked, all=True).order_by():
        one = Waiting(timezone.localdate(moment), letters > 0)
        other = found.get(pk, one)
        found[pk] = Waiting(min(one.since, other.since), one.by_letter or other.by_letter)
    return found
