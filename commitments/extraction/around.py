"""What the sentences around a promise tell that a rule may ask of each of its verbs."""

from __future__ import annotations

import re

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.gate import Words
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.undertaking import tells_outcomes

# What others say and the government reacts on ("Het kabinet reageert hier in juni op").
_ON_THAT = re.compile(r"\b(?:hier|daar|er)(?: (?:[^ ,;]+ ){0,8})?op\b")
_REPORT = re.compile(
    r"(?:rapport|advies|onderzoek|evaluatie|verkenning|nota|manifest|motie|aanbevelingen|adviezen"
    r"|conclusies|bevindingen|briefadvies|voorstellen|brandbrief|zienswijze)\b",
    re.IGNORECASE,
)
# Whom "haar" and "hem" stand for after a sentence that names them.
_OTHER_PERSON = re.compile(
    r"\b(?:gezaghebber|gouverneur|burgemeester|wethouder|gedeputeerde|ambtgenoot|ambtgenote"
    r"|commissaris|eurocommissaris|directeur|bestuurder|korpschef|inspecteur-generaal|premier"
    r"|president|ambassadeur|ombudsman)\b",
    re.IGNORECASE,
)
# Questions of members, which the next sentence may take up ("Deze worden … beantwoord").
_QUESTIONS = re.compile(
    r"\b(?:[Kk]amervragen|[Ss]chriftelijke vragen|vragen van (?:het|de) (?:lid|leden))\b"
    r"|\b(?:lid|leden|fractie|commissie)\b[^;]*\bvragen (?:gesteld|voorgelegd)\b"
)
_OF_KAMER = re.compile(r"\b(?:[Ll]id|[Ll]eden|heer|mevrouw|Kamer|fractie|[Cc]ommissie)\b")
# Whose proposals the next sentence may tell of.
_OF_GOVERNMENT = re.compile(
    r"\b(?:[Mm]inister|[Ss]taatssecretaris|[Aa]mbt(?:s)?(?:genoot|genote|voorganger)|[Cc]ollega"
    r"|[Vv]oorgang(?:st)?er|[Kk]abinet|[Bb]ewinds\w+)\b"
)
_OF_EUROPE = re.compile(r"\b(?:Europese Commissie|[Ee]urocommissaris|[Dd]e Commissie(?! voor))\b")


def told_around(
    acts: SentenceActs, words: Words, deadlines: Deadlines, *, follows: bool
) -> set[str]:
    """What the sentence and the one before tell that a rule may ask of each of its frames."""
    told = {"after-promise"} if follows else set()
    if words.names_paper or words.names_promise or words.fails:
        told.add("of-promise")
    if acts.index:
        told |= told_before(words.flat, deadlines.sentences[acts.index - 1].text)
    return told


def told_before(flat: str, before: str) -> set[str]:
    """What the sentence before tells of one whose words are ``flat``."""
    around = {
        "after-other": _names_other(before),
        "after-minister": _OF_GOVERNMENT.search(before) is not None,
        "after-commission": _OF_EUROPE.search(before) is not None,
        "after-questions": _QUESTIONS.search(before) is not None,
        "on-report": _is_on_report(flat, before),
        "of-outcomes": tells_outcomes(flat, before),
    }
    return {fact for fact, holds in around.items() if holds}


def _names_other(before: str) -> bool:
    """Whether the sentence before names somebody in office, and nobody of the Kamer."""
    return _OTHER_PERSON.search(before) is not None and _OF_KAMER.search(before) is None


def _is_on_report(flat: str, before: str) -> bool:
    """Whether a sentence speaks of what others wrote, as the one before tells ("hierop")."""
    return bool(_ON_THAT.search(flat) and _REPORT.search(before))
