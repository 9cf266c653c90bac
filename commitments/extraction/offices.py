"""Offices of ministers and state secretaries, and the ministries they speak for."""

from __future__ import annotations

import re

# The lower-case little words of a portfolio, also where all is in capitals.
_LITTLE = frozenset(["van", "voor", "en", "de", "het", "der", "den", "in", "op", "te", "aan"])
_KEEP = frozenset(["BES", "EU", "ICT", "VN"])
TITLE = (
    r"(?:(?:[Vv]ice-?)?[Mm]inister-[Pp]resident|MINISTER-PRESIDENT|[Mm]inisters?|MINISTERS?"
    r"|[Ss]taatssecretaris(?:sen)?|STAATSSECRETARIS(?:SEN)?)"
)
# Portfolios of ministers who have no ministry of their own ("Minister voor …").
WITHOUT_MINISTRY = frozenset({
    "Buitenlandse Handel en Ontwikkelingssamenwerking", "Buitenlandse Handel en Ontwikkelingshulp",
    "Rechtsbescherming", "Natuur en Stikstof", "Primair en Voortgezet Onderwijs",
    "Basis- en Voortgezet Onderwijs en Media", "Langdurige Zorg en Sport", "Medische Zorg",
    "Medische Zorg en Sport", "Klimaat en Energie", "Armoedebeleid, Participatie en Pensioenen",
    "Milieu en Wonen", "Wonen en Rijksdienst", "Jeugd en Gezin", "Wonen, Wijken en Integratie",
    "Ontwikkelingssamenwerking", "Immigratie en Asiel", "Immigratie, Integratie en Asiel",
})  # fmt: skip


def office_as_said(words: str) -> str:
    """An office without article and end marks, capitals made small ("MINISTER VAN DEFENSIE")."""
    words = re.sub(r"^(?:de|DE|De) ", "", " ".join(words.split())).rstrip(" ,;.:")
    words = re.sub(r" ,", ",", words)
    if words.isupper():
        words = " ".join(_small(word) for word in words.split(" "))
    return words[:1].upper() + words[1:]


def _small(word: str) -> str:
    low = word.lower()
    if low in _LITTLE or word.strip(",") in _KEEP:
        return low if low in _LITTLE else word
    return "-".join(part if part in _LITTLE else part.capitalize() for part in low.split("-"))


def ministry_of(office: str) -> str | None:
    """The ministry an office belongs to, where its words say so ("Minister van Defensie")."""
    _, van, portfolio = office.partition(" van ")
    if not van or " voor " in office.partition(" van ")[0]:
        return "Algemene Zaken" if office.lower() == "minister-president" else None
    return re.split(r" [-–] | \(", portfolio)[0] or None


def office_of_portfolio(title: str, portfolio: str) -> str:
    """The office behind "Minister Agema (Volksgezondheid, Welzijn en Sport)"."""
    portfolio = " ".join(portfolio.split())
    of = "voor" if portfolio in WITHOUT_MINISTRY else "van"
    return f"{title[:1].upper()}{title[1:].lower()} {of} {portfolio}"
