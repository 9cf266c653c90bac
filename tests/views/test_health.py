from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from pytest_django import Settings

from commitments.models import Job
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
NOBODY = "redis://127.0.0.1:1/0"


def test_health_without_a_broker_is_still_well(client: Client, settings: Settings) -> None:
    settings.REDIS_URL = NOBODY
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (
        200,
        {"database": True, "broker": False, "waiting_seconds": 0},
    )


def test_health_tells_how_long_work_waits(client: Client, settings: Settings) -> None:
    settings.REDIS_URL = NOBODY
    Job.objects.create(
        source=build.source(),
        name="brief.txt",
        file="ab/cd",
        sha256="0" * 64,
        size=1,
        asked_by="proef",
        created_at=NOON - timedelta(minutes=3),
    )
    assert client.get("/healthz").json()["waiting_seconds"] == 180


def test_health_is_bad_when_the_database_is(client: Client, settings: Settings) -> None:
    settings.REDIS_URL = NOBODY

    def refuse(*_: Any) -> None:
        raise DatabaseError("gone")

    with connection.execute_wrapper(refuse):
        response = client.get("/healthz")
    assert (response.status_code, response.json()["database"]) == (503, False)
