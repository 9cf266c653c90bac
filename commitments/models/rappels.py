"""A rappel: what a ministry is reminded of on a day, frozen with a number, and its answers."""

from __future__ import annotations

from django.db import models

from commitments.models.commitments import Commitment
from commitments.models.institutions import Ministry
from commitments.models.proposals import MinistryProposal


class Rappel(models.Model):
    """Two lists of one ministry on a reference date; neither changes once it was made."""

    number = models.PositiveIntegerField("nummer", unique=True)
    ministry = models.ForeignKey(
        Ministry, models.PROTECT, related_name="rappels", verbose_name="ministerie"
    )
    on = models.DateField("peildatum")
    address = models.EmailField("verstuurd aan", blank=True)
    made_by = models.CharField("door", max_length=200)
    made_at = models.DateTimeField("op")

    class Meta:
        verbose_name = "rappel"
        verbose_name_plural = "rappels"
        ordering = ("-number",)

    def __str__(self) -> str:
        return f"Rappel {self.number}"


class RappelPart(models.TextChoices):
    PASSED = "passed", "termijn verstreken"
    SOON = "soon", "termijn verstrijkt binnen zes maanden"


class RappelItem(models.Model):
    """One commitment as it stood when it was asked about, and all that the ministry answered."""

    rappel = models.ForeignKey(Rappel, models.PROTECT, related_name="items")
    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="rappel_items")
    part = models.CharField("lijst", max_length=10, choices=RappelPart)
    quote = models.TextField("woorden")
    place = models.CharField("vindplaats", max_length=500)
    latest = models.DateField("uiterlijk")
    answers = models.ManyToManyField(MinistryProposal, related_name="rappel_items", blank=True)

    class Meta:
        verbose_name = "punt van een rappel"
        verbose_name_plural = "punten van rappels"
        ordering = ("part", "latest", "pk")
        constraints = (
            models.UniqueConstraint(fields=["rappel", "commitment"], name="once_a_rappel"),
        )

    def __str__(self) -> str:
        return f"{self.rappel}: {self.commitment}"
