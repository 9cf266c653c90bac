"""Since when proposals wait that could end or shift a commitment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Min
from django.utils import timezone

from commitments.models import Link


def waiting_since(commitment_ids: Iterable[int]) -> dict[int, date]:
    """The day of the oldest waiting proposal, for those of the commitments that have one.

    These are the proposals that keep "te laat" from being said
    (``CommitmentQuerySet.passed``).
    """
    waiting = Link.objects.waiting().decisive().filter(commitment__in=list(commitment_ids))
    oldest = waiting.order_by().values_list("commitment").annotate(Min("proposed_at"))
    return {pk: timezone.localdate(moment) for pk, moment in oldest}
