from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from commitments.lifecycle import Status
from commitments.models import Commitment, Committee, Debate, Dossier, Member, Office, Party, Person
from commitments.queries.subjects import KINDS
from tests import build
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)


def subjects() -> dict[str, str]:
    """One late commitment with everything it can be found by; the address word of each kind."""
    build.source(complete_until=TODAY)
    made = build.commitment(ministry=build.ministry(), shifts=2)
    person = Person.objects.create(name="A. Voorbeeld")
    office = Office.objects.create(person=person, title="Minister van Duinen")
    party = Party.objects.create(name="Partij voor de Proef", abbreviation="PvdP")
    member = Member.objects.create(name="B. Bedacht", surname="Bedacht", party=party)
    committee = Committee.objects.create(chamber="TK", name="Duinen")
    dossier = Dossier.objects.create(number="36410-XII", lead_committee=committee)
    made.debate = Debate.objects.create(number="2024A05766", kind="Commissiedebat")
    made.save()
    made.offices.add(office)
    made.members.add(member)
    made.parties.add(party)
    made.dossiers.add(dossier)
    return {
        "ministeries": "waterbeheer-en-duinen",
        "bewindspersonen": str(person.pk),
        "functies": str(office.pk),
        "kamerleden": str(member.pk),
        "fracties": str(party.pk),
        "commissies": str(committee.pk),
        "dossiers": "36410-XII",
        "debatten": "2024A05766",
    }


def test_every_kind_has_a_page_and_an_index(client: Client) -> None:
    named = subjects()
    assert set(named) == set(KINDS)
    for kind, word in named.items():
        told = words(client, f"/{kind}/{word}/")
        assert "1 te laat" in told, kind
        assert "Langst open" in told
        assert "Vaakst verschoven" in told
        assert f'href="/{kind}/{word}/"' in html(client, f"/{kind}/")


def test_commitment_leads_to_all_of_them(client: Client) -> None:
    named = subjects()
    page = html(client, Commitment.objects.get().get_absolute_url())
    for kind in set(named) - {"commissies"}:
        assert f'href="/{kind}/{named[kind]}/"' in page, kind


@pytest.mark.parametrize(
    "address",
    [
        "/ministeries/nergens/",
        "/kamerleden/x/",
        "/kamerleden/²/",
        "/kamerleden/99999999999999999999/",
        "/dossiers/1' OR 1=1/",
        "/debatten/%00/",
    ],
)
def test_unknown_subject_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_index_counts_what_the_page_of_each_counts(client: Client) -> None:
    """A committee by its dossiers and debates, a party by itself and its members; each once."""
    subjects()
    party, committee = Party.objects.get(), Committee.objects.get()
    members = [Member.objects.create(name=name, party=party) for name in ("C. Één", "D. Twee")]
    debate = Debate.objects.create(number="2024A00001", committee=committee)
    for dossier in ("27625", "27626"):
        Dossier.objects.create(number=dossier, lead_committee=committee)
    elsewhere = Committee.objects.create(chamber="TK", name="Elders")
    by_debate = build.commitment(debate=debate)
    by_debate.members.set(members)
    by_both = build.commitment(debate=debate)
    by_both.dossiers.set(Dossier.objects.all())
    by_both.parties.add(party)
    by_both.members.set(members)
    of_two = build.commitment(
        debate=Debate.objects.create(number="2024A00002", committee=elsewhere)
    )
    of_two.dossiers.set(Dossier.objects.all())
    build.commitment(debate=debate, status=Status.FULFILLED, fulfilled_on=TODAY)
    for kind, pk, title, number in (
        ("commissies", committee.pk, "Duinen", 4),
        ("commissies", elsewhere.pk, "Elders", 1),
        ("fracties", party.pk, "Partij voor de Proef", 3),
    ):
        assert f"{title} {number}" in words(client, f"/{kind}/")
        assert f"{number} openstaand" in words(client, f"/{kind}/{pk}/")
    assert number_of_queries(client, "/commissies/") == number_of_queries(client, "/dossiers/")


@pytest.mark.parametrize("many", [1, 6])
def test_queries_do_not_grow_with_the_rows(client: Client, many: int) -> None:
    for _ in range(many):
        build.commitment(ministry=build.ministry(), shifts=1)
    assert number_of_queries(client, "/ministeries/waterbeheer-en-duinen/") == 15
