"""Whether a clause tells what comes of something that is undertaken first.

"Ik laat dit onderzoeken en deel de uitkomsten": what is told comes later, though nothing says when.
"""

from __future__ import annotations

import re

from commitments.extraction.clauses import Clause
from commitments.extraction.rules import lexicon
from commitments.extraction.tokens import Tokens

_UNDERTAKES = frozenset(lexicon.UNDERTAKING.split())
_OUTCOMES = frozenset(lexicon.OUTCOMES.split())
# A sentence that undertakes something, or asks others to.
_UNDERTAKEN = re.compile(
    r"\b(?:(?:onderzoekt|onderzoeken|onderzoek ik|evalueert|verken|bezie|inventariseer|bespreek)\b"
    r"|la(?:at|ten) [^.]{0,120}en\W*$|(?:voert|voer|doet|start|begint)\b[^.]{0,80}\bonderzoek\b"
    r"|ga(?:at|an)?\b[^.]{0,80}\bin (?:gesprek|overleg)\b|zoek\b[^.]{0,80}\buit\b"
    r"|(?:gevraagd|verzocht|opdracht)\b[^.]{0,120}\bte \w+en\b)",
    re.IGNORECASE,
)
# What asks it of us, or tells that it is over.
_ASKED_OR_OVER = re.compile(
    r"\b(?:inmiddels|reeds|afgerond|uitgevoerd|verschenen|gepubliceerd|gedaan|gereed|motie"
    r"|commissie|leden|lid|debat|kamer|u heeft)\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"\b(?:heb|heeft|hebben|is|zijn|was|waren|werd)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\b(?:gevraagd|verzocht|opdracht)\b", re.IGNORECASE)
_LONGEST = 400  # characters of a sentence that says so; a longer one says more
_OF_OUTCOMES = re.compile(
    r" (?:(?:over|van) )?(?:de|het|haar|zijn|hun|deze|dit) (?:uitkomsten?|resultaten|resultaat"
    r"|bevindingen|rapport|verslag)\b| (?:daar|hier)(?:over|van)\b"
)


def after_undertaking(tokens: Tokens, index: int, clause: Clause) -> bool:
    """Whether the clause of the verb at ``index`` goes on from one that undertakes something."""
    words = tokens.words
    at = next((at for at in (clause.left, clause.left - 1, index - 1) if words[at] == "en"), 0)
    if at < 1 or _UNDERTAKES.isdisjoint(words[:at]):
        return False
    return not _OUTCOMES.isdisjoint(words[at + 1 : clause.right])


def tells_outcomes(flat: str, before: str) -> bool:
    """Whether a sentence tells what comes of that which the one before undertakes."""
    if len(before) > _LONGEST or not _OF_OUTCOMES.search(flat) or _ASKED_OR_OVER.search(before):
        return False
    if _PERFECT.search(before) and not _OF_OTHERS.search(before):
        return False  # "Ik heb dit laten onderzoeken."
    return _UNDERTAKEN.search(before) is not None
