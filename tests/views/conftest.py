"""Pages are asked at the moment most tests happen at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine

from tests.conftest import NOON


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOON, tick=False):
        yield
