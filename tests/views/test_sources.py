from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def test_without_a_source_the_page_says_so(client: Client) -> None:
    assert "Er is nog geen bron." in words(client, reverse("sources"))


def test_day_is_set_by_whoever_says_so(client: Client) -> None:
    source = build.source()
    assert "Niet bekend tot welke dag" in words(client, reverse("sources"))
    response = client.post(reverse("source_set", args=[source.pk]), {"day": "2024-06-05"})
    assert response["Location"] == reverse("sources")
    source.refresh_from_db()
    assert (source.complete_until, source.set_by, source.set_at) == (
        date(2024, 6, 5),
        "Proef griffie",
        NOON,
    )
    told = words(client, reverse("sources"))
    assert "Volledig tot en met 5 juni 2024, gezet door Proef griffie" in told


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2024-06-06", "Een bron kan niet volledig zijn tot een dag die nog moet komen."),
        ("", "Dit veld is verplicht."),
        ("<b>", "Voer een geldige datum in."),
    ],
)
def test_wrong_day_is_told_beside_its_field(client: Client, day: str, told: str) -> None:
    source = build.source()
    build.source("andere")
    response = client.post(reverse("source_set", args=[source.pk]), {"day": day})
    assert response.status_code == 422
    assert response.content.decode().count(told) == 1
    source.refresh_from_db()
    assert source.complete_until is None
