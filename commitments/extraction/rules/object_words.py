"""The words by which it is told what a promise is about, and how noun phrases are built.

What ``objects.py``, ``antecedents.py`` and ``noun_phrases.py`` go by: plain tables, no logic.
"""

from __future__ import annotations

import re

from commitments.extraction.rules import lexicon
from commitments.extraction.rules.rule import phrases
from commitments.extraction.rules.words import MONTH_NAMES


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.split())


# How noun phrases are built.

PREPOSITIONS = _words(
    lexicon.PREPOSITIONS,
    "nabij achter langs boven als tussen betreffende aangaande rondom zonder der des ex",
    "vanuit jegens waaronder buiten via middels per",
)
ARTICLES = _words("de het een")
DEMONSTRATIVES = _words("dit dat deze die dergelijk dergelijke zulk zulke")
DETERMINERS = (
    ARTICLES
    | DEMONSTRATIVES
    | _words("mijn onze ons zijn haar hun uw diens alle beide enkele elke elk iedere ieder geen")
    | _words("welke welk één")
)
LINKS = _words("en of dan als")
MARKS = frozenset(",;:()–—")
#: What no phrase goes on in: who acts, what opens a clause, adverbs.
BREAKS = MARKS | _words(
    "ik wij we u hij zij ze er zich mij hem hen waarin waarover waarop waarna waarmee waarvan",
    "waarbij waarvoor waarom omdat doordat aangezien terwijl zodat zoals zodra wanneer indien",
    "mits tenzij hoewel nadat voordat om hoe wat wie waar maar want dus doch nu mede namelijk",
    "niet nog ook al alsnog pas eerst reeds toch wel echter graag nader hierover daarover hierop",
    "daarop hiervan daarvan ervan erover hiermee daarmee hierbij daarbij daarom daarna later",
    "eerder daardoor tegemoet af zo mogelijk spoedig onverwijld tijdig thans inmiddels te dan als",
)
#: Verbs that FINITE_VERBS lacks, and what is told of a noun behind it: no part of its phrase.
PREDICATES = _words(
    "geldt valt kost vergt zorgt lijkt wijst past raakt speelt eist telt draait hangt schuift",
    "verschuift toont vormt betekent ontbreekt ontbreken laten wachten laat wacht neemt blijft",
    "beslaat kent zit zitten leidt zorgen behoeft meewerkt inperkt omgaat",
    "beschikbaar bekend gereed klaar duidelijk afgerond gepubliceerd opgeleverd ontvangen",
    "verschenen vastgesteld nodig",
)
#: What is a verb, but behind an article or a preposition a noun.
NOUNS_TOO = _words("bericht antwoord antwoorden deel start acht bod werk schrijven doel streven")
TIMES = frozenset(MONTH_NAMES) | _words(
    "voorjaar najaar zomer herfst winter jaar loop kerst kwartaal reces zomerreces kerstreces",
    "termijn einde eind begin maand week prinsjesdag uiterlijk vooruitzicht bezit beschikking",
    "huis verwachting",
)
#: Prepositions that lead in a time, never what a noun is of.
OF_TIME = _words("binnen tijdens sinds vóór per")
#: Nouns that a name may follow as it is ("het wetsvoorstel kwaliteit verblijfsrecreatie").
NAMING = tuple(
    _words(
        lexicon.LAST_PARTS,
        "wetsvoorstel agenda routekaart plan aanpak monitor regeling wet besluit debat werkgroep",
        "taskforce lid leden minister staatssecretaris artikel",
    )
)
#: What stands between the parts of a name ("Van den Berg").
NAME_PARTS = _words("den ten ter te")
#: What ends in "e" and is a noun all the same; adjectives that do not.
NOUNS_IN_E = ("ie", "se", "ure", "ade", "ode", "ende", "ruimte", "wijze", "waarde", "behoefte")
ADJECTIVES = _words("twee drie vier vijf nader definitief schriftelijk nieuw voorlopig stedelijk")
#: What opens a clause that says which of them is meant ("de dorpen die meedoen").
RELATIVES = _words("die dat waarin waarop waarbij waarmee waarvoor")
#: A clause of these is of a delivery, not of the noun before it.
OURS = _words("ik wij we u uw kamer toegezegd aangekondigd beloofd")
#: What may stand between a noun and what it is of ("een plan te komen voor", "advies uit over").
PARTING = _words(
    "uit krijgen komen sturen ontvangen geven maken doen opstellen gepubliceerd voorgespiegeld"
)
OF_WHAT = _words("van over naar voor")

# What a promise is about.

# Verbs that tell or bring, whatever their form, and those that help them.
_TELLING = (
    r"(?:ge)?(?:in)?formeerd?|geïnformeerd|informe(?:er|ert|ren)|bericht(?:en)?|(?:toe|na|toe te |"
    r"door)?(?:ge)?(?:stuur|stuurt|sturen|stuurd|zend|zendt|zenden|zonden)|(?:aan)?"
    r"(?:bied|biedt|bieden|geboden)|aan te bieden|toe te zenden|ontvang(?:t|en)?|krijg(?:t|en)?"
    r"|(?:ge)?rapporte(?:er|ert|ren|erd)|(?:ge)?meld(?:t|en)?|laat|laten|te laten weten|weten"
    r"|(?:voor)?(?:ge)?(?:leg|legt|leggen|legd)|(?:ge)?(?:deel|deelt|delen|deeld)|mededelen"
    r"|(?:terug)?(?:ge)?komt?(?:en)?|(?:in)?(?:ga|gaat|gaan)|schrij(?:f|ft|ven)|verwacht(?:en)?"
    r"|(?:tegemoet)?zien|(?:in)?(?:ge)?(?:dien|dient|dienen|diend)|(?:ver)?strek(?:t|ken)"
    r"|verstrekt|toekomen|doen?|doet|houdt?|houden|gehouden|stelt?|stellen|gesteld|breng(?:t|en)?"
    r"|gebracht|bereik(?:t|en)|volg(?:t|en)|(?:be)?antwoord(?:t|en)?|ge(?:ef|eft|ven)|zal|zullen"
    r"|zult|wordt|worden|kunt?|kan|kunnen|mag|hoop|hopen|streeft?|streven|voornemens|zegt?"
    r"|toegezegd|leest|vindt|treft|hoort|verzend|verzonden|blijf|blijven|heb|heeft|hebt"
    r"|op de hoogte(?: te)?|(?:zo |zeer )?(?:spoedig|snel) mogelijk(?: doch)?|te willen|te kunnen"
    r"|mogen|zou|zouden|ben|is|praat|praten|zijn (?=voornemens)|bijpraten|bij te praten"
    r"|verslag (?=doen|te doen|zal|uit)"
    r"|lever|levert|leveren|bezorg|bezorgen|zet|zetten|doorzenden|voorhangen|aanbieden"
    r"|overhandig\w*|presenteer\w*|verschijn\w*|reageer\w*|terugkoppelen|uitsluitsel|vertraging|ik|wij|we"
    r"|de regering|het parlement"
)
_RECEIVER = (
    r"(?:aan |bij |met |door |van )?mij|(?<!van )(?:aan |bij |met |naar )?(?:uw|de|beide|elke) "
    r"(?:tweede |eerste )?(?:kamers?|commissies?|leden)(?: der staten-generaal)?"
    r"|(?:aan )?de staten-generaal"
    r"|de (?:vaste )?commissie (?:van|voor) [\w,]+(?: (?:zaken|en \w+))?"
    r"|(?<!van )(?:aan )?het lid [\w’'-]+|(?:aan |bij |met |naar )?u|(?<!van )het kabinet"
    r"|mijn ministerie|(?<!van )(?:de )?(?:minister|staatssecretaris) (?:van|voor) \w+"
)
#: Who promises and is told, and the verbs; searched in a ``flat`` sentence.
OUT = phrases(rf"(?:{_RECEIVER}|{_TELLING})\b")
_VERBS = (
    r"(?= (?:zal|zullen|wordt|worden|stuur|zend|bericht|informeer|deel|meld|kom|kan|kunt"
    r"|ontvangt|bied|ben|zet|verwacht|streef|zeg|hoop|blijf|blijven)\b)"
)
_NAME = r"[A-Z][\w-]*(?:(?:,| en) [A-Z][\w-]*)*"
#: Parts of a sentence that tell when, why, by whom or under what, searched in it as it stands.
ASIDES = (
    re.compile(r"\([^()]{0,200}\)|«[^»]{0,3}»|[–—] [^–—;]{3,160} [–—]"),
    re.compile(
        r"^(?:In (?:reactie|antwoord|vervolg|aanvulling|aansluiting) op|In verband met|In het kader"
        r" van|Naar aanleiding van|Met (?:inachtneming van|het oog op)|Op (?:verzoek|basis) van"
        r"|Op uw verzoek|Ter (?:uitvoering|voldoening)|Zoals|Gelet op|Gezien|Conform"
        r"|Overeenkomstig|Ingevolge|Om uw Kamer|Op (?:het moment|de dag) dat|Wanneer|Zodra|Indien"
        r"|Voorafgaand aan|Rekening houdend met|Onder verwijzing naar|Op grond van|In lijn met"
        rf"|Mocht(?:en)?|Als)\b[^,;]*?(?:,|{_VERBS})"
        r"|,? ?\b[Mm]ede namens (?:de |het |mijn )?\w+"
        r"(?:,? (?:(?:van|voor|en|de|het) )*[A-Z][\w-]*)*,?"
        r"|,? (?:waarbij|omdat|aangezien|doordat|zodat|terwijl|tenzij|mits)\b[^;]*$"
        r"|, (?:als|indien|wanneer|zodra|de datum waarop)\b[^,;]*(?=[,;.]|$)"
        r"|, (?:zoals|conform|overeenkomstig|anders dan|samen met|vergezeld van|voorzien van"
        r"|naar ik)\b[^,;]*(?=[,;.]|$)"
        r"|, (?:die|dat|welke|wat|waar\w+) [^,;]*(?=[,;.]|$)"
        r"|, [^,;]*\blater dan\b[^,;.]*"
        r"|, [^,;]*\b(?:toegezegd|beloofd|aangekondigd)\b[^,;]*(?=,)"
    ),
    re.compile(
        r"(?:(?<=\b[Dd]e )|(?<=\b[Hh]et ))(?:op|aan|voor|door|in|tijdens|eerder|al|reeds"
        r"|eveneens)\b[^,;.]{0,60}? (?:toegezegde|aangekondigde|beloofde|gevraagde)\b ?"
        r"|\b(?:toegezegde|aangekondigde|beloofde|gevraagde)\b ?"
        r"| (?:samen met (?:mijn|een|onze)|met (?:mijn|onze)) (?:\w+ )?(?:reactie|oordeel|duiding"
        r"|appreciatie|weging|standpunt|beleidsreactie|kabinetsreactie)\b|,? voorzien van [^,;.]*"
    ),
    re.compile(
        r"\b(?:\w+ )?(?:weken|maanden|dagen|jaar|jaren|tijd) (?:later|eerder)\b(?: dan \w+)?"
        r"|\blater dan (?:gepland|voorzien|verwacht|gedacht)\b,?(?: namelijk)?"
        r"|\bniet (?:in|voor|deze|dit|meer|op|eind|begin|al)\b[^,;.]{0,40}?,? maar\b(?: pas| wel)?"
        r"|\bin plaats van (?:in )?\w+|\bom (?:die|deze) reden(?:en)?\b|\btijdig\b|\buw kant op\b"
    ),
    re.compile(
        r"\b(?:[Mm]ijn|[Hh]et|[Oo]ns) (?:streven|inzet|voornemen|verwachting|bedoeling|planning)\b"
        r"|\b(?:[Dd]e|[Mm]ijn) (?:[Mm]inister|[Ss]taatssecretaris|collega|ambtsvoorganger"
        rf"|ambtgenoot)\b(?: (?:van|voor) {_NAME})?(?: en(?= ik))?"
        r"|\b(?:door middel van|in de vorm van)\b.*|,? in (?:het|uw) (?:bezit|huis|vooruitzicht)\b"
    ),
)
#: Prepositions before what is told of; of some verbs more.
ABOUT = _words("over inzake omtrent aangaande betreffende rondom")
ABOUT_OF = {
    "return": ABOUT | {"op"},
    "react": ABOUT | {"op"},
    "include": ABOUT | {"op", "aan"},
    "keep": ABOUT | {"van"},
    "inform": ABOUT | {"van"},
    "come": frozenset(("met",)),
}
#: Senses of verbs that may tell whether, how or that something is.
TELLING = frozenset(("", "inform", "keep", "return", "react", "include", "find", "receive"))
#: What opens a question that is open, and after what "dat" does.
OPENS = _words("of hoe wat welke welk wanneer waarom dat waarop waarin")
OPENS_FIRST = _words("of hoe wat welke")
OPENS_BEHIND_COMMA = _words("hoe wat welke waarom")
TELLS_THAT = _words("melden weten berichten meld informeren mededelen meedelen")
#: Verbs of delivering that may tell of any action ("in gesprek gaan").
LIGHT = _words("gaan komen doen stellen brengen houden nemen laten maken voeren")
#: What leads in an event ("Zodra het rapport er is, …").
EVENTS = _words("zodra wanneer als indien mocht mochten nadat")
#: Nouns of which a clause tells how: "de wijze waarop", "de vraag of".
HEADS = {"waarop": _words("wijze manier"), "waarin": _words("mate")}
ASKING = _words("vraag wijze manier mate")
#: What carries an object on behind a verb.
CARRIES_ON = _words("van over met naar inzake omtrent voor waarin tot om die dat")
#: Adverbs that stand for what was said before.
POINTERS = _words(
    "hierover daarover hierop daarop hiervan daarvan hieromtrent daaromtrent ervan erover erop",
    "daarmee waarover waarop daaruit hier daar",
)
#: Those that open no clause themselves.
POINTING = POINTERS - RELATIVES
#: What stands before what a clause waits for.
LEADING_IN = PREPOSITIONS | EVENTS | {"er", "zich"}
#: What stands for a thing where no noun follows.
ALONE = DEMONSTRATIVES | _words("het haar")
#: What stands for a thing that was named, and with which of it goes "het", with which "de".
NEUTER = _words("het dit dat")
COMMON = _words("de deze die")
PRONOUNS = NEUTER | _words("deze die ze haar hem")
#: Words that say nothing in front of an object ...
FRONT = (
    POINTERS
    | EVENTS
    | _words(
        "voornemens gezamenlijk hem ze er zij ja nee voorlopig onverwijld uitgebreid",
        "uitgebreider zelf inmiddels alvast over van op inzake omtrent aangaande ook tevens",
        "daarnaast bovendien verder voorts nog dus nader nadere schriftelijk separaat graag",
        "vervolgens daarbij om te en dan daarna ernaar naar verwachting eveneens tot slot",
        "was meer daarom alsnog zodra steeds ieder geval wel zo mogelijk daartoe terug",
        "tussentijds maar apart eerst al pas mondeling direct opnieuw vanzelfsprekend",
        "uiteraard zich alles hiernaast doch dezelfde dag tezamen voortaan nu duren of",
        "duurt echter aldus desgevraagd niet hiertoe hiervoor betreft vertrouwelijk",
        "blijvend actief regelmatig snel spoedig met in per rond aan voor toe",
    )
)
#: ... and behind it.
BACK = FRONT | _words(
    "dit dat deze die het haar de een mijn af tegemoet hoogte kennis hiermee na waarin wat neem",
    "nemen opnemen door bij uit mee mede als huis bezit uiteen afzonderlijk",
)
#: Those in front of a stretch by the sense of its verb: prepositions stay, by which it is told.
FRONT_OF = {group: FRONT - about - PREPOSITIONS for group, about in {"": ABOUT, **ABOUT_OF}.items()}
#: Nouns that tell nothing of what they are of.
HOLLOW = _words(
    "uitkomst uitkomsten resultaat resultaten bevindingen voortgang verloop vervolg zaken"
    " informatie gegevens brief besluit inschatting"
)
ANSWERS = _words("antwoord antwoorden beantwoording")
#: Nouns that stand for a paper named before by its own name, or for the sending of it.
ANY_PAPER = _words(
    "stuk stukken document documenten tekst exemplaar geheel afschrift kopie toezending indiening",
    "verzending aanbieding kabinetsstandpunt reactie beleidsreactie kabinetsreactie standpunt",
    "appreciatie oordeel kabinetsappreciatie",
)
#: What is sent to the Kamer, by the ends of its names.
PAPERS = tuple(
    _words(
        *(lexicon.NOUNS[role] for role in ("document", "paper", "bill-paper", "sendable")),
        lexicon.LAST_PARTS,
        "agenda routekaart analyse inventarisatie doorrekening handreiking relaas besluit toets",
        "toelichting onderbouwing tabellen tabel lijst kaart aanpak doorlichting raming",
        "businesscase vragen kamervragen uiteenzetting opinion convenant kader wijziging ontwerp",
        "uitsplitsing",
    )
    - _words("bericht berichten schrijven")
)
_STUDIES = (
    "toets",
    "onderzoek",
    "verkenning",
    "evaluatie",
    "studie",
    "doorlichting",
    "inventarisatie",
)
#: By which other noun a thing may be named before: the report is of a study.
ALSO_NAMED = {
    **dict.fromkeys(_words("rapport eindrapport onderzoeksrapport rapportage"), _STUDIES),
    **dict.fromkeys(_words("uitkomst uitkomsten resultaten bevindingen conclusies"), _STUDIES),
    **dict.fromkeys(ANSWERS, ("vragen",)),
}
#: Where members are said to have asked for something, up to what they asked for.
ASKED = re.compile(
    r"\b(?:vroeg|vroegen|vraagt|vragen|gevraagd|verzocht|verzoekt|verzoeken|aandacht|gesproken"
    r"|gedebatteerd|stilgestaan)\b[^.;]{0,90}?\b(?:naar|om|voor|over|bij)"
    r" (?=(?:de|het|een|mijn|alle)\b)",
    re.IGNORECASE,
)
#: Nouns that name somebody, not what a promise is about.
WHO = _words("minister staatssecretaris kabinet kamer commissie collega toezegging")
#: How the head of a letter begins, and a greeting.
LETTERHEAD = re.compile(
    r"(?:Zeer )?(?:Geachte|Mijnheer|Mevrouw|Meneer)\b[^.]{0,80}$|(?:Den Haag|['’]s-Gravenhage)\b"
    r"|Antwoord\b.{0,40}$|(?:Datum|Betreft|Onderwerp|Aan de [Vv]oorzitter|BRIEF VAN)\b"
    r"|Correspondentie uitsluitend",
    re.IGNORECASE,
)
