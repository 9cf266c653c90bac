"""What a look at somebody's subscriptions found, frozen into the digest that waits for them."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction

from commitments.models import (
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
)
from commitments.services.cadence import next_turn

#: A subscription's cadence, weekday and hour.
type Timing = tuple[str, int, int]


class Look:
    """One subscriber: the filters that were looked at, and the events found, each with a reason.

    An event that several filters found is told for the first of them; a
    correction is told for none.
    """

    def __init__(self, subscriber_id: int) -> None:
        self.subscriber_id = subscriber_id
        self.follows: list[tuple[int, Timing]] = []
        self.reasons: dict[int, int | None] = {}

    def add(self, subscription_id: int, timing: Timing, event_ids: Iterable[int]) -> None:
        self.follows.append((subscription_id, timing))
        for event_id in event_ids:
            self.reasons.setdefault(event_id, subscription_id)

    def correct(self, event_ids: Iterable[int]) -> None:
        self.reasons |= dict.fromkeys(event_ids)


def freeze(looks: Sequence[Look], *, now: datetime, catches_up: bool) -> int:
    """Freeze what these subscribers were not told of yet, and remember the look.

    One transaction, which holds the subscribers; how many events were frozen.
    While a digest that a sender took before is on its way, nothing of that
    subscriber changes: the next look finds the same again.
    """
    with transaction.atomic():
        held = _held(looks)
        new = _untold([look for look in looks if look.subscriber_id in held])
        digests, busy = _digests([pk for pk, events in new.items() if events], now, catches_up)
        by_subscriber = {look.subscriber_id: look for look in looks}
        items = [
            DeliveryItem(
                delivery_id=digests[pk].pk,
                subscriber_id=pk,
                event_id=event_id,
                reason_id=by_subscriber[pk].reasons[event_id],
            )
            for pk, events in new.items()
            if pk not in busy
            for event_id in events
        ]
        DeliveryItem.objects.bulk_create(items, batch_size=2000)
        _remember([look for look in looks if look.subscriber_id in held - busy], now)
    return len(items)


def new_message_id() -> str:
    """A Message-ID that is ours alone; fixed for a mail before it is first sent."""
    return f"<{uuid.uuid4().hex}@{urlsplit(settings.BASE_URL).hostname}>"


def _held(looks: Sequence[Look]) -> set[int]:
    """The subscribers that still exist, kept as they are until the transaction ends."""
    rows = Subscriber.objects.filter(pk__in=[look.subscriber_id for look in looks])
    locked = rows.order_by("pk").select_for_update(no_key=True)
    return set(locked.values_list("pk", flat=True))


def _untold(looks: Sequence[Look]) -> dict[int, list[int]]:
    """By subscriber, the events found that stand in no mail to them."""
    found = {look.subscriber_id: set(look.reasons) for look in looks if look.reasons}
    if not found:
        return {}
    first = min(min(events) for events in found.values())
    told = DeliveryItem.objects.filter(subscriber__in=found, event__gte=first)
    for subscriber, event in told.values_list("subscriber_id", "event_id").iterator(5000):
        found[subscriber].discard(event)
    return {subscriber: sorted(events) for subscriber, events in found.items()}


def _digests(
    subscriber_ids: list[int], now: datetime, catches_up: bool
) -> tuple[dict[int, Delivery], set[int]]:
    """The digest that takes each one's events, and those whose digest was taken before."""
    on_their_way = Delivery.objects.filter(
        subscriber__in=subscriber_ids,
        kind=DeliveryKind.DIGEST,
        state__in=(DeliveryState.READY, DeliveryState.SENDING),
    )
    waiting = {one.subscriber_id: one for one in on_their_way.select_for_update()}
    busy = {pk for pk, one in waiting.items() if one.claimed_at is not None}
    made = Delivery.objects.bulk_create(
        Delivery(
            subscriber_id=pk,
            kind=DeliveryKind.DIGEST,
            message_id=new_message_id(),
            created_at=now,
            not_before=now,
            catches_up=catches_up,
        )
        for pk in subscriber_ids
        if pk not in waiting
    )
    return waiting | {one.subscriber_id: one for one in made}, busy


def _remember(looks: Sequence[Look], now: datetime) -> None:
    """Up to when each filter was looked at, and when it is next."""
    by_timing: dict[Timing, list[int]] = defaultdict(list)
    for look in looks:
        for pk, timing in look.follows:
            by_timing[timing].append(pk)
    for timing, pks in by_timing.items():
        rows = Subscription.objects.filter(pk__in=pks)
        rows.update(matched_until=now, due_at=next_turn(*timing, now))
