"""What a letter is about, by its head."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.letterhead import read_letterhead


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (
            "Betreft Uitstel over de sluizen van\nde Maas\n\nIk",
            "Uitstel over de sluizen van de Maas",
        ),
        ("Datum 26 mei 2020 Betreft Sluizen Geachte heer, Ik schrijf.", "Sluizen"),
        ("Betreft Sluizen\nGeachte heer,\n", "Sluizen"),
        ("Onderwerp Bijlage(n)\nSluizen en bruggen 4\n\nGeachte heer,", "Sluizen en bruggen 4"),
        ("| Datum | 3 mei 2024 |\n| Betreft | Sluizen en bruggen |\n", "Sluizen en bruggen"),
        ("Onderwerpen: water verkeer\nGeachte heer,\n", None),
        (
            "Betreft Begroting van Sluizen en\nBruggen (XXX) voor 2022\n\nGeachte heer,",
            "Begroting van Sluizen en Bruggen (XXX) voor 2022",
        ),
        (
            "Betreft Uitstel van de antwoorden op vragen over het verval\nZuiderpolder\n\nIk",
            "Uitstel van de antwoorden op vragen over het verval Zuiderpolder",
        ),
        # What follows is another line of the head, the first of the letter, or not told apart.
        (
            "Betreft Uitstel van de antwoorden op vragen over het verval\nUw brief van 3 mei\n\n",
            "Uitstel van de antwoorden op vragen over het verval",
        ),
        (
            "Betreft Uitstel van de antwoorden op vragen over het verval\nDit is uitstel.\n\n",
            "Uitstel van de antwoorden op vragen over het verval",
        ),
        (
            "Brief regering : Uitstel brief reservisten\n\nGeachte heer,",
            "Uitstel brief reservisten",
        ),
        ("Datum 3 mei 2024 Betreft Sluizen Uw kenmerk 24Z1 Geachte heer, Ik", "Sluizen"),
        ("Betreft Sluizen\nZuiderpolder\n\nGeachte heer,", "Sluizen"),
    ],
)
def test_subject_is_read_to_its_end(raw: str, subject: str | None) -> None:
    assert read_letterhead(clean(raw)).subject == subject


def test_head_of_a_table_after_the_opening_is_no_subject() -> None:
    raw = "Geachte voorzitter,\n\nDe planning.\n\nOnderwerp | Soort stuk | Planning\n"
    assert read_letterhead(clean(raw)).subject is None
