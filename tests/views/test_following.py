from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import Settings

from commitments.models import Cadence, Delivery, DeliveryKind, Role, Subscriber, Subscription
from commitments.services.digest import prepare_digests
from commitments.services.flag import flag_overdue
from commitments.services.post import send_deliveries
from commitments.services.tokens import manage_token, stop_token
from tests import build
from tests.conftest import NOON
from tests.pages import words
from tests.services.conftest import inbox
from tests.services.test_digest import TODAY, YESTERDAY, follower

__all__ = ["inbox"]  # a fixture that is used by name

pytestmark = pytest.mark.django_db


FRIDAYS = {"cadence": "weekly", "weekday": "4", "hour": "16"}


def address(name: str, subscriber: Subscriber, *more: Any) -> str:
    return reverse(name, args=[manage_token(subscriber, now=NOON), *more])


@pytest.fixture(autouse=True)
def noon() -> Any:
    with time_machine.travel(NOON, tick=False):
        yield


def test_page_lists_each_filter_with_about_what_and_how_often(client: Client) -> None:
    row = follower(criteria="q=duinen", cadence=Cadence.WEEKLY, hour=9)
    told = words(client, address("subscription_manage", row))
    assert "toezeggingen: met ‘duinen’" in told
    assert "te laat, verschoven, beantwoord en vervallen; elke maandag om 9.00 uur" in told


def test_choice_is_changed_and_kept(client: Client) -> None:
    row = follower()
    pk = Subscription.objects.get().pk
    where = address("subscription_change", row, pk)
    assert 'value="late"' in client.get(where).content.decode()
    chosen = {"topics": ["soon", "late"], "cadence": "daily", "weekday": "0", "hour": "7"}
    assert client.post(where, chosen)["Location"] == address("subscription_manage", row)
    followed = Subscription.objects.get()
    assert (followed.topics, followed.cadence, followed.hour) == (["soon", "late"], "daily", 7)
    assert followed.due_at is not None


def test_choice_that_does_not_exist_is_told(client: Client) -> None:
    row = follower()
    where = address("subscription_change", row, Subscription.objects.get().pk)
    assert client.post(where, {"cadence": "hourly"}).status_code == 422


@pytest.mark.parametrize("state", [{"stopped_at": NOON}, {"confirmed_at": None}])
def test_filter_that_is_not_followed_cannot_be_changed(
    client: Client, state: dict[str, Any]
) -> None:
    row = follower()
    Subscription.objects.update(**state)
    where = address("subscription_change", row, Subscription.objects.get().pk)
    told = "Deze link werkt niet Dit filter volgt u niet (meer)."
    assert told in words(client, where, status=404)
    assert client.post(where, FRIDAYS | {"topics": ["late"]}).status_code == 404
    assert Subscription.objects.get().cadence != "weekly"


def test_filter_of_another_cannot_be_changed(client: Client) -> None:
    mine, _ = follower(), follower("ander@example.org")
    theirs = Subscription.objects.get(subscriber__email="ander@example.org")
    assert client.get(address("subscription_change", mine, theirs.pk)).status_code == 404


@pytest.mark.parametrize(
    ("days", "pause"), [("7", 7), ("9999", 0), ("999", 92), ("", 0), ("-1", 0), ("x", 0)]
)
def test_pause_is_bounded_and_can_be_ended(client: Client, days: str, pause: int) -> None:
    row = follower()
    client.post(address("subscription_pause", row), {"dagen": days})
    row.refresh_from_db()
    assert row.snoozed_until == (NOON + timedelta(days=pause) if pause else None)
    told = words(client, address("subscription_manage", row))
    assert ("Ga nu verder" in told) == bool(pause)
    client.post(address("subscription_pause", row))
    row.refresh_from_db()
    assert row.snoozed_until is None


def test_link_that_only_stops_does_not_manage(client: Client) -> None:
    row = follower()
    for name in ("subscription_manage", "subscription_sent", "subscription_forget"):
        where = reverse(name, args=[stop_token(row)])
        assert client.post(where).status_code in {404, 405}
    assert client.get(reverse("subscription_manage", args=[stop_token(row)])).status_code == 404


def test_mails_that_were_sent_are_shown_with_why(
    client: Client, settings: Settings, inbox: Any
) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)
    row = follower(criteria="q=duinen")
    for _ in range(3):
        build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    send_deliveries(clock=lambda: NOON)
    assert inbox.subjects == ["Gestand: 3 toezeggingen te laat"]
    assert "3 toezeggingen" in words(client, address("subscription_sent", row))
    told = words(client, address("subscription_sent_one", row, Delivery.objects.get().pk))
    assert "3 toezeggingen" in told
    assert told.count("Omdat u dit volgt: toezeggingen: met ‘duinen’") == 3


def test_mail_of_another_is_not_shown(client: Client) -> None:
    row, other = follower(), follower("ander@example.org")
    theirs = Delivery.objects.create(
        subscriber=other,
        kind=DeliveryKind.DIGEST,
        state="sent",
        sent_at=NOON,
        message_id="<x>",
        created_at=NOON,
        not_before=NOON,
    )
    assert client.get(address("subscription_sent_one", row, theirs.pk)).status_code == 404


def test_account_goes_to_its_own_page_without_a_mail(client: Client) -> None:
    user = build.user(Role.MEMBER)
    assert "/inloggen/" in client.get(reverse("subscription_mine"))["Location"]
    client.force_login(user)
    response = client.get(reverse("subscription_mine"))
    assert response["Location"].startswith("/abonnementen/beheren/")
    assert Subscriber.objects.get().user == user


def test_account_follows_at_once_with_its_own_choice(client: Client) -> None:
    client.force_login(build.user(Role.MEMBER))
    asked = {"criteria": "q=duinen", "topics": ["late"], **FRIDAYS}
    response = client.post(reverse("subscriptions"), asked)
    assert response["Location"].startswith("/abonnementen/beheren/")
    followed = Subscription.objects.get()
    assert (followed.cadence, followed.weekday, followed.hour) == ("weekly", 4, 16)
    assert followed.confirmed_at == NOON


def test_account_that_follows_a_filter_sees_its_choice_and_can_choose_anew(client: Client) -> None:
    user = build.user(Role.MEMBER)
    client.force_login(user)
    asked = {"criteria": "dossier=29237", "topics": ["late", "soon"], **FRIDAYS}
    client.post(reverse("subscriptions"), asked)
    page = client.get("/abonnementen/?dossier=29237&over=debate")
    assert page.context["form"].initial == {
        "criteria": "dossier=29237",
        "topics": ["late", "soon", "debate"],
        "cadence": "weekly",
        "weekday": 4,
        "hour": 16,
    }
    assert "Dit volgt u al." in words(client, "/abonnementen/?dossier=29237")
    client.post(reverse("subscriptions"), {**asked, "topics": ["late", "debate"], "hour": "7"})
    followed = Subscription.objects.get()
    assert (followed.topics, followed.cadence, followed.hour) == (["late", "debate"], "weekly", 7)


def test_nothing_ticked_is_told_and_not_taken_for_the_usual(client: Client) -> None:
    row = follower()
    followed = Subscription.objects.get()
    where = address("subscription_change", row, followed.pk)
    for page in (where, "/abonnementen/"):
        answer = client.post(page, {"email": "a@example.org", **FRIDAYS})
        assert answer.status_code == 422
        assert "Kies waarover u mail wilt." in answer.text
    assert Subscription.objects.get().topics == followed.topics


def test_package_is_chosen_later_only_where_there_are_debates(client: Client) -> None:
    row = follower(criteria="q=duinen")
    where = address("subscription_change", row, Subscription.objects.get().pk)
    answer = client.post(where, {"topics": ["debate"], **FRIDAYS})
    assert answer.status_code == 422
    assert "Een debatpakket kan bij een commissie, een dossier of een debat." in answer.text


def test_preview_says_how_much_and_what_it_would_be(client: Client, settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)
    build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    told = words(client, "/abonnementen/?q=duinen")
    assert "gemiddeld minder dan één bericht per week" in told
    assert "Te laat 1 dag" in told
    assert "geen enkel bericht" in words(client, "/abonnementen/?q=zwaluwen")


@pytest.mark.parametrize("known", [True, False])
def test_link_to_manage_is_mailed_and_the_answer_tells_nothing(client: Client, known: bool) -> None:
    if known:
        follower()
    response = client.post(reverse("subscription_link"), {"email": "lezer@example.org"})
    assert "Als dit adres iets volgt" in response.content.decode()
    assert Delivery.objects.filter(kind=DeliveryKind.MANAGE).count() == int(known)


def test_queries_of_the_page_do_not_grow_with_the_filters(client: Client) -> None:
    counts = []
    row = follower(criteria="q=a")
    for number in range(2):
        for place in range(9 * number):
            follower(criteria=f"q=woord{place}")
        with CaptureQueriesContext(connection) as queries:
            client.get(address("subscription_manage", row))
        counts.append(len(queries))
    assert counts[0] == counts[1]
