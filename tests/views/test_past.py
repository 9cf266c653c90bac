"""Pages of figures as they were on an earlier day."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from commitments.lifecycle import DeadlineChangeReason
from commitments.models import Commitment, DeadlineKind
from commitments.services.decide import fulfil_commitment
from commitments.services.edit import hand_over
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db
THEN = "op=2024-05-31"
#: Everything was recorded on 30 May, and changed on 3 June; the pages are asked on the 5th.
BEGUN = NOON - timedelta(days=6)
LATER: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON - timedelta(days=2)}


@pytest.fixture(autouse=True)
def _complete(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=date(2024, 6, 30))


@pytest.fixture
def changed() -> list[Commitment]:
    """One answered, one that went to another ministry, one that was shifted."""
    water = build.ministry()
    made = [build.commitment(ministry=water, recorded=BEGUN) for _ in range(3)]
    fulfil_commitment(made[0].pk, version=1, fulfilled_on=date(2024, 6, 1), why="Brief.", **LATER)
    other = build.ministry("Ander").pk
    hand_over(made[1].pk, version=1, ministry_id=other, offices=[], why="Nieuw.", **LATER)
    change_deadline(
        made[2].pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.DATE, latest=date(2024, 9, 1)),
        reason=DeadlineChangeReason.POSTPONED,
        why="Drukte.",
        **LATER,
    )
    return made


def figures(page: str) -> dict[str, str]:
    """The figures above a page, by their noun."""
    parts = page.split('<span class="figure')[1:]
    told = [part.split(">", 1)[1].split("</a>")[0] for part in parts]
    pairs = [one.replace("</span>", "").split(" ", 1) for one in told]
    return {noun.strip(): number for number, noun in pairs}


@pytest.mark.usefixtures("changed")
@pytest.mark.parametrize("where", ["/", "/ministeries/waterbeheer-en-duinen/"])
def test_figures_are_those_of_the_day(client: Client, where: str) -> None:
    now, then = figures(html(client, where)), figures(html(client, f"{where}?{THEN}"))
    others = where == "/"
    assert (now["te laat"], now["openstaand"], now["verschoven"]) == (
        ("1", "2", "1") if others else ("0", "1", "1")
    )
    assert (then["te laat"], then["openstaand"], then["verschoven"]) == ("3", "3", "0")
    assert (now["na de termijn beantwoord"], then["na de termijn beantwoord"]) == ("1", "0")


@pytest.mark.usefixtures("changed")
def test_every_figure_of_the_past_leads_to_its_list(client: Client) -> None:
    page = html(client, f"/?{THEN}")
    assert "Op 31 mei 2024" in page
    assert "Zo stond het register op 31 mei 2024." in words(client, f"/?{THEN}")
    for address in set(page.split('href="/toezeggingen/?')[1:]):
        query = address.split('"')[0].replace("&amp;", "&")
        assert THEN in query or "kamervragen" in query
    listed = words(client, f"/toezeggingen/?laat=te-laat&{THEN}")
    assert "3 toezeggingen" in listed
    assert "3 openstaand" not in listed


@pytest.mark.usefixtures("changed")
def test_index_counts_by_the_ministry_of_the_day(client: Client) -> None:
    now = words(client, "/ministeries/")
    assert ("Ander 1" in now, "Waterbeheer en Duinen 1" in now) == (True, True)
    then = words(client, f"/ministeries/?{THEN}")
    assert "Waterbeheer en Duinen 3" in then
    assert "Ander 1" not in then


@pytest.mark.usefixtures("changed")
def test_statistics_and_their_table_look_back(client: Client) -> None:
    def totals(query: str) -> dict[str, str]:
        text = client.get(f"/cijfers.csv?{query}").content.decode("utf-8-sig")
        return {row["ministerie"]: row["toezeggingen"] for row in csv.DictReader(io.StringIO(text))}

    assert totals("") == {"alle": "3", "Waterbeheer en Duinen": "2", "Ander": "1"}
    assert totals(THEN) == {"alle": "3", "Waterbeheer en Duinen": "3"}
    assert "Zo stond het register op 31 mei 2024." in words(client, f"/cijfers/?{THEN}")
    assert "op 31 mei 2024" in words(client, f"/cijfers/?{THEN}&stand=feit")


@pytest.mark.usefixtures("changed")
@pytest.mark.parametrize("where", ["/", "/cijfers/", "/ministeries/", "/ministeries/ander/"])
def test_day_that_cannot_be_shown_is_told(client: Client, where: str) -> None:
    for query, told in (
        ("op=2024-05-29", "Dit register begon op 30 mei 2024; van 29 mei 2024 is niets"),
        ("op=2030-01-01", "moet nog komen; u ziet het register van vandaag"),
        ("op=gisteren", "‘gisteren’ is geen datum"),
        ("op=2024-05-31&stand=feit", "naar wat wij nu weten"),
    ):
        assert told in words(client, f"{where}?{query}"), query


@pytest.mark.parametrize("where", ["/", "/cijfers/", "/ministeries/waterbeheer-en-duinen/"])
def test_queries_of_the_past_do_not_grow(client: Client, where: str) -> None:
    build.commitment(ministry=build.ministry(), recorded=BEGUN)
    few = number_of_queries(client, f"{where}?{THEN}")
    for number in range(10):
        build.commitment(ministry=build.ministry(f"M {number}"), recorded=BEGUN)
        build.commitment(ministry=build.ministry(), recorded=BEGUN)
    assert number_of_queries(client, f"{where}?{THEN}") == few


def test_shifts_are_those_of_the_day(client: Client, changed: list[Commitment]) -> None:
    row = f"{changed[2].number} Waterbeheer en Duinen"
    told = words(client, f"/toezeggingen/?{THEN}&tot=2024-03-01")
    assert row in told
    assert "keer verschoven" not in told
    assert "1 keer verschoven, 185 dagen later" in words(client, "/toezeggingen/")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (THEN, "was dit: openstaand, uiterlijk 29 februari 2024, Waterbeheer en Duinen. Hieronder"),
        ("op=2024-05-01", "stond deze toezegging niet in het register. Hieronder staat hoe het nu"),
        ("op=2030-01-01", "moet nog komen; u ziet het register van vandaag."),
    ],
)
def test_commitment_says_what_it_was_on_the_day(
    client: Client, changed: list[Commitment], asked: str, told: str
) -> None:
    where = changed[2].get_absolute_url()
    assert told in words(client, f"{where}?{asked}")
    assert "Hieronder staat" not in words(client, where)


@pytest.mark.parametrize("asked", [THEN, f"{THEN}&stand=feit"])
def test_list_of_the_past_leads_to_commitments_of_the_past(
    client: Client, changed: list[Commitment], asked: str
) -> None:
    page = html(client, f"/toezeggingen/?{asked}")
    for one in changed:
        assert f'href="{one.get_absolute_url()}?{asked.replace("&", "&amp;")}"' in page
