from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.models import Commitment, CommitmentSource, Debate
from commitments.wording.lateness import Timing
from commitments.wording.requests import citation, written_question
from tests import build

pytestmark = pytest.mark.django_db
ADDRESS = "https://gestand.example/toezeggingen/G-000001/"
DUE = Timing("ahead", "nog 8 dagen")
LATE = Timing("late", "te laat, 3 dagen")


def without_letter(**fields: Any) -> Commitment:
    made = build.commitment(**fields)
    Commitment.objects.filter(pk=made.pk).update(letter=None)
    made.refresh_from_db()
    return made


def test_question_about_what_was_said_in_a_debate_names_the_debate() -> None:
    debate = Debate.objects.create(number="2024A00001", kind="Commissiedebat", subject="Duinen")
    made = without_letter(source=CommitmentSource.HAND, debate=debate)
    asked = written_question(made, DUE, ADDRESS).splitlines()
    assert asked[2] == (
        "1. Kent u uw toezegging van 10 januari 2024, gedaan in het commissiedebat Duinen?"
    )


def test_question_asks_for_it_still_only_where_it_is_late() -> None:
    made = build.commitment()
    asked = [written_question(made, time, ADDRESS).splitlines()[5] for time in (DUE, LATE)]
    assert asked == [
        "3. Kunt u de Kamer informeren, en op welke datum doet u dat uiterlijk?",
        "3. Kunt u de Kamer alsnog informeren, en op welke datum doet u dat uiterlijk?",
    ]


def test_question_without_an_office_goes_to_its_ministry() -> None:
    made = build.commitment(ministry=build.ministry())
    assert made.ministry is not None
    first = written_question(made, DUE, ADDRESS).splitlines()[0]
    assert first == (
        f"Vragen aan de bewindspersoon van {made.ministry.name} over het onderhoud van de duinen"
    )


@pytest.mark.parametrize(
    ("source", "named"), [(CommitmentSource.REGISTER, True), (CommitmentSource.HAND, False)]
)
def test_register_is_named_only_for_what_it_holds(source: CommitmentSource, *, named: bool) -> None:
    cited = citation(without_letter(source=source), ADDRESS, date(2024, 6, 5))
    assert ("volgens het register van toezeggingen" in cited) is named
