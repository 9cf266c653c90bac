"""The page with figures, and the same as a table to take along."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.models import Cabinet, Firmness
from commitments.queries.conditions import past_of
from commitments.queries.criteria import Criteria
from commitments.queries.query_string import shortened
from commitments.queries.standing import Standing
from commitments.queries.statistics import MIN_N, Line, Share, Statistics, statistics
from commitments.queries.vocabulary import FIRMNESSES
from commitments.views.past import asked_past
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
_CHART = "Per ministerie: op tijd, na de {}, {}; dezelfde aantallen staan in de tabel hieronder"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the figures are asked of: how firm, of which cabinet, and as of which day."""

    told: Statistics
    cabinet: Cabinet | None
    day: Criteria
    standing: Standing
    past: str
    problems: list[str]

    def query(self, **changes: str) -> str:
        """This question in an address, with other values; an empty one leaves a part out."""
        asked = {
            "hardheid": "" if self.told.firmness == Firmness.FIRM else "streven",
            "kabinet": self.cabinet.slug if self.cabinet else "",
            "op": self.day.on.isoformat() if self.day.on else "",
            "stand": "feit" if self.day.in_fact else "",
        } | changes
        return urlencode({name: value for name, value in asked.items() if value})


def _asked(request: HttpRequest) -> Asked:
    firm, slug = (shortened(request.GET.get(name, "")) for name in ("hardheid", "kabinet"))
    firmness = FIRMNESSES.get(firm.lower(), Firmness.FIRM)
    cabinet = Cabinet.objects.filter(slug=slug.lower()).first()
    problems = []
    if firm and firm.lower() not in FIRMNESSES:
        problems.append(f"‘{firm}’ is geen hardheid (hard of streven); u ziet wat hard is.")
    if slug and cabinet is None:
        problems.append(f"Wij kennen geen kabinet ‘{slug}’; u ziet alle kabinetten.")
    day, today, told = asked_past(request)
    found = statistics(firmness, today, past=past_of(day), cabinet=cabinet)
    return Asked(found, cabinet, day, today, told, problems)


@require_safe
def show_statistics(request: HttpRequest) -> HttpResponse:
    """Firm promises, or with ``hardheid=streven`` efforts: never the two together."""
    asked = _asked(request)
    told = asked.told
    shown = [line for line in told.lines if line.in_time.is_told]
    firm = told.firmness == Firmness.FIRM
    term, still = ("termijn", "nog te laat") if firm else ("streefdatum", "streefdatum verstreken")
    context = {
        "told": told,
        "tables": [("Ministerie", [told.everyone, *told.lines]), ("Kabinet", told.cabinets)],
        "min_n": MIN_N,
        "firm": firm,
        "term": term,
        "still": still,
        "chart_words": _CHART.format(term, still),
        "chart": lying([(_name(line), _parts(line)) for line in shown]) if shown else None,
        "standing": asked.standing,
        "asked": asked.day,
        "past": asked.past,
        "problems": asked.problems,
        "cabinet": asked.cabinet,
        "cabinets": [(one, asked.query(kabinet=one.slug)) for one in Cabinet.objects.all()],
        "every_cabinet": asked.query(kabinet=""),
        "kept": parse_qsl(asked.query(op="", stand="")),
        "other_query": asked.query(hardheid="streven" if firm else ""),
        "csv_query": asked.query(),
    }
    return render(request, "statistics.html", context)


@require_safe
def download_statistics(request: HttpRequest) -> HttpResponse:
    """Every share as number, n and percentage; empty where n is too small."""
    told = _asked(request).told
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="cijfers.csv"'
    writer = csv.writer(response, quoting=csv.QUOTE_ALL)
    parts = [f"{name}_{part}" for name in _SHARES for part in ("number", "n", "percent")]
    writer.writerow(["ministerie", "kabinet", "toezeggingen", "mediaan_dagen", *parts])
    for line in (told.everyone, *told.lines, *told.cabinets):
        writer.writerow(_cells(line))
    return response


def _name(line: Line) -> str:
    return line.ministry.name if line.ministry else ""


def _parts(line: Line) -> tuple[int, ...]:
    return (line.in_time.number, line.after.number, line.late.number)


def _cells(line: Line) -> list[str | int]:
    cells: list[str | int] = ["alle" if line.ministry is None else line.ministry.name]
    cells.append(line.cabinet.name if line.cabinet else "")
    cells += [line.total, "" if line.days is None else line.days]
    for name in _SHARES:
        share: Share = getattr(line, name)
        cells += [share.number, share.n, share.percent] if share.is_told else ["", share.n, ""]
    return cells
