"""What every test may use: a real database with its triggers, and a fixed moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.db import connection
from hypothesis import HealthCheck, settings

from commitments.models import append_only

#: The moment most tests happen at: Wednesday 5 June 2024, noon in the Netherlands.
NOON = datetime(2024, 6, 5, 10, 0, tzinfo=UTC)

# A machine that is busy with other work is slow; that says nothing about the code.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


@pytest.fixture
def now() -> datetime:
    return NOON


@pytest.fixture(autouse=True)
def _let_the_flush_through(request: pytest.FixtureRequest) -> Iterator[None]:
    """The flush behind a transactional test deletes rows; migrate's signal puts triggers back."""
    marker = request.node.get_closest_marker("django_db")
    flushed = {"transactional_db", "live_server"}.intersection(request.fixturenames)
    if not (flushed or (marker and marker.kwargs.get("transaction"))):
        yield
        return
    request.getfixturevalue("transactional_db")
    yield
    append_only.lift(connection)
