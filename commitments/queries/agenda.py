"""Terms by week and by month beside the recesses they fall in."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count

from commitments.calendar import Calendar
from commitments.calendar import Recess as RecessValue
from commitments.lifecycle import Status
from commitments.models import Commitment, Recess
from commitments.queries.criteria import Criteria
from commitments.queries.overview import Week, weeks
from commitments.queries.standing import Standing

#: Weeks on one page, and rows named in a week.
WEEKS, NAMED = 13, 4
_RECESSES = ("zomer", "herfst", "kerst", "voorjaar", "mei", "verkiezing")


@dataclass(frozen=True, slots=True)
class AgendaWeek:
    """A week with its terms; ``soonest`` are the first NAMED of them."""

    week: Week
    recesses: list[RecessValue]
    soonest: list[Commitment]

    @property
    def number(self) -> int:
        """The ISO week."""
        return self.week.first.isocalendar().week

    @property
    def more(self) -> int:
        return self.week.number - len(self.soonest)

    @property
    def starts_month(self) -> bool:
        """Whether the first of a month lies in it; a page draws a line there."""
        return self.week.last.day <= 7


def agenda(asked: Criteria, standing: Standing) -> list[AgendaWeek]:
    """The WEEKS from the one that ``standing.on`` lies in, in three queries."""
    told = weeks(asked, standing, WEEKS)
    first, last = told[0].first, told[-1].last
    owed = asked.asking("status", (Status.OPEN, Status.PARTLY)).public(standing)
    due = owed.filter(deadline_latest__range=(first, last)).order_by("deadline_latest", "pk")
    named: dict[date, list[Commitment]] = {one.first: [] for one in told}
    for one in due.prefetch_related("passages")[: WEEKS * NAMED * 8]:
        assert one.deadline_latest is not None
        monday = one.deadline_latest - timedelta(days=one.deadline_latest.weekday())
        if len(named[monday]) < NAMED:
            named[monday].append(one)
    held = Recess.objects.calendar()
    return [AgendaWeek(one, _recesses(held, one.first, one.last), named[one.first]) for one in told]


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month's sheet, how many terms end on it, and the question that lists them.

    ``outside`` is a day of the month before or after, which fills its week.
    """

    date: date
    number: int
    query: str
    recesses: list[RecessValue]
    outside: bool


@dataclass(frozen=True, slots=True)
class Month:
    """A month in whole weeks, with the recesses that touch it."""

    first: date
    weeks: list[list[Day]]
    recesses: list[RecessValue]

    @property
    def number(self) -> int:
        return sum(day.number for week in self.weeks for day in week if not day.outside)

    @property
    def before(self) -> date:
        return (self.first - timedelta(days=1)).replace(day=1)

    @property
    def after(self) -> date:
        return (self.first + timedelta(days=31)).replace(day=1)


def month(asked: Criteria, standing: Standing) -> Month:
    """The month that ``standing.on`` lies in, in two queries."""
    first = standing.on.replace(day=1)
    sheet = calendar.Calendar().monthdatescalendar(first.year, first.month)
    owed = asked.asking("status", (Status.OPEN, Status.PARTLY))
    ending = owed.public(standing).filter(deadline_latest__range=(sheet[0][0], sheet[-1][-1]))
    counts = dict(ending.order_by().values_list("deadline_latest").annotate(Count("pk")))
    recesses = _recesses(Recess.objects.calendar(), sheet[0][0], sheet[-1][-1])

    def told(day: date) -> Day:
        here = [one for one in recesses if one.first <= day <= (one.last or one.first)]
        question = owed.due_between(day, day).query()
        return Day(day, counts.get(day, 0), question, here, day.month != first.month)

    return Month(first, [[told(day) for day in week] for week in sheet], recesses)


def _recesses(held: Calendar, first: date, last: date) -> list[RecessValue]:
    """The recesses of either chamber that touch a period, by the calendar or the fixed rule."""
    found = []
    for chamber in ("TK", "EK"):
        names = {*_RECESSES, *(row.name for row in held.recesses if row.chamber == chamber)}
        for name in sorted(names):
            for year in {first.year - 1, first.year, last.year}:
                one = held.recess(chamber, name, year)
                if one and one.first <= last and (one.last or one.first) >= first:
                    found.append(one)
    return found
