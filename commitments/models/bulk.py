"""One act on many commitments: an Event each, taken back together."""

from __future__ import annotations

from django.db import models

from commitments.models.history import Event


class BulkAct(models.Model):
    """What one person did to many commitments at once; ``undone_at`` once it was taken back."""

    what = models.CharField("besluit", max_length=300)
    made_by = models.CharField("door", max_length=200)
    made_at = models.DateTimeField("op")
    events = models.ManyToManyField(Event, related_name="bulk_acts")
    undone_at = models.DateTimeField("ongedaan gemaakt op", null=True, blank=True)

    class Meta:
        verbose_name = "bulkbesluit"
        verbose_name_plural = "bulkbesluiten"
        ordering = ("-made_at", "-pk")

    def __str__(self) -> str:
        return self.what
