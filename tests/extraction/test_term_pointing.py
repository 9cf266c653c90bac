"""Terms that say nothing by themselves take the one day that is told beside them."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import DeadlineReading
from tests.extraction.letters import LETTER, ON


def _last(text: str) -> DeadlineReading:
    deadline = read_letter(LETTER.format(text), on=ON).passages[-1].deadline
    assert deadline is not None
    return deadline


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        (
            "Het commissiedebat is op 23 mei 2024. Ik informeer u voorafgaand aan dat debat.",
            date(2024, 5, 23),
        ),
        ("De cijfers komen op 23 mei beschikbaar. Ik stuur ze u dan.", date(2024, 5, 23)),
        ("Ik stuur u de brief tijdig, maar uiterlijk 1 mei.", date(2024, 5, 1)),
    ],
)
def test_pointing_term_takes_the_day_beside_it(text: str, latest: date) -> None:
    deadline = _last(text)
    assert deadline.kind == "date"
    assert deadline.latest == latest


@pytest.mark.parametrize(
    "text",
    [
        "Er is een debat op 23 mei 2024 en een op 6 juni 2024. Ik informeer u voor dat debat.",
        "Het commissiedebat wordt nog gepland. Ik informeer u voorafgaand aan dat debat.",
        "De cijfers komen naar verwachting op 23 mei beschikbaar. Ik stuur ze u dan.",
    ],
)
def test_pointing_term_without_one_certain_day_has_no_last_day(text: str) -> None:
    deadline = _last(text)
    assert deadline.kind == "event"
    assert deadline.latest is None
