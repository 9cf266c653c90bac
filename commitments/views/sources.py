"""Up to which day each source of letters is complete; "te laat" rests on it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.forms.letters import CompleteForm
from commitments.lifecycle import LifecycleError
from commitments.models import Source
from commitments.permissions import may_set_sources
from commitments.services.sources import set_complete_until
from commitments.views.access import actor_of, allowed


@allowed(may_set_sources)
@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    return _page(request)


@allowed(may_set_sources)
@require_POST
def source_set(request: HttpRequest, pk: int) -> HttpResponse:
    """Say up to which day one source is complete."""
    source = get_object_or_404(Source, pk=pk)
    form = CompleteForm(request.POST, auto_id=f"bron-{pk}-%s")
    if form.is_valid():
        day = form.cleaned_data["day"]
        try:
            set_complete_until(pk, day=day, actor=actor_of(request), now=timezone.now())
        except LifecycleError as refusal:
            form.add_error("day", str(refusal))
        else:
            messages.success(request, f"{source.name}: de dag is vastgelegd.")
            return redirect("sources")
    return _page(request, {pk: form}, status=422)


def _page(
    request: HttpRequest, failed: dict[int, CompleteForm] | None = None, status: int = 200
) -> HttpResponse:
    rows = [
        (source, (failed or {}).get(source.pk) or _form(source))
        for source in Source.objects.filter(active=True)
    ]
    return render(request, "desk/sources.html", {"rows": rows}, status=status)


def _form(source: Source) -> CompleteForm:
    return CompleteForm(initial={"day": source.complete_until}, auto_id=f"bron-{source.pk}-%s")
