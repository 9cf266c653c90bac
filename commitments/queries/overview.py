"""The front page: figures, what is late by ministry and how long, what comes in the next weeks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count

from commitments.lifecycle import Status
from commitments.models import Ministry
from commitments.queries.criteria import Criteria
from commitments.queries.how_many import how_many
from commitments.queries.rows import Rows
from commitments.queries.standing import Standing
from commitments.queries.stated import longest_past, stated
from commitments.queries.subjects import Figure, figures
from commitments.queries.vocabulary import Late, Sort

#: How far "deze week" and "deze maand" look back, in days.
WEEK, MONTH = 7, 30
#: After how many days late a bar changes its part.
STEPS = (30, 90)
#: Weeks drawn ahead.
AHEAD = 10
_SHOWN = 5
_OWED = (Status.OPEN, Status.PARTLY)


@dataclass(frozen=True, slots=True)
class MinistryFigures:
    """What a ministry owes, and of that what is late: up to STEPS days, and longer."""

    ministry: Ministry
    open: int
    late: tuple[int, ...]
    open_query: str
    late_query: str

    @property
    def total(self) -> int:
        return sum(self.late)


@dataclass(frozen=True, slots=True)
class Week:
    """The terms from a Monday to a Sunday, of what is owed, and the question that lists them."""

    first: date
    number: int
    query: str

    @property
    def last(self) -> date:
        return self.first + timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Overview:
    figures: list[Figure]
    ministries: list[MinistryFigures]
    weeks: list[Week]
    late_rows: Rows
    late_query: str


def overview(asked: Criteria, standing: Standing) -> Overview:
    """All figures of what is asked; None for "te laat" while nothing may be said."""
    late = asked.asking("late", Late.LATE)
    return Overview(
        figures=[*figures(asked, standing), *_of_late(asked, standing)],
        ministries=_by_ministry(asked, standing),
        weeks=weeks(asked, standing, AHEAD),
        late_rows=longest_past(late, standing, _SHOWN),
        late_query=late.query(),
    )


def weeks(asked: Criteria, standing: Standing, many: int) -> list[Week]:
    """The next weeks, from the one that runs, with how many owed terms end in each."""
    monday = standing.on - timedelta(days=standing.on.weekday())
    last = monday + timedelta(days=7 * many - 1)
    owed = asked.asking("status", _OWED).asking("sort", Sort.TERM)
    due = stated(owed, standing).filter(deadline_latest__range=(monday, last))
    days = dict(due.values_list("deadline_latest").annotate(Count("pk")))
    by_week: dict[int, int] = defaultdict(int)
    for day, number in days.items():
        by_week[(day - monday).days // 7] += number
    return [
        Week(first, by_week[one], owed.due_between(first, first + timedelta(days=6)).query())
        for one in range(many)
        if (first := monday + timedelta(days=7 * one))
    ]


def _of_late(asked: Criteria, standing: Standing) -> list[Figure]:
    """By the day "te laat" was first said: grace alone takes a week from the last day."""
    since, month = standing.on - timedelta(days=WEEK), standing.on - timedelta(days=MONTH)
    week = asked.asking("late", Late.LATE).asking("late_from", since)
    moved = asked.asking("shifted_from", month)
    numbers = how_many([week.public(standing), moved.public(standing)])
    judged = standing.cutoff is not None
    return [
        Figure(
            numbers[0] if judged else None,
            "deze week voor het eerst te laat genoemd",
            f"sinds {since.day}-{since.month}, en nog steeds te laat",
            week.query(),
        ),
        Figure(numbers[1], "deze maand verschoven", f"in de laatste {MONTH} dagen", moved.query()),
    ]


def _by_ministry(asked: Criteria, standing: Standing) -> list[MinistryFigures]:
    """The ministries that owe something, those with most that is late first."""
    owed, late = asked.asking("status", _OWED), asked.asking("late", Late.LATE)
    known = stated(owed, standing).exclude(ministry=None)
    open_ = dict(known.values_list("ministry").annotate(Count("pk")))
    behind: dict[int, list[int]] = defaultdict(lambda: [0] * (len(STEPS) + 1))
    for key, latest, number in (
        stated(late, standing).values_list("ministry", "deadline_latest").annotate(Count("pk"))
    ):
        days = (standing.on - latest).days
        behind[key][sum(days > step for step in STEPS)] += number
    figures_ = [
        MinistryFigures(
            one,
            open_[one.pk],
            tuple(behind[one.pk]),
            owed.asking("ministry", one.slug).query(),
            late.asking("ministry", one.slug).query(),
        )
        for one in Ministry.objects.filter(pk__in=open_)
    ]
    return sorted(figures_, key=lambda one: (-one.total, -one.open, one.ministry.name))
