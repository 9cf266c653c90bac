"""Whether the site can do its work, for whoever watches it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, fields
from datetime import datetime
from secrets import compare_digest

import redis
from django.conf import settings
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from commitments.queries.health import Health, health, state_counts, turn_ages

_PATIENCE = 0.5  # seconds
_FIELDS = [field.name for field in fields(Health)]


@never_cache
@require_safe
def show_health(_request: HttpRequest) -> JsonResponse:
    """503 only where no page can be served: without the broker pages work and mail waits.

    Further the fields of ``queries.health.Health``, null without a database.
    """
    database = _database_answers()
    told = asdict(health(timezone.now())) if database else dict.fromkeys(_FIELDS)
    body = {"database": database, "broker": _broker_answers(), **told}
    return JsonResponse(body, status=200 if database else 503)


@never_cache
@require_safe
def show_metrics(request: HttpRequest) -> HttpResponse:
    """Figures for Prometheus, for whoever has METRICS_TOKEN; without a token there is no page."""
    token = f"Bearer {settings.METRICS_TOKEN}"
    given = request.headers.get("Authorization", "")
    if not settings.METRICS_TOKEN or not compare_digest(given.encode(), token.encode()):
        raise Http404
    registry = CollectorRegistry()
    registry.register(_Figures(timezone.now()))
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


class _Figures(Collector):
    """Everything is read from the rows when it is asked, so that all processes tell the same."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def collect(self) -> Iterator[Metric]:
        for what, counts in state_counts().items():
            gauge = GaugeMetricFamily(f"gestand_{what}", f"{what} by state", labels=["state"])
            for state, number in counts.items():
                gauge.add_metric([state], number)
            yield gauge
        ages = GaugeMetricFamily(
            "gestand_turn_age_seconds", "since a regular task was done", labels=["task"]
        )
        for task, age in turn_ages(self._now).items():
            ages.add_metric([task], age)
        yield ages
        now = health(self._now)
        for name in ("waiting_seconds", "undelivered_seconds"):
            value = getattr(now, name)
            yield GaugeMetricFamily(f"gestand_{name}", "age of what waits longest", value=value)
        yield GaugeMetricFamily(
            "gestand_beat_is_stale", "no turn for two periods", value=now.beat_is_stale
        )


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _broker_answers() -> bool:
    client = redis.Redis.from_url(
        settings.REDIS_URL, socket_connect_timeout=_PATIENCE, socket_timeout=_PATIENCE
    )
    try:
        return bool(client.ping())
    except redis.RedisError:
        return False
    finally:
        client.close()
