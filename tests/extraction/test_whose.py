from __future__ import annotations

import pytest

from commitments.extraction.readings import Act
from tests.extraction.letters import acts


@pytest.mark.parametrize(
    "words",
    [
        "De toegezegde geluidswal is aanbesteed; de bouw ervan loopt echter vertraging op.",
        "De beloofde verkiezingen zijn opnieuw uitgesteld.",
        "De toegezegde leveranties zijn uitgebleven.",
        "De beloofde gratis dagkaart komt te vervallen.",
        "Bolarië komt die toezegging vooralsnog niet na.",
        "Eén verzekeraar is die toezegging niet nagekomen.",
        "Die toezegging is het bedrijf niet nagekomen.",
        "De apparatuur is door de leverancier toegezegd, maar uitgesteld.",
        "Bolarië heeft zijn toezegging opgeschort.",
        "Aan mijn toezegging aan de omwonenden om hen vooraf te informeren is voldaan.",
        "Hiermee kom ik tevens de afspraak met de provincie na.",
        "De stichting heeft toegezegd te berichten of aan de doelen is voldaan.",
        "De rechtspraak heeft toegezegd sneller te werken. Die toezegging wordt niet gehaald.",
        "De ambassade had toegezegd de zitting bij te wonen. De zitting is driemaal uitgesteld.",
        "In 12 procent van de gevallen is die termijn niet gehaald.",
    ],
)
def test_what_others_promised_or_were_promised_comes_to_nothing_here(words: str) -> None:
    assert acts(words) == set()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("De toegezegde evaluatie van de geluidswal is vertraagd.", "postponement"),
        ("De toezegging is helaas niet nagekomen.", "postponement"),
        (
            "De vorige minister heeft een brief toegezegd. Die toezegging wordt niet gehaald.",
            "postponement",
        ),
        ("Hiermee is de toezegging aan het lid Jansen afgedaan.", "fulfilment"),
        (
            "Zoals toegezegd informeer ik u hierbij over de afspraken met de gemeenten.",
            "fulfilment",
        ),
        ("Hiermee kom ik de afspraak met uw commissie na.", "fulfilment"),
        ("De toegezegde aanlevering in juni laat ik vervallen.", "withdrawal"),
    ],
)
def test_what_the_kamer_was_promised_still_counts(words: str, told: Act) -> None:
    assert acts(words) == {told}
