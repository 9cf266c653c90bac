"""A text with an empty line below every line reads as the one without."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean

PAGE = """Geachte voorzitter,

In het commissiedebat van 6 februari jl. heb ik het lid Jansen een brief
toegezegd over de tarieven van de veren naar de eilanden, en die brief is
nog niet gereed, omdat de afstemming met de reders meer tijd vergt dan er
was voorzien. Ik stuur hem uw Kamer in mei.

De evaluatie van de regeling is begonnen; over wat daaruit komt, wordt uw
Kamer voor het zomerreces geïnformeerd.
"""


@pytest.mark.parametrize("between", ["\n\n", "\n \n", "\n   \n"])
def test_empty_line_below_every_line_parts_no_sentence(between: str) -> None:
    assert clean(PAGE.replace("\n", between)).text == clean(PAGE).text


def test_quote_of_a_doubled_text_keeps_its_raw_characters() -> None:
    raw = PAGE.replace("\n", "\n\n")
    cleaned = clean(raw)
    at = cleaned.text.index("die brief is nog niet")
    start, end = cleaned.raw_span(at, at + len("die brief is nog niet"))
    assert raw[start:end] == "die brief is\n\nnog niet"


def test_paragraphs_of_one_line_stay_apart() -> None:
    text = "\n\n".join(["De veren varen weer.", "Zij doen dat elke dag.", "Dat blijft zo."] * 5)
    assert clean(text).text == text.replace("\n\n", "\n")
