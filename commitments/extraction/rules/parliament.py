"""Rules for parliamentary time: recesses, Prinsjesdag and the papers of the budget year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from commitments.calendar import prinsjesdag, verantwoordingsdag
from commitments.extraction.periods import Grain, Period
from commitments.extraction.rules.recess_periods import eve_of_recess, recess_periods
from commitments.extraction.rules.term_rule import DateRule, Unit
from commitments.extraction.rules.term_rule import TermExample as Ex
from commitments.extraction.rules.units import RIGHT, YEAR_TAIL, years

type Found = Iterable[Period] | None

_RECESS_NAMES = {
    "zomer": "zomer",
    "herfst": "herfst",
    "najaars": "herfst",
    "kerst": "kerst",
    "winter": "kerst",
    "voorjaars": "voorjaar",
    "krokus": "voorjaar",
    "mei": "mei",
    "verkiezings": "verkiezing",
}
_CHAMBERS = {"eerste": "EK", "tweede": "TK"}


def _recesses(unit: Unit) -> Found:
    word = unit.word("name")
    if word and word not in _RECESS_NAMES:
        return ()
    chamber = _CHAMBERS.get(unit.word("chamber"), "")
    return recess_periods(_RECESS_NAMES.get(word, ""), unit, chamber)


def _eves(unit: Unit) -> Found:
    return eve_of_recess(_RECESS_NAMES.get(unit.word("name") or unit.word("name2"), ""), unit)


def _unknown(unit: Unit) -> Found:
    """School years and holidays: their days differ by region and by school."""
    return None if unit.lead.owned else ()


def _one_day(day: date, name: str) -> Period:
    return Period(day, day, Grain.OCCASION, name)


def _prinsjesdagen(unit: Unit) -> Found:
    return [_one_day(prinsjesdag(year), f"Prinsjesdag {year}") for year in years(unit)]


def _is_subject(unit: Unit) -> bool:
    """Whether a paper is what is spoken of ("op de begroting"), or its year hangs on a noun."""
    return unit.lead.bare or unit.lead.owned or unit.lead.preposition in {"over", "op"}


def _budgets(unit: Unit) -> Found:
    """A budget is presented on the Prinsjesdag of the year before its own."""
    if unit.word("other"):
        return None
    if _is_subject(unit) or unit.lead.preposition == "voor":
        return None
    own = unit.word("year") or unit.word("rel")
    return [
        _one_day(prinsjesdag(year - bool(own)), f"Prinsjesdag {year - bool(own)}")
        for year in years(unit)
    ]


def _spring_notes(unit: Unit) -> Found:
    if _is_subject(unit):
        return None
    month, name = (6, "Voorjaarsnota") if unit.word("note")[0] == "v" else (12, "Najaarsnota")
    return [
        _one_day(date(year, month, 1), f"uiterste dag van de {name} {year}") for year in years(unit)
    ]


def _account_days(unit: Unit) -> Found:
    return [_one_day(verantwoordingsdag(y), f"Verantwoordingsdag {y}") for y in years(unit)]


def _annual_reports(unit: Unit) -> Found:
    """The department's report on a year is presented on Verantwoordingsdag of the next."""
    if unit.word("other") or _is_subject(unit):
        return None
    if unit.lead.words == "dit":
        return None  # "dit jaarverslag stuur ik u": what is sent, not when
    own = unit.word("year") or unit.word("rel")
    return [
        _one_day(verantwoordingsdag(y + bool(own)), f"Verantwoordingsdag {y + bool(own)}")
        for y in years(unit)
    ]


_OWN = (
    r"(?:mijn|ons|onze|het) (?:eigen )?(?:ministerie|departement)(?: van [a-z]+)?"
    r"|(?:de )?(?:ocw|vws|szw|ezk?|lnv|lvvn|bzk?|jenv|j&v|ienw|i&w|aenm|kgg|vro|bhos?"
    r"|defensie|financi[eë]n|algemene zaken)\b"
)
# Whose budget or report it is: the department's own, or that of any other body.
_WHOSE = (
    rf"(?: van (?:{_OWN})|(?P<other> van (?!{_OWN}|(?:19|20)\d\d|dit |het (?:komende|volgende"
    rf"|nieuwe)"
    r"|(?:volgend|komend) jaar)[^,;.]{1,60}))?"
)
_CHAMBER = r"(?: van (?:uw kamer|de (?P<chamber>eerste|tweede) kamer))?"
# "bij de aanbieding van de begroting 2025"
_PRESENTED = re.compile(
    r"(?:\b(?:aanbieding|indiening) van (?:de|het|mijn|onze|ons) |\b(?:mijn|onze|ons) )?$"
)

_RECESS = (
    r"(?:(?P<name>zomer|herfst|najaars|kerst|winter|voorjaars|krokus|mei|verkiezings)-? ?)?reces"
)

PARLIAMENT: tuple[DateRule, ...] = (
    DateRule(
        "parlement.reces",
        ("reces",),
        re.compile(rf"{_RECESS}{_CHAMBER}{YEAR_TAIL}{RIGHT}"),
        _recesses,
        (
            Ex("voor het zomerreces", "2024-04-03", "date", "2024-07-04"),
            Ex("vóór hetzomerreces", "2021-06-10", "date", "2021-07-08"),
            Ex("ruim voor het zomerreces", "2024-04-03", "date", "2024-07-04"),
            Ex("voor uw zomerreces", "2024-04-03", "date", "2024-07-04"),
            Ex("voor het zomerreces van 2025", "2024-04-03", "date", "2025-07-03"),
            Ex("voor het zomerreces", "2024-07-05", "date", "2025-07-03"),
            Ex("nog voor het kerstreces", "2024-11-07", "date", "2024-12-19"),
            Ex("voor het kerstreces", "2023-12-21", "date", "2023-12-21"),
            Ex("voor het voorjaarsreces", "2024-01-15", "date", "2024-02-15"),
            Ex("voor het krokusreces", "2024-01-15", "date", "2024-02-15"),
            Ex("voor het meireces", "2024-01-15", "date", "2024-04-25"),
            Ex("voor het verkiezingsreces", "2023-09-08", "date", "2023-10-26"),
            Ex("voor het herfstreces", "2024-09-02", "event"),
            Ex("voor het herfstreces", "2023-09-08", "event"),
            Ex("tijdens het verkiezingsreces", "2023-09-08", "event"),
            Ex("voor het reces", "2024-05-20", "date", "2024-07-04"),
            Ex("voor het reces", "2024-01-20", "date", "2024-02-15"),
            Ex("voor het reces", "2024-11-20", "date", "2024-12-19"),
            Ex("voor het reces", "2024-09-10", "event"),
            Ex("voor het eerstvolgende reces", "2024-05-20", "date", "2024-07-04"),
            Ex("voor aanvang van het zomerreces", "2024-04-03", "date", "2024-07-04"),
            Ex("voor het ingaan van het zomerreces", "2024-04-03", "date", "2024-07-04"),
            Ex("in het zomerreces", "2024-07-20", "date", "2024-09-02"),
            Ex("tijdens het zomerreces", "2024-04-03", "date", "2024-09-02"),
            Ex("voor het einde van het reces", "2024-08-01", "date", "2024-09-02"),
            Ex("na het zomerreces", "2024-04-03", "vague", "", "2024-09-03"),
            Ex("direct na het kerstreces", "2023-12-01", "vague", "", "2024-01-16"),
            Ex("voor het zomerreces", "2024-04-03", "event", chamber="EK"),
            Ex(
                "voor het zomerreces van de Tweede Kamer",
                "2024-04-03",
                "date",
                "2024-07-04",
                chamber="EK",
            ),
            Ex("voor het zomerreces", "", "event"),
        ),
        ("de zomer", "het precies"),
        before=re.compile(r"(?:\b(?:eerst)?(?:volgende|komende) |\baanstaande |\buw )?$"),
    ),
    DateRule(
        "parlement.voordat-reces",
        ("reces",),
        re.compile(
            rf"v(?:oo|óó)rdat (?:(?:u|uw kamer|de kamer|de (?:tweede|eerste) kamer)"
            rf" (?:met|op) (?:het )?{_RECESS} gaat"
            rf"|het {_RECESS.replace('name', 'name2')} (?:begint|aanvangt|ingaat)){RIGHT}"
        ),
        _eves,
        (
            Ex("voordat uw Kamer met zomerreces gaat", "2024-04-03", "date", "2024-07-04"),
            Ex("voordat het kerstreces begint", "2024-11-07", "date", "2024-12-19"),
            Ex("voordat u met reces gaat", "2024-05-20", "date", "2024-07-04"),
            Ex("voordat de Kamer met reces gaat", "2024-09-10", "event"),
        ),
        ("voordat u met de sector spreekt",),
    ),
    DateRule(
        "parlement.vakantie-of-schooljaar",
        ("vakantie", "jaar"),
        re.compile(
            rf"(?:(?:zomer|herfst|kerst|mei|voorjaars|krokus)vakantie"
            rf"|(?:dit|het (?:lopende|huidige|komende|nieuwe|volgende)|het|komend|volgend)"
            rf" (?:school|studie|college|vergader|parlementaire |zittings)jaar)(?! \d){RIGHT}"
        ),
        _unknown,
        (
            Ex("voor de zomervakantie", "2024-04-03", "event"),
            Ex("na de zomervakantie", "2024-04-03", "vague"),
            Ex("nog dit schooljaar", "2024-04-03", "event"),
            Ex("voor de start van het nieuwe schooljaar", "2024-04-03", "event"),
        ),
        ("het jaar", "vergaderjaar 2022–2023"),
    ),
    DateRule(
        "parlement.prinsjesdag",
        ("prinsjesdag", "derde dinsdag"),
        re.compile(rf"(?:prinsjesdag|derde dinsdag (?:van|in) september){YEAR_TAIL}{RIGHT}"),
        _prinsjesdagen,
        (
            Ex("met Prinsjesdag", "2024-05-02", "date", "2024-09-17"),
            Ex("op Prinsjesdag", "2023-06-01", "date", "2023-09-19"),
            Ex("voor Prinsjesdag", "2022-03-10", "date", "2022-09-19"),
            Ex("voor Prinsjesdag", "2024-09-17", "date", "2025-09-15"),
            Ex("uiterlijk Prinsjesdag 2025", "2024-09-17", "date", "2025-09-16"),
            Ex("rond Prinsjesdag", "2024-05-02", "date", "2024-10-01"),
            Ex("na Prinsjesdag", "2024-05-02", "vague", "", "2024-09-18"),
            Ex("voor de derde dinsdag van september", "2024-05-02", "date", "2024-09-16"),
        ),
        ("de prinsjesdagstukken",),
    ),
    DateRule(
        "parlement.begroting",
        ("begroting", "miljoenennota"),
        re.compile(
            rf"(?:(?:komende|volgende|nieuwe|eerstvolgende) )?"
            rf"(?:(?:ontwerp)?begroting(?:sstukken)?|miljoenennota|rijksbegroting)"
            rf"{_WHOSE}(?: voor)?(?: het jaar)?{YEAR_TAIL}{RIGHT}"
        ),
        _budgets,
        (
            Ex("bij de begroting 2024", "2023-09-08", "date", "2023-09-19"),
            Ex("bij de ontwerpbegroting 2025", "2024-05-02", "date", "2024-09-17"),
            Ex("in de begroting voor 2026", "2025-06-19", "date", "2025-09-16"),
            Ex("bij de begroting voor volgend jaar", "2024-05-02", "date", "2024-09-17"),
            Ex("bij de begroting", "2024-05-02", "date", "2024-09-17"),
            Ex("in de Miljoenennota", "2024-05-02", "date", "2024-09-17"),
            Ex("bij onze begroting", "2024-05-02", "date", "2024-09-17"),
            Ex("bij de begroting van VWS voor 2025", "2024-05-02", "date", "2024-09-17"),
            Ex("bij de aanbieding van de begroting 2025", "2024-05-02", "date", "2024-09-17"),
        ),
        ("voor de begrotingsbehandeling", "de begrotingsruimte", "op de begroting 2025"),
        before=_PRESENTED,
    ),
    DateRule(
        "parlement.nota",
        ("jaarsnota",),
        re.compile(rf"(?P<note>voorjaarsnota|najaarsnota){YEAR_TAIL}{RIGHT}"),
        _spring_notes,
        (
            Ex("bij de Voorjaarsnota", "2023-03-30", "date", "2023-06-01"),
            Ex("bij de Voorjaarsnota 2024", "2023-11-28", "date", "2024-06-01"),
            Ex("bij de Najaarsnota", "2022-09-16", "date", "2022-12-01"),
            Ex("in de Voorjaarsnota", "2024-06-02", "date", "2025-06-01"),
            Ex("voor de Najaarsnota", "2024-09-16", "date", "2024-11-30"),
            Ex("na de Voorjaarsnota", "2024-03-16", "vague", "", "2024-06-02"),
        ),
        ("de voorjaarsbesluitvorming",),
    ),
    DateRule(
        "parlement.verantwoordingsdag",
        ("verantwoordingsdag",),
        re.compile(rf"verantwoordingsdag{YEAR_TAIL}{RIGHT}"),
        _account_days,
        (
            Ex("op Verantwoordingsdag", "2025-01-30", "date", "2025-05-21"),
            Ex("uiterlijk op Verantwoordingsdag 2024", "2023-06-01", "date", "2024-05-15"),
            Ex("voor Verantwoordingsdag", "2024-01-15", "date", "2024-05-14"),
        ),
        ("de verantwoordingsstukken",),
    ),
    DateRule(
        "parlement.jaarverslag",
        ("jaarverslag",),
        re.compile(
            rf"(?:departementaal |departementale |eerstvolgende |komende )?jaarverslag"
            rf"{_WHOSE}(?: over(?= (?:het|\d)))?(?: het jaar)?{YEAR_TAIL}{RIGHT}"
        ),
        _annual_reports,
        (
            Ex("bij het jaarverslag", "2024-01-15", "date", "2024-05-15"),
            Ex("in het jaarverslag over 2024", "2024-11-20", "date", "2025-05-21"),
            Ex("bij mijn jaarverslag over 2024", "2024-11-20", "date", "2025-05-21"),
            Ex("via het jaarverslag van mijn ministerie", "2024-05-16", "date", "2025-05-21"),
        ),
        ("het jaarverslaggevingsproces",),
        before=_PRESENTED,
    ),
)
