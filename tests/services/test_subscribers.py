from __future__ import annotations

from datetime import timedelta

import pytest

from commitments.models import Cadence, Delivery, DeliveryItem, DeliveryKind, Role, Subscriber, User
from commitments.services.digest import prepare_digests
from commitments.services.flag import flag_overdue
from commitments.services.post import queue_delivery, send_deliveries
from commitments.services.staff import prepare_staff_mails
from commitments.services.subscribe import Wish, follow_as_user, pause, stop_subscription
from commitments.services.subscribers import follow_account, subscriber_of
from commitments.services.tokens import BadTokenError, read_stop_token, stop_token
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox
from tests.services.test_digest import (
    DAY,
    YESTERDAY,
    complete_until_today,
    follower,
    post,
    shift,
)

__all__ = ["complete_until_today"]  # a fixture that is used by itself
pytestmark = pytest.mark.django_db
OLD, NEW = "oud@example.org", "nieuw@example.org"
WEEK = 7 * DAY


@pytest.fixture
def user() -> User:
    """An account that follows everything, told once a week."""
    made = build.user(Role.GRIFFIE, email=OLD)
    weekly = Wish(cadence=Cadence.WEEKLY, weekday=2, hour=12)  # NOON is a Wednesday
    follow_as_user(user=made, criteria="", now=NOON - DAY, wish=weekly)
    return made


def move(user: User) -> None:
    user.email = NEW
    user.save()
    follow_account(user)


def send(inbox: Inbox) -> list[tuple[str, str]]:
    """What leaves now, and to whom."""
    inbox.messages.clear()
    send_deliveries(clock=lambda: NOON)
    return [(str(message["To"]), str(message["Subject"])) for message in inbox.messages]


def test_digest_that_was_frozen_leaves_to_the_new_address_alone(inbox: Inbox, user: User) -> None:
    build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    move(user)
    assert send(inbox) == [(NEW, "Gestand: 1 toezegging te laat")]
    prepare_digests(now=NOON + WEEK)
    assert send(inbox) == []


def test_address_that_changes_between_two_digests_gets_what_came_since(
    inbox: Inbox, user: User
) -> None:
    made = build.commitment(latest=YESTERDAY)
    post(NOON)
    move(user)
    shift(made, NOON + DAY)
    post(NOON + WEEK)
    assert [str(one["To"]) for one in inbox.messages] == [OLD, NEW]
    told = DeliveryItem.objects.order_by("pk").values_list("event__kind", "delivery__state")
    assert list(told) == [
        ("became_overdue", "sent"),
        ("deadline_changed", "sent"),
        ("overdue_withdrawn", "sent"),
    ]


def test_week_s_mail_of_staff_comes_once(inbox: Inbox, user: User) -> None:
    prepare_staff_mails(now=NOON)
    assert [to for to, _ in send(inbox)] == [OLD]
    move(user)
    prepare_staff_mails(now=NOON + DAY)
    assert send(inbox) == []


def test_what_an_account_follows_and_its_pause_go_along(user: User) -> None:
    before = Subscriber.objects.get()
    pause(before, until=NOON + DAY)
    move(user)
    after = subscriber_of(user, now=NOON)
    assert (after.pk, after.email, after.snoozed_until) == (before.pk, NEW, NOON + DAY)
    assert after.subscriptions.count() == 1


def test_link_in_a_mail_to_the_old_address_is_worthless(user: User) -> None:
    link = stop_token(Subscriber.objects.get())
    move(user)
    with pytest.raises(BadTokenError):
        read_stop_token(link)


def test_address_that_refused_mail_says_nothing_of_the_next(user: User) -> None:
    Subscriber.objects.update(bounces=3, suppressed_at=NOON, suppressed_why="onbekend")
    move(user)
    after = Subscriber.objects.get()
    assert (after.bounces, after.suppressed_at, after.suppressed_why) == (0, None, "")


def test_account_whose_address_stays_keeps_its_links(user: User) -> None:
    link = stop_token(Subscriber.objects.get())
    follow_account(user)
    assert read_stop_token(link).email == OLD


def test_filters_of_the_new_address_go_on_and_nothing_is_told_twice(
    inbox: Inbox, user: User
) -> None:
    made = build.commitment(latest=YESTERDAY)
    for criteria in ("", "status=open"):
        follower(NEW, criteria)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    assert Delivery.objects.count() == 2
    move(user)
    assert send(inbox) == [(NEW, "Gestand: 1 toezegging te laat")]
    followed = Subscriber.objects.get().subscriptions.order_by("criteria")
    assert [one.criteria for one in followed] == ["", "status=open"]
    shift(made, NOON + timedelta(minutes=1))
    post(NOON + WEEK)
    assert [str(one["To"]) for one in inbox.messages] == [NEW, NEW]


def test_filter_that_the_account_stopped_and_the_new_address_follows_goes_on(user: User) -> None:
    stop_subscription(Subscriber.objects.get().subscriptions.get(), now=NOON)
    live = follower(NEW).subscriptions.get()
    move(user)
    assert Subscriber.objects.get().subscriptions.get() == live


def test_package_that_the_new_address_got_is_not_made_again(user: User) -> None:
    followed = follower(NEW)
    queue_delivery(
        followed,
        DeliveryKind.PACKAGE,
        now=NOON,
        subscription=followed.subscriptions.get(),
        slot="debat",
    )
    move(user)
    sent = Delivery.objects.get()
    assert (sent.subscriber, sent.subscription) == (
        Subscriber.objects.get(),
        Subscriber.objects.get().subscriptions.get(),
    )
