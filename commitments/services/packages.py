"""The Debatpakket by mail: for who asked, two days before each debate it is about."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from commitments.models import Debate, DeliveryKind, Subscriber, Subscription, Topic
from commitments.queries.criteria import Criteria
from commitments.queries.package import (
    AHEAD,
    concerns,
    leads,
    package_slot,
    upcoming_debates,
)
from commitments.services.post import queue_delivery

#: A package leaves on its day at this Dutch hour.
HOUR = 7


def prepare_packages(*, now: datetime) -> int:
    """Queue the packages that are due; how many mails that were.

    A mail is named by its filter, debate and day, so that asking again queues
    nothing, and a debate that moves is told anew. What was missed while nothing
    ran is sent as long as the debate is still to come.
    """
    debates = list(upcoming_debates(timezone.localdate(now), _last_day(now)))
    if not debates:
        return 0
    wanted = [(one, Criteria.read(one.criteria)[0]) for one in _asking(now)]
    lead = leads(asked for _, asked in wanted)
    return sum(
        _queue(followed, debate, now)
        for followed, asked in wanted
        for debate in debates
        if concerns(asked, debate, lead)
    )


def _last_day(now: datetime) -> date:
    today = timezone.localdate(now)
    early = timezone.localtime(now).hour < HOUR
    return today + AHEAD - timedelta(days=int(early))


def _asking(now: datetime) -> list[Subscription]:
    """Filters that a package is wanted for, of subscribers who can be mailed."""
    rows = Subscription.objects.followed().filter(
        topics__icontains=f'"{Topic.DEBATE}"',
        subscriber__in=Subscriber.objects.reachable(now),
    )
    return list(rows.select_related("subscriber").order_by("pk"))


def _queue(followed: Subscription, debate: Debate, now: datetime) -> bool:
    subscriber, kind = followed.subscriber, DeliveryKind.PACKAGE
    slot = package_slot(followed.pk, debate)
    if subscriber.deliveries.filter(kind=kind, slot=slot).exists():
        return False
    try:
        with transaction.atomic():
            queue_delivery(subscriber, kind, now=now, subscription=followed, slot=slot)
    except IntegrityError:  # another worker was first
        return False
    return True
