"""The deliveries of a recurring commitment, each with its own last day and how it ended."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from commitments.models.commitments import Commitment
from commitments.models.letters import Letter


class InstalmentState(models.TextChoices):
    DUE = "due", "nog te leveren"
    DELIVERED = "delivered", "geleverd"
    DROPPED = "dropped", "vervallen"


class Instalment(models.Model):
    """One delivery of a series; the commitment itself stays open and has the first term due."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="instalments")
    latest = models.DateField("uiterlijk")
    wording = models.CharField("wat", max_length=200, blank=True)
    state = models.CharField(
        "stand", max_length=10, choices=InstalmentState, default=InstalmentState.DUE
    )
    delivered_on = models.DateField("geleverd op", null=True, blank=True)
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="instalments"
    )

    class Meta:
        verbose_name = "aflevering"
        verbose_name_plural = "afleveringen"
        ordering = ("latest", "pk")
        constraints = (
            models.UniqueConstraint(fields=["commitment", "latest"], name="instalment_once_a_day"),
            models.CheckConstraint(
                condition=Q(state=InstalmentState.DELIVERED, delivered_on__isnull=False)
                | (~Q(state=InstalmentState.DELIVERED) & Q(delivered_on=None)),
                name="delivered_has_date",
            ),
        )

    def __str__(self) -> str:
        return self.wording or f"{self.latest:%Y-%m-%d}"
