"""The administrators' log: what people with rights did that is no decision about a commitment."""

from __future__ import annotations

from django.db import models


class DeedKind(models.TextChoices):
    SIGNED_IN = "signed_in", "ingelogd"
    REFUSED = "refused", "verkeerd wachtwoord"
    PASSWORD = "password", "wachtwoord gewijzigd"
    SECOND_STEP = "second_step", "tweede stap gewijzigd"
    INVITED = "invited", "uitgenodigd"
    JOINED = "joined", "account gemaakt"
    ADDED = "added", "toegevoegd in het beheer"
    CHANGED = "changed", "gewijzigd in het beheer"
    SOURCE = "source", "bron volledig verklaard"
    SUCCESSION = "succession", "opvolging geregeld"


class Deed(models.Model):
    """One line of the log. Never updated, never deleted (``models.append_only``).

    Who acted is kept as text, as in an Event; ``about`` says what it was done to.
    No address of a visitor is kept.
    """

    kind = models.CharField("soort", max_length=20, choices=DeedKind)
    actor_name = models.CharField("door", max_length=200)
    actor_role = models.CharField("rol", max_length=100, blank=True)
    actor_id = models.BigIntegerField("accountnummer", null=True, blank=True)
    about = models.CharField("waarover", max_length=300, blank=True)
    detail = models.TextField("wat er veranderde", blank=True)
    recorded_at = models.DateTimeField("vastgelegd op")

    class Meta:
        verbose_name = "regel van het logboek"
        verbose_name_plural = "logboek"
        ordering = ("-pk",)
        indexes = (models.Index(fields=["kind", "-id"], name="deed_by_kind"),)

    def __str__(self) -> str:
        return f"{self.actor_name}: {self.get_kind_display()} {self.about}".strip()
