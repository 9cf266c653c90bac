"""How the reading of feeds goes, and asking for it now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.models import Feed, FeedCursor, JobState, SyncRun
from commitments.permissions import may_ingest
from commitments.services.sync import ask_sync, configured
from commitments.tasks import wake
from commitments.views.access import actor_of, allowed
from commitments.wording.dates import day, day_of

LATEST = 30


@dataclass(frozen=True, slots=True)
class _Row:
    """A feed on the page: whether it has an address, and how far it was read."""

    feed: Feed
    configured: bool
    position: str
    last: SyncRun | None

    @property
    def read_until(self) -> str:
        """The cursor in words: a moment, a day, or what the source calls its place."""
        try:
            moment = datetime.fromisoformat(self.position)
        except ValueError:
            return f"plaats {self.position}" if self.position else "–"
        if "T" not in self.position:
            return day(moment.date())
        return f"{day_of(moment)}, {timezone.localtime(moment):%H:%M}"


@allowed(may_ingest)
@require_safe
def feeds(request: HttpRequest) -> HttpResponse:
    """Every feed with its last reading; the latest readings with counts, duration and cause."""
    runs = list(SyncRun.objects.telling().select_related("source")[:LATEST])
    busy = [run for run in runs if run.state in {JobState.QUEUED, JobState.RUNNING}]
    positions = dict(FeedCursor.objects.values_list("feed", "position"))
    on = configured()
    last = _last_runs()
    rows = [
        _Row(feed, feed in on, positions.get(feed.value, ""), last.get(feed.value)) for feed in Feed
    ]
    return render(request, "desk/feeds.html", {"rows": rows, "runs": runs, "busy": bool(busy)})


@allowed(may_ingest)
@require_POST
def feed_ask(request: HttpRequest, name: str) -> HttpResponse:
    """Have a feed read now; one that waits or goes on is not doubled."""
    if name not in Feed.values:
        raise Http404
    feed = Feed(name)
    if feed not in configured():
        messages.warning(request, "Van deze bron is het adres niet ingesteld.")
        return redirect("feeds")
    run = ask_sync(feed, asked_by=actor_of(request).name, now=timezone.now())
    wake("run_sync", run.pk)
    messages.success(request, f"{feed.label} wordt gelezen.")
    return redirect("feeds")


def _last_runs() -> dict[str, SyncRun]:
    newest = SyncRun.objects.order_by().values("feed").annotate(newest=Max("pk"))
    runs = SyncRun.objects.filter(pk__in=[row["newest"] for row in newest])
    return {run.feed: run for run in runs}
