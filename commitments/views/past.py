"""Pages that can be asked how things were on an earlier day."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from django.utils import timezone
from django.utils.http import urlencode

from commitments.lifecycle import PUBLIC
from commitments.queries.criteria import Criteria
from commitments.queries.past import Past, first_record
from commitments.queries.standing import Standing, standing_asked
from commitments.wording.dates import day
from commitments.wording.terms import term_words


def asked_past(request: HttpRequest) -> tuple[Criteria, Standing, str]:
    """The day that ``op`` and ``stand`` ask a page of figures about, and a sentence about it."""
    now = timezone.now()
    criteria, told = _asked_day(request, now)
    return criteria, standing_asked(criteria.on, now), told


def _asked_day(request: HttpRequest, now: datetime) -> tuple[Criteria, str]:
    """The day that is looked back at, none for today, and a sentence about it."""
    named = {name: value for name in ("op", "stand") if (value := request.GET.get(name, ""))}
    criteria, problems = Criteria.read(urlencode(named))
    if criteria.on is None or criteria.on > timezone.localdate(now):
        return Criteria(), told_past(criteria, now) or " ".join(problems)
    return criteria, told_past(criteria, now)


def looking_back(criteria: Criteria, now: datetime) -> tuple[Criteria, Standing, str]:
    """What a list is asked, of today where its day is still to come, and a sentence about it."""
    shown = standing_asked(criteria.on, now)
    return criteria.known_by(timezone.localdate(now)), shown, told_past(criteria, now)


def told_past(criteria: Criteria, now: datetime) -> str:
    """A sentence about the day that is looked back at; empty for today."""
    if criteria.on is None:
        return ""
    if criteria.on > timezone.localdate(now):
        return f"{day(criteria.on)} moet nog komen; u ziet het register van vandaag."
    first = first_record()
    if first is None or (criteria.on < first and not criteria.in_fact):
        since = f"op {day(first)}" if first else "nog niet"
        return f"Dit register begon {since}; van {day(criteria.on)} is niets vastgelegd."
    if criteria.in_fact:
        return (
            f"Zo was het op {day(criteria.on)}, naar wat wij nu weten. "
            "Namen, dossiers en citaten zijn die van vandaag."
        )
    return (
        f"Zo stond het register op {day(criteria.on)}. "
        "Namen, dossiers en citaten zijn die van vandaag."
    )


def told_then(request: HttpRequest, pk: int) -> str:
    """What one commitment was on the day asked about, above what it is now; empty for today."""
    criteria, told = _asked_day(request, timezone.now())
    if criteria.on is None:
        return told
    states = Past(criteria.on, criteria.in_fact).states().select_related("ministry")
    state = states.filter(commitment=pk, status__in=PUBLIC).first()
    if state is None:
        was = "stond deze toezegging niet in het register"
    else:
        term = term_words(state.deadline_kind, "", state.deadline_latest)
        whose = f", {state.ministry}" if state.ministry else ""
        was = f"was dit: {state.get_status_display()}, {term}{whose}"
    return f"Op {day(criteria.on)} {was}. Hieronder staat hoe het nu is."
