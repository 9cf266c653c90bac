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


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("De evaluatie is in 2026 gereed. Eind van dat jaar bericht ik u.", date(2026, 12, 31)),
        ("Volgend jaar is zij gereed. Eind van dat jaar bericht ik u.", date(2025, 12, 31)),
        ("De wet gaat in 2026 in en eind van dat jaar bericht ik u.", date(2026, 12, 31)),
        (
            "In mei 2026 is zij er. In het derde kwartaal van dat jaar bericht ik u.",
            date(2026, 9, 30),
        ),
    ],
)
def test_that_year_is_the_one_told_before(text: str, latest: date) -> None:
    assert _last(text).latest == latest


@pytest.mark.parametrize(
    "text",
    [
        "De evaluatie is gereed. Eind van dat jaar bericht ik u.",
        "In 2015 is de wet ingegaan. Eind van dat jaar bericht ik u.",
    ],
)
def test_that_year_is_unknown_where_none_is_told_that_may_come(text: str) -> None:
    deadline = _last(text)
    assert (deadline.kind, deadline.latest) == ("event", None)


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Op 12 juni is de Raad. Begin van die maand bericht ik u.", date(2024, 6, 10)),
        ("In juni is de Raad. In de tweede helft van die maand bericht ik u.", date(2024, 6, 30)),
        ("In de week van 12 juni is de Raad. Die week nog bericht ik u.", date(2024, 6, 16)),
        ("Op 12 juni is de Raad en in dezelfde week bericht ik u.", date(2024, 6, 16)),
    ],
)
def test_that_month_or_week_is_the_one_told_before(text: str, latest: date) -> None:
    deadline = _last(text)
    assert (deadline.kind, deadline.latest) == ("date", latest)


@pytest.mark.parametrize(
    "text",
    [
        "De Raad komt bijeen. In die maand bericht ik u.",
        "Op 12 juni en op 3 juli is er een Raad. In die maand bericht ik u.",
        "Op 12 juni was de Raad. In die maand bericht ik u.",
        "In juni is de Raad. In die week bericht ik u.",
    ],
)
def test_that_month_or_week_is_unknown_where_it_is_not_certain(text: str) -> None:
    deadline = _last(text)
    assert (deadline.kind, deadline.latest) == ("event", None)
