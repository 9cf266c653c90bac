from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.models import Delivery, Subscriber, Subscription
from commitments.services.subscribe import (
    ask_subscription,
    confirm_subscription,
    follow_as_user,
)
from commitments.services.tokens import confirm_token, manage_token, stop_token
from commitments.views.subscriptions import TOO_OFTEN
from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tries_yet")]

ADDRESS = "lezer@example.org"


def ask(client: Client, email: str = ADDRESS, **typed: Any) -> Any:
    return client.post(reverse("subscriptions"), {"email": email, **typed})


def asked(criteria: str = "status=openstaand") -> Subscription:
    ask_subscription(email=ADDRESS, criteria=criteria, now=NOON)
    return Subscription.objects.get(criteria=criteria)


def followed(criteria: str = "status=openstaand") -> Subscription:
    return confirm_subscription(confirm_token(asked(criteria)), now=NOON)


def managing(subscriber: Subscriber) -> str:
    """A link that was mailed a moment ago."""
    return manage_token(subscriber, now=timezone.now())


def address(name: str, token: str, *more: Any) -> str:
    return reverse(name, args=[token, *more])


def test_filter_comes_from_the_list_and_is_shown_in_words(client: Client) -> None:
    build.ministry()
    page = "/abonnementen/?sorteer=termijn&ministerie=waterbeheer-en-duinen&status=openstaand"
    told = words(client, page)
    assert "toezeggingen: openstaand, ministerie Waterbeheer en Duinen" in told
    kept = 'name="criteria" value="status=openstaand&amp;ministerie=waterbeheer-en-duinen"'
    assert kept in client.get(page).content.decode()


def test_without_a_filter_everything_is_followed(client: Client) -> None:
    assert "alle toezeggingen" in words(client, "/abonnementen/")


def test_what_cannot_be_read_in_a_filter_is_told(client: Client) -> None:
    told = words(client, "/abonnementen/?ministerie=&xyz=<script>1</script>")
    assert "‘xyz’" in told


@pytest.mark.parametrize("known", [True, False])
def test_answer_is_the_same_for_known_and_unknown_addresses(client: Client, known: bool) -> None:
    if known:
        followed()
    response = ask(client, criteria="status=openstaand")
    assert (response.status_code, response["Location"]) == (302, "/abonnementen/gevraagd/")
    assert "Kijk in uw mail" in words(client, "/abonnementen/gevraagd/")
    assert Subscriber.objects.get().email == ADDRESS


def test_filter_is_kept_in_its_canonical_form(client: Client) -> None:
    ask(client, "Lezer@Example.org", criteria="sorteer=termijn&status=openstaand&onzin=1&status=x")
    subscription = Subscription.objects.get()
    assert (subscription.criteria, subscription.subscriber.email) == ("status=openstaand", ADDRESS)
    assert Delivery.objects.get().kind == "confirmation"


@pytest.mark.parametrize("email", ["", "x", "a@b", "a@example.org\nBcc: b@example.org", "é" * 300])
def test_what_is_no_address_is_told(client: Client, email: str) -> None:
    response = ask(client, email, criteria="status=openstaand")
    assert response.status_code == 422
    assert "toezeggingen: openstaand" in response.content.decode()
    assert not Subscriber.objects.exists()


def test_many_requests_from_one_network_are_refused(client: Client) -> None:
    for number in range(20):
        assert ask(client, f"a{number}@example.org").status_code == 302
    response = ask(client, "b@example.org")
    assert (response.status_code, response["Retry-After"]) == (429, "3600")
    assert TOO_OFTEN in response.content.decode()
    assert Subscriber.objects.count() == 20


def test_looking_at_the_confirmation_confirms_nothing(client: Client) -> None:
    where = address("subscription_confirm", confirm_token(asked()))
    told = words(client, where)
    assert "Wilt u mails krijgen over: toezeggingen: openstaand ?" in told
    client.head(where)
    assert Subscription.objects.get().confirmed_at is None


def test_button_confirms_once_and_again_changes_nothing(client: Client) -> None:
    where = address("subscription_confirm", confirm_token(asked()))
    for minutes in (0, 5):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            assert "U bent geabonneerd" in client.post(where).content.decode()
    assert Subscription.objects.get().confirmed_at == NOON


def test_used_confirmation_leads_to_what_is_followed_no_longer_than_it_is_fresh(
    client: Client,
) -> None:
    where = address("subscription_confirm", confirm_token(asked()))
    managed = "/abonnementen/beheren/"
    with time_machine.travel(NOON, tick=False):
        assert managed in client.post(where).content.decode()
    for age, status in ((timedelta(hours=47), 200), (timedelta(days=400), 404)):
        with time_machine.travel(NOON + age, tick=False):
            answers = client.get(where), client.post(where)
        assert [answer.status_code for answer in answers] == [status, status]
        assert (managed in answers[1].content.decode()) == (status == 200)
    assert Subscription.objects.get().confirmed_at == NOON


def test_confirmation_that_is_too_old_is_refused(client: Client) -> None:
    where = address("subscription_confirm", confirm_token(asked()))
    with time_machine.travel(NOON + timedelta(hours=49)):
        assert client.get(where).status_code == 404
        assert "ouder dan twee dagen" in client.post(where).content.decode()
    assert Subscription.objects.get().confirmed_at is None


def test_stop_page_shows_a_button_and_stops_nothing(client: Client) -> None:
    subscriber = followed().subscriber
    where = address("subscription_stop", stop_token(subscriber))
    assert "Stop alle mails" in words(client, where)
    subscriber.refresh_from_db()
    assert subscriber.stopped_at is None


def test_one_click_stops_without_session_or_csrf_token_and_again() -> None:
    subscriber = followed().subscriber
    where = address("subscription_stop", stop_token(subscriber))
    machine = Client(enforce_csrf_checks=True)
    for minutes in (0, 5):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            response = machine.post(where, {"List-Unsubscribe": "One-Click"})
            assert response.status_code == 200
            assert "gestand_session" not in response.cookies
    subscriber.refresh_from_db()
    assert subscriber.stopped_at == NOON
    assert Subscription.objects.get().stopped_at == NOON


def test_manage_page_lists_what_is_followed_and_stops_one(client: Client) -> None:
    one, other = followed(), followed("status=voldaan")
    token = managing(one.subscriber)
    where = address("subscription_manage", token)
    assert "toezeggingen: openstaand" in words(client, where)
    response = client.post(address("subscription_stop_one", token, one.pk))
    assert response["Location"] == where
    told = words(client, where)
    assert "toezeggingen: openstaand te laat" not in told
    assert "toezeggingen: voldaan" in told
    other.refresh_from_db()
    assert other.stopped_at is None


def test_filter_of_another_is_not_stopped(client: Client) -> None:
    mine = followed()
    ask_subscription(email="ander@example.org", criteria="", now=NOON)
    theirs = Subscription.objects.get(criteria="")
    where = address("subscription_stop_one", managing(mine.subscriber), theirs.pk)
    assert client.post(where).status_code == 404
    theirs.refresh_from_db()
    assert theirs.stopped_at is None


def test_address_can_be_erased(client: Client) -> None:
    token = managing(followed().subscriber)
    assert (
        "Uw adres is gewist" in client.post(address("subscription_forget", token)).content.decode()
    )
    assert not Subscriber.objects.exists()
    assert client.get(address("subscription_manage", token)).status_code == 404


def test_address_of_an_account_is_told_to_stay_with_it(client: Client) -> None:
    made = follow_as_user(user=build.user(), criteria="", now=NOON)
    token = managing(made.subscriber)
    assert "Wis alles wat ik volgde" in words(client, address("subscription_manage", token))
    told = client.post(address("subscription_forget", token)).content.decode()
    assert "Uw adres blijft bij uw account" in told
    assert client.get(address("subscription_manage", token)).status_code == 404


@pytest.mark.parametrize(
    "name", ["subscription_confirm", "subscription_stop", "subscription_manage"]
)
def test_forged_token_is_refused_whichever_character_differs(client: Client, name: str) -> None:
    subscription = asked()
    tokens = [confirm_token(subscription), stop_token(subscription.subscriber)]
    tokens.append(managing(subscription.subscriber))
    real = tokens[["subscription_confirm", "subscription_stop", "subscription_manage"].index(name)]
    for at in range(len(real)):
        forged = real[:at] + ("A" if real[at] != "A" else "B") + real[at + 1 :]
        assert client.get(address(name, forged)).status_code == 404, forged
    for other in set(tokens) - {real}:
        assert client.get(address(name, other)).status_code == 404


@pytest.mark.parametrize("name", ["subscription_stop_one", "subscription_forget"])
def test_page_with_a_session_asks_for_a_csrf_token(name: str) -> None:
    subscription = followed()
    more = [subscription.pk] if name == "subscription_stop_one" else []
    where = address(name, managing(subscription.subscriber), *more)
    assert Client(enforce_csrf_checks=True).post(where).status_code == 403
    assert Client().get(where).status_code == 405


def test_pages_with_a_token_are_kept_in_no_cache(client: Client) -> None:
    subscription = followed()
    tokens = {
        "subscription_stop": stop_token(subscription.subscriber),
        "subscription_manage": managing(subscription.subscriber),
    }
    for name, token in tokens.items():
        assert "no-store" in client.get(address(name, token))["Cache-Control"]


def test_package_is_asked_for_where_there_are_debates(client: Client) -> None:
    page = client.get("/abonnementen/?dossier=27625&over=debate").content.decode()
    assert "kennen wij niet" not in page
    assert '<details class="act" open>' in " ".join(page.split())
    chosen = [part for part in page.split("<input") if 'value="debate"' in part]
    assert ["checked" in part.split(">")[0] for part in chosen] == [True]
    asked = {"email": "lezer@example.org", "topics": ["debate"]}
    for criteria, status in (("dossier=27625", 302), ("ministerie=water", 422)):
        answer = client.post("/abonnementen/", {**asked, "criteria": criteria})
        assert answer.status_code == status
    assert "bij een commissie, een dossier of een debat" in answer.content.decode()
