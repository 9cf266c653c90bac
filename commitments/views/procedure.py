"""The list for a committee's procedurevergadering, as a page and as ODT; decided in bulk."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe
from odfdo import Document, Header, Paragraph

from commitments.forms.procedure import MeetingForm, committees_of, decide_with, rulings
from commitments.lifecycle import LifecycleError, Ruling
from commitments.models import BulkAct, Commitment, Committee, MinistryProposal, User
from commitments.permissions import may_decide
from commitments.queries.numbers import on_one_line
from commitments.queries.procedure import MOST, Agenda, agenda, suggested
from commitments.queries.query_string import read_day
from commitments.queries.standing import standing
from commitments.views.access import allowed
from commitments.views.rehearsal import chosen_of, decide_many, refused
from commitments.wording.dates import day as day_words
from commitments.wording.procedure import proposed_decision
from commitments.wording.terms import term

_ODT = "application/vnd.oasis.opendocument.text"
#: What a meeting's decisions are called; its day comes behind. So many are listed.
_ABOUT, LATELY = "Procedurevergadering {}, ", 20


@allowed(may_decide)
@require_safe
def procedure(request: HttpRequest) -> HttpResponse:
    """Choose a committee and a day; ``vorm=odt`` gives the document."""
    assert isinstance(request.user, User)
    committees = committees_of(request.user)
    typed = request.GET.get("commissie", "")
    known = typed.isascii() and typed.isdigit() and len(typed) < 18
    chosen = committees.filter(pk=int(typed)).first() if known else None
    day = _day(request.GET.get("datum", ""))
    context: dict[str, Any] = {"committees": committees, "chosen": chosen, "day": day}
    if chosen is not None:
        found = agenda(chosen, day, standing(timezone.now()))
        context |= {
            "parts": _parts(found),
            "rulings": Ruling.choices,
            "form": MeetingForm(initial={"committee": chosen.pk, "on": day}, user=request.user),
            "past": day <= timezone.localdate(),
            "held": BulkAct.objects.filter(what__startswith=_ABOUT.format(chosen))[:LATELY],
        }
        if request.GET.get("vorm") == "odt":
            return _document(chosen, day, context["parts"])
    return render(request, "desk/procedure.html", context)


@allowed(may_decide)
@require_POST
def procedure_decide(request: HttpRequest) -> HttpResponse:
    """Adopt what the committee decided, each item its own ruling, as of the day it met."""
    assert isinstance(request.user, User)
    chosen = rulings(request.POST)
    try:
        meeting = MeetingForm(request.POST, user=request.user).meeting()
    except LifecycleError as refusal:
        return refused(request, "Procedurevergadering", str(refusal))
    seen = [one for one in chosen_of(request) if one.pk in chosen]
    what = f"{_ABOUT.format(meeting.committee)}{day_words(meeting.on)}"
    kept = {"listed": _listed(request, meeting.on, chosen)}
    where = urlencode({"commissie": request.POST["committee"], "datum": meeting.on})
    back = f"{reverse('procedure')}?{where}"
    return decide_many(request, seen, decide_with(chosen, meeting), what=what, back=back, kept=kept)


def _listed(request: HttpRequest, day: date, chosen: dict[int, Ruling]) -> list[dict[str, str]]:
    """The whole list as it lies before the committee now, with what it decided of each item."""
    assert isinstance(request.user, User)
    committee = committees_of(request.user).get(pk=int(request.POST["committee"]))
    return [
        {
            "part": name,
            "number": item.commitment.number,
            "quote": " ".join(item.commitment.quote.split()),
            "term": term(item.commitment),
            "proposal": item.proposal,
            "ruling": chosen[item.commitment.pk].label if item.commitment.pk in chosen else "",
        }
        for name, _, items in _parts(agenda(committee, day, standing(timezone.now())))
        for item in items
    ]


def _day(typed: str) -> date:
    return read_day(typed) or timezone.localdate()


@dataclass(frozen=True, slots=True)
class Item:
    """A commitment on the list, what is proposed about it in words, and as a ruling."""

    commitment: Commitment
    proposal: str
    ruling: Ruling


type Part = tuple[str, str, list[Item]]


def _parts(found: Agenda) -> list[Part]:
    """Each part with how many it has, its items and what is proposed about them."""
    return [
        (
            name,
            f"de eerste {MOST}" if part in found.cut else str(len(rows)),
            [_item(one, found.proposals.get(one.pk, [])) for one in rows],
        )
        for part, name, rows in (
            ("late", "Te laat", found.late),
            ("proposed", "Voorstellen van ministeries", found.proposed),
            ("expiring", "Termijn verstrijkt binnenkort", found.expiring),
        )
    ]


def _item(one: Commitment, proposals: Sequence[MinistryProposal]) -> Item:
    return Item(one, proposed_decision(one, proposals), suggested(one, proposals))


def _document(committee: Committee, day: date, parts: list[Part]) -> HttpResponse:
    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, on_one_line(f"Toezeggingen, {committee}, {day_words(day)}")))
    for name, number, items in parts:
        document.body.append(Header(2, f"{name} ({number})"))
        for item in items:
            one = item.commitment
            said = f"{one.number}, {one.ministry or 'onbekend'}: {one.quote}"
            asked = f"Termijn: {term(one)}. Voorstel: {item.proposal}"
            document.body.extend(Paragraph(on_one_line(words)) for words in (said, asked))
    written = io.BytesIO()
    document.save(written)
    name = f"procedurevergadering-{committee.pk}-{day:%Y-%m-%d}.odt"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(written.getvalue(), content_type=_ODT, headers=disposition)
