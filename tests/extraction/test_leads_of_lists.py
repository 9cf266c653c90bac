"""What leads in a list or table of planned papers: headings, sentences, the points themselves."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from tests.extraction.letters import ON

POINTS = "\n\n- Visie musea: mei\n- Nota orkesten: oktober\n"


def read(lead: str, points: str = POINTS) -> list[tuple[tuple[str, ...], date | None]]:
    passages = read_letter(f"Geachte voorzitter,\n\n{lead}{points}", on=ON).passages
    return [(one.acts, one.deadline.latest) for one in passages if one.deadline]


@pytest.mark.parametrize(
    "lead",
    [
        "Bijlage C: stukken die de commissie dit jaar ontvangt",
        "Planning Kamerbrieven",
        "Planning van brieven aan de Kamer",
        "Te verwachten brieven aan uw Kamer",
        "Voor de komende periode staan nog enkele brieven op de rol.",
        "Om uw Kamer inzicht te geven in de komende stukken schets ik deze hieronder.",
    ],
)
def test_points_below_what_announces_papers_are_promised(lead: str) -> None:
    assert read(lead) == [
        (("commitment",), date(2024, 5, 31)),
        (("commitment",), date(2024, 10, 31)),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Kamerbrieven van de afgelopen periode",
        "Stukken die uw Kamer in 2023 heeft ontvangen",
        "Planning van de werkzaamheden",
        "Brieven aan de Kamer over de musea zijn er vele geweest.",
    ],
)
def test_points_below_what_announces_none_are_not(lead: str) -> None:
    assert read(lead) == []


def test_points_of_what_comes_later_are_put_off_to_their_new_term() -> None:
    lead = "De volgende stukken bereiken u niet op het eerder genoemde moment:"
    points = "\n\n- Visie musea: mei in plaats van april;\n- Nota orkesten: oktober.\n"
    assert read(lead, points) == [
        (("commitment", "postponement"), date(2024, 5, 31)),
        (("commitment", "postponement"), date(2024, 10, 31)),
    ]


def test_heading_right_above_a_table_announces_its_rows() -> None:
    table = "\nKwartaal\tStuk\nTweede kwartaal\tVisie musea\nDerde kwartaal\tNota orkesten\n"
    assert read("Het kabinet werkt door.\n\nPlanning van brieven aan uw Kamer", table) == [
        (("commitment",), date(2024, 6, 30)),
        (("commitment",), date(2024, 9, 30)),
    ]


def test_table_of_new_terms_beside_the_old_puts_off_without_a_lead() -> None:
    table = "\n\nStuk\tOude planning\tNieuwe planning\nMonitor musea\tApril 2024\tMei 2024\n"
    assert read("Het kabinet werkt door.", table) == [
        (("commitment", "postponement"), date(2024, 5, 31))
    ]


def test_papers_of_an_annex_still_to_come_are_promised() -> None:
    table = "\nDossier\tStuk\tPlanning\nMusea\tVisienota musea\tVoor het zomerreces\n"
    assert read("Bijlage: nog te ontvangen stukken per dossier", table) == [
        (("commitment",), date(2024, 7, 4))
    ]


def test_point_that_itself_goes_to_the_kamer_is_promised() -> None:
    points = "\n\n- Minister voor Zorg: medio mei naar de Kamer.\n- Gemeenten: medio mei.\n"
    lead = "Iedere bewindspersoon werkt aan een brief."
    assert read(lead, points) == [(("commitment",), date(2024, 5, 20))]


LETTERED = (
    "\n\nMei\na. Kabinetsreactie op het advies, met beleidsreactie van de raad voor de kunsten\n"
    "b. Voortgangsrapportage orkesten en andere gezelschappen in de rest van het hele land\n\n"
    "Oktober\na. Evaluatie van de musea\n"
)


def test_lettered_points_below_a_month_have_it() -> None:
    lead = "Ik geef u hierbij een overzicht van de stukken die ik u dit jaar stuur."
    assert read(lead, LETTERED) == [
        (("commitment",), date(2024, 5, 31)),
        (("commitment",), date(2024, 5, 31)),
        (("commitment",), date(2024, 10, 31)),
    ]


def test_points_numbered_through_are_read_below_each_month() -> None:
    points = "\n\nMei\n1. Voortgangsrapportage musea\n\nOktober\n2. Evaluatie van de orkesten\n"
    assert read("Hieronder staat per maand welke stukken ik u toestuur.", points) == [
        (("commitment",), date(2024, 5, 31)),
        (("commitment",), date(2024, 10, 31)),
    ]


def test_question_leads_in_no_headings_below_it() -> None:
    text = (
        "Vraag 1\nWilt u de Kamer vóór 1 april een lijst doen toekomen van zaken die vertraging"
        " oplopen?\n\nVraag 2\nHoe is het beheer geregeld?\n\nAntwoord 1 en 2\nGoed.\n"
    )
    assert read_letter(text, on=ON).passages == ()


def test_heading_after_a_delay_is_not_put_off() -> None:
    late = "Het overzicht dat ik u in maart zou geven, is helaas nog niet af."
    text = f"Geachte voorzitter,\n\n{late}\n\nApparaten en verbinding\n\nScholen kregen laptops.\n"
    quotes = [one.quote for one in read_letter(text, on=ON).passages]
    assert quotes == [late]
