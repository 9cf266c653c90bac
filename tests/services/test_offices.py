from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import Action, Status
from commitments.models import Commitment, Ministry, Office, Person, Signature
from commitments.services.decide import confirm_commitment, fulfil_commitment
from commitments.services.edit import edit_commitment
from commitments.services.offices import spread_ministry
from tests import build
from tests.at_once import meanwhile, wait_empty_handed
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}


@pytest.fixture
def office() -> Office:
    person = Person.objects.create(name="J.K. Verzonnen")
    return Office.objects.create(person=person, title="Minister voor Veren")


def signed(office: Office, position: int = 0, **fields: Any) -> Commitment:
    one = build.commitment(**{"status": Status.FOUND, **fields})
    assert one.letter is not None
    Signature.objects.create(
        letter=one.letter,
        position=position,
        name="J.K. Verzonnen",
        title=office.title,
        office=office,
    )
    return one


def mend(office: Office, ministry: Ministry) -> list[Commitment]:
    was, office.ministry = office.ministry, ministry
    office.save()
    return spread_ministry(office, was=was, **BY)


def test_found_and_unknown_ones_get_the_ministry_with_an_event(office: Office) -> None:
    found, owed = signed(office), signed(office, status=Status.OPEN)
    water = build.ministry()
    assert mend(office, water) == [found, owed]
    for one in (found, owed):
        one.refresh_from_db()
        event = one.events.latest("pk")
        assert (one.ministry, event.kind, event.actor_name) == (
            water,
            Action.EDIT,
            "Geertje Register",
        )
        assert event.after == {"ministry_id": water.pk}


def test_ministry_that_people_or_another_signature_gave_stays(office: Office) -> None:
    other = build.ministry("Duinen")
    signed(office, status=Status.OPEN, ministry=other)
    signed(office, ministry=other)
    signed(office, position=1)
    signed(office, status=Status.FULFILLED, fulfilled_on=date(2024, 2, 20))
    assert mend(office, build.ministry()) == []


def test_found_one_follows_when_the_office_had_the_wrong_ministry(office: Office) -> None:
    wrong, right = build.ministry("Duinen"), build.ministry()
    office.ministry = wrong
    found = signed(office, ministry=wrong)
    decided = signed(office, status=Status.OPEN, ministry=wrong)
    assert mend(office, right) == [found]
    decided.refresh_from_db()
    assert decided.ministry == wrong
    assert mend(office, right) == []


@pytest.mark.django_db(transaction=True)
def test_ministry_that_a_colleague_gives_at_the_same_time_stays(office: Office) -> None:
    given, ended, other = (signed(office) for _ in range(3))
    water, dunes = build.ministry(), build.ministry("Duinen")
    touched: list[list[Commitment]] = []
    with meanwhile(lambda: touched.append(mend(office, water))):
        changes = {"ministry_id": dunes.pk}
        edit_commitment(given.pk, version=1, changes=changes, why="Van hen.", **BY)
        confirm_commitment(ended.pk, version=1, **BY)
        fulfil_commitment(ended.pk, version=2, fulfilled_on=date(2024, 2, 20), why="Gezegd.", **BY)
    for one in (given, ended, other):
        one.refresh_from_db()
    assert [one.ministry for one in (given, ended, other)] == [dunes, None, water]
    assert touched == [[other]]


@pytest.mark.django_db(transaction=True)
def test_promises_of_an_office_are_taken_in_hand_in_one_order(office: Office) -> None:
    first, last = signed(office), signed(office)
    confirm_commitment(first.pk, version=1, **BY)  # its row now stands after the other
    wait_empty_handed(lambda: mend(office, build.ministry()), first, last)
    assert [one.ministry for one in Commitment.objects.all()] == [build.ministry()] * 2
