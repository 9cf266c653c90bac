"""Dutch words of time: months, weekdays, seasons, ordinals and numbers."""

from __future__ import annotations

import re

MONTHS = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
}
MONTH_NAMES = ("", *MONTHS)
SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mrt": 3,
    "apr": 4,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
MONTH_STEMS = (*SHORT_MONTHS, "maart", "mei", "jun", "jul")
WEEKDAYS = {
    "maandag": 0,
    "dinsdag": 1,
    "woensdag": 2,
    "donderdag": 3,
    "vrijdag": 4,
    "zaterdag": 5,
    "zondag": 6,
}
ORDINALS = {
    "eerste": 1,
    "1e": 1,
    "1ste": 1,
    "i": 1,
    "tweede": 2,
    "2e": 2,
    "2de": 2,
    "ii": 2,
    "derde": 3,
    "3e": 3,
    "3de": 3,
    "iii": 3,
    "vierde": 4,
    "4e": 4,
    "4de": 4,
    "iv": 4,
    "laatste": 4,
}
NUMBERS = {
    "een": 1.0,
    "één": 1.0,
    "anderhalve": 1.5,
    "anderhalf": 1.5,
    "twee": 2.0,
    "tweeënhalve": 2.5,
    "drie": 3.0,
    "vier": 4.0,
    "vijf": 5.0,
    "zes": 6.0,
    "zeven": 7.0,
    "acht": 8.0,
    "negen": 9.0,
    "tien": 10.0,
    "elf": 11.0,
    "twaalf": 12.0,
    "dertien": 13.0,
    "veertien": 14.0,
    "vijftien": 15.0,
    "zestien": 16.0,
    "zeventien": 17.0,
    "achttien": 18.0,
    "twintig": 20.0,
    "vierentwintig": 24.0,
    "dertig": 30.0,
    "zestig": 60.0,
    "negentig": 90.0,
}


def alternation(words: dict[str, int] | dict[str, float]) -> str:
    """The words as one regular expression, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
