"""Turns of phrase that tell what a sentence does to a promise, beside the acts that were read."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Cue = Literal[
    "ongoing", "part", "rest", "predecessor", "outcome", "dropped", "late", "untouched", "elsewhere"
]


class CueRule(NamedTuple):
    """One cue: its pattern, what it looks like and what it must not be taken for."""

    cue: Cue
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


_NUMBER = r"(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w+tig|\d+)"


#: What makes a part a later one.
_LATER = r"(?:tweede|derde|vierde|volgende|laatste)"
#: From "heeft" to "besloten".
_DECIDING = r"(?:(?!niet|geen|nog)\w+ ){0,8}"
#: After "besloten": that something is not to be.
_REFUSING = r"[^.;:]{0,60}?\b(?:niet|geen|af te (?:zien|blazen)|te (?:staken|stoppen|schrappen))\b"


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
        r"\b(?:resterende?|overige|ontbrekende?|nagezonden|na te zenden|de rest|het vervolg"
        r"|(?:dat|dit) onderdeel|andere (?:deel|helft)"
        rf"|{_LATER} (?:deel|helft|fase|tranche|ronde|groep|verslag|rapportage|brief|factsheet"
        r"|overzicht))\b"
        r"|\b(?:stuur|zend|lever)t? (?:\w+ ){0,8}na\b(?= *[.;,]|$)",
        (
            "Voor de zeven resterende regio's volgen de cijfers later.",
            "De lijst van aanvragen zend ik u in augustus na.",
            "Het plan voor de tweede fase volgt in de eerste helft van 2024.",
        ),
        ("De cijfers volgen later.", "Dat zend ik u na de zomer."),
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
        r"\b(?:is|zijn) (?:(?!niet|geen|nog)\w+ ){0,6}(?:gesloten|ondertekend|vastgesteld|besloten"
        r"|bereikt|gekozen|geworden|gebleken)\b"
        rf"|\b(?:heeft|hebben|heb|ben) {_DECIDING}(?:besloten|gekozen|voorkeur)\b(?!{_REFUSING})"
        rf"|\bbesluit(?!{_REFUSING})\b"
        r"|\b(?:concludeer|concludeert|blijkt|laat zien|luidt|komt neer op|bedraagt|bedragen|kies"
        r"|kiezen|kiest|omarm|omarmt|onderschrijf|onderschrijft|voorkeur|antwoord is"
        r"|kwam(?:en)? tot)\b|\b(?:neem|neemt|nemen) (?:(?!niet|geen)\w+ ){0,10}over\b",
        (
            "Met de sector is op 30 augustus een akkoord gesloten.",
            "De kosten bedragen € 3 miljoen.",
            "De aanbeveling over toezicht neemt het kabinet over.",
        ),
        (
            "Over de kosten wordt gesproken.",
            "Ik heb besloten dat voorstel niet in procedure te brengen.",
            "Over het akkoord is nog niet besloten.",
        ),
    ),
    _rule(
        "dropped",
        rf"\bbes(?:loten|luit)(?={_REFUSING})|\b(?:beëindig|staak|schrap|stop)(?:t|en)?\b"
        r"|\b(?:beëindigd|gestaakt|stopgezet|geschrapt|ingetrokken|afgeblazen)\b"
        r"|\b(?:komt|komen) er (?:(?!nog)\w+ ){0,4}niet\b|\ber (?:komt|komen) (?:\w+ ){0,2}geen\b"
        r"|\bniet (?:meer|langer|verder|in procedure)\b"
        r"|\b(?:zie|ziet|zien) (?:\w+ ){0,6}af\b|\baf(?:gezien| te zien)\b",
        (
            "Ik beëindig de halfjaarlijkse rapportages.",
            "Ik heb besloten dat voorstel niet in procedure te brengen.",
            "Het plan komt er in de aangekondigde vorm niet.",
        ),
        ("Ik heb besloten dat voorstel in te dienen.", "De proef is beoordeeld."),
    ),
    _rule(
        "late",
        r"\b(?:dit|deze(?! kabinetsperiode)|vóór|voor|binnen|tijdig|op tijd|eerder|op korte) "
        r"(?:\w+ ){0,3}(?:niet|geen)\b"
        r"|\bniet (?:\w+ )?(?:tijdig|op tijd|eerder|vóór|voor|binnen|dit \w+)\b",
        ("De uitkomsten kan ik u dit jaar niet meer zenden.", "Ik kan u niet vóór mei berichten."),
        ("De uitkomsten zend ik u niet meer.",),
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
