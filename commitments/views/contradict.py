"""“Klopt dit niet?” for everybody, and a member’s own judgement."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from commitments.forms.contradict import CorrectionForm, ObjectionForm, RetractObjectionForm
from commitments.lifecycle import LifecycleError, StaleVersion, Status
from commitments.models import Commitment, User
from commitments.permissions import may_have_account, may_object
from commitments.queries.queue import commitment_for_review
from commitments.services.corrections import report_mistake
from commitments.views.access import actor_of, allowed, must
from commitments.views.sign_in import client_address


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, number: str) -> HttpResponse:
    """Report that something is wrong with a public commitment; no account is needed."""
    commitment = _public(number)
    form = CorrectionForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                report_mistake(
                    commitment,
                    **form.cleaned_data,
                    address=client_address(request),
                    now=timezone.now(),
                )
            except LifecycleError as refusal:
                form.add_error(None, str(refusal))
                status = 429
            else:
                messages.success(request, "Dank u. De griffie bekijkt uw melding.")
                return redirect(commitment)
    context = {"commitment": commitment, "form": form}
    return render(request, "commitments/report.html", context, status=status)


@allowed(may_have_account)
@require_http_methods(["GET", "HEAD", "POST"])
def objection(request: HttpRequest, number: str) -> HttpResponse:
    """The member to whom it was promised judges that it was not fulfilled."""
    commitment = _public(number)
    must(may_object(request.user, commitment))
    assert isinstance(request.user, User)
    assert request.user.member is not None
    member = request.user.member
    posted = request.POST if request.method == "POST" else None
    chosen = RetractObjectionForm if posted and "terugnemen" in posted else ObjectionForm
    form = chosen(posted, commitment=commitment, member=member)
    standing = commitment.statements.filter(member=member, retracted_at=None).first()
    context: dict[str, Any] = {"commitment": commitment, "form": form, "standing": standing}
    context["possible"] = commitment.status == Status.FULFILLED or posted is not None
    if posted is None:
        return render(request, "commitments/objection.html", context)
    try:
        event = form.attempt(actor=actor_of(request), now=timezone.now())
    except StaleVersion as stale:
        context |= {"commitment": _public(number), "stale": str(stale)}
        return render(request, "commitments/objection.html", context, status=409)
    if event is None:
        return render(request, "commitments/objection.html", context, status=422)
    messages.success(request, form.done)
    return redirect(commitment)


def _public(number: str) -> Commitment:
    pk = Commitment.pk_of(number)
    commitment = commitment_for_review(pk) if pk else None
    if commitment is None or not commitment.is_public:
        raise Http404
    return commitment
