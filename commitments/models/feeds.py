"""How far each feed was read, how every reading of it went, and what papers it told of."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from commitments.models.institutions import Source
from commitments.models.jobs import Job, JobState
from commitments.models.letters import Letter


class Feed(models.TextChoices):
    """One list a source keeps, read by its own cursor."""

    PARTIES = "fractie", "fracties (Tweede Kamer)"
    MEMBERS = "persoon", "Kamerleden (Tweede Kamer)"
    COMMITTEES = "commissie", "commissies (Tweede Kamer)"
    DEBATES = "activiteit", "activiteiten (Tweede Kamer)"
    REGISTER = "toezegging", "toezeggingen (Tweede Kamer)"
    DELETIONS = "verwijderd", "verwijderde toezeggingen (SyncFeed)"
    DOCUMENTS = "document", "documenten (Tweede Kamer)"
    PUBLICATIONS = "sru", "officiële bekendmakingen (KOOP)"


class FeedCursor(models.Model):
    """Up to where a feed was read; moved in the transaction that kept what was read.

    ``position`` is the feed's own mark: a moment for OData and SRU, a skiptoken
    for the SyncFeed.
    """

    feed = models.CharField("lijst", max_length=20, choices=Feed, unique=True)
    position = models.CharField("plaats", max_length=200, blank=True)
    moved_at = models.DateTimeField("verplaatst op")

    class Meta:
        verbose_name = "leesplaats"
        verbose_name_plural = "leesplaatsen"
        ordering = ("feed",)

    def __str__(self) -> str:
        return f"{self.get_feed_display()}: {self.position}"


class SyncRunQuerySet(models.QuerySet["SyncRun"]):
    def telling(self) -> SyncRunQuerySet:
        """All but those that ended well and brought nothing: what a person looks for."""
        nothing = Q(new=0, changed=0, deleted=0, faulty=0)
        return self.exclude(nothing, state=JobState.DONE)


class SyncRun(models.Model):
    """One reading of a feed; ``message`` is the Dutch sentence a person sees about it.

    ``worker`` (host:process) and ``heartbeat_at`` tell a run that still goes on
    from one that was killed. Counts are rows: seen, new, changed, deleted and
    faulty; ``total`` is what the feed said would come.
    """

    feed = models.CharField("lijst", max_length=20, choices=Feed)
    source = models.ForeignKey(Source, models.PROTECT, related_name="sync_runs")
    state = models.CharField("stand", max_length=10, choices=JobState, default=JobState.QUEUED)
    asked_by = models.CharField("gevraagd door", max_length=200)
    worker = models.CharField("werker", max_length=120, blank=True)
    created_at = models.DateTimeField("gevraagd op")
    started_at = models.DateTimeField("begonnen op", null=True, blank=True)
    heartbeat_at = models.DateTimeField("laatst gezien op", null=True, blank=True)
    finished_at = models.DateTimeField("klaar op", null=True, blank=True)
    total = models.PositiveIntegerField("verwacht", null=True, blank=True)
    seen = models.PositiveIntegerField("gezien", default=0)
    new = models.PositiveIntegerField("nieuw", default=0)
    changed = models.PositiveIntegerField("gewijzigd", default=0)
    deleted = models.PositiveIntegerField("verwijderd", default=0)
    faulty = models.PositiveIntegerField("fout", default=0)
    message = models.TextField("uitleg", blank=True)

    objects = SyncRunQuerySet.as_manager()

    class Meta:
        verbose_name = "synchronisatie"
        verbose_name_plural = "synchronisaties"
        ordering = ("-created_at", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=["feed"], condition=Q(state=JobState.RUNNING), name="one_run_a_feed"
            ),
        )
        indexes = (models.Index(fields=["feed", "state"], name="sync_run_by_feed"),)

    def __str__(self) -> str:
        return f"{self.get_feed_display()}: {self.get_state_display()}"

    @property
    def percentage(self) -> int | None:
        """How far it is, of what the feed said would come; None where it did not say."""
        return min(100, self.seen * 100 // self.total) if self.total else None

    @property
    def seconds(self) -> int | None:
        """How long it took, or has taken by its last sign of life."""
        last = self.finished_at or self.heartbeat_at
        return round((last - self.started_at).total_seconds()) if last and self.started_at else None


class FeedDocument(models.Model):
    """A paper a feed told of, and the letter or the failed job it became."""

    feed = models.CharField("lijst", max_length=20, choices=Feed)
    key = models.CharField("kenmerk", max_length=80, unique=True)
    digest = models.CharField("vingerafdruk", max_length=32)
    changed_at = models.DateTimeField("gewijzigd in de bron", null=True, blank=True)
    deleted_at = models.DateTimeField("verwijderd in de bron", null=True, blank=True)
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="feed_documents"
    )
    job = models.ForeignKey(
        Job, models.PROTECT, null=True, blank=True, related_name="feed_documents"
    )

    class Meta:
        verbose_name = "stuk in een bron"
        verbose_name_plural = "stukken in bronnen"
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.key
