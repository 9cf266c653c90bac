"""How letters are read and what the words on this site mean."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.wording.lateness import PATIENCE


@require_safe
def show_method(request: HttpRequest) -> HttpResponse:
    context = {"grace": settings.GRACE_WORKING_DAYS, "patience": PATIENCE}
    return render(request, "method.html", context)
