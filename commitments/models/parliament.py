"""Who promises are made to, and where: members, parties, committees and debates."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from commitments.models.institutions import PeriodQuerySet
from commitments.models.letters import Chamber


class FromFeed(models.Model):
    """A row that a feed may bring and take away again.

    ``digest`` is the hash of the feed's row as it was last read: the same digest
    means nothing changed. ``deleted_at`` is set when the feed itself says the
    row was deleted, and only then; nothing is thrown away.
    """

    feed_id = models.UUIDField("kenmerk in de bron", null=True, blank=True, unique=True)
    digest = models.CharField("vingerafdruk", max_length=32, blank=True)
    changed_at = models.DateTimeField("gewijzigd in de bron", null=True, blank=True)
    deleted_at = models.DateTimeField("verwijderd in de bron", null=True, blank=True)

    class Meta:
        abstract = True


class Party(FromFeed):
    """A fractie."""

    name = models.CharField("naam", max_length=200)
    abbreviation = models.CharField("afkorting", max_length=40, blank=True)

    class Meta:
        verbose_name = "fractie"
        verbose_name_plural = "fracties"
        ordering = ("name",)

    def __str__(self) -> str:
        return self.abbreviation or self.name


class Member(FromFeed):
    """A Kamerlid, by name as parliament prints it ("F.M. Zeestra")."""

    name = models.CharField("naam", max_length=200)
    surname = models.CharField("achternaam", max_length=120, blank=True)
    party = models.ForeignKey(Party, models.PROTECT, null=True, blank=True, related_name="members")

    class Meta:
        verbose_name = "Kamerlid"
        verbose_name_plural = "Kamerleden"
        ordering = ("surname", "name")

    def __str__(self) -> str:
        return self.name


class Committee(FromFeed):
    """A committee of one chamber under one name, for as long as it had that name."""

    chamber = models.CharField("Kamer", max_length=2, choices=Chamber)
    name = models.CharField("naam", max_length=200)
    abbreviation = models.CharField("afkorting", max_length=40, blank=True)
    valid_from = models.DateField("vanaf", null=True, blank=True)
    valid_until = models.DateField("tot en met", null=True, blank=True)
    source = models.CharField("bron", max_length=300, blank=True)

    ministries = models.ManyToManyField(
        "commitments.Ministry",
        blank=True,
        related_name="committees",
        verbose_name="ministeries",
        help_text="Waarover de commissie gaat.",
    )

    objects = PeriodQuerySet["Committee"].as_manager()

    class Meta:
        verbose_name = "commissie"
        verbose_name_plural = "commissies"
        ordering = ("chamber", "name")
        constraints = (
            models.CheckConstraint(
                condition=Q(valid_from=None)
                | Q(valid_until=None)
                | Q(valid_until__gte=F("valid_from")),
                name="committee_has_length",
            ),
        )
        indexes = (models.Index(fields=["chamber", "name"], name="committee_by_name"),)

    def __str__(self) -> str:
        return self.name


class Debate(FromFeed):
    """One meeting ("activiteit") by its number, 2024A05766; ``status`` is the feed's own word."""

    number = models.CharField("nummer", max_length=20, unique=True)
    kind = models.CharField("soort", max_length=120, blank=True)
    subject = models.TextField("onderwerp", blank=True)
    date = models.DateField("datum", null=True, blank=True)
    status = models.CharField("stand", max_length=40, blank=True)
    committee = models.ForeignKey(
        Committee, models.PROTECT, null=True, blank=True, related_name="debates"
    )

    class Meta:
        verbose_name = "debat"
        verbose_name_plural = "debatten"
        ordering = ("-date", "number")
        indexes = (models.Index(fields=["date"], name="debate_by_date"),)

    def __str__(self) -> str:
        return " ".join(part for part in (self.kind, self.subject) if part) or self.number
