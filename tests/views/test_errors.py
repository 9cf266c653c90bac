"""Pages that say something went wrong, each with a way on."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.urls import reverse
from django.views.defaults import permission_denied, server_error

from commitments.models import Role
from tests import build
from tests.pages import html, words

pytestmark = pytest.mark.django_db
WAY_ON = "Naar het overzicht Zoeken in alle toezeggingen"


def test_unknown_address_shows_the_frame_and_a_way_on(client: Client) -> None:
    assert words(client, "/nergens/", status=404).endswith(WAY_ON)


def test_bad_host_is_told_without_a_request() -> None:
    page = html(Client(headers={"host": "evil.example"}), "/", status=400)
    assert "Dit verzoek is niet te lezen" in page


def test_forbidden_page_says_as_whom_one_is_signed_in() -> None:
    request = RequestFactory().get("/")
    request.user = build.user(Role.READER)
    page = permission_denied(request, PermissionDenied()).content.decode()
    assert "U bent ingelogd als Proef lezer" in page


def test_error_of_ours_needs_neither_database_nor_request() -> None:
    page = server_error(RequestFactory().get("/")).content.decode()
    assert "Er ging iets mis" in page
    assert page == render_to_string("500.html")


def test_expired_form_is_told() -> None:
    client = Client(enforce_csrf_checks=True)
    response = client.post("/toezeggingen/")
    assert response.status_code == 403
    assert "Dit formulier is verlopen" in response.content.decode()


@pytest.mark.parametrize(("method", "address"), [("get", "/uitloggen/"), ("post", "/cijfers/")])
def test_address_opened_in_a_way_it_is_not_for_is_told(
    client: Client, method: str, address: str
) -> None:
    response = getattr(client, method)(address)
    assert response.status_code == 405
    assert response["Allow"]
    assert "hoort dit adres bij de knop van een formulier" in response.content.decode()


def test_forbidden_page_leads_a_stranger_to_signing_in_and_back() -> None:
    request = RequestFactory().get("/bronnen/?a=1")
    request.user = AnonymousUser()
    page = permission_denied(request, PermissionDenied()).content.decode()
    assert f'href="{reverse("account_login")}?next=/bronnen/%3Fa%3D1"' in page
