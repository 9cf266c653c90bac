"""The timetable's turns: when one was last taken, and when last finished."""

from __future__ import annotations

from django.db import models


class Turn(models.Model):
    """One regular task; a turn that is taken and not finished since was cut short."""

    task = models.CharField("taak", max_length=40, unique=True)
    taken_at = models.DateTimeField("begonnen op")
    finished_at = models.DateTimeField("klaar op", null=True, blank=True)

    class Meta:
        verbose_name = "beurt"
        verbose_name_plural = "beurten"

    def __str__(self) -> str:
        return f"{self.task} {self.taken_at:%Y-%m-%d %H:%M}"
