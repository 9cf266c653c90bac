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
    links = Link.objects.waiting().decisive().filter(commitment__in=chosen)
    asked = MinistryProposal.objects.waiting().decisive().filter(commitment__in=chosen)
    since: dict[int, date] = {}
    for rows in (links, asked):
        oldest = rows.order_by().values_list("commitment").annotate(Min("proposed_at"))
        for pk, moment in oldest:
            day = timezone.localdate(moment)
            since[pk] = min(day, since.get(pk, day))
    return since
