from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django import forms

from commitments.forms.edit import EditForm, HandOverForm
from commitments.forms.invitations import InviteForm
from commitments.forms.ministry import ProposeTransferForm
from commitments.forms.record import RecordFromDebateForm, RecordFromLetterForm
from commitments.models import Chamber, Ministry
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _ministries() -> None:
    """One that ended in 2010, and the one that is there since."""
    Ministry.objects.create(slug="nu", name="Water", valid_from=date(2010, 10, 14))
    heir = {"valid_until": date(2010, 10, 13), "successor": Ministry.objects.get()}
    Ministry.objects.create(slug="oud", name="Waterstaat", **heir)


def _offered(form: forms.Form, field: str = "ministry") -> list[str]:
    chosen: Any = form.fields[field]
    return [str(label) for key, label in chosen.choices if key]


def test_only_ministries_without_an_end_are_given_something_new() -> None:
    made = build.commitment()
    assert _offered(HandOverForm(commitment=made)) == ["Water"]
    assert _offered(InviteForm()) == ["Water"]
    ours = Ministry.objects.get(slug="nu")
    assert _offered(ProposeTransferForm(commitment=made, ministry=ours), "to") == ["Water"]
    gone = Ministry.objects.get(slug="oud").pk
    typed = {"ministry": gone, "version": 1, "why": "Verdeeld."}
    form = HandOverForm(typed, commitment=made)
    assert form.attempt(actor=build.GRIFFIE, now=NOON) is None
    assert list(form.errors) == ["ministry"]


def test_facts_of_before_may_name_a_ministry_that_ended_and_say_so() -> None:
    assert _offered(EditForm(commitment=build.commitment())) == ["Water", "Waterstaat (tot 2010)"]


@pytest.mark.parametrize(
    ("day", "offered"),
    [
        (date(2010, 10, 13), ["Waterstaat (tot 2010)"]),
        (date(2010, 10, 14), ["Water"]),
        (None, ["Water", "Waterstaat (tot 2010)"]),
    ],
)
def test_ministries_of_the_day_of_a_letter_are_offered(
    day: date | None, offered: list[str]
) -> None:
    assert _offered(RecordFromLetterForm(letter=build.letter(date=day))) == offered


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2010-10-13", None),
        ("2010-10-14", ["Waterstaat bestond tot en met 13 oktober 2010. Kies Water."]),
    ],
)
def test_ministry_that_had_ended_by_the_day_of_a_debate_promised_nothing_there(
    day: str, told: list[str] | None
) -> None:
    gone = Ministry.objects.get(slug="oud").pk
    typed = {"debate": "Duinen", "day": day, "chamber": "TK", "words": "Dat stuur ik."}
    typed |= {"firmness": "firm", "kind": "none", "ministry": str(gone)}
    assert RecordFromDebateForm(typed, chambers=Chamber).errors.get("ministry") == told
