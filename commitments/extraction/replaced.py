"""A promise told from before, whose thing the letter then promises for a later day.

"In mei heb ik u de resultaten voor het einde van het jaar toegezegd. … De resultaten worden
u in februari voorgelegd": only the later day still binds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.rules import lexicon
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.term import Term

PASSED = "uitsluiting.verstreken"  # what silences a promise retold whose day is past
FURTHER = 8  # sentences over which what is told is still the same
_NEAR = 3  # sentences in which a word that many papers have still means the same one
_THING = re.compile(
    r"\b(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it|[Dd]ie|[Mm]ijn|[Oo]nze) ((?:[A-Z]-)?[a-z-]{5,})\b"
)
_MANY = frozenset(("brief", "reactie", "rapport", "notitie", "informatie", "antwoorden", "vragen"))
_PAPERS = (
    *lexicon.LAST_PARTS.split(),
    "regel",
    "visie",
    "resultaten",
    "uitkomsten",
    "cijfers",
    "onderzoek",
    "evaluatie",
    "verkenning",
)
_ACTORS = frozenset(("kabinet", "minister", "ministers", "ministerie", "regering", "commissie"))
_HENCE = re.compile(
    r"(?:Om (?:die|deze) reden|Daarom|Daardoor|Hierdoor|Dientengevolge|Als gevolg (?:hier|daar)van"
    r"|(?:Dit|Dat) (?:betekent|maakt|houdt in|brengt mee|leidt ertoe|heeft tot gevolg)"
    r"|(?:Aangezien|Omdat|Doordat|Nu) [^;]{0,160}?\b(?:niet eerder|pas|eerst|nog niet|later"
    r"|meer tijd)\b)"
)
_OF_WHAT = re.compile(r" (?:over|inzake|van|op|omtrent)\b(?: (?:de|het|een))? [\w-]+")


def replaced_by(
    acts: SentenceActs, by_index: Mapping[int, SentenceActs], deadlines: Deadlines
) -> SentenceActs | None:
    """The one of the next sentences that promises what ``acts`` retell, for a day after theirs."""
    if acts.commits or (told := _day_told(acts, deadlines)) is None:
        return None
    said = deadlines.sentences[acts.index].text
    for at in range(acts.index + 1, acts.index + 1 + FURTHER):
        other = by_index.get(at)
        if other is None or not (_is_late(other) or _is_later(other, told, deadlines)):
            continue
        near = at - acts.index <= _NEAR
        text = deadlines.sentences[at].text
        if _same(text, said, far=not near) or (near and _says_why(text) and not _papers(text)):
            return other
    return None


def puts_off(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence that promises for later says why ("Om die reden …")."""
    return _says_why(deadlines.sentences[acts.index].text)


def _day_told(acts: SentenceActs, deadlines: Deadlines) -> date | None:
    """The last day of a promise retold; that of the letter where its own is past."""
    if "repeat" in acts.acts:
        days = [term.latest for term in _terms(acts, deadlines) if term.latest]
        return max(days, default=None)
    return deadlines.on if any(one.exclusion == PASSED for one in acts.silenced) else None


def _papers(text: str) -> bool:
    """Whether a sentence names a paper, or what it tells of."""
    return any(thing[1].endswith(_PAPERS) for thing in _THING.finditer(text))


def _says_why(text: str) -> bool:
    """Whether a sentence follows from what was told, or has its reason in front."""
    return _HENCE.match(text) is not None


def _same(promise: str, told: str, *, far: bool) -> bool:
    """Whether a promise names a thing that is told of, and no other of that name."""
    for thing in _THING.finditer(promise):
        opens = thing.start() == 0 and thing[1] not in _ACTORS
        if not (opens or thing[1].endswith(_PAPERS)):
            continue
        if re.search(rf"\b{re.escape(thing[1])}\b", told) is None:
            continue
        what = _OF_WHAT.match(promise, thing.end())
        if what is not None and thing[1] + what[0] in told:
            return True
        if thing[1] not in _MANY or not (far or what):
            return True
    return False


def _is_late(acts: SentenceActs) -> bool:
    """Whether a sentence puts off what it promises ("niet in april maar spoedig daarna")."""
    return "postponement" in acts.acts and acts.commits


def _is_later(acts: SentenceActs, told: date, deadlines: Deadlines) -> bool:
    """Whether a sentence promises something, or names a new term, for later than ``told``."""
    if "commitment" not in acts.acts or not (acts.commits or acts.anew is not None):
        return False
    terms = _terms(acts, deadlines)
    days = [term.latest or (term.earliest if term.kind == "vague" else None) for term in terms]
    return any(day > told for day in days if day is not None)


def _terms(acts: SentenceActs, deadlines: Deadlines) -> list[Term]:
    """The terms of what a sentence promises."""
    if acts.anew is not None:
        term = deadlines.right_after(acts.index, acts.anew)
        return [term] if term else []
    return list(deadlines.all_of(acts.index, acts.frames))
