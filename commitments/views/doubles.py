"""Commitments that may be ones we have: side by side, for a decision."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.lifecycle import LifecycleError, LinkState, Status
from commitments.models import DoubleProposal
from commitments.permissions import may_decide
from commitments.services.doubles import decide_double
from commitments.views.access import actor_of, allowed

SHOWN = 50


@allowed(may_decide)
@require_safe
def doubles(request: HttpRequest) -> HttpResponse:
    """What waits, oldest first; a found commitment that was rejected meanwhile is left out."""
    waiting = (
        DoubleProposal.objects.filter(state=LinkState.PROPOSED)
        .exclude(found__status=Status.REJECTED)
        .select_related("found__letter", "kept__letter")
        .defer("found__letter__text", "kept__letter__text")
        .prefetch_related("found__passages", "kept__passages", "kept__register_entries")
    )
    return render(request, "desk/doubles.html", {"rows": waiting[:SHOWN]})


@allowed(may_decide)
@require_POST
def double_decide(request: HttpRequest, pk: int) -> HttpResponse:
    """One decision: the same commitment, or another."""
    get_object_or_404(DoubleProposal, pk=pk)
    version = request.POST.get("version", "")
    if not (version.isascii() and version.isdigit() and len(version) < 10):
        messages.error(request, "Dit formulier klopt niet; laad de pagina opnieuw.")
        return redirect("doubles")
    same = request.POST.get("besluit") == "zelfde"
    try:
        decide_double(
            pk,
            version=int(version),
            same=same,
            actor=actor_of(request),
            now=timezone.now(),
        )
    except LifecycleError as refusal:
        messages.error(request, str(refusal))
    else:
        told = "dezelfde toezegging" if same else "een andere toezegging"
        messages.success(request, f"Vastgelegd: {told}.")
    return redirect("doubles")
