"""Cleaning: what the rules read, and that every character leads back to the raw text."""

import pytest

from commitments.extraction.cleaning import clean


def raw_of(raw: str, words: str) -> str:
    """The raw characters behind the given words of the clean text."""
    text = clean(raw)
    at = text.text.index(words)
    start, end = text.raw_span(at, at + len(words))
    return raw[start:end]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (
            "er worden alterna-\ntieve opties onderzocht.",
            "er worden alternatieve opties onderzocht.",
        ),
        ("Het EU-\nbeleid is herzien.", "Het EU-beleid is herzien."),
        ("Takuba groeit. De Takuba-\nliaison is er.", "Takuba groeit. De Takuba-liaison is er."),
        ("Het Commissie-\ndebat is geweest.", "Het Commissiedebat is geweest."),
        ("Aan zorg- \nen welzijnsbeleid werken wij.", "Aan zorg- en welzijnsbeleid werken wij."),
        ("de gebruike- lijke termijn", "de gebruikelijke termijn"),
        ("het toe\u00adzicht toege\u00ad\nzegd", "het toezicht toegezegd"),
    ],
)
def test_hyphen_goes_where_the_break_put_it_and_stays_where_it_belongs(
    raw: str, shown: str
) -> None:
    assert clean(raw).text == shown


def test_quote_over_a_page_end_covers_furniture_and_footnote() -> None:
    raw = (
        "De onderzoekers stellen de bedrijven vooraf op de hoogte.1 Ik zal uw Ka-\n\n"
        "1 De brieven verschilden alleen in naam.\n"
        "kst-90655-5\nISSN 0921 - 7371\n’s-Gravenhage 2022\n"
        "Tweede Kamer, vergaderjaar 2021–2022, 90 655, nr. 5   1\n"
        "mer daarover informeren.\n"
    )
    wanted = "Ik zal uw Kamer daarover informeren."
    assert raw_of(raw, wanted) == raw[raw.index("Ik zal") : raw.index("informeren.") + 11]
    text = clean(raw)
    assert text.text[text.notes_at :] == "1 De brieven verschilden alleen in naam."


def test_decomposed_accents_read_as_composed_ones() -> None:
    raw = "Uw Kamer wordt gei\u0308nformeerd."
    assert clean(raw).text == "Uw Kamer wordt geïnformeerd."
    assert raw_of(raw, "geïnformeerd") == "gei\u0308nformeerd"
