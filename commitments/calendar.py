"""Parliamentary time as a value: recesses, quarters, working days, Prinsjesdag.

Knows no Django: rows become a ``Calendar`` before they are asked anything. All
days are inclusive: a recess runs from its ``first`` up to and with its ``last``.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import cache
from typing import Literal

Chamber = Literal["TK", "EK"]
RecessName = Literal["zomer", "herfst", "kerst", "voorjaar", "mei", "verkiezing"]
RecessStatus = Literal["gepland", "vastgesteld", "vervallen", "regel"]

DAY = timedelta(days=1)
MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SUNDAY = 0, 1, 2, 4, 6

# The part of the year in which a recess that nobody has dated must be expected to start.
_EXPECTED: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "voorjaar": ((2, 1), (3, 10)),
    "mei": ((4, 15), (5, 10)),
    "zomer": ((6, 25), (7, 31)),
    "herfst": ((10, 1), (10, 31)),
    "kerst": ((12, 10), (12, 31)),
}


@dataclass(frozen=True, slots=True)
class Recess:
    """One recess of one chamber; ``first`` and ``last`` are both days of it.

    ``last`` is ``None`` where only the start is known. Status ``regel`` marks an
    answer that comes from the fixed rule and from no row; it is never stored.
    """

    chamber: str  # TK or EK
    name: str  # a RecessName; institutions may add their own
    first: date
    last: date | None
    status: str  # a RecessStatus
    source: str = ""

    @property
    def eve(self) -> date:
        """The last day before it starts."""
        return self.first - DAY

    @property
    def standing(self) -> str:
        """How sure its dates are, in Dutch, as it stands behind a date."""
        return "volgens de vaste regel, niet vastgesteld" if self.status == "regel" else self.status


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is known of parliamentary time; the rules ask it, nobody else keeps dates.

    Every answer is a ``Recess`` that counts, or ``None`` where the one that is
    meant is unknown or cancelled: an unknown recess is never passed over for a
    later known one.
    """

    recesses: tuple[Recess, ...] = ()

    def recess(self, chamber: str, name: str, year: int) -> Recess | None:
        """The recess of that name that starts in ``year``."""
        rows = [row for row in self._rows(chamber, name) if row.first.year == year]
        if rows:
            return min((row for row in rows if row.status != "vervallen"), key=_rank, default=None)
        return _by_rule(chamber, name, year)

    def next_recess(self, chamber: str, name: str, day: date) -> Recess | None:
        """The first of that name that has not started by ``day``'s end."""
        return self._first(chamber, name, day, lambda recess: recess.first > day)

    def recess_ending(self, chamber: str, name: str, day: date) -> Recess | None:
        """The one of that name that runs on ``day``, else the next."""
        return self._first(chamber, name, day, lambda recess: (recess.last or recess.first) >= day)

    def next_of_any_kind(self, chamber: str, day: date) -> Recess | None:
        """The first recess of whatever name to start after ``day``."""
        found = [self.next_recess(chamber, name, day) for name in self._names(chamber)]
        best = min((recess for recess in found if recess), key=_first_day, default=None)
        return None if best is None or self._gap(chamber, day, best.first) else best

    def any_ending(self, chamber: str, day: date) -> Recess | None:
        """The recess, of whatever name, that runs on ``day``, else the next one."""
        running = (
            row
            for name in self._names(chamber)
            for year in (day.year - 1, day.year)
            if (row := self.recess(chamber, name, year)) and row.first <= day
            if row.last is not None and row.last >= day
        )
        return min(running, key=_first_day, default=None) or self.next_of_any_kind(chamber, day)

    def is_cancelled(self, chamber: str, name: str, year: int) -> bool:
        """Whether the calendar says that this recess did not take place."""
        rows = [row for row in self._rows(chamber, name) if row.first.year == year]
        return bool(rows) and all(row.status == "vervallen" for row in rows)

    def _first(
        self, chamber: str, name: str, day: date, fits: Callable[[Recess], bool]
    ) -> Recess | None:
        for year in range(day.year - 1, day.year + 3):
            recess = self.recess(chamber, name, year)
            if recess is not None and fits(recess):
                return recess
            if recess is None and self._may_lie_ahead(name, year, day):
                return None
        return None

    def _may_lie_ahead(self, name: str, year: int, day: date) -> bool:
        return name in _EXPECTED and date(year, *_EXPECTED[name][1]) > day

    def _gap(self, chamber: str, day: date, until: date) -> bool:
        """Whether a recess nobody has dated may start between the two days."""
        return any(
            day < date(year, *end) and date(year, *start) < until
            for name, (start, end) in _EXPECTED.items()
            for year in (day.year, day.year + 1)
            if not self.recess(chamber, name, year) and not self.is_cancelled(chamber, name, year)
        )

    def _names(self, chamber: str) -> set[str]:
        own = {row.name for row in self.recesses if row.chamber == chamber}
        return own | {"zomer", "kerst"}

    def _rows(self, chamber: str, name: str) -> Iterator[Recess]:
        return (row for row in self.recesses if row.chamber == chamber and row.name == name)


def _rank(recess: Recess) -> tuple[bool, date]:
    return recess.status != "vastgesteld", recess.first


def _first_day(recess: Recess) -> date:
    return recess.first


def _by_rule(chamber: str, name: str, year: int) -> Recess | None:
    """The summer and Christmas recess of the Tweede Kamer where no row gives them."""
    if chamber != "TK" or not 2000 <= year <= 2100:
        return None
    if name == "zomer":
        first = on_or_after(date(year, 7, 3), FRIDAY)
        return Recess("TK", name, first, nth(1, TUESDAY, year, 9) - DAY, "regel")
    if name == "kerst":
        first = on_or_before(date(year, 12, 23), FRIDAY)
        return Recess("TK", name, first, first + 24 * DAY, "regel")
    return None


def on_or_after(day: date, weekday: int) -> date:
    """The first such weekday (Monday is 0) from ``day`` on."""
    return day + (weekday - day.weekday()) % 7 * DAY


def on_or_before(day: date, weekday: int) -> date:
    """The last such weekday (Monday is 0) up to ``day``."""
    return day - (day.weekday() - weekday) % 7 * DAY


def nth(number: int, weekday: int, year: int, month: int) -> date:
    """The ``number``-th such weekday of a month, counted from 1."""
    return on_or_after(date(year, month, 1), weekday) + 7 * (number - 1) * DAY


def prinsjesdag(year: int) -> date:
    """The third Tuesday of September."""
    return nth(3, TUESDAY, year, 9)


def verantwoordingsdag(year: int) -> date:
    """The third Wednesday of May."""
    return nth(3, WEDNESDAY, year, 5)


def last_of_month(year: int, month: int) -> date:
    """The last day of a month; months beyond 12 run into the next years."""
    year, month = year + month // 12, month % 12 + 1
    return date(year, month, 1) - DAY


def last_of_quarter(year: int, quarter: int) -> date:
    """The last day of quarter 1 to 4."""
    return last_of_month(year, 3 * quarter)


def quarter(day: date) -> int:
    """The quarter, 1 to 4, in which ``day`` lies."""
    return (day.month + 2) // 3


def sunday(day: date) -> date:
    """The last day of ``day``'s ISO week."""
    return on_or_after(day, SUNDAY)


def iso_week(year: int, week: int) -> date | None:
    """The Sunday that ends an ISO week; ``None`` if the year has no such week."""
    try:
        return date.fromisocalendar(year, week, 7)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a shorter month."""
    last = last_of_month(day.year, day.month + months)
    return last.replace(day=min(day.day, last.day))


def easter(year: int) -> date:
    """Easter Sunday, by the Gregorian reckoning (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - shift + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The days on which, by the Algemene termijnenwet, no term runs out."""
    sunday_of_easter = easter(year)
    kings_day = date(year, 4, 27 if year >= 2014 else 30)
    return frozenset(
        {
            date(year, 1, 1),
            sunday_of_easter - 2 * DAY,  # Good Friday
            sunday_of_easter + DAY,
            kings_day - DAY if kings_day.weekday() == SUNDAY else kings_day,
            date(year, 5, 5),
            sunday_of_easter + 39 * DAY,  # Ascension Day
            sunday_of_easter + 50 * DAY,  # Whit Monday
            date(year, 12, 25),
            date(year, 12, 26),
        }
    )


def is_working_day(day: date) -> bool:
    """Monday to Friday, Dutch public holidays out."""
    return day.weekday() <= FRIDAY and day not in public_holidays(day.year)


def add_working_days(day: date, number: int) -> date:
    """The ``number``-th working day after ``day``; ``day`` itself for 0."""
    while number > 0:
        day += DAY
        number -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days lie after ``start``, up to and with ``end``."""
    return sum(is_working_day(start + n * DAY) for n in range(1, (end - start).days + 1))


def _settled(name: RecessName, first: date, last: date | None) -> Recess:
    source = "Vergaderschema van de Tweede Kamer"
    return Recess("TK", name, first, last, "vastgesteld", source)


# The recesses whose dates have been verified. The autumn recess of 2023 was
# planned for 13 to 23 October and gave way to the election recess, of which
# only the first day is verified. Of the Eerste Kamer none is.
SETTLED = Calendar(
    (
        _settled("zomer", date(2022, 7, 8), date(2022, 9, 5)),
        _settled("mei", date(2023, 4, 21), date(2023, 5, 8)),
        _settled("zomer", date(2023, 7, 7), date(2023, 9, 4)),
        Recess("TK", "herfst", date(2023, 10, 13), date(2023, 10, 23), "vervallen"),
        _settled("verkiezing", date(2023, 10, 27), None),
        _settled("kerst", date(2023, 12, 22), date(2024, 1, 15)),
        _settled("voorjaar", date(2024, 2, 16), date(2024, 2, 26)),
        _settled("mei", date(2024, 4, 26), date(2024, 5, 13)),
        _settled("zomer", date(2024, 7, 5), date(2024, 9, 2)),
    )
)


def months_on(start: date, months: int) -> date:
    """The same day some months later, or the last of that month; at most the last day there is."""
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(start.day, monthrange(year, month)[1]))
