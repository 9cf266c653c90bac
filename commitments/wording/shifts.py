"""How often and how far a commitment's term moved, in Dutch."""

from __future__ import annotations

from commitments.models import Commitment
from commitments.wording.dates import days


def shifts_words(commitment: Commitment) -> str:
    """How often and how far: "2 keer verschoven, samen 61 dagen later"; empty if never.

    Only the minister's own shifts count (``lifecycle.SLIPPING``), and days only
    between two dates.
    """
    if not commitment.shifts:
        return ""
    times = f"{commitment.shifts} keer verschoven"
    slip = commitment.slip_days
    if not slip:
        return times
    together = "samen " if commitment.shifts > 1 else ""
    return f"{times}, {together}{days(abs(slip))} {'later' if slip > 0 else 'eerder'}"
