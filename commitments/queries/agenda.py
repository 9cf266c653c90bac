"""Terms by week beside the recesses they fall in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

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
    return [AgendaWeek(one, _recesses(held, one), named[one.first]) for one in told]


def _recesses(held: Calendar, week: Week) -> list[RecessValue]:
    """The recesses of either chamber that touch the week, by the calendar or the fixed rule."""
    found = []
    for chamber in ("TK", "EK"):
        names = {*_RECESSES, *(row.name for row in held.recesses if row.chamber == chamber)}
        for name in sorted(names):
            for year in {week.first.year - 1, week.first.year, week.last.year}:
                one = held.recess(chamber, name, year)
                if one and one.first <= week.last and (one.last or one.first) >= week.first:
                    found.append(one)
    return found
