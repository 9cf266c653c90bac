"""Made-up letters for measuring: print lines, hyphens, references, now and then a promise."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from datetime import date, timedelta

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


def letters(count: int, size: int, seed: int = 1) -> Iterator[str]:
    """``count`` letters of about ``size`` characters each, always the same for a seed."""
    for number in range(count):
        yield letter_of(size, seed * 100_003 + number)


def letter_of(size: int, seed: int = 1) -> str:
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
        paragraph = _wrapped(" ".join(_sentence(chance, day) for _ in range(6)), chance)
        paragraphs.append(paragraph)
        length += len(paragraph) + 1
    return head + "\n".join(paragraphs) + foot


def _sentence(chance: random.Random, day: date) -> str:
    pattern = chance.choice(_PROMISES if chance.random() < 0.04 else _PLAIN)
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
