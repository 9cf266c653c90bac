"""Subscribing by double opt-in, and stopping with one click."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core.validators import validate_email
from django.db import transaction

from commitments.models import (
    Delivery,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
)
from commitments.services.post import queue_delivery
from commitments.services.tokens import BadTokenError, read_confirm_token, read_stop_token

CONFIRM_WITHIN = timedelta(hours=48)
ONE_MAIL_PER = timedelta(hours=1)
#: Filters that may wait for confirmation at once, for one address.
MAX_UNCONFIRMED = 3


def ask_subscription(*, email: str, criteria: str, now: datetime) -> None:
    """Ask an address to confirm that it wants to follow a filter.

    Never tells whether the address is known. One address gets at most one
    confirmation mail an hour and has at most MAX_UNCONFIRMED filters waiting;
    more is ignored. Raises ValidationError for what is no address.
    """
    email = email.strip().lower()
    validate_email(email)
    with transaction.atomic():
        subscriber, _ = Subscriber.objects.get_or_create(email=email, defaults={"created_at": now})
        subscriber = Subscriber.objects.select_for_update().get(pk=subscriber.pk)
        subscription = Subscription.objects.filter(subscriber=subscriber, criteria=criteria).first()
        if subscription is None:
            if _waiting(subscriber) >= MAX_UNCONFIRMED:
                return
            subscription = Subscription(subscriber=subscriber, criteria=criteria)
        elif _is_followed(subscription) or _is_asked(subscription, now):
            return
        subscription.created_at, subscription.confirmed_at = now, None
        subscription.stopped_at = None
        subscription.save()
        last = subscriber.asked_at
        send_at = max(now, last + ONE_MAIL_PER) if last else now
        queue_delivery(
            subscriber,
            DeliveryKind.CONFIRMATION,
            now=now,
            subscription=subscription,
            not_before=send_at,
        )
        Subscriber.objects.filter(pk=subscriber.pk).update(asked_at=send_at)


def confirm_subscription(token: str, *, now: datetime) -> Subscription:
    """Let a subscription begin; a second use of the same link changes nothing.

    Raises BadTokenError for a link that is forged, older than CONFIRM_WITHIN or
    of a subscription that was asked anew or stopped since.
    """
    with transaction.atomic():
        subscription = read_confirmation(token, now=now)
        if subscription.confirmed_at is None:
            subscription.confirmed_at = subscription.matched_until = now
            subscription.save(update_fields=["confirmed_at", "matched_until"])
            subscriber = subscription.subscriber
            subscriber.confirmed_at = subscriber.confirmed_at or now
            subscriber.stopped_at = None
            subscriber.save(update_fields=["confirmed_at", "stopped_at"])
        return subscription


def read_confirmation(token: str, *, now: datetime) -> Subscription:
    """The subscription a confirmation link names; raises BadTokenError."""
    subscription = read_confirm_token(token)
    if subscription.confirmed_at is None and now - subscription.created_at > CONFIRM_WITHIN:
        raise BadTokenError("Deze link is ouder dan twee dagen. Meld u opnieuw aan.")
    return subscription


def stop_subscriber(token: str, *, now: datetime) -> Subscriber:
    """Stop everything an address gets; doing it again changes nothing."""
    with transaction.atomic():
        subscriber = read_stop_token(token)
        Subscription.objects.filter(subscriber=subscriber, stopped_at=None).update(stopped_at=now)
        Subscriber.objects.filter(pk=subscriber.pk, stopped_at=None).update(stopped_at=now)
        subscriber.refresh_from_db()
        return subscriber


def stop_subscription(subscription_id: int, token: str, *, now: datetime) -> Subscription:
    """Stop one filter of the subscriber the token names; another's is not found."""
    subscription = Subscription.objects.filter(
        pk=subscription_id, subscriber=read_stop_token(token)
    ).first()
    if subscription is None:
        raise BadTokenError("Dit abonnement hoort niet bij deze link.")
    if subscription.stopped_at is None:
        subscription.stopped_at = now
        subscription.save(update_fields=["stopped_at"])
    return subscription


def forget_subscriber(token: str) -> None:
    """Erase an address and all that was kept about it."""
    read_stop_token(token).delete()


def purge_unconfirmed(*, now: datetime) -> int:
    """Erase what was asked and never confirmed in time; how many filters went."""
    stale = Subscription.objects.filter(confirmed_at=None, created_at__lt=now - CONFIRM_WITHIN)
    with transaction.atomic():
        gone = stale.count()
        stale.delete()
        Subscriber.objects.filter(subscriptions=None, confirmed_at=None).delete()
    return gone


def _waiting(subscriber: Subscriber) -> int:
    return subscriber.subscriptions.filter(confirmed_at=None).count()


def _is_followed(subscription: Subscription) -> bool:
    return subscription.confirmed_at is not None and subscription.stopped_at is None


def _is_asked(subscription: Subscription, now: datetime) -> bool:
    """Whether a mail that can still be answered is on its way."""
    asked = Delivery.objects.filter(
        subscription=subscription, state__in=(DeliveryState.READY, DeliveryState.SENDING)
    )
    recent = now - subscription.created_at < ONE_MAIL_PER
    return subscription.confirmed_at is None and (recent or asked.exists())
