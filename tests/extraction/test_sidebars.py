"""The sender's column beside a letter, as an extraction that keeps the page's layout gives it."""

from __future__ import annotations

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.sidebars import sidebar

LINES = [
    ("Datum     3 september 2020", ""),
    ("Betreft   Planning van de brieven", "Bezoekadres"),
    ("", "Duinweg 73"),
    ("Geachte voorzitter,", "2594 AC Den Haag"),
    ("", ""),
    ("De vaste commissie heeft mij verzocht om een overzicht", ""),
    ("van de brieven die zij dit najaar van mij verwacht. In", "Ons kenmerk"),
    ("oktober ontvangt uw Kamer de brief over de dijken.", "BBR / 20218841"),
]
LETTER = "\n".join(f"{words:<60}{beside}".rstrip() for words, beside in LINES)


def test_what_stands_beside_a_letter_is_no_part_of_its_sentences() -> None:
    assert clean(LETTER).text.split("\n")[-1] == (
        "De vaste commissie heeft mij verzocht om een overzicht van de brieven die zij dit najaar"
        " van mij verwacht. In oktober ontvangt uw Kamer de brief over de dijken."
    )


def test_quote_covers_what_stands_beside_it() -> None:
    (passage,) = read_letter(LETTER).passages
    assert passage.quote == LETTER[LETTER.index("In  ") : LETTER.index("dijken.") + 7]


def test_subject_ends_where_the_column_beside_it_begins() -> None:
    assert read_letter(LETTER).letter.subject == "Planning van de brieven"


def test_column_of_a_table_is_no_sidebar() -> None:
    rows = [f"{paper:<50}{when}" for paper in ("Brief", "Nota") for when in ("mei", "juni")]
    assert sidebar(rows) == {}
