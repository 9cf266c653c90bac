"""The terms that were read in the register: accepted by rule or by hand, many at once."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.permissions import may_decide
from commitments.queries.register_terms import proposed_by, proposed_rules
from commitments.services.accept_terms import accept_by_rule, accept_chosen
from commitments.views.access import actor_of, allowed
from commitments.views.paging import paged
from commitments.wording.dates import count

#: Accepted in one request, so that it ends in a few seconds.
MOST = 5_000


@allowed(may_decide)
@require_safe
def register_terms(request: HttpRequest) -> HttpResponse:
    """The rules with what they read; with ``regel`` the rows of one, to choose among."""
    rules = proposed_rules()
    chosen = next((one for one in rules if one.rule == request.GET.get("regel")), None)
    context = {"rules": rules, "chosen": chosen}
    if chosen is not None:
        context |= paged(request, proposed_by(chosen.rule), urlencode({"regel": chosen.rule}))
    return render(request, "desk/register_terms.html", context)


@allowed(may_decide)
@require_POST
def register_terms_accept(request: HttpRequest) -> HttpResponse:
    """Accept what is ticked, or with ``alles`` whatever the rule read."""
    rule = request.POST.get("regel", "")
    actor, now = actor_of(request), timezone.now()
    if "alles" in request.POST:
        number = accept_by_rule(rule, actor=actor, now=now, most=MOST)
    else:
        ticked = _seen(request.POST.getlist("gekozen"))
        number = accept_chosen(ticked, actor=actor, now=now)
    if number:
        messages.success(request, f"{count(number, 'termijn', 'termijnen')} bevestigd.")
    else:
        messages.warning(request, "Er is niets bevestigd; kies een of meer termijnen.")
    return redirect(f"{reverse('register_terms')}?{urlencode({'regel': rule})}")


def _seen(ticked: list[str]) -> dict[int, int]:
    """Keys and versions from "12:3"; what is no such pair is left out."""
    pairs = (one.partition(":") for one in ticked[:MOST] if one.isascii())
    return {
        int(pk): int(version)
        for pk, _, version in pairs
        if pk.isdigit() and version.isdigit() and len(pk) < 18 and len(version) < 10
    }
