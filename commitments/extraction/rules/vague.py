"""Rules for words of time without a bound, and for what returns every so often."""

from __future__ import annotations

import re

from commitments.extraction.rules.term_rule import PhraseRule
from commitments.extraction.rules.term_rule import TermExample as Ex
from commitments.extraction.rules.units import NUMBER


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?![^\W_])")


_ON = "2024-05-02"

VAGUE: tuple[PhraseRule, ...] = (
    PhraseRule(
        "vaag.spoedig",
        (
            "spoed",
            "snel",
            "vlug",
            "vlot",
            "onverwijld",
            "terstond",
            "onmiddellijk",
            "omgaand",
            "ommegaand",
            "direct",
            "mogelijk",
            "mogelijke",
            "zsm",
            "z.s",
            "z. s",
        ),
        _compile(
            r"z\. ?s\. ?m\.?|zsm|zodra mogelijk|(?:zo )?(?:zeer |heel |uiterst"
            r" )?(?:spoedig|snel|vlot|vlug)"
            r"(?: als (?:dat |dit )?(?:enigszins |maar |redelijkerwijs )?"
            r"(?:mogelijk|kan|(?:verantwoord|haalbaar|doenlijk) is)"
            r"| mogelijke?)?"
            r"|ten spoedigste|met (?:de meeste )?spoed|onverwijld|terstond|onmiddellijk"
            r"|(?:per )?omm?egaande?|per omgaande|omgaand"
            r"|met (?:bekwame|(?:de )?grootst mogelijke) spoed"
            r"|zo (?:vroeg|tijdig|gauw) mogelijk|per direct|op (?:een )?zo kort mogelijke termijn"
            r"|op de kortst mogelijke termijn"
        ),
        "vague",
        (
            Ex("zo spoedig mogelijk", _ON, "vague"),
            Ex("zo snel mogelijk", _ON, "vague"),
            Ex("spoedig", _ON, "vague"),
            Ex("zo spoedig als dat verantwoord is", _ON, "vague"),
            Ex("op de kortst mogelijke termijn", _ON, "vague"),
            Ex("ten spoedigste", _ON, "vague"),
            Ex("per omgaande", _ON, "vague"),
            Ex("met bekwame spoed", _ON, "vague"),
            Ex("onverwijld", _ON, "vague"),
            Ex("z.s.m.", _ON, "vague"),
            Ex("zsm", _ON, "vague"),
        ),
        ("voorspoedig", "de snelheid", "de heer Z.S. Meijer"),
        weak=True,
    ),
    PhraseRule(
        "vaag.binnenkort",
        (
            "binnenkort",
            "dezer ",
            "binnen ",
            "eerdaags",
            "eerstdaags",
            "weldra",
            "eerlang",
            "termijn",
            "over e",
            "komende",
            "volgende",
            "toekomst",
        ),
        _compile(
            r"(?:zeer |heel )?binnenkort|(?:[eé][eé]n )?dezer dagen|een dezer weken"
            r"|eer(?:st?)?daags|weldra|eerlang"
            r"|op (?:zeer |heel )?korte termijn"
            r"|op (?:een )?(?:afzienbare|redelijke|korte) termijn|(?:binnen"
            r"|op) afzienbare (?:tijd|termijn)"
            r"|binnen (?:enkele|enige|een paar|een aantal|niet al te lange) (?:dagen|weken"
            r"|maanden|tijd)"
            r"|over (?:enkele|enige|een paar|een aantal) (?:dagen|weken|maanden|tijd)"
            r"|(?:in |gedurende )?de (?:eerst)?(?:komende|volgende) (?:dagen|weken|maanden|tijd"
            r"|periode|jaren)|komende (?:weken|maanden|periode|jaren)"
            r"|in de (?:nabije|naaste) toekomst|(?:de )?komende tijd|op termijn"
            r"|binnen (?:een )?(?:redelijke|korte|passende) termijn"
        ),
        "vague",
        (
            Ex("op korte termijn", _ON, "vague"),
            Ex("op zeer korte termijn", _ON, "vague"),
            Ex("binnenkort", _ON, "vague"),
            Ex("eerdaags", _ON, "vague"),
            Ex("eerlang", _ON, "vague"),
            Ex("een dezer weken", _ON, "vague"),
            Ex("in de komende weken", _ON, "vague"),
            Ex("de komende maanden", _ON, "vague"),
            Ex("binnen afzienbare tijd", _ON, "vague"),
            Ex("binnen enkele weken", _ON, "vague"),
            Ex("over een paar maanden", _ON, "vague"),
            Ex("in de nabije toekomst", _ON, "vague"),
        ),
        ("op lange termijnen", "binnen twee weken"),
    ),
    PhraseRule(
        "vaag.te-zijner-tijd",
        (
            "zijner tijd",
            "t.z",
            "t. z",
            "gelegener",
            "bekwamer",
            "tijdig",
            "bijtijds",
            "later",
            "moment",
            "stadium",
            "tijdstip",
            "toekomst",
            "gelegenheid",
            "voortvarend",
            "fase",
        ),
        _compile(
            r"te zijner tijd|t\. ?z\. ?t\.?|te gelegener tijd|te bekwamer tijd"
            r"|(?:op|in) een (?:later|nader(?: te bepalen)?|ander|geschikt|passend) "
            r"(?:moment|stadium"
            r"|tijdstip)"
            r"|op een later(?:e)? (?:datum|termijn)|(?:(?:naar verwachting )?later)(?! (?:dit"
            r"|deze|in|dan|op|volgend))"
            r"|tijdig|bijtijds|in de toekomst|bij gelegenheid(?! van)|voortvarend"
            r"|in een volgende fase"
        ),
        "vague",
        (
            Ex("te zijner tijd", _ON, "vague"),
            Ex("t.z.t.", _ON, "vague"),
            Ex("in een later stadium", _ON, "vague"),
            Ex("op een later moment", _ON, "vague"),
            Ex("op een nader moment", _ON, "vague"),
        ),
        ("later dit jaar", "later dan verwacht"),
        weak=True,
    ),
    PhraseRule(
        "vaag.gebruikelijke-termijn",
        ("termijn",),
        _compile(
            r"(?<!niet )(?<!niet meer )(?<!niet geheel )binnen de"
            r" (?:gebruikelijke|gestelde|geldende|wettelijke"
            r"|daarvoor (?:geldende|gestelde|gebruikelijke)"
            r"|reguliere|normale|voorgeschreven|(?:door (?:u|uw kamer|uw commissie|de commissie) )?"
            r"(?:gestelde|gevraagde|verzochte))(?: \w+)? termijn(?:en)?(?: van drie weken)?"
        ),
        "vague",
        (
            Ex("binnen de gebruikelijke termijn", _ON, "vague"),
            Ex("binnen de door uw commissie gevraagde termijn", _ON, "vague"),
            Ex("binnen de gebruikelijke termijn van drie weken", _ON, "vague"),
        ),
        ("binnen de termijn van orde",),
    ),
    PhraseRule(
        "vaag.kabinetsperiode",
        ("periode",),
        _compile(
            r"(?:nog )?(?:in |tijdens |gedurende |binnen )?(?:deze|de huidige|de lopende"
            r"|de resterende"
            r"|de rest van de(?:ze)?) (?:kabinets|regeer|zittings)periode"
            r"|(?:in )?de loop van (?:de|deze) "
            r"(?:kabinets|regeer)periode|voor (?:het )?einde? van (?:de|deze) (?:kabinets"
            r"|regeer)periode"
        ),
        "vague",
        (
            Ex("nog deze kabinetsperiode", _ON, "vague"),
            Ex("in deze kabinetsperiode", _ON, "vague"),
        ),
        ("de vorige kabinetsperiode",),
    ),
    PhraseRule(
        "vaag.na-een-tijd",
        ("na ", "weekend"),
        _compile(
            r"(?:nog )?(?:voor|vóór) het weekend\b"
            r"|(?:direct |kort |meteen |snel )?na (?:het weekend|het weekeinde|verloop van tijd"
            rf"|enige tijd|(?:{NUMBER}) (?:jaar|maanden|weken))"
        ),
        "vague",
        (
            Ex("direct na het weekend", _ON, "vague"),
            Ex("nog voor het weekend", _ON, "vague"),
            Ex("na twee jaar", _ON, "vague"),
        ),
    ),
)

_UNIT = r"(?:dag|week|maand|kwartaal|half ?jaar|jaar|voorjaar|najaar|zomer|winter)"
_EVERY = r"(?:elke?|iedere?)"
_TIMES = rf"(?:{NUMBER}|meerdere|enkele) ?(?:keer|maal)|eenmaal|tweemaal|driemaal|eens"

RECURRING: tuple[PhraseRule, ...] = (
    PhraseRule(
        "terugkerend.elk",
        (
            "elk",
            "ieder",
            "keer",
            "maal",
            "eens",
            "om de",
            "om het",
            "per ",
            "telkenjare",
            "gezette",
            "regelmatige",
            "basis",
            "berichten",
            "rapportages",
            "brieven",
        ),
        _compile(
            rf"(?:aan (?:het|de) (?:eind|einde|begin) van |in )?{_EVERY} (?:eerste |tweede )?"
            rf"(?:{NUMBER} (?:dagen|weken|maanden|jaar)|{_UNIT})|telkenjare"
            rf"|(?:{_TIMES})(?: per| in (?:de|het)| in de)? (?:{NUMBER} )?(?:{_UNIT}|weken|maanden)"
            rf"|om (?:de|het) (?:{NUMBER} (?:weken|maanden|jaar)|half ?jaar|kwartaal|andere \w+"
            rf"|jaar)"
            rf"|per (?:kwartaal|half ?jaar|maand|week)|op (?:gezette tijden|regelmatige basis)"
            r"|op (?:kwartaal|maand|week|(?:half)?jaar)basis\b"
            r"|op (?:(?:half)?jaarlijkse|(?:drie)?maandelijkse|wekelijkse) basis\b"
            rf"|na (?:afloop van )?{_EVERY} (?:van (?:die|deze) )?[\w-]+"
            r"|in (?:de|mijn|onze) (?:kwartaal|maand|half ?jaar)(?:berichten|rapportages|brieven)\b"
        ),
        "recurring",
        (
            Ex("elk kwartaal", _ON, "recurring"),
            Ex("ieder kwartaal", _ON, "recurring"),
            Ex("iedere zes maanden", _ON, "recurring"),
            Ex("twee keer per jaar", _ON, "recurring"),
            Ex("tweemaal per jaar", _ON, "recurring"),
            Ex("eens per half jaar", _ON, "recurring"),
            Ex("om de drie maanden", _ON, "recurring"),
            Ex("per kwartaal", _ON, "recurring"),
            Ex("op kwartaalbasis", _ON, "recurring"),
            Ex("op halfjaarlijkse basis", _ON, "recurring"),
            Ex("aan het eind van elk kwartaal", _ON, "recurring"),
            Ex("na ieder reces", _ON, "recurring"),
            Ex("in de halfjaarberichten", _ON, "recurring"),
        ),
        ("elk geval", "per jaar", "ieder lid", "op basis van"),
    ),
    PhraseRule(
        "terugkerend.bijwoord",
        ("lijks", "periodiek", "regel", "geregeld", "telkens", "steeds", "het eerst"),
        _compile(
            r"(?:(?:twee|drie|half|vier)?-?(?:jaar|maand|week|kwartaal)lijks|halfjaarlijks"
            r"|(?:twee|drie|zes)(?:maandelijks|wekelijks|jaarlijks)|maandelijks|wekelijks"
            r"|dagelijks)"
            r"(?! (?:te [\w ]{0,12}?(?:betalen|stellen|keren)|terugkeren|terug te)\b| terugkerende)"
            r"|periodiek|regelmatig|met (?:enige )?regelmaat|geregeld(?! (?:in|bij|dat|via|door)\b)"
            r"|(?<=, )voor het eerst(?= (?:in|rond|eind|begin|medio|uiterlijk) )"
            r"|(?:telkens|(?<!nog )steeds)(?= (?:in|rond|voor|eind|begin|medio|uiterlijk) )"
        ),
        "recurring",
        (
            Ex("jaarlijks", _ON, "recurring"),
            Ex("halfjaarlijks", _ON, "recurring"),
            Ex("maandelijks", _ON, "recurring"),
            Ex("driemaandelijks", _ON, "recurring"),
            Ex("periodiek", _ON, "recurring"),
        ),
        ("de jaarlijkse rapportage", "de periodieke brief"),
    ),
    PhraseRule(
        "terugkerend.vaste-stukken",
        ("reguliere", "gebruikelijke", "periodieke", "lijkse", "terugkerende"),
        _compile(
            r"(?:in|via|met|bij|door middel van|onderdeel uitmaken van|als onderdeel van"
            r"|ter voorbereiding van) (?:de|het|mijn|onze|haar|zijn|een) (?:\w+ )?"
            r"(?:reguliere|gebruikelijke|periodieke|jaarlijkse|halfjaarlijkse|maandelijkse"
            r"|driemaandelijkse|wekelijkse|tweejaarlijkse|terugkerende)"
            r"(?! (?:weg|wijze|manier|kanalen|procedures?|route)\b)"
            r"(?: (?!(?:blijven|worden|informeren|geïnformeerd|bericht|op|zal)\b)[\w-]+)"
            r"{1,4}|(?:met|via|door middel van) (?:reguliere|periodieke|jaarlijkse|halfjaarlijkse"
            r"|maandelijkse|wekelijkse) [\w-]+(?:s|en)\b"
        ),
        "recurring",
        (
            Ex("met halfjaarlijkse voortgangsrapportages", _ON, "recurring"),
            Ex("in de reguliere voortgangsberichten", _ON, "recurring"),
            Ex("via de jaarlijkse monitor", _ON, "recurring"),
            Ex("in de halfjaarlijkse voortgangsrapportage", _ON, "recurring"),
        ),
        ("de jaarlijkse rapportage",),
        weak=True,
    ),
    PhraseRule(
        "terugkerend.agendas",
        ("agenda’s", "agenda's"),
        _compile(
            r"(?:in|via|met|bij) de (?:reguliere )?(?:geannoteerde )?agenda[’']s"
            r"(?: en (?:de )?verslagen)?(?: van de [\w-]*ra(?:ad|den)\b)?"
        ),
        "recurring",
        (Ex("via de geannoteerde agenda’s", _ON, "recurring"),),
        ("via de geannoteerde agenda",),
    ),
)
