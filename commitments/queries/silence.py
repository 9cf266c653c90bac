"""Open promises that nobody answered: while their dossier moved, or without any letter at all."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Exists, F, OuterRef, Window
from django.db.models.functions import RowNumber

from commitments.lifecycle import LinkState
from commitments.models import (
    Commitment,
    CommitmentQuerySet,
    Letter,
    LetterPaper,
    Link,
    Visibility,
)

#: So many letters of each dossier are named, the newest.
NAMED = 3


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


def moved_by(commitments: Sequence[Commitment]) -> dict[int, list[Letter]]:
    """For each commitment the newest letters its dossiers saw after the promise; two queries.

    Asks the ``dossiers`` of the commitments.
    """
    dossiers = {dossier.pk for one in commitments for dossier in one.dossiers.all()}
    dated = LetterPaper.objects.filter(
        dossier__in=dossiers, letter__visibility=Visibility.PUBLIC, letter__date__isnull=False
    )
    newest = Window(
        RowNumber(),
        partition_by=F("dossier"),
        order_by=[F("letter__date").desc(), F("letter").desc()],
    )
    ranked = dated.annotate(rank=newest).filter(rank__lte=NAMED)
    pairs = list(ranked.values_list("dossier", "letter"))
    letters = Letter.objects.with_heading().in_bulk({letter for _, letter in pairs})
    by_dossier: dict[int, list[Letter]] = {}
    for dossier, letter in pairs:
        by_dossier.setdefault(dossier, []).append(letters[letter])
    return {one.pk: _since(one, by_dossier) for one in commitments}


def _since(commitment: Commitment, by_dossier: dict[int, list[Letter]]) -> list[Letter]:
    """The letters of after a promise, each once, the newest first."""
    promised = commitment.promised_on
    found = {
        letter.pk: letter
        for dossier in commitment.dossiers.all()
        for letter in by_dossier.get(dossier.pk, [])
        if promised and letter.date and letter.date > promised
    }
    newest = sorted(found.values(), key=lambda one: (one.date, one.pk), reverse=True)
    return newest[:NAMED]


def _silent(*states: LinkState) -> CommitmentQuerySet:
    linked = Link.objects.filter(commitment=OuterRef("pk"), state__in=states)
    owed = Commitment.objects.public().open().to_inform().exclude(Exists(linked))
    return owed.order_by("promised_on", "pk")
