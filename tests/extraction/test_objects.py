from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter

BEFORE = "De provincies hebben gevraagd om ruimere regels voor dorpshuizen."


def promised(words: str) -> str | None:
    text = f"Den Haag, 14 maart 2024\n\n{BEFORE} {words}\n"
    return read_letter(text).commitments[0].object


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Ik informeer uw Kamer voor 1 mei over de kosten van de regeling.",
            "de kosten van de regeling",
        ),
        (
            "Over de kosten van de regeling wordt uw Kamer in mei geïnformeerd.",
            "de kosten van de regeling",
        ),
        ("In mei ontvangt uw Kamer van mij een brief over de kosten.", "een brief over de kosten"),
        (
            "Ik zal uw Kamer in mei een doorrekening van het fonds doen toekomen.",
            "een doorrekening van het fonds",
        ),
        (
            "De komende jaren blijf ik u halfjaarlijks over de kosten van het fonds informeren.",
            "de kosten van het fonds",
        ),
        (
            "In mei stuur ik u de analyse van het fonds, waarin ik op de energiekosten inga.",
            "de analyse van het fonds",
        ),
        (
            "Op de vraag van het lid Jansen over het fonds kom ik in mei bij u terug.",
            "de vraag van het lid Jansen over het fonds",
        ),
        (
            "Ik zeg toe dat ik u jaarlijks zal informeren over het aantal dorpen.",
            "het aantal dorpen",
        ),
        (
            "Conform mijn toezegging blijf ik u ieder jaar berichten over de groei van het fonds.",
            "de groei van het fonds",
        ),
        (
            "Het rapport van de inspectie stuur ik uw Kamer in mei toe.",
            "Het rapport van de inspectie",
        ),
        (
            "Ik zeg uw Kamer toe dat zij in mei een lijst ontvangt van de dorpen die meedoen.",
            "een lijst van de dorpen die meedoen",
        ),
        (
            "Ik streef ernaar het wetsvoorstel in mei aan uw Kamer aan te bieden.",
            "het wetsvoorstel",
        ),
        (
            "Over de voortgang en over de kosten bericht ik u in mei.",
            "de voortgang en over de kosten",
        ),
        (
            "Rond de jaarwisseling laat ik de Kamer weten welke dorpen meedoen.",
            "welke dorpen meedoen",
        ),
        (
            "Met inachtneming van het voorgaande stuur ik u in mei een brief over de kosten.",
            "een brief over de kosten",
        ),
        (
            "Ik houd uw Kamer op de hoogte van het verdere verloop van dit overleg.",
            "het verdere verloop van dit overleg",
        ),
        (
            "In reactie op het verzoek van de commissie krijgt u in mei een nota van wijziging.",
            "een nota van wijziging",
        ),
        (
            "Ik stuur u zo spoedig mogelijk een reactie op dit advies, waarbij ik hecht aan spoed.",
            "een reactie op dit advies",
        ),
        (
            "Zoals gemeld in mijn brief van 3 mei stuur ik u in juni een reactie op dit advies.",
            "een reactie op dit advies",
        ),
        (
            "Ik zal de nota, mede namens de Minister van Defensie, in mei aan u zenden.",
            "de nota",
        ),
    ],
)
def test_object_is_what_is_left_of_the_sentence(words: str, expected: str) -> None:
    assert promised(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Ik zal uw Kamer hierover in mei informeren.",
        "Daarop kom ik in mei bij uw Kamer terug.",
        "Uw Kamer wordt over de uitkomsten hiervan in mei geïnformeerd.",
        "Ik kom hier voor de zomer schriftelijk bij uw Kamer op terug.",
    ],
)
def test_object_that_points_back_is_the_sentence_before(words: str) -> None:
    assert promised(words) == BEFORE.rstrip(".")


def test_object_is_never_the_head_or_greeting() -> None:
    for head in ("Geachte voorzitter,", "Den Haag, 3 april 2024"):
        text = f"{head}\n\nIk zal uw Kamer hierover voor het zomerreces informeren.\n"
        assert read_letter(text, on=date(2024, 4, 3)).commitments[0].object is None


def test_object_that_points_at_nothing_is_what_another_verb_of_it_gives() -> None:
    words = "In de volgende voortgangsbrief, die ik uw Kamer in oktober zend, kom ik hierop terug."
    found = read_letter(words, on=date(2024, 4, 3)).commitments
    assert [one.object for one in found] == ["de volgende voortgangsbrief"]


def test_object_keeps_its_words_where_the_term_stands_in_the_sentence_before() -> None:
    text = (
        "Den Haag, 14 maart 2024\n\nHet advies verschijnt op 1 mei. Op dat moment zal ik uw Kamer"
        " informeren of aanvullende maatregelen nodig zijn.\n"
    )
    assert read_letter(text).commitments[0].object == "of aanvullende maatregelen nodig zijn"


def test_object_goes_on_after_its_verb_without_what_led_that_in() -> None:
    words = "Ik ben voornemens u in mei een overzicht te sturen van de verleende vergunningen."
    assert promised(words) == "een overzicht van de verleende vergunningen"


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        (
            "Het lid Smit vroeg mij naar een overzicht van de sluizen in Friesland.",
            "Eind mei stuur ik u het stuk.",
            "een overzicht van de sluizen in Friesland",
        ),
        (
            "Voor dit najaar was u de evaluatie van het tolfonds aangekondigd, die niet af is.",
            "De evaluatie komt in mei naar uw Kamer.",
            "de evaluatie van het tolfonds",
        ),
        (
            "De gevolgen van de tol voor de dorpen worden door het planbureau onderzocht.",
            "Zodra de doorrekening van het planbureau er is, zend ik u die.",
            "de doorrekening van het planbureau",
        ),
        (
            "In de brief van 3 mei is een wetsvoorstel tot afschaffing van de tol aangekondigd.",
            "Ik verwacht het wetsvoorstel in juni bij uw Kamer in te dienen.",
            "een wetsvoorstel tot afschaffing van de tol",
        ),
        (
            "De vragen van het lid Smit (AAP) over de tol in Zeeland vergen afstemming.",
            "Ik zal u de antwoorden op de vragen zo spoedig mogelijk doen toekomen.",
            "De vragen van het lid Smit (AAP) over de tol in Zeeland",
        ),
        (
            "Het lid Smit vroeg in dat debat aandacht voor de verkeersveiligheid van tolpleinen.",
            "Ik kom hier voor de zomer bij uw Kamer op terug.",
            "de verkeersveiligheid van tolpleinen",
        ),
        (
            "Dat is nog niet bekend.",
            "Ik zal de kosten van de tol laten berekenen en u hierover in mei informeren.",
            "de kosten van de tol",
        ),
        (
            "Dat is nog niet bekend.",
            "Mocht er sprake zijn van een tweede tunnel bij Kats, dan informeer ik u hierover.",
            "een tweede tunnel bij Kats",
        ),
        (
            "Het planbureau doet een onderzoek naar de kosten van de tol.",
            "Zodra dit onderzoek is afgerond, ontvangt uw Kamer de uitkomsten met mijn reactie.",
            "een onderzoek naar de kosten van de tol",
        ),
        (
            "Het planbureau telt de auto's.",
            "Zodra dit onderzoek is afgerond, ontvangt uw Kamer de uitkomsten met mijn reactie.",
            "Het planbureau telt de auto's",
        ),
        (
            "Dat is nog niet bekend.",
            "De aan het lid Smit toegezegde brief over de tolpleinen stuur ik u in juni.",
            "De brief over de tolpleinen",
        ),
        (
            "Dat is nog niet bekend.",
            "Uw Kamer wordt in mei geïnformeerd over de wijze waarop het kabinet daarmee omgaat.",
            "Dat is nog niet bekend",
        ),
        (
            "Dat is nog niet bekend.",
            "In mei laat ik u weten op welke wijze de tol wordt geïnd.",
            "op welke wijze de tol wordt geïnd",
        ),
        (
            "Dat is nog niet bekend.",
            "Ik zeg toe dat ik met de sector in gesprek ga over de tol.",
            "met de sector in gesprek ga over de tol",
        ),
        (
            "Dat is nog niet bekend.",
            "In een aparte brief informeer ik u over de inzet bij de tunnel.",
            "de inzet bij de tunnel",
        ),
        (
            "Dat is nog niet bekend.",
            "Het kabinet verkent de mogelijkheden en zal u in mei informeren over het TFZ.",
            "het TFZ",
        ),
    ],
)
def test_object_is_what_the_words_of_the_promise_point_at(
    before: str, words: str, expected: str
) -> None:
    text = f"Den Haag, 14 maart 2024\n\n{before} {words}\n"
    assert read_letter(text).commitments[-1].object == expected
