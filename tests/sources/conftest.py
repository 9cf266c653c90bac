from __future__ import annotations

from collections.abc import Iterator

import pytest

from commitments.sources.http import Client
from tests.feed_server.rows import World
from tests.feed_server.server import FeedServer


@pytest.fixture
def feeds() -> Iterator[FeedServer]:
    with FeedServer(World(commitments=600, letters=250)) as server:
        yield server


@pytest.fixture
def pauses() -> list[float]:
    """How long the client waited, without waiting."""
    return []


@pytest.fixture
def client(feeds: FeedServer, pauses: list[float]) -> Iterator[Client]:
    made = Client([feeds.base], pause=pauses.append)
    yield made
    made.close()
