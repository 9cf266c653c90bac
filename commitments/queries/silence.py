"""Open promises that nobody answered: while their dossier moved, or without any letter at all."""

from __future__ import annotations

from django.db.models import Exists, OuterRef

from commitments.lifecycle import LinkState
from commitments.models import Commitment, CommitmentQuerySet, LetterPaper, Link, Visibility


def passed_over() -> CommitmentQuerySet:
    """Open ones without a linked letter whose dossier saw one after the promise; oldest first."""
    since = LetterPaper.objects.filter(
        dossier__commitments=OuterRef("pk"),
        letter__date__gt=OuterRef("promised_on"),
        letter__visibility=Visibility.PUBLIC,
    )
    return _silent(LinkState.CONFIRMED).filter(Exists(since))


def never_linked() -> CommitmentQuerySet:
    """Open ones for which no letter was ever linked or even proposed; oldest first."""
    return _silent(LinkState.CONFIRMED, LinkState.PROPOSED)


def _silent(*states: LinkState) -> CommitmentQuerySet:
    linked = Link.objects.filter(commitment=OuterRef("pk"), state__in=states)
    owed = Commitment.objects.public().open().to_inform().exclude(Exists(linked))
    return owed.order_by("promised_on", "pk")
