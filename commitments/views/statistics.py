"""The page with figures, and the same as a table to take along."""

from __future__ import annotations

import csv

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.models import Firmness
from commitments.queries.standing import standing
from commitments.queries.statistics import MIN_N, Line, Share, statistics
from commitments.queries.vocabulary import FIRMNESSES
from commitments.wording.charts import lying

_SHARES = (
    "in_time",
    "after",
    "late",
    "shifted",
    "by_calendar",
    "withdrawn",
    "vague",
    "reviewed",
)


@require_safe
def show_statistics(request: HttpRequest) -> HttpResponse:
    """Firm promises, or with ``hardheid=streven`` efforts: never the two together."""
    firmness = FIRMNESSES.get(request.GET.get("hardheid", ""), Firmness.FIRM)
    today = standing(timezone.now())
    told = statistics(firmness, today)
    shown = [line for line in told.lines if line.in_time.is_told and line.ministry]
    context = {
        "told": told,
        "lines": [told.everyone, *told.lines],
        "min_n": MIN_N,
        "firm": firmness == Firmness.FIRM,
        "chart": lying(
            [
                (
                    line.ministry.name if line.ministry else "",
                    (line.in_time.number, line.after.number, line.late.number),
                )
                for line in shown
            ]
        )
        if shown
        else None,
        "standing": today,
    }
    return render(request, "statistics.html", context)


@require_safe
def download_statistics(request: HttpRequest) -> HttpResponse:
    """Every share as number, n and percentage; empty where n is too small."""
    firmness = FIRMNESSES.get(request.GET.get("hardheid", ""), Firmness.FIRM)
    told = statistics(firmness, standing(timezone.now()))
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="cijfers.csv"'
    writer = csv.writer(response, quoting=csv.QUOTE_ALL)
    parts = [f"{name}_{part}" for name in _SHARES for part in ("number", "n", "percent")]
    writer.writerow(["ministerie", "toezeggingen", "mediaan_dagen", *parts])
    for line in (told.everyone, *told.lines):
        writer.writerow(_cells(line))
    return response


def _cells(line: Line) -> list[str | int]:
    cells: list[str | int] = [line.ministry.name if line.ministry else "alle"]
    cells += [line.total, "" if line.days is None else line.days]
    for name in _SHARES:
        share: Share = getattr(line, name)
        cells += [share.number, share.n, share.percent] if share.is_told else ["", share.n, ""]
    return cells
