"""Signatures whose office or ministry could not be told: work for who keeps the institutions."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Max, Q

from commitments.models import Signature


@dataclass(frozen=True, slots=True)
class Unresolved:
    """One name and function as printed, on how many letters, and one of those."""

    name: str
    title: str
    letters: int
    letter_id: int
    office_id: int | None


def unresolved_signatories(limit: int = 500) -> list[Unresolved]:
    """Those without an office, or whose office has no ministry; most letters first."""
    rows = (
        Signature.objects.filter(Q(office=None) | Q(office__ministry=None))
        .order_by()
        .values("name", "title", "office_id")
        .annotate(letters=Count("letter", distinct=True), newest=Max("letter"))
        .order_by("-letters", "name", "title")
        .values_list("name", "title", "letters", "newest", "office_id")
    )
    return [Unresolved(*row) for row in rows[:limit]]
