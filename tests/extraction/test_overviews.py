"""Overviews of promises: tables and entries that tell in sentences how matters stand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.overviews import telling_cells
from commitments.extraction.sentences import split
from commitments.extraction.text import rewrite
from tests.extraction.letters import ON

HEADS = {
    "tabs": "Toezegging\tVindplaats\tStand van zaken\n{}\tAO 12 mei 2023\t{}\n",
    "bars": "| Toezegging | Bron | Status |\n|---|---|---|\n| {} | AO 12 mei 2023 | {} |\n",
    "gaps": "Toezegging        Bron              Afdoening\n{}        AO 12 mei 2023    {}\n",
    "entry": "Toezegging: {}\nVindplaats: AO 12 mei 2023\nStand van zaken: {}\n",
}


def acts(table: str, told: str, state: str) -> list[tuple[tuple[str, ...], date | None]]:
    letter = f"Geachte voorzitter,\n\nHet overzicht luidt.\n\n{HEADS[table].format(told, state)}"
    passages = read_letter(letter, on=ON).passages
    return [(one.acts, one.deadline.latest if one.deadline else None) for one in passages]


def told(letter: str) -> list[str]:
    """The acts of each passage of a letter, apart by commas."""
    return [",".join(one.acts) for one in read_letter(letter, on=ON).passages]


@pytest.mark.parametrize("table", HEADS)
@pytest.mark.parametrize(
    ("state", "read"),
    [
        (
            "Het onderzoek loopt. De Kamer ontvangt het rapport in het derde kwartaal.",
            [(("commitment", "repeat"), date(2024, 9, 30))],
        ),
        ("Met deze brief afgedaan.", [(("fulfilment",), None)]),
        ("Hiermee afgedaan.", [(("fulfilment",), None)]),
        ("Ingelost met onderhavige brief.", [(("fulfilment",), None)]),
        ("Wordt met deze brief afgedaan.", [(("fulfilment",), None)]),
        ("Vervallen, omdat de proef niet doorgaat.", [(("withdrawal",), None)]),
        ("Vertraagd door ziekte van de onderzoeker.", [(("postponement",), None)]),
        ("Afgedaan met de brief van 3 februari 2024.", []),
        ("In overleg met de gemeente.", []),
    ],
)
def test_state_of_a_promise_is_read_in_its_own_cell(
    table: str, state: str, read: list[tuple[tuple[str, ...], date | None]]
) -> None:
    told = "De minister zegt toe de Kamer voor 1 juli te informeren over de sluizen (lid Meerkerk)"
    assert acts(table, told, state) == read


def test_state_of_a_motion_repeats_nothing() -> None:
    table = "Motie\tKamerstuk\tStatus\nMotie-Meerkerk\t90 112, nr. 3\tIn mei informeer ik u.\n"
    assert [one.acts for one in read_letter(table, on=ON).passages] == [("commitment",)]


def test_question_and_answer_in_one_row_speak_as_such() -> None:
    table = (
        "| Nr | Vraag | Antwoord |\n"
        "| 1 | Wilt u de Kamer voor mei informeren? | Ja. In juni stuur ik u een brief. |\n"
        "| 2 | Komt er een brief? | Die vraag kan ik nog niet beantwoorden. |\n"
    )
    assert [(one.role, one.speaks) for one in split(clean(table))][1:5] == [
        ("question", False),
        ("answer", True),
        ("answer", True),
        ("question", False),
    ]
    (passage,) = read_letter(table, on=ON).passages
    assert passage.quote == "In juni stuur ik u een brief."


@pytest.mark.parametrize(
    "table",
    [
        "Stuk\tPlanning\nVisie\tIn de loop van mei.\n",  # no column that tells
        "Toezegging\tStatus\nVisie\tmei 2024\n",  # tells in no sentence
        "Status\tToezegging\nHet loopt nog even.\tVisie\n",  # the first cell is told of
    ],
)
def test_other_rows_stay_whole(table: str) -> None:
    assert list(telling_cells(table)) == []


@given(st.text("Status |\t.\nab", max_size=200))
def test_any_text_can_be_parted(text: str) -> None:
    edits = list(telling_cells(text))
    shown, layer = rewrite(text, edits)
    assert edits == sorted(edits)
    assert layer.size == len(shown)


def test_title_within_a_table_leaves_its_head_in_force() -> None:
    table = (
        "Bron\tToezegging\tStatus\tToelichting\n\nDeel A. Water\n\n"
        "AO 3 mei\tBrief over sluizen\tOpen\tEind mei ontvangt de Kamer een verslag.\n"
    )
    (passage,) = read_letter(table, on=ON).passages
    assert passage.quote == "Eind mei ontvangt de Kamer een verslag."


def test_heading_above_a_table_calls_its_rows_promises() -> None:
    table = (
        "A. Toezeggingen\n\nOmschrijving\tBron\tStand van zaken\n"
        "Brief over de sluizen\tAO 1 maart\tLoopt nog. De Kamer ontvangt in mei een brief.\n"
    )
    assert [one.acts for one in read_letter(table, on=ON).passages] == [("commitment", "repeat")]


def test_rows_that_begin_with_a_day_stand_apart() -> None:
    table = (
        "Toezeggingen wonen\n\nDatum\tInhoud\tLid\tStand per 26 maart 2024\n"
        "10-09-23\tBrief over leegstand\tMeerkerk\tDe Kamer ontvangt de brief voor 1 juli 2024\n"
        "14-10-23\tVoortgang wijken\tOttevanger\tDe Kamer ontvangt de brief in het najaar\n"
    )
    assert [
        (one.acts, one.deadline and one.deadline.latest)
        for one in read_letter(table, on=ON).passages
    ] == [
        (("commitment", "repeat"), date(2024, 6, 30)),
        (("commitment", "repeat"), date(2024, 12, 20)),
    ]


@pytest.mark.parametrize(
    ("entry", "state", "read"),
    [
        ("Toezegging: kosten", "wordt eind mei 2024 aan de Kamer gezonden", "commitment,repeat"),
        ("Motie-Aerts over kosten", "de Kamer ontvangt in mei een voorstel", "commitment"),
        ("Toezegging: kosten", "bijlage bij deze brief", "fulfilment"),
        ("Toezegging: kosten", "als bijlage B meegestuurd", "fulfilment"),
        ("Toezegging: gesprek", "gevoerd op 8 januari; hiermee afgedaan", "fulfilment"),
        ("Motie-Aerts over kosten", "Uitgevoerd: zie paragraaf 2", "fulfilment"),
        ("Motie-Aerts over kosten", "uitgevoerd; brief van 4 februari 2024", ""),
        ("Motie-Aerts over kosten", "Aangehouden", ""),
        ("Toezegging: kosten", "komt niet meer aan de orde; overgelaten aan de VNG", "withdrawal"),
        (
            "Toezegging: kosten",
            "Was voorzien voor de zomer; uitgesteld. Nieuwe planning: maart 2025",
            "commitment,postponement",
        ),
    ],
)
def test_state_in_a_few_words_is_read_as_a_row(entry: str, state: str, read: str) -> None:
    table = (
        "Motie of toezegging\tVindplaats\tStand van zaken\n"
        "Toezegging: de sluizen\tAO 3 mei\tDe Kamer is op 1 maart 2024 geïnformeerd.\n"
        f"{entry}\tAO 12 mei 2023\t{state}\n"
    )
    assert told(table) == ([read] if read else [])


def test_label_of_an_entry_names_where_it_was_promised() -> None:
    letter = (
        "Toezegging TZ202401-012 (aan het lid Aerts): De minister stuurt de Kamer een overzicht.\n"
        "Stand van zaken: Het overzicht is bij deze brief gevoegd.\n\n"
        "Toezegging (AO 3 mei 2023): de minister laat een onderzoek doen naar de sluizen.\n"
        "Stand van zaken: De proef liep af. Het onderzoek heeft geen zin meer en gaat niet door.\n"
    )
    assert [one.acts for one in read_letter(letter, on=ON).passages] == [
        ("fulfilment",),
        ("withdrawal",),
    ]


@pytest.mark.parametrize(
    ("heading", "state", "read"),
    [
        ("A. Moties", "Onderzoek afgerond; brief aan uw Kamer in mei 2024", "commitment"),
        ("B. Toezeggingen", "Cijfers komen voor 1 mei 2024 uw kant op", "commitment,repeat"),
        ("Slotstand moties", "deze brief, zie bijlage", "fulfilment"),
        ("Slotstand toezeggingen", "gesprek gehouden, daarmee uitgevoerd", "fulfilment"),
        ("B. Toezeggingen", "Minister ziet hiervan af, nu dit controversieel is", "withdrawal"),
        ("C. Cijfers", "Onderzoek afgerond; cijfers in mei 2024", ""),
    ],
)
def test_heading_says_what_the_rows_of_an_overview_are(heading: str, state: str, read: str) -> None:
    table = f"{heading}\n\nNr.\tAan\tStrekking\tStand\n1\tAerts\tTarieven van de veren\t{state}\n"
    assert told(table) == ([read] if read else [])
