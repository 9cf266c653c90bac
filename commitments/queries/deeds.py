"""The administrators' log, newest first."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from commitments.models import Deed


def deeds(*, kind: str = "", text: str = "") -> QuerySet[Deed]:
    """Lines of one kind, or of all; ``text`` stands in who did it or what it was done to."""
    found = Deed.objects.filter(kind=kind) if kind else Deed.objects.all()
    if text:
        found = found.filter(Q(actor_name__icontains=text) | Q(about__icontains=text))
    return found
