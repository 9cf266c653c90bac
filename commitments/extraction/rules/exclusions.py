"""What looks like a commitment and is none.

A rule's reading is the moods it silences; its pattern is searched in the
clause of the frame alone, in lower case, so that a sentence may deliver now and
promise later.
"""

from __future__ import annotations

import re

from commitments.extraction.rules.rule import Rule

_ALL = frozenset(
    [
        "present",
        "passive",
        "future",
        "future-passive",
        "effort",
        "wish",
        "willing",
        "reported",
        "performative",
        "could",
    ]
)
_NOW = _ALL - {"reported"}
_PRESENT = frozenset(("present", "passive", "could"))

THIS = r"(?:deze|dit|de onderhavige|het onderhavige|de voorliggende|het voorliggende)"
LETTER = (
    r"(?:brief|kamerbrief|verzamelbrief|schrijven|nota|verslag|bericht|beantwoording|notitie"
    r"|voortgangsbrief|rapportage|voortgangsrapportage|kabinetsreactie|beleidsreactie|reactie"
    r"|hoofdstuk|paragraaf|antwoord|antwoorden|bijlage)"
)


def _rule(
    name: str,
    pattern: str,
    silences: frozenset[str],
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
) -> Rule[frozenset[str]]:
    return Rule(
        f"uitsluiting.{name}",
        re.compile(pattern),
        silences,
        examples,
        counterexamples,
    )


EXCLUSIONS: tuple[Rule[frozenset[str]], ...] = (
    _rule(
        "hierbij",
        r"\b(?:hierbij|bijgaande?|bijgevoegde?|ingesloten|hiermede?|hiermee|bij dezen|hieronder"
        rf"|hierboven|onderstaande?|als volgt|(?:met|in|bij|via|middels|door|slot van"
        rf"|vervolg van) {THIS} (?:\w+ )?{LETTER}"
        rf"|bij deze(?= (?:informeer|bied|stuur|zend|doe|bericht|meld))"
        r"|(?:in|als) (?:de )?bijlagen?|te(?:zamen|gelijk) met deze brief)\b",
        _NOW,
        (
            "Hierbij informeer ik uw Kamer over het besluit.",
            "In deze brief ga ik op deze vragen in.",
            "De cijfers vindt u in bijlage 2.",
        ),
        ("Ik laat hem dat langs deze weg nog weten.", "Ik zal u hierover een brief sturen."),
    ),
    _rule(
        "vandaag",
        r"\b(?:vandaag|(?<!na )heden|(?:gelijktijdig|tegelijkertijd) met (?:deze|dit|mijn)"
        r"|op dit moment)\b"
        r"(?! en\b)",
        _PRESENT,
        ("De begrotingen gaan uw Kamer vandaag separaat toe.",),
        ("Ik zal u binnen drie weken na morgen berichten.",),
    ),
    _rule(
        "graag",
        r"\bgraag (?:informeer|praat|bericht|bied|stuur|zend|breng|geef|deel|licht)\b",
        frozenset(("present",)),
        ("Graag praat ik u bij over het dossier.",),
        ("Ik ben graag bereid u in mei te informeren.",),
    ),
    _rule(
        "het-volgende",
        r"\b(?:het volgende\b(?! (?:\w+ )?(?:verslag|overzicht|bericht|rapport)\b)"
        r"|de volgende (?:onderwerpen|punten|zaken|thema['’]s|vragen|aspecten|ontwikkelingen))",
        _PRESENT,
        ("Kan ik u over de situatie het volgende berichten.",),
        ("Het volgende verslag komt in mei.", "In de volgende voortgangsbrief ga ik hierop in."),
    ),
    _rule(
        "antwoord-op-vraag",
        r"\b(?:(?:in|bij|onder|met) (?:het|mijn|ons|de) (?:\w+ )?antwoord(?:en)?"
        r"|antwoord(?:en)? \d|vra(?:ag|gen) \d+)\b",
        _ALL,
        ("Daarop ga ik in het antwoord op vraag 5 nader in.",),
        ("Ik zal de vragen voor de zomer beantwoorden.",),
    ),
    _rule(
        "zoals-gebruikelijk",
        r"\b(?:gebruikelijk|zoals bekend|zoals u bekend|vanzelfsprekend|zoals (?:ieder"
        r"|elk) jaar)\b",
        _PRESENT,
        ("De agenda gaat u zoals gebruikelijk twee weken van tevoren toe.",),
        ("Ik kan de vragen niet binnen de gebruikelijke termijn beantwoorden.",),
    ),
    _rule(
        "staande-praktijk",
        r"^(?!.*\b(?:voortaan|vanaf|ingang|eerst|eerste|beginnen|rekenen|start(?:end)?|aanvang)\b)"
        r".*\b(?:jaarlijks|halfjaarlijks|maandelijks|periodiek|regelmatig|structureel|doorlopend"
        r"|standaard|(?:ieder|elk|iedere|elke|per) (?:jaar|half ?jaar|kwartaal|maand))\b",
        frozenset(("passive",)),
        ("Uw Kamer wordt jaarlijks geïnformeerd via het jaarverslag.",),
        ("Vanaf volgend jaar bericht ik u elk kwartaal.", "Uw Kamer wordt in mei geïnformeerd."),
    ),
    _rule(
        "overzicht-van-brieven",
        r"\b(?:overzicht|lijst|planning) van (?:de |alle )?(?:\w+ )?(?:brieven|stukken"
        r"|rapportages)\b",
        frozenset(("relative",)),
        ("Een overzicht van de brieven die ik aan uw Kamer zal zenden.",),
        ("De brieven zal ik uw Kamer in mei zenden.",),
    ),
    _rule(
        "was-voorzien",
        r"\b(?:had|was|waren|stond|stonden) (?:\w+ ){0,3}(?:voorzien|gepland|beoogd)\b"
        r"|\b(?:voorzien|gepland|beoogd) (?:had|was|waren|stond)\b",
        frozenset(("present",)),
        ("Het voorstel waarvan ik de indiening had voorzien.",),
        ("Indiening is voorzien in mei.",),
    ),
    _rule(
        "niet-haalbaar",
        r"\bniet (?:meer )?(?:haalbaar|gelukt|mogelijk|gehaald)\b|\blukt\b[^;]{0,40}\bniet\b",
        frozenset(("effort", "reported", "wish")),
        ("De planning om het voorstel voor de zomer in te dienen is niet haalbaar.",),
        ("Ik hoop het voorstel voor de zomer in te dienen.",),
    ),
    _rule(
        "hoffelijkheid",
        r"\b(?:hoop|hopen|vertrouw|vertrouwen|ga ervan uit)\b.{0,80}\b(?:voldoende|genoegzaam"
        r"|naar behoren|van dienst|te hebben|naar tevredenheid)\b",
        _ALL,
        ("Ik hoop u hiermee voldoende te hebben geïnformeerd.",),
        ("Ik hoop u hierover in mei te kunnen informeren.",),
    ),
)
