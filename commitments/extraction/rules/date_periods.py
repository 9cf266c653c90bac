"""The periods that words of the calendar can mean; what ``rules.dates`` reads its units with."""

from __future__ import annotations

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
from commitments.extraction.rules.term_rule import Unit
from commitments.extraction.rules.units import (
    amount,
    day_period,
    month_number,
    month_period,
    week_period,
    years,
)
from commitments.extraction.rules.words import ORDINALS, SHORT_MONTHS, WEEKDAYS

type Found = Iterable[Period] | None

JUST_BEFORE = timedelta(days=14)  # "komend voorjaar" this near its start means next year's


def _some_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days(unit: Unit) -> Found:
    month, day = month_number(unit.word("month")), int(unit.word("day"))
    if not 1 <= day <= last_of_month(2024, month).day:
        return None
    first = int(unit.word("first") or day)
    found = [
        Period(_some_date(year, month, first) or last, last, Grain.DAY)
        for year in years(unit)
        if (last := _some_date(year, month, day))
    ]
    if unit.word("weekday") and len(found) > 1:
        fits = [p for p in found if p.last.weekday() == WEEKDAYS[unit.word("weekday")]]
        if fits and unit.on and 0 <= (fits[0].last - unit.on).days < 370:
            return fits[:1]
    return found


def numeric_days(unit: Unit) -> Found:
    if unit.follows("-", "/", "."):
        return None
    year = int(unit.word("year"))
    day = _some_date(
        year + 2000 if year < 100 else year, int(unit.word("month")), int(unit.word("day"))
    )
    return [day_period(day)] if day else None


def months(unit: Unit) -> Found:
    word = unit.word("month")
    if unit.lead.bare and word.rstrip(".") in SHORT_MONTHS and not unit.word("year"):
        return None
    month = month_number(word)
    return [month_period(year, month) for year in years(unit)]


def this_month(unit: Unit) -> Found:
    word = unit.word("which")
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


def quarters(unit: Unit) -> Found:
    number = int(unit.word("q")) if unit.word("q") else ORDINALS[unit.word("nth")]
    return [_quarter_period(year, number) for year in years(unit)]


def trimesters(unit: Unit) -> Found:
    """Four months each, in the older Dutch use of the word."""
    number = ORDINALS[unit.word("nth")]
    if number > 3:
        return None
    return [
        Period(
            date(year, 4 * number - 3, 1),
            last_of_month(year, 4 * number),
            Grain.QUARTER,
            f"het {_NTH[number]} trimester van {year}",
        )
        for year in years(unit)
    ]


def this_quarter(unit: Unit) -> Found:
    word = unit.word("which")
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


def halves(unit: Unit) -> Found:
    nth = unit.word("h") or unit.word("nth")
    number = int(nth) if nth.isdigit() else {"laatste": 2}.get(nth, ORDINALS[nth])
    return [_half_period(year, number) for year in years(unit)] if number < 3 else None


def this_half(unit: Unit) -> Found:
    if unit.on is None:
        return ()
    ahead = 0 if unit.word("which") in {"dit", "lopende", "huidige"} else 1
    year, number = divmod(2 * unit.on.year + (unit.on.month > 6) + ahead, 2)
    return [_half_period(year, number + 1)]


def _year_period(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31), Grain.YEAR, str(year))


_NO_PLACE = {"", "van", "over", "per", "met", "bij", "via", "dd"}


def whole_years(unit: Unit) -> Found:
    if (
        unit.word("year")
        and unit.lead.position is Position.IN
        and unit.lead.preposition in _NO_PLACE
        and "loop" not in unit.lead.words.split()
    ):
        return None  # a bare number: the plan, the figures of that year
    if unit.word("year") and unit.lead.words == "voor":
        return None  # "het plan voor 2025" far more often than "vóór 2025"
    return [_year_period(year) for year in years(unit)]


def the_year(unit: Unit) -> Found:
    if unit.lead.words.endswith(("half", "per")) or unit.match.string[
        : unit.match.start()
    ].endswith("elk "):
        return None
    if unit.lead.position in {Position.IN, Position.AFTER, Position.FROM} and not {
        "loop",
        "later",
    } & set(unit.lead.words.split()):
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


def seasons(unit: Unit) -> Found:
    season = unit.word("season")
    if season == "zomer" and unit.lead.position in {Position.BEFORE, Position.AFTER}:
        return recess_periods("zomer", unit)
    name, start, end = _SEASONS[season]
    found = []
    for year in years(unit):
        last = last_of_month(year, end).replace(day=20)
        found.append(Period(date(year, start, 21), last, Grain.SEASON, f"{name} van {year}"))
    return _not_this_one(unit.word("which"), found, unit.on) if unit.on else found


def _not_this_one(which: str, found: list[Period], on: date) -> list[Period]:
    """In a season, or just before it, "komend" and "volgend" mean the next year's."""
    if which.startswith(("komend", "volgend")) and len(found) > 1:
        return [period for period in found if period.first - JUST_BEFORE > on]
    return found


def winters(unit: Unit) -> Found:
    year = int(unit.word("year"))
    return [
        Period(date(year, 12, 21), date(year + 1, 3, 20), Grain.SEASON, f"de winter van {year}")
    ]


def turn_of_year(unit: Unit) -> Found:
    if unit.lead.position in {Position.AFTER, Position.FROM}:
        return [Period(date(y, 12, 31), date(y, 12, 31), Grain.OCCASION) for y in years(unit)]
    before = unit.lead.position is Position.BEFORE
    name = "de jaarwisseling" if before else "de maand na de jaarwisseling"
    return [Period(date(y + 1, 1, 1), date(y + 1, 1, 31), Grain.YEAR, name) for y in years(unit)]


def feasts(unit: Unit) -> Found:
    return [_feast(unit.word("feast"), year) for year in years(unit)]


def _feast(word: str, year: int) -> Period:
    """A feast of one day or two; Koningsdag is a day early where it would be a Sunday."""
    sunday_of_easter = easter(year)
    kings_day = date(year, 4, 27)
    first, length, name = {
        "kers": (date(year, 12, 25), 1, "Kerstmis"),
        "pase": (sunday_of_easter, 1, "Pasen"),
        "pink": (sunday_of_easter + 49 * DAY, 1, "Pinksteren"),
        "heme": (sunday_of_easter + 39 * DAY, 0, "Hemelvaart"),
        "koni": (kings_day - (kings_day.weekday() == 6) * DAY, 0, "Koningsdag"),
        "sint": (date(year, 12, 5), 0, "Sinterklaas"),
    }[word[:4]]
    return Period(first, first + length * DAY, Grain.OCCASION, name)


def this_week(unit: Unit) -> Found:
    if unit.on is None:
        return ()
    word = unit.word("which") or unit.word("which2") or "deze"  # "het einde van de week"
    last = sunday(unit.on) + (0 if word == "deze" else 7) * DAY
    weekday = unit.word("weekday") or unit.word("weekday2")
    if weekday:
        return [day_period(last - (6 - WEEKDAYS[weekday]) * DAY)]
    return [week_period(last)]


def weeks_of_days(unit: Unit) -> Found:
    found = days(unit)
    return None if found is None else [week_period(period.last) for period in found]


def iso_weeks(unit: Unit) -> Found:
    ends = [iso_week(year, int(unit.word("week"))) for year in years(unit)]
    found = [week_period(end) for end in ends if end]
    return found if found or unit.on is None else None


def weeks_of_months(unit: Unit) -> Found:
    nth = unit.word("nth")
    return [
        Period(month.first, _week_end(month, nth, unit.word("count")), Grain.WEEK, month.name)
        for month in (month_period(y, month_number(unit.word("month"))) for y in years(unit))
    ]


def _week_end(month: Period, nth: str, count: str) -> date:
    if nth == "laatste":
        return month.last
    if count:
        return min(month.last, month.first + (7 * int(amount(count)) - 1) * DAY)
    return min(month.last, sunday(month.first + (7 * ORDINALS[nth] - 1) * DAY))


def weekdays(unit: Unit) -> Found:
    marked = unit.word("which") or unit.word("coming")
    if not marked and (unit.lead.bare or unit.lead.owned):
        return None
    if unit.on is None:
        return ()
    day = on_or_after(unit.on + DAY, WEEKDAYS[unit.word("weekday")])
    if unit.word("which") == "volgende" and sunday(day) == sunday(unit.on):
        day += 7 * DAY
    if other := unit.word("weekday2"):
        day = on_or_after(day, WEEKDAYS[other])
    if hence := unit.word("hence"):
        day += (14 if "twee" in hence else 7) * DAY
    return [day_period(day)]


def weekdays_of_months(unit: Unit) -> Found:
    nth, weekday = unit.word("nth"), WEEKDAYS[unit.word("weekday")]
    months = [month_period(year, month_number(unit.word("month"))) for year in years(unit)]
    if nth == "laatste":
        return [day_period(on_or_after(month.last - 6 * DAY, weekday)) for month in months]
    weeks = 7 * (ORDINALS[nth] - 1) * DAY
    return [day_period(on_or_after(month.first, weekday) + weeks) for month in months]


def near_days(unit: Unit) -> Found:
    if unit.lead.words.endswith(("tot op", "tot", "na", "vanaf", "van")):
        return None
    if unit.on is None:
        return ()
    word = unit.word("near")
    if word.endswith("weekend"):
        return [week_period(unit.on)]
    days = 2 if word == "overmorgen" else int(word.startswith("morgen"))
    return [day_period(unit.on + days * DAY)]
