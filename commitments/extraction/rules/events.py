"""Rules for terms that wait for something: zodra, na afronding van, bij de volgende rapportage."""

from __future__ import annotations

import re

from commitments.extraction.rules.term_rule import PhraseRule
from commitments.extraction.rules.term_rule import TermExample as Ex
from commitments.extraction.rules.units import NUMBER
from commitments.extraction.rules.words import MEETINGS


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?![^\W_])")


_ON = "2024-05-02"
_CLAUSE = r"(?:(?! (?:maar|doch|en wel) )[^,;:()]){1,240}"
_THE = r"(?:de|het|dit|deze|dat|die|mijn|onze|ons|haar|zijn|hun|uw|een|iedere|elke)"
_THE_OR_IT = (
    r"(?:de|het|een|deze|die|dat|dit|er|zij|hij|ze|ik|wij|daar|hier|mijn|onze|hun|haar|alle|beide"
    r"|blijkt)"
)
# "Wanneer u het rapport krijgt, laat ik u nog weten": what will be told, and no condition.
_ASKS_WHEN = (
    r"wanneer [^,;]{3,160}, (?:laat|deel) (?:ik|wij) (?:u|uw kamer)"
    r"(?: (?:nog|dan|later|binnenkort|spoedig|zo \w+ mogelijk|in \w+)){0,2}"
    r" (?:weten|mee|mede)(?= ?[.;]|$)"
)
_VERB_LAST = (
    r"\b(?:is|zijn|wordt|worden|heb|heeft|hebben|kan|kunnen|blijkt|ligt|slaagt|komt|bestaat|geeft"
    r"|geven"
    r"|noopt|nopen|leidt|leiden)(?![^\W_])"
    r"(?: (?:[a-z]+d|[a-zë]+t|[a-zë]+en|gereed|klaar|bekend|beschikbaar|duidelijk|rond)(?![^\W_]))?"
)
_BEFORE = r"v[oóò][oóò]r(?:afgaand(?:e)? aan)?|in (?:de )?aanloop naar|alvorens"

_MEETINGS = "|".join(MEETINGS)
# Something that takes place: before it, during it and after it one can inform.
OCCASION = (
    r"(?:[\w-]*(?:debat|overleg|behandeling|stemming(?:en)?|zitting|vergadering|bijeenkomst"
    r"|besluitvorming"
    r"|conferentie|top|briefing|gesprek|hoorzitting|consultatie|inwerkingtreding|invoering"
    r"|indiening|publicatie|verschijnen|verschijning|bekendmaking|aanbieding|toezending"
    r"|openstelling|evaluatie|(?:toezenden|aanbieden|indienen|uitbrengen|sluiten"
    r"|verstrijken|aflopen|gereedkomen|beschikbaar komen)(?= van)"
    r"|oriëntatie|triloog|ministerraad|kabinetsformatie|stembusgang"
    r"|verkiezing(?:en)?|onderhandelingen|week|vragenuur|rondetafel\w*|mondelinge vragen)"
    r"|(?:europese |milieu|landbouw-? en visserij|jbz-|energie|transport|telecom|sociale |ecofin)?"
    rf"-?raad(?: (?:algemene|buitenlandse|zaken|handel|defensie|voor) ?)*|{_MEETINGS}|start"
    r"|(?:eerste|tweede) termijn"
    r"|aanvang|begin|einde|sluiting|afsluiting|afronding|oplevering|ondertekening|ratificatie)"
)
# Papers of the budget year, of which the day is known.
_FIXED_DAY = (
    r"(?:de |het )?(?:voorjaarsnota|najaarsnota|miljoenennota|(?:ontwerp|rijks)?begroting"
    r"|prinsjesdag|jaarverslag)\b"
)
# A paper that goes to the Kamer by its nature.
PAPER = (
    r"[\w’'-]*(?:rapportages?|rapport|brief|brieven|berichten|bericht|verslag|verslagen|monitor"
    r"|nota"
    r"|evaluatie|reactie|appreciatie|agenda|wetsvoorstel|toelichting|memorie"
    r"|begroting(?:swijziging)?|jaarverslag|jaarplan|actieplan|programma|standpunt|visie"
    r"|stand van zaken|sta[an][td] van (?:(?:de"
    r"|het) )?[\w]+|overzicht|plan"
    r"|uitwerking|beantwoording|notitie|verkenning|update|factsheet|besluit|slotwet"
    r"|(?:mei|september|december)circulaire)"
)
_COMING = (
    r"(?:eerst)?volgende|komende|aanstaande|nieuwe|eerste|tweede|latere|toegezegde|aangekondigde"
)
_COMING += r"|genoemde|bedoelde|bovengenoemde|voornoemde"

# A finite verb before its subject: the clause that an event opens goes on with it.
_INVERTED = (
    r"(?:wordt|worden|is|zijn|kan|kunnen|bied|biedt|zend|zendt|stuurt|verwacht|streef|hoop|komt"
    r"|volgt|gaat) (?:ik|wij|het|de|een|deze|dit|die|uw|u|hierover|daarover|er|mijn|onze) "
)
_OCCASION_STEMS = (
    "debat",
    "overleg",
    "behandeling",
    "stemming",
    "zitting",
    "vergadering",
    "bijeenkomst",
    "vorming",
    "formatie",
    "conferentie",
    "top",
    "briefing",
    "gesprek",
    "consultatie",
    "oriëntatie",
    "triloog",
    "werking",
    "invoering",
    "indiening",
    "publicatie",
    "verschijn",
    "bekendmaking",
    "aanbieding",
    "toezending",
    "toezenden",
    "aanbieden",
    "indienen",
    "uitbrengen",
    "sluit",
    "beslissing",
    "verstrijken",
    "aflopen",
    "gereedkomen",
    "beschikbaar",
    "openstelling",
    "evaluatie",
    "raad",
    "stembus",
    "verkiezing",
    "onderhandeling",
    "week",
    "vragen",
    "tafel",
    *MEETINGS,
    "start",
    "aanvang",
    "termijn",
    "begin",
    "einde",
    "afronding",
    "oplevering",
    "ondertekening",
    "ratificatie",
)
_PAPER_STEMS = (
    "rapport",
    "brief",
    "brieven",
    "bericht",
    "verslag",
    "monitor",
    "nota",
    "evaluatie",
    "reactie",
    "appreciatie",
    "agenda",
    "voorstel",
    "toelichting",
    "memorie",
    "begroting",
    "slotwet",
    "plan",
    "programma",
    "standpunt",
    "visie",
    "stand",
    "staat",
    "overzicht",
    "uitwerking",
    "beantwoording",
    "notitie",
    "verkenning",
    "update",
    "factsheet",
    "besluit",
    "circulaire",
)

EVENTS: tuple[PhraseRule, ...] = (
    PhraseRule(
        "gebeurtenis.zodra",
        (
            "zodra",
            "nadat",
            "moment",
            "ogenblik",
            "op de dag",
            "totdat",
            "tegen de tijd",
            "gauw",
            "telkens",
            "als ",
            "alvorens",
            "voordat",
            "vóórdat",
        ),
        _compile(
            rf"(?:pas )?(?:zodra(?! mogelijk\b)|nadat|alvorens|totdat"
            r"|v(?:oo|óó)rdat(?! (?:u|(?:uw|de) (?:\w+ )?kamer) (?:met|op) (?:het )?\w*reces gaat"
            r"| het \w*reces (?:begint|aanvangt|ingaat))"
            rf"|op (?:het (?:moment|ogenblik)|de dag) (?:dat|waarop)"
            rf"|tegen de tijd dat|zo ?gauw"
            rf"|(?:direct |kort |meteen |onmiddellijk )?nadat|telkens wanneer"
            rf"|(?:zo snel|zo spoedig|zo gauw|even snel) als (?!mogelijk|(?:dat "
            rf"|dit )?(?:enigszins |maar )?"
            rf"(?:mogelijk|kan|verantwoord|haalbaar|doenlijk)\b)){_CLAUSE}"
        ),
        "event",
        (
            Ex("zodra de resultaten beschikbaar zijn", _ON, "event"),
            Ex("nadat ik met Aedes tot afspraken ben gekomen", _ON, "event"),
            Ex("op het moment dat het beeld compleet is", _ON, "event"),
            Ex("op de dag waarop de ministers bijeenkomen", _ON, "event"),
            Ex("zo snel als dat overleg toelaat", _ON, "event"),
            Ex("zodra het onderzoek in mei gereed is", _ON, "event"),
            Ex("voordat onomkeerbare stappen worden gezet", _ON, "event"),
            Ex("alvorens daarop te beslissen", _ON, "event"),
        ),
        ("zo snel als mogelijk", "zodanig dat"),
    ),
    PhraseRule(
        "gebeurtenis.wanneer",
        ("wanneer", "mocht", "indien", "geval", "voor zover", "als ", ", dan "),
        _compile(
            rf"(?<=^)(?:is|zijn|wordt|worden|staat|staan|heeft|hebben|komt|komen|blijkt|leidt|lukt)"
            rf" [^;]{{3,160}}?, dan"
            rf"|(?!{_ASKS_WHEN})wanneer {_CLAUSE}"
            rf"|(?:(?<=^)|(?<=[,;:–(] )|(?<=en )|(?<=maar ))mocht(?:en)? {_CLAUSE}"
            rf"|ingeval {_CLAUSE}"
            rf"|indien (?!mogelijk|gewenst|uw kamer|u ){_CLAUSE}"
            rf"|in het geval dat {_CLAUSE}|voor zover (?!mogelijk\b){_CLAUSE}"
            rf"|(?:(?<=^)|(?<=[,;:–] )|(?<=pas )|(?<=, en ))als (?!bijlage|onderdeel|volgt"
            rf"|gevolg|eerste"
            rf"|laatste|gezegd|zodanig|het gaat om|bekend|het ware|reactie|antwoord|aanvulling"
            rf"|vervolg|\w+ing van"
            rf"|uitvloeisel|minister|ik het goed|uw kamer dat wenst|u dat wenst|het aan mij)"
            rf"(?=[^,;:()]*(?:{_VERB_LAST}|\b[a-z]{{3,}}t(?=[,;.]|$))){_CLAUSE}(?=[,;.]|$)"
            r"|(?<=^)als (?!bijlage|onderdeel|reactie|vervolg|antwoord|minister|u |uw"
            r" kamer)[^,;:()]{3,240}"
            r"\b[a-z]{3,}en(?=, (?:dan )?(?:laat|bericht|informeer|meld|stel|breng|zal|stuur|zend)"
            r" (?:ik|wij|u|uw|de)\b)"
            r"|als zich [^,;:()]{1,160}?\b(?:voordoet|voordoen|aandient|aandienen)"
            rf"|(?<!snel )(?<!spoedig )(?<!zowel )(?<!ook )als (?!het aan mij){_THE_OR_IT}"
            r" [^,;:()]{0,160}?"
            rf"(?:{_VERB_LAST}|\b[a-z]{{3,}}t(?=[.;]|$))"
        ),
        "event",
        (
            Ex("wanneer het kabinet de voorlichting ontvangen heeft", _ON, "event"),
            Ex("mocht er sprake zijn van een tweede ratificatie", _ON, "event"),
            Ex("als die in Canada slaagt", _ON, "event"),
            Ex("wordt als de gesprekken zijn afgerond geïnformeerd", _ON, "event"),
            Ex("indien de uitkomsten daartoe aanleiding geven", _ON, "event"),
            Ex("als de situatie wijzigt", _ON, "event"),
            Ex("als het is gevoerd", _ON, "event"),
            Ex("als partijen er niet uitkomen, laat ik u dat weten", _ON, "event"),
            Ex("als zich een geval voordoet, zal ik u inlichten", _ON, "event"),
            Ex("is die er, dan krijgt u de brief alsnog", _ON, "event"),
        ),
        (
            "als bijlage bij deze brief",
            "als de minister van Financiën",
            "indien mogelijk",
            "als het aan mij ligt",
        ),
    ),
    PhraseRule(
        "gebeurtenis.na",
        ("na ",),
        _compile(
            rf"(?:(?:binnen|uiterlijk|direct|kort|meteen|onmiddellijk|spoedig|snel|terstond|pas"
            rf"|eerst) (?:[\w]+ (?:dagen|werkdagen|week|weken|maand|maanden|jaar) )?"
            rf"|(?:{NUMBER}) (?:dagen|werkdagen|weken|maanden|jaar|jaren) "
            r"|(?:een|anderhalf) (?:half ?jaar|jaar|maand|week|kwartaal) )?na "
            r"(?!afloop van het \w*reces\b|te |en |gereed|klaar|voltooid|compleet|heden"
            r"|vandaag|dagtekening|deze brief"
            rf"|verloop van tijd|enige tijd|het weekend|(?:het|dit) \w*reces\b"
            r"|de (?:zomer|herfst|kerst|mei|voorjaars|krokus)?vakantie\b"
            rf"|(?:{NUMBER}) (?:jaar|maanden|weken)\b)"
            rf"(?:{_THE} )?(?:[\w’'-]+)(?: (?!openbaar (?:maken|te) |naar (?:u|uw|de kamer)\b|ik "
            rf"|wij |zal |zullen |ontvangt |uw |u |informeer"
            rf"|en (?:uiterlijk|in (?:ieder|elk) geval) |stuur|kom "
            rf"|(?:(?:terug|in|op|aan|af|mee|toe|uit|na) )?te \w+en\b|{_INVERTED})"
            rf"[^\s,;:()]+){{0,12}}(?<! in)(?<! op)(?<! van)(?<! aan)(?<! de)(?<! het)"
        ),
        "event",
        (
            Ex("na afronding van het onderzoek", _ON, "event"),
            Ex("na ontvangst van het rapport", _ON, "event"),
            Ex("na ommekomst van het advies", _ON, "event"),
            Ex("na afloop", _ON, "event"),
            Ex("binnen twee weken na ontvangst", _ON, "event"),
            Ex("na het broedseizoen van 2027", _ON, "event"),
            Ex("direct na publicatie", _ON, "event"),
            Ex("een halfjaar na de start van die proef", _ON, "event"),
            Ex("zes maanden na de start", _ON, "event"),
            Ex("na het debat op 9 juni", _ON, "event"),
        ),
        ("nader", "na te gaan", "op enkele punten na gereed"),
    ),
    PhraseRule(
        "gebeurtenis.daarna",
        (
            "daarna",
            " later",
            "hierna",
            "waarna",
            "nadien",
            "voordien",
            "maand daar",
            "week daar",
            "alsdan",
            "daaraan",
            "daarin",
            "aansluitend",
            "volgend",
            "vervolgens",
            "dat moment",
            "zelfde dag",
            "zelfde termijn",
            "zelfde datum",
            "zelfde brief",
            "die dag",
            "dien tijde",
            "gelegenheid",
            " dan",
            "dan ",
            " geval",
        ),
        _compile(
            r"(?:direct |kort |meteen |spoedig |zo spoedig mogelijk |(?:binnen|uiterlijk)"
            r" (?:\w+ ){1,2}(?:dagen|werkdagen|week|weken|maand|maanden) )?(?:daarna|hierna|waarna"
            r"|nadien|voordien|alsdan)|in de (?:week|maand) (?:daarna|daarop)"
            rf"|(?:(?:uiterlijk|binnen|ongeveer|circa|hooguit) )?(?:{NUMBER}|enkele|een paar)"
            r" (?:dag|dagen|week|weken|maand|maanden) (?:later(?! (?:werd|werden|was|waren"
            r"|volgde|volgden|bleek|bleken|is|zijn)\b)(?! ?[.;]?$|[^;]* dan\b)|daarna|nadien)"
            rf"|(?:uiterlijk|binnen) (?:{NUMBER}|enkele|een paar)"
            r" (?:dag|dagen|week|weken|maand|maanden) later"
            r"|(?:daarop )?aansluitend|daarop ?volgend|vervolgens|op dat moment|te dien tijde"
            r"|bij die gelegenheid|bij gelegenheid daarvan|daaraan voorafgaand"
            r"|voorafgaand daaraan|(?:nog )?(?:op )?(?:dezelfde|diezelfde|die) dag|(?<!met )daarin"
            r"|(?:binnen|voor|vóór) (?:dezelfde|diezelfde) (?:termijn|datum)"
            r"|in (?:dezelfde|diezelfde) \w*brief|in (?:dat|zo’n|zo'n|voorkomend|een dergelijk)"
            r" geval"
            r"|(?<!\bal )(?<!groter )(?<!meer )(?<!eerder )(?<!anders )(?<!later )(?<!langer )"
            r"(?<!\w)dan(?! ook)"
        ),
        "event",
        (
            Ex("daarna", _ON, "event"),
            Ex("waarna", _ON, "event"),
            Ex("vervolgens", _ON, "event"),
            Ex("binnen zes weken daarna", _ON, "event"),
            Ex("uiterlijk een week later", _ON, "event"),
            Ex("nog dezelfde dag", _ON, "event"),
            Ex("voorafgaand daaraan", _ON, "event"),
        ),
        ("danig", "al dan niet"),
        weak=True,
    ),
    PhraseRule(
        "gebeurtenis.die-maand",
        ("die maand", "die week", "zelfde maand", "zelfde week"),
        _compile(
            r"(?:(?:nog|uiterlijk|aan het|tegen het|in het|in de|voor het) )*"
            r"(?:(?:begin|einde?|medio|halverwege|later|(?:eerste|tweede) helft|loop) (?:van |in )?"
            r"|in )(?:die|diezelfde|dezelfde) (?:maand|week)"
            r"|(?<!van )(?<!over )(?<!tot )(?<!voor )(?<!sinds )(?<!rond )(?<!uit )(?<!na )"
            r"(?:nog )?(?:die|diezelfde|dezelfde) (?:maand|week)"
        ),
        "event",
        (
            Ex("eind van die maand", _ON, "event"),
            Ex("nog in diezelfde week", _ON, "event"),
            Ex("dezelfde maand", _ON, "event"),
        ),
        ("de cijfers over die maand", "na die week"),
        weak=True,
    ),
    PhraseRule(
        "gebeurtenis.tegelijk",
        ("gelijk",),
        _compile(
            rf"(?:tegelijk(?:ertijd)?|gelijktijdig|gelijk) met (?!{_FIXED_DAY}|(?:de |beide |uw )?"
            rf"(?:(?:tweede|eerste|andere) )?kamers?\b){_THE}?"
            rf"(?: ?[^\s,;:()]+){{1,8}}"
        ),
        "event",
        (
            Ex("tegelijk met mijn appreciatie daarvan", _ON, "event"),
            Ex("gelijktijdig met de indiening van het wetsvoorstel", _ON, "event"),
            Ex("tegelijk met de Miljoenennota", _ON, "date", "2024-09-17"),
        ),
        ("tegelijkertijd", "gelijktijdig met de Tweede Kamer"),
    ),
    PhraseRule(
        "gebeurtenis.samen",
        ("samen", "gezamenlijk", "tezamen"),
        _compile(
            rf"(?:samen|gezamenlijk|tezamen) met (?!(?:een|mijn|onze|de|het) (?:\w+ )?"
            rf"\w*(?:reactie|appreciatie|standpunt)\b)"
            rf"(?:{_THE} )?(?:[\w’'-]+ ){{0,3}}?"
            rf"(?:{OCCASION}|{PAPER})(?: [^\s,;:()]+){{0,6}}"
        ),
        "event",
        (Ex("samen met het jaarverslag van het bureau", _ON, "event"),),
        (
            "samen met mijn reactie op het advies",
            "samen met de Minister van Financiën",
            "samen met de gemeenten",
        ),
    ),
    PhraseRule(
        "gebeurtenis.voor-gelegenheid",
        _OCCASION_STEMS,
        _compile(
            rf"(?<!agenda )(?<!inzet )(?<!raad )(?:nog |ruim |tijdig |kort "
            rf"|uiterlijk )*(?:{_BEFORE}) (?!een (?:[\w’'-]+ ){{0,3}}briefing\b)"
            rf"(?!(?:uw|de) (?:kamers?|leden|commissies?)\b)(?:{_THE} )?"
            rf"(?:[\w’'-]+ ){{0,3}}?(?:{OCCASION}|(?<=aan de )beslissing|(?<=aan d\w\w )beslissing"
            rf"|(?<=aan het )besluit|(?<=aan d\w\w )besluit)"
        ),
        "event",
        (
            Ex("voorafgaand aan het besluit", _ON, "event"),
            Ex("voorafgaand aan de begrotingsbehandeling van mijn ministerie", _ON, "event"),
            Ex("vóór de begrotingsbehandeling", _ON, "event"),
            Ex("voor de behandeling van de begroting", _ON, "event"),
            Ex("voorafgaand aan het commissiedebat Mijnbouw", _ON, "event"),
            Ex("nog voor het plenaire debat", _ON, "event"),
            Ex("voor het verschijnen van de meicirculaire", _ON, "event"),
            Ex("voorafgaand aan het commissiedebat Mijnbouw van 9 juni", _ON, "date", "2024-06-09"),
            Ex("voorafgaand aan het debat op 9 juni", _ON, "date", "2024-06-09"),
            Ex(
                "nog voor het commissiedebat Mijnbouw van 16 februari a.s.",
                "2023-01-19",
                "date",
                "2023-02-16",
            ),
            Ex(
                "voor het commissiedebat Spoor, dat op 7 juni plaatsvindt",
                _ON,
                "date",
                "2024-06-07",
            ),
            Ex("voor het debat van volgende week", _ON, "date", "2024-05-12"),
            Ex("vóór de begrotingsbehandeling van 24 oktober", _ON, "event"),
            Ex("voor het sluiten van de regeling (1 december 2024)", _ON, "date", "2024-12-01"),
            Ex("voor de Landbouw- en Visserijraad van 24 juni", _ON, "date", "2024-06-24"),
        ),
        (
            "voor uw kamer een technische briefing",
            "voor de zomer",
            "voor het onderwijs",
            "voor een technische briefing",
            "de geannoteerde agenda voor de Landbouwraad van 24 juni",
        ),
    ),
    PhraseRule(
        "gebeurtenis.bij-gelegenheid",
        ("bij ", "tijdens ", "ter ", "in het kader", " termijn"),
        _compile(
            r"bij (?:eventuele|tussentijdse|nadere|nieuwe|relevante|belangrijke|grote|significante"
            r"|onvoorziene) (?:wijziging(?:en)?|ontwikkeling(?:en)?|afwijking(?:en)?"
            r"|verandering(?:en)?)\b"
            r"|(?:bij|tijdens|ter gelegenheid van|in het kader van) "
            rf"(?!gelegenheid van {_FIXED_DAY}|(?:uw|de) kamer\b)"
            rf"(?:gelegenheid van )?(?:{_THE} )?"
            rf"(?!(?:[\w-]+ )?brief\b)(?:[\w’'-]+ ){{0,3}}?(?:{OCCASION}|{PAPER})"
            r"|in (?:mijn|onze|de) (?:eerste|tweede) termijn(?: van (?:het|dat) [\w-]*debat)?"
            rf"|ter (?:afronding|afsluiting|besluit|voltooiing) van (?:{_THE} )?"
            r"(?!brief|schrijven|onderwerp|beantwoording)[\w’'-]+"
        ),
        "event",
        (
            Ex("bij de evaluatie van de keuring", _ON, "event"),
            Ex("bij de volgende voortgangsrapportage", _ON, "event"),
            Ex("tijdens het debat", _ON, "event"),
            Ex("ter afronding van deze fase", _ON, "event"),
            Ex("bij tussentijdse wijzigingen", _ON, "event"),
            Ex("tijdens het debat van 9 juni", _ON, "date", "2024-06-09"),
            Ex("bij de begroting van de NZa", _ON, "event"),
            Ex("bij het jaarverslag van de IGJ", _ON, "event"),
            Ex("bij de behandeling van het wetsvoorstel", _ON, "event"),
        ),
        ("bij brief van 3 mei", "bij separate brief", "bij uw kamer verslag"),
        weak=True,
    ),
    PhraseRule(
        "gebeurtenis.aan-het-slot",
        ("slot ", "einde ", "eind "),
        _compile(
            r"(?:aan het (?:slot|einde?)|tot slot) (?:daarvan|hiervan|ervan|van (?:de|het|dit|deze"
            r"|die|dat|haar|zijn) (?!jaar|maand|week|dag|kwartaal|seizoen|eeuw|decennium|brief\b"
            r"|[\w-]*(?:jaar|reces|zomer|winter|herfst|periode|termijn|brief)\b)[\w’'-]+)"
        ),
        "event",
        (
            Ex("aan het slot daarvan", _ON, "event"),
            Ex("aan het eind van het traject", _ON, "event"),
        ),
        ("aan het slot van deze brief", "aan het eind van het jaar", "aan het slot van 2024"),
        weak=True,
    ),
    PhraseRule(
        "gebeurtenis.bij-ontwikkelingen",
        ("bij ", "geval van"),
        _compile(
            r"(?:bij|in geval van) (?:eventuele |nadere )?(?:relevante |nieuwe |belangrijke "
            r"|wezenlijke"
            r" |noemenswaardige |onvoorziene )?(?:ontwikkelingen|wijzigingen|veranderingen|feiten"
            r"|bijzonderheden|incidenten|vertraging|signalen|afwijkingen)"
        ),
        "event",
        (
            Ex("bij relevante ontwikkelingen", _ON, "event"),
            Ex("in geval van vertraging", _ON, "event"),
        ),
        ("bij de ontwikkeling van beleid",),
        weak=True,
    ),
    PhraseRule(
        "gebeurtenis.in-stuk",
        _PAPER_STEMS,
        _compile(
            r"(?!met (?:de|het|mijn|onze) (?:[\w’'-]+ )?(?:\w*reactie|\w*appreciatie|standpunt"
            r"|toelichting|oordeel|advies|stand van zaken)\b)"
            rf"(?:in|met|via|middels|door middel van|als onderdeel van|als bijlage bij)"
            rf" (?:(?:de|het|mijn|onze|haar|zijn|hun|iedere?|elke?)(?: (?:{_COMING}))?"
            r"|een (?:volgende|latere))"
            rf" (?!(?:eerdere|vorige|recente|laatste|vooruitzicht) )(?:[\w’'-]+ ){{0,2}}?{PAPER}"
            r"(?! (?:van|d\.d\.) \d)"
        ),
        "event",
        (
            Ex("in de volgende voortgangsrapportage", _ON, "event"),
            Ex("in de eerstvolgende voortgangsbrief", _ON, "event"),
            Ex("in de genoemde brief", _ON, "event"),
            Ex("met de eerstvolgende voortgangsrapportage", _ON, "event"),
            Ex("in een volgende brief", _ON, "event"),
            Ex("in haar beleidsbrief over Voedsel", _ON, "event"),
            Ex("in iedere voortgangsbrief over de wet", _ON, "recurring"),
        ),
        (
            "in een brief",
            "in de eerdere beantwoording van vragen",
            "in deze brief",
            "in een aparte brief",
            "met mijn reactie",
            "in mijn brief van 2 april",
        ),
        weak=True,
    ),
    PhraseRule(
        "gebeurtenis.op-het-advies",
        ("op ", "naar aanleiding", "in reactie"),
        _compile(
            rf"(?:(?<!reactie )(?<!standpunt )op|naar aanleiding van|in reactie op) {_THE}"
            r" (?:[\w’'-]+ )?[\w-]*"
            rf"(?:advies|rapport|onderzoek|evaluatie|voorlichting|uitspraak|aanbevelingen)"
            rf"(?= (?:volgt|komt|ontvangt|(?:zal|zullen) (?:uw|u|de|het|een|er)\b))"
        ),
        "event",
        (Ex("op het advies volgt een kabinetsreactie", _ON, "event"),),
        ("op het advies is gereageerd", "een kabinetsreactie op het advies volgt"),
        weak=True,
    ),
)
