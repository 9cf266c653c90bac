"""The desk of a ministry: its own commitments, and what it proposes and says about them."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from commitments.forms.ministry import (
    MINISTRY_FORMS,
    MinistryForm,
    ReactForm,
    RetractForm,
    RetractReactionForm,
)
from commitments.lifecycle import StaleVersion
from commitments.models import Commitment, CommitmentQuerySet, Ministry, MinistryProposal, User
from commitments.permissions import may_speak_about, may_speak_for
from commitments.queries.ministry import own_commitments, soon_late, standing_reaction
from commitments.queries.queue import commitment_for_review
from commitments.queries.rows import rows
from commitments.queries.standing import Standing, standing
from commitments.views.access import actor_of, allowed, must
from commitments.views.paging import paged

_LISTS = {
    "": "Openstaand",
    "straks": "Straks te laat",
    "laat": "Te laat",
    "voorgesteld": "Door u voorgesteld",
    "alles": "Alles",
}


@allowed(may_speak_for)
@require_safe
def ministry_list(request: HttpRequest) -> HttpResponse:
    """The own list; ``lijst`` chooses which part of it."""
    ministry = _ministry(request)
    today = standing(timezone.now())
    chosen = request.GET.get("lijst", "")
    chosen = chosen if chosen in _LISTS else ""
    context = paged(request, _chosen(ministry, chosen, today), f"lijst={chosen}" if chosen else "")
    context |= {
        "ministry": ministry,
        "lists": list(_LISTS.items()),
        "chosen": chosen,
        "rows": rows(context["page"].object_list),
        "standing": today,
    }
    return render(request, "ministry/list.html", context)


@allowed(may_speak_for)
@require_http_methods(["GET", "HEAD", "POST"])
def ministry_item(request: HttpRequest, number: str, act: str = "") -> HttpResponse:
    """One commitment with all that can be proposed and said; ``act`` is what is posted."""
    commitment = _found(number)
    must(may_speak_about(request.user, commitment))
    if request.method != "POST":
        return _page(request, commitment)
    if act not in MINISTRY_FORMS:
        raise Http404
    form = MINISTRY_FORMS[act](request.POST, commitment=commitment, ministry=_ministry(request))
    try:
        event = form.attempt(actor=actor_of(request), now=timezone.now())
    except StaleVersion as stale:
        return _page(request, _found(number), form, stale=str(stale), status=409)
    if event is None:
        return _page(request, commitment, form, status=422)
    messages.success(request, form.done)
    return redirect("ministry_item", commitment.number)


def _ministry(request: HttpRequest) -> Ministry:
    assert isinstance(request.user, User)
    assert request.user.ministry is not None
    return request.user.ministry


def _chosen(ministry: Ministry, chosen: str, today: Standing) -> CommitmentQuerySet:
    own = own_commitments(ministry)
    if chosen == "straks":
        return soon_late(ministry, today)
    if chosen == "laat":
        return own.late(today.cutoff) if today.cutoff else own.none()
    if chosen == "voorgesteld":
        asked = MinistryProposal.objects.waiting().filter(ministry__in=ministry.line())
        return own.filter(pk__in=asked.values("commitment"))
    return own if chosen == "alles" else own.open()


def _found(number: str) -> Commitment:
    pk = Commitment.pk_of(number)
    commitment = commitment_for_review(pk) if pk else None
    if commitment is None:
        raise Http404
    return commitment


def _possible(
    commitment: Commitment, ministry: Ministry, proposals: list[MinistryProposal]
) -> list[type[MinistryForm]]:
    """What can be proposed or said now; words are taken back only where they stand."""
    waiting = any(one.state == "waiting" for one in proposals)
    also = {
        ReactForm: True,
        RetractForm: waiting,
        RetractReactionForm: standing_reaction(commitment, ministry) is not None,
    }
    return [form for form in MINISTRY_FORMS.values() if also.get(form, commitment.is_owed)]


def _said(commitment: Commitment) -> list[MinistryProposal]:
    """What was proposed, the newest first, with the letter, the ministry and the decision."""
    proposed = commitment.ministry_proposals.select_related("event", "letter", "to_ministry")
    return list(
        proposed.defer("letter__text").prefetch_related("letter__papers__dossier").order_by("-pk")
    )


def _page(
    request: HttpRequest,
    commitment: Commitment,
    failed: MinistryForm | None = None,
    *,
    stale: str = "",
    status: int = 200,
) -> HttpResponse:
    ministry = _ministry(request)
    proposals = _said(commitment)
    possible = _possible(commitment, ministry, proposals)
    context: dict[str, Any] = {
        "commitment": commitment,
        "proposals": proposals,
        "forms": [
            failed
            if failed is not None and failed.slug == form.slug
            else form(commitment=commitment, ministry=ministry)
            for form in possible
        ],
        "failed": failed,
        "stale": stale,
        "standing": standing(timezone.now()),
    }
    return render(request, "ministry/item.html", context, status=status)
