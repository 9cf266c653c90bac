"""Subscribing by double opt-in, changing what is followed, and stopping with one click."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from django.core.validators import validate_email
from django.db import transaction
from django.db.models import Q

from commitments.models import (
    Cadence,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
    User,
    Weekday,
    usual_topics,
)
from commitments.services.cadence import next_turn
from commitments.services.envelopes import STAFF
from commitments.services.post import queue_delivery
from commitments.services.subscribers import subscriber_of
from commitments.services.tokens import BadTokenError, read_confirm_token, read_stop_token

CONFIRM_WITHIN = timedelta(hours=48)
ONE_MAIL_PER = timedelta(hours=1)
#: Filters that may wait for confirmation at once, for one address.
MAX_UNCONFIRMED = 3
MAX_FOLLOWED = 50
LONGEST_PAUSE = timedelta(days=92)
#: An address that nothing reaches is erased after this.
RETIRE_AFTER = timedelta(days=90)
FULL = f"Eén adres kan {MAX_FOLLOWED} filters volgen. Stop er eerst een."


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to be told, and how often; by the fields of Subscription."""

    topics: list[str] = field(default_factory=usual_topics)
    cadence: str = Cadence.AT_ONCE
    weekday: int = Weekday.MONDAY
    hour: int = 8


USUAL = Wish()


def ask_subscription(*, email: str, criteria: str, now: datetime, wish: Wish = USUAL) -> None:
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
            if _waiting(subscriber) >= MAX_UNCONFIRMED or _is_full(subscriber):
                return
            subscription = Subscription(subscriber=subscriber, criteria=criteria)
        elif subscription.is_followed or _is_asked(subscription, now):
            return
        _begin_asking(subscription, wish, now)
        _queue_link(subscriber, DeliveryKind.CONFIRMATION, now=now, subscription=subscription)


def follow_as_user(*, user: User, criteria: str, now: datetime, wish: Wish = USUAL) -> Subscription:
    """Follow a filter with the address of an account, which signing in has confirmed.

    One that is followed already is from now on told as is wished now. Raises
    BadTokenError for one filter too many.
    """
    with transaction.atomic():
        subscriber = subscriber_of(user, now=now)
        subscriber = Subscriber.objects.select_for_update().get(pk=subscriber.pk)
        subscription = Subscription.objects.filter(subscriber=subscriber, criteria=criteria).first()
        if subscription is None:
            if _is_full(subscriber):
                raise BadTokenError(FULL)
            subscription = Subscription(subscriber=subscriber, criteria=criteria)
        if subscription.is_followed:
            change_subscription(subscription, wish, now=now)
        else:
            _begin_asking(subscription, wish, now)
            _begin(subscription, now)
        return subscription


def wish_of(user: User, criteria: str) -> Wish | None:
    """What an account wished for a filter that it follows; None where it does not."""
    rows = Subscription.objects.followed()
    followed = rows.filter(subscriber__user=user, criteria=criteria).first()
    if followed is None:
        return None
    return Wish(followed.topics, followed.cadence, followed.weekday, followed.hour)


def confirm_subscription(token: str, *, now: datetime) -> Subscription:
    """Let a subscription begin; a second use of the same link changes nothing.

    Raises BadTokenError for a link that is forged, older than CONFIRM_WITHIN or
    of a subscription that was asked anew or stopped since.
    """
    with transaction.atomic():
        subscription = read_confirmation(token, now=now)
        if subscription.confirmed_at is None:
            _begin(subscription, now)
        return subscription


def read_confirmation(token: str, *, now: datetime) -> Subscription:
    """The subscription a confirmation link names; raises BadTokenError.

    Used or not, a link serves for CONFIRM_WITHIN: it shows the way to all that is followed.
    """
    subscription = read_confirm_token(token)
    if now - subscription.created_at <= CONFIRM_WITHIN:
        return subscription
    if subscription.confirmed_at is None:
        raise BadTokenError("Deze link is ouder dan twee dagen. Meld u opnieuw aan.")
    raise BadTokenError("Deze link is al gebruikt en ouder dan twee dagen.")


def ask_manage_link(*, email: str, now: datetime) -> None:
    """Mail an address the link to all it follows, at most once an hour; tells nothing itself."""
    with transaction.atomic():
        known = Subscriber.objects.filter(email=email.strip().lower(), confirmed_at__isnull=False)
        subscriber = known.select_for_update().first()
        if subscriber is not None and not (
            subscriber.asked_at and now - subscriber.asked_at < ONE_MAIL_PER
        ):
            _queue_link(subscriber, DeliveryKind.MANAGE, now=now)


def change_subscription(subscription: Subscription, wish: Wish, *, now: datetime) -> None:
    """Change what is told of a filter and how often; what waits is told at the new moment."""
    for name, value in asdict(wish).items():
        setattr(subscription, name, value)
    subscription.due_at = next_turn(wish.cadence, wish.weekday, wish.hour, now)
    subscription.save(update_fields=["topics", "cadence", "weekday", "hour", "due_at"])


def pause(subscriber: Subscriber, *, until: datetime | None) -> None:
    """Send nothing until a moment, and then in one mail what happened; None goes on now."""
    Subscriber.objects.filter(pk=subscriber.pk).update(snoozed_until=until)


def stop_subscriber(token: str, *, now: datetime) -> Subscriber:
    """Stop everything an address gets; doing it again changes nothing."""
    with transaction.atomic():
        subscriber = read_stop_token(token)
        Subscription.objects.filter(subscriber=subscriber, stopped_at=None).update(stopped_at=now)
        Subscriber.objects.filter(pk=subscriber.pk, stopped_at=None).update(stopped_at=now)
        subscriber.refresh_from_db()
        return subscriber


def stop_subscription(subscription: Subscription, *, now: datetime) -> None:
    """Stop one filter; doing it again changes nothing."""
    Subscription.objects.filter(pk=subscription.pk, stopped_at=None).update(stopped_at=now)


def own_subscription(subscriber: Subscriber, pk: int) -> Subscription:
    """A filter of this subscriber; raises BadTokenError for another's."""
    subscription = Subscription.objects.filter(pk=pk, subscriber=subscriber).first()
    if subscription is None:
        raise BadTokenError("Dit abonnement hoort niet bij deze link.")
    return subscription


def forget_subscriber(subscriber: Subscriber) -> None:
    """Erase an address and all that was kept about it.

    That of an account is the account's, and so are the mails for its work: those stay,
    else the one of this week would be sent again.
    """
    with transaction.atomic():
        of_account = Subscriber.objects.select_for_update().filter(user__isnull=False)
        kept = of_account.filter(pk=subscriber.pk).first()
        if kept is None:
            subscriber.delete()
            return
        kept.subscriptions.all().delete()
        kept.deliveries.exclude(kind__in=STAFF).delete()
        bare = Subscriber(pk=kept.pk, email=kept.email, user=kept.user, created_at=kept.created_at)
        bare.save(force_update=True)


def purge(*, now: datetime) -> int:
    """Erase what was never confirmed in time and addresses long dead; how many filters went."""
    stale = Subscription.objects.filter(confirmed_at=None, created_at__lt=now - CONFIRM_WITHIN)
    dead = Q(suppressed_at__lt=now - RETIRE_AFTER)
    never = Q(subscriptions=None, confirmed_at=None)
    with transaction.atomic():
        gone = stale.count()
        stale.delete()
        Subscriber.objects.filter(dead | never, user=None).delete()
    return gone


def _begin_asking(subscription: Subscription, wish: Wish, now: datetime) -> None:
    for name, value in asdict(wish).items():
        setattr(subscription, name, value)
    subscription.created_at, subscription.confirmed_at = now, None
    subscription.stopped_at = None
    subscription.save()


def _begin(subscription: Subscription, now: datetime) -> None:
    """From now on it is told; its address is alive again."""
    subscription.confirmed_at = subscription.matched_until = now
    subscription.due_at = next_turn(
        subscription.cadence, subscription.weekday, subscription.hour, now
    )
    subscription.save(update_fields=["confirmed_at", "matched_until", "due_at"])
    subscriber = subscription.subscriber
    subscriber.confirmed_at = subscriber.confirmed_at or now
    subscriber.stopped_at = subscriber.suppressed_at = None
    subscriber.bounces = 0
    subscriber.save(update_fields=["confirmed_at", "stopped_at", "suppressed_at", "bounces"])


def _queue_link(
    subscriber: Subscriber,
    kind: DeliveryKind,
    *,
    now: datetime,
    subscription: Subscription | None = None,
) -> None:
    """A mail that anybody can cause: not within an hour of the last."""
    last = subscriber.asked_at
    send_at = max(now, last + ONE_MAIL_PER) if last else now
    queue_delivery(subscriber, kind, now=now, subscription=subscription, not_before=send_at)
    Subscriber.objects.filter(pk=subscriber.pk).update(asked_at=send_at)


def _waiting(subscriber: Subscriber) -> int:
    return subscriber.subscriptions.filter(confirmed_at=None).count()


def _is_full(subscriber: Subscriber) -> bool:
    return subscriber.subscriptions.filter(stopped_at=None).count() >= MAX_FOLLOWED


def _is_asked(subscription: Subscription, now: datetime) -> bool:
    """Whether a mail that can still be answered is on its way."""
    asked = Delivery.objects.filter(
        subscription=subscription, state__in=(DeliveryState.READY, DeliveryState.SENDING)
    )
    recent = now - subscription.created_at < ONE_MAIL_PER
    return subscription.confirmed_at is None and (recent or asked.exists())
