"""Recesses and the policy for commitments without a date: rows that people keep."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import F, Q

from commitments import calendar
from commitments.models.letters import Chamber
from commitments.models.passages import DeadlineKind


class RecessStatus(models.TextChoices):
    PLANNED = "gepland", "gepland"
    SETTLED = "vastgesteld", "vastgesteld"
    CANCELLED = "vervallen", "vervallen"


class RecessQuerySet(models.QuerySet["Recess"]):
    def calendar(self) -> calendar.Calendar:
        """All rows as the value the reading engine asks."""
        return calendar.Calendar(tuple(recess.as_value() for recess in self.all()))


class Recess(models.Model):
    """One recess of one chamber; both days belong to it. ``last`` is null while unknown."""

    chamber = models.CharField("Kamer", max_length=2, choices=Chamber)
    name = models.CharField("naam", max_length=40)
    first = models.DateField("eerste dag")
    last = models.DateField("laatste dag", null=True, blank=True)
    status = models.CharField("stand", max_length=12, choices=RecessStatus)
    source = models.CharField("bron", max_length=300, blank=True)

    objects = RecessQuerySet.as_manager()

    class Meta:
        verbose_name = "reces"
        verbose_name_plural = "recessen"
        ordering = ("first",)
        constraints = (
            models.CheckConstraint(
                condition=Q(last=None) | Q(last__gte=F("first")), name="recess_has_length"
            ),
            models.UniqueConstraint(fields=["chamber", "name", "first"], name="recess_once"),
        )

    def __str__(self) -> str:
        return f"{self.name}reces {self.first:%Y}"

    def as_value(self) -> calendar.Recess:
        fields: dict[str, Any] = {
            name: getattr(self, name)
            for name in ("chamber", "name", "first", "last", "status", "source")
        }
        return calendar.Recess(**fields)


class PolicyTerm(models.Model):
    """After how many days an undated commitment deserves attention; never a "te laat"."""

    kind = models.CharField("soort termijn", max_length=10, choices=DeadlineKind)
    rule = models.CharField("regel", max_length=100, blank=True)
    days = models.PositiveIntegerField("dagen")
    source = models.CharField("grond", max_length=300, blank=True)

    class Meta:
        verbose_name = "attentietermijn"
        verbose_name_plural = "attentietermijnen"
        ordering = ("kind", "rule")
        constraints = (
            models.UniqueConstraint(fields=["kind", "rule"], name="policy_once_a_rule"),
            models.CheckConstraint(
                condition=~Q(kind=DeadlineKind.DATE), name="a_date_needs_no_policy"
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.days} dagen"
