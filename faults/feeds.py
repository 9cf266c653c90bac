"""Row 25: a feed that misbehaves in every way the stand-in server knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from faults.row import Outcome
from tests.feed_server.rows import World
from tests.feed_server.server import FeedServer

if TYPE_CHECKING:
    from commitments.models import SyncRun

ROW = 25
ROWS = 600  # three pages
CHANGED = 5
_MOST_TRIES = 6
#: What one answer suffers, and how the reading must end.
ONCE = {
    "500, twice": (["500", "500"], "done"),
    "429 with Retry-After, twice": (["429", "429"], "done"),
    "a cut body": (["cut"], "done"),
    "wrong JSON": (["garbage"], "done"),
    "a page of maintenance": (["html"], "done"),
    "500 without end": (["500"] * 20, "failed"),
    "a cut body without end": (["cut"] * 20, "failed"),
    "a body of 21 MB": (["big"], "failed"),
    "a redirect to a private address": (["redirect:http://169.254.169.254/"], "failed"),
}
#: What all rows suffer.
ALWAYS = {
    "a next link to itself": ("loop", "failed"),
    "next links without end": ("spiral", "failed"),
    "duplicate ids": ("duplicates", "done"),
    "rows out of order": ("reordered", "done"),
    "ten times the latency": ("slow", "done"),
}


def misbehaving_feed() -> Iterator[Outcome]:
    """Sync in peace; then with each misbehaviour while rows change, and once more in peace."""
    from django.conf import settings

    with FeedServer(World(ROWS, 0)) as server:
        server.slowness = 0.5
        settings.FEED_ADDRESSES = {"odata": server.odata, "syncfeed": server.syncfeed}
        _sync("toezegging")
        for what, (damage, end) in ONCE.items():
            yield _one(server, what, end, next_damage=damage)
        for what, (lasting, end) in ALWAYS.items():
            yield _one(server, what, end, lasting={lasting})
        yield _emptied(server)
        yield _deleted(server)


def _one(
    server: FeedServer,
    what: str,
    end: str,
    *,
    next_damage: list[str] | None = None,
    lasting: set[str] | None = None,
) -> Outcome:
    _change(server)
    server.next_damage, server.lasting = list(next_damage or ()), lasting or set()
    asked = len(server.requests)
    run, pauses = _sync("toezegging")
    asked = len(server.requests) - asked
    server.next_damage, server.lasting = [], set()
    after, _ = _sync("toezegging")
    rows, deleted, current = _kept(server)
    return Outcome(
        ROW,
        what,
        f"{run.state}, {asked} requests, {sum(pauses):.0f} s of pauses; {rows} rows, "
        f"{deleted} deleted, {current} current",
        f"{end}, <= {_MOST_TRIES} tries an address, {ROWS} rows, 0 deleted, {CHANGED} current",
        run.state == end
        and after.state == "done"
        and asked <= _MOST_TRIES + ROWS // 250 + 1
        and (rows, deleted, current) == (ROWS, 0, CHANGED),
    )


def _emptied(server: FeedServer) -> Outcome:
    """A list that is suddenly empty deletes nothing."""
    server.world.commitments = 0
    run, _ = _sync("toezegging")
    server.world.commitments = ROWS
    rows, deleted, _ = _kept(server)
    seen = f"{run.state}; {rows} rows, {deleted} deleted"
    holds = (rows, deleted) == (ROWS, 0)
    return Outcome(ROW, "an empty list", seen, f"{ROWS} rows, 0 deleted", holds)


def _deleted(server: FeedServer) -> Outcome:
    """Only what the feed calls deleted is, and softly."""
    server.world.deleted = {("Toezegging", i) for i in range(7)}
    _sync("verwijderd")
    rows, deleted, _ = _kept(server)
    seen = f"{rows} rows, {deleted} of them deleted"
    return Outcome(
        ROW, "seven rows deleted by the feed", seen, f"{ROWS} rows, 7 deleted", deleted == 7
    )


def _sync(feed: str) -> tuple[SyncRun, list[float]]:
    """One reading now; its pauses are noted and not waited for."""
    from commitments.models import Feed
    from commitments.services.sync import ask_sync, run_sync

    pauses: list[float] = []
    run = ask_sync(Feed(feed), asked_by="proef", now=_clock())
    done = run_sync(run.pk, clock=_clock, pause=pauses.append)
    assert done is not None
    return done, pauses


def _clock() -> datetime:
    return datetime(2026, 11, 20, 10, tzinfo=UTC)


def _change(server: FeedServer) -> None:
    """Give some rows a new note, so that there is something to bring in."""
    note = f"Aantekening {len(server.requests)}"
    for i in range(CHANGED):
        server.world.change("Toezegging", ROWS - 1 - i, Notities=note)


def _kept(server: FeedServer) -> tuple[int, int, int]:
    """Rows here, those marked deleted, and those with the newest note."""
    from commitments.models import RegisterEntry

    newest = server.world.changes.get(("Toezegging", ROWS - 1), {}).get("Notities")
    entries = RegisterEntry.objects.all()
    return (
        entries.count(),
        entries.exclude(deleted_at=None).count(),
        entries.filter(notes=newest).count(),
    )
