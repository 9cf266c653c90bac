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
# A whole sentence that undertakes something, asked by nobody in it and not over yet.
_UNDERTAKEN = re.compile(
    r"(?!.*\b(?:inmiddels|reeds|afgerond|uitgevoerd|verschenen|gepubliceerd|gedaan|gereed|motie"
    r"|commissie|leden|lid|debat|kamer|u heeft)\b)"
    r"(?!.*\b(?:heb|heeft|hebben|is|zijn|was|waren|werd)\b(?!.*\b(?:gevraagd|verzocht|opdracht)\b))"
    r".*(?:\b(?:onderzoekt|onderzoeken|onderzoek ik|evalueert|verken|bezie|inventariseer"
    r"|bespreek)\b"
    r"|\bla(?:at|ten)\b.*\b\w+en\W*$|\b(?:voert|voer|doet|start|begint)\b.*\bonderzoek\b"
    r"|\bga(?:at|an)?\b.*\bin (?:gesprek|overleg)\b|\bzoek\b.*\buit\b"
    r"|\b(?:gevraagd|verzocht|opdracht)\b.*\bte \w+en\b)",
    re.IGNORECASE | re.DOTALL,
)
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
    return bool(_OF_OUTCOMES.search(flat) and _UNDERTAKEN.match(before))
