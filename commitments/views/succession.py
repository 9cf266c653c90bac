"""Opvolging: a ministry's open commitments go on to its successor."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from commitments.forms.succession import SuccessionForm
from commitments.lifecycle import LifecycleError
from commitments.models import BulkAct
from commitments.permissions import may_administer
from commitments.services.succession import succeed
from commitments.views.access import actor_of, allowed


@allowed(may_administer)
@require_http_methods(["GET", "HEAD", "POST"])
def succession(request: HttpRequest) -> HttpResponse:
    """Name a successor from a day on; each commitment's history says so."""
    form = SuccessionForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        typed: dict[str, Any] = dict(form.cleaned_data)
        try:
            moved = succeed(
                typed.pop("ministry"),
                typed.pop("heir"),
                **typed,
                actor=actor_of(request),
                now=timezone.now(),
            )
        except LifecycleError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, f"{moved.moved} toezeggingen zijn overgedragen.")
            return redirect("succession")
    acts = BulkAct.objects.filter(what__startswith="Opvolging")[:50]
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/succession.html", {"form": form, "acts": acts}, status=status)
