"""What changed last in the answer to a question, as an Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from lxml import etree
from lxml.builder import ElementMaker

from commitments.feeds.asked import Asked, read_asked
from commitments.models import Commitment, Event
from commitments.queries.listing import as_it_was
from commitments.queries.numbers import on_one_line
from commitments.queries.rows import Rows, rows
from commitments.queries.standing import Standing, end_of_day
from commitments.wording.commitments import headline
from commitments.wording.lateness import timing
from commitments.wording.terms import term

MOST = 50
#: How many of the newest events are looked through for them.
_EVENTS = 500
_ATOM = "http://www.w3.org/2005/Atom"
_MAKE = ElementMaker(namespace=_ATOM, nsmap={None: _ATOM})


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The MOST commitments of the answer of which something happened last, newest first.

    Of an earlier day: what had happened by then, and how it stood.
    """
    asked = read_asked(request)
    found, on = asked.found(), asked.criteria.on
    newest = Event.objects.filter(commitment__in=found.order_by().values("pk"))
    newest = newest.filter(recorded_at__lt=end_of_day(on)) if on else newest
    recent = newest.order_by("-recorded_at", "-pk").values_list("commitment", "recorded_at")
    changed: dict[int, datetime] = {}
    for pk, moment in recent[:_EVENTS]:
        changed.setdefault(pk, moment)
    keys = list(changed)[:MOST]
    shown = as_it_was(asked.criteria, rows(Commitment.objects.filter(pk__in=keys)))
    entries = [
        _MAKE.entry(
            _MAKE.id(_tag(one.number)),
            _MAKE.title(on_one_line(headline(one)[:300])),
            _MAKE.link(href=_absolute(one.get_absolute_url())),
            _MAKE.updated(_moment(changed[one.pk])),
            _MAKE.summary(on_one_line(_summary(one, shown, asked.standing))),
        )
        for one in sorted(shown.commitments, key=lambda one: keys.index(one.pk))
    ]
    last = max(changed.values(), default=timezone.now())
    return HttpResponse(
        _document(asked, last, entries),
        content_type="application/atom+xml; charset=utf-8",
    )


def _document(asked: Asked, updated: datetime, entries: Iterable[etree._Element]) -> bytes:
    """The feed; a list leads to its page, numbers that somebody chose have none."""
    query = f"?{asked.query}" if asked.query else ""
    own, page = (_absolute(reverse(name)) + query for name in ("feed", "commitments"))
    links = [_MAKE.link(rel="self", href=own, type="application/atom+xml")]
    if asked.keys is None:
        links.append(_MAKE.link(rel="alternate", href=page, type="text/html"))
    document = _MAKE.feed(
        _MAKE.id(own),
        _MAKE.title(on_one_line(f"Gestand, {asked.words}")),
        _MAKE.updated(_moment(updated)),
        _MAKE.author(_MAKE.name("Gestand")),
        *links,
        *entries,
    )
    return bytes(etree.tostring(document, xml_declaration=True, encoding="utf-8"))


def _summary(one: Commitment, shown: Rows, standing: Standing) -> str:
    return f"{timing(one, standing, shown.waiting.get(one.pk)).words}; {term(one)}"


def _tag(number: str) -> str:
    """A name that stays the same wherever the site moves (RFC 4151)."""
    return f"tag:{urlsplit(settings.BASE_URL).hostname},2026:{number}"


def _absolute(path: str) -> str:
    return f"{settings.BASE_URL}{path}"


def _moment(value: datetime) -> str:
    return timezone.localtime(value).isoformat(timespec="seconds")
