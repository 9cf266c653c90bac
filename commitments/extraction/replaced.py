"""A promise told from before, whose thing the letter then promises for a later day.

"In mei heb ik u de resultaten voor het einde van het jaar toegezegd. … De resultaten worden
u in februari voorgelegd": only the later day still binds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.sentence_acts import SentenceActs

_FURTHER = 8  # sentences
_THING = re.compile(r"(?:De|Het|Deze|Dit|Die) ([a-z]{5,})\b")


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
        if other is None or "commitment" not in other.acts or not other.commits:
            continue
        thing = _THING.match(deadlines.sentences[other.index].text)
        later = _latest(other, deadlines)
        if thing and later and later > told and re.search(rf"\b{thing[1]}\b", said):
            return True
    return False


def _latest(acts: SentenceActs, deadlines: Deadlines) -> date | None:
    """The last day of what a sentence promises; None where it gives none."""
    days = [term.latest for term in deadlines.all_of(acts.index, acts.frames)]
    return max((day for day in days if day is not None), default=None)
