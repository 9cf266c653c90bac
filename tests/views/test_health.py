from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection
from django.test import Client
from prometheus_client.parser import text_string_to_metric_families
from pytest_django import Settings

from commitments.models import DeliveryKind, Job, Subscriber
from commitments.services.post import queue_delivery
from commitments.services.turns import run_turn
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
NOBODY = "redis://127.0.0.1:1/0"


def test_health_without_a_broker_is_still_well(client: Client, settings: Settings) -> None:
    settings.REDIS_URL = NOBODY
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (
        200,
        {
            "database": True,
            "broker": False,
            "beat_seconds": None,
            "beat_is_stale": True,
            "waiting_seconds": 0,
            "undelivered_seconds": 0,
        },
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


@pytest.mark.parametrize(("seconds", "stale"), [(59, False), (61, True)])
def test_beat_is_stale_after_two_periods(
    client: Client, settings: Settings, seconds: int, stale: bool
) -> None:
    settings.REDIS_URL = NOBODY
    settings.SWEEP_EVERY_SECONDS = 30
    run_turn("sweep", lambda: None, every=timedelta(seconds=30), clock=lambda: NOON)
    with time_machine.travel(NOON + timedelta(seconds=seconds), tick=False):
        told = client.get("/healthz").json()
        assert (told["beat_seconds"], told["beat_is_stale"]) == (seconds, stale)
        if stale:
            with pytest.raises(CommandError, match="stands still"):
                call_command("check_health")
        else:
            call_command("check_health")


def test_mail_that_waits_is_told(client: Client, settings: Settings) -> None:
    settings.REDIS_URL = NOBODY
    row = Subscriber.objects.create(email="lezer@example.org", created_at=NOON)
    queue_delivery(row, DeliveryKind.MANAGE, now=NOON)
    with time_machine.travel(NOON + timedelta(hours=2), tick=False):
        assert client.get("/healthz").json()["undelivered_seconds"] == 7200


def test_metrics_need_their_token(client: Client, settings: Settings) -> None:
    assert client.get("/metrics").status_code == 404
    settings.METRICS_TOKEN = "a-token"
    assert client.get("/metrics", headers={"Authorization": "Bearer b"}).status_code == 404
    run_turn("sweep", lambda: None, every=timedelta(seconds=30), clock=lambda: NOON)
    row = Subscriber.objects.create(email="lezer@example.org", created_at=NOON)
    queue_delivery(row, DeliveryKind.MANAGE, now=NOON)
    with time_machine.travel(NOON + timedelta(seconds=90), tick=False):
        response = client.get("/metrics", headers={"Authorization": "Bearer a-token"})
    found = {
        (one.name, *one.labels.values()): one.value
        for family in text_string_to_metric_families(response.content.decode())
        for one in family.samples
    }
    assert found["gestand_mails", "ready"] == 1
    assert found["gestand_mails", "failed"] == 0
    assert found["gestand_turn_age_seconds", "sweep"] == 90
    assert found[("gestand_beat_is_stale",)] == 1
