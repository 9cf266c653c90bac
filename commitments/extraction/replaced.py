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

_FURTHER = 8  # sentences
_NEAR = 3  # sentences in which a word that many papers have still means the same one
_THING = re.compile(r"\b(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it|[Dd]ie|[Mm]ijn|[Oo]nze) ([a-z-]{5,})\b")
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
_OF_WHAT = re.compile(r" (?:over|inzake|van|op|omtrent)\b")


def is_replaced(
    acts: SentenceActs, by_index: Mapping[int, SentenceActs], deadlines: Deadlines
) -> bool:
    """Whether one of the next sentences promises what ``acts`` retell, for a day after theirs."""
    if "repeat" not in acts.acts or acts.commits:
        return False
    told = _latest(acts, deadlines)
    if told is None:
        return False
    said = deadlines.sentences[acts.index].text
    for at in range(acts.index + 1, acts.index + 1 + _FURTHER):
        other = by_index.get(at)
        if other is None or "commitment" not in other.acts or not _anew(other):
            continue
        later = _latest(other, deadlines)
        far = at - acts.index > _NEAR
        if later and later > told and _same(deadlines.sentences[at].text, said, far=far):
            return True
    return False


def _same(promise: str, told: str, *, far: bool) -> bool:
    """Whether a promise names a thing that is told of, and no other of that name."""
    for thing in _THING.finditer(promise):
        opens = thing.start() == 0 and thing[1] not in _ACTORS
        if not (opens or thing[1].endswith(_PAPERS)):
            continue
        if re.search(rf"\b{re.escape(thing[1])}\b", told) is None:
            continue
        if thing[1] not in _MANY or not (far or _OF_WHAT.match(promise, thing.end())):
            return True
    return False


def _anew(acts: SentenceActs) -> bool:
    """Whether a sentence promises something itself, or names the new day of what it puts off."""
    return acts.commits or acts.anew is not None


def _latest(acts: SentenceActs, deadlines: Deadlines) -> date | None:
    """The last day of what a sentence promises; None where it gives none."""
    if acts.anew is not None:
        term = deadlines.right_after(acts.index, acts.anew)
        return term.latest if term else None
    days = [term.latest for term in deadlines.all_of(acts.index, acts.frames)]
    return max((day for day in days if day is not None), default=None)
