"""Sentences: where one ends, and who speaks in it."""

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.sentences import split


def sentences(raw: str) -> list[str]:
    return [sentence.text for sentence in split(clean(raw))]


def spoken(raw: str) -> list[str]:
    return [sentence.text for sentence in split(clean(raw)) if sentence.speaks]


@pytest.mark.parametrize(
    "whole",
    [
        "Op 16 februari jl. heb ik dit d.d. 3 mei a.s. gemeld aan W.B. Hoekstra.",
        "Dit staat in Kamerstuk 29 237, nr. 177, en in nrs. 4 en 5.",
        "Het lid Jansen c.s. vroeg dit m.b.t. art. 3 jo. 4 van de wet.",
        "Dhr. De Vries en mw. Van Dam waren er.",
    ],
)
def test_full_stop_of_an_abbreviation_ends_no_sentence(whole: str) -> None:
    assert sentences(whole) == [whole]


def test_abbreviation_before_a_new_start_ends_the_sentence() -> None:
    raw = (
        "Dat was op 16 februari jl. Daarna is het besproken. "
        "De raad komt op 1 mei a.s. Ik ga er heen."
    )
    assert sentences(raw) == [
        "Dat was op 16 februari jl.",
        "Daarna is het besproken.",
        "De raad komt op 1 mei a.s.",
        "Ik ga er heen.",
    ]


def test_only_answers_speak_in_a_paper_of_questions() -> None:
    raw = (
        "Vraag 1\nBent u bereid de Kamer te informeren?\n"
        "Antwoord 1\nJa. Ik zal uw Kamer informeren.\n"
    )
    assert spoken(raw) == ["Ja.", "Ik zal uw Kamer informeren."]
