"""Writing the administrators' log."""

from __future__ import annotations

from datetime import datetime

from commitments.lifecycle import Actor
from commitments.models import Deed, DeedKind
from commitments.services.journal import signed

#: More of what was changed is not kept in one line.
_LONGEST = 2000


def note_deed(
    kind: DeedKind, *, actor: Actor, now: datetime, about: str = "", detail: str = ""
) -> Deed:
    """One line of the log: who did what, to what, and when."""
    return Deed.objects.create(
        kind=kind, about=about[:300], detail=detail[:_LONGEST], recorded_at=now, **signed(actor)
    )
