from __future__ import annotations

import pytest

from commitments.filters import CommitmentFilter
from commitments.lifecycle import Status
from commitments.models import Commitment, Office, Person
from commitments.queries.criteria import Criteria
from commitments.queries.query_string import PARTS
from commitments.queries.standing import standing
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def _filter(query: str = "") -> CommitmentFilter:
    criteria, _ = Criteria.read(query)
    return CommitmentFilter(criteria, queryset=Commitment.objects.public(), standing=standing(NOON))


def test_form_has_a_field_for_every_key() -> None:
    assert set(_filter().form.fields) == set(PARTS)


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


def test_found_rows_are_those_of_the_question() -> None:
    late, _ = build.commitment(), build.commitment(latest=None)
    assert list(_filter("termijn=datum").qs) == [late]
