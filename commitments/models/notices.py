"""A mail to one person about their work: an answer, a rappel, an invitation."""

from __future__ import annotations

from django.db import models

from commitments.models.rappels import Rappel


class NoticeState(models.TextChoices):
    READY = "ready", "klaar om te verzenden"
    SENDING = "sending", "wordt verzonden"
    SENT = "sent", "verzonden"
    FAILED = "failed", "mislukt"
    RETURNED = "returned", "teruggekomen"


#: Of a mail that never arrived, and never will.
LOST_MAIL = frozenset({NoticeState.FAILED, NoticeState.RETURNED})


class Notice(models.Model):
    """One mail as it will be sent; its Message-ID never changes. ``address`` may be forgotten.

    ``attachment`` is a text file (CSV) under ``attachment_name``; ``rappel`` is what it
    brings, where it brings one.
    """

    address = models.EmailField("aan")
    subject = models.CharField("onderwerp", max_length=200)
    body = models.TextField("tekst")
    html = models.TextField("als HTML", blank=True, db_default="")
    attachment_name = models.CharField("bijlage", max_length=100, blank=True)
    attachment = models.TextField("inhoud van de bijlage", blank=True)
    message_id = models.CharField("Message-ID", max_length=255, unique=True)
    state = models.CharField("stand", max_length=10, choices=NoticeState, default=NoticeState.READY)
    created_at = models.DateTimeField("klaargezet op")
    not_before = models.DateTimeField("niet eerder dan")
    claimed_at = models.DateTimeField("opgepakt op", null=True, blank=True)
    sent_at = models.DateTimeField("verzonden op", null=True, blank=True)
    attempts = models.PositiveSmallIntegerField("pogingen", default=0)
    error = models.TextField("fout", blank=True)
    rappel = models.OneToOneField(
        Rappel, models.PROTECT, null=True, blank=True, related_name="notice"
    )

    class Meta:
        verbose_name = "bericht"
        verbose_name_plural = "berichten"
        ordering = ("created_at", "pk")
        indexes = (models.Index(fields=["state", "not_before"], name="notice_by_state"),)

    def __str__(self) -> str:
        return self.subject

    @property
    def is_lost(self) -> bool:
        return self.state in LOST_MAIL
