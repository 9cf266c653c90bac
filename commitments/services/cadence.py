"""When a subscription is looked at next."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from django.utils import timezone

from commitments.models import Cadence

_FURTHEST = 62  # days: the first Monday after the first Monday of a month is nearer


def next_turn(cadence: str, weekday: int, hour: int, after: datetime) -> datetime | None:
    """The first moment later than ``after`` that a cadence names; None for at once.

    ``weekday`` (0 is Monday) counts for weeks and months, of which it is the
    first one; ``hour`` is Dutch time, summer and winter alike.
    """
    if cadence == Cadence.AT_ONCE:
        return None
    zone = timezone.get_default_timezone()
    first = timezone.localdate(after, zone)
    for ahead in range(_FURTHEST):
        day = first + timedelta(days=ahead)
        moment = datetime.combine(day, time(hour), zone)
        if cadence != Cadence.DAILY and day.weekday() != weekday:
            continue
        if cadence == Cadence.MONTHLY and day.day > 7:
            continue
        if moment > after:
            return moment
    raise AssertionError(f"{cadence} names no moment")
