"""A security key in a real browser: set up, and asked for at the next sign-in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from playwright.sync_api import Browser, CDPSession, Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from commitments.models import Deed, DeedKind, User
from tests import build
from tests.browser.conftest import check, follow

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "een-lang-wachtwoord"
_KEY = {
    "protocol": "ctap2",
    "transport": "usb",
    "hasResidentKey": False,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(chromium: Browser, live_server: LiveServer, settings: Settings) -> Iterator[Page]:
    """Somebody who must have a second step; what the browser complained of fails the test."""
    settings.MFA_REQUIRED = True
    cache.clear()
    context = chromium.new_context(base_url=live_server.url, locale="nl-NL")
    opened, complaints = context.new_page(), list[str]()
    opened.on(
        "console",
        lambda told: complaints.append(told.text) if told.type in {"error", "warning"} else None,
    )
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    cache.clear()
    assert complaints == []


def plug_in(page: Page) -> tuple[CDPSession, str]:
    """A key that is touched as soon as it is asked for."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": _KEY})
    return session, made["authenticatorId"]


def sign_in(page: Page, user: User) -> None:
    page.goto("/inloggen/")
    page.get_by_label("E-mailadres").fill(user.email)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    follow(page, page.get_by_role("main").get_by_role("button", name="Inloggen"))


def add_key(page: Page, name: str) -> None:
    page.goto("/account/tweede-stap/webauthn/add/")
    check(page)
    page.locator("[name=name]").fill(name)
    page.locator("#mfa_webauthn_add").click()


def sign_out(page: Page) -> None:
    follow(page, page.get_by_role("button", name="Uitloggen"))
    expect(page.get_by_role("link", name="Inloggen")).to_be_visible()


def test_key_is_set_up_and_asked_for_at_the_next_sign_in(page: Page) -> None:
    user = build.user()
    plug_in(page)
    sign_in(page, user)
    page.goto("/beoordelen/")
    expect(page).to_have_url("/account/tweede-stap/")
    check(page)
    page.goto("/account/tweede-stap/totp/activate/")
    check(page)
    add_key(page, "sleutel van thuis")
    expect(page.locator("h1")).to_have_text("Herstelcodes")
    check(page)
    page.goto("/account/tweede-stap/webauthn/")
    expect(page.get_by_role("main")).to_contain_text("sleutel van thuis")
    check(page)
    kept = Authenticator.objects.get(user=user, type=Authenticator.Type.WEBAUTHN)
    assert kept.wrap().name == "sleutel van thuis"
    assert Deed.objects.filter(kind=DeedKind.SECOND_STEP).exists()
    page.goto("/beoordelen/")
    expect(page).to_have_url("/beoordelen/")
    sign_out(page)
    sign_in(page, user)
    check(page)
    page.goto("/beoordelen/")
    expect(page).to_have_url("/inloggen/?next=/beoordelen/")
    sign_in(page, user)
    page.locator("#mfa_webauthn_authenticate").click()
    expect(page).to_have_url("/")
    page.goto("/beoordelen/")
    expect(page).to_have_url("/beoordelen/")


def test_key_of_somebody_else_lets_nobody_in(page: Page) -> None:
    user = build.user()
    session, first = plug_in(page)
    sign_in(page, user)
    add_key(page, "sleutel")
    expect(page.locator("h1")).to_have_text("Herstelcodes")
    sign_out(page)
    session.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": first})
    session.send("WebAuthn.addVirtualAuthenticator", {"options": _KEY})
    sign_in(page, user)
    page.locator("#mfa_webauthn_authenticate").click()
    expect(page.get_by_role("alert")).to_contain_text("De beveiligingssleutel is niet gebruikt")
    page.goto("/beoordelen/")
    expect(page).to_have_url("/inloggen/?next=/beoordelen/")
