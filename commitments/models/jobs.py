"""Work on a file, kept as a row before it starts, so that nothing vanishes."""

from __future__ import annotations

from django.db import models

from commitments.models.institutions import Source
from commitments.models.letters import Letter


class JobState(models.TextChoices):
    QUEUED = "queued", "wacht"
    RUNNING = "running", "bezig"
    DONE = "done", "klaar"
    FAILED = "failed", "mislukt"


class Outcome(models.TextChoices):
    NEW = "new", "nieuwe brief"
    KNOWN = "known", "was er al"
    VERSION = "version", "nieuwe versie"
    DIFFERS = "differs", "afwijkende tekst bewaard"


class Job(models.Model):
    """One file to be read; ``message`` is the Dutch sentence a person sees about it.

    ``options`` holds the plain values the work needs besides the file
    (``made_up``, ``date``, ``visibility``, ``quiet``).
    """

    state = models.CharField("stand", max_length=10, choices=JobState, default=JobState.QUEUED)
    source = models.ForeignKey(Source, models.PROTECT, related_name="jobs")
    name = models.CharField("bestandsnaam", max_length=255)
    file = models.FileField("bestand", max_length=200)
    sha256 = models.CharField("SHA-256", max_length=64)
    size = models.PositiveBigIntegerField("grootte in bytes")
    options = models.JSONField("keuzes", default=dict, blank=True)
    asked_by = models.CharField("gevraagd door", max_length=200)
    attempts = models.PositiveSmallIntegerField("pogingen", default=0)
    created_at = models.DateTimeField("gevraagd op")
    started_at = models.DateTimeField("begonnen op", null=True, blank=True)
    finished_at = models.DateTimeField("klaar op", null=True, blank=True)
    outcome = models.CharField("uitkomst", max_length=10, choices=Outcome, blank=True)
    message = models.TextField("uitleg", blank=True)
    letter = models.ForeignKey(Letter, models.PROTECT, null=True, blank=True, related_name="jobs")

    class Meta:
        verbose_name = "opdracht"
        verbose_name_plural = "opdrachten"
        ordering = ("-created_at", "-pk")
        indexes = (models.Index(fields=["state", "created_at"], name="job_by_state"),)

    def __str__(self) -> str:
        return f"{self.name}: {self.get_state_display()}"
