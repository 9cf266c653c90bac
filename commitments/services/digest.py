"""Who is told what: events held against what people follow, each told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import batched

from django.conf import settings
from django.db import models
from django.db.models import F, Min, Q

from commitments.lifecycle import Action
from commitments.models import (
    Commitment,
    DeliveryItem,
    DeliveryState,
    Event,
    Firmness,
    Subscriber,
    Subscription,
)
from commitments.queries.digest import DECISIONS, STATE, TOPIC_OF
from commitments.queries.matcher import Matcher
from commitments.queries.standing import Standing, standing
from commitments.services.freeze import Look, freeze
from commitments.services.look_again import taken_back
from commitments.services.turns import last_finished

#: How far before the last look events are held against a filter again, because an event
#: may be committed some time after the moment it says it was recorded.
OVERLAP = timedelta(days=1)
#: A digest after a stop longer than this says that it catches up.
STOP = timedelta(days=2)
#: Subscribers whose digests are frozen in one transaction.
CHUNK = 500
TURN = "digest"
_READ = (
    "subscriber_id",
    "criteria",
    "topics",
    "confirmed_at",
    "matched_until",
    "cadence",
    "weekday",
    "hour",
)


@dataclass(frozen=True, slots=True)
class _Fresh:
    """An event that may be told, what it is about, and whether the clock wrote it."""

    event_id: int
    commitment_id: int
    recorded_at: datetime
    topic: str
    by_clock: bool


@dataclass(frozen=True, slots=True)
class _Follow:
    """A subscription that is looked at now."""

    pk: int
    subscriber_id: int
    criteria: str
    topics: frozenset[str]
    confirmed_at: datetime
    looked_at: datetime | None
    timing: tuple[str, int, int]

    @property
    def since(self) -> datetime:
        """From when on events count: never from before the filter was confirmed."""
        if self.looked_at is None:
            return self.confirmed_at
        return max(self.confirmed_at, self.looked_at - OVERLAP)

    def wants(self, event: _Fresh) -> bool:
        since = self.confirmed_at if event.by_clock else self.since
        return event.topic in self.topics and event.recorded_at > since


def prepare_digests(*, now: datetime) -> int:
    """Put events that nobody was told of into digests; how many events that were.

    1. Decisions since the oldest look, and the clock's events that hold at this
       moment, are held against each filter that is due (``services.cadence``).
       A filter's state ("te laat", "voldaan") is left out: a digest tells
       changes of state.
    2. What a subscriber was told before, in any mail, is taken off.
    3. The rest joins the digest that waits for the subscriber, or a new one. One
       that a sender took before stays as it is; then the rest waits for the next.
    4. Who was told "te laat" of what proves wrong gets the correction at once,
       whatever they follow now.

    A back-fill is ``quiet`` and told to nobody.
    """
    finished = last_finished(TURN)
    stop = max(STOP, 3 * timedelta(seconds=settings.DIGEST_EVERY_SECONDS))
    catches_up = finished is not None and now - finished > stop
    return sum(freeze(looks, now=now, catches_up=catches_up) for looks in _chunks(now))


def plan_digests(*, now: datetime) -> Iterator[Look]:
    """What ``prepare_digests`` would freeze now, per subscriber; writes nothing."""
    for looks in _chunks(now):
        yield from looks


def _chunks(now: datetime) -> Iterator[list[Look]]:
    """The subscribers that are looked at now, CHUNK at a time, with what they are to be told."""
    how_it_stands = standing(now)
    fresh = [*_decisions(now), *_lateness(how_it_stands)]
    by_commitment: dict[int, list[_Fresh]] = defaultdict(list)
    for event in fresh:
        by_commitment[event.commitment_id].append(event)
    matcher = Matcher(by_commitment, how_it_stands, ignoring=STATE)
    corrections = _corrections(now)
    for ids in _pages(now):
        looks = {pk: Look(pk) for pk in ids}
        for follow in _follows(ids, now):
            if follow.subscriber_id not in looks:  # due since the page was read
                continue
            found = _wanted(follow, matcher, by_commitment)
            looks[follow.subscriber_id].add(follow.pk, follow.timing, found)
        for pk, look in looks.items():
            look.correct(corrections.pop(pk, ()))
        yield list(looks.values())
    for owed in batched(corrections.items(), CHUNK):
        looks = {pk: Look(pk) for pk, _ in owed}
        for pk, events in owed:
            looks[pk].correct(events)
        yield list(looks.values())


def _pages(now: datetime) -> Iterator[list[int]]:
    """The subscribers with a filter that is due, in the order of their keys."""
    last = 0
    rows = _due(now).order_by("subscriber_id").values_list("subscriber_id", flat=True).distinct()
    while ids := list(rows.filter(subscriber_id__gt=last)[:CHUNK]):
        yield ids
        last = ids[-1]


def _wanted(follow: _Follow, matcher: Matcher, events: dict[int, list[_Fresh]]) -> Iterator[int]:
    if events:
        for commitment in matcher.matching(follow.criteria):
            for event in events[commitment]:
                if follow.wants(event):
                    yield event.event_id


def _due(now: datetime) -> models.QuerySet[Subscription]:
    """The confirmed filters that are due, of subscribers who can be mailed."""
    due = Q(due_at=None) | Q(due_at__lte=now)
    reachable = Subscriber.objects.reachable(now)
    return Subscription.objects.followed().filter(due, subscriber__in=reachable)


def _follows(page: list[int], now: datetime) -> Iterator[_Follow]:
    """The filters of a page of subscribers: one stretch of an index, whatever the planner knows."""
    rows = _due(now).filter(subscriber__gte=page[0], subscriber__lte=page[-1])
    rows = rows.order_by("subscriber_id", "pk")
    for one in rows.only(*_READ):
        assert one.confirmed_at is not None  # by ``_due``
        yield _Follow(
            one.pk,
            one.subscriber_id,
            one.criteria,
            frozenset(one.topics),
            one.confirmed_at,
            one.matched_until,
            (one.cadence, one.weekday, one.hour),
        )


def _decisions(now: datetime) -> Iterator[_Fresh]:
    """What people decided since the oldest look of the filters that are due."""
    oldest = _due(now).aggregate(
        looked=Min("matched_until"), confirmed=Min("confirmed_at", filter=Q(matched_until=None))
    )
    starts = [oldest["looked"] - OVERLAP] if oldest["looked"] else []
    starts += [oldest["confirmed"]] if oldest["confirmed"] else []
    if starts:
        events = Event.objects.filter(
            kind__in=DECISIONS, recorded_at__gt=min(starts), recorded_at__lte=now
        )
        yield from _fresh(events, by_clock=False)


def _lateness(standing: Standing) -> Iterator[_Fresh]:
    """The clock's events that hold now, however old: a proposal may have kept one back."""
    rows = Commitment.objects.all()
    if standing.cutoff is not None:
        passed = Event.objects.filter(
            Q(kind=Action.BECOME_OVERDUE, commitment__firmness=Firmness.FIRM)
            | Q(kind=Action.PASS_TARGET),
            commitment__in=rows.passed(standing.cutoff),
        ).exclude(taken_back())
        yield from _fresh(passed.filter(deadline=F("commitment__deadline_latest")), by_clock=True)
    if standing.soon_until is not None:
        soon = Event.objects.filter(
            kind=Action.COME_DUE,
            commitment__in=rows.coming_due(standing.on, standing.soon_until),
        )
        yield from _fresh(soon.filter(deadline=F("commitment__deadline_latest")), by_clock=True)


def _fresh(events: models.QuerySet[Event], *, by_clock: bool) -> Iterator[_Fresh]:
    told = events.filter(quiet=False).exclude(commitment=None).order_by("pk")
    rows = told.values_list("pk", "commitment_id", "recorded_at", "kind")
    for pk, commitment, recorded_at, kind in rows.iterator(5000):
        yield _Fresh(pk, commitment, recorded_at, TOPIC_OF[Action(kind)], by_clock)


def _corrections(now: datetime) -> dict[int, list[int]]:
    """By subscriber, the withdrawals of a "te laat" that was mailed to them.

    A mail that said "te laat" keeps the ``became_overdue`` as told, for whatever
    event it was made (``services.envelopes``).
    """
    withdrawn = {
        (commitment, deadline, round_): pk
        for pk, commitment, deadline, round_ in Event.objects.filter(
            kind=Action.WITHDRAW_OVERDUE, quiet=False
        ).values_list("pk", "commitment_id", "deadline", "round")
    }
    told = DeliveryItem.objects.filter(
        event__kind=Action.BECOME_OVERDUE,
        event__commitment__in={commitment for commitment, _, _ in withdrawn},
        delivery__state=DeliveryState.SENT,
        told=True,
        subscriber__in=Subscriber.objects.reachable(now),
    )
    owed: dict[int, list[int]] = defaultdict(list)
    said = ("event__commitment_id", "event__deadline", "event__round")
    for row in told.values_list("subscriber_id", *said):
        if (event := withdrawn.get(row[1:])) is not None:
            owed[row[0]].append(event)
    return owed
