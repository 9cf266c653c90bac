from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from commitments.models import Committee, Debate, Dossier, Recess
from commitments.queries.criteria import Criteria
from commitments.queries.standing import standing
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)


def test_calendar_counts_terms_and_draws_recesses(client: Client) -> None:
    Recess.objects.create(
        chamber="TK",
        name="zomer",
        first=date(2024, 7, 5),
        last=date(2024, 9, 2),
        status="vastgesteld",
    )
    made = build.commitment(latest=date(2024, 7, 4))
    build.commitment(latest=date(2024, 7, 4), chamber="EK")
    told = words(client, "/kalender/?kamer=TK")
    assert "week 27 1 juli 2024 zomerreces TK 1 4 juli 2024" in told
    page = html(client, "/kalender/?kamer=TK")
    assert made.get_absolute_url() in page
    assert "van=2024-07-01&amp;tot=2024-07-07" in page


@pytest.mark.parametrize("sheet", ["", "&per=maand"])
def test_number_in_a_narrowed_calendar_leads_to_as_many(client: Client, sheet: str) -> None:
    for day in (2, 3, 4):
        build.commitment(latest=date(2024, 7, day))
    page = html(client, f"/kalender/?vanaf=2024-07-01&van=2024-07-03&tot=2024-07-03{sheet}")
    (query,) = re.findall(r'href="/toezeggingen/\?([^"]+)"[^>]*>\s*1\b', page)
    criteria, _ = Criteria.read(unescape(query))
    found = criteria.public(standing(NOON)).values_list("deadline_latest", flat=True)
    assert list(found) == [date(2024, 7, 3)]


@pytest.mark.parametrize("begin", ["2023-01-01", "x", "9999-99-99", ""])
def test_calendar_can_be_turned_to_any_day(client: Client, begin: str) -> None:
    assert client.get(f"/kalender/?vanaf={begin}").status_code == 200


@pytest.mark.parametrize("many", [1, 9])
def test_queries_of_the_calendar_do_not_grow(client: Client, many: int) -> None:
    for number in range(many):
        build.commitment(latest=TODAY + timedelta(days=number))
    assert number_of_queries(client, "/kalender/") == 5


def test_package_holds_each_promise_once_in_its_first_part(client: Client) -> None:
    build.source(complete_until=TODAY)
    committee = Committee.objects.create(chamber="TK", name="Duinen")
    dossier = Dossier.objects.create(number="27625", lead_committee=committee)
    late, shifted, open_, _ = (
        build.commitment(shifts=1),
        build.commitment(latest=TODAY + timedelta(days=9), shifts=1),
        build.commitment(latest=None),
        build.commitment(object="elders"),
    )
    for one in (late, shifted, open_):
        one.dossiers.add(dossier)
    told = words(client, f"/debatpakket/?commissie={committee.pk}")
    places = [told.index(word) for word in ("Te laat", late.number, "Verschoven", shifted.number)]
    assert places == sorted(places)
    assert [told.count(one.number) for one in (late, shifted, open_)] == [
        2,
        2,
        2,
    ]
    assert "elders" not in told


def test_package_counts_what_it_leaves_out_in_one_part_alone(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitments.queries.package.MOST", 2)
    build.source(complete_until=TODAY)
    for _ in range(3):
        build.commitment()
    told = words(client, "/debatpakket/?kamer=TK")
    assert told.count("Nog 1 staan hier niet") == 1
    assert "Openstaand" not in told


def test_package_tells_how_it_stands_now_from_a_list_of_an_earlier_day(client: Client) -> None:
    made = build.commitment()
    told = words(client, "/debatpakket/?kamer=TK&op=2020-01-01&volgorde=toegezegd")
    assert made.number in told
    assert "zoals het was op" not in told
    assert "/debatpakket/?kamer=TK " in told


def test_package_begins_with_a_choice(client: Client) -> None:
    Committee.objects.create(chamber="TK", name="Duinen")
    assert "Kies een commissie" in words(client, "/debatpakket/")
    Dossier.objects.create(number="27625")
    assert "Hier is niets te laat" in words(client, "/debatpakket/?dossier=27625")


@pytest.mark.parametrize(
    ("question", "problem"),
    [
        ("dossier=abc", "Wij kennen geen dossier ‘ABC’."),
        ("dossier=99999", "Wij kennen geen dossier ‘99999’."),
        ("dossier=27625&commissie=9999", "Wij kennen geen commissie ‘9999’."),
        ("commissie=0", "Wij kennen geen commissie ‘0’."),
        ("commissie=x", "‘x’ is geen commissie."),
        ("debat=2024A09999", "Wij kennen geen debat ‘2024A09999’."),
        ("ministerie=nergens", "Wij kennen geen ministerie ‘nergens’."),
    ],
)
def test_package_of_what_is_unknown_is_the_form_with_the_problem(
    client: Client, question: str, problem: str
) -> None:
    Dossier.objects.create(number="27625")
    told = words(client, f"/debatpakket/?{question}")
    assert told.startswith(f"Debatpakket {problem} Kies een commissie")
    assert "Hier is niets" not in told


@pytest.mark.parametrize(
    ("days", "held", "question", "found"),
    [
        (0, True, "", ["of it", "in it", "of another debate"]),
        (9, True, "", ["of it", "in it", "of another debate"]),
        (9, True, "&dossier=27625", ["of it"]),
        (9, True, "&commissie={0}", ["of it", "in it", "of another debate"]),
        (9, False, "", ["in it"]),
        (-1, True, "", ["in it"]),
    ],
)
def test_package_of_a_coming_debate_is_that_of_its_committee(
    client: Client, days: int, held: bool, question: str, found: list[str]
) -> None:
    build.source(complete_until=TODAY)
    committee = Committee.objects.create(chamber="TK", name="Duinen")
    debate, other = (
        Debate.objects.create(
            number=number,
            kind="Commissiedebat",
            date=TODAY + timedelta(days=days),
            committee=committee if held else None,
        )
        for number in ("2024A00001", "2024A00002")
    )
    dossier = Dossier.objects.create(number="27625", lead_committee=committee)
    made = {
        "of it": build.commitment(),
        "in it": build.commitment(debate=debate),
        "of another debate": build.commitment(debate=other),
        "of another committee": build.commitment(),
    }
    made["of it"].dossiers.add(dossier)
    told = words(client, f"/debatpakket/?debat=2024A00001{question.format(committee.pk)}")
    assert [name for name, one in made.items() if one.number in told] == found
    assert ("bij de commissie van dit debat: Duinen ." in told) == (held and days >= 0)


def test_package_asks_once_for_its_debate(client: Client) -> None:
    held = {"date": TODAY, "committee": Committee.objects.create(chamber="TK", name="Duinen")}
    Debate.objects.create(number="2024A00001", **held)
    with CaptureQueriesContext(connection) as seen:
        client.get("/debatpakket/?debat=2024A00001")
    asked = [one["sql"] for one in seen if '"commitments_debate"."date" >=' in one["sql"]]
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/toegankelijkheid/", "WCAG 2.2, niveau AA"),
        ("/privacy/", "Wie Gestand bekijkt, wordt niet gevolgd."),
    ],
)
def test_pages_about_the_site(client: Client, address: str, told: str) -> None:
    assert told in words(client, address)


def test_security_contact_is_valid_for_a_year(client: Client) -> None:
    body = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:gestand@localhost" in body
    assert "Expires: 2025-06-05T00:00:00Z" in body


def test_month_counts_terms_by_day_and_draws_recesses(client: Client) -> None:
    Recess.objects.create(
        chamber="TK",
        name="zomer",
        first=date(2024, 7, 5),
        last=date(2024, 9, 2),
        status="vastgesteld",
    )
    for latest in (date(2024, 7, 4), date(2024, 7, 4), date(2024, 7, 31), date(2024, 8, 1)):
        build.commitment(latest=latest)
    build.commitment(latest=date(2024, 7, 4), chamber="EK")
    where = "/kalender/?kamer=TK&per=maand&vanaf=2024-07-15"
    told = words(client, where)
    assert "Juli 2024: 3 termijnen" in told
    assert "Zomerreces TK: 5 juli 2024 tot en met 2 september 2024 (vastgesteld)" in told
    page = html(client, where)
    for day, number in (("2024-07-04", 2), ("2024-07-31", 1), ("2024-08-01", 1)):
        query = f"status=openstaand&status=deels&kamer=TK&van={day}&tot={day}"
        assert f'href="/toezeggingen/?{query.replace("&", "&amp;")}"' in page
        assert f"{number} toezegging" in words(client, f"/toezeggingen/?{query}")
    assert 'rel="prev" href="?kamer=TK&amp;per=maand&amp;vanaf=2024-06-01"' in " ".join(
        page.split()
    )
    assert 'rel="next" href="?kamer=TK&amp;per=maand&amp;vanaf=2024-08-01"' in " ".join(
        page.split()
    )


@pytest.mark.parametrize("begin", ["1900-01-01", "2199-12-31", "x", ""])
def test_month_can_be_turned_to_any_day(client: Client, begin: str) -> None:
    assert client.get(f"/kalender/?per=maand&vanaf={begin}").status_code == 200


@pytest.mark.parametrize("many", [1, 9])
def test_queries_of_a_month_do_not_grow(client: Client, many: int) -> None:
    for number in range(many):
        build.commitment(latest=TODAY + timedelta(days=number))
    assert number_of_queries(client, "/kalender/?per=maand") == 3
