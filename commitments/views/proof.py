"""The proof: the promise and the words that answer it, side by side; and the silences."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.models import Letter, Passage
from commitments.permissions import may_see_commitment, may_see_letter
from commitments.queries.proof import proof
from commitments.queries.rows import rows
from commitments.queries.silence import moved_by, never_linked, passed_over
from commitments.queries.standing import standing
from commitments.views.paging import paged
from commitments.wording.letter_text import Segment, excerpt, together


@require_safe
def show_proof(request: HttpRequest, number: str, letter_pk: int) -> HttpResponse:
    """Both passages marked in their letters, with words around them; made to be printed."""
    found = proof(number, letter_pk)
    if found is None or not may_see_commitment(request.user, found.commitment):
        raise Http404
    if not may_see_letter(request.user, found.letter):
        raise Http404
    commitment, letter = found.commitment, found.letter
    if commitment.number != number:
        return HttpResponsePermanentRedirect(reverse("proof", args=[commitment.number, letter.pk]))
    places = [place for link in found.links if (place := link.place) is not None]
    places += [one for one in found.again if one.pk not in {place.pk for place in places}]
    context = {
        "commitment": commitment,
        "letter": letter,
        "links": found.links,
        "address": request.build_absolute_uri(request.path),
        "promise": _excerpts(commitment.letter, commitment.passages.all()),
        "answer": _excerpts(letter, places),
    }
    return render(request, "commitments/proof.html", context)


def _excerpts(letter: Letter | None, passages: Iterable[Passage]) -> list[list[list[Segment]]]:
    """The passages with the words around them; those that stand near each other together."""
    standing = [one for one in passages if one.only_in_id is None]
    return [excerpt(letter.text, group) for group in together(standing)] if letter else []


@require_safe
def show_silence(request: HttpRequest) -> HttpResponse:
    """Open promises without an answer; ``lijst=nooit`` asks for those without any letter."""
    never = request.GET.get("lijst") == "nooit"
    found = never_linked() if never else passed_over()
    context = paged(request, found, "lijst=nooit" if never else "")
    shown = rows(context["page"].object_list)
    moved = {} if never else moved_by(shown.commitments)
    context |= {
        "never": never,
        "waiting": shown.waiting,
        "moved": [(one, moved.get(one.pk, [])) for one in shown.commitments],
        "standing": standing(timezone.now()),
    }
    return render(request, "commitments/silence.html", context)
