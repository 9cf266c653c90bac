"""What digests would tell whom, without making any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from commitments.models import DeliveryItem, Subscriber
from commitments.queries.digest import Entry, entries_of
from commitments.queries.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class Trial:
    """By subscriber what they would be told; ``more`` subscribers are not shown."""

    people: list[tuple[Subscriber, list[Entry]]]
    more: int
    standing: Standing


def trial(looks: Iterable[tuple[int, set[int]]], *, most: int, now: datetime) -> Trial:
    """Take off what each was told before, and read the rest in the state of now.

    ``looks`` are subscribers with the events found for them; at most ``most``
    subscribers are read.
    """
    how_it_stands = standing(now)
    people: list[tuple[Subscriber, list[Entry]]] = []
    more = 0
    for subscriber_id, events in looks:
        told = DeliveryItem.objects.filter(subscriber=subscriber_id, event__in=events)
        new = events.difference(told.values_list("event_id", flat=True)) if events else events
        if not new:
            continue
        if len(people) == most:
            more += 1
            continue
        entries = entries_of(new, how_it_stands)
        subscriber = Subscriber.objects.filter(pk=subscriber_id).first()
        if entries and subscriber is not None:
            people.append((subscriber, entries))
    return Trial(people, more, how_it_stands)
