"""Rules for the calendar: days, weeks, months, quarters, half-years, years and seasons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from commitments.calendar import (
    DAY,
    easter,
    iso_week,
    last_of_month,
    last_of_quarter,
    on_or_after,
    quarter,
    sunday,
)
from commitments.extraction.periods import Grain, Period, Position
from commitments.extraction.rules.recess_periods import recess_periods
from commitments.extraction.rules.term_rule import DateRule, Unit
from commitments.extraction.rules.term_rule import TermExample as Ex
from commitments.extraction.rules.units import (
    COMING,
    GLUED,
    LEFT,
    MONTH,
    NUMBER,
    RIGHT,
    WEEKDAY,
    YEAR,
    YEAR_TAIL,
    amount,
    day_period,
    month_number,
    month_period,
    week_period,
    years,
)
from commitments.extraction.rules.words import MONTH_STEMS, ORDINALS, WEEKDAYS, alternation

type Found = Iterable[Period] | None

JUST_BEFORE = timedelta(days=14)  # "komend voorjaar" this near its start means next year's


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _some_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _days(unit: Unit) -> Found:
    month, day = month_number(unit.match["month"]), int(unit.match["day"])
    if not 1 <= day <= last_of_month(2024, month).day:
        return None
    first = int(unit.match["first"] or day)
    found = [
        Period(_some_date(year, month, first) or last, last, Grain.DAY)
        for year in years(unit)
        if (last := _some_date(year, month, day))
    ]
    if unit.match["weekday"] and len(found) > 1:
        fits = [p for p in found if p.last.weekday() == WEEKDAYS[unit.match["weekday"].lower()]]
        if fits and unit.on and 0 <= (fits[0].last - unit.on).days < 370:
            return fits[:1]
    return found


def _numeric_days(unit: Unit) -> Found:
    year = int(unit.match["year"])
    day = _some_date(
        year + 2000 if year < 100 else year, int(unit.match["month"]), int(unit.match["day"])
    )
    return [day_period(day)] if day else None


def _months(unit: Unit) -> Found:
    month = month_number(unit.match["month"])
    return [month_period(year, month) for year in years(unit)]


def _this_month(unit: Unit) -> Found:
    word = unit.match["which"].lower()
    if word == "de" and unit.lead.position is Position.IN:
        return None
    if unit.on is None:
        return ()
    ahead = 0 if word in {"de", "deze", "lopende"} else 1
    last = last_of_month(unit.on.year, unit.on.month + ahead)
    return [month_period(last.year, last.month)]


def _quarter_period(year: int, number: int) -> Period:
    last = last_of_quarter(year, number)
    first = date(year, 3 * number - 2, 1)
    return Period(first, last, Grain.QUARTER, f"het {_NTH[number]} kwartaal van {year}")


_NTH = ("", "eerste", "tweede", "derde", "vierde")


def _quarters(unit: Unit) -> Found:
    number = int(unit.match["q"]) if unit.match["q"] else ORDINALS[unit.match["nth"].lower()]
    return [_quarter_period(year, number) for year in years(unit)]


def _this_quarter(unit: Unit) -> Found:
    word = unit.match["which"].lower()
    if word == "het" and unit.lead.position is Position.IN:
        return None
    if unit.on is None:
        return ()
    ahead = 0 if word in {"het", "dit", "lopende", "huidige"} else 1
    year, number = divmod(4 * unit.on.year + quarter(unit.on) - 1 + ahead, 4)
    return [_quarter_period(year, number + 1)]


def _half_period(year: int, number: int) -> Period:
    first, last = date(year, 6 * number - 5, 1), last_of_month(year, 6 * number)
    return Period(first, last, Grain.HALF, f"de {_NTH[number]} helft van {year}")


def _halves(unit: Unit) -> Found:
    nth = unit.match["h"] or unit.match["nth"].lower()
    number = int(nth) if nth.isdigit() else {"laatste": 2}.get(nth, ORDINALS[nth])
    return [_half_period(year, number) for year in years(unit)] if number < 3 else None


def _this_half(unit: Unit) -> Found:
    if unit.on is None:
        return ()
    ahead = 0 if unit.match["which"].lower() in {"dit", "lopende", "huidige"} else 1
    year, number = divmod(2 * unit.on.year + (unit.on.month > 6) + ahead, 2)
    return [_half_period(year, number + 1)]


def _year_period(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31), Grain.YEAR, str(year))


_NO_PLACE = {"", "van", "over", "per", "met", "bij", "via", "dd"}


def _years(unit: Unit) -> Found:
    if (
        unit.match["year"]
        and unit.lead.position is Position.IN
        and unit.lead.preposition in _NO_PLACE
    ):
        return None  # a bare number: the plan, the figures of that year
    if unit.match["year"] and unit.lead.words == "voor":
        return None  # "het plan voor 2025" far more often than "vóór 2025"
    return [_year_period(year) for year in years(unit)]


def _the_year(unit: Unit) -> Found:
    if unit.lead.words.endswith(("half", "per")):
        return None
    if (
        unit.lead.position in {Position.IN, Position.AFTER, Position.FROM}
        and "loop" not in unit.lead.words
    ):
        return None
    return [_year_period(unit.on.year)] if unit.on else ()


_SEASONS = {
    "voorjaar": ("het voorjaar", 3, 6),
    "lente": ("de lente", 3, 6),
    "zomer": ("de zomer", 6, 9),
    "nazomer": ("de zomer", 6, 9),
    "najaar": ("het najaar", 9, 12),
    "herfst": ("de herfst", 9, 12),
    "winter": ("de winter", 12, 15),
}


def _seasons(unit: Unit) -> Found:
    season = unit.match["season"].lower()
    if season == "zomer" and unit.lead.position in {Position.BEFORE, Position.AFTER}:
        return recess_periods("zomer", unit)
    name, start, end = _SEASONS[season]
    found = []
    for year in years(unit):
        last = last_of_month(year, end).replace(day=20)
        found.append(Period(date(year, start, 21), last, Grain.SEASON, f"{name} van {year}"))
    return _not_this_one(unit.match["which"], found, unit.on) if unit.on else found


def _not_this_one(which: str | None, found: list[Period], on: date) -> list[Period]:
    """In a season, or just before it, "komend" and "volgend" mean the next year's."""
    if which and which.lower().startswith(("komend", "volgend")) and len(found) > 1:
        return [period for period in found if period.first - JUST_BEFORE > on]
    return found


def _winters(unit: Unit) -> Found:
    year = int(unit.match["year"])
    return [
        Period(date(year, 12, 21), date(year + 1, 3, 20), Grain.SEASON, f"de winter van {year}")
    ]


def _turn_of_year(unit: Unit) -> Found:
    name = "de jaarwisseling"
    if unit.lead.position in {Position.AFTER, Position.FROM}:
        return [Period(date(y, 12, 31), date(y, 12, 31), Grain.OCCASION, name) for y in years(unit)]
    return [Period(date(y + 1, 1, 1), date(y + 1, 1, 31), Grain.YEAR, name) for y in years(unit)]


def _feasts(unit: Unit) -> Found:
    word = unit.match["feast"].lower()
    found = []
    for year in years(unit):
        sunday_of_easter = easter(year)
        first, length = {
            "k": (date(year, 12, 25), 1),
            "pa": (sunday_of_easter, 1),
            "pi": (sunday_of_easter + 49 * DAY, 1),
            "h": (sunday_of_easter + 39 * DAY, 0),
        }[word[:2] if word.startswith("p") else word[0]]
        name = {"k": "Kerstmis", "h": "Hemelvaart"}.get(word[0], word.capitalize())
        found.append(Period(first, first + length * DAY, Grain.OCCASION, name))
    return found


def _this_week(unit: Unit) -> Found:
    if unit.on is None:
        return ()
    word = (unit.match["which"] or unit.match["which2"]).lower()
    last = sunday(unit.on) + (0 if word == "deze" else 7) * DAY
    weekday = unit.match["weekday"] or unit.match["weekday2"]
    if weekday:
        return [day_period(last - (6 - WEEKDAYS[weekday.lower()]) * DAY)]
    return [week_period(last)]


def _weeks_of_days(unit: Unit) -> Found:
    days = _days(unit)
    return None if days is None else [week_period(period.last) for period in days]


def _iso_weeks(unit: Unit) -> Found:
    ends = [iso_week(year, int(unit.match["week"])) for year in years(unit)]
    found = [week_period(end) for end in ends if end]
    return found if found or unit.on is None else None


def _weeks_of_months(unit: Unit) -> Found:
    nth = unit.match["nth"].lower()
    return [
        Period(month.first, _week_end(month, nth, unit.match["count"]), Grain.WEEK, month.name)
        for month in (month_period(y, month_number(unit.match["month"])) for y in years(unit))
    ]


def _week_end(month: Period, nth: str, count: str | None) -> date:
    if nth == "laatste":
        return month.last
    if count:
        return min(month.last, month.first + (7 * int(amount(count)) - 1) * DAY)
    return min(month.last, sunday(month.first + (7 * ORDINALS[nth] - 1) * DAY))


def _weekdays(unit: Unit) -> Found:
    marked = unit.match["which"] or unit.match["coming"]
    if not marked and (unit.lead.bare or unit.lead.owned):
        return None
    if unit.on is None:
        return ()
    day = on_or_after(unit.on + DAY, WEEKDAYS[unit.match["weekday"].lower()])
    if (unit.match["which"] or "").lower() == "volgende" and sunday(day) == sunday(unit.on):
        day += 7 * DAY
    return [day_period(day)]


def _near_days(unit: Unit) -> Found:
    if unit.on is None:
        return ()
    word = unit.match["near"].lower()
    if word.endswith("weekend"):
        return [week_period(unit.on)]
    return [day_period(unit.on + {"morgen": 1, "overmorgen": 2}.get(word, 0) * DAY)]


_WEEKDAY2 = WEEKDAY.replace("weekday", "weekday2")
_WHICH = r"(?P<which>komende?|volgende?|aanstaande|aankomende|eerstvolgende|nieuwe|lopende|huidige"

DATES: tuple[DateRule, ...] = (
    DateRule(
        "datum.week-van",
        ("week",),
        _compile(
            rf"{LEFT}(?:de )?week (?:van|vanaf) (?:{WEEKDAY} )?(?P<first>(?!))?"
            rf"(?P<day>\d{{1,2}}) ?{MONTH}{YEAR_TAIL}{RIGHT}"
        ),
        _weeks_of_days,
        (
            Ex("in de week van 12 juni", "2024-05-02", "date", "2024-06-16"),
            Ex("in de week van 21 oktober", "2024-10-08", "date", "2024-10-27"),
            Ex("in de week van maandag 6 januari 2025", "2024-12-02", "date", "2025-01-12"),
        ),
        ("in de week voor het debat",),
    ),
    DateRule(
        "datum.dag",
        MONTH_STEMS,
        _compile(
            rf"{LEFT}(?:{WEEKDAY} )?(?:(?P<first>\d{{1,2}}) ?(?:en|of|-|–|t/m|tot en met) ?)?"
            rf"(?P<day>\d{{1,2}})(?:e|de|ste)? ?{MONTH}{YEAR_TAIL}{COMING}{RIGHT}"
        ),
        _days,
        (
            Ex("uiterlijk 1 maart", "2024-01-15", "date", "2024-03-01"),
            Ex("uiterlijk op 1 maart", "2024-03-15", "date", "2025-03-01"),
            Ex("uiterlijk 1 maart", "2024-03-01", "date", "2024-03-01"),
            Ex("op 1 maart", "2024-01-15", "date", "2024-03-01"),
            Ex("per 1 maart", "2024-01-15", "date", "2024-03-01"),
            Ex("per 1 januari a.s.", "2024-11-20", "date", "2025-01-01"),
            Ex("1 maart a.s.", "2024-01-15", "date", "2024-03-01"),
            Ex("uiterlijk 1 juni aanstaande", "2024-05-02", "date", "2024-06-01"),
            Ex("voor 1 maart", "2024-01-15", "date", "2024-02-29"),
            Ex("vóór 1 maart 2025", "2024-01-15", "date", "2025-02-28"),
            Ex("voor 1 maart", "2024-03-01", "date", "2025-02-28"),
            Ex("nog vóór 1 november van dit jaar", "2022-05-17", "date", "2022-10-31"),
            Ex("voor 1 april volgend jaar", "2024-05-02", "date", "2025-03-31"),
            Ex("uiterlijk woensdag 22 juni", "2022-05-31", "date", "2022-06-22"),
            Ex("op dinsdag 4 juni 2024", "2024-05-02", "date", "2024-06-04"),
            Ex("rond 1 maart", "2024-01-15", "date", "2024-03-15"),
            Ex("omstreeks 15 december", "2024-11-20", "date", "2024-12-29"),
            Ex("uiterlijk 29 februari", "2023-03-01", "date", "2024-02-29"),
            Ex("uiterlijk 1 sept. 2025", "2024-11-20", "date", "2025-09-01"),
            Ex("op 20 en 21 maart", "2024-01-15", "date", "2024-03-21"),
            Ex("voor 20 en 21 maart", "2024-01-15", "date", "2024-03-19"),
            Ex("vanaf 1 maart", "2024-01-15", "vague", "", "2024-03-01"),
            Ex("niet eerder dan 1 maart 2025", "2024-01-15", "vague", "", "2025-03-01"),
            Ex("na 1 maart", "2024-01-15", "vague", "", "2024-03-02"),
            Ex("uiterlijk 31 december", "2024-12-31", "date", "2024-12-31"),
            Ex("tussen 1 mei en 1 juni", "2024-01-15", "date", "2024-06-01", "2024-05-01"),
            Ex("uiterlijk 1 maart 2024", "", "date", "2024-03-01"),
            Ex("uiterlijk 1 maart", "", "event"),
        ),
        ("artikel 1 maar dan anders", "uiterlijk 45 maart"),
    ),
    DateRule(
        "datum.cijfers",
        ("-", "/", "."),
        _compile(
            r"(?<![\w/.-])(?P<day>\d{1,2})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)"
            r"(?P<year>20\d\d|\d\d)(?![\w/-])"
        ),
        _numeric_days,
        (
            Ex("uiterlijk 1-3-2024", "2024-01-15", "date", "2024-03-01"),
            Ex("voor 01/03/2024", "2024-01-15", "date", "2024-02-29"),
            Ex("op 15.06.2024", "2024-01-15", "date", "2024-06-15"),
        ),
        ("32-13-2024", "2024-01-15-03"),
    ),
    DateRule(
        "datum.week-van-maand",
        ("week", "weken"),
        _compile(
            rf"{LEFT}(?P<nth>eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e)"
            rf"(?: (?P<count>{NUMBER}) weken| (?:volle )?week) (?:van|in) {MONTH}{YEAR_TAIL}{RIGHT}"
        ),
        _weeks_of_months,
        (
            Ex("in de eerste week van maart", "2024-01-15", "date", "2024-03-10"),
            Ex("in de tweede week van april 2025", "2024-11-20", "date", "2025-04-20"),
            Ex("in de laatste week van mei", "2024-05-02", "date", "2024-05-31"),
            Ex("in de eerste twee weken van maart", "2024-01-15", "date", "2024-03-14"),
        ),
        ("in de eerste week van het reces",),
    ),
    DateRule(
        "datum.weeknummer",
        ("week",),
        _compile(rf"{LEFT}week ?(?P<week>\d{{1,2}})(?! ?{MONTH}){YEAR_TAIL}{RIGHT}"),
        _iso_weeks,
        (
            Ex("uiterlijk in week 24", "2024-05-02", "date", "2024-06-16"),
            Ex("in week 2 van 2025", "2024-12-02", "date", "2025-01-12"),
        ),
        ("een week of twee",),
    ),
    DateRule(
        "datum.deze-week",
        ("week",),
        _compile(
            rf"{LEFT}(?:(?P<which>deze|volgende|komende|aanstaande) week\b(?: (?:op )?{WEEKDAY})?"
            rf"|{_WEEKDAY2} (?:van |in )?(?P<which2>deze|volgende|komende) week){RIGHT}"
        ),
        _this_week,
        (
            Ex("nog deze week", "2024-11-20", "date", "2024-11-24"),
            Ex("volgende week", "2022-11-17", "date", "2022-11-27"),
            Ex("begin volgende week", "2024-11-20", "date", "2024-12-01"),
            Ex("uiterlijk volgende week vrijdag", "2024-11-20", "date", "2024-11-29"),
            Ex("uiterlijk vrijdag volgende week", "2024-11-20", "date", "2024-11-29"),
            Ex("komende week", "2024-11-20", "date", "2024-12-01"),
            Ex("deze week", "2024-11-24", "date", "2024-11-24"),
        ),
        ("een week later",),
    ),
    DateRule(
        "datum.maand",
        MONTH_STEMS,
        _compile(
            rf"{LEFT}(?:(?P<yearword>volgend|komend|dit) jaar )?{MONTH}{YEAR_TAIL}{COMING}{GLUED}"
        ),
        _months,
        (
            Ex("in maart", "2024-01-15", "date", "2024-03-31"),
            Ex("in maart", "2024-04-01", "date", "2025-03-31"),
            Ex("in maart", "2024-03-31", "date", "2024-03-31"),
            Ex("in de loop van maart", "2024-01-15", "date", "2024-03-31"),
            Ex("uiterlijk maart 2025", "2024-01-15", "date", "2025-03-31"),
            Ex("eind maart", "2024-01-15", "date", "2024-03-31"),
            Ex("voor eind maart", "2024-01-15", "date", "2024-03-31"),
            Ex("vóór het einde van maart", "2024-01-15", "date", "2024-03-31"),
            Ex("in de tweede helft van maart", "2024-01-15", "date", "2024-03-31"),
            Ex("begin maart", "2012-01-16", "date", "2012-03-10"),
            Ex("begin maart", "2024-03-11", "date", "2025-03-10"),
            Ex("in de eerste helft van april", "2024-01-15", "date", "2024-04-15"),
            Ex("in de eerste weken van maart", "2024-01-15", "date", "2024-03-15"),
            Ex("medio maart", "2024-01-15", "date", "2024-03-20"),
            Ex("half maart", "2024-01-15", "date", "2024-03-20"),
            Ex("voor half mei", "2025-04-01", "date", "2025-05-20"),
            Ex("voor maart", "2024-01-15", "date", "2024-02-29"),
            Ex("nog voor februari 2025", "2024-11-20", "date", "2025-01-31"),
            Ex("in april 2025", "2024-11-20", "date", "2025-04-30"),
            Ex("in januari", "2024-12-31", "date", "2025-01-31"),
            Ex("in de maand juni", "2024-01-15", "date", "2024-06-30"),
            Ex("in maart volgend jaar", "2024-01-15", "date", "2025-03-31"),
            Ex("volgend jaar maart", "2024-01-15", "date", "2025-03-31"),
            Ex("in mei a.s.", "2024-01-15", "date", "2024-05-31"),
            Ex("uiterlijk eind januari 2025", "2024-11-20", "date", "2025-01-31"),
            Ex("inapril 2025", "2024-11-20", "date", "2025-04-30"),
            Ex("na maart", "2024-01-15", "vague", "", "2024-04-01"),
            Ex("rond eind maart", "2024-01-15", "date", "2024-04-14"),
            Ex("in maart/april", "2024-01-15", "date", "2024-04-30"),
            Ex("in maart of april", "2024-01-15", "date", "2024-04-30"),
            Ex("in december of januari", "2024-11-20", "date", "2025-01-31"),
            Ex("eind mei of begin juni", "2024-01-15", "date", "2024-06-10"),
            Ex("eind mei dan wel begin juni 2024", "2024-01-15", "date", "2024-06-10"),
            Ex("in mei respectievelijk juni 2024", "2024-01-15", "date", "2024-06-30"),
            Ex("begin of eind mei", "2024-01-15", "date", "2024-05-31"),
            Ex("in april 2025", "", "date", "2025-04-30"),
            Ex("in april", "", "event"),
        ),
        ("de septembercirculaire", "de gemeente", "een maartse bui"),
    ),
    DateRule(
        "datum.deze-maand",
        ("maand",),
        _compile(rf"{LEFT}(?P<which>de|deze|volgende|komende|aanstaande|lopende) maand{RIGHT}"),
        _this_month,
        (
            Ex("nog deze maand", "2024-09-26", "date", "2024-09-30"),
            Ex("volgende maand", "2024-01-31", "date", "2024-02-29"),
            Ex("begin volgende maand", "2024-12-20", "date", "2025-01-10"),
            Ex("eind van de maand", "2024-02-10", "date", "2024-02-29"),
            Ex("voor het einde van de maand", "2024-02-10", "date", "2024-02-29"),
            Ex("aan het eind van deze maand", "2024-02-10", "date", "2024-02-29"),
        ),
        ("elke maand",),
    ),
    DateRule(
        "datum.kwartaal",
        ("kwart", "q", "k1", "k2", "k3", "k4"),
        _compile(
            rf"{LEFT}(?:(?:(?:eerste|tweede|derde) (?:en|of|dan wel|tot) (?:het )?)?"
            rf"(?P<nth>{alternation(ORDINALS)}) ?(?:kwartaal|kwart)|[QK](?P<q>[1-4]))"
            rf"{YEAR_TAIL}{GLUED}"
        ),
        _quarters,
        (
            Ex("in het derde kwartaal", "2024-05-02", "date", "2024-09-30"),
            Ex("eind van het derde kwartaal", "2024-05-02", "date", "2024-09-30"),
            Ex("in Q3", "2024-05-02", "date", "2024-09-30"),
            Ex("eind Q3", "2024-05-02", "date", "2024-09-30"),
            Ex("in Q4 2024", "2024-05-02", "date", "2024-12-31"),
            Ex("voor het derde kwartaal", "2024-05-02", "date", "2024-06-30"),
            Ex("begin Q3", "2024-05-02", "date", "2024-07-31"),
            Ex("begin van het derde kwartaal", "2024-05-02", "date", "2024-07-31"),
            Ex("medio Q3", "2024-05-02", "date", "2024-08-31"),
            Ex("in het eerste kwartaal van 2025", "2024-11-14", "date", "2025-03-31"),
            Ex("in het eerste kwartaal", "2024-11-14", "date", "2025-03-31"),
            Ex("in het eerste kwartaal", "2024-03-31", "date", "2024-03-31"),
            Ex("in het laatste kwartaal van dit jaar", "2023-06-15", "date", "2023-12-31"),
            Ex("uiterlijk in het tweede kwartaal van dit jaar", "2024-02-01", "date", "2024-06-30"),
            Ex("in het eerste kwartaal van het nieuwe jaar", "2022-12-22", "date", "2023-03-31"),
            Ex("in het 2e kwartaal van volgend jaar", "2024-02-01", "date", "2025-06-30"),
            Ex("in het eerste of tweede kwartaal van 2025", "2024-11-14", "date", "2025-06-30"),
            Ex("in de loop van het vierde kwartaal", "2024-05-02", "date", "2024-12-31"),
        ),
        ("een kwartier", "de kwartaalrapportage"),
    ),
    DateRule(
        "datum.dit-kwartaal",
        ("kwartaal",),
        _compile(rf"{LEFT}{_WHICH}|dit|het) kwartaal{RIGHT}"),
        _this_quarter,
        (
            Ex("nog dit kwartaal", "2024-05-02", "date", "2024-06-30"),
            Ex("komend kwartaal", "2024-05-02", "date", "2024-09-30"),
            Ex("in het volgende kwartaal", "2024-11-20", "date", "2025-03-31"),
            Ex("voor het einde van het kwartaal", "2024-05-02", "date", "2024-06-30"),
        ),
        ("elk kwartaal", "per kwartaal"),
    ),
    DateRule(
        "datum.halfjaar",
        ("half", "jaarhelft", "h1", "h2"),
        _compile(
            rf"{LEFT}(?:(?P<nth>eerste|tweede|laatste|1e|2e) ?(?:half ?jaar|jaarhelft)"
            rf"|H(?P<h>[12]))"
            rf"{YEAR_TAIL}{GLUED}"
        ),
        _halves,
        (
            Ex("in het eerste halfjaar van 2025", "2024-11-20", "date", "2025-06-30"),
            Ex("in de tweede jaarhelft", "2024-02-01", "date", "2024-12-31"),
            Ex("in het eerste half jaar", "2024-11-20", "date", "2025-06-30"),
            Ex("voor het tweede halfjaar", "2024-02-01", "date", "2024-06-30"),
        ),
        ("een half jaar",),
    ),
    DateRule(
        "datum.dit-halfjaar",
        ("half",),
        _compile(rf"{LEFT}{_WHICH}|dit) half ?jaar{RIGHT}"),
        _this_half,
        (
            Ex("dit halfjaar", "2024-02-01", "date", "2024-06-30"),
            Ex("in het komende half jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("volgend halfjaar", "2024-11-20", "date", "2025-06-30"),
        ),
        ("elk half jaar",),
    ),
    DateRule(
        "datum.jaar",
        ("jaar", "19", "20"),
        _compile(
            rf"{LEFT}(?:(?:het )?(?P<rel>dit|dat|datzelfde|volgende?|komende?|nieuwe|lopende"
            rf"|huidige)"
            rf" ?(?:kalender|begrotings)?jaar|(?<![\d/–.-])(?:het jaar )?{YEAR}){GLUED}"
        ),
        _years,
        (
            Ex("begin 2024", "2023-10-05", "date", "2024-03-31"),
            Ex("begin volgend jaar", "2024-11-18", "date", "2025-03-31"),
            Ex("medio 2024", "2023-07-04", "date", "2024-07-31"),
            Ex("medio volgend jaar", "2023-07-04", "date", "2024-07-31"),
            Ex("eind 2025", "2024-09-24", "date", "2025-12-31"),
            Ex("dit jaar", "2023-01-31", "date", "2023-12-31"),
            Ex("nog dit jaar", "2023-10-05", "date", "2023-12-31"),
            Ex("later dit jaar", "2022-06-22", "date", "2022-12-31"),
            Ex("in 2012", "2012-01-26", "date", "2012-12-31"),
            Ex("volgend jaar", "2024-11-20", "date", "2025-12-31"),
            Ex("in de loop van volgend jaar", "2024-11-20", "date", "2025-12-31"),
            Ex("in de eerste helft van 2023", "2022-11-17", "date", "2023-06-30"),
            Ex("in de eerste helft van dit jaar", "2025-01-30", "date", "2025-06-30"),
            Ex("in de tweede helft van 2024", "2024-01-15", "date", "2024-12-31"),
            Ex("voor eind 2024", "2024-01-15", "date", "2024-12-31"),
            Ex("nog vóór 2025", "2024-01-15", "date", "2024-12-31"),
            Ex("in het nieuwe jaar", "2024-12-20", "date", "2025-12-31"),
            Ex("begin van het komende jaar", "2024-11-20", "date", "2025-03-31"),
            Ex("halverwege dit jaar", "2024-02-01", "date", "2024-07-31"),
            Ex("vanaf 2025", "2024-11-20", "vague", "", "2025-01-01"),
            Ex("begin volgend jaar", "", "event"),
        ),
        ("vergaderjaar 2022–2023", "de begroting 2024", "het plan voor het schooljaar"),
    ),
    DateRule(
        "datum.einde-jaar",
        ("jaar",),
        _compile(rf"{LEFT}(?:het )?jaar(?:einde)?(?<!elk jaar){RIGHT}"),
        _the_year,
        (
            Ex("voor het einde van het jaar", "2024-11-15", "date", "2024-12-31"),
            Ex("voor het eind van het jaar", "2024-11-15", "date", "2024-12-31"),
            Ex("tegen het eind van het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("eind van het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("in de loop van het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("halverwege het jaar", "2024-02-01", "date", "2024-07-31"),
            Ex("in de tweede helft van het jaar", "2024-02-01", "date", "2024-12-31"),
        ),
        ("jaarlijks",),
    ),
    DateRule(
        "datum.winter-over-twee-jaren",
        ("winter",),
        _compile(rf"{LEFT}winter (?:van )?(?P<year>20\d\d) ?[-–/] ?(?:20)?\d\d{RIGHT}"),
        _winters,
        (
            Ex("in de winter van 2024-2025", "2024-05-02", "date", "2025-03-20"),
            Ex("winter 2024/25", "2024-05-02", "date", "2025-03-20"),
        ),
        ("winter 2024",),
    ),
    DateRule(
        "datum.seizoen",
        ("voorjaar", "lente", "zomer", "najaar", "herfst", "winter"),
        _compile(
            rf"{LEFT}(?:(?P<yearword>volgend|komend) jaar )?"
            rf"(?:{_WHICH}|dit|deze)\s?)?(?:vroege |late )?"
            rf"(?P<season>voorjaar|lente|nazomer|zomer|najaar|herfst|winter){YEAR_TAIL}{GLUED}"
        ),
        _seasons,
        (
            Ex("komend voorjaar", "2024-11-18", "date", "2025-06-20"),
            Ex("komend voorjaar", "2024-03-10", "date", "2025-06-20"),
            Ex("volgend voorjaar", "2024-05-02", "date", "2025-06-20"),
            Ex("dit voorjaar", "2024-03-10", "date", "2024-06-20"),
            Ex("ditvoorjaar", "2024-11-18", "date", "2025-06-20"),
            Ex("in het voorjaar", "2024-06-20", "date", "2024-06-20"),
            Ex("in het voorjaar", "2024-06-21", "date", "2025-06-20"),
            Ex("in het voorjaar van 2026", "2024-11-07", "date", "2026-06-20"),
            Ex("deze zomer", "2021-06-10", "date", "2021-09-20"),
            Ex("in de zomer", "2024-05-02", "date", "2024-09-20"),
            Ex("rond de zomer", "2024-05-02", "date", "2024-09-20"),
            Ex("in het najaar", "2022-08-04", "date", "2022-12-20"),
            Ex("in het najaar van 2024", "2024-11-18", "date", "2024-12-20"),
            Ex("dit najaar", "2024-05-02", "date", "2024-12-20"),
            Ex("komende herfst", "2024-05-02", "date", "2024-12-20"),
            Ex("deze winter", "2024-11-20", "date", "2025-03-20"),
            Ex("deze winter", "2025-01-15", "date", "2025-03-20"),
            Ex("in de winter van 2024", "2024-01-15", "date", "2025-03-20"),
            Ex("voor de zomer", "2022-12-22", "date", "2023-07-06"),
            Ex("nog voor de zomer", "2024-04-03", "date", "2024-07-04"),
            Ex("voor de zomer van 2024", "2023-10-05", "date", "2024-07-04"),
            Ex("voor de zomer", "2024-07-04", "date", "2024-07-04"),
            Ex("voor de zomer", "2024-07-05", "date", "2025-07-03"),
            Ex("voor het einde van de zomer", "2024-05-02", "date", "2024-09-20"),
            Ex("na de zomer", "2024-05-02", "vague", "", "2024-09-03"),
            Ex("vóór het najaar", "2024-05-02", "date", "2024-09-20"),
            Ex("voor de zomer", "2024-04-03", "event", chamber="EK"),
            Ex("voor de zomer", "", "event"),
        ),
        ("de Voorjaarsnota", "het zomerreces", "de wintersport"),
    ),
    DateRule(
        "datum.jaarwisseling",
        ("jaarwisseling", "oud en nieuw"),
        _compile(
            rf"{LEFT}(?:de )?(?:jaarwisseling|oud en nieuw)(?: van (?:\d{{4}}[-–/])?{YEAR})?{GLUED}"
        ),
        _turn_of_year,
        (
            Ex("rond de jaarwisseling", "2025-06-19", "date", "2026-01-31"),
            Ex("omstreeks de jaarwisseling", "2024-11-20", "date", "2025-01-31"),
            Ex("voor de jaarwisseling", "2024-11-20", "date", "2024-12-31"),
            Ex("rond de jaarwisselingkom", "2025-06-19", "date", "2026-01-31"),
            Ex("na de jaarwisseling", "2024-11-20", "vague", "", "2025-01-01"),
        ),
    ),
    DateRule(
        "datum.feest",
        ("kerst", "pasen", "pinkster", "hemelvaart"),
        _compile(
            rf"{LEFT}(?:de )?(?P<feast>kerst(?:mis|dagen)?|pasen|pinksteren|hemelvaart(?:sdag)?)"
            rf"{YEAR_TAIL}{RIGHT}"
        ),
        _feasts,
        (
            Ex("voor de kerst", "2022-06-23", "date", "2022-12-24"),
            Ex("nog vóór Kerst", "2024-11-20", "date", "2024-12-24"),
            Ex("voor Pasen", "2024-02-01", "date", "2024-03-30"),
            Ex("voor Pinksteren", "2024-02-01", "date", "2024-05-18"),
            Ex("na de kerst", "2024-11-20", "vague", "", "2024-12-27"),
        ),
        ("het kerstreces", "de kerstvakantie"),
    ),
    DateRule(
        "datum.weekdag",
        tuple(WEEKDAYS),
        _compile(
            rf"{LEFT}(?:(?P<which>aanstaande|komende|eerstkomende|aankomende|volgende|aanst\.) )?"
            rf"{WEEKDAY}{COMING}(?! ?\d)(?! (?:van )?(?:deze|volgende|komende) week){RIGHT}"
        ),
        _weekdays,
        (
            Ex("aanstaande vrijdag", "2023-02-15", "date", "2023-02-17"),
            Ex("vrijdag a.s.", "2023-02-15", "date", "2023-02-17"),
            Ex("vrijdag a.s.", "2023-02-17", "date", "2023-02-24"),
            Ex("uiterlijk komende dinsdag", "2024-11-20", "date", "2024-11-26"),
            Ex("uiterlijk vrijdag", "2024-11-20", "date", "2024-11-22"),
            Ex("voor aanstaande donderdag", "2024-11-18", "date", "2024-11-20"),
        ),
        ("het vragenuur van 3 mei",),
    ),
    DateRule(
        "datum.dichtbij",
        ("vandaag", "heden", "morgen", "van", "weekend"),
        _compile(
            rf"{LEFT}(?<!tot op )(?<!tot )(?<!na )(?<!vanaf )(?<!van )(?P<near>vandaag|heden"
            rf"|overmorgen|morgen|vanavond|vanmiddag|(?:dit|komend) weekend){RIGHT}"
        ),
        _near_days,
        (
            Ex("nog vandaag", "2024-11-20", "date", "2024-11-20"),
            Ex("morgen", "2024-12-31", "date", "2025-01-01"),
            Ex("uiterlijk overmorgen", "2024-11-20", "date", "2024-11-22"),
            Ex("morgen", "", "event"),
        ),
        ("tot op heden", "binnen twee weken na heden"),
    ),
)
