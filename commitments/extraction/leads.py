"""The words in front of a unit of time: "uiterlijk eind", "nog vóór het", "van"."""

from __future__ import annotations

import re
from typing import NamedTuple

from commitments.extraction.periods import Position
from commitments.extraction.rules.words import LEAD_WORDS

REACH = 90  # how far in front of a unit its own words can stand

_HARD = r"uiterlijk|ten laatste|op (?:zijn|z['’]n) laatst|niet later dan|in (?:elk|ieder) geval"
_FILLER = r"nog|ruim|ruimschoots|kort|vlak|net|direct|meteen|onmiddellijk|snel|spoedig|pas|eerst"
_FILLER += r"|later|tijdig|ergens|weer|reeds|al|zo vroeg mogelijk|het liefst|liefst"
_STARTS = r"(?:begin|start|aanvang|ingaan|intreden)"
_PART = (
    r"(?:in )?de loop van|(?:aan |tegen |rond |bij |voor )?het eind(?:e)?(?: van)?"
    r"|einde?(?: van)?|ultimo"
    rf"|(?:aan |in |bij )?(?:het|de) {_STARTS}(?: van)?"
    r"|(?:begin|medio|half) (?:of|à|tot|dan wel)(?= (?:medio|eind|half))"
    r"|begin(?: van)?|aanvang(?: van)?"
    r"|medio|half|halverwege|(?:in |rond )?(?:het )?midden(?: van| in)?"
    r"|(?:de )?(?:eerste|1e|1ste|tweede|2e|2de|laatste) ?helft(?: van)?"
    r"|(?:de )?(?:eerste|laatste) (?:(?:twee|drie|vier|vijf|zes) )?(?:weken|dagen|maanden)(?: van)?"
)
_SIDE = (
    r"v[oóò][oóò]r(?:afgaand(?:e)? aan)?|na(?: afloop van| ommekomst van)?|vanaf|met ingang van"
    r"|sinds"
    r"|niet (?:eerder|vroeger) dan|op (?:zijn|z['’]n) vroegst|ten vroegste|vroegstens|niet voor"
    r"|rondom|rond|op of omstreeks|omstreeks|om en nabij|circa|ongeveer|tegen|tussen|tot en met"
    r"|t/m|tot"
)
_PLAIN = r"(?:bij|ter) gelegenheid van|in|gedurende|tijdens|binnen|op|per|met|bij|via|van|over"
_PLAIN += r"|d\.? ?d\.?|dd\.?"
_ARTICLE = r"het jaar|de maand(?:en)?|de periode|de|het|dit|deze|die|dat|den|'t"

_WORD = rf"(?:{_HARD}|{_PART}|{_SIDE}|{_PLAIN}|{_FILLER}|{_ARTICLE})"
_LEAD = re.compile(rf"(?<![^\W_])(?:{_WORD}(?:\s|(?<=\W)|$))++$")
_LEAD_GLUED = re.compile(rf"(?<![^\W_])(?:{_WORD}\s)*+(?:{_WORD})$")

_IS_HARD = re.compile(rf"\b(?:{_HARD})\b")
_BEFORE = r"\bv[oóò][oóò]r(?:afgaande? aan)?\b"
_NOT_SOONER = r"\b(?:vanaf|ingang van|sinds|niet (?:eerder|vroeger) dan|vroegst\w*|ten vroegste)\b"
_NOT_SOONER += rf"|\bniet {_BEFORE}"
_LATE = r"\b(?:eind|einde|ultimo)\b|\b(?:tweede|2e|2de|laatste) ?helft\b"
_LATE += r"|\blaatste (?:\w+ )?(?:weken|dagen|maanden)\b"
_ORDER: tuple[tuple[re.Pattern[str], Position], ...] = tuple(
    (re.compile(pattern), position)
    for pattern, position in (
        (_NOT_SOONER, Position.FROM),
        (r"\bna\b", Position.AFTER),
        (
            rf"{_BEFORE} (?:(?:(?:het|de) )?{_STARTS} van|aanvang)\b",
            Position.BEFORE,
        ),
        (rf"{_BEFORE} de (?:tweede|2e|2de|laatste) ?helft\b", Position.FIRST_HALF),
        (r"\beinde? van (?:de )?(?:eerste|1e|1ste) ?helft\b", Position.FIRST_HALF),
        (_LATE, Position.END),
        (
            r"\b(?:begin|start|aanvang)\b|\beerste (?:dagen|(?:twee |drie )?maanden)\b",
            Position.BEGIN,
        ),
        (r"\b(?:eerste|1e|1ste) ?helft\b|\beerste (?:\w+ )?weken\b", Position.FIRST_HALF),
        (r"\beerste \w+ maanden\b", Position.FIRST_HALF),
        (r"\b(?:medio|half|halverwege|midden)\b", Position.MIDDLE),
        (_BEFORE, Position.BEFORE),
        (r"\b(?:rond|rondom|omstreeks|om en nabij|circa|ongeveer)\b|\btegen\b", Position.AROUND),
    )
)


class Lead(NamedTuple):
    """The words before a unit: where they start and what they say.

    ``hard`` marks an explicit bound (uiterlijk, in elk geval); ``around`` that a
    part of a period is only meant roughly (rond eind maart); ``owned`` that the
    unit hangs on the noun before it (de brief van eind maart). ``preposition``
    is the last one, "" if there is none.
    """

    start: int
    words: str
    position: Position
    hard: bool = False
    around: bool = False
    owned: bool = False
    preposition: str = ""

    @property
    def bare(self) -> bool:
        """Whether nothing but an article, or nothing at all, stands in front."""
        return self.words in {"", "de", "het", "die", "dat", "den", "het jaar"}


_EITHER = re.compile(r"\b(?:begin|medio|half) (?:of|à|tot|dan wel) (?=medio|eind|half)")
_WHICH = tuple(f"{which} {word}" for which in ("die", "dat") for word in ("later ", "nog ", "pas "))
_FIRST_TIME = re.compile(r"voor het eerst\s")
_LOOSE = re.compile(
    r"(?:(?:de|het|die|dat|dit|deze|den|van|bij|over|met|al|weer|reeds"
    r"|(?:op|in)(?=\s(?:in|bij|via)\s))\s+)+"  # of a verb: "neem ik op in de begroting"
)
_STRONG = re.compile(
    rf"\b(?:{_HARD}|{_PART}|{_SIDE}|in|op|per|binnen|tijdens|nog)\b", re.IGNORECASE
)
_SPANS = ("binnen ", "over ")  # units with a preposition of their own: "ontvangt u het over …"
_ROUGHLY = re.compile(r"\b(?:rond|rondom|omstreeks|circa|ongeveer|om en nabij)\b")
_OWNED = re.compile(r"(?:(?:de|het) )?(?:van|d\.? ?d\.?|dd)(?!\w)")
_PREPOSITION = re.compile(
    r"\b(van|d\.? ?d|dd|over|in|op|per|met|bij|via|tot|tussen|tijdens|gedurende|binnen|voor|na)\b",
)


def read_lead(text: str, start: int) -> Lead:
    """The lead of the unit that starts at ``start`` in a text in lower case."""
    begin = _reach(text, start)
    glued = text[start - 1 : start].isalnum()
    found = begin < start and (_LEAD_GLUED if glued else _LEAD).search(text, begin, start)
    begin = found.start() if found else start
    first_time = _FIRST_TIME.search(text, begin, start)
    begin = first_time.end() if first_time else begin
    loose = _LOOSE.match(text, begin, start)
    owned = False
    if loose and (text.startswith(_SPANS, start) or _STRONG.search(text, loose.end(), start)):
        owned = " van " in f" {loose[0]} "
        begin = loose.end()
    if text.startswith(_WHICH, begin):
        begin += 4  # "die later dit jaar verschijnt": a relative pronoun
    if text.startswith("voor ", begin) and _is_particle(text, begin):
        begin += 5  # "ik leg het u voor uiterlijk op 15 december": of the verb
    words = " ".join(text[begin:start].split())
    position = _position(words)
    return Lead(
        begin,
        words,
        position,
        hard=bool(_IS_HARD.search(words)),
        around=position in _PARTS and bool(_ROUGHLY.search(words)),
        owned=owned or (position is Position.IN and bool(_OWNED.match(words))),
        preposition=_last_preposition(words),
    )


# "Ik neem mij voor mei 2025 met u de cijfers te delen": the verb's particle as well.
_RESOLVES = re.compile(r"\b(?:neem|nemen|stel|stellen) (?:(?:ik|wij) )?(?:mij|ons) voor $")
_REACH_BACK = 24
_PARTICLE = (
    "voor in ",
    "voor bij ",
    "voor met ",
    "voor uiterlijk",
    "voor ten laatste",
    "voor in elk geval",
    "voor in ieder geval",
)


def _is_particle(text: str, at: int) -> bool:
    """Whether "voor", at ``at``, is the rest of a verb."""
    if text.startswith(_PARTICLE, at):
        return True
    return _RESOLVES.search(text, max(0, at - _REACH_BACK), at + len("voor ")) is not None


# "voor" that belongs to what is planned, and what follows the day of a meeting.
_PLANNED_FOR = re.compile(
    r"\b(?:(?:voorzien|gepland|ingepland|beoogd|geagendeerd|in het vooruitzicht)(?: is| zijn)?"
    r"|staa(?:t|n)(?: (?:onveranderd|nog steeds|nu|thans))?) $"
)
_PLANNED = re.compile(
    r" (?:gepland|ingepland|geagendeerd|voorzien|op de (?:planning|agenda|rol)"
    r"|in het vooruitzicht)\b"
)
_KEPT_BEFORE = re.compile(r"(?:zomer|kerst|prinsjesdag|\w*reces)")
_OF_MEETING = re.compile(
    r"(?: \d{4})?(?: a\.s\.| aanstaande)?,? (?:geplande|ingeplande|voorziene|geagendeerde"
    r"|vastgestelde|plaatsvindende|te houden|plaats te vinden) [\w-]+"
)


def placed(lead: Lead, text: str, start: int, end: int) -> tuple[Lead, int]:
    """The lead of the unit from ``start`` to ``end``, where "voor" is not its own, and its end.

    "Voorzien voor september" is in September, and "voor het op 5 juni geplande debat" has the
    day of the debate.
    """
    if _PLANNED_FOR.search(text, max(0, lead.start - REACH), lead.start) or _PLANNED.match(
        text, end
    ):
        own = lead.words.removeprefix("voor").strip()
        kept = own == lead.words or _KEPT_BEFORE.match(text, start)
        return (lead if kept else lead._replace(position=_position(own))), end
    if lead.position is Position.BEFORE and lead.words.endswith((" op", " voor")):
        meeting = _OF_MEETING.match(text, end)
        if meeting:
            return lead._replace(position=Position.IN), meeting.end()
    return lead, end


def _reach(text: str, start: int) -> int:
    """How far back every word can be part of a lead."""
    floor = max(0, start - REACH)
    begin = start
    while begin > floor:
        spaces = text.rfind(" ", floor, begin - 1), text.rfind("/", floor, begin - 1)
        previous = max(spaces) + 1 or floor
        if text[previous:begin].strip(" (–-") not in LEAD_WORDS:
            break
        begin = previous
    return begin


_PARTS = {Position.BEGIN, Position.FIRST_HALF, Position.MIDDLE, Position.END}


def _position(words: str) -> Position:
    words = _EITHER.sub("", words)
    for pattern, position in _ORDER:
        if pattern.search(words):
            return position
    return Position.IN


def _last_preposition(words: str) -> str:
    found = _PREPOSITION.findall(words)
    return found[-1].replace(".", "").replace(" ", "") if found else ""
