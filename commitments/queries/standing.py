"""The day a question is asked on, and how far back "te laat" may be said on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.utils import timezone

from commitments.calendar import add_working_days
from commitments.models import Source

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """What must be known to say that something is late.

    ``on`` is the Dutch day, ``complete_until`` the day up to which every source
    is complete (None: unknown), ``cutoff`` the last day a term may have had for
    its passing to be said in public; None while nothing may be said.
    Terms up to ``soon_until`` are "bijna".
    """

    on: date
    complete_until: date | None
    cutoff: date | None
    soon_until: date | None = None


def standing(now: datetime) -> Standing:
    """How things stand at a moment, by the sources and the setting GRACE_WORKING_DAYS."""
    return standing_then(timezone.localdate(now))


def standing_asked(day: date | None, now: datetime) -> Standing:
    """How things stand at a moment, or stood on the day that is asked about if it is earlier."""
    today = timezone.localdate(now)
    return standing_then(min(day or today, today))


def start_of_day(day: date) -> datetime:
    """The first moment of a Dutch day."""
    return timezone.make_aware(datetime.combine(day, time.min), timezone.get_default_timezone())


def end_of_day(day: date) -> datetime:
    """The first moment after a Dutch day."""
    return start_of_day(day + DAY)


def standing_then(day: date) -> Standing:
    """How things stood on an earlier day, with the sources as complete as they are now."""
    complete = Source.objects.complete_until()
    soon = day + timedelta(days=settings.DUE_SOON_DAYS)
    return Standing(day, complete, _cutoff(day, complete, settings.GRACE_WORKING_DAYS), soon)


def standing_on(day: date) -> Standing:
    """How things stand on a day to come, if every source is complete up to it."""
    return Standing(day, day, _cutoff(day, day, settings.GRACE_WORKING_DAYS))


def _cutoff(on: date, complete_until: date | None, grace: int) -> date | None:
    """The last term whose grace is over on ``on``, with the sources complete past that grace.

    Of a term that ends on day L, grace ends on ``add_working_days(L, grace)``;
    both ``on`` and ``complete_until`` must lie at least one day later.
    """
    if complete_until is None:
        return None
    limit = min(on, complete_until) - DAY
    cutoff = limit
    while add_working_days(cutoff, grace) > limit:
        cutoff -= DAY
    return cutoff
