"""Who is told what: events held against what people follow, each told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from commitments.lifecycle import Action
from commitments.models import (
    Commitment,
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Event,
    Subscriber,
    Subscription,
)
from commitments.queries.criteria import Criteria
from commitments.queries.digest import DECISIONS, LATENESS
from commitments.queries.standing import Standing, standing
from commitments.services.post import queue_delivery

#: How far before the last look events are held against a filter again, because an event
#: may be committed some time after the moment it says it was recorded.
OVERLAP = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Fresh:
    """An event that may be told, what it is about, and whether the clock wrote it."""

    event_id: int
    commitment_id: int
    recorded_at: datetime
    by_clock: bool = False

    def is_new_to(self, subscription: Subscription) -> bool:
        since = subscription.confirmed_at if self.by_clock else _since(subscription)
        return since is not None and self.recorded_at > since


def prepare_digests(*, now: datetime) -> int:
    """Put events that nobody was told of into digests; how many events that were.

    1. Decisions since the oldest look, and the clock's events on what is late at
       this moment, are held against each distinct filter once. A filter's state
       ("te laat", "voldaan") is left out: a digest tells changes of state.
    2. What a subscriber was told before, in any mail, is taken off.
    3. The rest joins the digest that waits for the subscriber, or a new one. One
       that a sender took before stays as it is; then the rest waits for the next.
    4. Who was told "te laat" of what proves wrong gets the correction, whatever
       they follow now.

    A back-fill is ``quiet`` and told to nobody.
    """
    follows = _follows()
    how_it_stands = standing(now)
    fresh = [*_decisions(follows, now), *_lateness(how_it_stands)]
    asked = {
        subscription.criteria
        for subscriptions in follows.values()
        for subscription in subscriptions
    }
    matching = _matching(asked, fresh, how_it_stands)
    corrections = _corrections()
    told = 0
    for subscriber_id, subscriptions in follows.items():
        chosen = {
            event.event_id: subscription.pk
            for subscription in subscriptions
            for event in fresh
            if event.commitment_id in matching[subscription.criteria]
            and event.is_new_to(subscription)
        }
        reasons = {**chosen, **dict.fromkeys(corrections.get(subscriber_id, ()))}
        told += _put(subscriber_id, reasons, subscriptions, now=now)
    return told


def _follows() -> dict[int, list[Subscription]]:
    """The confirmed filters of every active subscriber."""
    follows: dict[int, list[Subscription]] = defaultdict(list)
    active = Subscription.objects.filter(
        confirmed_at__isnull=False,
        stopped_at=None,
        subscriber__confirmed_at__isnull=False,
        subscriber__stopped_at=None,
    )
    for subscription in active.order_by("subscriber_id", "pk"):
        follows[subscription.subscriber_id].append(subscription)
    return follows


def _since(subscription: Subscription) -> datetime:
    """From when on events count: never from before the filter was confirmed."""
    confirmed, looked = subscription.confirmed_at, subscription.matched_until
    assert confirmed is not None
    return max(confirmed, looked - OVERLAP) if looked else confirmed


def _decisions(follows: dict[int, list[Subscription]], now: datetime) -> list[_Fresh]:
    """What people decided since the oldest look."""
    starts = [_since(subscription) for some in follows.values() for subscription in some]
    if not starts:
        return []
    events = Event.objects.filter(
        kind__in=DECISIONS, recorded_at__gt=min(starts), recorded_at__lte=now, quiet=False
    ).exclude(commitment=None)
    rows = events.order_by("pk").values_list("pk", "commitment_id", "recorded_at")
    return [_Fresh(*row) for row in rows]


def _lateness(standing: Standing) -> list[_Fresh]:
    """The clock's events that hold now, however old: a proposal may have kept one back."""
    if standing.cutoff is None:
        return []
    late = Commitment.objects.passed(standing.cutoff)
    events = Event.objects.filter(
        kind__in=LATENESS,
        commitment__in=late,
        deadline=F("commitment__deadline_latest"),
        quiet=False,
    )
    rows = events.order_by("pk").values_list("pk", "commitment_id", "recorded_at")
    return [_Fresh(*row, by_clock=True) for row in rows]


def _matching(asked: Iterable[str], fresh: list[_Fresh], standing: Standing) -> dict[str, set[int]]:
    """For each distinct filter the public commitments it means."""
    ids = {event.commitment_id for event in fresh}
    found = {}
    for query in asked:
        criteria, _ = Criteria.read(query)
        found[query] = criteria.without("late").without("status").matching(ids, standing)
    return found


def _corrections() -> dict[int, list[int]]:
    """By subscriber, the withdrawals of a "te laat" that was mailed to them."""
    sent = DeliveryItem.objects.filter(
        event__kind=Action.BECOME_OVERDUE, delivery__state=DeliveryState.SENT
    )
    withdrawn = {
        (commitment, deadline): pk
        for pk, commitment, deadline in Event.objects.filter(
            kind=Action.WITHDRAW_OVERDUE
        ).values_list("pk", "commitment_id", "deadline")
    }
    owed: dict[int, list[int]] = defaultdict(list)
    told = sent.filter(event__commitment__in={commitment for commitment, _ in withdrawn})
    for row in told.values_list("subscriber_id", "event__commitment_id", "event__deadline"):
        if (event := withdrawn.get(row[1:])) is not None:
            owed[row[0]].append(event)
    return owed


def _put(
    subscriber_id: int,
    reasons: dict[int, int | None],
    subscriptions: list[Subscription],
    *,
    now: datetime,
) -> int:
    """Freeze the events a subscriber has not been told of, and remember this look."""
    with transaction.atomic():
        subscriber = Subscriber.objects.select_for_update().get(pk=subscriber_id)
        told = DeliveryItem.objects.filter(subscriber=subscriber, event__in=reasons)
        new = sorted(set(reasons).difference(told.values_list("event_id", flat=True)))
        if new:
            delivery = _waiting_digest(subscriber, now)
            if delivery is None:
                return 0
            DeliveryItem.objects.bulk_create(
                DeliveryItem(
                    delivery=delivery,
                    subscriber=subscriber,
                    event_id=event_id,
                    reason_id=reasons[event_id],
                )
                for event_id in new
            )
        looked = [subscription.pk for subscription in subscriptions]
        Subscription.objects.filter(pk__in=looked).update(matched_until=now)
        return len(new)


def _waiting_digest(subscriber: Subscriber, now: datetime) -> Delivery | None:
    """The digest that still takes events; None while one that was claimed is on its way."""
    on_their_way = Delivery.objects.filter(
        subscriber=subscriber,
        kind=DeliveryKind.DIGEST,
        state__in=(DeliveryState.READY, DeliveryState.SENDING),
    )
    waiting = list(on_their_way.select_for_update())
    if not waiting:
        return queue_delivery(subscriber, DeliveryKind.DIGEST, now=now)
    return waiting[0] if waiting[0].claimed_at is None else None
