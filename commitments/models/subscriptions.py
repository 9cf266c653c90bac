"""Who wants to be told what, and every mail as a row that a worker eats."""

from __future__ import annotations

import uuid

from django.db import models

from commitments.models.history import Event


class Subscriber(models.Model):
    """An address; ``confirmed_at`` is set by the link in the first mail (double opt-in).

    ``key`` stands in the signed links instead of the address; a new key makes
    all older links worthless.
    """

    email = models.EmailField("e-mailadres", unique=True)
    key = models.UUIDField("sleutel", default=uuid.uuid4, unique=True, editable=False)
    created_at = models.DateTimeField("aangemeld op")
    asked_at = models.DateTimeField("laatste bevestigingsmail", null=True, blank=True)
    confirmed_at = models.DateTimeField("bevestigd op", null=True, blank=True)
    stopped_at = models.DateTimeField("gestopt op", null=True, blank=True)

    class Meta:
        verbose_name = "abonnee"
        verbose_name_plural = "abonnees"

    def __str__(self) -> str:
        return self.email

    @property
    def is_active(self) -> bool:
        return self.confirmed_at is not None and self.stopped_at is None


class Subscription(models.Model):
    """One filter a subscriber follows, as its canonical query string (``queries.criteria``).

    ``confirmed_at`` is when this filter was confirmed; nothing recorded before
    it is told. ``matched_until`` says up to when events were held against it.
    """

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="subscriptions")
    criteria = models.TextField("filter", blank=True)
    created_at = models.DateTimeField("aangemaakt op")
    confirmed_at = models.DateTimeField("bevestigd op", null=True, blank=True)
    stopped_at = models.DateTimeField("gestopt op", null=True, blank=True)
    matched_until = models.DateTimeField("vergeleken tot", null=True, blank=True)

    class Meta:
        verbose_name = "abonnement"
        verbose_name_plural = "abonnementen"
        constraints = (
            models.UniqueConstraint(fields=["subscriber", "criteria"], name="filter_once"),
        )

    def __str__(self) -> str:
        return f"{self.subscriber}: {self.criteria or 'alles'}"


class DeliveryKind(models.TextChoices):
    CONFIRMATION = "confirmation", "bevestiging"
    DIGEST = "digest", "overzichtsmail"


class DeliveryState(models.TextChoices):
    READY = "ready", "klaar om te verzenden"
    SENDING = "sending", "wordt verzonden"
    SENT = "sent", "verzonden"
    FAILED = "failed", "mislukt"
    EMPTY = "empty", "niets meer te melden"


class Delivery(models.Model):
    """One mail to one subscriber; its set of events and its Message-ID never change."""

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="deliveries")
    kind = models.CharField("soort", max_length=20, choices=DeliveryKind)
    subscription = models.ForeignKey(
        Subscription, models.CASCADE, null=True, blank=True, related_name="confirmations"
    )
    state = models.CharField(
        "stand", max_length=10, choices=DeliveryState, default=DeliveryState.READY
    )
    message_id = models.CharField("Message-ID", max_length=255, unique=True)
    created_at = models.DateTimeField("klaargezet op")
    not_before = models.DateTimeField("niet eerder dan")
    claimed_at = models.DateTimeField("opgepakt op", null=True, blank=True)
    sent_at = models.DateTimeField("verzonden op", null=True, blank=True)
    attempts = models.PositiveSmallIntegerField("pogingen", default=0)
    error = models.TextField("fout", blank=True)

    class Meta:
        verbose_name = "verzending"
        verbose_name_plural = "verzendingen"
        ordering = ("created_at", "pk")
        indexes = (models.Index(fields=["state", "not_before"], name="delivery_by_state"),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} aan {self.subscriber}"


class DeliveryItem(models.Model):
    """One event told to one subscriber: at most once, whatever happens."""

    delivery = models.ForeignKey(Delivery, models.CASCADE, related_name="items")
    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="items")
    event = models.ForeignKey(Event, models.PROTECT, related_name="deliveries")
    reason = models.ForeignKey(
        Subscription, models.SET_NULL, null=True, blank=True, related_name="items"
    )

    class Meta:
        verbose_name = "verzonden gebeurtenis"
        verbose_name_plural = "verzonden gebeurtenissen"
        constraints = (models.UniqueConstraint(fields=["subscriber", "event"], name="told_once"),)

    def __str__(self) -> str:
        return f"{self.event} aan {self.subscriber}"
