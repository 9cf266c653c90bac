"""The calendar of terms, and the package for a debate."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.queries.agenda import WEEKS, agenda, month
from commitments.queries.criteria import Criteria
from commitments.queries.package import Package, committees, has_debates, package, unknown
from commitments.queries.query_string import read_day
from commitments.queries.standing import Standing, standing
from commitments.views.paging import without_keys
from commitments.wording.charts import standing_bars
from commitments.wording.questions import criteria_words, tags


@require_safe
def show_calendar(request: HttpRequest) -> HttpResponse:
    """Terms by week, or with ``per=maand`` by month, from ``vanaf`` or today; filters narrow it."""
    today = standing(timezone.now())
    read, problems = Criteria.read(without_keys(request, "vanaf", "per"))
    criteria = read.unsorted()
    begin = read_day(request.GET.get("vanaf", "")) or today.on
    shown = Standing(begin, today.complete_until, today.cutoff)
    query = criteria.query()
    context = {
        "query": query,
        "prefix": f"{query}&" if query else "",
        "question": criteria_words(criteria),
        "problems": problems,
        "standing": today,
    }
    if request.GET.get("per") == "maand":
        return render(request, "calendar_month.html", context | {"month": month(criteria, shown)})
    return render(request, "calendar.html", context | _by_week(criteria, shown))


def _by_week(criteria: Criteria, shown: Standing) -> dict[str, Any]:
    """Thirteen weeks, and where the ones around them begin."""
    weeks = agenda(criteria, shown)
    span = timedelta(weeks=WEEKS)
    starts = [(f"{one.week.first.day}-{one.week.first.month}", one.week.number) for one in weeks]
    return {
        "weeks": weeks,
        "chart": standing_bars(starts),
        "earlier": weeks[0].week.first - span,
        "later": weeks[0].week.first + span,
    }


@require_safe
def show_package(request: HttpRequest) -> HttpResponse:
    """Everything for one debate on paper; the form to make one where nothing we have is chosen.

    It tells how things stand now, whatever day or order the list had that it comes from.
    """
    today = standing(timezone.now())
    read, problems = Criteria.read(request.META.get("QUERY_STRING", ""))
    criteria = read.unsorted()
    missing = unknown(criteria)
    asked = [] if missing else tags(criteria)
    chosen = bool(asked)
    made = package(criteria, today) if chosen else Package(None, [])
    context = {
        "chosen": chosen,
        "coming": made.coming,
        "parts": made.parts,
        "committees": committees(),
        "criteria": criteria,
        "about": ", ".join(tag.words for tag in asked),
        "problems": problems + missing,
        "query": criteria.query(),
        "standing": today,
        "base_url": settings.BASE_URL,
        "mailed": has_debates(criteria),
    }
    return render(request, "package.html", context)
