"""What could end or shift a commitment and is not decided: since when, and by a letter or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, DateTimeField, IntegerField, Min, QuerySet, Value
from django.utils import timezone

from commitments.models import (
    Link,
    LinkQuerySet,
    MinistryProposal,
    MinistryProposalQuerySet,
    RegisterLetter,
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """The day of the oldest waiting proposal, and whether any of them names a letter.

    A ministry may report without one: a day and a note, a new term, another ministry.
    ``since`` is None where no proposal waits, but the register names an answer that
    has not come in.
    """

    since: date | None
    by_letter: bool


_NEVER, _NONE = Value(None, DateTimeField()), Value(0, IntegerField())


def proposals_waiting(commitment_ids: Iterable[int]) -> dict[int, Waiting]:
    """What waits, for those of the commitments of which something does.

    These are the links, the proposals of ministries and the register's letters that
    keep "te laat" from being said (``CommitmentQuerySet.unanswered``).
    """
    awaited = RegisterLetter.objects.filter(letter=None, entry__deleted_at=None)
    links, proposals = Link.objects.waiting(), MinistryProposal.objects.waiting()
    return waiting_of(commitment_ids, links, proposals, awaited)


def waiting_of(
    commitment_ids: Iterable[int],
    links: LinkQuerySet,
    proposals: MinistryProposalQuerySet,
    awaited: QuerySet[RegisterLetter],
) -> dict[int, Waiting]:
    """What waits of the commitments: these are undecided, or have not come in."""
    chosen = list(commitment_ids)
    linked, asked = (
        rows.decisive()
        .filter(commitment__in=chosen)
        .order_by()
        .values_list("commitment")
        .annotate(Min("proposed_at"), Count("letter"))
        for rows in (links, proposals)
    )
    named = (
        awaited.filter(entry__commitment__in=chosen)
        .order_by()
        .values_list("entry__commitment", _NEVER, _NONE)
    )
    found: dict[int, Waiting] = {}
    for pk, moment, letters in linked.union(asked, named, all=True).order_by():
        since = timezone.localdate(moment) if moment else None
        other = found.get(pk, Waiting(None, by_letter=False))
        days = [day for day in (since, other.since) if day is not None]
        found[pk] = Waiting(min(days, default=None), letters > 0 or other.by_letter)
    return found
