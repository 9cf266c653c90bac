"""Pages of ministries, people, members, committees, dossiers and debates, and their index."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.queries.subjects import KINDS, figures, lists, named
from commitments.queries.vocabulary import Sort
from commitments.views.past import asked_past
from commitments.wording.subjects import about, title


@require_safe
def list_subjects(request: HttpRequest, kind: str) -> HttpResponse:
    """All of a kind that something is open of, those with most first."""
    if kind not in KINDS:
        raise Http404
    one = KINDS[kind]
    asked, today, past = asked_past(request)
    context = {
        "kind": one,
        "asked": asked,
        "past": past,
        "kinds": KINDS.values(),
        "subjects": [
            (title(subject), one.value(subject), many) for subject, many in named(one, asked, today)
        ],
    }
    return render(request, "subjects/list.html", context)


@require_safe
def show_subject(request: HttpRequest, kind: str, word: str) -> HttpResponse:
    """How it stands with everything that is promised by, to or in one subject."""
    one = KINDS.get(kind)
    subject = one.find(word) if one else None
    if one is None or subject is None:
        raise Http404
    day, today, past = asked_past(request)
    asked = day.asking(one.field, one.value(subject))
    context = {
        "asked": asked,
        "past": past,
        "kind": one,
        "title": title(subject),
        "about": about(subject),
        "figures": figures(asked, today),
        "lists": lists(asked, today),
        "query": asked.query(),
        "oldest_query": asked.asking("sort", Sort.PROMISED).query(),
        "shifted_query": asked.asking("sort", Sort.SLIP).asking("shifts", 1).query(),
        "package": one.field in {"committee", "dossier", "debate"},
        "standing": today,
    }
    return render(request, "subjects/subject.html", context)
