from __future__ import annotations

import pytest

from commitments.extraction.readings import Act
from tests.extraction.letters import acts


@pytest.mark.parametrize(
    "words",
    [
        "Indien uw Kamer het wetsvoorstel aanneemt, komt de toegezegde evaluatie te vervallen.",
        "Als het wetsvoorstel wordt verworpen, vervalt de toezegging.",
        "De toezegging vervalt als het wetsvoorstel wordt verworpen.",
        "De toegezegde evaluatie vervalt, tenzij uw Kamer anders besluit.",
        "Zou ik de toezegging intrekken, dan verloor de Kamer haar zicht op de uitvoering.",
        "Indien u instemt, beschouw ik de motie als afgedaan.",
        "Of uw Kamer de brief in mei ontvangt, is nog onzeker.",
        "Komt de leverancier zijn toezegging niet na, dan stapt de provincie naar de rechter.",
        "Blijft het project binnen budget, dan stuur ik uw Kamer geen afzonderlijke brief meer.",
        "Zolang uw Kamer niet over de informatie beschikt, zet ik geen stappen.",
    ],
)
def test_what_is_only_supposed_is_not_told(words: str) -> None:
    assert acts(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "Mocht de brief niet voor het reces gereed zijn, dan informeer ik u daarover.",
        "Als de toegezegde brief niet voor de zomer kan worden verzonden, informeer ik uw Kamer.",
    ],
)
def test_promise_for_the_case_of_delay_puts_nothing_off(words: str) -> None:
    assert acts(words) == {"commitment"}


@pytest.mark.parametrize(
    "words",
    [
        "De heer Jansen stelde dat de toezegging niet is nagekomen.",
        "De commissie constateert dat de toezegging niet is nagekomen.",
        "U stelt dat de toezegging is ingetrokken.",
        "De fractie meent dat de toezegging hiermee is afgedaan.",
        "Naar het oordeel van de fractie is de toezegging daarmee komen te vervallen.",
        "Het bericht dat de toezegging is ingetrokken, is onjuist.",
        "De gemeenten hebben erop gewezen dat het Rijk de toezegging niet nakomt.",
        "De suggestie dat ik mijn toezegging niet nakom, werp ik verre van mij.",
        "Ik deel niet de opvatting dat de toezegging niet is nagekomen.",
        "Volgens het dagblad zal de minister de Kamer in mei informeren.",
    ],
)
def test_what_others_say_is_not_told(words: str) -> None:
    assert acts(words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "De passage «Uw Kamer wordt voor de zomer geïnformeerd» in die brief was onjuist.",
        'De woorden "de toezegging is hiermee nagekomen" waren te stellig.',
        "De zin ‘Hiermee beschouw ik de toezegging als afgedaan’ in die brief trek ik in.",
        'In het artikel "Minister stuurt Kamer in mei een brief" staat een fout.',
    ],
)
def test_words_called_faulty_tell_nothing(words: str) -> None:
    assert acts(words) == set()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Als toegezegd bied ik u hierbij het rapport aan.", "fulfilment"),
        ("Als bijlage bij deze brief treft u het toegezegde rapport aan.", "fulfilment"),
        ("Als ik het goed zie, is de toezegging hiermee afgedaan.", "fulfilment"),
        ("De fractie stelt terecht dat de toezegging niet is nagekomen.", "postponement"),
        ("Het debat is verzet naar 12 juni; ik stuur u in mei een brief.", "commitment"),
        ("Of u hem in mei ontvangt, is onzeker; ik zal u in april informeren.", "commitment"),
        (
            "Nu de Kamer dit niet voor mei heeft behandeld, is de toegezegde brief uitgesteld.",
            "postponement",
        ),
        ("De motie van de leden Smit die stelt dat dit moet, is hiermee afgedaan.", "fulfilment"),
        (
            "De vragen van leden die stellen dat dit knelt, zijn niet op tijd te beantwoorden.",
            "postponement",
        ),
        ("De motie van het lid Jansen schrijft voor dat dit lukt, en dat lukt niet.", None),
        (
            "De vragen over het bericht «Wachtlijst» kunnen niet op tijd worden beantwoord.",
            "postponement",
        ),
    ],
)
def test_what_is_said_beside_it_still_tells(words: str, told: Act | None) -> None:
    assert acts(words) == ({told} if told else set())
