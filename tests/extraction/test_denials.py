from __future__ import annotations

import pytest

from commitments.extraction.readings import Act
from tests.extraction.letters import acts


@pytest.mark.parametrize(
    "words",
    [
        "De toezegging laat ik niet los.",
        "De toezegging geef ik niet op.",
        "Die toezegging schrap ik niet.",
        "Van de toezegging stap ik niet af.",
        "De toezegging is niet van de baan.",
        "Ik zie niet af van de toegezegde evaluatie.",
        "Ik kom niet terug van mijn toezegging.",
        "De toegezegde evaluatie komt niet te vervallen.",
        "De toezegging is niet achterhaald.",
        "Dat betekent niet dat de toezegging vervalt.",
        "Dat de toezegging zou zijn ingetrokken, is onjuist.",
        "De toezegging maakt dat van intrekking wordt afgezien.",
        "Het wetsvoorstel doet aan de toezegging niet af.",
        "De toegezegde termijn wordt niet overschreden.",
        "Van uitstel van de toegezegde brief is geen sprake.",
        "De toegezegde datum schuift niet op.",
        "Uitstel van de toegezegde brief is niet aan de orde.",
        "Dat betekent niet dat de toegezegde brief later komt.",
        "Hiermee is de toezegging niet afgedaan.",
        "Ik kan de toezegging hiermee niet als afgedaan beschouwen.",
        "Daarmee is niet voldaan aan de toezegging.",
        "Deze brief is niet het toegezegde plan.",
        "Ik zeg niet toe dat ik u in mei informeer.",
        "Ik laat in het midden of ik u in mei informeer.",
        "Het is uitgesloten dat ik u in mei informeer.",
        "Ik zal u in mei noch in juni een brief sturen.",
        "Ik ben niet bereid de Kamer in mei te informeren.",
        "Ik hoef uw Kamer in mei niet te informeren.",
    ],
)
def test_denied_act_is_none(words: str) -> None:
    assert acts(words) == set()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("De toezegging is hiermee niet alleen nagekomen, maar ook uitgebreid.", "fulfilment"),
        ("Daarvoor zijn noch geld noch mensen; ik zal u in mei informeren.", "commitment"),
        ("De toezegging, die ik niet eerder kon nakomen, is hiermee afgedaan.", "fulfilment"),
        (
            "De toegezegde lijst van moties die niet zijn afgehandeld, is bijgevoegd.",
            "fulfilment",
        ),
        ("De toezegging is met deze brief niet nagekomen.", "postponement"),
        (
            "De toegezegde brief is vertraagd. Dat betekent niet dat de toezegging vervalt.",
            "postponement",
        ),
        (
            "De toezegging, die in mei nog niet was uitgevoerd, is hiermee afgedaan.",
            "fulfilment",
        ),
        ("De toegezegde evaluatie gaat niet door.", "withdrawal"),
        ("De toezegging trek ik in.", "withdrawal"),
        ("Ik zie af van de toegezegde evaluatie.", "withdrawal"),
        ("Van de toegezegde evaluatie is geen sprake meer.", "withdrawal"),
    ],
)
def test_act_beside_a_denial_is_read(words: str, told: Act) -> None:
    assert acts(words) == {told}
