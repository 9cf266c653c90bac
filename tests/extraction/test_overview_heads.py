"""Overviews of promises under every name for their columns, and every way of calling them."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter

NAMED = [
    ("Toezegging", "Stand van zaken"),
    ("Omschrijving toezegging", "Vindplaats", "Stand van zaken"),
    ("Nr.", "Toezegging", "Status"),
    ("Motie/toezegging", "Debat", "Reactie"),
    ("Toezegging", "Planning"),
    ("Toezegging", "Datum", "Termijn"),
    ("Onderwerp toezegging", "Actie"),
]
UNNAMED = [
    ("Omschrijving", "Vindplaats", "Stand van zaken"),
    ("Nr.", "Onderwerp", "Status"),
    ("Onderwerp", "Bron", "Afdoening"),
]
LEADS = [
    "Hieronder treft u een overzicht van de openstaande toezeggingen aan.",
    "Overzicht toezeggingen",
    "Bijlage 2: Stand van zaken toezeggingen",
    "In onderstaande tabel is de stand van zaken van de toezeggingen opgenomen.",
    "B. Openstaande toezeggingen",
]
STATES: dict[str, set[str]] = {
    "Afgedaan met deze brief.": {"fulfilment"},
    "Bijgevoegd": {"fulfilment"},
    "Gaat hierbij als bijlage": {"fulfilment"},
    "De Kamer wordt in het najaar geïnformeerd.": {"commitment"},
    "Naar verwachting in september": {"commitment"},
    "Loopt; reactie in mei": {"commitment"},
    "Uitgesteld tot najaar 2024": {"postponement", "commitment"},
    "Vervallen": {"withdrawal"},
    "Afgedaan met brief van 3 mei 2023": set(),
    "Wordt uitgevoerd door gemeenten": set(),
}
BESIDE = {"Nr.": "1", "Datum": "3 februari 2024", "Vindplaats": "AO 3 februari 2024"}
BESIDE |= {"Debat": "AO 3 februari 2024", "Bron": "AO 3 februari 2024"}


def acts_of(lead: str, head: tuple[str, ...], state: str) -> set[str]:
    """What a table with one row says came of a promise; a repeat is told beside it or not."""
    *front, _ = head
    cells = [BESIDE.get(name, "Brief over leesonderwijs aan het lid Jansen") for name in front]
    table = "\n".join(" | ".join(row) for row in (head, [*cells, state]))
    text = f"Geachte voorzitter,\n\nVeel is gezegd.\n\n{lead}\n\n{table}\n\nIk ben daar blij mee.\n"
    passages = read_letter(text, on=date(2024, 4, 3)).passages
    return {str(act) for one in passages for act in one.acts} - {"repeat"}


@pytest.mark.parametrize("head", [*NAMED, *UNNAMED], ids=" | ".join)
@pytest.mark.parametrize("state", STATES)
def test_state_of_a_promise_is_read_under_any_head(state: str, head: tuple[str, ...]) -> None:
    assert {lead: acts_of(lead, head, state) for lead in LEADS} == dict.fromkeys(
        LEADS, STATES[state]
    )


@pytest.mark.parametrize("head", UNNAMED, ids=" | ".join)
def test_table_that_nothing_calls_one_of_promises_tells_of_none(head: tuple[str, ...]) -> None:
    lead = "Hieronder treft u een overzicht van de scholen aan."
    assert acts_of(lead, head, "Vervallen") == set()
