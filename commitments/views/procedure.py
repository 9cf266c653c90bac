"""The list for a committee's procedurevergadering, as a page and as ODT; decided in bulk."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe
from odfdo import Document, Header, Paragraph

from commitments.models import Commitment, Committee, User
from commitments.permissions import may_decide
from commitments.queries.procedure import Agenda, agenda
from commitments.queries.standing import standing
from commitments.views.access import allowed
from commitments.wording.dates import day as day_words
from commitments.wording.procedure import proposed_decision
from commitments.wording.terms import term

_ODT = "application/vnd.oasis.opendocument.text"


@allowed(may_decide)
@require_safe
def procedure(request: HttpRequest) -> HttpResponse:
    """Choose a committee and a day; ``vorm=odt`` gives the document."""
    assert isinstance(request.user, User)
    committees = Committee.objects.filter(deleted_at=None)
    if request.user.chamber:
        committees = committees.filter(chamber=request.user.chamber)
    typed = request.GET.get("commissie", "")
    known = typed.isascii() and typed.isdigit() and len(typed) < 18
    chosen = committees.filter(pk=int(typed)).first() if known else None
    day = _day(request.GET.get("datum", ""))
    context: dict[str, Any] = {"committees": committees, "chosen": chosen, "day": day}
    if chosen is not None:
        found = agenda(chosen, day, standing(timezone.now()))
        context |= {"parts": _parts(found), "adoptable": _adoptable(found)}
        if request.GET.get("vorm") == "odt":
            return _document(chosen, day, context["parts"])
    return render(request, "desk/procedure.html", context)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return timezone.localdate()


type Part = tuple[str, list[tuple[Commitment, str]]]


def _parts(found: Agenda) -> list[Part]:
    """Each part with its items and what is proposed about them."""
    return [
        (name, [(one, proposed_decision(one, found.proposals.get(one.pk))) for one in rows])
        for name, rows in (
            ("Te laat", found.late),
            ("Voorstellen van ministeries", found.proposed),
            ("Termijn verstrijkt binnenkort", found.expiring),
        )
    ]


def _adoptable(found: Agenda) -> list[Commitment]:
    every = [*found.late, *found.proposed, *found.expiring]
    return [one for one in every if one.pk in found.proposals]


def _document(committee: Committee, day: date, parts: list[Part]) -> HttpResponse:
    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, f"Toezeggingen, {committee}, {day_words(day)}"))
    for name, items in parts:
        document.body.append(Header(2, f"{name} ({len(items)})"))
        for one, proposal in items:
            words = " ".join(one.quote.split())
            document.body.append(Paragraph(f"{one.number}, {one.ministry or 'onbekend'}: {words}"))
            document.body.append(Paragraph(f"Termijn: {term(one)}. Voorstel: {proposal}"))
    written = io.BytesIO()
    document.save(written)
    name = f"procedurevergadering-{committee.pk}-{day:%Y-%m-%d}.odt"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(written.getvalue(), content_type=_ODT, headers=disposition)
