"""One act on many commitments: an Event each, taken back together; and the sample read before."""

from __future__ import annotations

from django.db import models

from commitments.models.commitments import Commitment
from commitments.models.history import Event


class RuleCheck(models.Model):
    """A random sample of what a reading rule found, drawn to be read before the rest is confirmed.

    It was drawn from the rule's findings up to and including the key ``up_to``;
    ``confirmed`` of ``judged`` is the rule's record of that moment.
    """

    rule = models.CharField("leesregel", max_length=100)
    chamber = models.CharField("Kamer", max_length=2, blank=True)
    up_to = models.PositiveBigIntegerField("tot en met")
    confirmed = models.PositiveIntegerField("klopten eerder")
    judged = models.PositiveIntegerField("eerder beoordeeld")
    drawn_by = models.CharField("getrokken door", max_length=200)
    drawn_at = models.DateTimeField("getrokken op")
    read_by = models.CharField("gelezen door", max_length=200, blank=True)
    read_at = models.DateTimeField("gelezen op", null=True, blank=True)

    class Meta:
        verbose_name = "steekproef"
        verbose_name_plural = "steekproeven"
        ordering = ("-drawn_at", "-pk")

    def __str__(self) -> str:
        return f"Steekproef {self.pk}"

    @property
    def is_clean(self) -> bool:
        """Whether it was read, and all of it was right."""
        return self.read_at is not None and all(one.right for one in self.items.all())


class RuleCheckItem(models.Model):
    """One finding of a sample; ``right`` once somebody read it."""

    check_of = models.ForeignKey(RuleCheck, models.PROTECT, related_name="items")
    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="rule_checks")
    right = models.BooleanField("klopt", null=True)

    class Meta:
        verbose_name = "punt van een steekproef"
        verbose_name_plural = "punten van steekproeven"
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=["check_of", "commitment"], name="once_a_sample"),
        )

    def __str__(self) -> str:
        return f"{self.check_of}: {self.commitment}"


class BulkAct(models.Model):
    """What one person did to many commitments at once; ``undone_at`` once it was taken back.

    ``check_of`` is the sample that was read, where the rest was confirmed unread; ``listed``
    is the list that was decided on, in the words it had then.
    """

    what = models.CharField("besluit", max_length=300)
    made_by = models.CharField("door", max_length=200)
    made_at = models.DateTimeField("op")
    events = models.ManyToManyField(Event, related_name="bulk_acts")
    check_of = models.ForeignKey(
        RuleCheck, models.PROTECT, null=True, blank=True, related_name="acts"
    )
    listed = models.JSONField("lijst", default=list, blank=True)
    undone_at = models.DateTimeField("ongedaan gemaakt op", null=True, blank=True)

    class Meta:
        verbose_name = "bulkbesluit"
        verbose_name_plural = "bulkbesluiten"
        ordering = ("-made_at", "-pk")

    def __str__(self) -> str:
        return self.what
