"""Who signed letters and could not be told to hold an office of a ministry."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.permissions import may_ingest
from commitments.queries.signatories import unresolved_signatories
from commitments.views.access import allowed


@allowed(may_ingest)
@require_safe
def signatories(request: HttpRequest) -> HttpResponse:
    """The list; who may administer finds each office's own page behind it."""
    return render(request, "desk/signatories.html", {"rows": unresolved_signatories()})
