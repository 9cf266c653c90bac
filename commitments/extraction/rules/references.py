"""How letters name papers and occasions: one rule a kind, with its own examples.

Named groups say what a match holds: ``dossiers`` and ``numbers`` of papers,
``number`` of anything else, ``day``/``month``/``year``/``when`` of a date,
``name`` of an occasion, letter or member.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from commitments.extraction.days import DAY, MONTH
from commitments.extraction.dossiers import DOSSIER
from commitments.extraction.readings import ReferenceKind
from commitments.extraction.rules.rule import Rule
from commitments.extraction.rules.words import MEETINGS


@dataclass(frozen=True, slots=True)
class Mention:
    """What a match names; every match holds one of the ``anchors``.

    A match starts with the word its anchor is part of, or at most ``before``
    characters before that anchor with one of the characters in ``first``;
    ``dated`` ones hold a day. ``opens`` says that the anchor begins the match.
    """

    kind: ReferenceKind
    anchors: tuple[str, ...]
    before: int = 0
    first: str = ""
    dated: bool = False
    opens: bool = False


_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?"
_DATE = (
    rf"(?:afgelopen )?{_WEEKDAY}(?:{DAY.pattern}|(?P<figures>[0-3]?\d[-/.][01]?\d[-/.]"
    r"(?:19|20)\d\d))"
    r"(?: (?P<ago>vorig jaar|van dit jaar|dit jaar|van vorig jaar))?(?(open)\))"
)
_BY = r"(?:,? (?:van|d\.d\.|dd\.?|gedateerd|op|de dato)|,| (?P<open>\())? ?"
# A word that shows that the name before a date is over: a verb, a pronoun, a clause.
_STOPS = """
heb hebben heeft had hadden is was werd werden wordt worden zal zullen zijn kan ben dat die waarin
waar waarop waarbij ik wij we zij hij zei vroeg toegezegd gevraagd verzocht gemeld informeer stuur
stuurde deed gaf sprak om als of maar dan vindt vond komt stelde per uiterlijk vóór vanaf na tussen
binnen nader zodra
"""
_STOP = rf"(?:{'|'.join(_STOPS.split())}|\w*(?:geïnformeerd|gestuurd|gezonden|aangeboden))"
_NAME = rf"(?P<name>(?: (?:«[^»\n]{{1,160}}»|(?!{_STOP}\b)[^\s.;:!?()|]{{1,40}})){{0,16}}?)"
_PARTICLE = (
    r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Tt]er|[Tt]en|[Ee]l|[Aa]l|’t|'t|Ö|Ten) ?){0,3}"
)
_MEMBER = (
    rf"{_PARTICLE}(?!Kamer\b|Minister\b|Staatssecretaris\b)[A-ZÀ-Þ][\w’'-]+"
    r"(?: ?[-–] ?(?:[Vv]an (?:[Dd]en? |[Dd]er )?)?[A-ZÀ-Þ][\w’'-]+| [A-ZÀ-Þ][a-zà-ÿ]+(?=[ ,.;)])"
    r"(?! en [A-Z]\w+ \())?"
)
_PARTY = r"(?: ?\((?:beiden |allen )?[A-Z][\w /-]{1,40}\))?"
_MEMBERS = (
    rf"(?P<name>{_MEMBER}{_PARTY}(?:(?:, | en |, en |/| & ){_MEMBER}{_PARTY}){{0,8}}(?: c\.s\.)?)"
)
_WHO = (
    r"(?:van|door) ?(?:het |de )?(?:voormalig |toenmalig )?"
    r"(?:(?:[Kk]amer)?(?:lid|leden)|heer|heren|mevrouw) "
)

_NR = r"(?:[Nn]rs?|NRS?)(?:\.|(?= ?\d))? ?"
_NUMBER = rf"\d{{1,5}}(?![\d:.]\d|\d)(?! ?(?:{MONTH})\b)"
_NUMBERS = (
    rf"(?P<numbers>{_NUMBER}(?:(?:,? en |, |/|, en | t/m | tot en met )(?:{_NR})?{_NUMBER}"
    rf"(?! (?!en |t/m )[a-z]{{3}})(?!\d| ?\d{{3}}\b)){{0,12}})"
)
_YEARS = r"\d{4} ?[–/-] ?\d{2,4}"
_SERIES = (
    rf"(?:(?:[Kk]amerst(?:uk(?:ken|nummer)?|\.)|TK|EK"
    rf"|(?:Tweede|Eerste) Kamer)(?: (?:I{{1,2}}|TK|EK|nr\.))?,? ?(?:vergaderjaar )?(?:{_YEARS},? )?"
    r"(?:stuk |kamerstuk )?)"
)
_DOSSIERS = rf"(?P<dossiers>{DOSSIER}(?:(?: en |, | & |/| jo\. ){DOSSIER}){{0,4}})"
_DOSSIER_ALONE = r"\d{2} ?\d{3}(?:-0\d(?!\d)|[ -](?:[IVX]{1,6}[AB]?|[A-HJK])(?=[-,]))?"
_LETTERS = r"(?P<numbers>[A-Z]{1,3}(?: en [A-Z]{1,3})?)(?![\w’'-]|\.\w)"

_DEBATES = (
    "commissiedebat", "commissiedebatten", "plenair debat", "plenaire debat", "tweeminutendebat",
    "dertigledendebat", "spoeddebat", "hoofdlijnendebat", "interpellatiedebat", "kamerdebat",
    "debat", "debatten", "algemeen overleg", "voortgezet algemeen overleg", "notaoverleg",
    "wetgevingsoverleg", "schriftelijk overleg", "mondeling overleg", "overleg met uw Kamer",
    *map(str.upper, MEETINGS), "mondelinge vragenuur", "vragenuur", "vragenuurtje",
    "begrotingsbehandeling", "regeling van werkzaamheden",
    "technische briefing", "plenaire behandeling", "algemene beschouwingen",
    "algemene politieke beschouwingen", "algemene financiële beschouwingen",
)  # fmt: skip
_INITIAL = re.compile(r"\b([a-z])")
_DEBATE = "|".join(_INITIAL.sub(lambda m: f"[{m[1].upper()}{m[1]}]", name) for name in _DEBATES)
_LETTER = (
    r"(?:(?:(?:[Mm]ijn|[Oo]nze|[Uu]w|[Hh]aar|[Zz]ijn) )?(?:[Kk]amerbrief|[Kk]amerbrieven|brieven"
    r"|[a-z]*brief)|(?:[Mm]ijn|[Oo]ns|[Dd]it|[Uu]w) (?:uitstel|kwartaal)?(?:bericht|schrijven))"
)


def _rule(
    name: str,
    mention: Mention,
    pattern: str,
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
) -> Rule[Mention]:
    return Rule(f"verwijzing.{name}", re.compile(pattern), mention, examples, counterexamples)


REFERENCES: tuple[Rule[Mention], ...] = (
    _rule(
        "kamerstuk",
        Mention("kamerstuk", ("nr", "Nr"), 110, "KkTE0123456789"),
        rf"{_SERIES}?{_DOSSIERS},? ?{_NR}{_NUMBERS}",
        (
            "Kamerstuk 29 237, nr. 177",
            "zie 21 501-02, nr. 2462",
            "Kamerstuk 36 410 XII nr. 45",
            "34775-IV, nr. 44",
            "Kamerstukken II 2017/18, 34775-IV, nr. 44",
            "Kamerstuk 29 521, nrs. 405 en 426",
            "het stuk 32 543, nr 19",
            "Kamerstukken 31 066 en 26 643, nr. 663",
            "34 300 J, nr. 32",
            "TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116",
            "Tweede Kamer, vergaderjaar 1994–1995, 23 900 XV, nr. 44",
            "Kamerstuk 36600, nr. 13",
            "Kamerstuk 21 501-02, nr.2870",
        ),
        (
            "dossier 29 237",
            "Aanhangsel Handelingen 2024–2025, nr. 1028",
            "een bedrag van 29 237 euro",
            "Handelingen II 2017/18, nr. 19",
            "Stcrt. 2015, nr. 61",
        ),
    ),
    _rule(
        "kamerstuk-zonder-nr",
        Mention("kamerstuk", ("amerst", "TK ", "EK "), 12, "KkTE"),
        rf"{_SERIES}(?P<dossiers>{_DOSSIER_ALONE})(?:, ?|-)"
        rf"(?P<numbers>(?!0){_NUMBER})(?! \d{{3}}\b)",
        (
            "Kamerstuk 29023-384",
            "Kamerstuk 21501-02-2462",
            "Kamerstuk 36410-XVI-12",
            "TK 29 538, 349",
            "Kamerstukken II 2021/22, 29 023, 312",
        ),
        (
            "Kamerstuk 21501-02",
            "Kamerstukken 31 066, 26 643, nr. 663",
            "Kamerstuk 29 538, 12 maart 2024",
            "Kamerstuk 29 538",
        ),
    ),
    _rule(
        "kamerstuk-eerste-kamer",
        Mention("kamerstuk", ("amerst", "e Kamer, ", "TK ", "EK "), 8, "KkTE"),
        rf"{_SERIES}{_DOSSIERS}, ?(?:letter )?{_LETTERS}",
        ("Kamerstuk 35 099, S", "Kamerstukken I 2021/22, 35 099, AB", "Eerste Kamer, 36 373, H"),
        (
            "Kamerstuk 35 099, nr. 4",
            "Kamerstuk 35 099, De Kamer",
            "Kamerstuk 35 099, Stand",
            "Tweede Kamer, vergaderjaar 1994–1995, 23 900 XV, nr. 44",
        ),
    ),
    _rule(
        "kamerstuk-tussen-haken",
        Mention("kamerstuk", ("(",), opens=True),
        rf"\((?P<ref>(?:[ET]K )?{_DOSSIERS}, (?:letter )?{_LETTERS})(?=[);,])",
        ("(35 099, S)", "(34 086, letter B)", "(EK 36 067, Z)"),
        ("(35 099, nr. 4)", "(35 099, De Kamer)"),
    ),
    _rule(
        "kamerstuk-kenmerk",
        Mention("kamerstuk", ("kst-",), opens=True),
        r"(?P<kst>kst-(?<![\w-]kst-)(?:\d{5}|C[IVX]+)(?:-[\dA-Z]{1,5}){1,2}(?:-n\d)?)(?![\w-])",
        ("kst-29521-440", "kst-34775-X-87", "kst-21501-02-1581", "kst-33258-S", "kst-34086-B-n1"),
        ("kst-", "kst-29521"),
    ),
    _rule(
        "kamernummer",  # of a document (D), a case (Z) or an activity (A)
        Mention("case", ("20",), opens=True),
        r"(?P<number>20(?<!\w20)\d\d(?P<letter>[DZA]) ?\d{5})(?!\w)",
        ("zie 2022D06547", "uw vragen (2022Z03019)", "2024Z 17972", "het debat 2024A05766"),
        ("2022D0654", "A2022D06547", "12022Z03019", "2024A057661"),
    ),
    _rule(
        "toezegging-tweede-kamer",
        Mention("register", ("TZ",), opens=True),
        r"(?P<number>TZ(?<!\wTZ) ?\d{6} ?[-–]? ?\d{3})(?!\w)",
        ("TZ202306-026", "TZ202306026"),
        ("TZ2023-026", "XTZ202306-026"),
    ),
    _rule(
        "toezegging-eerste-kamer",
        Mention("register", ("T0",), opens=True),
        r"(?P<number>T0(?<!\wT0)\d{4})(?!\w)",
        ("toezegging T01970",),
        ("T0197", "T019700"),
    ),
    _rule(
        "aanhangsel",
        Mention("aanhangsel", ("Aanhangsel", "h-tk-")),
        rf"Aanhangsel(?: (?:van de )?Handelingen)?(?: (?:I{{1,2}}|TK|EK))?,? ?"
        rf"(?:vergaderjaar )?{_YEARS},? ?"
        rf"{_NR}(?P<number>\d{{1,5}})|(?<![\w-])(?P<id>ah-[te]k-\d{{8}}-\d{{1,5}})(?!\w)",
        (
            "Aanhangsel Handelingen 2024–2025, nr. 1028",
            "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 187",
            "Aanhangsel van de Handelingen II 2011/12, nr. 4",
            "ah-tk-20212022-3621",
        ),
        ("Aanhangsel van de Handelingen", "Handelingen II 2017/18, nr. 19"),
    ),
    _rule(
        "handelingen",
        Mention("handelingen", ("Handelingen", "h-tk-")),
        rf"(?<!Aanhangsel )(?<!van de )Handelingen(?: (?:I{{1,2}}|TK|EK))?,? ?"
        rf"(?:vergaderjaar )?{_YEARS},? ?"
        rf"{_NR}(?P<number>\d{{1,3}}(?:, item \d{{1,3}})?)|(?<![\w-])"
        rf"(?P<id>h-[te]k-\d{{8}}-\d{{1,3}}-\d{{1,3}})(?!\w)",
        (
            "Handelingen II 2017/18, nr. 19, item 11",
            "Handelingen II 2011/12, nr. 39",
            "h-tk-20172018-70-8",
        ),
        ("Aanhangsel Handelingen 2024–2025, nr. 1028", "de Handelingen van uw Kamer"),
    ),
    _rule(
        "vragen",
        Mention("questions", ("ragen ",), 24, "SsMmKkVv"),
        rf"(?:[Ss]chriftelijke |[Mm]ondelinge )?(?:[Kk]amer)?[Vv]ragen "
        rf"(?:gesteld )?{_WHO}{_MEMBERS}"
        rf"(?: \(ingezonden {DAY.pattern}\))?",
        (
            "de vragen van het lid Jansen",
            "schriftelijke vragen van het lid Podt (D66)",
            "de vragen van de leden Van den Hil (VVD) en Bikker (ChristenUnie)",
            "Kamervragen van de heer De Vries",
        ),
        ("de vragen van het lid", "vragen van burgers", "vragen over Jansen"),
    ),
    _rule(
        "motie",
        Mention("motion", ("otie",), 20, "GgAaNnMm"),
        rf"(?<!\w)(?:[Gg]ewijzigde |[Aa]angehouden |[Nn]ader gewijzigde )?[Mm]oties?(?:-| "
        rf"(?:{_WHO})?){_MEMBERS}",
        (
            "de motie-Slob",
            "de motie van het lid Van Middelkoop",
            "de motie Van Wijngaarden en Stoffer",
            "de motie Beckerman/Bushoff",
            "motie van de leden Mohandis (GroenLinks-PvdA) en Van Nispen (SP)",
            "de motie van het lid Smeding c.s.",
        ),
        ("de motie is aangenomen", "emotie Jansen", "motie van uw Kamer", "de motie. Het kabinet"),
    ),
    _rule(
        "motie-ingediend",
        Mention("motion", ("ingediende",), 90, "dv"),
        rf"{_WHO}{_MEMBERS} ingediende (?:en aangenomen )?motie",
        ("de door het lid Mutluer ingediende motie", "door de leden Kat en Bos ingediende motie"),
        ("de ingediende motie", "de door de regering ingediende begroting"),
    ),
    _rule(
        "debat",
        Mention(
            "debate",
            ("debat", "verleg", *map(str.upper, MEETINGS), "ragenuur", "eschouwingen", "ehandeling",
             "riefing"),
            34,
            "AaCcMmNnOoPpRrSsTtVvWw",
            dated=True,
        ),
        rf"(?<![\w-])(?:{_DEBATE})(?![\w-]){_NAME}{_BY}{_DATE}",
        (
            "het commissiedebat Raad Buitenlandse Zaken d.d. 16 februari jl.",
            "het debat van 3 mei",
            "het algemeen overleg van 3 juni jl.",
            "het VAO MIRT van 5 juli 2012",
            "het CD Luchtvaart van 5 november",
            "het AO op 12 februari 2013",
            "het Algemeen Overleg Landbouw- en Visserijraad 15 april jongstleden",
            "het commissiedebat Landbouw, Natuur en Voedselkwaliteit van 9 juni",
            "het debat over de wolf van dinsdag 4 maart 2025",
            "de begrotingsbehandeling op 24 oktober jl.",
        ),
        (
            "In het debat heb ik toegezegd dat op 3 mei een brief volgt",
            "het debat over Mali",
            "het overleg met de gemeenten. Op 3 mei",
        ),
    ),
    _rule(
        "brief",
        Mention("letter", ("brie", "bericht", "schrijven"), 24, "MmOoUuHhZz", dated=True),
        rf"(?<![\w-]){_LETTER}(?![\w-]){_NAME}{_BY}{_DATE}",
        (
            "mijn brief van 7 maart",
            "de Kamerbrief «Politieke ontwikkelingen in de Sahelregio» d.d. 9 februari 2022",
            "de planningsbrief van 5 oktober jl.",
            "de brief over de herziening van het landbouwbeleid d.d. 5 juni 2014",
            "mijn bericht van 31 mei jl.",
            "mijn brief van 16-02-2022",
        ),
        (
            "Deze brief stuur ik u op 3 mei",
            "een brief over Mali",
            "het bericht van 3 mei",
            "de brief waarin ik op 3 mei",
        ),
    ),
)  # fmt: skip
