"""Recording a commitment by hand."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from commitments.forms.record import RecordForm, RecordFromDebateForm, RecordFromLetterForm
from commitments.models import Chamber, Letter
from commitments.permissions import may_decide, may_decide_in
from commitments.views.access import actor_of, allowed, must
from commitments.wording.letter_text import selectable


@allowed(may_decide)
@require_http_methods(["GET", "HEAD", "POST"])
def record_letter(request: HttpRequest, pk: int) -> HttpResponse:
    """A sentence of a letter that was missed: select it, say by when."""
    found = Letter.objects.prefetch_related("signatures__office", "papers__dossier")
    letter = get_object_or_404(found, pk=pk)
    must(may_decide_in(request.user, letter.chamber))
    form = RecordFromLetterForm(_posted(request), letter=letter)
    passages = list(letter.passages.filter(only_in=None, commitments__isnull=False).distinct())
    read = selectable(letter.text, passages)
    return _record(request, form, {"letter": letter, "read": read})


@allowed(may_decide)
@require_http_methods(["GET", "HEAD", "POST"])
def record_debate(request: HttpRequest) -> HttpResponse:
    """Words said in a debate."""
    chambers = [one for one in Chamber if may_decide_in(request.user, one)]
    return _record(request, RecordFromDebateForm(_posted(request), chambers=chambers), {})


def _posted(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None


def _record(request: HttpRequest, form: RecordForm, context: dict[str, Any]) -> HttpResponse:
    if request.method == "POST":
        made = form.attempt(actor=actor_of(request), now=timezone.now())
        if made is not None:
            messages.success(request, f"Vastgelegd als {made.number}.")
            return redirect(made)
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/record.html", {**context, "form": form}, status=status)
