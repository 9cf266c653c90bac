"""Numbers of dossiers and papers as letters print them, made one way of writing."""

from __future__ import annotations

import re
from functools import lru_cache

from commitments.extraction.readings import KamerstukReading

# "29 237", "21 501-02", "36 410 XII", "34775-IV", "34 300 J", "36 200 IXB"
CHAPTER = r"[IVX]{1,6}[AB]?|[A-HJK]"
DOSSIER = (
    rf"(?<![\d.,-])\d{{2}}[ .]?\d{{3}}(?:-\d{{2}}(?!\d))?(?:(?:-| ?)\(?(?:{CHAPTER})\)?(?![\w.]))?"
)
_DOSSIER = re.compile(
    rf"(?P<number>\d{{2}}[ .]?\d{{3}})(?P<sub>-\d{{2}}(?!\d))?[- ]?\(?(?P<chapter>{CHAPTER})?\)?"
)
_KST = re.compile(
    r"kst-(?P<number>\d{5})(?P<sub>-\d{2}(?=-))?-?(?P<chapter>(?:[IVX]{1,6}[AB]?|[A-K])(?=-))?"
    r"-(?P<paper>\d{1,5}|[A-Z]{1,3})(?:-n\d)?(?![\w-])"
)


@lru_cache(maxsize=2048)
def normal_dossier(words: str) -> str | None:
    """ "29 237" as "29237", "21 501-02" as "21501-02", "36 410 XII" as "36410-XII"."""
    found = _DOSSIER.match(words)
    return _normal(found) if found else None


def _normal(found: re.Match[str]) -> str:
    number = found["number"].replace(" ", "").replace(".", "")
    chapter = f"-{found['chapter']}" if found["chapter"] else ""
    return f"{number}{found['sub'] or ''}{chapter}"


def paper_of_id(text: str) -> KamerstukReading | None:
    """The paper the first kst id in a text names ("kst-21501-02-1581")."""
    found = _KST.search(text)
    return KamerstukReading(_normal(found), found["paper"]) if found else None
