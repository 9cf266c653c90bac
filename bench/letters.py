"""Made-up letters for measuring, in print lines, some of which end in a hyphen.

Two mixes of sentences. ``USUAL`` comes near 72 real papers of the Kamer, in
which this engine read, per 8 kB: 0.7 passages that do something, 0.5
commitments, 3.3 references and 71 sentences, of which it took 4 apart into
clauses. ``DENSE`` holds some ten times as many acts and references; that is
the harder work.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from commitments.extraction.rules.words import MONTH_NAMES

_MINISTRIES = ("Waterbeheer en Kust", "Cultuur en Sport", "Financiën", "Regio en Platteland")
_TOPICS = (
    "de dijkversterking", "het buurtsportfonds", "de muziekscholen", "het spoor naar het noorden",
    "de waterkwaliteit", "het toezicht op woningen", "de zorg in de regio", "het lerarentekort",
    "de digitale overheid", "het havengebied", "de subsidieregeling", "het natuurherstel",
)  # fmt: skip
_MEMBERS = ("Aalbers", "Van Brakel", "Croonen", "De Dreu", "Everhardt", "Van der Fluit")
_PLAIN = (
    "Met de provincies is gesproken over {topic} en over de kosten die daarmee samenhangen.",
    "Uit de cijfers blijkt dat {percent} procent van de gemeenten al werk maakt van {topic}.",
    "Voor {topic} is in de begroting een bedrag van € {percent} miljoen opgenomen.",
    "Tijdens het commissiedebat van {day} vroeg het lid {member} aandacht voor {topic}.",
    "De motie van het lid {member} c.s. over {topic} ({paper}) is inmiddels uitgevoerd.",
    "Gemeenten melden dat {topic} in de praktijk meer tijd vraagt dan eerder werd voorzien.",
    "In mijn brief van {day} ({paper}) ben ik ingegaan op de achtergrond van {topic}.",
    "Het kabinet vindt het van belang dat bewoners bij {topic} worden betrokken.",
    "Daarbij speelt mee dat de samenhang tussen {topic} en andere opgaven groter wordt.",
    "De Algemene Rekenkamer heeft vorig jaar onderzoek gedaan naar {topic} en is kritisch.",
    "Voor bedrijven die met {topic} te maken krijgen, geldt een overgangstermijn.",
    "Over {topic} bestaat overeenstemming met de betrokken organisaties.",
    "Uw Kamer is op {day} geïnformeerd over de eerste ervaringen met {topic}.",
    "Dat neemt niet weg dat {topic} ook op de langere termijn inzet zal vragen.",
)
_TELLING = (
    (
        "Gemeenten en provincies werken samen aan {topic}, elk vanuit de eigen verantwoordelijkheid"
        " en met behoud van de bestaande taakverdeling."
    ),
    "De afgelopen jaren is gebleken dat {topic} om een lange adem vraagt en om vaste afspraken.",
    "Bewoners ervaren {topic} als iets dat dichtbij moet blijven, zo blijkt uit de gesprekken.",
    (
        "Een deel van de kosten komt voor rekening van het rijk, de rest wordt regionaal betaald"
        " en over een reeks van jaren verdeeld."
    ),
    "Het toezicht is belegd bij de inspectie, die daarvoor een eigen werkwijze heeft ontwikkeld.",
    (
        "De oorzaken daarvan zijn divers en hangen samen met de krapte op de arbeidsmarkt, de"
        " stijgende prijzen en de vergrijzing."
    ),
    "In {percent} procent van de gevallen duurt de behandeling langer dan oorspronkelijk gedacht.",
    (
        "Daarnaast speelt dat de uitvoering in kleine gemeenten minder is toegerust dan elders,"
        " waardoor zij vaker een beroep doen op de buren."
    ),
    (
        "Voor veel ondernemers is onduidelijk welke eisen gelden wanneer zij met {topic} te maken"
        " krijgen."
    ),
    "Mijn ambtgenoot van Financiën en ik trekken hierin samen op met de koepels en de sector.",
    "Dit vraagt om een andere manier van werken, waarin gegevens vaker worden gedeeld.",
    (
        "Hoewel het aantal meldingen daalt, blijft de druk op de uitvoering onverminderd hoog,"
        " vooral in de grotere steden."
    ),
    "De werkgroep die {topic} heeft onderzocht, trekt een aantal stevige conclusies.",
    "Volgens de opstellers van het rapport ontbreekt het vooral aan duidelijke rollen en taken.",
    "Ook internationaal is er belangstelling voor de aanpak die hier is gekozen.",
    "Het kabinet hecht eraan dat {topic} voor iedereen toegankelijk en betaalbaar is.",
    "De subsidie bedroeg vorig jaar € {percent} miljoen en is vrijwel volledig benut.",
    (
        "Dat laat onverlet dat zorgvuldigheid bij {topic} voorop moet staan en dat fouten tijdig"
        " aan het licht komen."
    ),
    "Scholen, sportverenigingen en bibliotheken weten elkaar op dit punt steeds beter te vinden.",
    "Op dit moment wordt met de uitvoerders bezien welke knelpunten het zwaarst wegen.",
    "Een verbod acht ik niet proportioneel, omdat minder ingrijpende middelen beschikbaar zijn.",
    "Wel zijn er grote verschillen tussen de regio’s, zowel in tempo als in resultaat.",
    (
        "Uit de cijfers komt naar voren dat de regeling doelmatig is, maar weinig bekend, en dat"
        " vooral jongeren haar niet weten te vinden."
    ),
    "De wet biedt daarvoor nu al ruimte, mits de aanvrager aan alle voorwaarden beantwoordt.",
    (
        "Sinds de laatste wijziging geldt voor nieuwe aanvragen een strengere toets dan voor"
        " bestaande."
    ),
    "Bij de vormgeving van {topic} is gekozen voor een stapsgewijze invoering.",
    (
        "Het onderzoek is verricht door een onafhankelijk bureau en begeleid door deskundigen uit"
        " de wetenschap en de praktijk."
    ),
    "Organisaties geven aan dat zij de huidige regels ingewikkeld vinden en soms tegenstrijdig.",
    "Er is geen aanleiding om te veronderstellen dat {topic} daardoor in het gedrang komt.",
    "Zo heeft de stichting in {percent} wijken een loket geopend waar mensen terechtkunnen.",
    "Het gaat daarbij om maatwerk, want geen twee situaties zijn gelijk.",
    "Deze bedragen zijn exclusief btw en gebaseerd op de prijzen van vorig jaar.",
    "Tegelijkertijd stelt de toenemende vraag nieuwe eisen aan kennis en vakmanschap.",
    "De rechter heeft geoordeeld dat de overheid op dit punt een ruime beleidsvrijheid heeft.",
    (
        "Met uw Kamer ben ik van mening dat {topic} een stevige basis verdient, ook wanneer het"
        " economisch minder gaat."
    ),
    "De instellingen sturen hun jaarcijfers aan de toezichthouder, die daarover rapporteert.",
    "Wie een aanvraag indient, ontvangt daarvan een bevestiging en kan die bewaren.",
    "Het verzoek van een aantal gemeenten om daarvan uitgezonderd te blijven, is niet ingewilligd.",
    "Daarover zijn in het verleden vragen gesteld, maar de meningen lopen uiteen.",
    "Tijdens het commissiedebat van {day} ({paper}) is uitvoerig gesproken over {topic}.",
)
_PROMISES = (
    "Ik zal uw Kamer {term} informeren over {topic}.",
    "Uw Kamer ontvangt {term} een brief over {topic}.",
    "Over de uitkomsten wordt uw Kamer {term} nader geïnformeerd.",
    "Ik streef ernaar {term} met een voorstel over {topic} te komen.",
    "Zodra de evaluatie is afgerond, stuur ik uw Kamer de uitkomsten over {topic}.",
    "Zoals toegezegd aan het lid {member} kom ik {term} terug op {topic}.",
)
_TERMS = (
    "voor het zomerreces", "op korte termijn", "in het derde kwartaal", "uiterlijk 1 november",
    "in het voorjaar van {year}", "binnen zes weken", "begin {year}", "zo spoedig mogelijk",
    "voor het kerstreces", "medio {year}", "dit najaar", "in de tweede helft van {year}",
)  # fmt: skip
_WIDTH = 72


class Mix(NamedTuple):
    """What a letter's sentences are: a share of ``promises``, the rest ``others``."""

    promises: float
    others: tuple[str, ...]


USUAL = Mix(0.005, _TELLING)
DENSE = Mix(0.04, _PLAIN)


def letters(count: int, size: int, seed: int = 1, mix: Mix = DENSE) -> Iterator[str]:
    """``count`` letters of about ``size`` characters each, always the same for a seed."""
    for number in range(count):
        yield letter_of(size, seed * 100_003 + number, mix)


def letter_of(size: int, seed: int = 1, mix: Mix = DENSE) -> str:
    """One letter of about ``size`` characters."""
    chance = random.Random(seed)
    day = date(2019, 1, 7) + timedelta(days=chance.randrange(2_000))
    ministry = chance.choice(_MINISTRIES)
    head = (
        f"Nr. {chance.randrange(1, 400)} BRIEF VAN DE MINISTER VAN {ministry.upper()}\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
        f"Den Haag, {_written(day)}\n\n"
    )
    foot = f"\n\nDe Minister van {ministry},\nA.B. Voorbeeld\n"
    paragraphs: list[str] = []
    length = len(head) + len(foot)
    while length < size:
        paragraph = _wrapped(" ".join(_sentence(chance, day, mix) for _ in range(6)), chance)
        paragraphs.append(paragraph)
        length += len(paragraph) + 1
    return head + "\n".join(paragraphs) + foot


def _sentence(chance: random.Random, day: date, mix: Mix) -> str:
    pattern = chance.choice(_PROMISES if chance.random() < mix.promises else mix.others)
    return pattern.format(
        topic=chance.choice(_TOPICS),
        member=chance.choice(_MEMBERS),
        percent=chance.randrange(2, 98),
        day=_written(day - timedelta(days=chance.randrange(3, 400))),
        paper=f"Kamerstuk {chance.randrange(29, 37)} {chance.randrange(100, 999)}, "
        f"nr. {chance.randrange(1, 900)}",
        term=chance.choice(_TERMS).format(year=day.year + 1),
    )


def _written(day: date) -> str:
    return f"{day.day} {MONTH_NAMES[day.month]} {day.year}"


def _wrapped(text: str, chance: random.Random) -> str:
    """Lines of print width, some of them ending in a hyphenated word."""
    lines = textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
    for at in range(len(lines) - 1):
        first, _, rest = lines[at + 1].partition(" ")
        if len(first) > 8 and first.isalpha() and chance.random() < 0.5:
            half = len(first) // 2
            lines[at] += f" {first[:half]}-"
            lines[at + 1] = f"{first[half:]} {rest}"
    return "\n".join(lines)
