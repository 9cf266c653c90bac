"""Mails to those who keep the register: weekly lists, and jobs that failed."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from django.db import IntegrityError, models, transaction
from django.utils import timezone

from commitments.models import DeliveryKind, Role, User
from commitments.queries.staff import failed_jobs
from commitments.services.post import queue_delivery
from commitments.services.subscribers import subscriber_of

#: Weekly mails leave on Monday at this Dutch hour.
HOUR = 7
_HOURS_BACK = 48


def prepare_staff_mails(*, now: datetime) -> int:
    """Queue what staff have not been mailed of this period; how many mails that were.

    1. Of the week that began last Monday at HOUR: the state of the queue to every
       griffie, its own list to every officer of a ministry. A week that went by
       while nothing ran is skipped.
    2. Of every whole hour of the last two days in which a job failed: that, to
       every administrator.

    A mail is named by its period, so that asking again queues nothing.
    """
    week = monday(now)
    slot = week.strftime("%G-W%V")
    queued = 0
    for user in _accounts(Role.GRIFFIE):
        queued += _queue(user, DeliveryKind.QUEUE, slot, now)
    for user in _accounts(Role.MINISTRY).exclude(ministry=None):
        queued += _queue(user, DeliveryKind.MINISTRY, slot, now)
    for hour in _hours_with_failures(now):
        for user in _accounts(Role.ADMINISTRATOR):
            queued += _queue(user, DeliveryKind.FAILURES, hour.isoformat(), now)
    return queued


def monday(now: datetime) -> datetime:
    """The last Monday at HOUR that is not after ``now``, in Dutch time."""
    zone = timezone.get_default_timezone()
    day = timezone.localdate(now, zone)
    moment = datetime.combine(day - timedelta(days=day.weekday()), time(HOUR), zone)
    return moment if moment <= now else moment - timedelta(days=7)


def _hours_with_failures(now: datetime) -> list[datetime]:
    this = now.replace(minute=0, second=0, microsecond=0)
    failed = failed_jobs(this - timedelta(hours=_HOURS_BACK), this)
    hours = {
        job.finished_at.replace(minute=0, second=0, microsecond=0)
        for job in failed
        if job.finished_at
    }
    return sorted(hours)


def _accounts(role: Role) -> models.QuerySet[User]:
    return User.objects.filter(role=role, is_active=True).order_by("pk")


def _queue(user: User, kind: DeliveryKind, slot: str, now: datetime) -> bool:
    subscriber = subscriber_of(user, now=now)
    if subscriber.deliveries.filter(kind=kind, slot=slot).exists():
        return False
    try:
        with transaction.atomic():
            queue_delivery(subscriber, kind, now=now, slot=slot)
    except IntegrityError:  # another worker was first
        return False
    return True
