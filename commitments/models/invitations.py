"""An account that is offered to somebody by mail."""

from __future__ import annotations

import uuid

from django.db import models

from commitments.models.institutions import Ministry
from commitments.models.parliament import Member
from commitments.models.users import Role


class Invitation(models.Model):
    """Who may make an account, with which role and for whom; its key stands in the mail's link."""

    key = models.UUIDField("sleutel", default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField("e-mailadres")
    name = models.CharField("naam", max_length=200)
    role = models.CharField("rol", max_length=20, choices=Role)
    ministry = models.ForeignKey(
        Ministry, models.PROTECT, null=True, blank=True, verbose_name="ministerie"
    )
    member = models.ForeignKey(
        Member, models.PROTECT, null=True, blank=True, verbose_name="Kamerlid"
    )
    invited_by = models.CharField("uitgenodigd door", max_length=200)
    invited_at = models.DateTimeField("uitgenodigd op")
    accepted_at = models.DateTimeField("aangenomen op", null=True, blank=True)

    class Meta:
        verbose_name = "uitnodiging"
        verbose_name_plural = "uitnodigingen"
        ordering = ("-invited_at", "-pk")

    def __str__(self) -> str:
        return f"{self.name} ({self.email})"
