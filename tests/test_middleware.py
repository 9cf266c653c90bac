from __future__ import annotations

import psycopg
import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.models import Invitation, Role
from tests import build
from tests.pages import words

pytestmark = pytest.mark.django_db
on_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite knows no time limit for a statement"
)


@pytest.mark.parametrize("role", Role)
def test_public_page_seen_by_an_account_is_kept_by_no_cache(client: Client, role: Role) -> None:
    made = build.commitment()
    client.force_login(build.user(role))
    for page in ("/", "/toezeggingen/", made.get_absolute_url(), "/bestaat-niet/"):
        assert "no-store" in client.get(page).get("Cache-Control", ""), page


def test_public_page_seen_by_a_stranger_may_be_kept(client: Client) -> None:
    assert "no-store" not in client.get("/toezeggingen/").get("Cache-Control", "")


@pytest.mark.parametrize("name", ["account", "log", "invite", "socialaccount_connections"])
def test_account_s_other_pages_wait_for_the_second_step_too(
    client: Client, settings: Settings, name: str
) -> None:
    settings.MFA_REQUIRED = True
    client.force_login(build.user(Role.ADMINISTRATOR))
    typed = {"email": "nieuw@example.org", "name": "Nieuw", "role": Role.GRIFFIE}
    for answer in (client.get(reverse(name)), client.post(reverse(name), typed)):
        assert (answer.status_code, answer.get("Location")) == (302, reverse("mfa_index"))
    assert not Invitation.objects.exists()


def limit() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        return str(cursor.fetchone()[0])


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_stranger_s_question_is_bound_and_that_of_an_account_is_not(
    client: Client, settings: Settings
) -> None:
    settings.READ_SECONDS = 5
    client.get("/toezeggingen/")
    assert limit() == "5s"
    client.post("/abonnementen/link/", {})
    assert limit() == "0"
    client.get("/")
    client.force_login(build.user())
    client.get("/toezeggingen/")
    assert limit() == "0"


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_question_that_takes_too_long_is_told_in_a_sentence(
    client: Client, settings: Settings
) -> None:
    settings.READ_SECONDS = 1
    client.get("/toegankelijkheid/")
    with psycopg.connect(**connection.get_connection_params()) as other:
        other.execute("LOCK TABLE commitments_commitment IN ACCESS EXCLUSIVE MODE")
        told = words(client, "/toezeggingen/", status=503)
        other.rollback()
    assert "Uw vraag vroeg te veel van het register en is gestopt." in told
    assert "Toezeggingen" in words(client, "/toezeggingen/")
    settings.READ_SECONDS = 0
    client.get("/")
    assert limit() == "0"
