from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.flat_tables import flat_cells

PLANNING = """Geachte voorzitter,

Hierbij stuur ik u de planning van de stukken die uw Kamer van mij krijgt.

Onderwerp Soort stuk Moment
Evaluatie tolwet Brief met bijlage oktober 2024
Reactie op het advies Bruggen Beleidsreactie voor het kerstreces
Staat van de sluizen Nota eerste kwartaal 2025

Hoogachtend,
"""
MOVED = """Geachte voorzitter,

De planning van de stukken is op een aantal punten gewijzigd.

Stuk Oorspronkelijk Nieuwe planning
Visie op de sluizen mei 2024 november 2024
Evaluatie tolwet juni 2024 vervalt
Advies Bruggen april 2024 verzonden 2 mei

Hoogachtend,
"""


def test_rows_whose_columns_ran_together_promise_by_their_last_cell() -> None:
    read = read_letter(PLANNING, on=date(2024, 9, 24))
    rows = [one for one in read.passages if "|" not in one.quote and "commitment" in one.acts]
    told = [(one.quote, one.deadline and one.deadline.latest) for one in rows]
    assert told[-3:] == [
        ("Evaluatie tolwet Brief met bijlage oktober 2024", date(2024, 10, 31)),
        ("Reactie op het advies Bruggen Beleidsreactie voor het kerstreces", date(2024, 12, 19)),
        ("Staat van de sluizen Nota eerste kwartaal 2025", date(2025, 3, 31)),
    ]


@pytest.mark.parametrize("end", [" \n", "\r\n", "\n    "])
def test_blanks_about_its_lines_part_no_table(end: str) -> None:
    """Tables are found alike where lines have blanks before or behind them."""
    told = [one.quote for one in read_letter(PLANNING, on=date(2024, 9, 24)).passages]
    blank = read_letter(PLANNING.replace("\n", end), on=date(2024, 9, 24))
    assert [one.quote for one in blank.passages] == told


def test_rows_that_ran_together_tell_old_and_new_terms() -> None:
    read = read_letter(MOVED, on=date(2024, 5, 14))
    assert [(one.quote, one.acts) for one in read.passages] == [
        ("Visie op de sluizen mei 2024 november 2024", ("commitment", "postponement")),
        ("Evaluatie tolwet juni 2024 vervalt", ("withdrawal",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "3. Vervolg en planning\nDe sluis bij Kats gaat open in mei 2024\nen blijft dat tot het"
            " eind\nvan het jaar, als de proef slaagt die in\njuni begint. Daarna volgt juli 2024\n"
        ),
        "Onderwerp Moment\n\nEvaluatie tolwet mei 2024\nVisie op de sluizen juni 2024\n",
        "Onderwerp Moment\nEvaluatie tolwet mei 2024\n",
        "Het moment\nvan de opening is mei 2024\nen dat van het eind juni 2024\n",
        "",
    ],
)
def test_prose_below_a_heading_is_no_table(text: str) -> None:
    assert flat_cells(text) == []
