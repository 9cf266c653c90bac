"""What a ministry sees of its own commitments."""

from __future__ import annotations

from commitments.calendar import add_working_days
from commitments.models import (
    Commitment,
    CommitmentQuerySet,
    Ministry,
    Statement,
    StatementKind,
)
from commitments.queries.standing import Standing, standing_on

#: So many working days before the public, a ministry sees what will be called late.
AHEAD = 3


def own_commitments(ministry: Ministry) -> CommitmentQuerySet:
    """The public commitments of a ministry and of its line, nearest term first."""
    rows = Commitment.objects.public().filter(ministry__in=ministry.line())
    return rows.order_by("deadline_latest", "pk")


def soon_late(ministry: Ministry, standing: Standing) -> CommitmentQuerySet:
    """What the public reads as "te laat" within AHEAD working days, if nothing comes.

    It takes the sources to be complete by then; what is late already is left out.
    """
    then = standing_on(add_working_days(standing.on, AHEAD))
    if then.cutoff is None:
        return own_commitments(ministry).none()
    rows = own_commitments(ministry).late(then.cutoff)
    if standing.cutoff is None:
        return rows
    return rows.exclude(pk__in=own_commitments(ministry).late(standing.cutoff).values("pk"))


def standing_reaction(commitment: Commitment, ministry: Ministry) -> Statement | None:
    """What the ministry, or one of its line, says beside the status now."""
    said = commitment.statements.filter(kind=StatementKind.REACTION, retracted_at=None)
    return said.filter(ministry__in=ministry.line()).first()
