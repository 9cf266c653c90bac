"""Where a sentence ends: full stops that belong to a word, and those that do not."""

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.sentences import LONGEST, split


def sentences(raw: str) -> list[str]:
    return [one.text for one in split(clean(raw))]


@pytest.mark.parametrize(
    "whole",
    [
        "Op 16 februari jl. heb ik dit d.d. 3 mei a.s. gemeld aan W.B. Hoekstra.",
        "Dit staat in Kamerstuk 29 237, nr. 177, en in nrs. 4 en 5.",
        "Het lid Jansen c.s. vroeg dit m.b.t. art. 3 jo. 4 van de wet.",
        "Dhr. De Vries en mw. Van Dam waren er namens prof. dr. P. Bos.",
        "In de brief van E.N.A.J. Schreinemacher c.s. stond dit i.v.m. de raad.",
        "Het gaat om ca. 3.500 zaken, resp. 2,5 mln. euro per jaar.",
        "Zie Stcrt. 2015, nr. 61, en Trb. 2014, nr. 3, p. 12.",
        "Zie Hand. II 2017/18, nr. 19, item 11, blz. 4.",
        "Het bedrijf Saliqua B.V. heeft dit m.i.v. 1 mei a.s. gemeld.",
        "De motie-Slob c.s. (Kamerstuk 31 936, nr. 4) vraagt dit t.a.v. de luchtvaart.",
    ],
)
def test_full_stop_of_an_abbreviation_or_initial_ends_no_sentence(whole: str) -> None:
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Dat was op 16 februari jl.", "Daarna is het besproken."),
        ("De raad komt op 1 mei a.s.", "Ik ga er heen."),
        ("Dit geldt ook voor scholen e.d.", "In mei volgt meer."),
        ("Het debat gaf mij die ruimte in 2025.", "Ook is er overleg gevoerd."),
        ("Dat laat ik aan u.", "Vragen beantwoord ik morgen."),
        ("De minister neemt het ter hand.", "De proef loopt door."),
        ("Dat is het oordeel van het IMG.", "Wel zal ik het volgen."),
        ("Ik dank het lid.", "Het plan volgt."),
        ("Wat volgt?", "Dat is de vraag."),
        ("Het rapport heet «Meer water.»", "Het is bijgevoegd."),
        ("Dat is zo (zie de bijlage.)", "Het is bijgevoegd."),
    ],
)
def test_two_sentences_are_told_apart(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_sentences_that_lost_the_space_between_them_are_told_apart() -> None:
    raw = "Dit moet veranderen.Verschillende partijen willen dat.Ik ook. Zie AD.nl en W.B.Bos."
    assert sentences(raw) == [
        "Dit moet veranderen.",
        "Verschillende partijen willen dat.",
        "Ik ook.",
        "Zie AD.nl en W.B.Bos.",
    ]


def test_point_of_a_list_starts_after_its_mark() -> None:
    raw = "Ik doe het volgende:\n- Ik stuur een brief.\n- Ik bel op.\n2. Ik schrijf.\na) Ik lees.\n"
    assert sentences(raw) == [
        "Ik doe het volgende:",
        "Ik stuur een brief.",
        "Ik bel op.",
        "Ik schrijf.",
        "Ik lees.",
    ]


def test_stretch_without_an_end_is_cut_at_a_word() -> None:
    raw = "woord " * 1000
    found = sentences(raw)
    assert " ".join(found) == raw.strip()
    assert max(map(len, found)) <= LONGEST
