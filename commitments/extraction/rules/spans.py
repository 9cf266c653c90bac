"""Rules for spans counted from the letter's date: binnen twee weken, over drie maanden."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from math import ceil

from commitments.calendar import DAY, add_months, add_working_days
from commitments.extraction.periods import Grain, Period
from commitments.extraction.rules.term_rule import DateRule, Unit
from commitments.extraction.rules.term_rule import TermExample as Ex
from commitments.extraction.rules.units import NUMBER, amount

_ROUGHLY = r"(?:ongeveer|circa|om en nabij|ruim|grofweg|plusminus)"
_NOW = (
    r"(?:heden|vandaag|nu|(?:de )?(?:dagtekening|datum|verzending|ondertekening)"
    r"(?: van (?:deze|mijn) brief)?|deze brief)"
)
_FROM_NOW = rf"(?: (?:na|vanaf|gerekend vanaf|te rekenen vanaf) {_NOW})"
SPAN_UNIT = (
    r"(?P<unit>uur|werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|kwartaal|kwartalen"
    r"|half ?jaar|jaar|jaren)"
)
_SPAN = re.compile(
    rf"(?:(?:(?:binnen|over)(?: nu en)?(?: (?:uiterlijk|maximaal|ten hoogste|hooguit"
    rf"|zo'n))?"
    rf"|(?:(?:in|binnen|gedurende) )?(?:de|het)(?: eerst)? ?(?:komende|volgende))"
    rf"(?: een (?:termijn|periode) van| precies| exact)?(?: (?P<roughly>{_ROUGHLY}))? (?:(?:de"
    rf"|het) )?"
    rf"|(?:uiterlijk )?(?=\w+ \w+{_FROM_NOW}\b))"  # "uiterlijk drie weken na heden"
    rf"(?:{NUMBER} ?(?:à|a|tot|of|-|–) ?)?(?:een kleine )?"
    rf"(?P<number>{NUMBER}) (?:kleine |krappe |(?P<loosely>dikke |goede ))?{SPAN_UNIT}"
    rf"(?:(?<=week|aand|jaar| dag) of (?P<some>{NUMBER}))?(?: tijd)?(?! tegelijk)(?:{_FROM_NOW}"
    rf"|(?! ?(?:na(?! ?(?:[.,;:)]|$))|nadat|voor|vóór|vanaf"
    rf"|volgend op|geleden|daarna|nadien|hierna)\b))(?![^\W_])",
)


type Found = Iterable[Period] | None


def _spans(unit: Unit) -> Found:
    if unit.on is None:
        return ()
    match = unit.match
    last = ahead(unit.on, match["unit"], amount(match["some"] or match["number"]))
    if (
        match["roughly"] or match["loosely"] or match["some"]
    ):  # "over een week of drie" is over about three weeks
        last += 14 * DAY
    return [Period(last, last, Grain.DAY, "gerekend vanaf de datum van de brief")]


def ahead(day: date, unit: str, number: float) -> date:
    """So many of a unit further; what is left of a half unit is rounded up."""
    if unit.startswith("werkdag"):
        return add_working_days(day, ceil(number))
    if days := {"uu": 1 / 24, "da": 1, "we": 7}.get(unit[:2]):
        return day + ceil(number * days) * DAY
    size = {"ma": 1, "kw": 3, "ha": 6, "ja": 12}[unit[:2]]
    whole, half = divmod(number * size, 1)
    return add_months(day, int(whole)) + ceil(half * 31) * DAY


SPANS: tuple[DateRule, ...] = (
    DateRule(
        "termijn.spanne",
        ("uur", "week", "weken", "maand", "dagen", "dag", "kwarta", "jaar", "jaren"),
        _SPAN,
        _spans,
        (
            Ex("binnen twee weken", "2024-05-02", "date", "2024-05-16"),
            Ex("binnen zes weken", "2023-03-30", "date", "2023-05-11"),
            Ex("binnen een maand", "2024-04-23", "date", "2024-05-23"),
            Ex("binnen één maand", "2024-01-31", "date", "2024-02-29"),
            Ex("over drie maanden", "2024-05-02", "date", "2024-08-02"),
            Ex("binnen 10 dagen", "2024-05-02", "date", "2024-05-12"),
            Ex("binnen 10 werkdagen", "2024-05-02", "date", "2024-05-17"),
            Ex("binnen vijf werkdagen", "2024-12-20", "date", "2024-12-31"),
            Ex("binnen zes weken na heden", "2024-05-02", "date", "2024-06-13"),
            Ex("in elk geval binnen drie weken na heden", "2022-09-08", "date", "2022-09-29"),
            Ex(
                "binnen vier weken na dagtekening van deze brief",
                "2024-05-02",
                "date",
                "2024-05-30",
            ),
            Ex("binnen anderhalve week", "2024-05-02", "date", "2024-05-13"),
            Ex("binnen anderhalf jaar", "2024-05-02", "date", "2025-11-02"),
            Ex("binnen een half jaar", "2024-05-02", "date", "2024-11-02"),
            Ex("over een jaar", "2024-02-29", "date", "2025-02-28"),
            Ex("binnen twaalf weken", "2024-05-02", "date", "2024-07-25"),
            Ex("binnen twee tot drie weken", "2024-05-02", "date", "2024-05-23"),
            Ex("in de komende twee weken", "2024-05-02", "date", "2024-05-16"),
            Ex("binnen nu en drie maanden", "2024-05-02", "date", "2024-08-02"),
            Ex("binnen een termijn van zes weken", "2024-05-02", "date", "2024-06-13"),
            Ex("over ongeveer twee weken", "2024-05-02", "date", "2024-05-30"),
            Ex("over een kleine maand", "2024-05-02", "date", "2024-06-02"),
            Ex("over een dikke maand", "2024-05-02", "date", "2024-06-16"),
            Ex("over ruim een maand", "2024-05-02", "date", "2024-06-16"),
            Ex("over een week of drie", "2024-05-02", "date", "2024-06-06"),
            Ex("over een maand of twee", "2024-05-02", "date", "2024-07-16"),
            Ex("binnen vijfentwintig dagen", "2024-05-02", "date", "2024-05-27"),
            Ex("over een dag of tien", "2024-05-02", "date", "2024-05-26"),
            Ex("binnen 48 uur", "2024-05-02", "date", "2024-05-04"),
            Ex("drie weken na vandaag", "2024-05-02", "date", "2024-05-23"),
            Ex("uiterlijk drie weken na heden", "2024-05-02", "date", "2024-05-23"),
            Ex("binnen twee weken", "", "event"),
        ),
        (
            "binnen enkele weken",
            "binnen twee weken na ontvangst",
            "binnen drie maanden nadat het rapport is verschenen",
            "over twee maatregelen",
            "binnen de gebruikelijke termijn van drie weken",
        ),
    ),
)
