"""The administrators' log."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.models import DeedKind
from commitments.permissions import may_administer
from commitments.queries.deeds import deeds
from commitments.queries.query_string import shortened
from commitments.views.access import allowed
from commitments.views.paging import paged


@allowed(may_administer)
@require_safe
def log(request: HttpRequest) -> HttpResponse:
    """What people with rights did; ``soort`` and ``q`` narrow it."""
    kind = request.GET.get("soort", "")
    kind = kind if kind in DeedKind.values else ""
    text = shortened(request.GET.get("q", ""), most=100)
    asked = {name: value for name, value in (("soort", kind), ("q", text)) if value}
    context = paged(request, deeds(kind=kind, text=text), urlencode(asked))
    context |= {"kinds": DeedKind.choices, "chosen": kind, "text": text}
    return render(request, "desk/log.html", context)
