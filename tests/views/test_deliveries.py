from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.models import Delivery, DeliveryItem, DeliveryKind, DeliveryState, Role, Subscriber
from commitments.services.flag import flag_overdue
from commitments.services.post import queue_delivery
from tests import build
from tests.conftest import NOON
from tests.pages import words
from tests.services.test_digest import TODAY, YESTERDAY, follower

pytestmark = pytest.mark.django_db


def delivery(email: str, state: DeliveryState) -> Delivery:
    row = Subscriber.objects.create(email=email, created_at=NOON, confirmed_at=NOON)
    made = queue_delivery(row, DeliveryKind.MANAGE, now=NOON - timedelta(days=3))
    Delivery.objects.filter(pk=made.pk).update(state=state, error="550 onbekend", attempts=4)
    return made


@pytest.mark.parametrize("role", [Role.GRIFFIE, Role.MINISTRY, Role.MEMBER])
def test_mails_are_for_administrators_alone(client: Client, role: Role) -> None:
    made = delivery("een@example.org", DeliveryState.FAILED)
    retry = reverse("delivery_retry", args=[made.pk])
    assert client.get(reverse("deliveries")).status_code == 302
    client.force_login(build.user(role))
    for name in ("deliveries", "deliveries_trial"):
        assert client.get(reverse(name)).status_code == 403
    assert client.post(retry).status_code == 403
    assert Delivery.objects.get().state == DeliveryState.FAILED


def test_mails_are_listed_by_state_with_their_reason(client: Client) -> None:
    delivery("een@example.org", DeliveryState.FAILED)
    delivery("twee@example.org", DeliveryState.SENT)
    client.force_login(build.user(Role.ADMINISTRATOR))
    told = words(client, f"{reverse('deliveries')}?stand=failed")
    assert "een@example.org" in told
    assert "550 onbekend" in told
    assert "twee@example.org" not in told
    assert "twee@example.org" in words(client, reverse("deliveries"))


def test_failed_mail_is_queued_again_and_no_other(client: Client) -> None:
    failed = delivery("een@example.org", DeliveryState.FAILED)
    sent = delivery("twee@example.org", DeliveryState.SENT)
    client.force_login(build.user(Role.ADMINISTRATOR))
    for one in (failed, sent):
        client.post(reverse("delivery_retry", args=[one.pk]))
    states = Delivery.objects.order_by("pk").values_list("state", "attempts")
    assert list(states) == [(DeliveryState.READY, 0), (DeliveryState.SENT, 4)]


def test_trial_shows_who_would_get_what_and_writes_nothing(
    client: Client, settings: Settings
) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)
    follower()
    build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    client.force_login(build.user(Role.ADMINISTRATOR))
    told = words(client, reverse("deliveries_trial"))
    assert "lezer@example.org" in told
    assert "Te laat" in told
    assert not DeliveryItem.objects.exists()
