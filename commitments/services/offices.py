"""An office whose ministry became known: what its holder promised gets that ministry too."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from commitments.lifecycle import OWED, Action, Actor, Status
from commitments.models import Commitment, Ministry, Office
from commitments.services.journal import change_commitment


def spread_ministry(
    office: Office, *, was: Ministry | None, actor: Actor, now: datetime
) -> list[Commitment]:
    """Give an office's ministry to the promises in letters it signed first; which they were.

    Found ones follow from the ministry the office had before; those people decided
    on get one only where theirs was unknown, so that no decision is overruled.
    """
    if office.ministry is None or office.ministry == was:
        return []
    found = Q(status=Status.FOUND) & (Q(ministry=None) | Q(ministry=was))
    unknown = Q(status__in=OWED, ministry=None)
    signed = Commitment.objects.filter(
        letter__signatures__office=office, letter__signatures__position=0
    )
    touched = list(signed.filter(found | unknown).order_by("pk").distinct())
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
