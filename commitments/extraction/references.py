"""Finds the papers and occasions a letter names, with their exact words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from operator import attrgetter

from commitments.extraction.days import MONTH, day_of, numeric_day
from commitments.extraction.dossiers import DOSSIER, normal_dossier, paper_of_id
from commitments.extraction.live import Live
from commitments.extraction.readings import KamerstukReading, ReferenceKind, ReferenceReading
from commitments.extraction.rules.references import REFERENCES, Mention
from commitments.extraction.rules.rule import Rule
from commitments.extraction.text import CleanText

_SOON = 260  # characters after an anchor in which its date must stand
_DAY_SOON = re.compile(rf"\d ?(?:{MONTH})|\d[-/.]\d")
_LONGEST_WORD = 40
_TWO_DOSSIERS = 12  # characters that two dossiers take at least
_EACH = re.compile(DOSSIER)
_RANGE = re.compile(r"(\d{1,5}) (?:t/m|tot en met) (?:nrs?\.? ?)?(\d{1,5})")
_LONGEST_RANGE = 40
_MORE_DAYS = re.compile(r" (?:op|van) [\d, en]+$")
_LEADING = re.compile(r"^(?:over|inzake|betreffende|van het|van de) |^«|»$")
_BY_LETTER: dict[str, ReferenceKind] = {"D": "document", "Z": "case", "A": "debate"}
_DAY_BEFORE = timedelta(days=1)

type _Found = tuple[int, int, Rule[Mention], re.Match[str]]


def find_references(clean: CleanText, live: Live, on: date | None) -> tuple[ReferenceReading, ...]:
    """The references as they stand in the raw text, offsets too; ``on`` is the letter's date.

    Where two overlap the one that starts first, then the longer, stays.
    """
    spots = Spots(clean.text, live)
    found: list[_Found] = []
    for rule in REFERENCES:
        for match in spots.matches(rule):
            start, end = match.span("ref" if "ref" in rule.pattern.groupindex else 0)
            found.append((start, end, rule, match))
    found.sort(key=lambda one: (one[0], -one[1]))
    references = []
    at = 0
    for one in found:
        if one[0] >= at:
            references.append(_read(clean, one, on))
            at = one[1]
    return tuple(sorted(references, key=attrgetter("start")))


class Spots:
    """Where references may stand in one text: round the anchors of their rules."""

    def __init__(self, text: str, live: Live) -> None:
        self.text = text
        self._known = live.spots

    def matches(self, rule: Rule[Mention]) -> Iterable[re.Match[str]]:
        """The matches of a rule, tried where one can start; each start is tried once."""
        if rule.reading.opens:
            known = bool(self._of(rule.reading.anchors))
            return rule.pattern.finditer(self.text) if known else ()
        spots = self._of(rule.reading.anchors)
        return self._tried(rule, spots) if spots else ()

    def _tried(self, rule: Rule[Mention], spots: list[int]) -> Iterator[re.Match[str]]:
        text, mention, match = self.text, rule.reading, rule.pattern.match
        tried = -1
        for spot in spots:
            if spot < tried or (mention.dated and not _DAY_SOON.search(text, spot, spot + _SOON)):
                continue
            for start in self._starts(tried + 1, spot, mention):
                tried = start
                found = match(text, start)
                if found and found.end() > spot:
                    yield found
                    tried = found.end() - 1
                    break

    def _of(self, anchors: tuple[str, ...]) -> list[int]:
        return sorted([spot for one in anchors for spot in self._known.get(one, ())])

    def _starts(self, low: int, spot: int, mention: Mention) -> Iterator[int]:
        """The words from ``low`` that begin right, and the word that ``spot`` is in."""
        text = self.text
        word = spot
        while word > low and word > spot - _LONGEST_WORD and text[word - 1].isalpha():
            word -= 1
        low = max(low, spot - mention.before)
        if low < word and mention.first:
            low = max(low, text.rfind("\n", low, spot) + 1)
            for found in _opening(mention.first).finditer(text, low, word):
                yield found.start()
        if not word or not text[word - 1].isalpha():
            yield word


@cache
def _opening(first: str) -> re.Pattern[str]:
    """A word that begins with one of the characters."""
    return re.compile(rf"[{first}](?<![^\s(«“/\d].)")


def _read(clean: CleanText, one: _Found, on: date | None) -> ReferenceReading:
    start, end, rule, found = one
    low, high = clean.raw_span(start, end)
    kind, has = rule.reading.kind, rule.pattern.groupindex
    if "letter" in has:
        kind = _BY_LETTER[found["letter"]]
    return ReferenceReading(
        kind=kind,
        wording=clean.raw[low:high],
        start=low,
        end=high,
        papers=_papers(found) if kind == "kamerstuk" else (),
        number=_number(found) if "number" in has else None,
        name=_tidy(found["name"]) if "name" in has else None,
        date=_date(found, on) if "month" in has else None,
    )


def _papers(found: re.Match[str]) -> tuple[KamerstukReading, ...]:
    if "dossiers" not in found.re.groupindex:
        paper = paper_of_id(found.group())
        return (paper,) if paper else ()
    dossiers = found["dossiers"]
    single = len(dossiers) < _TWO_DOSSIERS
    return tuple(
        [
            KamerstukReading(normal_dossier(dossier), number)
            for dossier in ((dossiers,) if single else _EACH.findall(dossiers))
            for number in _expanded(found["numbers"])
        ]
    )


def _expanded(numbers: str) -> Iterable[str]:
    """ "405 en 426" and "4 t/m 6", one by one."""
    if numbers.isalnum():
        return (numbers,)
    span = _RANGE.fullmatch(numbers)
    if span and 0 < int(span[2]) - int(span[1]) <= _LONGEST_RANGE:
        return map(str, range(int(span[1]), int(span[2]) + 1))
    return re.findall(r"\d+|\b[A-Z]{1,3}\b", numbers)


def _number(found: re.Match[str]) -> str | None:
    number = found["number"] or (found["id"] if "id" in found.re.groupindex else None)
    if not number:
        return None
    number = number.replace("–", "-")
    if number.startswith("TZ"):
        digits = re.sub(r"\D", "", number)
        return f"TZ{digits[:6]}-{digits[6:]}"
    return re.sub(r"(?<=[DZA]) (?=\d)", "", number)


def _tidy(name: str | None) -> str | None:
    words = " ".join((name or "").split()).strip(" ,")
    return _LEADING.sub("", _MORE_DAYS.sub("", words)) or None


def _date(found: re.Match[str], on: date | None) -> date | None:
    """The day named: without a year the last such day before ``on``, with "a.s." the next."""
    has = found.re.groupindex
    if "figures" in has and found["figures"]:
        return numeric_day(found["figures"])
    if not found["month"]:
        return None
    if found["year"] or not on:
        return day_of(found, on)
    ago = found["ago"] if "ago" in has else None
    if ago:
        return day_of(found, date(on.year - ("vorig" in ago), 12, 31))
    return day_of(found, on - _DAY_BEFORE)
