"""Signing in by an identity provider, and anew within a session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import oidc_provider_mock
import pytest
import requests
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.models import Role, User
from tests import build
from tests.pages import words
from tests.views.test_accounts import PASSWORD, set_up, sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tries_yet")]


@pytest.fixture
def provider(settings: Settings) -> Iterator[str]:
    """A real OpenID provider on loopback, which this site is a client of."""
    with oidc_provider_mock.run_server_in_thread() as server:
        address = f"http://localhost:{server.server_port}"
        settings.OIDC_SERVER_URL = address
        app = {
            "provider_id": "oidc",
            "name": "Rijk",
            "client_id": "gestand",
            "secret": "geheim",
            "settings": {"server_url": address},
        }
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}
        yield address


def go_there(client: Client, address: str, email: str, *, verified: bool = True, **how: str) -> str:
    """Sign in at the provider; the address by which one comes back."""
    claims: Any = {"email": email, "email_verified": verified}
    requests.put(f"{address}/users/{email}", json=claims, timeout=5).raise_for_status()
    there = client.post(reverse("openid_connect_login", args=["oidc"]), how).headers["Location"]
    answer = requests.post(there, data={"sub": email}, allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    assert parse_qs(back.query)["code"]
    return f"{back.path}?{back.query}"


def by_provider(client: Client, address: str, email: str, *, verified: bool = True) -> Any:
    """Sign in at the provider, and come back with its answer."""
    return client.get(go_there(client, address, email, verified=verified))


def test_provider_signs_in_an_account_that_exists(client: Client, provider: str) -> None:
    user = build.user()
    assert "Inloggen via" in words(client, reverse("account_login"))
    by_provider(client, provider, user.email)
    assert client.get("/beoordelen/").status_code == 200


@pytest.mark.parametrize(("trusted", "status"), [(True, 200), (False, 302)])
def test_second_step_may_be_left_to_the_provider(
    client: Client, provider: str, settings: Settings, trusted: bool, status: int
) -> None:
    settings.MFA_REQUIRED, settings.MFA_BY_OIDC = True, trusted
    by_provider(client, provider, build.user().email)
    assert client.get("/beoordelen/").status_code == status


def test_who_has_no_password_since_the_provider_signed_in_asks_for_one_by_mail(
    client: Client, provider: str
) -> None:
    user = build.user()
    by_provider(client, provider, user.email)
    assert not User.objects.get().has_usable_password()
    answer = client.get(reverse("account_change_password"), follow=True)
    (_, (asked, _)) = answer.redirect_chain
    assert (asked, answer.status_code) == (reverse("account_reset_password"), 200)
    client.post(asked, {"email": user.email})
    assert [one.to for one in mail.outbox] == [[user.email]]


def test_provider_makes_no_account_and_an_unverified_address_opens_none(
    client: Client, provider: str
) -> None:
    user = build.user()
    by_provider(client, provider, "vreemde@example.org")
    assert client.get("/beoordelen/").status_code == 302
    by_provider(client, provider, user.email, verified=False)
    assert client.get("/beoordelen/").status_code == 302
    assert User.objects.count() == 1


@pytest.mark.parametrize(("trusted", "status"), [(True, 200), (False, 302)])
def test_who_is_held_for_a_second_step_may_sign_in_at_the_provider_instead(
    client: Client, provider: str, settings: Settings, trusted: bool, status: int
) -> None:
    settings.MFA_REQUIRED, settings.MFA_BY_OIDC = True, trusted
    user = build.user()
    sign_in(client, user)
    assert client.get("/beoordelen/").headers["Location"] == reverse("mfa_index")
    by_provider(client, provider, user.email)
    assert client.get("/beoordelen/").status_code == status


def test_password_in_another_tab_does_not_keep_one_at_the_provider(
    client: Client, provider: str, settings: Settings
) -> None:
    settings.MFA_REQUIRED = settings.MFA_BY_OIDC = True
    user = build.user()
    back = go_there(client, provider, user.email)
    sign_in(client, user)
    client.get(back)
    assert client.get("/beoordelen/").status_code == 200


@pytest.mark.parametrize("first", ["password", "provider"])
def test_who_lacks_a_second_step_ties_no_identity_to_the_account(
    client: Client, provider: str, settings: Settings, first: str
) -> None:
    settings.MFA_REQUIRED = settings.MFA_BY_OIDC = True
    user = build.user()
    if first == "password":
        sign_in(client, user)
    back = go_there(client, provider, "inbreker@example.org", process="connect")
    if first == "provider":
        sign_in(client, user)
    client.get(back)
    assert not SocialAccount.objects.exists()
    assert client.get("/beoordelen/").status_code == 302


def test_page_of_the_provider_signs_nobody_out(
    client: Client, provider: str, settings: Settings
) -> None:
    settings.MFA_REQUIRED = True
    sign_in(client, build.user())
    for name in ("openid_connect_login", "openid_connect_callback"):
        where = f"{reverse(name, args=['oidc'])}?state=x"
        assert client.get(where).headers["Location"] == reverse("mfa_index")
    assert client.get(reverse("mfa_index")).status_code == 200


def test_password_does_not_go_on_with_the_second_step_of_the_provider(
    client: Client, provider: str, settings: Settings
) -> None:
    settings.MFA_REQUIRED = settings.MFA_BY_OIDC = True
    user = build.user()
    by_provider(client, provider, user.email)
    user.set_password(PASSWORD)
    user.save()
    by_provider(client, provider, user.email)
    assert client.get("/beoordelen/").status_code == 200
    sign_in(client, user)
    assert client.get("/beoordelen/").headers["Location"] == reverse("mfa_index")


@pytest.mark.django_db(transaction=True)
def test_second_step_is_asked_of_who_signs_in_while_another_is_signed_in(client: Client) -> None:
    user = build.user()
    other = Client()
    sign_in(other, user)
    set_up(other)
    sign_in(client, build.user(Role.READER))
    asked = sign_in(client, user).headers["Location"]
    assert asked.startswith(reverse("mfa_authenticate"))
    assert "Typ de code van uw app" in words(client, asked)
