from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from commitments.models import Delivery, DeliveryKind, Subscriber, Subscription
from commitments.services import tokens
from commitments.services.subscribe import (
    ask_subscription,
    confirm_subscription,
    forget_subscriber,
    purge_unconfirmed,
    read_confirmation,
    stop_subscriber,
    stop_subscription,
)
from commitments.services.tokens import BadTokenError, confirm_token, stop_token
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def asked(email: str = "lezer@example.org", criteria: str = "ministerie=def") -> Subscription:
    ask_subscription(email=email, criteria=criteria, now=NOON)
    return Subscription.objects.get(criteria=criteria)


def send_times() -> list[timedelta]:
    return [delivery.not_before - NOON for delivery in Delivery.objects.order_by("not_before")]


def test_address_is_asked_and_follows_nothing_yet() -> None:
    subscription = asked(" Lezer@Example.ORG ")
    assert subscription.subscriber.email == "lezer@example.org"
    assert subscription.confirmed_at is None
    assert not subscription.subscriber.is_active
    assert Delivery.objects.get().kind == DeliveryKind.CONFIRMATION


@pytest.mark.parametrize("email", ["", "geen adres", "a@b\r\nBcc: x@example.org", "x@" + "y" * 300])
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(ValidationError):
        ask_subscription(email=email, criteria="", now=NOON)
    assert not Subscriber.objects.exists()


def test_address_gets_one_confirmation_mail_an_hour_and_three_at_most() -> None:
    for number in range(100):
        ask_subscription(email="lezer@example.org", criteria=f"q=n{number}", now=NOON)
    assert send_times() == [0 * HOUR, HOUR, 2 * HOUR]


def test_asking_the_same_again_sends_nothing_new() -> None:
    asked()
    asked()
    assert Delivery.objects.count() == 1


def test_confirming_starts_from_that_moment() -> None:
    token = confirm_token(asked())
    subscription = confirm_subscription(token, now=NOON + HOUR)
    assert subscription.confirmed_at == subscription.matched_until == NOON + HOUR
    assert Subscriber.objects.get().is_active


def test_link_used_twice_changes_nothing() -> None:
    token = confirm_token(asked())
    confirm_subscription(token, now=NOON + HOUR)
    assert confirm_subscription(token, now=NOON + 2 * HOUR).confirmed_at == NOON + HOUR


def test_link_older_than_two_days_is_refused() -> None:
    token = confirm_token(asked())
    with pytest.raises(BadTokenError, match="ouder dan twee dagen"):
        confirm_subscription(token, now=NOON + 48 * HOUR + timedelta(seconds=1))


def test_link_of_a_stopped_subscription_does_not_revive_it() -> None:
    subscription = asked()
    token = confirm_token(subscription)
    confirm_subscription(token, now=NOON)
    stop_subscriber(stop_token(subscription.subscriber), now=NOON)
    with pytest.raises(BadTokenError):
        confirm_subscription(token, now=NOON)


def test_stopped_subscriber_can_ask_again_and_old_link_stays_dead() -> None:
    subscription = asked()
    old = confirm_token(subscription)
    confirm_subscription(old, now=NOON)
    stop_subscriber(stop_token(subscription.subscriber), now=NOON)
    ask_subscription(email="lezer@example.org", criteria="ministerie=def", now=NOON + 3 * HOUR)
    with pytest.raises(BadTokenError):
        read_confirmation(old, now=NOON + 3 * HOUR)
    confirm_subscription(confirm_token(Subscription.objects.get()), now=NOON + 3 * HOUR)
    assert Subscriber.objects.get().is_active


def test_stopping_is_idempotent_and_keeps_the_first_moment() -> None:
    subscription = asked()
    token = stop_token(subscription.subscriber)
    stop_subscriber(token, now=NOON)
    assert stop_subscriber(token, now=NOON + HOUR).stopped_at == NOON


def test_one_filter_of_another_subscriber_is_not_found() -> None:
    mine, other = asked(), asked("ander@example.org", "ministerie=bz")
    with pytest.raises(BadTokenError):
        stop_subscription(other.pk, stop_token(mine.subscriber), now=NOON)
    assert Subscription.objects.filter(stopped_at=None).count() == 2


def test_every_flipped_character_spoils_a_token() -> None:
    token = stop_token(asked().subscriber)
    for place, sign in enumerate(token):
        forged = token[:place] + ("a" if sign != "a" else "b") + token[place + 1 :]
        with pytest.raises(BadTokenError):
            stop_subscriber(forged, now=NOON)


def test_token_for_one_purpose_does_not_serve_another() -> None:
    subscription = asked()
    with pytest.raises(BadTokenError):
        tokens.read_stop_token(confirm_token(subscription))
    with pytest.raises(BadTokenError):
        tokens.read_confirm_token(stop_token(subscription.subscriber))


def test_forgetting_erases_the_address_and_its_mails() -> None:
    forget_subscriber(stop_token(asked().subscriber))
    assert (Subscriber.objects.count(), Subscription.objects.count(), Delivery.objects.count()) == (
        0,
        0,
        0,
    )


def test_unconfirmed_address_is_purged_after_two_days() -> None:
    asked()
    assert purge_unconfirmed(now=NOON + 48 * HOUR) == 0
    assert purge_unconfirmed(now=NOON + 49 * HOUR) == 1
    assert not Subscriber.objects.exists()
