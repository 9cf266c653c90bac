from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from django.test import Client

from commitments.lifecycle import RejectReason, Status
from commitments.models import Commitment, Dossier, Office, Person, Visibility
from tests import build
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
LIST = "/toezeggingen/"


def _signed(commitment: Commitment) -> Commitment:
    person, _ = Person.objects.get_or_create(name="A. Voorbeeld")
    office, _ = Office.objects.get_or_create(person=person, title="Minister van Water")
    commitment.offices.add(office)
    commitment.dossiers.add(Dossier.objects.get_or_create(number="27625")[0])
    return commitment


def test_empty_list_says_so(client: Client) -> None:
    assert words(client, LIST).endswith(
        "0 toezeggingen Volg deze lijst per mail "
        "Toegezegde antwoorden op Kamervragen staan hier niet bij. Toon ze ook "
        "Er zijn nog geen toezeggingen vastgesteld."
    )


def test_list_that_no_file_holds_whole_says_so(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("queries.facets", "views.commitments"):
        monkeypatch.setattr(f"commitments.{name}.CAP", 1)
    build.commitment()
    told = "Een bestand bevat ten hoogste de eerste 1 toezeggingen"
    assert told not in words(client, LIST)
    build.commitment()
    assert told in words(client, LIST)


def test_row_tells_promise_person_term_and_lateness(client: Client) -> None:
    build.source(complete_until=TODAY)
    commitment = _signed(build.commitment(deadline_rule="datum.voor"))
    told = words(client, LIST)
    assert (
        f"{build.WORDS} Over: het onderhoud van de duinen {commitment.number} "
        "Minister van Water, A. Voorbeeld toegezegd op 10 januari 2024 dossier 27 625 "
        "lang te laat, 97 dagen uiterlijk 29 februari 2024 (volgens leesregel uit ‘voor 1 maart’)"
    ) in told


def test_list_shows_no_found_rejected_or_hidden_ones(client: Client) -> None:
    build.commitment(status=Status.FOUND)
    build.commitment(status=Status.REJECTED, reject_reason=RejectReason.PAST)
    build.commitment(letter=build.letter(visibility=Visibility.RECALLED))
    assert "0 toezeggingen" in words(client, LIST)


def test_filters_become_tags_that_can_be_taken_away(client: Client) -> None:
    build.commitment()
    page = html(client, f"{LIST}?status=openstaand&kamer=EK")
    assert "0 toezeggingen" in page
    assert f'href="{LIST}?kamer=EK"' in page
    assert f'href="{LIST}?status=openstaand"' in page
    assert "Haal een filter weg" in page


def test_form_shows_what_was_asked(client: Client) -> None:
    water = build.ministry()
    build.commitment(ministry=water)
    page = html(client, f"{LIST}?q=duinen&ministerie={water.slug}&tot=1-3-2024")
    assert (
        '<input type="text" name="q" value="duinen" aria-describedby="id_q_helptext" id="id_q">'
        in page
    )
    assert f'<option value="{water.slug}" selected>' in page
    assert '<input type="date" name="tot" value="2024-03-01" id="id_tot">' in page


def test_nonsense_in_the_address_is_told(client: Client) -> None:
    build.commitment()
    told = words(client, f"{LIST}?status=weg&volgende=3")
    assert "‘weg’ is geen status. Het filter ‘volgende’ kennen wij niet." in told
    assert "1 toezegging" in told


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        ("q=&laat=&status=voldaan&kamer=&volgorde=laat", f"{LIST}?status=voldaan"),
        ("q=&laat=&volgorde=laat", LIST),
    ],
)
def test_sent_form_leads_to_the_canonical_address(client: Client, sent: str, asked: str) -> None:
    response = client.get(f"{LIST}?{sent}")
    assert (response.status_code, response["Location"]) == (302, asked)


def test_pages_lead_to_each_other_with_the_question_kept(client: Client) -> None:
    for _ in range(30):
        build.commitment()
    first = html(client, f"{LIST}?status=openstaand")
    after = re.findall(r'rel="next" href="(\?status=openstaand&amp;na=[0-9.]+)"', first)
    second = html(client, LIST + unescape(after[0]))
    before = re.findall(r'rel="prev" href="(\?status=openstaand&amp;voor=[0-9.]+)"', second)
    again = html(client, LIST + unescape(before[0]))
    assert [one.count('<li class="row">') for one in (first, second, again)] == [25, 5, 25]
    assert 'rel="prev"' not in first + again
    assert 'rel="next"' not in second


@pytest.mark.parametrize("place", ["pagina=2", "na=x", "voor=-1", "na=1.1&voor=2.2"])
def test_other_places_are_no_error(client: Client, place: str) -> None:
    build.commitment()
    assert client.get(f"{LIST}?{place}").status_code == 200


def test_numbers_of_the_division_lead_to_their_lists(client: Client) -> None:
    for status in (Status.OPEN, Status.OPEN, Status.WITHDRAWN):
        build.commitment(status=status)
    page = html(client, f"{LIST}?kamer=TK")
    assert '<a href="?status=openstaand&amp;kamer=TK">openstaand 2</a>' in page
    assert '<a href="?status=vervallen&amp;kamer=TK">vervallen 1</a>' in page


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2024-06-01", "Dit register begon op 5 juni 2024; van 1 juni 2024 is niets vastgelegd."),
        ("2024-06-06", "6 juni 2024 moet nog komen; u ziet het register van vandaag."),
        ("2024-06-05", "Zo stond het register op 5 juni 2024."),
    ],
)
def test_past_is_told_in_a_sentence(client: Client, day: str, told: str) -> None:
    build.commitment()
    assert told in words(client, f"{LIST}?op={day}")


@pytest.mark.parametrize("rows", [3, 24])
def test_queries_of_the_list_do_not_grow_with_the_rows(client: Client, rows: int) -> None:
    build.source(complete_until=TODAY)
    for _ in range(rows):
        _signed(build.commitment(ministry=build.ministry(), shifts=1))
    assert number_of_queries(client, f"{LIST}?ministerie=waterbeheer-en-duinen") == 10


@pytest.mark.parametrize("where", [LIST, f"{LIST}afdrukken/"])
def test_day_to_come_shows_the_list_of_today(client: Client, where: str) -> None:
    build.commitment(latest=date(2150, 1, 1))
    build.commitment(status=Status.FOUND, latest=date(2150, 1, 1))
    told = words(client, f"{where}?laat=verstreken&op=2160-01-01")
    assert "1 januari 2160 moet nog komen; u ziet het register van vandaag." in told
    assert "zoals het was op" not in told
    assert "Niets gevonden" in told


def test_order_by_relevance_counts_nothing_that_the_list_does_not_show(client: Client) -> None:
    build.commitment()
    build.commitment(status=Status.FOUND)
    told = words(client, f"{LIST}?q=duinen&volgorde=relevantie")
    assert "1 toezegging Volg deze lijst per mail" in told
    assert "Op relevantie geordend. " in told
