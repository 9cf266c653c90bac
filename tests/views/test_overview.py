from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.test import Client

from commitments.lifecycle import Status
from commitments.models import Firmness, Visibility
from commitments.services.flag import flag_overdue
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)


def test_empty_register_says_so(client: Client) -> None:
    assert "Er staat nog geen toezegging open." in words(client, "/")


def test_figures_count_what_is_public(client: Client) -> None:
    build.source(complete_until=TODAY)
    water = build.ministry()
    build.commitment(ministry=water, object="de dijken van het zuiden")
    build.commitment(ministry=water, latest=TODAY + timedelta(days=14))
    build.commitment(latest=TODAY + timedelta(days=15), shifts=1)
    build.commitment(firmness=Firmness.EFFORT)
    build.commitment(status=Status.FULFILLED, fulfilled_on=TODAY)
    build.commitment(status=Status.FOUND)
    build.commitment(letter=build.letter(visibility=Visibility.CONCEPT))
    flag_overdue(now=NOON)
    told = words(client, "/")
    assert "Vandaag, 5 juni 2024 1 te laat" in told
    assert "4 openstaand" in told
    assert "1 streefdatum verstreken" in told
    assert "1 deze week voor het eerst te laat genoemd" in told
    assert f"Het langst te laat {build.WORDS} Over: de dijken van het zuiden" in told
    assert "Waterbeheer en Duinen 2 1 1" in told
    assert "Verwacht in de komende weken" in told


@pytest.mark.parametrize(("latest", "alarming"), [(TODAY, False), (date(2024, 2, 29), True)])
def test_number_that_is_late_has_the_colour_of_late_where_there_is_any(
    client: Client, latest: date, alarming: bool
) -> None:
    build.source(complete_until=TODAY)
    build.commitment(latest=latest)
    assert ("figure-late" in html(client, "/")) == alarming


def test_nothing_is_called_late_while_the_sources_do_not_know(client: Client) -> None:
    build.source()
    build.commitment()
    told = words(client, "/")
    assert "? te laat nu niet te zeggen" in told
    assert "Het langst te laat" not in told


@pytest.mark.parametrize("rows", [3, 30])
def test_queries_do_not_grow_with_the_rows(client: Client, rows: int) -> None:
    build.source(complete_until=TODAY)
    for number in range(rows):
        owing = build.ministry(f"Ministerie {number}")
        build.commitment(ministry=owing)
        build.commitment(ministry=owing, latest=TODAY + timedelta(days=3))
    assert number_of_queries(client, "/") == 13
