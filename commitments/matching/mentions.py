"""What a sentence names: days and months, members, papers, register numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from commitments.extraction.rules.words import MONTHS
from commitments.stems import fold

_MONTH = "|".join(MONTHS)
_DAY = re.compile(
    rf"\b(?:(?P<day>[0-3]?\d)(?:e|ste|de)? )?(?P<month>{_MONTH})\b"
    r"(?: ?(?P<year>(?:19|20)\d\d)(?!\d))?",
    re.IGNORECASE,
)
_SURNAME = (
    r"(?:(?:[Vv]an(?: den?| der| 't| het)?|[Dd]en?|[Tt]er|[Tt]en|[Ee]l|[Aa]l|'t)[ -])*"
    r"[A-ZÀ-Þ][\w'’]*(?:-(?:[a-z]{2,3} )?[A-ZÀ-Þ][\w'’]+)*"
)
_MEMBERS = re.compile(
    r"\b(?:[Kk]amerlid|[Kk]amerleden|[Ll]id|[Ll]eden|[Hh]eer|[Hh]eren|[Mm]evrouw|[Mm]otie-?"
    r"|[Aa]mendement-?) ?"
    rf"({_SURNAME}(?: ?\([^)]{{1,30}}\))?(?:(?:, | en ){_SURNAME}(?: ?\([^)]{{1,30}}\))?){{0,8}})"
)
_SEPARATOR = re.compile(r", | en ")
_PARTY = re.compile(r" ?\([^)]*\)")
_PAPER = re.compile(
    r"(?<![\d.])(?P<head>\d{2} ?\d{3})(?:[-‑ ](?P<tail>\d{2}|[IVX]+[A-E]?))?,? ?(?:nrs?\.? ?)?"
    r"(?P<number>\d{1,5}|[A-Z]{1,3})\b"
)
_ANNEX = re.compile(r"\b[Aa]anhangsel\b[^;:]{0,60}?\bnrs?\. ?(\d{1,5})")
_REGISTER = re.compile(r"\b(?:TZ\d{6}-?\d{1,4}|T\d{5})\b")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day or month as named; ``day`` and ``year`` may be left unsaid."""

    month: int
    day: int | None = None
    year: int | None = None

    def may_be(self, day: date) -> bool:
        """Whether nothing it says contradicts ``day``."""
        return (
            self.month == day.month
            and self.day in {None, day.day}
            and self.year in {None, day.year}
        )


def days_in(text: str) -> tuple[DayMention, ...]:
    """Every day and month named, in order."""
    return tuple(
        DayMention(
            month=MONTHS[found["month"].lower()],
            day=int(found["day"]) if found["day"] else None,
            year=int(found["year"]) if found["year"] else None,
        )
        for found in _DAY.finditer(text)
    )


def members_in(text: str) -> frozenset[str]:
    """The surnames of members named, folded."""
    names: set[str] = set()
    for found in _MEMBERS.finditer(text):
        bare = _PARTY.sub("", found[1])
        names.update(fold(name).strip() for name in _SEPARATOR.split(bare))
    return frozenset(name for name in names if len(name) > 1)


def papers_in(text: str) -> frozenset[tuple[str, str]]:
    """Every paper cited, as (normalised dossier, number)."""
    return frozenset(
        (_dossier(found["head"], found["tail"]), found["number"]) for found in _PAPER.finditer(text)
    )


def numbers_in(text: str) -> frozenset[str]:
    """Every number of a register ("T01970", without hyphens) or of the Aanhangsel ("ah187")."""
    registers = {number.replace("-", "") for number in _REGISTER.findall(text)}
    return frozenset(registers | {f"ah{number}" for number in _ANNEX.findall(text)})


def _dossier(head: str, tail: str | None) -> str:
    number = head.replace(" ", "")
    return f"{number}-{tail}" if tail else number


_RANKS = ("minister", "staatssecretaris", "ambtgenoot", "collega")


def ministries_in(text: str, keys: Mapping[str, str]) -> frozenset[str]:
    """The keys of ministries a text gives an office of; ``keys`` maps folded names to keys."""
    said = " ".join(fold(text).split())
    if not any(rank in said for rank in _RANKS):
        return frozenset()
    return frozenset(
        key
        for name, key in keys.items()
        if f"minister van {name}" in said
        or f"minister voor {name}" in said
        or f"staatssecretaris van {name}" in said
        or f"ambtgenoot van {name}" in said
        or f"collega van {name}" in said
    )
