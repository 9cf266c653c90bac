"""Acts told by the weight of words alone (``weighing.py``), and what weighs too little for one.

The bounds are log-odds. They were chosen on letters that neither the rules nor the weights had
seen: where an act is added, some nine of ten are right; where one is taken back, hardly any is.
"""

from __future__ import annotations

from dataclasses import dataclass

from commitments.extraction.readings import Act


@dataclass(frozen=True, slots=True)
class WeighedRule:
    """An act and the log-odds at which the rule speaks: above ``bound``, or below it.

    Name, examples and counterexamples are as in ``Rule``.
    """

    name: str
    act: Act
    bound: float
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


# Where no rule speaks; what an exclusion says is no promise may still tell what came of one.
WEIGHED: tuple[WeighedRule, ...] = (
    WeighedRule(
        "toezegging.gewogen",
        "commitment",
        1.25,
        (
            "Een verslag van die bijeenkomst zend ik de Kamer in mei toe.",
            "Er zal nog dit jaar een brief aan uw Kamer worden gewijd aan de wettelijke inbedding.",
        ),
        (
            "Ik wens u en de medewerkers van uw Kamer goede feestdagen.",
            "De gemeente zal haar inwoners in mei een brief sturen.",
        ),
    ),
    WeighedRule(
        "nakoming.gewogen",
        "fulfilment",
        0.75,
        ("De bijgevoegde lijst strekt ter uitvoering van de motie van het lid Jansen.",),
        ("Als bijlage bij deze brief vindt u een samenvatting.",),
    ),
    WeighedRule(
        "uitstel.gewogen",
        "postponement",
        1.25,
        ("Mijn besluit, dat ik u voor 1 november zou meedelen, neem ik niet voor die datum.",),
        ("Mijn besluit deel ik u voor 1 november mee.",),
    ),
    WeighedRule(
        "intrekking.gewogen",
        "withdrawal",
        0.5,
        ("De toegezegde afzonderlijke brief laat ik daarom achterwege: die komt er niet meer.",),
        ("De toegezegde afzonderlijke brief ontvangt u in mei.",),
    ),
)

# What a commitment must weigh more where its verb names no time or does not speak of the Kamer,
# and where none of its verbs is known to tell or give; an outcome weighs as much more where its
# sentence names no occasion, or does not stand alone.
UNDATED, UNTOLD = 1.25, 1.75

# Of a sentence that follows one that may name a promise, a request or a motion.
AFTER: tuple[WeighedRule, ...] = (
    WeighedRule(
        "nakoming.gewogen-in-twee-zinnen",
        "fulfilment",
        0.0,
        ("Het lid Jansen verzocht mij om een overzicht. | Bijlage 3 behelst dit overzicht.",),
        ("Het lid Jansen verzocht mij om een overzicht. | Dit overzicht is nog niet gemaakt.",),
    ),
    WeighedRule(
        "uitstel.gewogen-in-twee-zinnen",
        "postponement",
        0.0,
        ("Op 2 april zegde ik u een brief toe. | Het overleg duurt langer, dus dat haal ik niet.",),
        ("Op 2 april zegde ik u een brief toe. | Het reces begint in juli.",),
    ),
    WeighedRule(
        "intrekking.gewogen-in-twee-zinnen",
        "withdrawal",
        0.0,
        ("Op 2 april zegde ik u een brief toe. | Van zo'n brief zie ik bij nader inzien af.",),
        ("Op 2 april zegde ik u een brief toe. | Met die brief is inmiddels begonnen.",),
    ),
)

# Beside a commitment.
REPEATS = WeighedRule(
    "herhaling.gewogen",
    "repeat",
    0.0,
    ("Wat ik u in juni heb toegezegd, geldt onverkort: u ontvangt het voor het reces.",),
    ("U ontvangt het voor het reces.",),
)

# Of a promise told in the present, as standing practice is. What came of one is told in more
# words than were ever weighed ("afgeblazen"), and often by the sentence before: there rules decide.
TOO_LIGHT = WeighedRule(
    "uitsluiting.weegt-te-licht",
    "commitment",
    -4.2,
    ("De gemeente heeft haar inwoners in mei geïnformeerd over de regeling.",),
    ("Ik zal uw Kamer hierover in mei informeren.",),
)
