"""An account among those who are mailed: one subscriber, at the address it has now."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from commitments.models import Subscriber, User


def subscriber_of(user: User, *, now: datetime) -> Subscriber:
    """The subscriber of an account, made where there is none."""
    with transaction.atomic():
        follow_account(user)
        subscriber, _ = Subscriber.objects.get_or_create(
            email=user.email.lower(), defaults={"created_at": now}
        )
        if subscriber.user_id != user.pk:
            subscriber.user = user
            subscriber.save(update_fields=["user"])
        return subscriber


def follow_account(user: User) -> None:
    """Have all mail follow an account to another address; where it has that, nothing changes.

    What it follows, what waits to be sent and what it was told go along, and so does what
    followed something with the new address before. The links in mails to the old address
    are worthless from then on.
    """
    email = user.email.lower()
    if not Subscriber.objects.filter(user=user).exclude(email=email).exists():
        return
    with transaction.atomic():
        rows = Subscriber.objects.filter(Q(user=user) | Q(email=email)).order_by("pk")
        held = {one.email: one for one in rows.select_for_update(no_key=True)}
        there = held.pop(email, None)
        for own in held.values():
            if there is not None:
                _take_in(own, there)
            own.email, own.key = email, uuid.uuid4()
            own.bounces, own.suppressed_at, own.suppressed_why = 0, None, ""
            own.save()


def _take_in(own: Subscriber, there: Subscriber) -> None:
    """Make one subscriber of two addresses of one person: each filter and each event once."""
    theirs = {one.criteria: one for one in there.subscriptions.all()}
    for mine in own.subscriptions.filter(criteria__in=theirs):
        both = mine, theirs[mine.criteria]
        kept, gone = sorted(both, key=lambda one: one.is_followed, reverse=True)
        gone.confirmations.update(subscription=kept)
        gone.items.update(reason=kept)
        gone.delete()
    there.subscriptions.update(subscriber=own)
    same = own.deliveries.filter(kind=OuterRef("kind"), slot=OuterRef("slot")).exclude(slot="")
    there.deliveries.exclude(Exists(same)).update(subscriber=own)
    there.items.exclude(event__in=own.items.values("event")).update(subscriber=own)
    own.confirmed_at = own.confirmed_at or there.confirmed_at
    own.stopped_at = None if there.is_active else own.stopped_at
    there.delete()
