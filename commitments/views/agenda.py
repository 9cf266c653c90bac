"""The calendar of terms, and the package for a debate."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.queries.agenda import WEEKS, agenda
from commitments.queries.criteria import Criteria
from commitments.queries.package import committees, package
from commitments.queries.query_string import read_day
from commitments.queries.standing import Standing, standing
from commitments.wording.charts import standing_bars
from commitments.wording.questions import criteria_words, tags


@require_safe
def show_calendar(request: HttpRequest) -> HttpResponse:
    """Thirteen weeks of terms, from the week of ``vanaf`` or of today; any filter narrows it."""
    today = standing(timezone.now())
    query = "&".join(
        part
        for part in request.META.get("QUERY_STRING", "").split("&")
        if not part.startswith("vanaf=")
    )
    criteria, problems = Criteria.read(query)
    begin = read_day(request.GET.get("vanaf", "")) or today.on
    weeks = agenda(criteria, Standing(begin, today.complete_until, today.cutoff))
    span = timedelta(weeks=WEEKS)
    context = {
        "weeks": weeks,
        "chart": standing_bars(
            [(f"{one.week.first.day}-{one.week.first.month}", one.week.number) for one in weeks]
        ),
        "earlier": weeks[0].week.first - span,
        "later": weeks[0].week.first + span,
        "query": criteria.query(),
        "question": criteria_words(criteria),
        "problems": problems,
        "standing": today,
    }
    return render(request, "calendar.html", context)


@require_safe
def show_package(request: HttpRequest) -> HttpResponse:
    """Everything for one debate on paper; without a choice, the form to make one."""
    today = standing(timezone.now())
    criteria, problems = Criteria.read(request.META.get("QUERY_STRING", ""))
    chosen = bool(tags(criteria))
    context = {
        "chosen": chosen,
        "parts": package(criteria, today) if chosen else [],
        "committees": committees(),
        "criteria": criteria,
        "question": criteria_words(criteria),
        "problems": [] if not chosen else problems,
        "query": criteria.query(),
        "standing": today,
        "base_url": settings.BASE_URL,
    }
    return render(request, "package.html", context)
