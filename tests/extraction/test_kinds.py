"""What kind of letter it is, by its head, subject and opening."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.letterhead import read_letterhead
from commitments.extraction.readings import LetterheadReading


def head(raw: str) -> LetterheadReading:
    return read_letterhead(clean(raw))


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "Beantwoording vragen over het tekort",
            "Hierbij bied ik u de antwoorden aan.",
            "antwoord",
        ),
        ("Antwoorden Kamervragen over storingen", "Hierbij bied ik u deze aan.", "antwoord"),
        (
            "Beantwoording vragen over het tekort",
            "Dit is niet binnen de termijn gelukt.",
            "uitstel",
        ),
        ("Antwoord aan de sector", "Hierbij bied ik u een brief aan.", "brief"),
    ],
)
def test_letter_is_an_answer_by_its_subject(subject: str, text: str, kind: str) -> None:
    body = f"Geachte voorzitter,\n\n{text}\n\nDe Minister van Defensie,\nA. Jansen"
    raw = f"Betreft: {subject}\n\n{body}"
    assert head(raw).kind == kind


def test_answers_under_the_title_of_their_page_are_answers() -> None:
    title = "Antwoord schriftelijke vragen : Antwoord op vragen van het lid Jansen over sluizen\n"
    asked = "Vragen van het lid Jansen aan de Minister over sluizen (ingezonden 3 mei 2023).\n"
    assert head(title + asked).kind == "antwoord"


def test_letter_that_names_a_collective_one_is_none() -> None:
    text = "Geachte voorzitter,\n\nU ontvangt dit los van de verzamelbrief Water.\n\n"
    assert head(f"{text}De Minister van Defensie,\n\nA. Jansen\n").kind == "brief"


def test_letter_that_tells_of_a_collective_one_sent_before_is_none() -> None:
    text = "Geachte voorzitter,\n\nGisteren heb ik u een verzamelbrief gestuurd.\n\n"
    assert head(f"{text}De Minister van Defensie,\n\nA. Jansen\n").kind == "brief"
