"""How a question is read from a query string and written back, key by key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qsl

from commitments.queries.numbers import dossier_number, on_one_line
from commitments.queries.search import terms
from commitments.queries.vocabulary import (
    ANSWERED,
    CHAMBERS,
    FIRMNESSES,
    KINDS,
    LATES,
    QUESTIONS,
    SORTS,
    SOURCES,
    STATUSES,
)

MAX_FIELDS = 60
#: Keys that say which part of the answer is shown; no part of the question.
PAGE, AFTER, BEFORE = "pagina", "na", "voor"
_PLACES = (PAGE, AFTER, BEFORE)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DUTCH = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
_NUMBER = re.compile(r"[0-9]{4}[A-Z][0-9]{1,6}")
_SLUG = re.compile(r"[a-z0-9_-]{1,50}")
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class Part:
    """One key: the field it fills, what a value of it is called, how it is read and written.

    ``read`` gives None for nonsense, ``put`` adds a value to those read before.
    """

    name: str
    noun: str
    read: Callable[[str], Any]
    write: Callable[[Any], Iterable[str]]
    put: Callable[[dict[str, Any], Any], None]


def pairs(query: str, problems: list[str]) -> Iterator[tuple[str, str]]:
    """The keys that ask something, with their values on one line; told if there are too many."""
    try:
        parsed = parse_qsl(query, max_num_fields=MAX_FIELDS)
    except ValueError:
        problems.append("Dit zijn te veel filters tegelijk; er is niet gefilterd.")
        return
    for key, value in parsed:
        plain = on_one_line(value)
        if plain and key not in _PLACES:
            yield key, plain


def shortened(value: str, most: int = 40) -> str:
    """A stranger's words, fit to be repeated in a sentence."""
    plain = on_one_line(value)
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"


def _one(name: str, noun: str, read: Callable[[str], Any]) -> Part:
    """A field with one value; the last one in the query string counts."""

    def put(found: dict[str, Any], value: Any) -> None:
        found[name] = value

    return Part(name, noun, read, lambda value: [str(value)], put)


def _word(name: str, noun: str, words: dict[str, Any]) -> Part:
    """A field with one of a few values."""
    return _one(name, noun, lambda value: words.get(value.lower()))


def _words(name: str, noun: str, words: dict[str, Any]) -> Part:
    """A field with some of a few values, always in the order of ``words``."""

    def put(found: dict[str, Any], value: Any) -> None:
        chosen = {*found.get(name, ()), value}
        found[name] = tuple(known for known in words.values() if known in chosen)

    def write(values: Any) -> Iterable[str]:
        return [word for word, known in words.items() if known in values]

    return Part(name, noun, lambda value: words.get(value.lower()), write, put)


def _yes(name: str, noun: str) -> Part:
    """A field that is asked with "ja" or not at all."""
    part = _word(name, noun, {"ja": True})
    return replace(part, write=lambda _: ["ja"])


def _code(name: str, noun: str, words: dict[str, Any]) -> Part:
    """A field with one of a few values that is written by its word."""
    by_value = {value: word for word, value in words.items()}
    return replace(_word(name, noun, words), write=lambda value: [by_value[value]])


def _text(value: str) -> str | None:
    return value if terms(value) else None


def _times(value: str) -> int | None:
    """At least how often: "ja" is once."""
    if value.lower() == "ja":
        return 1
    return int(value) if re.fullmatch(r"[1-9]|[1-9][0-9]", value) else None


def _write_times(value: int) -> list[str]:
    return ["ja" if value == 1 else str(value)]


def _debate(value: str) -> str | None:
    return value.upper() if _NUMBER.fullmatch(value.upper()) else None


def _slug(value: str) -> str | None:
    return value.lower() if _SLUG.fullmatch(value.lower()) else None


def _key(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 18 else None


def read_day(value: str) -> date | None:
    """2024-07-04 or 4-7-2024."""
    iso, dutch = _ISO.fullmatch(value), _DUTCH.fullmatch(value)
    parts = iso.groups() if iso else dutch.groups()[::-1] if dutch else None
    try:
        day = date(*map(int, parts)) if parts else None
    except ValueError:
        return None
    return day if day and day.year in _YEARS else None


_DAY = "datum zoals 4-7-2024"

#: Every key, in the order of the canonical query string.
PARTS: dict[str, Part] = {
    "q": _one("text", "woord om op te zoeken", _text),
    "status": _words("status", "status", STATUSES),
    "ministerie": _one("ministry", "ministerie", _slug),
    "functie": _one("office", "functie", _key),
    "bewindspersoon": _one("minister", "bewindspersoon", _key),
    "kamerlid": _one("member", "Kamerlid", _key),
    "fractie": _one("party", "fractie", _key),
    "commissie": _one("committee", "commissie", _key),
    "dossier": _one("dossier", "dossiernummer", dossier_number),
    "debat": _one("debate", "debat", _debate),
    "kamer": _word("chamber", "Kamer (TK of EK)", CHAMBERS),
    "termijn": _words("kinds", "soort termijn", KINDS),
    "hardheid": _code("firmness", "hardheid (hard of streven)", FIRMNESSES),
    "bron": _code("source", "bron", SOURCES),
    "toegezegd_van": _one("promised_from", _DAY, read_day),
    "toegezegd_tot": _one("promised_until", _DAY, read_day),
    "van": _one("due_from", _DAY, read_day),
    "tot": _one("due_until", _DAY, read_day),
    "laat": _word("late", "keuze bij ‘te laat’", LATES),
    "laat_van": _one("late_from", _DAY, read_day),
    "laat_tot": _one("late_until", _DAY, read_day),
    "verschoven": replace(_one("shifts", "keuze bij ‘verschoven’", _times), write=_write_times),
    "verschoven_van": _one("shifted_from", _DAY, read_day),
    "beantwoord": _word("answered", "keuze bij ‘beantwoord’", ANSWERED),
    "voorstel": _yes("proposed", "keuze bij ‘antwoord voorgesteld’"),
    "kamervragen": _word("questions", "keuze bij ‘Kamervragen’ (ook of alleen)", QUESTIONS),
    "op": _one("on", _DAY, read_day),
    "stand": replace(_word("in_fact", "stand (feit)", {"feit": True}), write=lambda _: ["feit"]),
    "volgorde": _word("sort", "volgorde", SORTS),
}
