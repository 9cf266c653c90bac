"""Whether the work goes on: the numbers that health checks and monitors read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Min

from commitments.models import Delivery, DeliveryState, Job, JobState, Turn

#: The turn that is taken most often: the heartbeat of beat and a worker together.
HEARTBEAT = "sweep"


@dataclass(frozen=True, slots=True)
class Health:
    """Ages in whole seconds: of the last beat (None: there was none), and of what waits longest."""

    beat_seconds: int | None
    beat_is_stale: bool
    waiting_seconds: int
    undelivered_seconds: int


def health(now: datetime) -> Health:
    """``beat_is_stale`` after two periods without a turn."""
    taken = Turn.objects.filter(task=HEARTBEAT).values_list("taken_at", flat=True).first()
    queued = Job.objects.filter(state=JobState.QUEUED)
    ready = Delivery.objects.filter(
        state__in=(DeliveryState.READY, DeliveryState.SENDING), not_before__lte=now
    )
    patience = 2 * timedelta(seconds=settings.SWEEP_EVERY_SECONDS)
    return Health(
        beat_seconds=_seconds(taken, now) if taken else None,
        beat_is_stale=taken is None or now - taken > patience,
        waiting_seconds=_seconds(queued.aggregate(at=Min("created_at"))["at"], now),
        undelivered_seconds=_seconds(ready.aggregate(at=Min("not_before"))["at"], now),
    )


def state_counts() -> dict[str, dict[str, int]]:
    """How many mails and jobs stand in each state; zero for a state nobody is in."""
    return {
        "mails": dict.fromkeys(DeliveryState.values, 0) | _by_state(Delivery),
        "jobs": dict.fromkeys(JobState.values, 0) | _by_state(Job),
    }


def turn_ages(now: datetime) -> dict[str, int]:
    """Seconds since each regular task was last done to the end."""
    done = Turn.objects.exclude(finished_at=None).values_list("task", "finished_at")
    return {task: _seconds(finished, now) for task, finished in done}


def _by_state(model: type[Delivery] | type[Job]) -> dict[str, int]:
    return dict(model._default_manager.order_by().values_list("state").annotate(Count("pk")))


def _seconds(since: datetime | None, now: datetime) -> int:
    return max(int((now - since).total_seconds()), 0) if since else 0
