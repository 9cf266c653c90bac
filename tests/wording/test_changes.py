from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.models import Chamber, DeadlineKind, Member
from commitments.services.decide import fulfil_commitment
from commitments.services.edit import edit_commitment
from commitments.services.record import Promise, Said, record_from_debate
from commitments.services.reschedule import NewDeadline
from commitments.wording.changes import change_words
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON, "why": ""}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"object": "de\ndijken"}, "onderwerp: was ‘de duinen’, wordt ‘de dijken’"),
        ({"addressee": "lid Vlo"}, "gericht aan: was leeg, wordt ‘lid Vlo’"),
        ({"firmness": "effort"}, "hardheid: was hard, wordt streven"),
        ({"object": "x" * 300}, f"onderwerp: was ‘de duinen’, wordt ‘{'x' * 199}…’"),
    ],
)
def test_change_is_told_before_and_after(change: dict[str, Any], told: str) -> None:
    made = build.commitment(object="de duinen", promised_on=None, addressee="")
    assert change_words(edit_commitment(made.pk, version=1, changes=change, **BY)) == [told]


def test_day_is_told_and_a_debate_of_the_same_name_is_not() -> None:
    heard = Said("Dat stuur ik.", "Debat over duinen", date(2024, 6, 4), Chamber.TK)
    promise = Promise(NewDeadline(DeadlineKind.NONE))
    made = record_from_debate(said=heard, promise=promise, actor=build.GRIFFIE, now=NOON)
    changes = {"promised_on": date(2024, 3, 1)}
    assert change_words(edit_commitment(made.pk, version=1, changes=changes, **BY)) == [
        "dag van toezegging: was 4 juni 2024, wordt 1 maart 2024"
    ]


def test_rows_are_told_by_their_names() -> None:
    made = build.commitment(ministry=None)
    members = [Member.objects.create(name=name, surname=name) for name in ("Vlo", "Aker")]
    changes = {"ministry_id": build.ministry().pk, "members": [one.pk for one in members]}
    assert change_words(edit_commitment(made.pk, version=1, changes=changes, **BY)) == [
        "ministerie: was leeg, wordt Waterbeheer en Duinen",
        "Kamerleden: was leeg, wordt Aker en Vlo",
    ]


def test_other_acts_are_told_by_their_sentence_alone() -> None:
    made = build.commitment()
    by = BY | {"why": "Vastgesteld."}
    event = fulfil_commitment(made.pk, version=1, fulfilled_on=date(2024, 2, 1), **by)
    assert change_words(event) == []
