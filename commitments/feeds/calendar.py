"""Terms as an iCalendar (RFC 5545): a term that moves moves its own event."""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from icalendar import Calendar, Event

from commitments.feeds.asked import Asked, read_asked
from commitments.lifecycle import Status
from commitments.models import Commitment
from commitments.queries.listing import as_it_was
from commitments.queries.numbers import on_one_line
from commitments.queries.rows import rows
from commitments.queries.stated import stated
from commitments.wording.commitments import headline
from commitments.wording.terms import term, term_basis

MOST = 1000
#: How many days back terms are still told.
BACK = 365


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """The dated terms of the answer from BACK days ago on, at most MOST, soonest first."""
    asked = read_asked(request)
    since = asked.standing.on - timedelta(days=BACK)
    made = Calendar()
    made.add("prodid", "-//Gestand//Toezeggingen aan de Kamer//NL")
    made.add("version", "2.0")
    made.add("x-wr-calname", on_one_line(f"Gestand, {asked.words}"))
    for one in _dated(asked, since):
        made.add_component(_event(one))
    return HttpResponse(made.to_ical(), content_type="text/calendar; charset=utf-8")


def _dated(asked: Asked, since: date) -> list[Commitment]:
    """Those with a term from a day on, by the terms of the day that is looked back at."""
    if asked.criteria.on is None:
        dated = asked.found().filter(deadline_latest__gte=since).order_by("deadline_latest", "pk")
        return rows(dated[:MOST]).commitments
    states = stated(asked.criteria, asked.standing).filter(deadline_latest__gte=since)
    keys = states.order_by("deadline_latest", "commitment").values_list("commitment", flat=True)
    told = as_it_was(asked.criteria, rows(Commitment.objects.filter(pk__in=list(keys[:MOST]))))
    return sorted(told.commitments, key=lambda one: (one.deadline_latest, one.pk))


def _event(one: Commitment) -> Event:
    """The last day as an event of a whole day; ``sequence`` rises with every decision.

    Without an end it lasts that day too (RFC 5545, 3.6.1): no day follows the last there is.
    """
    assert one.deadline_latest is not None
    address = f"{settings.BASE_URL}{one.get_absolute_url()}"
    event = Event()
    event.add("uid", f"{one.number}@{urlsplit(settings.BASE_URL).hostname}")
    event.add("sequence", one.version)
    event.add("dtstamp", timezone.now())
    event.add("dtstart", one.deadline_latest)
    if one.deadline_latest < date.max:
        event.add("dtend", one.deadline_latest + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", on_one_line(f"{one.number} {headline(one)}"[:200]))
    sure = f" ({term_basis(one)})" if term_basis(one) else ""
    told = [term(one) + sure, one.get_status_display(), address]
    event.add("description", "\n".join(map(on_one_line, told)))
    event.add("url", address)
    event.add("status", "CANCELLED" if one.status == Status.WITHDRAWN else "CONFIRMED")
    return event
