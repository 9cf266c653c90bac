"""The official register as it says things itself: beside our own record, never instead of it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from commitments.lifecycle import LinkState, Status
from commitments.models.commitments import Commitment
from commitments.models.history import Event
from commitments.models.letters import Chamber, Letter
from commitments.models.parliament import FromFeed


class RegisterEntry(FromFeed):
    """One row of the register, kept as it came, and the commitment it became.

    ``status`` is the raw word ("Deels Afgedaan"), shown as "volgens het
    register"; what it means stands in ``lifecycle.status_of_register``. Two
    entries may speak of one commitment. ``findable`` once letters can find its
    commitment by its words (``services.postings.index_register``).
    """

    commitment = models.ForeignKey(
        Commitment, models.PROTECT, related_name="register_entries", verbose_name="toezegging"
    )
    chamber = models.CharField("Kamer", max_length=2, choices=Chamber)
    number = models.CharField("registernummer", max_length=40, blank=True)
    status = models.CharField("status volgens het register", max_length=80, blank=True)
    text = models.TextField("tekst", blank=True)
    notes = models.TextField("notities", blank=True)
    speaker = models.CharField("bewindspersoon", max_length=200, blank=True)
    office = models.CharField("functie", max_length=300, blank=True)
    ministry_name = models.CharField("ministerie volgens het register", max_length=300, blank=True)
    debate_number = models.CharField("activiteit", max_length=20, blank=True)
    created_on = models.DateField("aangemaakt op", null=True, blank=True)
    fulfilled_on = models.DateField("nagekomen op volgens het register", null=True, blank=True)
    findable = models.BooleanField("te vinden door brieven", default=False, db_default=False)

    class Meta:
        verbose_name = "registerregel"
        verbose_name_plural = "registerregels"
        ordering = ("-created_on", "-pk")
        indexes = (
            models.Index(fields=["number"], name="register_by_number"),
            models.Index(
                fields=["id"], condition=Q(findable=False), name="register_to_be_findable"
            ),
        )

    def __str__(self) -> str:
        return self.number or str(self.feed_id)


class RegisterLetter(models.Model):
    """A letter the register names as the answer; ``letter`` once we hold it."""

    entry = models.ForeignKey(RegisterEntry, models.CASCADE, related_name="letters")
    identifier = models.CharField("document- of zaaknummer", max_length=60)
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="register_letters"
    )

    class Meta:
        verbose_name = "brief volgens het register"
        verbose_name_plural = "brieven volgens het register"
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=["entry", "identifier"], name="register_letter_once"),
        )
        indexes = (
            models.Index(
                fields=["identifier"], condition=Q(letter=None), name="register_letter_awaited"
            ),
        )

    def __str__(self) -> str:
        return self.identifier


class RegisterTie(models.TextChoices):
    REPEATS = "repeats", "is een herhaling van"
    CHANGES = "changes", "is een wijziging van"
    ADDS = "adds", "is een aanvulling op"


class RegisterRelation(models.Model):
    """What the register says one entry is to another, which may not have come in yet."""

    entry = models.ForeignKey(RegisterEntry, models.CASCADE, related_name="relations")
    tie = models.CharField("verband", max_length=10, choices=RegisterTie)
    other_feed_id = models.UUIDField("de andere regel")
    other = models.ForeignKey(
        RegisterEntry, models.PROTECT, null=True, blank=True, related_name="related_by"
    )

    class Meta:
        verbose_name = "verband in het register"
        verbose_name_plural = "verbanden in het register"
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=["entry", "tie", "other_feed_id"], name="register_relation_once"
            ),
        )
        indexes = (
            models.Index(
                fields=["other_feed_id"], condition=Q(other=None), name="register_relation_awaited"
            ),
        )

    def __str__(self) -> str:
        return f"{self.entry} {self.get_tie_display()} {self.other or self.other_feed_id}"


class DoubleProposal(models.Model):
    """A commitment found in a letter that seems to be one we have: people decide.

    ``kept`` is the one that stays: the register's, or the one an earlier version
    of the letter made. ``event`` is the decision; until then nothing is merged.
    """

    found = models.ForeignKey(Commitment, models.PROTECT, related_name="double_proposals")
    kept = models.ForeignKey(Commitment, models.PROTECT, related_name="proposed_doubles")
    state = models.CharField("stand", max_length=10, choices=LinkState, default=LinkState.PROPOSED)
    score = models.FloatField("score")
    reasons = models.JSONField("redenen", default=list)
    proposed_at = models.DateTimeField("voorgesteld op")
    event = models.ForeignKey(Event, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = "mogelijke dubbel"
        verbose_name_plural = "mogelijke dubbelen"
        ordering = ("proposed_at", "pk")
        constraints = (
            models.UniqueConstraint(fields=["found", "kept"], name="double_proposed_once"),
            models.CheckConstraint(
                condition=Q(state=LinkState.PROPOSED) | Q(event__isnull=False),
                name="decided_double_has_event",
            ),
        )

    def __str__(self) -> str:
        return f"{self.found} = {self.kept}?"

    @property
    def is_waiting(self) -> bool:
        """Undecided, and neither of the two was rejected meanwhile."""
        statuses = {self.found.status, self.kept.status}
        return self.state == LinkState.PROPOSED and Status.REJECTED not in statuses
