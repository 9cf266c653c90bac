from __future__ import annotations

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import PassageReading

PAPER = """Den Haag, 5 oktober 2023

Betreft: Antwoorden op Kamervragen

Vraag 1
{}

Antwoord 1
{}
"""
ASKS = "Bent u bereid het eindrapport aan de Kamer te sturen zodra het is afgerond?"


def promised(question: str, answer: str) -> tuple[PassageReading, ...]:
    return tuple(
        one
        for one in read_letter(PAPER.format(question, answer)).passages
        if "commitment" in one.acts
    )


@pytest.mark.parametrize(
    "answer",
    ["Ja.", "Ja", "Ja, dat doe ik graag.", "Ja, daartoe ben ik bereid.", "Daartoe ben ik bereid."],
)
def test_bare_yes_promises_what_the_kamer_was_to_be_given(answer: str) -> None:
    [passage] = promised(ASKS, answer)
    assert passage.rule == "toezegging.ja"
    assert passage.quote == f"{ASKS}\n\nAntwoord 1\n{answer}"
    assert passage.deadline is not None
    assert passage.deadline.kind == "none"  # a term of the question alone does not count
    assert passage.object == "het eindrapport"
    assert passage.to == "Kamer"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (ASKS, "Nee."),
        (ASKS, "Ja, mits de gemeenten daarmee instemmen."),
        ("Bent u bereid met de gemeenten in gesprek te gaan?", "Ja."),
        ("Herinnert u zich dat de Kamer een landelijk beeld krijgt?", "Ja."),
        ("Kunt u bevestigen dat de Kamer een brief zou ontvangen?", "Ja."),
        (f"{ASKS} Deelt u de mening dat dit te lang duurt?", "Ja."),
        ("Kunt u de Kamer laten weten wat de kosten zijn?", "Ja. De kosten zijn 10 miljoen euro."),
    ],
)
def test_yes_to_another_question_promises_nothing(question: str, answer: str) -> None:
    assert promised(question, answer) == ()


@pytest.mark.parametrize(
    "paper",
    [
        "Vraag 1: {}\n\nAntwoord: {}\n",
        "VRAAG 1\n{}\n\nANTWOORD\n{}\n",
        "Vraag 1\n{}\n\nAntwoord 1: {}\n",
        "1\n{}\n\nAntwoord\n{}\n",
    ],
)
def test_yes_under_any_label_promises(paper: str) -> None:
    [passage] = read_letter(f"Den Haag, 5 oktober 2023\n\n{paper.format(ASKS, 'Ja.')}").passages
    assert passage.rule == "toezegging.ja"


def test_question_that_goes_on_about_a_yes_changes_nothing() -> None:
    [passage] = promised(f"{ASKS} Zo ja, wanneer? Zo nee, waarom niet?", "Ja.")
    assert passage.rule == "toezegging.ja"


def test_yes_that_says_what_is_promised_is_read_by_its_own_words() -> None:
    [passage] = promised(ASKS, "Ja. Ik zal uw Kamer het eindrapport voor de zomer sturen.")
    assert passage.rule != "toezegging.ja"
    assert passage.deadline is not None
    assert passage.deadline.kind == "date"


@pytest.mark.parametrize(
    ("answer", "latest", "firmness"),
    [
        ("Naar verwachting medio november.", "2023-11-20", "effort"),
        ("In het eerste kwartaal van 2024.", "2024-03-31", "firm"),
        ("Uiterlijk 1 december.", "2023-12-01", "firm"),
    ],
)
def test_mere_time_promises_what_a_member_asked_when_to_get(
    answer: str, latest: str, firmness: str
) -> None:
    [passage] = promised("Wanneer ontvangt de Kamer de uitkomsten van het onderzoek?", answer)
    assert passage.rule == "toezegging.antwoord-wanneer"
    assert passage.object == "de uitkomsten van het onderzoek"
    assert passage.deadline is not None
    assert (passage.deadline.kind, str(passage.deadline.latest)) == ("date", latest)
    assert passage.firmness == firmness


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Wanneer gaat het zwembad open?", "Medio november."),
        ("Wanneer ontving de Kamer dat rapport?", "In juni 2022."),
        ("Wanneer ontvangt de Kamer het rapport?", "Op 3 juli is het rapport aangeboden."),
        ("Wanneer ontvangt de Kamer het rapport?", "In juni kon dat nog niet."),
    ],
)
def test_time_of_something_else_promises_nothing(question: str, answer: str) -> None:
    assert promised(question, answer) == ()
