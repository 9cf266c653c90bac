from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from commitments.models import Cadence, Delivery, DeliveryKind, Role, Subscriber, Subscription
from commitments.services import tokens
from commitments.services.subscribe import (
    MAX_FOLLOWED,
    RETIRE_AFTER,
    Wish,
    ask_manage_link,
    ask_subscription,
    change_subscription,
    confirm_subscription,
    follow_as_user,
    forget_subscriber,
    own_subscription,
    pause,
    purge,
    read_confirmation,
    stop_subscriber,
)
from commitments.services.tokens import BadTokenError, confirm_token, stop_token
from tests import build
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


def test_used_link_works_for_two_days_and_is_refused_after() -> None:
    token = confirm_token(asked())
    confirm_subscription(token, now=NOON)
    assert confirm_subscription(token, now=NOON + 48 * HOUR).confirmed_at == NOON
    for use in (confirm_subscription, read_confirmation):
        with pytest.raises(BadTokenError, match="al gebruikt en ouder dan twee dagen"):
            use(token, now=NOON + 48 * HOUR + timedelta(seconds=1))
    assert Subscription.objects.get().confirmed_at == NOON


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
        own_subscription(mine.subscriber, other.pk)
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
    forget_subscriber(asked().subscriber)
    assert (Subscriber.objects.count(), Subscription.objects.count(), Delivery.objects.count()) == (
        0,
        0,
        0,
    )


def test_forgetting_leaves_an_account_its_address_alone() -> None:
    user = build.user(Role.GRIFFIE)
    subscriber = follow_as_user(user=user, criteria="", now=NOON).subscriber
    pause(subscriber, until=NOON + HOUR)
    ask_manage_link(email=user.email, now=NOON)
    forget_subscriber(subscriber)
    assert (Subscription.objects.count(), Delivery.objects.count()) == (0, 0)
    kept = Subscriber.objects.get()
    assert (kept.email, kept.user, kept.created_at) == (user.email, user, NOON)
    assert (kept.confirmed_at, kept.snoozed_until, kept.asked_at) == (None, None, None)
    assert kept.key != subscriber.key


def test_unconfirmed_address_is_purged_after_two_days() -> None:
    asked()
    assert purge(now=NOON + 48 * HOUR) == 0
    assert purge(now=NOON + 49 * HOUR) == 1
    assert not Subscriber.objects.exists()


def test_account_follows_with_its_own_address_at_once() -> None:
    user = build.user(Role.MEMBER)
    followed = follow_as_user(user=user, criteria="", now=NOON)
    assert (followed.confirmed_at, followed.subscriber.user) == (NOON, user)
    assert not Delivery.objects.exists()


def test_account_takes_over_the_filters_of_its_address() -> None:
    confirm_subscription(confirm_token(asked("member@example.org")), now=NOON)
    follow_as_user(user=build.user(Role.MEMBER), criteria="", now=NOON)
    assert Subscriber.objects.get().subscriptions.count() == 2


def test_one_address_follows_no_more_than_fifty_filters() -> None:
    user = build.user(Role.MEMBER)
    for number in range(MAX_FOLLOWED):
        follow_as_user(user=user, criteria=f"q=n{number}", now=NOON)
    with pytest.raises(BadTokenError, match="50 filters"):
        follow_as_user(user=user, criteria="q=meer", now=NOON)
    ask_subscription(email=user.email, criteria="q=meer", now=NOON)
    assert Subscription.objects.count() == MAX_FOLLOWED


def test_manage_link_is_mailed_once_an_hour_to_whom_is_known() -> None:
    ask_manage_link(email="onbekend@example.org", now=NOON)
    assert not Delivery.objects.exists()
    confirm_subscription(confirm_token(asked()), now=NOON)
    Delivery.objects.all().delete()
    for minutes in (60, 90, 119):
        ask_manage_link(email="Lezer@example.org", now=NOON + timedelta(minutes=minutes))
    assert [one.kind for one in Delivery.objects.all()] == [DeliveryKind.MANAGE]


def test_manage_link_works_for_thirty_days() -> None:
    subscriber = asked().subscriber
    token = tokens.manage_token(subscriber, now=NOON)
    assert tokens.read_manage_token(token, now=NOON + timedelta(days=30)) == subscriber
    with pytest.raises(BadTokenError, match="dertig dagen"):
        tokens.read_manage_token(token, now=NOON + timedelta(days=30, seconds=1))


def test_changed_cadence_names_the_next_moment() -> None:
    subscription = confirm_subscription(confirm_token(asked()), now=NOON)
    change_subscription(subscription, Wish(cadence=Cadence.DAILY, hour=8), now=NOON)
    subscription.refresh_from_db()
    assert subscription.due_at == datetime(2024, 6, 6, 6, tzinfo=UTC)


def test_address_that_is_dead_for_long_is_erased() -> None:
    subscriber = confirm_subscription(confirm_token(asked()), now=NOON).subscriber
    Subscriber.objects.update(suppressed_at=NOON)
    purge(now=NOON + RETIRE_AFTER)
    assert Subscriber.objects.filter(pk=subscriber.pk).exists()
    purge(now=NOON + RETIRE_AFTER + HOUR)
    assert not Subscriber.objects.exists()


def test_confirming_anew_brings_a_dead_address_back() -> None:
    confirm_subscription(confirm_token(asked()), now=NOON)
    Subscriber.objects.update(suppressed_at=NOON, bounces=3)
    other = asked(criteria="ministerie=bz")
    confirm_subscription(confirm_token(other), now=NOON + HOUR)
    subscriber = Subscriber.objects.get()
    assert (subscriber.suppressed_at, subscriber.bounces) == (None, 0)
