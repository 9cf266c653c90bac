from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Committee, Ministry, Office, Person, Signature
from commitments.queries.signatories import Unresolved, unresolved_signatories
from commitments.services.institutions import Ministries, find_office
from commitments.services.reference import load_reference
from tests import build
from tests.pages import words

pytestmark = pytest.mark.django_db
SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "reference"
FINANCE = "Minister van Financiën"


def test_reference_is_loaded_once_and_what_people_changed_stays() -> None:
    assert load_reference(SEEDS) > 80
    Ministry.objects.filter(slug="fin").update(name="Financiën en meer")
    Committee.objects.filter(abbreviation="FIN").update(name="commissie voor geld")
    Committee.objects.filter(abbreviation="FIN").update(name="vaste commissie voor Financiën")
    assert load_reference(SEEDS) == 0
    assert Ministry.objects.get(slug="fin").name == "Financiën en meer"


def test_every_office_names_a_cabinet_and_lies_in_its_ministry() -> None:
    load_reference(SEEDS)
    with (SEEDS / "offices.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row for row in rows if "kabinet" not in row["source"]] == []
    for row in rows:
        ministry = Ministry.objects.get(slug=row["ministry"])
        first = date.fromisoformat(row["valid_from"] or row["valid_until"])
        assert Ministry.objects.valid_on(first).filter(pk=ministry.pk).exists(), row


def test_no_minister_had_two_holders_on_one_day() -> None:
    """State secretaries do share a title: two of Volksgezondheid at once."""
    load_reference(SEEDS)
    days = [date(year, month, 1) for year in range(2011, 2027) for month in (1, 7)]
    for day in days:
        held = Office.objects.valid_on(day).filter(title__startswith="Minister")
        titles = list(held.values_list("title", flat=True))
        assert sorted(titles) == sorted(set(titles)), day


@pytest.mark.parametrize(
    ("title", "on", "slug"),
    [
        ("Minister voor Volkshuisvesting en Ruimtelijke Ordening", date(2022, 5, 1), "bzk"),
        ("Minister van Volkshuisvesting en Ruimtelijke Ordening", date(2025, 5, 1), "vro"),
        ("Minister van Volkshuisvesting en Ruimtelijke Ordening", date(2026, 5, 1), "bzk"),
        ("Minister van Klimaat en Groene Groei", date(2025, 5, 1), "kgg"),
        ("Minister van Klimaat en Groene Groei", date(2026, 5, 1), "ezk-2026"),
        ("Minister van Asiel en Migratie", date(2025, 5, 1), "aenm"),
        ("Minister van Asiel en Migratie", date(2026, 5, 1), "jenv"),
        ("Minister van Economische Zaken en Klimaat", date(2026, 5, 1), "ezk-2026"),
    ],
)
def test_title_stands_for_the_ministry_of_its_day(title: str, on: date, slug: str) -> None:
    load_reference(SEEDS)
    assert Ministries(on).named([title]) == Ministry.objects.get(slug=slug)


def test_end_that_was_not_known_is_filled_in() -> None:
    load_reference(SEEDS)
    held = Office.objects.filter(person__name="B. Madlener")
    held.update(valid_until=None)
    Ministry.objects.filter(slug="kgg").update(valid_until=None, successor=None)
    assert load_reference(SEEDS) == 0
    assert held.get().valid_until == date(2025, 6, 3)
    assert Ministry.objects.get(slug="kgg").valid_until == date(2026, 2, 22)


def test_office_is_the_one_held_on_the_day_of_the_letter() -> None:
    load_reference(SEEDS)
    day = date(2019, 3, 1)
    office = find_office("W.B. Hoekstra", FINANCE, Ministries(day), day)
    assert office.valid_from == date(2017, 10, 26)


def test_office_signed_outside_its_known_period_is_another_of_unknown_period() -> None:
    load_reference(SEEDS)
    day = date(2024, 10, 1)
    office = find_office("W.B. Hoekstra", FINANCE, Ministries(day), day)
    assert (office.valid_from, office.ministry) == (None, Ministry.objects.get(slug="fin"))
    assert find_office("W.B. Hoekstra", FINANCE, Ministries(day), day) == office


def test_signatories_without_a_ministry_are_listed(client: Client) -> None:
    letter = build.letter()
    person = Person.objects.create(name="A.B. Verzonnen")
    office = Office.objects.create(person=person, title="Minister van Mist")
    Signature.objects.create(
        letter=letter, position=0, name="A.B. Verzonnen", title="Minister van Mist", office=office
    )
    assert unresolved_signatories() == [
        Unresolved("A.B. Verzonnen", "Minister van Mist", 1, letter.pk, office.pk)
    ]
    client.force_login(build.user())
    told = words(client, reverse("signatories"))
    assert "A.B. Verzonnen Minister van Mist 1, onder andere deze brief" in told
