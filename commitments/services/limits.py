"""How often something may be tried, counted in the cache that the web processes share."""

from __future__ import annotations

import hashlib

from django.core.cache import cache

#: A kind of try, who tries, and over how many seconds tries are counted.
type Counted = tuple[str, str, int]


def count_try(counted: Counted) -> int:
    """Count one more and say which it is; the window runs from the first."""
    key = _key(counted)
    cache.add(key, 0, counted[2])
    try:
        return int(cache.incr(key))
    except ValueError:  # the window ended between the two
        cache.set(key, 1, counted[2])
        return 1


def take_back(counted: Counted) -> None:
    """Uncount one."""
    try:
        cache.decr(_key(counted))
    except ValueError:  # its window ended meanwhile
        return


def forget(counted: Counted) -> None:
    """Begin anew."""
    cache.delete(_key(counted))


def _key(counted: Counted) -> str:
    """No address of a person or a machine stands in the cache itself."""
    kind, who, _ = counted
    return f"tries:{hashlib.sha256(f'{kind} {who}'.encode(errors='replace')).hexdigest()}"
