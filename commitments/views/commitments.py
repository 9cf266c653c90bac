"""The list of commitments, and the page of one."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from commitments.filters import CommitmentFilter
from commitments.models import Commitment
from commitments.permissions import (
    may_object,
    may_read_why,
    may_see_commitment,
    may_see_unreviewed,
)
from commitments.queries.criteria import Criteria
from commitments.queries.facets import CAP, facets
from commitments.queries.listing import as_it_was, list_page, whole_list
from commitments.queries.query_string import AFTER, BEFORE
from commitments.queries.rows import with_details
from commitments.queries.standing import Standing, standing
from commitments.queries.story import Story, find, left_list, related, story
from commitments.views.panel import decide_panel
from commitments.views.past import looking_back, told_then
from commitments.wording.lateness import timing
from commitments.wording.letter_text import Segment, excerpt
from commitments.wording.linked_data import linked_data
from commitments.wording.questions import criteria_words, tags
from commitments.wording.requests import citation, mail_address, rappel, written_question
from commitments.wording.timeline import timeline

_EMPTY = re.compile(r"=(?:&|$)")


@require_safe
def list_commitments(request: HttpRequest) -> HttpResponse:
    """Filters come by GET; what cannot be read is told and left out."""
    now = timezone.now()
    asked = request.META.get("QUERY_STRING", "")
    criteria, problems = Criteria.read(asked)
    if not problems and _EMPTY.search(asked):  # a sent form names every field
        return redirect(f"{request.path}?{criteria.query()}".rstrip("?"))
    criteria, today, past = looking_back(criteria, now)
    place = {name: request.GET.get(name, "") for name in (AFTER, BEFORE)}
    page = list_page(criteria, today, after=place[AFTER], before=place[BEFORE])
    counts = facets(criteria, today, page.few)
    chosen = CommitmentFilter(criteria)
    told = [(tag.words, criteria.without(tag.name, tag.value).query()) for tag in tags(criteria)]
    query = criteria.query()
    context = {
        "criteria": criteria,
        "problems": problems,
        "chosen": chosen,
        "form": chosen.form,
        "tags": told,
        "page": page,
        "rows": page.rows,
        "counts": counts,
        "divided": chosen.divided(counts.by),
        "cap": CAP,
        "past": past,
        "standing": today,
        "query": query,
        "prefix": f"{query}&" if query else "",
        "follow_query": criteria.unsorted().query(),
    }
    return render(request, "commitments/list.html", context)


#: How many are printed at most.
PRINTED = 200


@require_safe
def print_commitments(request: HttpRequest) -> HttpResponse:
    """A list made for paper: the first PRINTED of it, with quotes and addresses as text."""
    now = timezone.now()
    criteria, problems = Criteria.read(request.META.get("QUERY_STRING", ""))
    criteria, today, past = looking_back(criteria, now)
    most, found = PRINTED + 1, criteria.public(today)
    walked = [*chain(*whole_list(criteria, today, found, most, at_once=most))]
    shown = with_details(walked[:PRINTED])
    context = {
        "question": criteria_words(criteria),
        "problems": problems,
        "past": past,
        "rows": as_it_was(criteria, shown),
        "more": len(walked) > PRINTED,
        "most": PRINTED,
        "query": criteria.query(),
        "standing": today,
        "base_url": settings.BASE_URL,
    }
    return render(request, "commitments/print.html", context)


@require_safe
def show_commitment(request: HttpRequest, number: str) -> HttpResponse:
    """A commitment's whole story; of one that left the list the public reads why and when."""
    commitment = find(number)
    if commitment is None:
        raise Http404
    if commitment.number != number:
        asked = request.META.get("QUERY_STRING", "")
        return HttpResponsePermanentRedirect(f"{commitment.get_absolute_url()}?{asked}".rstrip("?"))
    if not may_see_commitment(request.user, commitment):
        return _not_listed(request, commitment)
    told = story(commitment.pk, hidden_letters=may_see_unreviewed(request.user))
    today = standing(timezone.now())
    context = {
        "story": told,
        "past": told_then(request, commitment.pk),
        "commitment": told.commitment,
        "waiting": told.waiting,
        "standing": today,
        "line": timeline(told, today),
        "related": related(told.commitment),
        "asks": _asks(told, today),
        "linked_data": mark_safe(linked_data(told.commitment, settings.BASE_URL)),  # noqa: S308
        "excerpts": _excerpts(told),
        "panel": decide_panel(request.user, told.commitment),
        "may_object": may_object(request.user, told.commitment),
    }
    return render(request, "commitments/commitment.html", context)


def _asks(told: Story, today: Standing) -> list[dict[str, str]]:
    """The texts a reader can take along, each with the mail that holds it."""
    one = told.commitment
    time = timing(one, today, told.waiting.get(one.pk))
    address = f"{settings.BASE_URL}{one.get_absolute_url()}"
    texts = {"Zo verwijst u hiernaar": citation(one, address, today.on)}
    if one.is_owed:
        texts = {
            "Stel een schriftelijke vraag": written_question(one, time, address),
            "Vraag om een rappel": rappel(one, time, address),
            **texts,
        }
    return [
        {"title": title, "text": text, "mail": mail_address(f"{one.number}: {title}", text)}
        for title, text in texts.items()
    ]


def _not_listed(request: HttpRequest, commitment: Commitment) -> HttpResponse:
    """Why it is not on the list; nothing of what never was: mails and others may lead here."""
    if may_read_why(commitment):
        double = commitment.double_of
        shown = double if double and double.is_public else None
        context: dict[str, Any] = {"commitment": commitment, "double": shown}
        return render(request, "commitments/rejected.html", context)
    left = left_list(commitment)
    if left is None:
        raise Http404
    context = {"commitment": commitment, "left": left}
    return render(request, "commitments/off_list.html", context)


def _excerpts(told: Story) -> list[list[Segment]]:
    """The paragraphs around the promise, with its passages marked."""
    letter = told.commitment.letter
    passages = [one for one in told.commitment.passages.all() if one.only_in_id is None]
    if letter is None or not passages:
        return []
    return excerpt(letter.text, passages)
