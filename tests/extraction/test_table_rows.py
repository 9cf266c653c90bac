"""One row of a table or list: where it names what it promises, where its term, what it retells."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import PassageReading
from tests.extraction.letters import ON

MAY, OCTOBER = date(2024, 5, 31), date(2024, 10, 31)
LEAD = "Geachte voorzitter,\n\nHieronder treft u de planning aan van de stukken die ik u stuur.\n\n"


def read(rows: str, lead: str = LEAD) -> list[PassageReading]:
    return list(read_letter(f"{lead}{rows}", on=ON).passages)


@pytest.mark.parametrize(
    "rows",
    [
        "Nr. | Stuk | Planning\n1 | Visie musea | mei\n2 | Nota orkesten | oktober",
        "Maand | Stuk\nMei | Visie musea\nOktober | Nota orkesten",
        "Mei\tVisie musea\nOktober\tNota orkesten",
        "1\tVisie musea\tmei\n2\tNota orkesten\toktober",
        "Stuk\tSoort\tWanneer\nVisie musea\tbrief\tmei\nNota orkesten\trapport\toktober",
        "Stuk | Bron | Planning\nVisie musea | AO 3 juni | mei\nNota orkesten | SO | in\noktober",
    ],
)
def test_row_is_of_what_its_first_cell_with_words_names(rows: str) -> None:
    assert [(one.object, one.deadline and one.deadline.latest) for one in read(rows)] == [
        ("Visie musea", MAY),
        ("Nota orkesten", OCTOBER),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Visie musea\tToezegging aan het lid Meerkerk\tmei",
        "mei | Visie musea | Toezegging aan het lid Meerkerk",
        "Visie musea, toezegging aan het lid Meerkerk\tmei",
    ],
)
def test_origin_of_a_row_is_the_cell_that_tells_it(row: str) -> None:
    (passage,) = read(f"Kop | Kop\n{row}\n")
    origin = passage.origin
    assert passage.object == "Visie musea"
    assert origin is not None
    assert origin.wording.endswith("oezegging aan het lid Meerkerk")
    assert "|" not in origin.wording


UNDER_TIMES = """{lead}

{first}
- Kabinetsreactie op het advies
- Voortgangsrapportage wonen

{second}
- Evaluatie van de toeslag
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Voor de zomer:", "In oktober:"),
        ("Tweede kwartaal", "Oktober"),
        ("Juni 2024", "Oktober 2024"),
    ],
)
@pytest.mark.parametrize(
    "lead",
    [
        "In de komende maanden kunt u de volgende brieven verwachten.",
        "Ik stuur uw Kamer dit jaar nog de volgende brieven:",
    ],
)
def test_papers_have_the_term_of_the_line_above_their_list(
    lead: str, first: str, second: str
) -> None:
    passages = read(UNDER_TIMES.format(lead=lead, first=first, second=second), "")
    assert [one.quote for one in passages] == [
        "Kabinetsreactie op het advies",
        "Voortgangsrapportage wonen",
        "Evaluatie van de toeslag",
    ]
    assert [one.deadline and (one.deadline.latest or date.max).month for one in passages][2] == 10


def test_rows_below_a_line_of_time_within_a_table_have_it() -> None:
    rows = (
        "Stuk\tSoort stuk\n\nVoor het zomerreces\n\nVisie musea\tbrief\n\n"
        "Oktober\n\nNota orkesten\tnota\n"
    )
    assert [(one.object, one.deadline and one.deadline.latest) for one in read(rows)] == [
        ("Visie musea", date(2024, 7, 4)),
        ("Nota orkesten", OCTOBER),
    ]


def test_list_that_is_only_meant_to_be_sent_is_effort() -> None:
    lead = "Ik ben voornemens uw Kamer dit jaar de volgende stukken te sturen:"
    passages = read(UNDER_TIMES.format(lead=lead, first="Mei", second="Oktober"), "")
    assert [one.firmness for one in passages] == ["effort"] * 3
    assert [one.deadline and one.deadline.latest for one in passages] == [
        MAY,
        MAY,
        OCTOBER,
    ]


def test_measures_below_lines_of_time_are_not_promised() -> None:
    lead = "Het kabinet heeft de volgende maatregelen getroffen."
    assert read(UNDER_TIMES.format(lead=lead, first="Mei", second="Oktober"), "") == []


def test_quarter_in_the_first_cell_is_the_term() -> None:
    assert [
        (one.object, one.deadline and one.deadline.latest)
        for one in read("Q2\tVisie musea\nQ4\tNota orkesten")
    ] == [("Visie musea", date(2024, 6, 30)), ("Nota orkesten", date(2024, 12, 31))]


@pytest.mark.parametrize(
    "lead",
    [
        "Hierover informeer ik uw Kamer als volgt:",
        "Uw Kamer informeer ik graag over het volgende:",
        "Ik meld u het volgende:",
    ],
)
def test_points_of_a_report_promise_nothing(lead: str) -> None:
    points = "\n\n1. In mei treedt het besluit in werking.\n2. De evaluatie start in oktober.\n"
    assert read(points, lead) == []


@pytest.mark.parametrize(
    "table",
    [
        "Stuk\tAfzender\tUw Kamer ontvangt het stuk\nFiche over douane\tDe minister\tmei 2024\n",
        (
            "Onderstaande tabel geeft de stukken die naar uw Kamer gaan.\n\n"
            "Maand\tStuk\tSoort\nmei 2024\tUitkomsten van de consultatie\tKamerbrief\n"
        ),
        "Te verwachten brieven\n\n- nota over de veren: mei 2024\n- beeld van de vaart: mei 2024\n",
        "De maanden hieronder zijn die waarin ik de stukken verzend.\n\nMei\n\n- nota over veren\n",
        (
            "Overzicht van aan uw Kamer toegezegde stukken\n\n"
            "Stuk\tOorspronkelijke planning\tNieuwe planning\nRoutekaart\tmei 2024\tmei 2024\n"
        ),
    ],
)
def test_papers_are_promised_by_head_heading_or_lead(table: str) -> None:
    passages = read_letter(f"Geachte voorzitter,\n\nDe bouw loopt.\n\n{table}", on=ON).passages
    assert {one.deadline and one.deadline.latest for one in passages} == {date(2024, 5, 31)}


@pytest.mark.parametrize(
    ("new", "acts"),
    [
        ("juni 2024 (ongewijzigd)", ("commitment",)),
        ("nader te bepalen", ("postponement",)),
        ("oktober 2024", ("commitment", "postponement")),
    ],
)
def test_new_term_is_none_where_it_is_the_old_one(new: str, acts: tuple[str, ...]) -> None:
    table = f"Stuk\tOorspronkelijke planning\tNieuwe planning\nRoutekaart\tjuni 2024\t{new}\n"
    (passage,) = read_letter(f"Geachte voorzitter,\n\nStand.\n\n{table}", on=ON).passages
    assert passage.acts == acts


def test_time_by_which_a_row_is_not_ready_is_no_term() -> None:
    rows = (
        "| Nr. | Toezegging | Gedaan in | Stand van zaken |\n"
        "| 1 | Evaluatie van de veren | WGO 14 juni 2023 | Vertraagd; niet gereed in 2024. |\n"
    )
    (passage,) = read_letter(rows, on=date(2024, 3, 1)).passages
    assert passage.acts == ("postponement",)
