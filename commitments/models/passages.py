"""What was read in a letter: every act and every reference, with its exact span."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from commitments.models.letters import Letter, LetterVersion


class Firmness(models.TextChoices):
    FIRM = "firm", "hard"
    EFFORT = "effort", "streven"


class DeadlineKind(models.TextChoices):
    DATE = "date", "datum"
    VAGUE = "vague", "vaag"
    EVENT = "event", "gebeurtenis"
    RECURRING = "recurring", "terugkerend"
    NONE = "none", "geen termijn"


#: Kinds of which a last day can be asked; ``vague`` and ``none`` never have one.
DATED_KINDS = (DeadlineKind.DATE, DeadlineKind.RECURRING, DeadlineKind.EVENT)


class PassageQuerySet(models.QuerySet["Passage"]):
    def doing(self, act: str) -> PassageQuerySet:
        """Passages that do this act; no act's name is part of another's."""
        return self.filter(acts__contains=act)


class Passage(models.Model):
    """One place in a letter and all it does; ``quote`` is the slice of the text, kept for lists.

    ``acts`` holds the acts of ``extraction.readings.Act``, in that order,
    separated by spaces. ``only_in`` is the earlier version of the letter whose
    text the span counts in, where a reprint no longer has these words.
    """

    letter = models.ForeignKey(Letter, models.PROTECT, related_name="passages")
    only_in = models.ForeignKey(
        LetterVersion, models.PROTECT, null=True, blank=True, related_name="passages"
    )
    start = models.PositiveIntegerField("begin")
    end = models.PositiveIntegerField("einde")
    quote = models.TextField("citaat")
    acts = models.CharField("wat de zin doet", max_length=80)
    firmness = models.CharField("hardheid", max_length=10, choices=Firmness, blank=True)
    deadline_wording = models.TextField("woorden van de termijn", blank=True)
    deadline_kind = models.CharField("soort termijn", max_length=10, blank=True)
    deadline_latest = models.DateField("uiterlijk", null=True, blank=True)
    object = models.TextField("onderwerp", blank=True)
    origin_wording = models.TextField("verwijst terug naar", blank=True)
    addressee = models.TextField("gericht aan", blank=True)
    rule = models.CharField("regel", max_length=100)
    rules_version = models.CharField("versie van de leesregels", max_length=40)

    objects = PassageQuerySet.as_manager()

    class Meta:
        verbose_name = "passage"
        verbose_name_plural = "passages"
        ordering = ("start",)
        constraints = (
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="passage_has_length"),
            models.CheckConstraint(condition=~Q(acts=""), name="passage_does_something"),
            models.UniqueConstraint(
                fields=["letter", "start", "end", "rules_version"],
                condition=Q(only_in=None),
                name="passage_once_a_version",
            ),
        )

    def __str__(self) -> str:
        return self.quote

    def does(self, act: str) -> bool:
        return act in self.acts.split()


class ReferenceKind(models.TextChoices):
    KAMERSTUK = "kamerstuk", "Kamerstuk"
    DOCUMENT = "document", "document"
    CASE = "case", "zaak"
    REGISTER = "register", "toezegging in het register"
    HANDELINGEN = "handelingen", "Handelingen"
    AANHANGSEL = "aanhangsel", "Aanhangsel"
    DEBATE = "debate", "debat"
    LETTER = "letter", "brief"
    MOTION = "motion", "motie"
    QUESTIONS = "questions", "Kamervragen"


class Reference(models.Model):
    """A paper or occasion named in a letter; ``target`` once we hold the letter it names.

    A list ("nrs. 405 en 426") is one row a paper, with the same span.
    """

    letter = models.ForeignKey(Letter, models.PROTECT, related_name="references")
    only_in = models.ForeignKey(
        LetterVersion, models.PROTECT, null=True, blank=True, related_name="references"
    )
    passages = models.ManyToManyField(Passage, related_name="references", blank=True)
    start = models.PositiveIntegerField("begin")
    end = models.PositiveIntegerField("einde")
    wording = models.TextField("woorden")
    kind = models.CharField("soort", max_length=20, choices=ReferenceKind)
    dossier_number = models.CharField("dossier", max_length=40, blank=True)
    paper_number = models.CharField("stuknummer", max_length=20, blank=True)
    identifier = models.CharField("nummer", max_length=60, blank=True)
    name = models.TextField("naam", blank=True)
    date = models.DateField("datum", null=True, blank=True)
    target = models.ForeignKey(
        Letter, models.SET_NULL, null=True, blank=True, related_name="cited_by"
    )

    class Meta:
        verbose_name = "verwijzing"
        verbose_name_plural = "verwijzingen"
        ordering = ("start", "pk")
        indexes = (
            models.Index(fields=["dossier_number", "paper_number"], name="reference_by_paper"),
        )

    def __str__(self) -> str:
        return self.wording
