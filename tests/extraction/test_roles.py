"""Who speaks: the government, a member, a motion, or the page itself."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.sentences import split


def roles(raw: str) -> list[tuple[str, str]]:
    return [(one.role, one.text) for one in split(clean(raw))]


def spoken(raw: str) -> list[str]:
    return [one.text for one in split(clean(raw)) if one.speaks]


LABELLED = """Vraag {one}
Bent u bereid de Kamer voor de zomer te informeren? Zo nee, waarom niet?
Deelt u die zorg?
Antwoord {one}
Ja. Ik zal uw Kamer informeren.
Vraag {two}
Kunt u dat toezeggen.
Antwoord {two}
Nee
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [("1", "2"), ("1 en 2", "3 t/m 5"), ("1, 2 en 3", "4"), ("1:", "2:"), ("1a", "1b")],
)
def test_only_answers_speak_between_labels(one: str, two: str) -> None:
    assert spoken(LABELLED.format(one=one, two=two)) == [
        "Ja.",
        "Ik zal uw Kamer informeren.",
        "Nee",
    ]


PAPERS = {
    "numbered": """
1. Wilt u een brief sturen?

Antwoord:
Dat zal ik doen.

2. En wanneer?

Antwoord:
In mei.
""",
    "numbers alone": """
1

Wilt u een brief sturen?

Antwoord op vraag 1

Dat zal ik doen.

2

U schrijft het vaak.
En wanneer?

Antwoord op vraag 2

In mei.
""",
    "on the line": """
Vraag 1: Wilt u een brief sturen?
Antwoord 1: Dat zal ik doen.
Vraag 2: En wanneer?
Antwoord 2: In mei.
""",
    "all on one line": "Vraag 1 Wilt u een brief sturen? Antwoord 1 Dat zal ik doen. "
    "Vraag 2 En wanneer? Antwoord 2 In mei.",
    "together": """
Vraag 1 en 2
Wilt u een brief sturen? En wanneer?
1
Antwoord vragen 1 en 2
Dat zal ik doen. In mei.
""",
}


@pytest.mark.parametrize("raw", PAPERS.values(), ids=PAPERS)
def test_questions_stay_silent_however_they_are_set(raw: str) -> None:
    said = " ".join(spoken(raw))
    assert "Dat zal ik doen. " in said.replace("Antwoord 1: ", "")
    assert "In mei." in said
    assert not any("sturen?" in one or "wanneer?" in one for one in spoken(raw))


NUMBERED = """Geachte voorzitter,

Hierbij beantwoord ik de vragen van het lid Verbeek.

1. In het bericht staat dat u de Kamer zult informeren. Klopt dat?

Ja, dat klopt.

2. Wanneer ontvangt de Kamer de evaluatie?

De evaluatie is vertraagd. U krijgt haar in september.
"""
THIRD = """
3. Deelt u die zorg?

Ja.
"""


def test_numbered_questions_without_labels_are_questions() -> None:
    assert roles(NUMBERED + THIRD)[2:] == [
        ("question", "In het bericht staat dat u de Kamer zult informeren."),
        ("question", "Klopt dat?"),
        ("answer", "Ja, dat klopt."),
        ("question", "Wanneer ontvangt de Kamer de evaluatie?"),
        ("answer", "De evaluatie is vertraagd."),
        ("answer", "U krijgt haar in september."),
        ("question", "Deelt u die zorg?"),
        ("answer", "Ja."),
    ]


def test_few_numbered_questions_make_no_paper_of_questions() -> None:
    assert {role for role, _ in roles(NUMBERED)} & {"question", "answer"} == set()


def test_written_round_speaks_only_in_the_ministers_part() -> None:
    raw = (
        "I Vragen en opmerkingen vanuit de fracties\n"
        "De leden van de VVD-fractie vragen of de Kamer een brief ontvangt.\n"
        "II Antwoord van de minister\n"
        "De Kamer ontvangt die brief in mei.\n"
    )
    assert spoken(raw) == ["De Kamer ontvangt die brief in mei."]


def test_head_heading_signature_and_note_do_not_speak() -> None:
    raw = (
        "> Retouradres Postbus 20301 2500 EH  Den Haag\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n\n"
        "Datum  8 juli 2021\nBetreft  Mest\n\nGeachte voorzitter,\n\n"
        "Bakfietsen\n\nDat meld ik.1 U hoort van mij.\n\n"
        "De Minister van Financiën,\n\n\nA.B. de Boer\n\n1 Ik stuur dit.\n"
    )
    assert spoken(raw) == ["Dat meld ik.", "U hoort van mij."]
    assert roles(raw)[-4:] == [
        ("body", "U hoort van mij."),
        ("signature", "De Minister van Financiën,"),
        ("signature", "A.B. de Boer"),
        ("note", "1 Ik stuur dit."),
    ]


def test_quoted_motion_does_not_speak() -> None:
    raw = (
        "De motie luidt als volgt.\n\nConstaterende dat er niets is;\n\n"
        "verzoekt de regering de Kamer voor de zomer een brief te sturen,\n\n"
        "en gaat over tot de orde van de dag.\n\nIk voer haar uit.\n"
    )
    assert spoken(raw) == ["De motie luidt als volgt.", "Ik voer haar uit."]


def test_reply_below_what_a_motion_asks_speaks() -> None:
    raw = (
        "Motie van het lid Jansen\n\nVerzoekt de regering te overleggen over de havens."
        " Uw Kamer ontvangt hierover in mei een brief.\n\n"
        "Verzoekt de regering de Kamer te informeren. Het volgende punt van de dag.\n"
    )
    assert spoken(raw)[-2:] == [
        "Verzoekt de regering te overleggen over de havens.",
        "Uw Kamer ontvangt hierover in mei een brief.",
    ]


def test_row_of_a_table_is_one_sentence_with_its_cells_apart() -> None:
    raw = "De brieven:\n\nOnderwerp\tPlanning\nWet X (zie art. 3. Zie ook 4)\tvoor de zomer\n"
    assert roles(raw)[1:] == [
        ("row", "Onderwerp | Planning"),
        ("row", "Wet X (zie art. 3. Zie ook 4) | voor de zomer"),
    ]


def test_head_of_what_is_enclosed_ends_none_of_the_letters() -> None:
    text = (
        "Nr. 12 BRIEF VAN DE MINISTER VAN HAVENS\n\nAan de Voorzitter van de Eerste Kamer\n\n"
        "Den Haag, 4 juli 2024\n\nZoals toegezegd stuur ik u hierbij een afschrift.\n\n"
        "De minister van Havens,\n\nA. Jansen\n\nBRIEF VAN DE MINISTER VAN HAVENS\n\n"
        "Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 4 juli 2024\n\n"
        "Ik informeer uw Kamer in september.\n"
    )
    passages = read_letter(text).passages
    assert [passage.acts for passage in passages] == [("fulfilment",), ("commitment",)]


def test_paragraph_that_begins_as_an_address_is_read() -> None:
    text = (
        "Den Haag, 4 juli 2024\n\nGeachte voorzitter,\n\nAan de Kamer stuur ik in mei een brief.\n"
    )
    assert [passage.acts for passage in read_letter(text).passages] == [("commitment",)]


UNLABELLED = """Vragen
1. Hoeveel scholen voldoen niet?
Dat weten we niet precies. Begin juni hoort u van mij wat eruit is gekomen.
2. Wilt u de Kamer voor de zomer informeren?
Daar ben ik mee bezig.
3. Klopt het bericht?
Dat klopt.
"""
ROUND = """Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen of de Kamer in mei een brief ontvangt. Zij zien daarnaar uit.

Vragen en opmerkingen van de leden van de SP-fractie

De leden van de SP-fractie vragen naar de kosten. {}
"""


def test_answers_that_no_label_announces_speak() -> None:
    assert [text for role, text in roles(UNLABELLED) if role == "answer"] == [
        "Dat weten we niet precies.",
        "Begin juni hoort u van mij wat eruit is gekomen.",
        "Daar ben ik mee bezig.",
        "Dat klopt.",
    ]


def test_round_in_which_only_members_speak_promises_nothing() -> None:
    told = "Deze leden horen graag wanneer de Kamer het overzicht krijgt."
    assert spoken(ROUND.format(told)) == []


def test_round_in_which_the_minister_answers_without_a_label_is_read() -> None:
    told = "Ik stuur uw Kamer in mei een overzicht."
    assert [one.quote for one in read_letter(ROUND.format(told)).passages] == [told]


def test_question_and_answer_in_one_cell_are_parted() -> None:
    raw = (
        "Geachte Voorzitter,\n\nLid | Fractie | Vraag en antwoord |\n---|---|---|\n"
        "Bos, M | AB | Vraag: Wilt u de Kamer in mei informeren? Antwoord: Nee. U ontvangt in"
        " juni een brief. |\nVos, D | CD | Vraag: Hoeveel is het? Antwoord: Vierhonderd meter. |\n"
    )
    assert [(role, text) for role, text in roles(raw) if role in ("question", "answer")] == [
        ("question", "Wilt u de Kamer in mei informeren?"),
        ("answer", "Nee."),
        ("answer", "U ontvangt in juni een brief."),
        ("question", "Hoeveel is het?"),
        ("answer", "Vierhonderd meter."),
    ]


def test_round_answered_as_we_without_a_label_is_read() -> None:
    raw = (
        "Geachte Voorzitter,\n\nInbreng rapporteurs (leden Bos en Vos)\n\nKan de Kamer een"
        " begroting krijgen?\n\nDe inrichting vraagt tijd. We streven ernaar deze in mei met u te"
        " delen.\n"
    )
    assert [passage.quote for passage in read_letter(raw).passages] == [
        "We streven ernaar deze in mei met u te delen."
    ]


ON_ONE_LINE = (
    "Hierbij gaan u de antwoorden toe. Vraag van het lid Jansen Komt er een brief? Antwoord Ja. De"
    " brief ontvangt u in mei. Vraag van het lid De Boer Waar blijft de nota? Antwoord Die volgt in"
    " juni. Vraag van het lid Pietersen En het rapport? Antwoord Dat stuur ik u in juli."
)


def test_answers_of_a_page_on_one_line_speak() -> None:
    said = ["De brief ontvangt u in mei.", "Die volgt in juni.", "Dat stuur ik u in juli."]
    assert [words for words in spoken(ON_ONE_LINE) if words in said] == said


def test_letter_on_one_line_that_holds_a_table_is_no_row() -> None:
    prose = "Er is veel bereikt en er blijft veel te doen. " * 8
    text = f"{prose}Hieronder staat de planning. Stuk\tMoment Evaluatie\tmei 2025 {prose}"
    assert "Er is veel bereikt en er blijft veel te doen." in spoken(text)
