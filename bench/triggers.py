"""The words the simple readers look for: the same for the alternation and for the Matcher.

Standard library only: the anchors' own environment imports this as well.
"""

from __future__ import annotations

import re

CUES = (
    "ik zal", "wij zullen", "uw kamer zal", "uw kamer wordt", "zal uw kamer", "uw kamer ontvangt",
    "ik zeg toe", "informeer ik", "ik streef ernaar", "stuur ik", "kom ik", "nader geïnformeerd",
    "toegezegd", "toezegging", "ik verwacht", "doen toekomen", "aan te bieden",
)  # fmt: skip
TERMS = (
    "voor het zomerreces", "voor het kerstreces", "op korte termijn", "zo spoedig mogelijk",
    "binnenkort", "dit najaar", "deze zomer", "dit voorjaar", "nog dit jaar", "jaarlijks",
    "op prinsjesdag", "rond de jaarwisseling", "binnen zes weken", "binnen drie maanden",
)  # fmt: skip
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
ORDINALS = ("eerste", "tweede", "derde", "vierde")
PARTS = ("begin", "eind", "medio")
_HYPHEN = re.compile(r"-\s*\n\s*(?=[a-zà-ÿ])")


def plain(text: str) -> str:
    """A letter on one line, its line-end hyphens gone: what both readers do first."""
    return " ".join(_HYPHEN.sub("", text).split())


def alternations() -> tuple[re.Pattern[str], ...]:
    """Cues, terms and references, each as one alternation."""
    months = "|".join(MONTHS)
    terms = [
        *TERMS,
        rf"in het (?:{'|'.join(ORDINALS)}) kwartaal(?: van \d{{4}})?",
        rf"in de (?:{'|'.join(ORDINALS[:2])}) helft van \d{{4}}",
        r"in het (?:voor|na)jaar(?: van \d{4})?",
        rf"(?:{'|'.join(PARTS)}) \d{{4}}",
        rf"uiterlijk \d{{1,2}} (?:{months})",
    ]
    references = [
        r"kamerstuk(?:ken)? \d{2} \d{3}(?:-\d{2})?, nrs?\. \d+",
        rf"\d{{1,2}} (?:{months}) \d{{4}}",
        r"\d{4}[zd]\d{5}",
    ]
    return tuple(re.compile("|".join(part), re.IGNORECASE) for part in (CUES, terms, references))
