"""Who works on what: an assignment of a commitment's work in the queue."""

from __future__ import annotations

from datetime import datetime

from commitments.lifecycle import Actor, LifecycleError
from commitments.models import Assignment, Commitment, User


def assign(
    commitment_id: int, *, to_id: int | None, keepers: frozenset[str], actor: Actor, now: datetime
) -> Assignment | None:
    """Give a commitment's work to one person, or with None to nobody; no Event, nothing decided.

    ``keepers`` are the roles that may decide. Raises LifecycleError for anybody else.
    """
    commitment = Commitment.objects.get(pk=commitment_id)
    if to_id is None:
        Assignment.objects.filter(commitment=commitment).delete()
        return None
    to = User.objects.filter(pk=to_id, is_active=True, role__in=keepers).first()
    if to is None or (to.chamber and commitment.chamber not in {"", to.chamber}):
        raise LifecycleError("Deze medewerker kan hierover niet besluiten.")
    return Assignment.objects.update_or_create(
        commitment=commitment,
        defaults={"user": to, "assigned_by": actor.name, "assigned_at": now},
    )[0]
