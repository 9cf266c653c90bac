"""Lists of promises: what leads them in, and lines on their state."""

from __future__ import annotations

import pytest

from commitments.extraction.engine import read_letter
from tests.extraction.letters import LETTER, ON

ITEMS = """
- De toezegging aan het lid Smit om de analyse met de Kamer te delen;
- De motie-De Wit waarin om een overzicht wordt verzocht (Kamerstuk 90 178, nr. 305);
- De nieuwe brug is gereed.
"""
STATE = """
Nr. 1. TZ202305-091. Toezegging aan het lid Smit. Onderwerp: de haven. Stand van zaken: {}
"""


def acts(words: str) -> list[tuple[str, ...]]:
    return [one.acts for one in read_letter(LETTER.format(words), on=ON).passages]


@pytest.mark.parametrize(
    "lead",
    [
        "Hiermee geef ik invulling aan:",
        "Met deze brief doe ik het volgende gestand:",
        "Bij dezen voldoe ik aan:",
    ],
)
def test_list_led_in_by_what_keeps_it_keeps_each_promise(lead: str) -> None:
    assert acts(lead + ITEMS) == [("fulfilment",), ("fulfilment",)]


@pytest.mark.parametrize(
    "lead", ["Met deze brief geef ik gevolg aan de volgende toezeggingen en moties:"]
)
def test_lead_that_keeps_by_itself_stands_for_its_items(lead: str) -> None:
    assert acts(lead + ITEMS) == [("fulfilment",)]


ENCLOSED = """
a. De tweede rapportage, ter uitvoering van de motie-De Wit (90 178, nr. 305).
b. Een lijst van aangesloten gemeenten.
c. Het plan, waarop uw Kamer sinds mijn brief van maart vorig jaar heeft moeten wachten.
d. De evaluatie die ik u heb toegezegd; die zal ik in juni sturen.
"""


@pytest.mark.parametrize(
    "lead",
    [
        "Hierbij informeer ik u over de stand van zaken.",
        "Hierbij ga ik in op de openstaande punten:",
        "Bijgaand treft u het antwoord op de vragen over deze onderwerpen aan:",
        "Aan deze brief zijn geen bijlagen gehecht.",
    ],
)
def test_list_of_what_is_spoken_of_encloses_nothing(lead: str) -> None:
    assert ("fulfilment",) not in acts(lead + ENCLOSED)


@pytest.mark.parametrize(
    "lead", ["Aan deze brief zijn vier bijlagen gehecht.", "Bijgaand treft u het volgende aan:"]
)
def test_list_of_what_is_enclosed_keeps_what_names_its_occasion(lead: str) -> None:
    found = acts(lead + ENCLOSED)
    assert found[:2] == [("fulfilment",), ("fulfilment",)]
    assert ("fulfilment",) not in found[2:]


@pytest.mark.parametrize("lead", ["Het debat ging over:", "De volgende zaken spelen nog:"])
def test_other_list_keeps_nothing(lead: str) -> None:
    assert ("fulfilment",) not in acts(lead + ITEMS)


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("afgedaan met deze brief, zie bijlage 1.", [("fulfilment",)]),
        ("vervallen, het lid stelt er geen prijs meer op.", [("withdrawal",)]),
        ("afgedaan met de brief van 14 oktober 2023.", []),
        ("in behandeling bij de gemeenten.", []),
    ],
)
def test_line_on_the_state_of_a_promise_settles_it(state: str, told: list[tuple[str, ...]]) -> None:
    assert acts(STATE.format(state)) == told


def test_line_on_the_state_of_no_promise_settles_nothing() -> None:
    assert acts("De brug is oud. Stand van zaken: vervallen, er komt een tunnel.") == []
