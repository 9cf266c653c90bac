from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries, Settings

from commitments.context_processors import site
from commitments.models import Role
from tests import build
from tests.pages import html

pytestmark = pytest.mark.django_db


def test_templates_may_ask_for_rights() -> None:
    request = RequestFactory().get("/")
    request.user = build.user(Role.GRIFFIE)
    assert site(request)["may"].decide
    request.user = AnonymousUser()
    assert not site(request)["may"].decide


def test_nothing_is_asked_of_the_database_before_it_is_shown(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    with django_assert_num_queries(0):
        site(request)


def test_every_page_says_how_far_the_register_reaches(client: Client, settings: Settings) -> None:
    assert "Tot welke dag alle brieven binnen zijn, is niet bekend." in html(client, "/werkwijze/")
    build.source(complete_until=date(2024, 6, 4))
    assert "4 juni 2024" in html(client, "/werkwijze/")


@pytest.mark.parametrize("demo", [True, False])
def test_demo_says_that_it_is_one(client: Client, settings: Settings, demo: bool) -> None:
    settings.DEMO = demo
    assert ("Dit is een demonstratie" in html(client, "/werkwijze/")) == demo
