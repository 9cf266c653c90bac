"""What a commitment is about, in a few words of the text itself.

Read by subtraction: term, origin, papers between brackets, who promises, who is
told, the verbs of telling and their small words are taken out of the promising
sentence; what is left is what the Kamer will be told of. Where only a pointing
word is left ("hierover", "de uitkomsten"), it is the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from commitments.extraction.rules.rule import flat, phrases

type Span = tuple[int, int]

_LONGEST = 160  # characters
# Verbs that tell or bring, whatever their form, and those that help them.
_TELLING = (
    r"(?:ge)?(?:in)?formeerd?|geïnformeerd|informe(?:er|ert|ren)|bericht(?:en)?|(?:toe|na|toe te |"
    r"door)?(?:ge)?(?:stuur|stuurt|sturen|stuurd|zend|zendt|zenden|zonden)|(?:aan)?(?:ge)?"
    r"(?:bied|biedt|bieden|boden)|aan te bieden|toe te zenden|ontvang(?:t|en)?|krijg(?:t|en)?"
    r"|(?:ge)?rapporte(?:er|ert|ren|erd)|(?:ge)?meld(?:t|en)?|laat|(?<!te )laten|te laten weten"
    r"|weten|(?:voor)?"
    r"(?:ge)?(?:leg|legt|leggen|legd)|(?:ge)?(?:deel|deelt|deeld)|(?:terug)?(?:ge)?komt?(?:en)?"
    r"|(?:in)?(?:ga|gaat|gaan)|schrij(?:f|ft|ven)|verwacht(?:en)?|(?:tegemoet)?zien"
    r"|(?:in)?(?:ge)?(?:dien|dient|dienen|diend)|verstrek(?:t|ken)?|toekomen|doen?|doet"
    r"|houdt?|houden|gehouden|stelt?|stellen|gesteld|breng(?:t|en)?|gebracht|bereik(?:t|en)"
    r"|volg(?:t|en)|(?:be)?antwoord(?:t|en)?|ge(?:ef|eft|ven)|zal|zullen|wordt|worden|kunt?|kan"
    r"|kunnen|mag|hoop|hopen|streeft?|streven|voornemens|zegt?|toegezegd|leest|vindt|treft|hoort"
    r"|verzend|verzonden|blijf|blijven|heb|heeft|op de hoogte(?: te)?|(?:zo |zeer )?"
    r"(?:spoedig|snel) mogelijk(?: doch)?|te willen|te kunnen|mogen|zou|zouden|ben"
    r"|zijn (?=voornemens)"
)
_RECEIVER = (
    r"(?:aan |bij |met |door |van )?mij|(?:aan |bij |met )?(?:uw|de|beide|elke) "
    r"(?:tweede |eerste )?(?:kamers?|commissies?|leden)(?: der staten-generaal)?"
    r"|(?<!van )(?:aan )?het lid [\w’'-]+|(?:aan |bij )?u|ik|wij|we|het kabinet|mijn ministerie"
    r"|(?:de )?(?:minister|staatssecretaris) (?:van|voor) \w+"
)
_OUT = phrases(rf"(?:{_RECEIVER}|{_TELLING})\b")
_POINTING = frozenset((
    "hierover", "daarover", "hierop", "daarop", "hier", "daar", "hiervan", "daarvan", "hem",
    "haar", "waarover", "waarop", "erover", "erop", "ervan", "hieromtrent", "dit", "dat",
    "deze", "die",
))  # fmt: skip
# Words that say nothing at the edge of a stretch, in front and behind.
_FRONT = _POINTING | frozenset((
    "over", "van", "op", "inzake", "omtrent", "aangaande", "rond", "ook", "tevens", "daarnaast",
    "bovendien", "verder", "voorts", "nog", "dus", "nader", "nadere", "schriftelijk",
    "separaat", "graag", "vervolgens", "daarbij", "om", "te", "en", "dan", "daarna", "ernaar",
    "er", "naar", "verwachting", "is", "ben", "zij", "ze", "zelf", "eveneens", "tot", "slot",
    "daarom", "alsnog", "zodra", "steeds", "in", "ieder", "geval", "wel", "zo", "mogelijk",
    "waar", "nodig", "daartoe", "terug", "met", "middels", "tussentijds", "door", "maar",
    "direct", "opnieuw", "vanzelfsprekend", "uiteraard", "zijn", "voornemens", "zich",
    "hiernaast", "per", "doch", "dezelfde", "dag", "tezamen", "voortaan", "nu", "duren",
    "duurt",
))  # fmt: skip
_BACK = (_FRONT - {"zijn"}) | frozenset((
    "aan", "toe", "af", "tegemoet", "hoogte", "kennis", "hiermee", "de", "het", "een", "voor",
    "waarin", "wat", "neem", "nemen", "opnemen",
))  # fmt: skip
# How a stretch begins that says when or how, not what.
_ASIDE = re.compile(
    r"(?:onder|aan het (?:eind|begin)|na|voor|bij|tijdens|binnen|tegelijk|uiterlijk|waar nodig"
    r"|maar|indien|het voornemen|(?:een|twee|drie|vier|vijf|\d+) (?:jaar|maand|maanden|weken)$)"
    r"(?!\w)",
    re.IGNORECASE,
)
# What a promise is made on or under, up to its verb, and what is said after it of how and why.
_ASIDES = re.compile(
    r"^(?:In (?:reactie|antwoord|vervolg|aanvulling|aansluiting) op|In verband met|In het kader van"
    r"|Naar aanleiding van|Met (?:inachtneming van|het oog op)|Op (?:verzoek|basis) van"
    r"|Op uw verzoek|Ter (?:uitvoering|voldoening)|Zoals|Gelet op|Gezien|Conform"
    r"|Overeenkomstig|Ingevolge|Om uw Kamer|Op (?:het moment|de dag) dat|Wanneer|Zodra|Indien"
    r"|Mocht(?:en)?|Als)\b[^,;]*?"
    r"(?:,|(?= (?:zal|zullen|wordt|worden|stuur|zend|bericht|informeer|deel|meld|kom|kan|kunt"
    r"|ontvangt|bied|ben|zet|verwacht|streef|zeg|hoop|blijf|blijven)\b))"
    r"|,? ?\b[Mm]ede namens (?:de |het |mijn )?\w+(?:,? (?:(?:van|voor|en|de|het) )*[A-Z][\w-]*)*,?"
    r"|,? (?:waarbij|omdat|aangezien|doordat|zodat|terwijl|tenzij|mits)\b[^;]*$"
    r"|, (?:als|indien|wanneer|zodra|de datum waarop)\b[^,;]*(?=[,;.]|$)"
)
_STARTS = re.compile(
    r"(?:de|het|een|mijn|onze|deze|dit|dat|die|eventuele|hoe|wat|welke|wanneer|of|alle|beide)\b",
    re.IGNORECASE,
)
_NAMED = 4  # what a stretch gains that begins with an article or pronoun
_POINTS = re.compile(rf"\b(?:{'|'.join(sorted(_POINTING))})\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]{0,200}\)|«[^»]{0,3}»")
_WORD = re.compile(r"\w+")
_EDGES = " ,;:.–-|("
# Before what will be told: how long ("de komende jaren over …"), and what is left of "zeg toe".
_MEANWHILE = re.compile(
    r"^(?:toe (?!(?:in |aan |over )?te )|(?:(?:ook )?de komende (?:jaren|tijd|periode|maanden)"
    r"|gedurende [^;,]{1,40}?) (?=(?:over|inzake|omtrent) ))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d$")
_HEAD = re.compile(
    r"(?:Zeer )?(?:Geachte|Mijnheer|Mevrouw|Meneer)\b[^.]{0,80}$|(?:Den Haag|['’]s-Gravenhage)\b"
    r"|Antwoord(?:en)? \d|(?:Datum|Betreft|Onderwerp|Aan de [Vv]oorzitter|BRIEF VAN)\b",
    re.IGNORECASE,
)
_CARRIES_ON = re.compile(
    r"(?:van|over|met|naar|inzake|omtrent|voor|tegen|tussen|bij|in|waar\w*|of|hoe|welke) ",
    re.IGNORECASE,
)
_HOLLOW = re.compile(
    r"(?:de|het|een|mijn|onze|eventuele|deze|die)? ?(?:uitkomst|uitkomsten|resultaat|resultaten"
    r"|bevindingen|reactie|brief|stand van zaken|voortgang|verloop|vervolg|antwoorden?)$",
    re.IGNORECASE,
)


def find_object(sentence: str, before: str, clause: Span, holes: Iterable[Span]) -> str | None:
    """What the promise in ``sentence[clause]`` will tell of; None where nothing is left.

    ``holes`` are spans of the sentence that are something else: its term, the
    origin it names. ``before`` is the sentence before.
    """
    start, end = clause
    asides = [
        found.span()
        for pattern in (_BRACKETS, _ASIDES)
        for found in pattern.finditer(sentence, 0, end if pattern is _BRACKETS else len(sentence))
    ]
    words = _without(sentence, [*holes, *asides])
    runs = _runs(words[start:end])
    chosen = _best(runs)
    if _HEAD.match(before):
        before = ""
    if before and (not chosen or _HOLLOW.match(chosen)) and _points(sentence[start:end], chosen):
        return _short(before.rstrip(_EDGES))
    return _short(chosen) if chosen else None


def _without(sentence: str, holes: Iterable[Span]) -> str:
    """The sentence with the holes that lie in it as stops of the same length."""
    for start, end in holes:
        if end <= 0 or start >= len(sentence):
            continue  # the term stands in another sentence
        start, end = max(start, 0), min(end, len(sentence))
        sentence = sentence[:start] + ";" * (end - start) + sentence[end:]
    return sentence


def _runs(words: str) -> list[str]:
    """The stretches between what is taken out; a comma alone does not end one."""
    kept, at = [], 0
    for found in _OUT.finditer(flat(words)):
        kept.append(words[at : found.start()])
        at = found.end() - 1
    parts = ";".join([*kept, words[at:]]).split(";")
    runs = [part.strip(_EDGES).removesuffix(" te") for part in parts]  # "een overzicht te sturen"
    return [run for run in runs if run]


def _best(runs: list[str]) -> str:
    """The stretch that says most, with those it carries on from or that carry it on."""
    if not runs:
        return ""
    first = last = max(range(len(runs)), key=lambda index: _worth(_trim(runs[index])))
    while first > 0 and _CARRIES_ON.match(runs[first]):
        first -= 1
    while last + 1 < len(runs) and _CARRIES_ON.match(runs[last + 1]):
        last += 1
    chosen = _trim(" ".join(runs[first : last + 1]))
    return chosen if _weight(chosen) else ""


def _trim(run: str) -> str:
    """The stretch without the words that say nothing at its edges."""
    words = _MEANWHILE.sub("", run).split(" ")
    while words and ((first := words[0].strip(_EDGES).lower()) in _FRONT or _YEAR.match(first)):
        words.pop(0)
    while words and words[-1].strip(_EDGES).lower() in _BACK:
        words.pop()
    return " ".join(words).strip(_EDGES)


def _weight(run: str) -> int:
    """How much a stretch says: its words of four letters and more."""
    if _ASIDE.match(run):
        return 0
    return sum(len(word) >= 4 for word in _WORD.findall(run))


def _worth(run: str) -> int:
    """How likely a stretch is what the promise is of: what it says, more so if it is named."""
    weight = _weight(run)
    return weight + _NAMED if weight and _STARTS.match(run) else weight


def _points(clause: str, chosen: str) -> bool:
    return not chosen or bool(_POINTS.search(clause)) or bool(_HOLLOW.match(chosen))


def _short(words: str) -> str:
    """At most ``_LONGEST`` characters, cut at a word."""
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
