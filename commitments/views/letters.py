"""The list of letters, a letter as it reads, and the file it arrived in."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from commitments.models import LetterFile
from commitments.permissions import (
    may_decide_in,
    may_edit_letters,
    may_see_letter,
    may_see_unreviewed,
)
from commitments.queries.letters import letter_page, letters
from commitments.queries.query_string import shortened
from commitments.queries.standing import standing
from commitments.services.letters import last_edit
from commitments.views.paging import paged
from commitments.wording.letter_text import marked, paragraphs


@require_safe
def list_letters(request: HttpRequest) -> HttpResponse:
    text = shortened(request.GET.get("q", ""), most=100)
    found = letters(text=text, hidden=may_see_unreviewed(request.user))
    context = paged(request, found, urlencode({"q": text}) if text else "")
    return render(request, "letters/list.html", context | {"text": text})


@require_safe
def show_letter(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter's own words, each passage marked in place with what was read there."""
    read = letter_page(pk, hidden=may_see_unreviewed(request.user))
    if read is None:
        raise Http404
    text = read.letter.text
    context = {
        "read": read,
        "letter": read.letter,
        "paragraphs": marked(text, paragraphs(text), read.passages, read.references),
        "standing": standing(timezone.now()),
        "may_record": may_decide_in(request.user, read.letter.chamber),
        "undo": last_edit(read.letter) if may_edit_letters(request.user) else None,
    }
    return render(request, "letters/letter.html", context)


@require_safe
def download_file(request: HttpRequest, pk: int, file_pk: int) -> FileResponse:
    """The file as it arrived: always saved, never shown by the browser on our address."""
    kept = LetterFile.objects.select_related("letter").filter(letter=pk, pk=file_pk).first()
    if kept is None or not may_see_letter(request.user, kept.letter):
        raise Http404
    try:
        content = kept.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(
        content,
        as_attachment=True,
        filename=kept.name,
        content_type="application/octet-stream",
    )
