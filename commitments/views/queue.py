"""The queue: one item at a time with its evidence, decided and followed by the next.

Every post carries the version it saw. What was decided a moment ago can be
undone from the page that follows.
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.forms.decide import DecisionForm, UndoForm, last_decision
from commitments.lifecycle import Action, LifecycleError, LinkState, StaleVersion, Status
from commitments.models import (
    Category,
    Correction,
    DoubleProposal,
    Event,
    Link,
    MinistryProposal,
)
from commitments.permissions import KEEPERS, may_decide, may_decide_about
from commitments.services.assign import assign
from commitments.views.access import actor_of, allowed, must
from commitments.views.queue_place import Place, choices, place_of
from commitments.views.review import KINDS, Kind
from commitments.wording.history import sentence

#: In the session: the keys of the last decision and of the commitment it was about.
_DECIDED = "decided"
#: Decisions on a term; undone, the term waits again.
_OF_TERMS = frozenset({Action.ACCEPT_DEADLINE, Action.CHANGE_DEADLINE})
#: Items that keep the decision on them, by the kind they wait as.
_BESIDE: tuple[tuple[str, type[Model]], ...] = (
    ("dubbel", DoubleProposal),
    ("melding", Correction),
    ("voorstel", MinistryProposal),
)


@allowed(may_decide)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The next item of the work asked for; ``na`` ("toezegging-12") came before it."""
    return _next_page(request)


@allowed(may_decide)
@require_safe
def queue_item(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """One item at its own address, also once it was decided."""
    return _item_page(request, place_of(request), *_found(kind, pk))


@allowed(may_decide)
def queue_act(request: HttpRequest, kind: str, pk: int, act: str) -> HttpResponse:
    """Decide on an item; then the next one, or this one again with what is wrong."""
    one, item = _found(kind, pk, bare=True)
    must(may_decide_about(request.user, one.about(item)))
    form = one.form(act, item, request.POST)
    if form is None:
        raise Http404
    if request.method != "POST":
        return redirect("queue_item", kind, pk)
    place = place_of(request)
    name = place.name(one, item)
    try:
        event = form.attempt(actor=actor_of(request), now=timezone.now())
    except StaleVersion as stale:
        return _item_page(
            request, place, *_found(kind, pk), form=form, stale=str(stale), status=409
        )
    if event is None:
        return _item_page(request, place, *_found(kind, pk), form=form, status=422)
    request.session[_DECIDED] = [event.pk, event.commitment_id]
    if one.is_waiting(one.bare(pk)):
        return _to_item(place, kind, pk)
    return redirect(f"{reverse('queue')}?{place.query(na=name)}")


@allowed(may_decide)
@require_POST
def queue_assign(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Give the work on an item to the person named by ``aan``, or to nobody."""
    one, item = _found(kind, pk, bare=True)
    commitment = one.about(item)
    must(may_decide_about(request.user, commitment))
    typed = request.POST.get("aan", "")
    to = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 18 else None
    keepers = frozenset(map(str, KEEPERS))
    try:
        assign(
            commitment.pk, to_id=to, keepers=keepers, actor=actor_of(request), now=timezone.now()
        )
    except LifecycleError as refusal:
        messages.error(request, str(refusal))
    return _to_item(place_of(request), kind, pk)


@allowed(may_decide)
@require_POST
def queue_undo(request: HttpRequest) -> HttpResponse:
    """Take back the decision that is named, and show again what it was about."""
    typed = str(request.POST.get("event", ""))
    event = get_object_or_404(
        Event.objects.exclude(commitment=None), pk=int(typed) if typed.isdecimal() else 0
    )
    assert event.commitment is not None
    must(may_decide_about(request.user, event.commitment))
    form = UndoForm(request.POST, commitment=event.commitment)
    decided = _decided_by(event)
    try:
        undoing = form.attempt(actor=actor_of(request), now=timezone.now())
    except StaleVersion as stale:
        return _next_page(request, stale=str(stale), status=409)
    if undoing is None:
        refusal = " ".join(map(str, form.non_field_errors()))
        return _next_page(request, stale=refusal, status=409)
    request.session.pop(_DECIDED, None)
    messages.success(request, f"{event.commitment.number}: {form.done}")
    return redirect(_where(event, decided, place_of(request)))


def _decided_by(event: Event) -> tuple[str, int] | None:
    """The item beside a commitment that a decision was about, by its kind and key."""
    for kind, model in _BESIDE:
        pk = model._default_manager.filter(event=event).values_list("pk", flat=True).first()
        if pk is not None:
            return kind, pk
    return None


def _where(undone: Event, decided: tuple[str, int] | None, place: Place) -> str:
    """The page of what waits again now that a decision was undone, at the same place."""
    item = _waits_again(undone, decided)
    if item is not None:
        return _address(place, *item)
    assert undone.commitment is not None
    return undone.commitment.get_absolute_url()


def _waits_again(undone: Event, decided: tuple[str, int] | None) -> tuple[str, int] | None:
    """The item that is to be decided on once more, by its kind and key; None if none is."""
    if decided is not None:
        return decided
    commitment = undone.commitment
    assert commitment is not None
    proposed = Link.objects.filter(
        pk__in=undone.before.get("links", {}), state=LinkState.PROPOSED
    ).first()
    if proposed is not None:
        return "koppeling", proposed.pk
    commitment.refresh_from_db(fields=["status", "deadline_accepted"])
    if commitment.status == Status.FOUND:
        answers = commitment.category == Category.BEANTWOORDING
        return "kamervragen" if answers else "toezegging", commitment.pk
    if undone.kind in _OF_TERMS and KINDS["termijn"].is_waiting(commitment):
        return "termijn", commitment.pk
    return None


def _found(kind: str, pk: int, *, bare: bool = False) -> tuple[Kind, Any]:
    """A kind and an item of it by their address; the item with its evidence, unless ``bare``."""
    one = KINDS.get(kind)
    if one is None:
        raise Http404
    item = one.bare(pk) if bare else one.load(pk)
    if item is None:
        raise Http404
    return one, item


def _to_item(place: Place, kind: str, pk: int) -> HttpResponse:
    """The same item again, at the same place in the queue."""
    return redirect(_address(place, kind, pk))


def _address(place: Place, kind: str, pk: int) -> str:
    where = reverse("queue_item", args=[kind, pk])
    return f"{where}?{place.query()}".rstrip("?")


def _next_page(request: HttpRequest, *, stale: str = "", status: int = 200) -> HttpResponse:
    place = place_of(request)
    found = place.next()
    if found is None:
        context = _frame(request, place) | {"stale": stale}
        return render(request, "desk/queue_empty.html", context, status=status)
    kind, pk = found
    return _item_page(request, place, kind, kind.load(pk), stale=stale, status=status)


def _item_page(
    request: HttpRequest,
    place: Place,
    kind: Kind,
    item: Any,
    *,
    form: DecisionForm | None = None,
    stale: str = "",
    status: int = 200,
) -> HttpResponse:
    """An item with its evidence; a form that failed keeps what was typed in it."""
    forms = kind.all_forms(item)
    if form is not None:
        forms[form.slug.replace("-", "_")] = form
    commitment = kind.about(item)
    context = {
        **_frame(request, place),
        **kind.evidence(item),
        "assignment": getattr(commitment, "assignment", None),
        "kind": kind,
        "item": item,
        "commitment": commitment,
        "is_waiting": kind.is_waiting(item),
        "forms": forms,
        "failed": form,
        "stale": stale,
        "after": place.name(kind, item),
    }
    return render(request, kind.template, context, status=status)


def _frame(request: HttpRequest, place: Place) -> dict[str, Any]:
    """What stands around every item: how much waits, and the decision just taken."""
    counts, answered = place.counts()
    return {
        "place": place,
        "chosen": place.kind,
        "row": place.query(),
        "counts": counts,
        "undo": _just_decided(request),
        "everything": place.query(soort=""),
        "answered": answered,
        **choices(place.user),
    }


def _just_decided(request: HttpRequest) -> dict[str, Any] | None:
    """The last decision of this session, while nothing followed on it."""
    decided, commitment_id = request.session.get(_DECIDED, (None, None))
    if decided is None:
        return None
    event = last_decision(Event.objects.filter(commitment=commitment_id))
    if event is None or event.pk != decided:
        return None
    return {"event": event, "commitment": event.commitment, "sentence": sentence(event)}
