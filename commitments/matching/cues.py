"""Turns of phrase that tell what a sentence does to a promise, beside the acts that were read."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Cue = Literal["ongoing", "part", "rest", "predecessor", "outcome", "untouched", "elsewhere"]


class CueRule(NamedTuple):
    """One cue: its pattern, what it looks like and what it must not be taken for."""

    cue: Cue
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


_NUMBER = r"(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w+tig|\d+)"


def _rule(
    cue: Cue, pattern: str, examples: tuple[str, ...], counterexamples: tuple[str, ...]
) -> CueRule:
    return CueRule(cue, re.compile(pattern, re.IGNORECASE), examples, counterexamples)


CUES: tuple[CueRule, ...] = (
    _rule(
        "ongoing",
        r"\bnog (?:niet|geen|altijd|steeds|gaande|bezig|in (?:gesprek|overleg|behandeling"
        r"|voorbereiding)"
        r"|enige tijd|volop)\b|\b(?:loopt|lopen|duurt|duren|werkt|werken|wacht"
        r"|wachten) (?:\w+ ){0,3}nog\b"
        r"|\bniet (?:eerder dan|vóór|voor)\b|\baan het \w+en\b|\bis (?:\w+ ){0,2}bezig\b"
        r"|\bwordt (?:nu|thans|momenteel|dit|later)\b|\b(?:wordt|worden) (?:\w+ ){0,6}afgerond\b"
        r"|\bin (?:voorbereiding|de maak|uitvoering)\b",
        (
            "Het overleg met de sector is nog gaande.",
            "Aan de evaluatie kan niet vóór maart worden begonnen.",
        ),
        ("Het overleg is afgerond.",),
    ),
    _rule(
        "part",
        r"\b(?:deels|gedeeltelijk|ten dele|eerste (?:deel|helft|tranche|\w*rapportage"
        r"|\w*bericht|\w*brief"
        r"|\w*verslag|maandelijkse|van (?:de|een) reeks|twee|drie)|daarvan de eerste|een eerste"
        rf"|{_NUMBER} van de {_NUMBER}\b"
        r"|op \w+ (?:onderdelen|punten|vragen) na|met uitzondering van|behalve|uitgezonderd)\b",
        (
            "Hierbij de cijfers voor achtentwintig van de vijfendertig regio's.",
            "De eerste deelrapportage is bijgevoegd.",
        ),
        ("Het volledige rapport is bijgevoegd.", "De evaluatie van de zes proeven is bijgevoegd."),
    ),
    _rule(
        "rest",
        r"\b(?:resterende?|overige|ontbrekende?|dat onderdeel|dit onderdeel|het tweede deel"
        r"|andere deel"
        r"|het vervolg|de rest|volgende (?:verslag|rapportage|brief|factsheet|overzicht))\b",
        ("Voor de zeven resterende regio's volgen de cijfers later.",),
        ("De cijfers volgen later.",),
    ),
    _rule(
        "predecessor",
        r"\b(?:ambts?voorgang(?:er|ster)s?|voorgang(?:er|ster)|vorige? kabinet"
        r"|(?:vorige|toenmalige) (?:minister|staatssecretaris|bewindspersoon))\b",
        ("Mijn ambtsvoorganger heeft u dit toegezegd.",),
        ("Mijn ambtgenoot heeft u dit toegezegd.",),
    ),
    _rule(
        "outcome",
        r"\b(?:is|zijn) (?:\w+ ){0,6}(?:gesloten|ondertekend|vastgesteld|besloten|bereikt"
        r"|gekozen|geworden)\b"
        r"|\b(?:heeft|hebben|heb|ben|is) (?:\w+ ){0,8}(?:besloten|gekozen|voorkeur)\b"
        r"|\b(?:concludeer|concludeert|blijkt|laat zien|luidt|komt neer op|bedraagt"
        r"|bedragen|kies|kiezen"
        r"|omarm|omarmt|onderschrijf|onderschrijft|besluit|neem ik over|voorkeur|antwoord is)\b",
        (
            "Met de sector is op 30 augustus een akkoord gesloten.",
            "De kosten bedragen € 3 miljoen.",
        ),
        ("Over de kosten wordt gesproken.",),
    ),
    _rule(
        "untouched",
        r"\b(?:geen gevolgen|onveranderd|ongewijzigd|onverkort|laat onverlet|loop(?:t"
        r"|en)? (?:\w+ ){0,4}niet"
        r" vooruit|niet op vooruit|is vermeld dat|staat vermeld dat)\b",
        ("Dit heeft geen gevolgen voor het tijdstip van die brief.",),
        ("Dit heeft gevolgen voor het tijdstip.",),
    ),
    _rule(
        "elsewhere",
        r"\b(?:(?:openba(?:ar|re)|publieke?) (?:dashboard|website|kaart)"
        r"|op (?:zijn|haar|de|hun) website"
        r"|van mijn collega|publiceert|gepubliceerd op)\b",
        ("De resultaten komen in een openbaar dashboard.",),
        ("De resultaten stuur ik u.",),
    ),
)


def cues_of(sentence: str) -> frozenset[Cue]:
    """Every cue a sentence gives."""
    return frozenset(rule.cue for rule in CUES if rule.pattern.search(sentence))
