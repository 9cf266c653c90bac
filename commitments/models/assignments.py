"""Who works on which commitment in the queue."""

from __future__ import annotations

from django.db import models

from commitments.models.commitments import Commitment
from commitments.models.users import User


class Assignment(models.Model):
    """One commitment's work, found or proposed, for one person; a new one takes its place."""

    commitment = models.OneToOneField(Commitment, models.CASCADE, related_name="assignment")
    user = models.ForeignKey(User, models.CASCADE, related_name="assignments")
    assigned_by = models.CharField("door", max_length=200)
    assigned_at = models.DateTimeField("op")

    class Meta:
        verbose_name = "toewijzing"
        verbose_name_plural = "toewijzingen"

    def __str__(self) -> str:
        return f"{self.commitment}: {self.user}"
