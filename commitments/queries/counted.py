"""What figures count: public promises to inform the Kamer, now or as they stood on a day.

Left out are what nobody reviewed, what is held, and answers to Kamervragen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q

from commitments.lifecycle import PUBLIC, DeadlineChangeReason
from commitments.models import DATED_KINDS, CommitmentSource, Firmness
from commitments.queries.past import Past, public_letters, standing_changes
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Late

_NEVER = timedelta(days=365 * 200)


@dataclass(frozen=True, slots=True)
class Counted:
    """Rows with the columns of a state; ``late`` of them apart, of efforts the target passed.

    ``found`` is all that was read in letters, whatever was decided of it since.
    ``shifted`` and ``by_calendar`` say which of the rows the minister, or the
    Kamer's own calendar, moved; ``promised`` is where the day of the promise stands.
    """

    rows: Any
    late: Any
    found: Any
    shifted: Q
    by_calendar: Q
    promised: str


def counted(firmness: Firmness, standing: Standing, past: Past | None) -> Counted:
    """The base of all figures for promises of one firmness."""
    return _on(past, firmness, standing) if past else _now(firmness, standing)


def passed_until(standing: Standing) -> Q:
    """An accepted last day of which the passing may be said."""
    until = standing.cutoff or standing.on - _NEVER
    return Q(deadline_accepted=True, deadline_kind__in=DATED_KINDS, deadline_latest__lte=until)


def _now(firmness: Firmness, standing: Standing) -> Counted:
    every = public_letters().to_inform().filter(firmness=firmness)
    rows = every.public().filter(_free(standing))
    passed = rows.late if firmness == Firmness.FIRM else rows.target_passed
    moved = _by_calendar(standing_changes())
    return Counted(
        rows=rows,
        late=passed(standing.cutoff) if standing.cutoff else rows.none(),
        found=every.filter(source=CommitmentSource.LETTER),
        shifted=Q(shifts__gt=0),
        by_calendar=Q(pk__in=moved),
        promised="promised_on",
    )


def _on(past: Past, firmness: Firmness, standing: Standing) -> Counted:
    known = public_letters().to_inform().order_by().values("pk")
    every = past.states().filter(firmness=firmness, commitment__in=known)
    rows = every.filter(_free(standing), status__in=PUBLIC)
    late = Late.LATE if firmness == Firmness.FIRM else Late.TARGET
    return Counted(
        rows=rows,
        late=past.late(rows, late, standing.cutoff),
        found=every.filter(commitment__source=CommitmentSource.LETTER),
        shifted=Q(commitment__in=past.shifted()),
        by_calendar=Q(commitment__in=_by_calendar(past.changes())),
        promised="commitment__promised_on",
    )


def _free(standing: Standing) -> Q:
    return Q(held_until=None) | Q(held_until__lt=standing.on)


def _by_calendar(changes: Any) -> Any:
    """The keys of what moved with the Kamer's own calendar: nobody's slip."""
    moved = changes.filter(reason=DeadlineChangeReason.CALENDAR)
    return moved.order_by().values("commitment")
