"""Deciding on many commitments: first a preview of exactly what will change, then the act."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from commitments.lifecycle import LifecycleError
from commitments.models import Commitment
from commitments.permissions import may_decide_about
from commitments.services.bulk_acts import Change, Decide, Seen, decide_all, rehearse
from commitments.views.access import actor_of, must

#: What the preview posts again by itself.
_OWN = frozenset({"csrfmiddlewaretoken", "gekozen", "zeker"})


def chosen_of(request: HttpRequest) -> list[Seen]:
    """The commitments that were ticked, each with the version that was shown."""
    seen = {}
    for typed in request.POST.getlist("gekozen"):
        pk, _, version = typed.partition(":")
        if all(one.isascii() and one.isdigit() and len(one) < 18 for one in (pk, version)):
            seen[int(pk)] = Seen(int(pk), int(version))
    return list(seen.values())


def decide_many(
    request: HttpRequest,
    chosen: Collection[Seen],
    decide: Decide,
    *,
    what: str,
    back: str = "",
    kept: Mapping[str, Any] | None = None,
) -> HttpResponse:
    """Rehearse, or with ``zeker`` decide; the page that shows which, at the same address.

    ``back`` is the page to return to when nothing is decided, the queue if none is named;
    ``kept`` what the BulkAct keeps besides.
    """
    rows = Commitment.objects.filter(pk__in=[one.pk for one in chosen])
    must(all(may_decide_about(request.user, one) for one in rows))
    act: dict[str, Any] = {"actor": actor_of(request), "now": timezone.now()}
    try:
        if request.POST.get("zeker") != "1":
            changes = rehearse(list(chosen), decide, **act)
            return _preview(request, what, changes, back or reverse("queue"))
        made = decide_all(list(chosen), decide, what=what, kept=kept, **act)
    except LifecycleError as refusal:
        return refused(request, what, str(refusal))
    return redirect("bulk_act", made.pk)


def refused(request: HttpRequest, what: str, refusal: str) -> HttpResponse:
    """Why nothing was decided."""
    context = {"title": what, "refusal": refusal}
    return render(request, "desk/bulk_refused.html", context, status=409)


def _preview(request: HttpRequest, what: str, changes: list[Change], back: str) -> HttpResponse:
    posted = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name not in _OWN
    ]
    possible = [f"{one.commitment.pk}:{one.commitment.version}" for one in changes if one.event]
    context = {
        "title": what,
        "changes": changes,
        "possible": possible,
        "refused": len(changes) - len(possible),
        "posted": posted,
        "back": back,
    }
    return render(request, "desk/bulk_preview.html", context)
