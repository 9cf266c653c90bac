"""Since when proposals wait that could end or shift a commitment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Min
from django.utils import timezone

from commitments.models import Link, MinistryProposal


def waiting_since(commitment_ids: Iterable[int]) -> dict[int, date]:
    """The day of the oldest waiting proposal, for those of the commitments that have one.

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
        .annotate(Min("proposed_at"))
        for rows in (Link.objects, MinistryProposal.objects)
    )
    since: dict[int, date] = {}
    for pk, moment in links.union(asked, all=True).order_by():
        day = timezone.localdate(moment)
        since[pk] = min(day, since.get(pk, day))
    return since
