from __future__ import annotations

from datetime import date

import pytest

from commitments.models import DeadlineKind, MinistryProposal
from commitments.wording.rappel import answer_words
from tests import build

pytestmark = pytest.mark.django_db


def test_answer_says_what_it_is_beyond_its_kind() -> None:
    letter = build.letter(paper=("90001", "12"))
    term = {"deadline_kind": DeadlineKind.DATE, "deadline_latest": date(2024, 9, 1)}
    vague = {"deadline_kind": DeadlineKind.VAGUE, "deadline_wording": "spoedig"}
    for answer, said in (
        (MinistryProposal(letter=letter), "90 001, nr. 12)"),
        (MinistryProposal(fulfilled_on=date(2024, 5, 1)), "op 1 mei 2024"),
        (MinistryProposal(**term), "uiterlijk 1 september 2024"),
        (MinistryProposal(**vague), "‘spoedig’"),
        (MinistryProposal(to_ministry=build.ministry("Duinen")), "Duinen"),
    ):
        assert answer_words(answer).endswith(said)
    assert answer_words(MinistryProposal()) == ""
