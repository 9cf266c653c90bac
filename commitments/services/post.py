"""Mails as rows that a sender eats: queued, claimed, made, handed over, marked.

The one window is between the server's acceptance and our commit: a sender
killed there sends that mail again, with the same Message-ID. It is one mail
wide: every mail is marked by itself, before the next is handed over.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction

from commitments.models import (
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
)
from commitments.services.bounces import count_bounce, refusal, refusal_words
from commitments.services.claims import Claim, Watch
from commitments.services.envelopes import Envelope, make_envelopes
from commitments.services.freeze import new_message_id

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(hours=4)
#: As long as mail servers themselves go on trying; one that cannot be reached is waited for.
GIVE_UP_AFTER = timedelta(days=5)
#: Mails claimed and made together.
BATCH = 100
#: A run ends when so many mails in a row meet a server that hangs or hangs up.
MAX_BROKEN = 3
#: Seconds after which a run ends, so that a worker can be stopped in between.
RUN_LASTS = 10.0
MINUTE = timedelta(minutes=1)


def queue_delivery(
    subscriber: Subscriber,
    kind: DeliveryKind,
    *,
    now: datetime,
    not_before: datetime | None = None,
    subscription: Subscription | None = None,
    slot: str = "",
) -> Delivery:
    """A mail to be sent; its Message-ID is fixed here. ``slot``: at most one for a period."""
    return Delivery.objects.create(
        subscriber=subscriber,
        kind=kind,
        subscription=subscription,
        slot=slot,
        message_id=new_message_id(),
        created_at=now,
        not_before=not_before or now,
    )


@dataclass(frozen=True, slots=True)
class PostReport:
    """How many mails now stand in which state; ``unfinished`` where only time ended the run."""

    outcomes: Counter[DeliveryState]
    unfinished: bool


def send_deliveries(*, clock: Clock, lasts: float = RUN_LASTS) -> PostReport:
    """Send every mail whose time has come, for ``lasts`` seconds at most.

    ``clock`` is asked for every mail, because a run may be long. One mail that
    fails does not keep the rest; a server that cannot be reached, or the rate
    limit (MAILS_PER_MINUTE, over all senders), ends the run.
    """
    outcomes: Counter[DeliveryState] = Counter()
    sender = _Sender(mailers.default, clock, until=time.monotonic() + lasts)
    try:
        for claim, batch in _claimed(clock):
            outcomes += sender.send(claim, batch)
            if not sender.may_go_on:
                break
    finally:
        sender.close()
    if outcomes:
        told = {state.value: number for state, number in outcomes.items()}
        logger.info("mails: %s", told, extra={"mails": told})
    return PostReport(outcomes, sender.is_out_of_time)


def retry_delivery(pk: int, *, now: datetime) -> bool:
    """Send a mail that failed again, with the same Message-ID; False if it has not failed."""
    failed = Delivery.objects.filter(pk=pk, state=DeliveryState.FAILED)
    state = DeliveryState.READY
    return bool(failed.update(state=state, not_before=now, created_at=now, attempts=0))


def _claimed(clock: Clock) -> Iterator[tuple[Claim, list[Delivery]]]:
    """Take mails, BATCH at a time, as long as there are any and the rate limit leaves room."""
    while room := min(BATCH, _room(clock())):
        claim = Claim(clock())
        batch = claim.take(room)
        if not batch:
            return
        yield claim, batch


def _room(now: datetime) -> int:
    """How many mails may still leave this minute."""
    limit: int = settings.MAILS_PER_MINUTE
    if not limit:
        return BATCH
    left = Delivery.objects.filter(state=DeliveryState.SENT, sent_at__gt=now - MINUTE).count()
    return max(limit - left, 0)


class _Sender:
    """One connection to the mail server, and what became of the mails given to it."""

    def __init__(self, connection: BaseEmailBackend, clock: Clock, *, until: float) -> None:
        self._connection = connection
        self._clock = clock
        self._until = until
        self._broken = 0
        self._reaches_server = True

    @property
    def may_go_on(self) -> bool:
        return self._reaches_server and not self.is_out_of_time

    @property
    def is_out_of_time(self) -> bool:
        return self._reaches_server and time.monotonic() > self._until

    def close(self) -> None:
        self._connection.close()

    def send(self, claim: Claim, batch: list[Delivery]) -> Counter[DeliveryState]:
        """Hand over a claimed batch, one by one; what is not reached goes back to the queue."""
        outcomes: Counter[DeliveryState] = Counter()
        envelopes = make_envelopes(batch, now=self._clock())
        watch = Watch(claim, batch, envelopes)
        for delivery in batch:
            claim.renew(self._clock())
            if watch.wants(delivery):
                envelope = envelopes[delivery.pk]
                if not watch.is_current(delivery, envelope):
                    anew = claim.look_again(delivery)
                    envelope = make_envelopes([anew], now=self._clock())[delivery.pk]
                outcomes[self._send(delivery, claim, envelope)] += 1
            elif delivery.kind == DeliveryKind.DIGEST:
                claim.mark(delivery, DeliveryState.EMPTY)
            del envelopes[delivery.pk]
            if not self.may_go_on:
                break
        claim.give_back()
        return outcomes

    def _send(self, delivery: Delivery, claim: Claim, envelope: Envelope) -> DeliveryState:
        """Hand over one mail and write what became of it."""
        if envelope.problem:
            return claim.mark(delivery, DeliveryState.FAILED, error=envelope.problem)
        if envelope.message is None:
            return _settle(delivery, claim, DeliveryState.EMPTY, envelope)
        try:
            self._connection.open()
        except OSError as error:  # smtplib's own errors are OSErrors too
            logger.warning("the mail server does not answer: %s", error)
            self._reaches_server = False
            why = f"De mailserver is niet te bereiken: {error}"
            return _wait(delivery, claim, why, now=self._clock())
        try:
            self._connection.send_messages([envelope.message])
        except OSError as error:
            return self._refused(delivery, claim, error)
        except ValueError as error:  # an address or a header that no mail can carry
            why = f"Dit adres of deze mail kan niet worden verzonden: {error}"
            return claim.mark(delivery, DeliveryState.FAILED, error=why)
        self._broken = 0
        outcome = _settle(delivery, claim, DeliveryState.SENT, envelope, sent_at=self._clock())
        if delivery.subscriber.bounces:
            Subscriber.objects.filter(pk=delivery.subscriber_id).update(bounces=0)
        return outcome

    def _refused(self, delivery: Delivery, claim: Claim, error: OSError) -> DeliveryState:
        now = self._clock()
        said, why = refusal(error), refusal_words(error)
        if said.broken:
            self._connection.close()
            self._broken += 1
            self._reaches_server = self._broken < MAX_BROKEN
        if said.of_recipient and said.final:
            count_bounce(delivery.subscriber_id, why=why, now=now)
        if said.final or now - delivery.created_at > GIVE_UP_AFTER:
            return claim.mark(delivery, DeliveryState.FAILED, error=why)
        return _wait(delivery, claim, why, now=now)


def _settle(
    delivery: Delivery, claim: Claim, state: DeliveryState, envelope: Envelope, **fields: Any
) -> DeliveryState:
    """Mark it, and keep what it told.

    What the clock saw and this mail could not say is freed: it may be late again.
    "Te laat" that it said of another event is kept as told, so that it can be corrected.
    """
    if not (envelope.unsaid or envelope.besides):
        return claim.mark(delivery, state, error="", **fields)
    with transaction.atomic():
        items = DeliveryItem.objects.filter(delivery=delivery)
        items.filter(event__in=envelope.again).delete()
        items.filter(event__in=envelope.unsaid).update(told=False)
        if envelope.besides:
            _tell_besides(delivery, envelope.besides)
        return claim.mark(delivery, state, error="", **fields)


def _tell_besides(delivery: Delivery, besides: Mapping[int, int | None]) -> None:
    """Keep events as told by this mail; one that waits in a mail that never left comes here."""
    told = DeliveryItem.objects.filter(subscriber=delivery.subscriber_id, event__in=besides)
    unsent = told.exclude(delivery__state=DeliveryState.SENT)
    unsent.update(delivery=delivery, told=True)
    DeliveryItem.objects.bulk_create(
        (
            DeliveryItem(
                delivery=delivery,
                subscriber_id=delivery.subscriber_id,
                event_id=event,
                reason_id=reason,
            )
            for event, reason in besides.items()
        ),
        ignore_conflicts=True,
    )


def _wait(delivery: Delivery, claim: Claim, why: str, *, now: datetime) -> DeliveryState:
    """Queue it again, a while later with every try."""
    wait = min(FIRST_WAIT * 2 ** (delivery.attempts - 1), LONGEST_WAIT)
    return claim.mark(delivery, DeliveryState.READY, error=why, not_before=now + wait)
