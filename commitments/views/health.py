"""Whether the site can do its work, for whoever watches it."""

from __future__ import annotations

from datetime import datetime

import redis
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Min
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from commitments.models import Job, JobState

_PATIENCE = 0.5  # seconds


@never_cache
@require_safe
def show_health(_request: HttpRequest) -> JsonResponse:
    """503 only where no page can be served: without the broker pages work and mail waits.

    ``waiting_seconds`` is how long the oldest unread file has waited for a worker.
    """
    database = _database_answers()
    body = {
        "database": database,
        "broker": _broker_answers(),
        "waiting_seconds": _waiting(timezone.now()) if database else None,
    }
    return JsonResponse(body, status=200 if database else 503)


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


def _waiting(now: datetime) -> int:
    queued = Job.objects.filter(state=JobState.QUEUED)
    oldest = queued.aggregate(oldest=Min("created_at"))["oldest"]
    return int((now - oldest).total_seconds()) if oldest else 0
