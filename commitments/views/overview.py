"""The front page: how the register stands today."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.queries.overview import STEPS, overview
from commitments.views.past import asked_past
from commitments.wording.charts import lying, standing_bars


@require_safe
def show_overview(request: HttpRequest) -> HttpResponse:
    asked, today, past = asked_past(request)
    told = overview(asked, today)
    late = [one for one in told.ministries if one.total]
    context = {
        "told": told,
        "figures": told.figures,
        "standing": today,
        "asked": asked,
        "past": past,
        "steps": STEPS,
        "late_chart": lying([(one.ministry.name, one.late) for one in late]) if late else None,
        "weeks_chart": standing_bars(
            [(f"{one.first.day}-{one.first.month}", one.number) for one in told.weeks]
        ),
        "any_due": any(one.number for one in told.weeks),
        "any_open": bool(told.ministries) or any(one.number for one in told.figures),
    }
    return render(request, "overview.html", context)
