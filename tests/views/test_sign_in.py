from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.views.sign_in import TOO_OFTEN
from tests import build
from tests.conftest import NOON

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tries_yet")]

WRONG = "Dit e-mailadres en wachtwoord horen niet bij elkaar."


def sign_in(
    client: Client, email: str, password: str, *, place: str = "10.0.0.1", then: str = ""
) -> tuple[int, str]:
    response = client.post(
        reverse("account_login"),
        {"username": email, "password": password, "next": then},
        REMOTE_ADDR=place,
    )
    return response.status_code, response.headers.get("Location", response.content.decode())


def test_right_password_leads_to_where_one_was_going(client: Client) -> None:
    build.user()
    assert sign_in(client, "Griffie@Example.org", "een-lang-wachtwoord", then="/beoordelen/") == (
        302,
        "/beoordelen/",
    )
    assert client.get(reverse("queue")).status_code == 200


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("griffie@example.org", "verkeerd"),
        ("niemand@example.org", "een-lang-wachtwoord"),
        ("weg@example.org", "een-lang-wachtwoord"),
    ],
)
def test_wrong_sign_ins_get_one_answer(client: Client, email: str, password: str) -> None:
    build.user()
    build.user(email="weg@example.org", is_active=False)
    status, page = sign_in(client, email, password)
    assert status == 422
    assert WRONG in page


class CountingHasher(MD5PasswordHasher):
    """Counts how often a password was worked on, which is what takes the time."""

    algorithm = "counting"
    times = 0

    def encode(self, password: str, salt: str) -> str:
        CountingHasher.times += 1
        return f"counting${salt}${hashlib.md5((salt + password).encode()).hexdigest()}"


@pytest.mark.parametrize(
    "email", ["griffie@example.org", "niemand@example.org", "weg@example.org", "x"]
)
def test_known_and_unknown_accounts_take_the_same_work(
    client: Client, settings: Settings, email: str
) -> None:
    settings.PASSWORD_HASHERS = [f"{__name__}.CountingHasher"]
    build.user()
    build.user(email="weg@example.org", is_active=False)
    CountingHasher.times = 0
    sign_in(client, email, "verkeerd")
    assert CountingHasher.times == (0 if email == "x" else 1)


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "https:evil.example",
        "javascript:1",
    ],
)
def test_sign_in_never_leads_off_the_site(client: Client, target: str) -> None:
    build.user()
    assert sign_in(client, "griffie@example.org", "een-lang-wachtwoord", then=target) == (302, "/")


@pytest.mark.parametrize("email", ["griffie@example.org", "niemand@example.org"])
def test_eleventh_try_for_an_account_is_refused_from_wherever(client: Client, email: str) -> None:
    build.user()
    for number in range(10):
        assert sign_in(client, email, "mis", place=f"10.0.0.{number}")[0] == 422
    status, page = sign_in(client, email, "een-lang-wachtwoord", place="10.0.0.99")
    assert status == 429
    assert TOO_OFTEN in page


def test_eleventh_try_from_an_address_is_refused_for_whichever_account(client: Client) -> None:
    build.user()
    for number in range(10):
        assert sign_in(client, f"a{number}@example.org", "mis")[0] == 422
    assert sign_in(client, "griffie@example.org", "een-lang-wachtwoord")[0] == 429
    other = sign_in(client, "griffie@example.org", "een-lang-wachtwoord", place="10.0.0.2")
    assert other[0] == 302


@pytest.mark.usefixtures("cache_in_memory")
def test_refusal_ends_after_a_quarter_of_an_hour(client: Client) -> None:
    build.user()
    for _ in range(11):
        status, _ = sign_in(client, "griffie@example.org", "mis")
    assert status == 429
    with time_machine.travel(NOON + timedelta(minutes=15, seconds=1)):
        assert sign_in(client, "griffie@example.org", "een-lang-wachtwoord")[0] == 302


def test_sign_ins_that_succeed_use_up_no_tries(client: Client) -> None:
    build.user()
    for _ in range(12):
        assert sign_in(client, "griffie@example.org", "een-lang-wachtwoord")[0] == 302


def test_refusal_says_when_to_come_back(client: Client) -> None:
    for _ in range(11):
        response = client.post(
            reverse("account_login"), {"username": "x@example.org", "password": "x"}
        )
    assert response["Retry-After"] == "900"


def test_garbage_is_counted_and_answered(client: Client) -> None:
    status, _ = sign_in(client, "\x00" + "é" * 5000, "\x00")
    assert status == 422


def test_session_begins_anew_at_sign_in_and_ends_at_sign_out(client: Client) -> None:
    build.user()
    client.get(reverse("account_login"))
    client.session["x"] = 1
    before = client.session.session_key
    sign_in(client, "griffie@example.org", "een-lang-wachtwoord")
    during = client.session.session_key
    assert before != during
    assert client.get(reverse("logout")).status_code == 405
    client.post(reverse("logout"))
    stale = Client()
    stale.cookies["gestand_session"] = during or ""
    assert stale.get(reverse("queue")).status_code == 302
