"""Ministries, people and the offices they hold, each with its period."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q


class PeriodQuerySet[T: models.Model](models.QuerySet[T]):
    """Rows with ``valid_from`` and ``valid_until``; an open end is a null."""

    def valid_on(self, day: date) -> PeriodQuerySet[T]:
        return self.filter(
            Q(valid_from=None) | Q(valid_from__lte=day),
            Q(valid_until=None) | Q(valid_until__gte=day),
        )

    def lasting(self) -> PeriodQuerySet[T]:
        """Rows of which no end is known: who can be given something new."""
        return self.filter(valid_until=None)

    def oldest_first(self) -> PeriodQuerySet[T]:
        """By the first day, unknown ones first: the same order on every database."""
        return self.order_by(F("valid_from").asc(nulls_first=True), "pk")


class Ministry(models.Model):
    """A ministry under one name; a renamed ministry is a new row with the old one's successor set.

    ``aliases`` lists other spellings and the portfolios its ministers without
    a ministry hold ("Buitenlandse Handel en Ontwikkelingssamenwerking").
    """

    slug = models.SlugField("kenmerk", unique=True)
    name = models.CharField("naam", max_length=200)
    abbreviation = models.CharField("afkorting", max_length=20, blank=True)
    aliases = models.JSONField("andere namen", default=list, blank=True)
    valid_from = models.DateField("vanaf", null=True, blank=True)
    valid_until = models.DateField("tot en met", null=True, blank=True)
    successor = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="predecessors"
    )

    objects = PeriodQuerySet["Ministry"].as_manager()

    class Meta:
        verbose_name = "ministerie"
        verbose_name_plural = "ministeries"
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def line(self) -> set[int]:
        """The keys of this ministry, of all it succeeded and of all that succeeded it."""
        heirs = dict(Ministry.objects.values_list("pk", "successor"))
        line, size = {self.pk}, 0
        while len(line) > size:
            size = len(line)
            line |= {heir for one in line if (heir := heirs.get(one)) is not None}
            line |= {pk for pk, heir in heirs.items() if heir in line}
        return line

    def names(self) -> list[str]:
        """Everything it goes by; letters and the register write abbreviations too."""
        return [*self.own_names(), *(name for name in self.aliases if name)]

    def own_names(self) -> list[str]:
        return [name for name in (self.name, self.abbreviation) if name]


class Cabinet(models.Model):
    """A government, from the day it took office to the day before the next did."""

    slug = models.SlugField("kenmerk", unique=True)
    name = models.CharField("naam", max_length=100)
    valid_from = models.DateField("vanaf")
    valid_until = models.DateField("tot en met", null=True, blank=True)

    class Meta:
        verbose_name = "kabinet"
        verbose_name_plural = "kabinetten"
        ordering = ("-valid_from",)

    def __str__(self) -> str:
        return self.name

    def held(self, day: str) -> Q:
        """Where the day in a column is one on which it held office."""
        last = {f"{day}__lte": self.valid_until} if self.valid_until else {}
        return Q(**{f"{day}__gte": self.valid_from}, **last)


class Person(models.Model):
    """A human being who holds or held an office, as letters print the name ("W.B. Hoekstra")."""

    name = models.CharField("naam", max_length=200, unique=True)

    class Meta:
        verbose_name = "persoon"
        verbose_name_plural = "personen"
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Office(models.Model):
    """One person in one function for a period; unknown ends stay null."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="offices")
    title = models.CharField("functie", max_length=300)
    ministry = models.ForeignKey(
        Ministry, models.PROTECT, null=True, blank=True, related_name="offices"
    )
    valid_from = models.DateField("vanaf", null=True, blank=True)
    valid_until = models.DateField("tot en met", null=True, blank=True)

    objects = PeriodQuerySet["Office"].as_manager()

    class Meta:
        verbose_name = "functie"
        verbose_name_plural = "functies"
        ordering = ("person__name", "title")
        constraints = (
            models.UniqueConstraint(fields=["person", "title", "valid_from"], name="office_once"),
            models.UniqueConstraint(
                fields=["person", "title"],
                condition=Q(valid_from=None),
                name="office_of_unknown_start_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.title}, {self.person}"


class SourceQuerySet(models.QuerySet["Source"]):
    def complete_until(self) -> date | None:
        """The day up to which every source is complete; None where one does not know."""
        days = list(self.filter(active=True).values_list("complete_until", flat=True))
        known = [day for day in days if day is not None]
        return min(known) if known and len(known) == len(days) else None


class Source(models.Model):
    """A channel letters come in by, and the day up to which it is known to be complete.

    The day is set by the source's own sync or, where letters are entered by
    hand, by the griffie.
    """

    slug = models.SlugField("kenmerk", unique=True)
    name = models.CharField("naam", max_length=200)
    active = models.BooleanField("in gebruik", default=True)
    complete_until = models.DateField("volledig tot en met", null=True, blank=True)
    set_by = models.CharField("gezet door", max_length=200, blank=True)
    set_at = models.DateTimeField("gezet op", null=True, blank=True)

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = "bron"
        verbose_name_plural = "bronnen"
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
