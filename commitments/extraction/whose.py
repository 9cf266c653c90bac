"""Whose promise an outcome is of: what others promised, or was promised to others, is not ours.

"De toegezegde geluidswal loopt vertraging op", "Bolarië komt die toezegging niet na", "Hiermee kom
ik de afspraak met de provincie na": the Kamer was promised nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitments.extraction.readings import OUTCOMES, Act
from commitments.extraction.sentence_acts import SentenceActs

_SLIPS = frozenset(("postponement", "withdrawal"))
_RULE = "uitsluiting.toezegging-van-anderen"
_PROMISED = r"(?:toegezegde|beloofde|aangekondigde|in het vooruitzicht gestelde)"
_PLEDGE = r"(?:toezegging(?:en)?|belofte|afspraak)"
_US = (
    r"ik|wij|we|mijn|onze|kabinet|regering|minister|staatssecretaris|bewindslieden|rijk|ministerie"
    r"|\w*voorganger|ambtgenoot|ambtgenote|collega"
)
_OF_US = f"(?:{_US})"
_KAMER = r"u|uw|kamer|commissie|lid|leden|fractie|motie|\w*debat|\w*overleg"
# To whom else something is promised.
_ELSE = (
    r"(?:omwonenden|bewoners|gemeenten?|provincies?|waterschap(?:pen)?|sector|branche|ouders"
    r"|slachtoffers|gedupeerden|werknemers|personeel|medewerkers|bedrijven|bedrijf|ondernemers"
    r"|ondernemingsraad|boeren|telers|vissers|burgers|stichting|vereniging|vakbonden|bonden"
    r"|sociale partners|instellingen|scholen|zorgaanbieders|verzekeraars|regio|college|eu"
    r"|europese unie|europese commissie|imf|navo|lidstaten|ombudsman|eilanden|landen)"
)
# Things that are promised, and are nothing that a Kamer is sent.
_THING = (
    r"(?!aanlevering)\w*(?:haven|geluidswal|bouw|levering|leveringen|leveranties?|tranche"
    r"|verkiezing(?:en)?|dividend|uitkering(?:en)?|levertijd|dagkaart|amnestie|woningen|arbeidsplaatsen|banen"
    r"|troepen|militairen|voertuigen|vliegtuigen|schepen|materieel|capaciteit|agenten|korting"
    r"|uitbreiding|aanleg|verbinding|brug|tunnel|treinen|vaccins|noodhulp|compensatie|vergoeding"
    r"|lening|borgstelling|garantie|kwijtschelding|bijdrage|steun|subsidie|renovatie|sloop"
    r"|sanering|intrekking|heffing)\b"
)
_OWN = "voorstel|wet|brief|nota|notitie|evaluatie|rapport|onderzoek|plan|reactie|besluit"
_OTHERS = (
    # "de toegezegde geluidswal"
    re.compile(rf" {_PROMISED} (?:(?!\w*(?:{_OWN})\b)\w+ ){{0,2}}?{_THING}"),
    # "een verzekeraar is die toezegging niet nagekomen", "die toezegging is het bedrijf …"
    re.compile(
        rf"^ (?:de|het|[eé][eé]n|enkele|sommige) (?!{_OF_US}\b)\w+"
        rf" (?:komt|kwam|kwamen|komen|is|zijn|heeft|hebben) (?:de|die|deze|zijn|haar"
        rf"|hun) {_PLEDGE}\b"
        rf"|^ (?!{_OF_US}\b|hier|daar|ook|dan|nu|thans|helaas|toch|zo|na)\w+ (?:komt|kwam)"
        rf" (?:de|die|deze|zijn|haar) {_PLEDGE}\b"
        rf"|^ (?:de|die|deze) {_PLEDGE} (?:is|zijn|heeft|hebben|komt|komen|kwam|kwamen)"
        rf" (?:het|de|een) (?!{_OF_US}\b)\w+ (?:niet|al|inmiddels|nooit|tijdig|slechts)\b"
    ),
    # "de toezegging aan de omwonenden", "de afspraak met de provincie"
    re.compile(
        rf" (?:{_PLEDGE}|afspraken) (?:aan|met|jegens) (?:de |het |een |alle |deze )?{_ELSE}\b"
    ),
    # "Bolarië heeft zijn toezegging opgeschort"
    re.compile(
        rf"^ (?!{_OF_US}\b|de\b|het\b|een\b|hier|daar)\w+ (?:heeft|hebben) (?:zijn|haar"
        rf"|hun) {_PLEDGE}\b"
    ),
    # "de stichting heeft toegezegd te berichten of aan de eisen is voldaan"
    re.compile(
        rf"^ (?:de|het) (?!{_OF_US}\b|commissie)\w+(?: (?:van|voor) (?:de|het) \w+)? (?:heeft"
        rf"|hebben)"
        rf" (?:\w+ )?(?:toegezegd|beloofd)\b(?!.*\b(?:ik|wij|mijn|onze)\b)"
    ),
    # "de gemeente heeft haar aanvraag ingetrokken", "het bedrijf heeft aan zijn plichten voldaan"
    re.compile(
        rf"^ (?:de|het|een) (?:(?!{_OF_US}\b|commissie\b)[\w-]+ ){{1,3}}?(?:heeft|hebben|had"
        rf"|hadden)"
        r" (?:aan )?(?:haar|zijn|hun) [\w-]+ (?:\w+ ){0,3}(?:ingetrokken|opgeschort|uitgesteld"
        r"|voldaan|nagekomen|afgedaan|teruggedraaid)(?= ?\.? ?$)"
        r"|^ de europese commissie (?:heeft|had) (?:haar|het|dit) [^;]*\bingetrokken\b"
        r"|^ (?:het|de) (?:initiatief)?(?:wets)?voorstel(?:len)? van (?:het lid|de leden)\b"
        r"|^ de (?:wettelijke )?termijn (?:van \w+ \w+ )?(?:voor|van) (?:het )?(?:bezwaar|beroep"
        r"|inspraak|betaling|zienswijzen)\b"
    ),
    # "Nederland is hiermee zijn toezegging aan de Commissie nagekomen"
    re.compile(
        rf"\bnederland\b[^;]{{0,40}}\b(?:zijn|haar) {_PLEDGE}"
        r"|\b(?:geeft|komt|voldoet) nederland\b[^;]{0,80}\b(?:raad|commissie|akkoord|afspraken?)\b"
    ),
    # "in 12 procent van de gevallen is die termijn niet gehaald"
    re.compile(r" (?:procent|%) van de (?:gevallen|aanvragen|zaken|dossiers)\b"),
    # "door de leverancier toegezegd, maar uitgesteld"
    re.compile(
        rf" door (?:de|het|een) (?!{_OF_US}\b)(?:\w+ ){{1,3}}(?:toegezegd|beloofd|{_PROMISED})\b"
    ),
)


# What others put off or take back: "de Commissie heeft het aangekondigde voorstel ingetrokken".
_SLIPPING = re.compile(
    r"^ (?:de|het) (?:europese )?(?:commissie|raad(?: van \w+)?|voorzitterschap|gemeente|provincie"
    r"|waterschap|lidstaten|gemeenten|provincies)"
    r" (?:heeft|hebben|had|hadden|ziet|zien|stelt|trekt|wil)\b"
    rf"(?!.*\b(?:{_US}|u|uw|daarom|daardoor|hierdoor|waardoor|zodat|vandaar)\b)"
    r"|^ de (?:\w+ ){0,4}(?:aangekondigde|geplande) (?:\w+ )?(?:raad|top|zitting)\b"
    r"|\b(?:planning|voorstel|mededeling) van de (?:europese )?commissie\b"
)
# "Conform mijn toezegging meld ik u dat de aanleg is vertraagd": what is told, and no paper of it.
_NEWS = re.compile(
    r"\b(?:bericht|meld|deel|laat) (?:ik|wij) (?:u|uw kamer)(?: mee| mede| weten)? dat (?:de|het)"
    r"(?![^;]*\b(?:u|uw|kamer|\w*vragen|\w*brief|toegezegde?|\w*toezegging(?:en)?|\w*rapport"
    r"|\w*rapportage|\w*reactie|evaluatie|\w*nota|notitie|antwoorden|beantwoording|verslag|visie"
    r"|overzicht|\w*voorstel|plan|onderzoek|uitkomsten|resultaten|advies|monitor|verkenning|motie"
    r"|informatie|cijfers|stukken|besluit|indiening|toezending|termijn|datum|planning|analyse)\b)"
    r"[^;]*\b(?:(?:is|zijn|wordt|worden) (?:\w+ ){0,3}(?:uitgesteld|vertraagd|opgeschort"
    r"|verschoven)"
    r"|vertraging (?:heeft|hebben) opgelopen)\b"
)
# "Enkele donoren zullen hun toezegging nakomen", "Ik bericht u of het bedrijf zijn toezegging …"
_THEIR_PLEDGE = re.compile(rf"^(?!.*\b{_OF_US}\b).* (?:hun|haar|zijn) {_PLEDGE}\b")
_ASKS_THEIRS = re.compile(rf" of (?:het|de|een) (?!{_OF_US}\b)\w+ (?:hun|haar|zijn) {_PLEDGE}\b")
# A promise told without a word of us or of the Kamer, and what takes it up.
_TOLD_OF_OTHERS = re.compile(
    rf"^(?!.*\b(?:{_US}|{_KAMER}|\w*brief|toegezegde|aangekondigde|beloofde|gevraagd|verzocht)\b)"
    r".*\b(?:heeft|hebben|had|hadden) (?:\w+ ){0,4}(?:toegezegd|beloofd)\b"
)
_OURS = re.compile(rf"\b(?:{_US}|{_KAMER})\b")
# What we promised or were asked, beside what others were ("zoals toegezegd … de afspraken met …").
_ALSO = re.compile(
    r"\b(?:toezegging(?:en)?|toegezegde?|beloofde?|aangekondigde?|motie|moties|verzoek|verzocht"
    r"|gevraagd|gevraagde)\b"
)
_THAT_PLEDGE = re.compile(rf"^ (?:die|deze|dat) {_PLEDGE}\b")


def of_others(acts: Sequence[Act], words: str) -> Iterator[tuple[Act, str]]:
    """Those of the acts of a ``flat`` sentence that are of others."""
    if any(_is_all(others.search(words), words) for others in _OTHERS):
        yield from ((act, _RULE) for act in acts if act in OUTCOMES)
    elif not _SLIPS.isdisjoint(acts) and (_NEWS.search(words) or _SLIPPING.search(words)):
        yield from ((act, _RULE) for act in acts if act not in ("fulfilment", "repeat"))
    if "repeat" in acts and _THEIR_PLEDGE.search(words):
        yield "commitment", _RULE
    elif "repeat" in acts and _ASKS_THEIRS.search(words):
        yield "repeat", _RULE


def _is_all(others: re.Match[str] | None, words: str) -> bool:
    """Whether a sentence names no promise or request beside that of others, if it names one."""
    if others is None:
        return False
    return _ALSO.search(words[: others.start()] + " … " + words[others.end() :]) is None


def takes_up_others(acts: SentenceActs, words: str, before: str) -> Iterator[tuple[Act, str]]:
    """Its outcomes, where it takes up what the ``flat`` sentence before tells of others.

    "De rechtspraak heeft toegezegd sneller te werken. Die toezegging wordt niet gehaald."
    """
    if not _TOLD_OF_OTHERS.search(before) or _OURS.search(words):
        return
    for act, rule in zip(acts.acts, acts.rules, strict=True):
        if act in OUTCOMES and (rule.endswith("twee-zinnen") or _THAT_PLEDGE.search(words)):
            yield act, _RULE
