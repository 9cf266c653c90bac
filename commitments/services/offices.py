"""An office whose ministry became known: what its holder promised gets that ministry too."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from commitments.lifecycle import Action, Actor, Status
from commitments.models import Commitment, Ministry, Office, Signature
from commitments.services.journal import change_commitment


@transaction.atomic
def spread_ministry(
    office: Office, *, was: Ministry | None, actor: Actor, now: datetime
) -> list[Commitment]:
    """Give an office's ministry to the promises in letters it signed first; which they were.

    Found ones follow from the ministry the office had before; those people decided
    on get one only where theirs was unknown, so that no decision is overruled, nor
    one that a colleague takes at the same time: they are in hand before they are picked.
    """
    if office.ministry is None or office.ministry == was:
        return []
    signed = Signature.objects.filter(office=office, position=0).values("letter")
    held = Commitment.objects.matchable().filter(letter__in=signed).held()
    touched = [one for one in held if _follows(one, was)]
    for one in touched:
        change_commitment(
            one.pk,
            version=None,
            action=Action.EDIT,
            fields={"ministry_id": office.ministry_id},
            why=f"Van de functie {office.title} is het ministerie ingevuld.",
            actor=actor,
            now=now,
        )
    return touched


def _follows(commitment: Commitment, was: Ministry | None) -> bool:
    """Whether a promise gets its office's new ministry; ``was`` is what the office had before."""
    if commitment.ministry_id is None:
        return True
    found = commitment.status == Status.FOUND
    return found and was is not None and commitment.ministry_id == was.pk
