"""A sync against the stand-in server, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from pytest_django import Settings

from commitments.models import Feed, SyncRun
from commitments.services.sync import ask_sync, run_sync
from tests.conftest import NOON
from tests.feed_server.rows import World
from tests.feed_server.server import FeedServer


@contextmanager
def serving(settings: Settings, world: World) -> Iterator[FeedServer]:
    """The stand-in, named in the settings as every source there is."""
    with FeedServer(world) as server:
        settings.FEED_ADDRESSES = addresses(server)
        yield server


def addresses(server: FeedServer) -> dict[str, str]:
    return {
        "odata": server.odata,
        "syncfeed": server.syncfeed,
        "sru": server.sru,
        "frbr": server.frbr,
    }


def sync(feed: Feed, now: datetime = NOON) -> SyncRun:
    """One reading of a feed, without waiting between tries."""
    run = ask_sync(feed, asked_by="proef", now=now)
    done = run_sync(run.pk, clock=lambda: now, pause=lambda _: None)
    assert done is not None
    return done
