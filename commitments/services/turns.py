"""The timetable kept in rows, so that two beats do one beat's work and a stop is noticed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db.models import F, Q

from commitments.models import Turn

#: A turn is free again after this share of its period: beats are not exact.
_SHARE = 0.75
#: A turn that takes longer is taken to be cut short; doing it again harms nothing.
LASTS = timedelta(minutes=2)


def run_turn(
    task: str, act: Callable[[], object], *, every: timedelta, clock: Callable[[], datetime]
) -> bool:
    """Do a regular task unless its turn was taken within this period; whether it was done.

    Taken by a conditional update, so that of two beats, or two workers with the
    same message, one does it. What ``act`` raises, it raises.
    """
    now = clock()
    _, new = Turn.objects.get_or_create(task=task, defaults={"taken_at": now})
    free = Turn.objects.filter(task=task, taken_at__lte=now - every * _SHARE)
    if not new and not free.update(taken_at=now):
        return False
    _finish(task, act, clock)
    return True


def redo_turn(task: str, act: Callable[[], object], *, clock: Callable[[], datetime]) -> bool:
    """Do a task again whose last turn was cut short; whether that was needed."""
    now = clock()
    unfinished = Q(finished_at=None) | Q(finished_at__lt=F("taken_at"))
    cut_short = Turn.objects.filter(unfinished, task=task, taken_at__lt=now - LASTS)
    if not cut_short.update(taken_at=now):
        return False
    _finish(task, act, clock)
    return True


def last_finished(task: str) -> datetime | None:
    """When a task was last done to the end; None if it never was."""
    return Turn.objects.filter(task=task).values_list("finished_at", flat=True).first()


def _finish(task: str, act: Callable[[], object], clock: Callable[[], datetime]) -> None:
    act()
    Turn.objects.filter(task=task).update(finished_at=clock())
