"""What a subscription would bring: how many mails a week, and the mail as it would be now."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from commitments.models import Cadence, Event
from commitments.queries.digest import STATE, TOPIC_OF, Entry, entries_of
from commitments.queries.matcher import Matcher
from commitments.queries.standing import Standing

WEEKS = 12
SHOWN = 5
_MOST = 20_000
_READ = 200
#: What falls together in one mail.
_TOGETHER: dict[str, Callable[[datetime], object]] = {
    Cadence.AT_ONCE: lambda moment: (moment.date(), moment.hour),
    Cadence.DAILY: lambda moment: moment.date(),
    Cadence.WEEKLY: lambda moment: moment.isocalendar()[:2],
    Cadence.MONTHLY: lambda moment: (moment.year, moment.month),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """``mails_per_week`` over the last WEEKS; the first ``entries`` of ``number`` told now."""

    mails_per_week: float
    entries: list[Entry]
    number: int


def preview(
    query: str, topics: Collection[str], cadence: str, standing: Standing, *, now: datetime
) -> Preview:
    """Hold a filter against what was recorded in the last WEEKS, at most _MOST events."""
    events = Event.objects.filter(
        kind__in=[kind for kind, topic in TOPIC_OF.items() if topic in topics],
        quiet=False,
        commitment__isnull=False,
        recorded_at__gt=now - timedelta(weeks=WEEKS),
        recorded_at__lte=now,
    )
    newest = events.order_by("-recorded_at", "-pk")
    rows = list(newest.values_list("pk", "commitment_id", "recorded_at")[:_MOST])
    matcher = Matcher({commitment for _, commitment, _ in rows}, standing, ignoring=STATE)
    wanted = matcher.matching(query)
    found = [(pk, moment) for pk, commitment, moment in rows if commitment in wanted]
    together = _TOGETHER[cadence]
    mails = {together(timezone.localtime(moment)) for _, moment in found}
    entries = entries_of([pk for pk, _ in found[:_READ]], standing)
    return Preview(len(mails) / WEEKS, entries[:SHOWN], len(entries))
