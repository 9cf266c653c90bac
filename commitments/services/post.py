"""Mails as rows that a sender eats: queued, claimed, rendered, handed over, marked.

The one window is between the server's acceptance and our commit: a sender
killed there sends that mail again, with the same Message-ID.
"""

from __future__ import annotations

import logging
import smtplib
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import F
from django.urls import reverse

from commitments import mail
from commitments.models import (
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
)
from commitments.queries.criteria import Criteria
from commitments.queries.digest import LATENESS, Entry, digest_entries
from commitments.queries.standing import standing
from commitments.services.tokens import confirm_token, stop_token
from commitments.wording.questions import criteria_words

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(hours=4)
#: As long as mail servers themselves go on trying; one that cannot be reached is waited for.
GIVE_UP_AFTER = timedelta(days=5)
#: A sender that holds a mail for longer is taken to be dead.
CLAIM_LASTS = timedelta(minutes=15)


def queue_delivery(
    subscriber: Subscriber,
    kind: DeliveryKind,
    *,
    now: datetime,
    not_before: datetime | None = None,
    subscription: Subscription | None = None,
) -> Delivery:
    """A mail to be sent; its Message-ID is fixed here."""
    host = urlsplit(settings.BASE_URL).hostname
    return Delivery.objects.create(
        subscriber=subscriber,
        kind=kind,
        subscription=subscription,
        message_id=f"<{uuid.uuid4().hex}@{host}>",
        created_at=now,
        not_before=not_before or now,
    )


def send_deliveries(*, clock: Clock) -> Counter[DeliveryState]:
    """Send every mail whose time has come; how many now stand in which state.

    ``clock`` is asked for every mail, because a run may be long. One mail that
    fails does not keep the rest; a server that cannot be reached ends the run.
    """
    outcomes: Counter[DeliveryState] = Counter()
    connection = mailers.default
    try:
        for delivery in _claimed(clock):
            outcome = _send(delivery, connection, now=clock())
            outcomes[outcome] += 1
            if outcome == DeliveryState.READY and not _reachable(connection):
                break
    finally:
        connection.close()
    return outcomes


def release_stuck(*, now: datetime) -> int:
    """Queue again what a dead sender held; how many mails that were."""
    stuck = Delivery.objects.filter(state=DeliveryState.SENDING, claimed_at__lt=now - CLAIM_LASTS)
    return stuck.update(state=DeliveryState.READY)


def _claimed(clock: Clock) -> Iterator[Delivery]:
    """Take mails one by one by a conditional update; of two senders one gets each."""
    while True:
        now = clock()
        ready = Delivery.objects.filter(state=DeliveryState.READY, not_before__lte=now)
        pk = ready.order_by("not_before", "pk").values_list("pk", flat=True).first()
        if pk is None:
            return
        taken = ready.filter(pk=pk).update(
            state=DeliveryState.SENDING, claimed_at=now, attempts=F("attempts") + 1
        )
        if taken:
            yield Delivery.objects.select_related("subscriber", "subscription").get(pk=pk)


def _send(delivery: Delivery, connection: BaseEmailBackend, *, now: datetime) -> DeliveryState:
    """Render and hand over one claimed mail, and write what became of it."""
    try:
        message, entries = _render(delivery, now=now)
    except Exception as error:  # one bad mail may not keep the others
        logger.exception("delivery %s cannot be rendered", delivery.pk)
        return _mark(delivery, DeliveryState.FAILED, error=f"niet te maken: {error!r}")
    if message is None:
        return _settle(delivery, DeliveryState.EMPTY, entries)
    try:
        connection.open()
    except OSError as error:  # smtplib's own errors are OSErrors too
        return _wait(delivery, error, now=now)
    try:
        connection.send_messages([message])
    except OSError as error:
        connection.close()
        if _is_final(error) or now - delivery.created_at > GIVE_UP_AFTER:
            return _mark(delivery, DeliveryState.FAILED, error=str(error))
        return _wait(delivery, error, now=now)
    except ValueError as error:  # an address or a header that no mail can carry
        return _mark(delivery, DeliveryState.FAILED, error=str(error))
    return _settle(delivery, DeliveryState.SENT, entries, sent_at=now)


def _settle(
    delivery: Delivery, state: DeliveryState, entries: list[Entry], **fields: Any
) -> DeliveryState:
    """Mark it, and free what the clock saw and this mail could not say: it may be late again."""
    said = {event.pk for entry in entries for event in entry.events}
    with transaction.atomic():
        unsaid = DeliveryItem.objects.filter(delivery=delivery, event__kind__in=LATENESS)
        unsaid.exclude(event__in=said).delete()
        return _mark(delivery, state, error="", **fields)


def _wait(delivery: Delivery, error: OSError, *, now: datetime) -> DeliveryState:
    """Queue it again, a while later with every try."""
    wait = min(FIRST_WAIT * 2 ** (delivery.attempts - 1), LONGEST_WAIT)
    return _mark(delivery, DeliveryState.READY, error=str(error), not_before=now + wait)


def _render(delivery: Delivery, *, now: datetime) -> tuple[EmailMessage | None, list[Entry]]:
    """The mail in the state of now, None where nothing is left to tell; and a digest's entries."""
    address = mail.Address(
        to=delivery.subscriber.email,
        message_id=delivery.message_id,
        stop_url=_link("subscription_stop", stop_token(delivery.subscriber)),
    )
    if delivery.kind == DeliveryKind.CONFIRMATION:
        subscription = delivery.subscription
        if subscription is None or subscription.confirmed_at or subscription.stopped_at:
            return None, []
        url = _link("subscription_confirm", confirm_token(subscription))
        follows = _follows([subscription])
        return mail.confirmation_mail(address, follows=follows[0], confirm_url=url), []
    if not delivery.subscriber.is_active:
        return None, []
    how_it_stands = standing(now)
    entries = digest_entries(delivery, how_it_stands)
    if not entries:
        return None, []
    followed = delivery.subscriber.subscriptions.filter(confirmed_at__isnull=False, stopped_at=None)
    follows = _follows(followed)
    return mail.digest_mail(address, entries, how_it_stands, follows=follows), entries


def _follows(subscriptions: Iterable[Subscription]) -> list[str]:
    return [criteria_words(Criteria.read(one.criteria)[0]) for one in subscriptions]


def _link(name: str, token: str) -> str:
    return f"{settings.BASE_URL}{reverse(name, args=[token])}"


def _mark(delivery: Delivery, state: DeliveryState, **fields: Any) -> DeliveryState:
    Delivery.objects.filter(pk=delivery.pk).update(state=state, **fields)
    return state


def _is_final(error: OSError) -> bool:
    """Whether the server said never (5xx) rather than not now."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in error.recipients.values()]
    else:
        codes = [getattr(error, "smtp_code", 0)]
    return all(500 <= code < 600 for code in codes)


def _reachable(connection: BaseEmailBackend) -> bool:
    try:
        connection.open()
    except OSError as error:
        logger.warning("the mail server does not answer: %s", error)
        return False
    return True
