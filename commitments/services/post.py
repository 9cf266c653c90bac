"""Mails as rows that a sender eats: queued, claimed, made, handed over, marked.

The one window is between the server's acceptance and our commit: a sender
killed there sends that mail again, with the same Message-ID. It is one mail
wide: every mail is marked by itself, before the next is handed over.
"""

from __future__ import annotations

import logging
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connection as database
from django.db import models, transaction
from django.db.models import F

from commitments.models import (
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
)
from commitments.services.bounces import count_bounce, refusal
from commitments.services.envelopes import Envelope, make_envelopes
from commitments.services.freeze import new_message_id

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(hours=4)
#: As long as mail servers themselves go on trying; one that cannot be reached is waited for.
GIVE_UP_AFTER = timedelta(days=5)
#: Mails claimed and made together.
BATCH = 50
#: A sender that says nothing for longer is taken to be dead. It must be more than RENEW_AFTER
#: and one handing over (a few answers of a server, SMTP_TIMEOUT each) together.
CLAIM_LASTS = timedelta(seconds=90)
#: How old a claim may be before the sender says that it still lives.
RENEW_AFTER = timedelta(seconds=20)
#: A run ends when so many mails in a row meet a server that hangs or hangs up.
MAX_BROKEN = 3
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


def send_deliveries(*, clock: Clock) -> Counter[DeliveryState]:
    """Send every mail whose time has come; how many now stand in which state.

    ``clock`` is asked for every mail, because a run may be long. One mail that
    fails does not keep the rest; a server that cannot be reached, or the rate
    limit (MAILS_PER_MINUTE, over all senders), ends the run.
    """
    outcomes: Counter[DeliveryState] = Counter()
    sender = _Sender(mailers.default, clock)
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
    return outcomes


def release_stuck(*, now: datetime) -> int:
    """Queue again what a dead sender held; how many mails that were."""
    stuck = Delivery.objects.filter(state=DeliveryState.SENDING, claimed_at__lt=now - CLAIM_LASTS)
    return stuck.update(state=DeliveryState.READY, claim=None)


def retry_delivery(pk: int, *, now: datetime) -> bool:
    """Send a mail that failed again, with the same Message-ID; False if it has not failed."""
    failed = Delivery.objects.filter(pk=pk, state=DeliveryState.FAILED)
    state = DeliveryState.READY
    return bool(failed.update(state=state, not_before=now, created_at=now, attempts=0))


def _claimed(clock: Clock) -> Iterator[tuple[uuid.UUID, list[Delivery]]]:
    """Take mails, BATCH at a time, by a conditional update; of two senders one gets each."""
    while room := min(BATCH, _room(clock())):
        now, claim = clock(), uuid.uuid4()
        ready = Delivery.objects.filter(state=DeliveryState.READY, not_before__lte=now)
        with transaction.atomic():
            rows = ready.order_by("not_before", "pk")
            if database.features.has_select_for_update_skip_locked:
                rows = rows.select_for_update(skip_locked=True)
            pks = list(rows.values_list("pk", flat=True)[:room])
            ready.filter(pk__in=pks).update(
                state=DeliveryState.SENDING,
                claim=claim,
                claimed_at=now,
                attempts=F("attempts") + 1,
            )
        mine = Delivery.objects.filter(claim=claim, state=DeliveryState.SENDING)
        batch = list(mine.select_related("subscriber__user__ministry", "subscription"))
        if not batch:
            return
        yield claim, sorted(batch, key=lambda one: (one.not_before, one.pk))


def _room(now: datetime) -> int:
    """How many mails may still leave this minute."""
    limit: int = settings.MAILS_PER_MINUTE
    if not limit:
        return BATCH
    left = Delivery.objects.filter(state=DeliveryState.SENT, sent_at__gt=now - MINUTE).count()
    return max(limit - left, 0)


class _Sender:
    """One connection to the mail server, and what became of the mails given to it."""

    def __init__(self, connection: BaseEmailBackend, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        self._broken = 0
        self.may_go_on = True

    def close(self) -> None:
        self._connection.close()

    def send(self, claim: uuid.UUID, batch: list[Delivery]) -> Counter[DeliveryState]:
        """Hand over a claimed batch, one by one; what is not reached goes back to the queue."""
        outcomes: Counter[DeliveryState] = Counter()
        renewed = self._clock()
        envelopes = make_envelopes(batch, now=renewed)
        for delivery in batch:
            if self._clock() - renewed > RENEW_AFTER:
                renewed = self._clock()
                _mine(claim).update(claimed_at=renewed)
            outcome = self._send(delivery, claim, envelopes.pop(delivery.pk))
            if outcome is not None:
                outcomes[outcome] += 1
            if not self.may_go_on:
                break
        _mine(claim).update(state=DeliveryState.READY, claim=None, attempts=F("attempts") - 1)
        return outcomes

    def _send(
        self, delivery: Delivery, claim: uuid.UUID, envelope: Envelope
    ) -> DeliveryState | None:
        """Hand over one mail and write what became of it; None if it is no longer ours to send."""
        if not _is_wanted(delivery, claim):
            return None
        if not envelope.is_current:
            envelope = make_envelopes([delivery], now=self._clock())[delivery.pk]
        if envelope.problem:
            return _mark(delivery, claim, DeliveryState.FAILED, error=envelope.problem)
        if envelope.message is None:
            return _settle(delivery, claim, DeliveryState.EMPTY, envelope)
        try:
            self._connection.open()
        except OSError as error:  # smtplib's own errors are OSErrors too
            logger.warning("the mail server does not answer: %s", error)
            self.may_go_on = False
            return _wait(delivery, claim, error, now=self._clock())
        try:
            self._connection.send_messages([envelope.message])
        except OSError as error:
            return self._refused(delivery, claim, error)
        except ValueError as error:  # an address or a header that no mail can carry
            return _mark(delivery, claim, DeliveryState.FAILED, error=str(error))
        self._broken = 0
        outcome = _settle(delivery, claim, DeliveryState.SENT, envelope, sent_at=self._clock())
        if delivery.subscriber.bounces:
            Subscriber.objects.filter(pk=delivery.subscriber_id).update(bounces=0)
        return outcome

    def _refused(self, delivery: Delivery, claim: uuid.UUID, error: OSError) -> DeliveryState:
        now = self._clock()
        said = refusal(error)
        if said.broken:
            self._connection.close()
            self._broken += 1
            self.may_go_on = self._broken < MAX_BROKEN
        if said.of_recipient and said.final:
            count_bounce(delivery.subscriber_id, why=str(error), now=now)
        if said.final or now - delivery.created_at > GIVE_UP_AFTER:
            return _mark(delivery, claim, DeliveryState.FAILED, error=str(error))
        return _wait(delivery, claim, error, now=now)


def _is_wanted(delivery: Delivery, claim: uuid.UUID) -> bool:
    """Whether it is still ours, and its recipient did not stop or leave since it was claimed."""
    held = _mine(claim).filter(pk=delivery.pk)
    if delivery.kind == DeliveryKind.DIGEST:
        held = held.filter(subscriber__stopped_at=None, subscriber__suppressed_at=None)
        if not held.exists():
            _mine(claim).filter(pk=delivery.pk).update(state=DeliveryState.EMPTY, claim=None)
            return False
        return True
    return held.exists()


def _mine(claim: uuid.UUID) -> models.QuerySet[Delivery]:
    return Delivery.objects.filter(claim=claim, state=DeliveryState.SENDING)


def _settle(
    delivery: Delivery,
    claim: uuid.UUID,
    state: DeliveryState,
    envelope: Envelope,
    **fields: Any,
) -> DeliveryState:
    """Mark it, and free what the clock saw and this mail could not say: it may be late again."""
    if not envelope.unsaid:
        return _mark(delivery, claim, state, error="", **fields)
    with transaction.atomic():
        items = DeliveryItem.objects.filter(delivery=delivery)
        items.filter(event__in=envelope.again).delete()
        items.filter(event__in=envelope.unsaid).update(told=False)
        return _mark(delivery, claim, state, error="", **fields)


def _wait(delivery: Delivery, claim: uuid.UUID, error: OSError, *, now: datetime) -> DeliveryState:
    """Queue it again, a while later with every try."""
    wait = min(FIRST_WAIT * 2 ** (delivery.attempts - 1), LONGEST_WAIT)
    return _mark(delivery, claim, DeliveryState.READY, error=str(error), not_before=now + wait)


def _mark(
    delivery: Delivery, claim: uuid.UUID, state: DeliveryState, **fields: Any
) -> DeliveryState:
    _mine(claim).filter(pk=delivery.pk).update(state=state, claim=None, **fields)
    return state
