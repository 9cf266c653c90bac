"""The terms that were read in the register: accepted by rule or by hand, many at once."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.models import Commitment, User
from commitments.permissions import may_decide, may_decide_about
from commitments.queries.register_terms import proposed_by, proposed_rules
from commitments.services.accept_terms import accept_by_rule, accept_chosen
from commitments.views.access import actor_of, allowed, must
from commitments.views.paging import paged
from commitments.wording.dates import count

#: Accepted in one request, so that it ends in a few seconds.
MOST = 5_000


@allowed(may_decide)
@require_safe
def register_terms(request: HttpRequest) -> HttpResponse:
    """The rules with what they read; with ``regel`` the rows of one, to choose among.

    Only what the person decides about: of the own chamber.
    """
    chamber = _chamber(request)
    rules = proposed_rules(chamber)
    chosen = next((one for one in rules if one.rule == request.GET.get("regel")), None)
    context = {"rules": rules, "chosen": chosen}
    if chosen is not None:
        rows = proposed_by(chosen.rule, chamber)
        context |= paged(request, rows, urlencode({"regel": chosen.rule}))
    return render(request, "desk/register_terms.html", context)


@allowed(may_decide)
@require_POST
def register_terms_accept(request: HttpRequest) -> HttpResponse:
    """Accept what is ticked, or with ``alles`` whatever the rule read in the own chamber."""
    rule = request.POST.get("regel", "")
    actor, now = actor_of(request), timezone.now()
    if "alles" in request.POST:
        chamber = _chamber(request)
        number = accept_by_rule(rule, actor=actor, now=now, most=MOST, chamber=chamber)
    else:
        ticked = _seen(request.POST.getlist("gekozen"))
        rows = Commitment.objects.filter(pk__in=list(ticked))
        must(all(may_decide_about(request.user, one) for one in rows))
        number = accept_chosen(ticked, actor=actor, now=now)
    if number:
        messages.success(request, f"{count(number, 'termijn', 'termijnen')} bevestigd.")
    else:
        messages.warning(request, "Er is niets bevestigd; kies een of meer termijnen.")
    return redirect(f"{reverse('register_terms')}?{urlencode({'regel': rule})}")


def _chamber(request: HttpRequest) -> str:
    assert isinstance(request.user, User)
    return request.user.chamber


def _seen(ticked: list[str]) -> dict[int, int]:
    """Keys and versions from "12:3"; what is no such pair is left out."""
    pairs = (one.partition(":") for one in ticked[:MOST] if one.isascii())
    return {
        int(pk): int(version)
        for pk, _, version in pairs
        if pk.isdigit() and version.isdigit() and len(pk) < 18 and len(version) < 10
    }
