"""A cache shared by every web process, which goes on in memory when Redis is away."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)


class SteadyRedisCache(RedisCache):
    """Counts of sign-in tries live here, so no page may fail or wait because of it.

    While Redis does not answer, each process counts for itself: looser than one
    shared count, but a count.
    """

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._memory = LocMemCache("steady", {**params, "OPTIONS": {}})

    def _try(self, shared: Callable[[], Any], own: Callable[[], Any]) -> Any:
        try:
            return shared()
        except RedisError as error:
            logger.warning("cache: Redis does not answer (%s), counting in memory", error)
            return own()

    def add(self, key: Any, *args: Any, **options: Any) -> Any:
        return self._try(
            lambda: super(SteadyRedisCache, self).add(key, *args, **options),
            lambda: self._memory.add(key, *args, **options),
        )

    def get(self, key: Any, *args: Any, **options: Any) -> Any:
        return self._try(
            lambda: super(SteadyRedisCache, self).get(key, *args, **options),
            lambda: self._memory.get(key, *args, **options),
        )

    def set(self, key: Any, *args: Any, **options: Any) -> Any:
        return self._try(
            lambda: super(SteadyRedisCache, self).set(key, *args, **options),
            lambda: self._memory.set(key, *args, **options),
        )

    def incr(self, key: Any, *args: Any, **options: Any) -> Any:
        return self._try(
            lambda: super(SteadyRedisCache, self).incr(key, *args, **options),
            lambda: self._memory.incr(key, *args, **options),
        )

    def delete(self, key: Any, *args: Any, **options: Any) -> Any:
        return self._try(
            lambda: super(SteadyRedisCache, self).delete(key, *args, **options),
            lambda: self._memory.delete(key, *args, **options),
        )

    def clear(self) -> None:
        """Forget this cache's own keys only: the broker's queues live in the same Redis."""
        self._memory.clear()
        self._try(self._clear_shared, lambda: None)

    def _clear_shared(self) -> None:
        client = self._cache.get_client(None, write=True)
        for key in client.scan_iter(f"{self.make_key('')}*", count=1000):
            client.unlink(key)
