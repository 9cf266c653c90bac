"""A letter whose lines lost their ends reads as the one that kept them."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter

ON = date(2024, 4, 12)
# Made up.
FIRST = (
    "Het kabinet hecht aan een goede verbinding met de eilanden, ook in de winter en ook voor"
    " wie niet vaak reist. In 2023 is daarom met de reders gesproken over de dienstregeling en"
    " over de prijs van een kaartje. De uitkomsten daarvan stuur ik u in de tweede helft van juni"
    " toe, tegelijk met de evaluatie van de subsidieregeling."
)
SECOND = (
    "Ik verwacht uw Kamer nog voor het zomerreces te kunnen informeren over de aanbesteding. De"
    " in het commissiedebat van 6 februari jl. aan het lid Jansen toegezegde brief over de"
    " tarieven is nog niet gereed, omdat de afstemming met de reders meer tijd vergt dan was"
    " voorzien."
)
PARAGRAPHS = (FIRST, SECOND)


def _lost(paragraph: str, width: int) -> str:
    """A paragraph on one line, in which the ends of lines of that width are gone."""
    return "".join(textwrap.wrap(paragraph, width, break_on_hyphens=False))


def _acts(text: str) -> list[tuple[object, ...]]:
    return [
        (one.acts, one.firmness, one.deadline and one.deadline.latest)
        for one in read_letter(text, on=ON).passages
    ]


@pytest.mark.parametrize("width", [60, 68, 76, 84])
def test_paper_without_line_ends_reads_as_one_with_them(width: int) -> None:
    lost = "\n".join(_lost(words, width) for words in PARAGRAPHS)
    assert _acts(lost) == _acts("\n".join(PARAGRAPHS))


@pytest.mark.parametrize("width", [60, 68, 76, 84])
def test_words_without_the_line_end_between_them_stand_apart(width: int) -> None:
    lost = "\n".join(_lost(words, width) for words in PARAGRAPHS)
    assert clean(lost).text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize("end", ["in2023", "in 2023is", "eilanden,ook", "kaartje.De", "inde"])
def test_joint_that_shows_parts_words(end: str) -> None:
    first = FIRST.replace(
        {"in2023": "In 2023", "inde": "ook in de"}.get(end, end.replace("is", " is")), end
    )
    assert _acts(first) == _acts(FIRST)


@pytest.mark.parametrize("name", ["Teeven", "ProRail", "Vanden Bosch", "DigiD", "WhatsApp", "CO2"])
def test_name_in_a_long_line_stays_whole(name: str) -> None:
    words = SECOND.replace("de reders", f"de mensen van {name}")
    assert clean(words).text == words
