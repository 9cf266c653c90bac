"""Rows of planned papers: what leads them in, and what does not."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.sentences import split
from commitments.extraction.tables import find_rows
from tests.extraction.letters import LETTER, ON

LEAD = "Hieronder treft u de planning aan van de stukken die ik aan uw Kamer zal aanbieden."
TABLE = """Geachte voorzitter,

{lead}

Stuk\tPlanning
Kabinetsreactie op de evaluatie\tbegin Q2
Overzicht van de garanties\t15 mei
"""


def rows(lead: str) -> list[str]:
    sentences = split(clean(TABLE.format(lead=lead)))
    found = [(sentences[row.index], row) for row in find_rows(sentences)]
    return [one.text[row.start : row.end].strip() for one, row in found if one.role == "row"]


def test_rows_under_a_heading_are_promised_by_the_lead_above_it() -> None:
    assert rows(LEAD) == ["begin Q2", "15 mei"]


def test_rows_that_nothing_leads_in_are_not_promised() -> None:
    assert rows("Hieronder vindt u de uitgaven van de gemeenten.") == []


PLANNING = """Aan de Voorzitter van de Tweede Kamer

Planning van de stukken

| Stuk | Aanleiding | Vorige planning | Verwachte toezending aan uw Kamer |
|---|---|---|---|
| Zevende rapportage | regulier | mei 2024 | mei 2024 |
| Evaluatie garanties | motie-Verbeek | april 2024 | oktober 2024 |
| Verkenning sluizen | debat van 3 februari | juni 2024 | vervallen |
| Overzicht deuren | debat van 3 februari | april 2024 | bijgevoegd |
| Notitie over uitgestelde betaling | regulier | april 2024 | aangehouden |
| Brief over de vaarwegen | motie-Kuijl | maart 2024 | verzonden 11 maart 2024 |
| Foto van de brug | | | bijgevoegd |
"""


def test_rows_of_a_table_with_bars_tell_what_came_of_each_paper() -> None:
    passages = read_letter(PLANNING, on=date(2024, 4, 12)).passages
    assert [
        (one.quote.split("|")[1].strip(), one.acts, one.deadline and one.deadline.latest)
        for one in passages
    ] == [
        ("Zevende rapportage", ("commitment",), date(2024, 5, 31)),
        ("Evaluatie garanties", ("commitment", "postponement"), date(2024, 10, 31)),
        ("Verkenning sluizen", ("withdrawal",), None),
        ("Overzicht deuren", ("fulfilment",), None),
        ("Notitie over uitgestelde betaling", ("postponement",), None),
    ]


def test_row_under_a_head_that_only_expects_is_effort() -> None:
    passages = read_letter(PLANNING, on=date(2024, 4, 12)).passages
    assert {one.firmness for one in passages if "commitment" in one.acts} == {"effort"}
    firm = PLANNING.replace("Verwachte toezending", "Toezending")
    passages = read_letter(firm, on=date(2024, 4, 12)).passages
    assert {one.firmness for one in passages if "commitment" in one.acts} == {"firm"}


LISTED = """Aan de Voorzitter van de Tweede Kamer

Voor 2024 staan gepland:
- Milieuprogramma, naar uw Kamer in juni;
- Ontwerpbesluit bodemenergie, internetconsultatie in mei.

Hieronder wordt een overzicht gegeven van de stukken die uw Kamer tegemoet kan zien. De genoemde
periode is die van toezending. Wijzigingen zijn niet uitgesloten.

Onderwerp\tSoort\tPlanning
Eerste meting\tbrief\tjuni 2024
Besluit servicekosten\tinternetconsultatie\toktober 2024
"""


def test_point_that_goes_to_the_kamer_is_promised_and_what_goes_elsewhere_is_not() -> None:
    passages = read_letter(LISTED, on=date(2024, 4, 12)).passages
    assert [" ".join(one.quote.split()) for one in passages] == [
        "Milieuprogramma, naar uw Kamer in juni;",
        "Eerste meting brief juni 2024",
    ]


UNDER_A_TERM = """Geachte voorzitter,

{lead}

- Brief over de haven
- Voortgangsrapportage sluizen (mei)
- Kabinetsreactie op het rapport

In november:

- Evaluatie van de bruggen
"""


def told(lead: str) -> list[tuple[str, date | None]]:
    passages = read_letter(UNDER_A_TERM.format(lead=lead), on=date(2024, 4, 12)).passages
    return [(one.quote, one.deadline.latest) for one in passages if one.deadline]


def test_papers_of_a_list_have_the_term_that_leads_them_in() -> None:
    assert told("Voor het zomerreces ontvangt u:") == [
        ("Brief over de haven", date(2024, 7, 4)),
        ("Voortgangsrapportage sluizen (mei)", date(2024, 5, 31)),
        ("Kabinetsreactie op het rapport", date(2024, 7, 4)),
        ("Evaluatie van de bruggen", date(2024, 11, 30)),
    ]


def test_matters_of_which_the_kamer_is_told_are_one_promise() -> None:
    lead = "Voor het zomerreces informeer ik u over:"
    assert told(lead)[0] == (lead, date(2024, 7, 4))


THIS_LETTER = """Geachte voorzitter,

{lead}
• De wijzigingen in het pakket per 1 januari 2025;
• Voortgangsrapportage van de keuring, en
• de evaluatie.
"""


def test_list_of_what_the_letter_itself_is_about_promises_nothing() -> None:
    leads = (
        "In aanloop naar het debat van 4 juli informeer ik u in deze brief over zaken, waaronder:",
        "Hierbij informeer ik u over de volgende onderwerpen:",
    )
    read = [read_letter(THIS_LETTER.format(lead=lead), on=date(2024, 4, 12)) for lead in leads]
    assert [one.commitments for one in read] == [(), ()]


GROUPED = """Geachte voorzitter,

Met deze brief bied ik u een overzicht aan van de brieven en rapporten die ik in de eerste helft \
van 2025 aan uw Kamer zal sturen. Het overzicht is niet uitputtend. De data zijn streefdata.

Arbeidsmarkt

- Brief over de sectorplannen: februari 2025
- Kabinetsreactie op het advies over leren: eerste kwartaal 2025

Sociale zekerheid

- Wetsvoorstel over de kinderbijslag: indiening in april
- Beleidsdoorlichting re-integratie: na het meireces
- Inwerkingtreding van het besluit loonkosten: 1 juli 2025

Pensioenen

- De dekkingsgraad: 105 procent
"""


def test_papers_of_a_planning_under_headings_are_promised_one_by_one() -> None:
    passages = read_letter(GROUPED, on=date(2025, 1, 30)).passages
    assert [(one.quote, one.deadline and one.deadline.wording) for one in passages] == [
        ("Brief over de sectorplannen: februari 2025", "februari 2025"),
        ("Kabinetsreactie op het advies over leren: eerste kwartaal 2025", "eerste kwartaal 2025"),
        ("Wetsvoorstel over de kinderbijslag: indiening in april", "in april"),
        ("Beleidsdoorlichting re-integratie: na het meireces", "na het meireces"),
    ]


def test_points_under_a_heading_that_nothing_promises_are_none() -> None:
    told = GROUPED.replace("aan uw Kamer zal sturen", "heb ontvangen")
    assert read_letter(told, on=date(2025, 1, 30)).passages == ()


KINDS = """Geachte voorzitter,

De commissie heeft mij verzocht om een planning van wetgeving en brieven. {lead}

Onderwerp | Soort stuk | Planning
Belastingen 2025 | wetsvoorstel | Prinsjesdag
Toekomst van de toeslagen | brief | zo spoedig mogelijk
"""


def terms(lead: str) -> list[str]:
    passages = read_letter(KINDS.format(lead=lead), on=date(2024, 9, 3)).passages
    return [
        one.deadline.wording or ""
        for one in passages
        if "commitment" in one.acts and one.deadline is not None
    ]


def test_rows_of_a_table_called_a_planning_of_papers_are_promised() -> None:
    assert terms("Onderstaand treft u deze planning aan.") == ["Prinsjesdag", "zo spoedig mogelijk"]


def test_rows_of_a_table_called_otherwise_are_not() -> None:
    assert terms("Onderstaand treft u de bedragen aan.") == []


def test_points_under_a_heading_of_what_we_send_are_promised_and_those_of_others_are_not() -> None:
    raw = LETTER.format(
        "\n\nStukken die ik aan uw Kamer zend\n\n- Evaluatie huurwet: mei\n"
        "- Rapportage wonen: vóór 1 juni\n\nStukken die anderen uitbrengen\n\n"
        "- Jaarverslag huurcommissie: 1 juni\n\n"
    )
    assert [passage.quote for passage in read_letter(raw, on=ON).passages] == [
        "Evaluatie huurwet: mei",
        "Rapportage wonen: vóór 1 juni",
    ]


BESIDE = "\n\nStuk\tPlanning\nVisie musea\tmei 2024\nNota orkesten\toktober 2024\n"


@pytest.mark.parametrize(
    ("lead", "below", "quotes"),
    [
        (
            "De hierna genoemde stukken zend ik uw Kamer op het daarbij vermelde tijdstip.",
            BESIDE,
            ["Visie musea\tmei 2024", "Nota orkesten\toktober 2024"],
        ),
        (
            "Ik ben voornemens de volgende brieven aan uw Kamer te sturen:",
            BESIDE,
            ["Visie musea\tmei 2024", "Nota orkesten\toktober 2024"],
        ),
        (
            "De volgende stukken stuur ik u op het moment dat erachter staat.",
            "\n\n- Visie musea (mei 2024)\n- Nota orkesten (oktober 2024)\n",
            ["Visie musea (mei 2024)", "Nota orkesten (oktober 2024)"],
        ),
        # Points without a term have no other promise than the lead's.
        (
            "Ik stuur u nog de volgende stukken:",
            "\n\n- Visie musea\n- Nota orkesten in oktober 2024\n",
            ["Ik stuur u nog de volgende stukken:", "Nota orkesten in oktober 2024"],
        ),
        # A sentence that promises more than the rows stays.
        (
            "In juni stuur ik u mijn reactie op het advies en een planning van de brieven.",
            BESIDE,
            [
                "In juni stuur ik u mijn reactie op het advies en een planning van de brieven.",
                "Visie musea\tmei 2024",
                "Nota orkesten\toktober 2024",
            ],
        ),
    ],
)
def test_sentence_that_names_only_the_rows_below_is_no_promise_beside_them(
    lead: str, below: str, quotes: list[str]
) -> None:
    passages = read_letter(f"Geachte voorzitter,\n\n{lead}{below}", on=ON).passages
    assert [one.quote for one in passages] == quotes


@pytest.mark.parametrize("marks", ["1.\t|2.\t", "1. |2. ", "a)\t|b)\t", "a. |b. ", "(1) |(2) "])
def test_numbered_points_below_a_colon_are_promised_one_by_one(marks: str) -> None:
    first, second = marks.split("|")
    text = f"Ik stuur u dit jaar:\n\n{first}De visie musea (mei);\n{second}de nota (juni 2024).\n"
    passages = read_letter(f"Geachte voorzitter,\n\n{text}", on=ON).passages
    assert [(one.quote, one.deadline and one.deadline.latest) for one in passages] == [
        ("De visie musea (mei);", date(2024, 5, 31)),
        ("de nota (juni 2024).", date(2024, 6, 30)),
    ]


def test_single_number_below_a_colon_begins_no_list() -> None:
    sentences = split(clean("Ik stuur u dit jaar:\n\n1. De visie musea (mei).\n\nDat is alles."))
    assert [one.role for one in sentences] == ["body", "body", "body"]


def test_list_below_a_month_is_promised_by_its_section() -> None:
    text = (
        "Hieronder geef ik aan welke stukken ik u dit jaar toestuur.\n\n"
        "Onvoorziene zaken kunnen tot aanpassing dwingen.\n\nSeptember\n\n"
        "1. Rapportage sluizen over de eerste helft van 2024\n2. Brief over de veren\n"
    )
    passages = read_letter(f"Geachte voorzitter,\n\n{text}", on=ON).passages
    assert [one.deadline and one.deadline.latest for one in passages] == [date(2024, 9, 30)] * 2
