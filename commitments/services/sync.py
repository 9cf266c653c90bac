"""Reading feeds: which there are, in what order, and what becomes of a reading that fails."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings

from commitments.lifecycle import Actor
from commitments.models import Feed, FeedCursor, JobState, Source, SyncRun
from commitments.services import documents, parliament, register
from commitments.services.journal import local_day
from commitments.services.runs import (
    Clock,
    PausedError,
    Reading,
    claim_run,
    end_run,
    pause_run,
    queue_run,
    told_counts,
)
from commitments.services.sources import set_complete_until
from commitments.sources.addresses import FeedError
from commitments.sources.http import Client

logger = logging.getLogger(__name__)

MACHINE_NAME = "dienstregeling"
_SYNC = Actor(name="Synchronisatie", role="systeem")
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Plan:
    """By which address a feed is read, by what, and for which source it vouches."""

    address: str
    read: Callable[[Reading], None]
    source: tuple[str, str]
    completes: bool = False


_TK = ("tk", "Gegevensmagazijn van de Tweede Kamer")
_KOOP = ("koop", "Officiële bekendmakingen")
#: In this order: what later feeds refer to comes first.
PLANS: dict[Feed, _Plan] = {
    Feed.PARTIES: _Plan("odata", parliament.read_parties, _TK),
    Feed.MEMBERS: _Plan("odata", parliament.read_members, _TK),
    Feed.COMMITTEES: _Plan("odata", parliament.read_committees, _TK),
    Feed.DEBATES: _Plan("odata", parliament.read_debates, _TK),
    Feed.REGISTER: _Plan("odata", register.read_register, _TK),
    Feed.DELETIONS: _Plan("syncfeed", register.read_deletions, _TK),
    Feed.DOCUMENTS: _Plan("odata", documents.read_documents, _TK, completes=True),
    Feed.PUBLICATIONS: _Plan("sru", documents.read_publications, _KOOP, completes=True),
}


def configured() -> list[Feed]:
    """The feeds whose address is set, in the order they are read."""
    return [feed for feed, plan in PLANS.items() if settings.FEED_ADDRESSES.get(plan.address)]


def ask_sync(feed: Feed, *, asked_by: str, now: datetime) -> SyncRun:
    """Queue a reading of a feed; one that already waits is not doubled."""
    slug, name = PLANS[feed].source
    source, _ = Source.objects.get_or_create(slug=slug, defaults={"name": name})
    return queue_run(feed, source, asked_by=asked_by, now=now)


def ask_all(*, asked_by: str, now: datetime) -> list[SyncRun]:
    """Queue a reading of every feed that has an address."""
    return [ask_sync(feed, asked_by=asked_by, now=now) for feed in configured()]


def run_sync(
    run_id: int, *, clock: Clock, pause: Callable[[float], None] = time.sleep
) -> SyncRun | None:
    """Read a feed from where it was left; None where another worker is at it.

    What was kept before a failure stands, and the next reading goes on from
    there. A source is called complete up to the day before a reading began,
    once that reading came to its end.
    """
    begun = clock()
    run = claim_run(run_id, now=begun)
    if run is None:
        return None
    plan = PLANS[Feed(run.feed)]
    base = settings.FEED_ADDRESSES.get(plan.address)
    if not base:
        message = "Het adres van deze bron is niet ingesteld."
        return end_run(run, JobState.FAILED, message, now=clock())
    client = Client(settings.FEED_ADDRESSES.values(), pause=pause)
    try:
        plan.read(Reading(run, client, clock, base, _position(run.feed)))
    except PausedError:
        return pause_run(run, now=clock())
    except FeedError as failed:
        return end_run(run, JobState.FAILED, str(failed), now=clock())
    except Exception:
        logger.exception("sync %s (%s) failed", run.pk, run.feed)
        message = "Er ging bij ons iets mis; wat al binnen was, is bewaard."
        return end_run(run, JobState.FAILED, message, now=clock())
    finally:
        client.close()
    if plan.completes:
        day = local_day(begun) - DAY
        set_complete_until(run.source_id, day=day, actor=_SYNC, now=clock())
    return end_run(run, JobState.DONE, told_counts(run), now=clock())


def run_waiting(*, clock: Clock, pause: Callable[[float], None] = time.sleep) -> int:
    """Read every feed that waits, in order; how many were read."""
    order = list(PLANS)
    waiting = list(SyncRun.objects.filter(state=JobState.QUEUED))
    waiting.sort(key=lambda run: (order.index(Feed(run.feed)), run.pk))
    return sum(run_sync(run.pk, clock=clock, pause=pause) is not None for run in waiting)


def _position(feed: str) -> str:
    cursor = FeedCursor.objects.filter(feed=feed).first()
    return cursor.position if cursor else ""
