"""What a letter tells of itself is no promise; the same words of what is to come are."""

from __future__ import annotations

from itertools import product

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import Act
from tests.extraction.letters import LETTER, ON

_HANDING = (
    "Hierbij bied ik u het rapport over de veren aan.",
    "Bijgaand treft u de evaluatie van de veren aan.",
    "Met deze brief informeer ik u over de veren.",
    "In deze brief ga ik in op de veren.",
)
_MORE = (
    "Tevens ontvangt u de onderliggende cijfers.",
    "Ook ontvangt uw Kamer mijn reactie.",
    "Daarnaast wordt u geïnformeerd over de sluizen.",
    "De onderliggende cijfers stuur ik u eveneens toe.",
)
_TO_COME = (
    "Tevens ontvangt u nog een aparte brief over de sluizen.",
    "Daarnaast ontvangt u in juni de onderliggende cijfers.",
    "Ook zal uw Kamer worden geïnformeerd over de sluizen.",
)


def _acts(text: str) -> list[list[Act]]:
    return [list(passage.acts) for passage in read_letter(LETTER.format(text), on=ON).passages]


@pytest.mark.parametrize(("handing", "more"), list(product(_HANDING, _MORE)))
def test_opening_that_goes_on_promises_nothing(handing: str, more: str) -> None:
    assert _acts(f"{handing} {more}") == []


@pytest.mark.parametrize(("handing", "coming"), list(product(_HANDING, _TO_COME)))
def test_promise_beside_what_is_handed_over_stays_one(handing: str, coming: str) -> None:
    assert _acts(f"{handing} {coming}") == [["commitment"]]


@pytest.mark.parametrize("coming", _MORE[:3])
def test_more_in_another_paragraph_is_a_promise(coming: str) -> None:
    assert _acts(f"De bouw is begonnen.\n\n{coming}") == [["commitment"]]


def test_enclosed_paper_is_told_of_and_the_next_one_promised() -> None:
    enclosed = "Bijgaand treft u de voortgangsrapportage Veren aan."
    assert _acts(f"{enclosed} In de voortgangsrapportage ga ik in op de tarieven.") == []
    assert _acts(f"{enclosed} In de volgende voortgangsrapportage ga ik in op de tarieven.") == [
        ["commitment"]
    ]


def test_outline_of_the_letter_promises_nothing() -> None:
    assert (
        _acts(
            "In deze brief wordt eerst ingegaan op de havens."
            " Daarna wordt de Kamer geïnformeerd over de tarieven."
        )
        == []
    )
    assert _acts("Het onderzoek is in mei gereed. Daarna wordt de Kamer geïnformeerd.") == [
        ["commitment"]
    ]


def test_occasion_for_which_a_letter_is_written_opens_it_and_promises_nothing() -> None:
    opening = "Voorafgaand aan het debat over de sluizen informeer ik u over de voortgang."
    (alone, later) = (
        [one.acts for one in read_letter(f"Geachte voorzitter,\n\n{text}", on=ON).passages]
        for text in (opening, f"De sluizen zijn open. {opening}")
    )
    assert (alone, later) == ([], [("commitment",)])
