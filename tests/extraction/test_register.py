from __future__ import annotations

from datetime import date

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.register import read_register_text

ON = date(2023, 12, 5)


@pytest.mark.parametrize(
    ("text", "kind", "latest", "firmness"),
    [
        ("De minister stuurt in maart 2025 een brief.", "date", date(2025, 3, 31), "firm"),
        (
            "De Kamer wordt voor de zomer geïnformeerd over de dijken.",
            "date",
            date(2024, 7, 4),
            "firm",
        ),
        (
            "De minister streeft ernaar de Kamer voor 1 april te informeren.",
            "date",
            date(2024, 3, 31),
            "effort",
        ),
        ("De minister komt zo spoedig mogelijk terug op de orgels.", "vague", None, "firm"),
        ("De minister komt z.s.m. terug op de orgels.", "vague", None, "firm"),
        ("De minister stuurt de brief z.s.m. De orgels staan stil.", "vague", None, "firm"),
        ("De Kamer ontvangt in 2025Q1 een brief.", "date", date(2025, 3, 31), "firm"),
        ("De Kamer ontvangt een brief (2025 Q2).", "date", date(2025, 6, 30), "firm"),
        ("De Kamer ontvangt in Q1-2026 een brief.", "date", date(2026, 3, 31), "firm"),
        ("De minister komt terug op de orgels.", "none", None, "firm"),
        ("", "none", None, "firm"),
        (
            "De minister zegt toe de Kamer voor het einde van dit jaar per brief te informeren.",
            "date",
            date(2023, 12, 31),
            "firm",
        ),
        (
            "Hij beziet of dit per 1 januari 2026 kan en informeert de Kamer in de loop van 2024.",
            "date",
            date(2024, 12, 31),
            "firm",
        ),
        (
            "De minister gaat in 2024 in gesprek met de veren en informeert de Kamer daarna.",
            "event",
            None,
            "firm",
        ),
        (
            "De minister overlegt met de sector en koppelt dit voor 1 mei terug aan de Kamer.",
            "date",
            date(2024, 4, 30),
            "firm",
        ),
        ("Uiterlijk in september volgt dit.", "date", date(2024, 9, 30), "firm"),
    ],
)
def test_register_text_is_read_though_told_in_the_third_person(
    text: str, kind: str, latest: date | None, firmness: str
) -> None:
    read = read_register_text(text, on=ON, chamber="TK", calendar=SETTLED)
    assert (read.deadline.kind, read.deadline.latest, read.firmness) == (kind, latest, firmness)


def test_date_in_a_later_sentence_wins_and_is_a_slice_of_the_text() -> None:
    text = "De minister komt hier binnenkort op terug. De Kamer ontvangt voor 1 mei een rapport."
    deadline = read_register_text(text, on=ON, chamber="TK", calendar=SETTLED).deadline
    assert deadline.latest == date(2024, 4, 30)
    assert text[deadline.start : deadline.end] == deadline.wording == "voor 1 mei"
