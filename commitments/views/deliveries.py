"""For administrators: every mail with its state, trying again, and what would be sent now."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.models import DeliveryState
from commitments.permissions import may_administer
from commitments.queries.sent import deliveries as all_deliveries
from commitments.queries.sent import delivery_counts
from commitments.queries.trial import trial
from commitments.services.digest import plan_digests
from commitments.services.post import retry_delivery
from commitments.tasks import wake
from commitments.views.access import allowed
from commitments.views.paging import paged
from commitments.wording.digest import told_lines

MAX_TRIED = 200


@allowed(may_administer)
@require_safe
def deliveries(request: HttpRequest) -> HttpResponse:
    """All mails, newest first; ``stand`` chooses a state."""
    asked = request.GET.get("stand", "")
    state = asked if asked in DeliveryState.values else ""
    counts = delivery_counts()
    context = paged(request, all_deliveries(state), f"stand={state}" if state else "")
    context |= {
        "state": state,
        "states": [(one.value, one.label, counts.get(one.value, 0)) for one in DeliveryState],
    }
    return render(request, "desk/deliveries.html", context)


@allowed(may_administer)
@require_POST
def delivery_retry(request: HttpRequest, pk: int) -> HttpResponse:
    """Send a failed mail again."""
    if retry_delivery(pk, now=timezone.now()):
        wake("send_deliveries")
        messages.success(request, "De mail staat weer klaar en gaat zo de deur uit.")
    else:
        messages.warning(request, "Deze mail is niet mislukt; er is niets veranderd.")
    return redirect("deliveries")


@allowed(may_administer)
@require_safe
def deliveries_trial(request: HttpRequest) -> HttpResponse:
    """Who would get what if the digests were made now; nothing is written or sent."""
    now = timezone.now()
    tried = trial(
        ((look.subscriber_id, set(look.reasons)) for look in plan_digests(now=now)),
        most=MAX_TRIED,
        now=now,
    )
    context = {
        "people": [(who, told_lines(entries, tried.standing)) for who, entries in tried.people],
        "more": tried.more,
    }
    return render(request, "desk/deliveries_trial.html", context)
