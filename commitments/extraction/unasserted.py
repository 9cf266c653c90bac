"""What a sentence tells without saying that it is so: supposed, laid to others, or only quoted.

"Als de wet wordt verworpen, vervalt de toezegging", "De fractie meent dat de toezegging niet is
nagekomen", "De zin «Hiermee is de toezegging nagekomen» was te stellig": none of it came about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitments.extraction.readings import OUTCOMES, Act

_NOW = r"\b(?:hiermee|hierbij|bijgaand|inmiddels|thans|met (?:deze|dit|de voorliggende))\b"
_THING = r"(?:de|het|een|uw|u|ik|wij|dat|dit|deze|die|er|blijkt|onverhoopt|mijn|geen)"
_IF = (
    rf"(?:indien|ingeval|tenzij|mits|stel dat|mocht(?:en)?|als {_THING}|in het geval {_THING}"
    rf"|zou(?:den)? {_THING})\b"
)
_TURNED = (
    r"(?:komt|komen|wordt|worden|heeft|hebben|is|zijn|blijft|blijven|blijkt|lukt|loopt|kan|kunnen"
    r"|doet|doen|gaat|gaan|slaagt|slagen|verschijnt)\b[^;?]*, dan\b"
)
_SUPPOSED = rf" (?:{_IF}|{_TURNED})[^;]*$"
_ONLY_IF = (
    r"\b(?:vervalt|vervallen|ingetrokken|geschrapt|in|af|los|van de baan)\b[^,;]{0,40},?"
    rf" (?:indien|ingeval|tenzij|zodra|mits|als {_THING})\b"
)

_OTHERS = (
    r"\b(?:leden|fracties?|lid|heer|mevrouw|indieners?|vragenstellers?|commissie|dagblad|krant"
    r"|artikel|artikelen|berichtgeving|media|briefschrijvers?)\b(?<!europese commissie)"
)
_HOLD = (
    r"\b(?:stel(?:t|len|de|den)|me(?:en|ent|nen|ende|enden)|vind(?:t|en)|vond(?:en)?"
    r"|constate(?:ert|ren|erde|erden)|conclude(?:ert|ren|erde|erden)|schr(?:ijft|ijven|eef|even)"
    r"|beweer(?:t|de|den)|beweren|suggere(?:ert|ren|erde|erden)|beto(?:ogt|gen|ogde|ogden)"
    r"|vre(?:est|zen|esde|esden)|zeg(?:t|gen)|zei(?:den)?|merk(?:t|en|te|ten)|leid(?:t|en|de|den)"
    r"|veronderstel(?:t|len|de|den))\b"
)
_LAID = (
    rf"^ (?:uw kamer|u) {_HOLD}[^;:,]{{0,60}} dat\b|"
    rf"{_OTHERS}(?:(?!\b(?:ik|wij)\b)[^;:,]){{0,80}}{_HOLD}(?! voor\b)"
    r"(?![^;:]{0,40}\bterecht\b)[^;:,]{0,60} dat\b"
    r"|^ (?!ik\b|wij\b)(?:de |het )?\w+(?: \w+)? (?:heeft|hebben|wijst|wijzen|wezen) (?:er )?"
    r"(?:echter )?(?:erop|op) (?:gewezen )?dat\b[^;.]{0,80}\b(?:toe(?:zegging|gezegd)|belofte"
    r"|beloofd)"
    rf"|\bvolgens (?:de|het|deze|sommige) [^;]{{0,20}}{_OTHERS}"
    rf"|\b(?:naar|in) (?:het|de) (?:oordeel|mening|ogen|opvatting|lezing) van"
    rf" (?:de|het|deze) [^;]{{0,20}}{_OTHERS}"
)
_CLAIM = (
    r"\b(?:berichte?n?|suggestie|opvatting|indruk|stelling|verwijt|kritiek|mening|bewering"
    r"|veronderstelling|gedachte|gerucht(?:en)?|conclusie|constatering)\b[^;:]{0,60}?"
    r" (?:dat|als zou)\b"
)
_REFUSED = (
    r"\b(?:onjuist|onterecht|niet terecht|misplaatst|ongegrond|onwaar|klopt niet|klopt geenszins"
    r"|deel(?:t|en)? (?:ik |wij )?(?:het kabinet )?niet|niet (?:juist|delen|eens|waar)"
    r"|niet onderschrijven|onderschrijf ik niet|verre van mij|weerspreek|bestrijd|werp ik"
    r"|neem ik afstand|misverstand|herken(?:t|nen)? (?:ik |wij )?(?:mij |ons )?niet|vergissing)\b"
)
_LAID_AND_REFUSED = rf"{_CLAIM}[^;]{{0,200}}{_REFUSED}|{_REFUSED}[^;]{{0,40}}{_CLAIM}"
# What a motion or a question tells is only its subject.
_LAID_TO = rf"^(?!.*\b(?:moties?|vragen)\b).*?(?:{_LAID}|{_LAID_AND_REFUSED})"

_OPEN = (
    r"^ of (?:uw kamer|de kamer|u|ik|wij|het|de) [^,;]*, (?:is|blijft|hangt|staat|valt|kan|weet)\b"
    r"(?!.*; )"
)
_BY_OTHERS = rf"^ volgens (?:de|het) (?:\w+ ){{0,2}}{_OTHERS}(?!.*\b(?:ik|wij|mijn|onze?)\b)"

_WORDS = (
    r"\b(?:woorden|passage|zin|zinsnede|zinsdeel|formulering|kop|krantenkop|artikel|bericht"
    r"|mededeling|opmerking|alinea)\b"
)
_FAULTY = (
    r"\b(?:onjuist|onduidelijk|onvolledig|niet juist|te stellig|trek ik|fout|klopt|misverstand"
    r"|ongelukkig|vergissing|verwarring|verkeerd|rectificeer|corrigeer|herstel)\b"
)
_QUOTE = r"(?:«[^«»]*»|\"[^\"]*\"|“[^“”]*”|‘[^‘’]*’)"
_MARKS = re.compile('[«“‘"]')
_QUOTED = "uitsluiting.alleen-aangehaald"
_FAULTY_WORDS = re.compile(rf"{_WORDS}[^«\"“‘;:]{{0,40}}{_QUOTE}[^;]{{0,80}}{_FAULTY}", re.DOTALL)

_BY_THE_KAMER = (
    r"^(?!.*\b(?:toegezegde?|uitgesteld|vertraagd|vertraging)\b).*?\b(?:uw|de) (?:kamer"
    r"|commissie)\b[^;,]{0,100}\bniet\b[^;,]{0,60}"
    r"\b(?:geagendeerd|behandeld|besproken|geagendeerde)\b"
)
_HEADING = (
    r"^ uitstel (?:van |op |voor )?(?!.*\b(?:is|zijn|wordt|worden|was|heb|heeft|zal|kan|moet|vraag"
    r"|verzoek|acht|vergt|gevraagd)\b)"
)
_MEETING_MOVED = (
    r"^(?!.*\b(?:ik|wij|u|uw)\b).*?\b(?:overleg|gesprek|vergadering|bijeenkomst|zitting|debat|opening)\b[^;]{0,120}"
    r"\b(?:is|wordt|werd) (?:verzet|verplaatst|verschoven|verdaagd) naar\b"
)
_THOUGHT = r"\bmeenden? (?:ik|wij)\b[^;]{0,120}\b(?:voldaan|nagekomen|afgedaan|uitgevoerd)\b"
_BY_YOU = (
    r"\b(?:gaf|geeft|gaaft|heeft|hebt|voldeed|voldoet|deed) u (?:uitvoering|invulling|gevolg) aan\b"
)

_UNASSERTED: tuple[tuple[str, tuple[Act, ...], re.Pattern[str]], ...] = (
    ("uitsluiting.verondersteld", ("fulfilment",), re.compile(f"^(?!.*{_NOW}){_SUPPOSED}")),
    ("uitsluiting.verondersteld", ("postponement",), re.compile(f"^{_SUPPOSED}")),
    (
        "uitsluiting.verondersteld",
        ("withdrawal",),
        re.compile(f"^{_SUPPOSED}|^ zolang\\b|{_ONLY_IF}"),
    ),
    ("uitsluiting.onzeker", ("commitment",), re.compile(_OPEN)),
    ("uitsluiting.aan-anderen-gelegd", OUTCOMES, re.compile(_LAID_TO)),
    ("uitsluiting.opschrift", ("postponement",), re.compile(_HEADING)),
    ("uitsluiting.bijeenkomst-verzet", ("commitment",), re.compile(_MEETING_MOVED)),
    ("uitsluiting.van-de-kamer-zelf", ("postponement",), re.compile(_BY_THE_KAMER)),
    ("uitsluiting.van-de-kamer-zelf", ("fulfilment",), re.compile(_BY_YOU)),
    ("uitsluiting.gemeend", ("fulfilment",), re.compile(_THOUGHT)),
    ("uitsluiting.aan-anderen-gelegd", ("commitment",), re.compile(_BY_OTHERS)),
)


def unasserted(acts: Sequence[Act], words: str, sentence: str) -> Iterator[tuple[Act, str]]:
    """Those of the acts that their sentence (``words``: made flat) does not tell as so."""
    if _MARKS.search(sentence) and _FAULTY_WORDS.search(sentence.lower()):
        yield from ((act, _QUOTED) for act in acts if act != "repeat")
        return
    for act in acts:
        for rule, of, pattern in _UNASSERTED:
            if act in of and pattern.search(words):
                yield act, rule
                break
