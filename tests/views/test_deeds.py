"""The administrators' log: what is written in it, and who reads it."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Deed, DeedKind, Ministry, Role, User
from commitments.services.deeds import note_deed
from commitments.services.sources import set_complete_until
from commitments.services.succession import succeed
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tries_yet")]
PASSWORD = "een-lang-wachtwoord"
LOG = "/account/logboek/"


@pytest.fixture
def administrator(client: Client) -> User:
    user = build.user(Role.ADMINISTRATOR)
    client.force_login(user)
    return user


def lines(kind: DeedKind) -> list[tuple[str, str, str]]:
    found = Deed.objects.filter(kind=kind).order_by("pk")
    return list(found.values_list("actor_name", "about", "detail"))


def test_sign_in_and_wrong_password_are_told_of_accounts_alone() -> None:
    user = build.user()
    client = Client()
    for email, password in (
        (user.email, "fout"),
        ("niemand@example.org", PASSWORD),
        (user.email, PASSWORD),
    ):
        client.post(reverse("account_login"), {"username": email, "password": password})
    who = ("Proef griffie", user.email, "")
    assert (lines(DeedKind.REFUSED), lines(DeedKind.SIGNED_IN)) == ([who], [who])


def test_role_and_switched_off_account_are_told_with_before_and_after(
    client: Client, administrator: User
) -> None:
    user = build.user(Role.READER)
    where = reverse("admin:commitments_user_change", args=[user.pk])
    typed = {"email": user.email, "name": user.name, "role": Role.MINISTRY, "is_active": ""}
    client.post(where, {**typed, "ministry": build.ministry().pk})
    assert lines(DeedKind.CHANGED) == [
        (
            str(administrator),
            f"account {user}",
            "Rol: lezer → ministerie; Ministerie: – → Waterbeheer en Duinen; Actief: True → False",
        )
    ]


def test_password_set_by_an_administrator_is_told_without_it(
    client: Client, administrator: User
) -> None:
    user = build.user()
    where = reverse("admin:auth_user_password_change", args=[user.pk])
    client.post(where, {"password1": "nieuw-en-lang-genoeg", "password2": "nieuw-en-lang-genoeg"})
    assert lines(DeedKind.PASSWORD) == [(str(administrator), f"account {user}", "")]


def test_new_row_of_reference_data_is_told(client: Client, administrator: User) -> None:
    client.post(reverse("admin:commitments_person_add"), {"name": "A. Bewindspersoon"})
    assert lines(DeedKind.ADDED) == [
        (str(administrator), "persoon A. Bewindspersoon", "Naam: – → A. Bewindspersoon")
    ]


def test_source_and_succession_are_told() -> None:
    source = build.source(complete_until=date(2024, 6, 1))
    set_complete_until(source.pk, day=date(2024, 6, 4), actor=build.GRIFFIE, now=NOON)
    heir = Ministry.objects.create(slug="nieuw", name="Nieuw")
    succeed(
        build.ministry(), heir, on=date(2024, 6, 4), why="Besluit.", actor=build.GRIFFIE, now=NOON
    )
    who = build.GRIFFIE.name
    assert lines(DeedKind.SOURCE) == [(who, "Upload", "1 juni 2024 → 4 juni 2024")]
    assert lines(DeedKind.SUCCESSION) == [
        (who, "Waterbeheer en Duinen → Nieuw", "0 toezeggingen. Besluit.")
    ]


@pytest.mark.usefixtures("administrator")
def test_log_is_read_by_kind_and_name_in_pages(client: Client) -> None:
    for number in range(30):
        about = f"bron {number}<script>"
        note_deed(DeedKind.SOURCE, actor=build.GRIFFIE, about=about, now=NOON)
    told = words(client, f"{LOG}?soort=source")
    assert "Bron volledig verklaard: bron 29<script>" in told
    assert "Geertje Register (griffie) 5 juni 2024, 12:00" in told
    assert "bron 2<script>" in words(client, f"{LOG}?soort=source&pagina=2")
    assert "<script>" not in html(client, f"{LOG}?q=bron+7").split("<main")[1]
    assert "bron 8" not in words(client, f"{LOG}?q=bron+7")
    assert "Er staat niets in het logboek" in words(client, f"{LOG}?q=onbekend&soort=onzin")
    few = number_of_queries(client, f"{LOG}?q=bron+7")
    assert number_of_queries(client, LOG) == few
