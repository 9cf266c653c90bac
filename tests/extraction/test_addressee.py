"""Who a promise is made to."""

import pytest

from commitments.extraction.addressee import read_addressee


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("Ik zal uw Kamer in mei informeren.", "Kamer"),
        ("De evaluatie zal ik aan beide Kamers doen toekomen.", "beide Kamers"),
        ("Ik zend de notitie in mei aan de Eerste Kamer.", "Eerste Kamer"),
        ("Ik zal uw commissie in mei antwoorden.", "commissie"),
        ("Ik informeer de vaste commissie voor Defensie in mei.", "vaste commissie voor Defensie"),
        ("Op de vraag van het lid Jansen kom ik in mei bij uw Kamer terug.", "lid Jansen"),
        ("Ik heb mevrouw Van den Berg (VVD) toegezegd u te informeren.", "mevrouw Van den Berg"),
        ("Ik heb senator Crone toegezegd u te informeren.", "senator Crone"),
        ("Zoals de leden Jansen en De Wit vroegen, stuur ik u dit.", "leden Jansen en De Wit"),
        ("Het lid Jansen krijgt deze cijfers, via uw Kamer, in mei.", "lid Jansen"),
        ("De uitsplitsing, waar het lid Jansen belang aan hecht, ontvangt u in mei.", "Kamer"),
        ("Op de vraag van het lid Jaspert van Dalen kom ik in mei terug.", "lid Jaspert van Dalen"),
        ("Op de vraag van het lid Mei Lan Bos kom ik in mei terug.", "lid Mei Lan Bos"),
        ("Op verzoek van het lid Jansen de Kamer te informeren, doe ik dat in mei.", "lid Jansen"),
        ("Ik reageer zoals gevraagd op de initiatiefnota van het lid Jansen.", "Kamer"),
        (
            "Ik zal de vaste commissie voor Buitenlandse Zaken in mei informeren.",
            "vaste commissie voor Buitenlandse Zaken",
        ),
        ("De motie van het lid Jansen verzocht om een brief, die u in mei ontvangt.", "Kamer"),
    ],
)
def test_addressee_of_a_sentence(sentence: str, addressee: str) -> None:
    assert read_addressee(sentence) == addressee


def test_addressee_a_pronoun_points_back_at() -> None:
    earlier = ["In het debat wees de heer Van Ekeren op de kosten."]
    assert read_addressee("Binnen zes weken schrijf ik hem.", earlier) == "heer Van Ekeren"


def test_who_asked_right_before_is_meant_too() -> None:
    earlier = ["Het lid Jansen vroeg hiernaar."]
    assert read_addressee("Ik kom hier in mei bij uw Kamer op terug.", earlier) == "lid Jansen"


@pytest.mark.parametrize(
    ("sentence", "earlier"),
    [
        ("Ik informeer u in mei.", ["Dat kost tijd.", "Het lid Jansen vroeg hiernaar."]),
        ("Ik informeer u in mei.", ["Het lid Jansen noemde de kosten."]),
        ("Ik zend u de antwoorden in mei.", ["Het lid Jansen stelde vragen."]),
    ],
)
def test_who_is_named_otherwise_before_is_not_meant(sentence: str, earlier: list[str]) -> None:
    assert read_addressee(sentence, earlier) == "Kamer"
