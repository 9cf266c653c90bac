"""What a ministry is reminded of."""

from __future__ import annotations

from datetime import date

from django.db.models import Prefetch, Q

from commitments.calendar import months_on
from commitments.models import (
    DATED_KINDS,
    CommitmentQuerySet,
    Ministry,
    MinistryProposal,
    Rappel,
    RappelItem,
)
from commitments.queries.ministry import own_commitments

#: How far a rappel looks ahead.
MONTHS = 6


def asked_about(ministry: Ministry, on: date) -> CommitmentQuerySet:
    """Owed and accepted, with a last day before ``on`` or within six months of it; none held."""
    return (
        own_commitments(ministry)
        .open()
        .to_inform()
        .filter(
            Q(held_until=None) | Q(held_until__lt=on),
            deadline_kind__in=DATED_KINDS,
            deadline_latest__lte=months_on(on, MONTHS),
            deadline_accepted=True,
        )
    )


def rappel_items(rappel: Rappel) -> list[RappelItem]:
    """The items with their commitments and answers, in a fixed number of queries."""
    answers = MinistryProposal.objects.select_related("letter", "event", "to_ministry")
    answers = answers.defer("letter__text").prefetch_related("letter__papers__dossier")
    rows = rappel.items.select_related("commitment__letter").defer("commitment__letter__text")
    return list(rows.prefetch_related(Prefetch("answers", answers.order_by("pk"))))
