from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytest_django import Settings

from commitments.lifecycle import Status
from commitments.models import Feed, RegisterEntry
from commitments.services.decide import accept_deadline
from commitments.services.register_changes import delete_entry
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON
from tests.feed_server.rows import World
from tests.feed_server.server import FeedServer
from tests.services.feeds import serving, sync

#: Later than any change of the stand-in's.
NOW = datetime(2026, 11, 20, 10, tzinfo=NOON.tzinfo)


@pytest.fixture
def feeds(settings: Settings, tmp_path: Path) -> Iterator[FeedServer]:
    settings.MEDIA_ROOT = tmp_path
    with serving(settings, World(commitments=3, letters=1)) as server:
        yield server


@pytest.mark.usefixtures("feeds")
@pytest.mark.django_db(transaction=True)
def test_who_accepts_a_term_while_the_register_deletes_it_goes_first() -> None:
    sync(Feed.REGISTER, NOW)
    seen = RegisterEntry.objects.select_related("commitment").earliest("pk")
    made = seen.commitment
    with meanwhile(lambda: delete_entry(seen, now=NOW, quiet=False)):
        accept_deadline(made.pk, version=made.version, actor=build.GRIFFIE, now=NOW)
    made.refresh_from_db()
    assert (made.status, made.deadline_accepted) == (Status.OPEN, True)
