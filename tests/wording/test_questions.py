from __future__ import annotations

import pytest

from commitments.models import Chamber, Committee, Debate
from commitments.queries.criteria import Criteria
from commitments.wording.questions import criteria_words

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("vaste commissie voor Defensie", "vaste commissie voor Defensie"),
        ("Parlementaire enquêtecommissie Zand", "Parlementaire enquêtecommissie Zand"),
        ("Presidium", "commissie Presidium"),
    ],
)
def test_committee_is_called_a_committee_once(name: str, words: str) -> None:
    committee = Committee.objects.create(chamber=Chamber.TK, name=name)
    assert criteria_words(Criteria(committee=committee.pk)) == f"toezeggingen: {words}"


def test_committee_and_debate_that_are_not_known_are_named_by_number() -> None:
    assert criteria_words(Criteria(committee=7)) == "toezeggingen: commissie nummer 7"
    assert criteria_words(Criteria(debate="2024A1")) == "toezeggingen: debat 2024A1"


def test_debate_is_called_by_its_kind() -> None:
    Debate.objects.create(number="2024A1", kind="Commissiedebat", subject="Duinen")
    assert criteria_words(Criteria(debate="2024A1")) == "toezeggingen: Commissiedebat Duinen"
