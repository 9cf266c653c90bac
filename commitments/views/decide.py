"""Decisions on one commitment, each at its own address: GET shows its form, POST decides."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from commitments.forms.decide import DecisionForm, UndoForm
from commitments.forms.link import LinkForm
from commitments.forms.possible import FORMS, possible_forms
from commitments.lifecycle import StaleVersion
from commitments.models import Commitment, Letter
from commitments.permissions import may_decide, may_decide_about
from commitments.queries.answers import find_answers, letters_after
from commitments.queries.queue import commitment_for_review
from commitments.views.access import actor_of, allowed, must
from commitments.wording.letter_text import selectable


@allowed(may_decide)
@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: HttpRequest, number: str, act: str) -> HttpResponse:
    """One decision; ``act`` is the form's address.

    Ends on the commitment's page, or where ``terug`` says it came from.
    """
    commitment = _found(number)
    must(may_decide_about(request.user, commitment))
    form = _form(commitment, act, request)
    if form is None:
        messages.warning(request, "Dat besluit is nu niet mogelijk bij deze toezegging.")
        return redirect(commitment)
    if request.method != "POST":
        return _page(request, commitment, form)
    try:
        event = form.attempt(actor=actor_of(request), now=timezone.now())
    except StaleVersion as stale:
        return _page(request, _found(number), form, stale=str(stale), status=409)
    if event is None:
        return _page(request, commitment, form, status=422)
    messages.success(request, form.done)
    return redirect(_back(request) or commitment.get_absolute_url())


def _back(request: HttpRequest) -> str:
    """The page of ours that the person came from; empty where none is named."""
    asked = request.POST.get("terug") or request.GET.get("terug", "")
    ours = url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if ours and asked.startswith("/") else ""


def _found(number: str) -> Commitment:
    pk = Commitment.pk_of(number)
    commitment = commitment_for_review(pk) if pk else None
    if commitment is None:
        raise Http404
    return commitment


def _form(commitment: Commitment, act: str, request: HttpRequest) -> DecisionForm | None:
    """The form of an act: to show it, the act must be possible now; to post it, it must exist.

    What is posted too late is refused by the service, with the reason.
    """
    posted = request.POST if request.method == "POST" else None
    if act == LinkForm.slug and (commitment.is_owed or posted is not None):
        letters = letters_after(commitment)
        return LinkForm(posted, commitment=commitment, letters=letters)
    if act == UndoForm.slug and posted is not None:
        return UndoForm(posted, commitment=commitment)
    now = FORMS if posted is not None else {form.slug: form for form in possible_forms(commitment)}
    return now[act](posted, commitment=commitment) if act in now else None


def _page(
    request: HttpRequest,
    commitment: Commitment,
    form: DecisionForm,
    *,
    stale: str = "",
    status: int = 200,
) -> HttpResponse:
    context: dict[str, Any] = {"commitment": commitment, "form": form, "stale": stale}
    context["back"] = _back(request)
    if form.shows_letter and commitment.letter is not None:
        standing = [one for one in commitment.passages.all() if one.only_in_id is None]
        context["read"] = selectable(commitment.letter.text, standing)
        return render(request, "desk/act_letter.html", context, status=status)
    if not isinstance(form, LinkForm):
        return render(request, "desk/act.html", context, status=status)
    asked = request.GET.get("zoek", "")
    context |= {"asked": asked, "letters": _letters(commitment, asked, form)}
    return render(request, "desk/act_link.html", context, status=status)


def _letters(commitment: Commitment, asked: str, form: LinkForm) -> list[Letter]:
    """The letters to choose from; what was chosen already stays among them."""
    letters = list(find_answers(commitment, asked))
    chosen = str(form["letter"].value() or "")
    if chosen.isdecimal() and int(chosen) not in {letter.pk for letter in letters}:
        letters[:0] = letters_after(commitment).with_heading().filter(pk=int(chosen))
    return letters
