"""Rappels: made and sent by the griffie, answered by the ministry; and the budget's annex."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe
from odfdo import Document, Row, Table

from commitments.forms.rappel import RappelForm
from commitments.lifecycle import LifecycleError
from commitments.models import Ministry, Rappel, RappelPart, User
from commitments.permissions import (
    Visitor,
    may_decide,
    may_decide_about,
    may_read_rappel,
    may_see_rappels,
)
from commitments.queries.ministry import own_commitments
from commitments.queries.rappel import rappel_items
from commitments.services.rappel import send_rappel, table
from commitments.tasks import wake
from commitments.views.access import actor_of, allowed, must
from commitments.wording.rappel import annex
from commitments.wording.table import csv_text, plain

_COLUMNS = ("Omschrijving", "Vindplaats", "Stand van zaken")

type Lines = list[tuple[str, str, str]]


@allowed(may_see_rappels)
@require_http_methods(["GET", "HEAD", "POST"])
def rappels(request: HttpRequest) -> HttpResponse:
    """The rappels one may read; the griffie makes a new one here."""
    today = timezone.localdate()
    form = RappelForm(request.POST if request.method == "POST" else None, initial={"on": today})
    if request.method == "POST":
        must(may_decide(request.user))
        made = _send(request, form) if form.is_valid() else None
        if made is not None:
            messages.success(request, f"{made} is gemaakt.")
            return redirect("rappel", made.number)
    rows = Rappel.objects.select_related("ministry", "notice")
    rows = rows.defer("notice__body", "notice__html", "notice__attachment")
    if not may_decide(request.user):
        rows = rows.filter(ministry__in=_line(request.user))
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/rappels.html", {"rows": rows[:200], "form": form}, status=status)


@allowed(may_see_rappels)
@require_safe
def rappel(request: HttpRequest, number: int) -> HttpResponse:
    """One rappel with what was asked, answered and decided; ``vorm=csv`` gives the table."""
    found = get_object_or_404(Rappel.objects.select_related("ministry"), number=number)
    must(may_read_rappel(request.user, found))
    items = rappel_items(found)
    if request.GET.get("vorm") == "csv":
        return _file(table(items).encode(), "text/csv; charset=utf-8", f"rappel-{number}.csv")
    parts = [(part, [one for one in items if one.part == part]) for part in RappelPart]
    adoptable = [
        one.commitment
        for one in items
        if may_decide_about(request.user, one.commitment)
        and any(answer.state == "waiting" for answer in one.answers.all())
    ]
    context = {"rappel": found, "parts": parts, "adoptable": adoptable}
    return render(request, "desk/rappel.html", context)


@allowed(may_see_rappels)
@require_safe
def budget_annex(request: HttpRequest) -> HttpResponse:
    """A ministry's list in the annex's three columns: as a page to print, CSV or ODS."""
    ministry = _asked_ministry(request)
    rows = own_commitments(ministry).select_related("letter", "debate")
    lines = annex(rows.prefetch_related("passages", "letter__papers__dossier")[:5000])
    form = request.GET.get("vorm", "")
    if form in _WRITERS:
        write, kind = _WRITERS[form]
        return _file(write([_COLUMNS, *lines]), kind, f"toezeggingen-{ministry.slug}.{form}")
    context = {"ministry": ministry, "columns": _COLUMNS, "lines": lines}
    return render(request, "desk/annex.html", context)


def _send(request: HttpRequest, form: RappelForm) -> Rappel | None:
    typed: dict[str, Any] = dict(form.cleaned_data)
    try:
        made = send_rappel(
            typed.pop("ministry"), **typed, actor=actor_of(request), now=timezone.now()
        )
    except LifecycleError as refusal:
        form.add_error(None, str(refusal))
        return None
    wake("send_notices")
    return made


def _line(user: Visitor) -> set[int]:
    assert isinstance(user, User)
    return user.ministry.line() if user.ministry is not None else set()


def _asked_ministry(request: HttpRequest) -> Ministry:
    """The own ministry of an officer; the griffie names one."""
    assert isinstance(request.user, User)
    if not may_decide(request.user):
        assert request.user.ministry is not None
        return request.user.ministry
    found = Ministry.objects.filter(slug=request.GET.get("ministerie", "")).first()
    if found is None:
        raise Http404
    return found


def _csv(lines: Lines) -> bytes:
    return csv_text(lines).encode()


def _spreadsheet(lines: Lines) -> bytes:
    document = Document("spreadsheet")
    document.body.clear()
    sheet = Table("Toezeggingen")
    for line in lines:
        row = Row()
        row.set_values([plain(cell) for cell in line])
        sheet.append_row(row)
    document.body.append(sheet)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=kind, headers=disposition)


_WRITERS: dict[str, tuple[Callable[[Lines], bytes], str]] = {
    "csv": (_csv, "text/csv; charset=utf-8"),
    "ods": (_spreadsheet, "application/vnd.oasis.opendocument.spreadsheet"),
}
