"""Bringing letters in, and how the reading of them goes."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from commitments.forms.letters import UploadForm, read_files
from commitments.models import Job, JobState, Source
from commitments.permissions import may_ingest
from commitments.services.fetch import receive_address
from commitments.services.ingest import (
    MAX_BYTES,
    RefusedFileError,
    receive_file,
    receive_text,
    retry_job,
)
from commitments.tasks import wake
from commitments.views.access import actor_of, allowed
from commitments.views.paging import paged

_FAILED = "mislukt"
_BUSY = (JobState.QUEUED, JobState.RUNNING)


@allowed(may_ingest)
@require_http_methods(["GET", "HEAD", "POST"])
def letter_new(request: HttpRequest) -> HttpResponse:
    """Upload files or paste a text. Each becomes a job; its page tells how it went."""
    _ensure_source()
    if request.method != "POST":
        return render(request, "desk/letter_new.html", {"form": UploadForm()})
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, "desk/letter_new.html", {"form": form}, status=422)
    jobs = _receive(form, request)
    if not jobs:
        return render(request, "desk/letter_new.html", {"form": form}, status=422)
    for job in jobs:
        wake("read_job", job.pk)
    if len(jobs) == 1:
        return redirect("job", jobs[0].pk)
    return redirect(f"{reverse('jobs')}?vanaf={min(job.pk for job in jobs)}")


@allowed(may_ingest)
@require_safe
def jobs(request: HttpRequest) -> HttpResponse:
    """All jobs, newest first; ``vanaf`` shows those of one upload, ``stand`` the failed ones."""
    rows = Job.objects.select_related("source", "letter").defer("letter__text")
    asked = request.GET.get("vanaf", "")
    first = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 18 else 0
    if first:
        rows = rows.filter(pk__gte=first, asked_by=actor_of(request).name)
    own = f"vanaf={first}" if first else ""
    counts = _progress(rows)
    only_failed = request.GET.get("stand") == _FAILED
    if only_failed:
        rows = rows.filter(state=JobState.FAILED)
    query = "&".join(filter(None, (own, f"stand={_FAILED}" if only_failed else "")))
    context = paged(request, rows, query)
    busy = any(job.state in _BUSY for job in context["page"])
    context |= {"busy": busy, "own": own, "counts": counts, "only_failed": only_failed}
    return render(request, "desk/jobs.html", context)


@allowed(may_ingest)
@require_safe
def job(request: HttpRequest, pk: int) -> HttpResponse:
    """One job; while it is busy the page renews itself where there is JavaScript."""
    rows = Job.objects.select_related("source", "letter").defer("letter__text")
    one = get_object_or_404(rows, pk=pk)
    return render(request, "desk/job.html", {"job": one, "busy": one.state in _BUSY})


@allowed(may_ingest)
@require_POST
def job_retry(request: HttpRequest, pk: int) -> HttpResponse:
    """Queue a failed job again; a second click finds it queued and says so."""
    get_object_or_404(Job, pk=pk)
    if retry_job(pk, now=timezone.now()):
        wake("read_job", pk)
        messages.success(request, "Het bestand wordt opnieuw gelezen.")
    else:
        messages.warning(request, "Deze opdracht is niet mislukt, of wordt al opnieuw gelezen.")
    return redirect("job", pk)


def _progress(rows: QuerySet[Job]) -> dict[str, int]:
    """How many of an upload there are, how many were read, and how many of those failed."""
    failed = Count("pk", filter=Q(state=JobState.FAILED))
    ended = Count("pk", filter=~Q(state__in=_BUSY))
    return rows.order_by().aggregate(total=Count("pk"), ended=ended, failed=failed)


def _receive(form: UploadForm, request: HttpRequest) -> list[Job]:
    """A job for every file that is taken; why another is not stands on the form."""
    typed = form.cleaned_data
    arrival = {
        "source": typed["source"],
        "options": form.options(),
        "asked_by": actor_of(request).name,
        "now": timezone.now(),
    }
    received = []
    for name, content in read_files(typed["uploads"], MAX_BYTES):
        try:
            received.append(receive_file(name=name, content=content, **arrival))
        except RefusedFileError as refusal:
            form.add_error("uploads", str(refusal))
            messages.error(request, str(refusal))
    if typed["address"]:
        try:
            received.append(receive_address(address=typed["address"], **arrival))
        except RefusedFileError as refusal:
            form.add_error("address", str(refusal))
    if typed["text"].strip():
        received.append(receive_text(text=typed["text"], **arrival))
    return received


def _ensure_source() -> None:
    """Letters need a channel to come in by; where none is kept, the desk is one."""
    if not Source.objects.filter(active=True).exists():
        Source.objects.get_or_create(slug="upload", defaults={"name": "Met de hand toegevoegd"})
