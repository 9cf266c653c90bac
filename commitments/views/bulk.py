"""Many commitments at once: choose, see exactly what will change, decide, undo the lot."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.forms.bulk import BULK_FORMS, CHOSEN_FORMS, decide_with
from commitments.forms.decide import DecisionForm, whole_number
from commitments.lifecycle import LifecycleError, Status
from commitments.models import BulkAct, Commitment, User
from commitments.permissions import may_decide, may_decide_about
from commitments.queries.bulk import answered_questions
from commitments.queries.criteria import Criteria
from commitments.queries.queue import Scope
from commitments.queries.standing import standing
from commitments.services.bulk_acts import MOST, undo_all
from commitments.views.access import actor_of, allowed, must
from commitments.views.queue_place import place_of
from commitments.views.rehearsal import chosen_of, decide_many
from commitments.wording.dates import count
from commitments.wording.questions import criteria_words

SHOWN = 200
#: Bulk acts that are listed, to be looked at or taken back.
LATELY = 20


@allowed(may_decide)
@require_safe
def bulk(request: HttpRequest) -> HttpResponse:
    """The rows of a filter (the query string of the public list), with the decisions there are.

    Decided is on how things stand now, whatever day the list looked back at.
    """
    read, problems = Criteria.read(request.META.get("QUERY_STRING", ""))
    criteria, today = read.unsorted(), standing(timezone.now())
    rows = criteria.apply(Commitment.objects.exclude(status=Status.FOUND), today)
    about = {"commitment": Commitment()}
    context = listed(request, rows.order_by("deadline_latest", "pk")) | {
        "title": "Veel toezeggingen tegelijk",
        "asked": criteria_words(criteria),
        "problems": problems,
        "lately": BulkAct.objects.all()[:LATELY],
        "forms": [form(**about) for form in CHOSEN_FORMS],
    }
    return render(request, "desk/bulk.html", context)


@allowed(may_decide)
@require_safe
def bulk_questions(request: HttpRequest) -> HttpResponse:
    """Promises to answer Kamervragen whose answer came: closed with one key.

    Those of the place in the queue that one comes from, as they are counted there.
    """
    scope = place_of(request).scope
    context = listed(request, scope.narrow(answered_questions(), "")) | {
        "title": "Beantwoorde Kamervragen",
        "only": BULK_FORMS["antwoord"](commitment=Commitment()),
    }
    return render(request, "desk/bulk.html", context)


@allowed(may_decide)
@require_POST
def bulk_form(request: HttpRequest, act: str) -> HttpResponse:
    """What a decision asks, for all that were ticked."""
    form = BULK_FORMS.get(act)
    if form is None:
        raise Http404
    return _form_page(request, form(commitment=Commitment()))


@allowed(may_decide)
@require_POST
def bulk_decide(request: HttpRequest, act: str) -> HttpResponse:
    """First a preview of exactly what will change; with ``zeker`` the decision itself.

    What is filled in wrong for all of them is told beside its field.
    """
    form = BULK_FORMS.get(act)
    if form is None:
        raise Http404
    filled = form(request.POST, commitment=Commitment())
    if form in CHOSEN_FORMS and not filled.is_valid():
        return _form_page(request, filled, status=422)
    rappel = whole_number(request.POST.get("rappel"))
    return decide_many(
        request,
        chosen_of(request),
        decide_with(form, request.POST),
        what=form.label,
        back=reverse("rappel", args=[rappel]) if rappel else "",
    )


@allowed(may_decide)
@require_safe
def bulk_act(request: HttpRequest, pk: int) -> HttpResponse:
    """What was decided together, and the button that takes it back."""
    act = get_object_or_404(BulkAct, pk=pk)
    events = act.events.select_related("commitment", "deadline_change", "undoes", "letter")
    shown = events.prefetch_related("decided_links")[:MOST]
    return render(request, "desk/bulk_act.html", {"act": act, "events": shown})


@allowed(may_decide)
@require_POST
def bulk_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back the lot."""
    act = get_object_or_404(BulkAct, pk=pk)
    rows = Commitment.objects.filter(events__bulk_acts=act)
    must(all(may_decide_about(request.user, one) for one in rows))
    try:
        undone, kept = undo_all(pk, actor=actor_of(request), now=timezone.now())
    except LifecycleError as refusal:
        messages.error(request, str(refusal))
    else:
        told = count(undone, "besluit is", "besluiten zijn")
        messages.success(request, f"{told} ongedaan gemaakt.")
        for sentence in kept[:20]:
            messages.warning(request, sentence)
    return redirect("bulk_act", pk)


def _form_page(request: HttpRequest, form: DecisionForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "chosen": chosen_of(request)}
    return render(request, "desk/bulk_form.html", context, status=status)


def listed(request: HttpRequest, rows: QuerySet[Commitment]) -> dict[str, Any]:
    """Up to SHOWN rows of the person's own chamber, and how many there are."""
    assert isinstance(request.user, User)
    narrowed = Scope(request.user.chamber).narrow(rows, "")
    shown = narrowed.select_related("ministry").prefetch_related("passages")[:SHOWN]
    return {"rows": list(shown), "number": narrowed.order_by().count(), "most": SHOWN}
