from __future__ import annotations

from datetime import date

import pytest

from commitments.filters import CommitmentFilter
from commitments.lifecycle import Status
from commitments.models import Chamber, Ministry, Office, Person
from commitments.queries.criteria import Criteria
from commitments.queries.facets import facets
from commitments.queries.query_string import PARTS
from commitments.queries.standing import standing
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def _filter(query: str = "") -> CommitmentFilter:
    criteria, _ = Criteria.read(query)
    return CommitmentFilter(criteria)


def test_form_has_a_field_for_every_key() -> None:
    assert set(_filter().form.fields) == set(PARTS)


def test_ministry_that_ended_is_offered_where_it_promised_and_says_when() -> None:
    ended = {"name": build.ministry().name, "valid_until": date(2017, 10, 25)}
    build.commitment(ministry=Ministry.objects.create(slug="oud", **ended))
    Ministry.objects.create(slug="ouder", name="Turf", valid_until=date(2010, 10, 13))
    build.commitment(ministry=build.ministry())
    assert list(_filter().form.fields["ministerie"].choices)[1:] == [
        ("waterbeheer-en-duinen", "Waterbeheer en Duinen"),
        ("oud", "Waterbeheer en Duinen (tot 2017)"),
    ]


def test_form_offers_only_who_promised_something_public() -> None:
    build.ministry("Stil")
    build.commitment(status=Status.FOUND, ministry=build.ministry("Nog niet"))
    water = build.ministry()
    person = Person.objects.create(name="A. Voorbeeld")
    build.commitment(ministry=water).offices.add(
        Office.objects.create(person=person, title="Minister")
    )
    form = _filter().form
    assert list(form.fields["ministerie"].choices) == [("", "alle"), (water.slug, water.name)]
    assert list(form.fields["bewindspersoon"].choices) == [
        ("", "alle"),
        (str(person.pk), person.name),
    ]


def test_form_of_a_question_is_valid_and_filled_in() -> None:
    build.commitment(ministry=build.ministry())
    query = "status=openstaand&ministerie=waterbeheer-en-duinen&kamer=TK&tot=2024-03-01"
    form = _filter(query).form
    assert form.is_valid()
    assert form.cleaned_data["status"] == ["openstaand"]


def test_list_is_divided_by_what_leads_further() -> None:
    build.commitment()
    build.commitment(status=Status.FULFILLED, fulfilled_on=NOON.date())
    build.commitment(status=Status.WITHDRAWN, chamber=Chamber.EK)
    criteria = Criteria.read("status=openstaand&status=voldaan")[0]
    counts = facets(criteria, standing(NOON), None)
    divided = dict(CommitmentFilter(criteria).divided(counts.by))
    assert counts.total == 2
    assert set(divided) == {"Status"}
    assert [(one.label, one.number, one.query) for one in divided["Status"]] == [
        ("openstaand", 1, "status=openstaand"),
        ("voldaan", 1, "status=voldaan"),
        ("vervallen", 1, "status=vervallen"),
    ]
