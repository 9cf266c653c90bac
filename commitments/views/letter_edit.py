"""Filling in by hand what a letter's text does not say."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from commitments.forms.letters import LetterForm, paper_forms
from commitments.lifecycle import LifecycleError, StaleVersion
from commitments.models import Letter
from commitments.permissions import may_edit_letters
from commitments.services.letters import edit_letter, undo_edit
from commitments.views.access import actor_of, allowed


@allowed(may_edit_letters)
@require_http_methods(["GET", "HEAD", "POST"])
def letter_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """The facts of a letter and its numbers, with the version that was seen."""
    letter = get_object_or_404(Letter.objects.with_heading(), pk=pk)
    if request.method != "POST":
        return _page(request, letter, LetterForm(instance=letter), paper_forms(letter))
    version = letter.version
    form, papers = LetterForm(request.POST, instance=letter), paper_forms(letter, request.POST)
    valid = all([form.is_valid(), papers.is_valid()])
    if form.cleaned_data.get("version") != version:
        return _stale(request, pk)
    if not valid:
        return _page(request, letter, form, papers, status=422)
    pairs = [pair for one in papers if (pair := one.pair())]
    try:
        edit_letter(
            pk,
            version=version,
            changes={**form.changes(), "papers": pairs},
            why=form.cleaned_data["why"],
            actor=actor_of(request),
            now=timezone.now(),
        )
    except StaleVersion:
        return _stale(request, pk)
    except LifecycleError as refusal:
        form.add_error(None, str(refusal))
        return _page(request, letter, form, papers, status=422)
    messages.success(request, "De gegevens van de brief zijn aangepast.")
    return redirect("letter", pk)


@allowed(may_edit_letters)
@require_POST
def letter_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back the edit that is named; refused once something followed on it."""
    letter = get_object_or_404(Letter, pk=pk)
    typed = [request.POST.get(name, "") for name in ("event", "version")]
    if not all(one.isascii() and one.isdigit() and len(one) < 18 for one in typed):
        raise Http404
    event = get_object_or_404(letter.events, pk=int(typed[0]))
    try:
        undo_edit(event.pk, version=int(typed[1]), actor=actor_of(request), now=timezone.now())
    except LifecycleError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, "De wijziging van de brief is ongedaan gemaakt.")
    return redirect(letter)


def _stale(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter as it is now; what was typed is told apart, and nothing is overwritten."""
    letter = get_object_or_404(Letter.objects.with_heading(), pk=pk)
    last = letter.events.filter(commitment=None).order_by("pk").last()
    by = f" door {last.actor_name}" if last else ""
    stale = (
        f"Intussen is deze brief aangepast{by}. Wat u invulde is niet opgeslagen; "
        "hieronder staat de brief zoals hij nu is."
    )
    form, papers = LetterForm(instance=letter), paper_forms(letter)
    return _page(request, letter, form, papers, stale=stale, status=409)


def _page(
    request: HttpRequest, letter: Letter, form: LetterForm, papers: Any, **more: Any
) -> HttpResponse:
    status = more.pop("status", 200)
    shown = Letter.objects.with_heading().get(pk=letter.pk)
    context = {"letter": shown, "form": form, "papers": papers, **more}
    return render(request, "desk/letter_edit.html", context, status=status)
