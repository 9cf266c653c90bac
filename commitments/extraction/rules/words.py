"""Dutch words of time, as months, seasons and numbers, and the short names of meetings."""

from __future__ import annotations

import re

# What letters call the meetings of the Kamer for short ("voor het CD Luchtvaart van 5 november").
MEETINGS = ("ao", "vao", "cd", "wgo", "so", "no", "tmd", "rtg")
MONTHS = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
}
MONTH_NAMES = ("", *MONTHS)
SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mrt": 3,
    "apr": 4,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
MONTH_STEMS = (*SHORT_MONTHS, "maart", "mei", "jun", "jul")
WEEKDAYS = {
    "maandag": 0,
    "dinsdag": 1,
    "woensdag": 2,
    "donderdag": 3,
    "vrijdag": 4,
    "zaterdag": 5,
    "zondag": 6,
}
ORDINALS = {
    "eerste": 1,
    "1e": 1,
    "1ste": 1,
    "i": 1,
    "tweede": 2,
    "2e": 2,
    "2de": 2,
    "ii": 2,
    "derde": 3,
    "3e": 3,
    "3de": 3,
    "iii": 3,
    "vierde": 4,
    "4e": 4,
    "4de": 4,
    "iv": 4,
    "laatste": 4,
}
_ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_TEENS = ("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
NUMBERS = {
    **{word: float(number) for number, word in enumerate(_ONES, 1)},
    "één": 1.0,
    "eén": 1.0,
    "anderhalve": 1.5,
    "anderhalf": 1.5,
    "tweeënhalve": 2.5,
    "tien": 10.0,
    "elf": 11.0,
    "twaalf": 12.0,
    **{word: float(number) for number, word in enumerate(_TEENS, 13)},
    **{word: 10.0 * number for number, word in enumerate(_TENS, 2)},
    **{  # eenentwintig, tweeëntwintig
        f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": 10.0 * tens + ones
        for tens, ten in enumerate(_TENS, 2)
        for ones, one in enumerate(_ONES, 1)
    },
}

# Every word that can stand in front of a unit of time and place it.
LEAD_WORDS = frozenset(
    {
        "'t",
        "1e",
        "1ste",
        "2de",
        "2e",
        "aan",
        "aanvang",
        "afloop",
        "al",
        "begin",
        "bij",
        "binnen",
        "circa",
        "d.",
        "d.d",
        "d.d.",
        "dagen",
        "dan",
        "dat",
        "dd",
        "dd.",
        "de",
        "den",
        "deze",
        "die",
        "direct",
        "dit",
        "drie",
        "eerder",
        "eerst",
        "eerste",
        "eind",
        "einde",
        "elk",
        "en",
        "ergens",
        "gedurende",
        "gelegenheid",
        "geval",
        "half",
        "halverwege",
        "helft",
        "het",
        "ieder",
        "in",
        "ingaan",
        "ingang",
        "intreden",
        "jaar",
        "kalenderjaar",
        "kort",
        "laatst",
        "laatste",
        "later",
        "liefst",
        "loop",
        "maand",
        "maanden",
        "medio",
        "met",
        "meteen",
        "midden",
        "mogelijk",
        "na",
        "nabij",
        "net",
        "niet",
        "nog",
        "of",
        "om",
        "ommekomst",
        "omstreeks",
        "ongeveer",
        "onmiddellijk",
        "op",
        "over",
        "pas",
        "per",
        "periode",
        "reeds",
        "rond",
        "rondom",
        "ruim",
        "ruimschoots",
        "sinds",
        "snel",
        "spoedig",
        "start",
        "t/m",
        "tegen",
        "ten",
        "ter",
        "tijdens",
        "tijdig",
        "tot",
        "tussen",
        "twee",
        "tweede",
        "uiterlijk",
        "ultimo",
        "van",
        "vanaf",
        "via",
        "vier",
        "vijf",
        "vlak",
        "voor",
        "voorafgaand",
        "voorafgaande",
        "voór",
        "vroeg",
        "vroeger",
        "vroegst",
        "vroegste",
        "vroegstens",
        "vòòr",
        "vóor",
        "vóór",
        "weer",
        "weken",
        "wel",
        "z'n",
        "zes",
        "zijn",
        "zo",
        "z’n",
        "à",
    }
)

_FINITE = (
    "aangekondigd acht afgerond begint begon behandelt bekend beloofd beloofde ben bent"
    " beschikbaar besloot besprak bespreekt bestaan bestaat beëindigde biedt bleek bleken"
    " blijken blijkt boden bood bracht brachten brengen brengt deden deed doen doet duren duurde"
    " duurden duurt eindigt ga gaan gaat gaf gaven geeft gepland gereed gevraagd geëvalueerd"
    " ging gingen had hadden heb hebben heeft hield hielden hoop hoopt hoopte hopen houdt is kan"
    " klaar komen komt kon konden kreeg kregen krijgen krijgt kunnen kwam kwamen lag lagen leek"
    " leken leverde leverden leveren levert liep liepen liet lieten liggen ligt loopt lopen"
    " maakt maakte maakten mag meldde meldden moet moeten mogen nam namen neemt onderzochten"
    " onderzoekt opgeleverd plaatsvinden plaatsvindt publiceert publiceren rapporteert ronden"
    " rondt schreef schreven schrijft sloot sloten span sprak spraken staan staat start starten"
    " startte startten stelde stelden stelt stond stonden streef streeft toegezegd toetst trad"
    " traden treden treedt verliep verloopt verscheen verschenen verschijnen verschijnt verwacht"
    " verzocht verzoekt viel vielen vinden vindt voerde voerden voeren voert volgde volgden"
    " volgen volgt vond vonden voorzien vraagt vroeg vroegen waren was werd werden werkt werkte"
    " werkten wil willen word worden wordt zal zei zijn zou zouden zullen"
)
# Verbs, and words that stand for one, by which a clause is known to tell something.
FINITE_VERBS = frozenset(_FINITE.split())


def alternation(words: dict[str, int] | dict[str, float]) -> str:
    """The words as one regular expression, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


#: What names a time in a sentence in lower case, as alternatives of a regular expression.
NAMED_TIMES = (
    rf"\d{{4}}|{alternation(MONTHS)}|\w*reces|zomer|herfst|najaar|voorjaar|winter|kerst|jaar"
    r"|jaarwisseling|kwartaal|week|weken|maand|prinsjesdag"
)
