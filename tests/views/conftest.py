"""Pages are asked at the moment most tests happen at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine
from django.core.cache import cache

from tests.conftest import NOON


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def no_tries_yet() -> Iterator[None]:
    """Nobody has tried to sign in, and nothing else that is counted was done."""
    cache.clear()
    yield
    cache.clear()
