"""Who wants to be told what, and every mail as a row that a worker eats."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from commitments.models.history import Event


class Topic(models.TextChoices):
    """What a subscriber can be told of; ``queries.digest.TOPIC_OF`` says by which events.

    DEBATE is no event: it asks for the package before a debate (``services.packages``).
    """

    NEW = "new", "nieuw"
    SOON = "soon", "bijna te laat"
    LATE = "late", "te laat"
    SHIFTED = "shifted", "verschoven"
    ANSWERED = "answered", "beantwoord"
    WITHDRAWN = "withdrawn", "vervallen"
    DEBATE = "debate", "debatpakket, twee dagen voor een debat"


class Cadence(models.TextChoices):
    AT_ONCE = "at_once", "zodra er iets is"
    DAILY = "daily", "elke dag"
    WEEKLY = "weekly", "elke week"
    MONTHLY = "monthly", "elke maand"


class Weekday(models.IntegerChoices):
    MONDAY = 0, "maandag"
    TUESDAY = 1, "dinsdag"
    WEDNESDAY = 2, "woensdag"
    THURSDAY = 3, "donderdag"
    FRIDAY = 4, "vrijdag"
    SATURDAY = 5, "zaterdag"
    SUNDAY = 6, "zondag"


def usual_topics() -> list[str]:
    """What is told unless somebody chooses otherwise."""
    return [Topic.LATE, Topic.SHIFTED, Topic.ANSWERED, Topic.WITHDRAWN]


class SubscriberQuerySet(models.QuerySet["Subscriber"]):
    def reachable(self, now: datetime) -> SubscriberQuerySet:
        """Confirmed, and neither stopped, nor pausing, nor at a dead address."""
        awake = Q(snoozed_until=None) | Q(snoozed_until__lte=now)
        return self.filter(awake, confirmed_at__isnull=False, stopped_at=None, suppressed_at=None)


class Subscriber(models.Model):
    """An address; ``confirmed_at`` is set by the link in the first mail (double opt-in).

    ``key`` stands in the signed links instead of the address; a new key makes
    all older links worthless. ``bounces`` counts final refusals since the last
    mail that arrived; at too many of them the address is ``suppressed``.
    """

    email = models.EmailField("e-mailadres", unique=True)
    key = models.UUIDField("sleutel", default=uuid.uuid4, unique=True, editable=False)
    created_at = models.DateTimeField("aangemeld op")
    asked_at = models.DateTimeField("laatste bevestigingsmail", null=True, blank=True)
    confirmed_at = models.DateTimeField("bevestigd op", null=True, blank=True)
    stopped_at = models.DateTimeField("gestopt op", null=True, blank=True)
    snoozed_until = models.DateTimeField("pauze tot", null=True, blank=True)
    bounces = models.PositiveSmallIntegerField("geweigerd", default=0)
    suppressed_at = models.DateTimeField("onbereikbaar sinds", null=True, blank=True)
    suppressed_why = models.TextField("waarom onbereikbaar", blank=True)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="subscriber",
        verbose_name="account",
    )

    objects = SubscriberQuerySet.as_manager()

    class Meta:
        verbose_name = "abonnee"
        verbose_name_plural = "abonnees"

    def __str__(self) -> str:
        return self.email

    @property
    def is_active(self) -> bool:
        return self.confirmed_at is not None and self.stopped_at is None


class SubscriptionQuerySet(models.QuerySet["Subscription"]):
    def followed(self) -> SubscriptionQuerySet:
        """Confirmed, and not stopped (``Subscription.is_followed``)."""
        return self.filter(confirmed_at__isnull=False, stopped_at=None)


class Subscription(models.Model):
    """One filter a subscriber follows, as its canonical query string (``queries.criteria``).

    ``confirmed_at`` is when this filter was confirmed; nothing recorded before
    it is told. ``matched_until`` says up to when events were held against it,
    ``due_at`` when that is done next (null: at every turn). ``weekday`` counts
    for weeks and months (its first one), ``hour`` in Dutch time for all but at once.
    """

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="subscriptions")
    criteria = models.TextField("filter", blank=True)
    topics = models.JSONField("waarover", default=usual_topics)
    cadence = models.CharField("hoe vaak", max_length=10, choices=Cadence, default=Cadence.AT_ONCE)
    weekday = models.PositiveSmallIntegerField("dag", choices=Weekday, default=Weekday.MONDAY)
    hour = models.PositiveSmallIntegerField("uur", default=8)
    due_at = models.DateTimeField("volgende keer", null=True, blank=True)
    created_at = models.DateTimeField("aangemaakt op")
    confirmed_at = models.DateTimeField("bevestigd op", null=True, blank=True)
    stopped_at = models.DateTimeField("gestopt op", null=True, blank=True)
    matched_until = models.DateTimeField("vergeleken tot", null=True, blank=True)

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = "abonnement"
        verbose_name_plural = "abonnementen"
        constraints = (
            models.UniqueConstraint(fields=["subscriber", "criteria"], name="filter_once"),
            models.CheckConstraint(condition=Q(hour__lt=24, weekday__lt=7), name="a_time_of_week"),
        )

    def __str__(self) -> str:
        return f"{self.subscriber}: {self.criteria or 'alles'}"

    @property
    def is_followed(self) -> bool:
        return self.confirmed_at is not None and self.stopped_at is None


class DeliveryKind(models.TextChoices):
    CONFIRMATION = "confirmation", "bevestiging"
    MANAGE = "manage", "link om te beheren"
    DIGEST = "digest", "overzichtsmail"
    PACKAGE = "package", "debatpakket"
    QUEUE = "queue", "stand van de griffie"
    MINISTRY = "ministry", "lijst van het ministerie"
    FAILURES = "failures", "mislukte opdrachten"


class DeliveryState(models.TextChoices):
    READY = "ready", "klaar om te verzenden"
    SENDING = "sending", "wordt verzonden"
    SENT = "sent", "verzonden"
    FAILED = "failed", "mislukt"
    EMPTY = "empty", "niets meer te melden"
    RETURNED = "returned", "teruggekomen"


class Delivery(models.Model):
    """One mail to one subscriber; its set of events and its Message-ID never change.

    ``claim`` names the sender that has it in hand, ``claimed_at`` since when;
    once claimed, a digest takes no more events. ``slot`` is the period a mail to
    staff is about, or the debate of a package: one for each. ``catches_up`` marks
    a digest after a stop.
    """

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
    claim = models.UUIDField("opgepakt door", null=True, blank=True, editable=False)
    slot = models.CharField("periode", max_length=40, blank=True)
    catches_up = models.BooleanField("haalt in", default=False)
    sent_at = models.DateTimeField("verzonden op", null=True, blank=True)
    attempts = models.PositiveSmallIntegerField("pogingen", default=0)
    error = models.TextField("fout", blank=True)

    class Meta:
        verbose_name = "verzending"
        verbose_name_plural = "verzendingen"
        ordering = ("created_at", "pk")
        indexes = (
            models.Index(fields=["state", "not_before"], name="delivery_by_state"),
            models.Index(F("sent_at").desc(), condition=Q(state="sent"), name="delivery_sent"),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["subscriber", "kind", "slot"],
                condition=~Q(slot=""),
                name="one_staff_mail_a_period",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} aan {self.subscriber}"


class DeliveryItem(models.Model):
    """One event told to one subscriber: at most once, whatever happens.

    ``told`` is False where it no longer held when the mail was made. A mail that
    says "te laat" of another event gets the ``became_overdue`` as an item when it leaves.
    """

    delivery = models.ForeignKey(Delivery, models.CASCADE, related_name="items")
    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="items")
    event = models.ForeignKey(Event, models.PROTECT, related_name="deliveries")
    reason = models.ForeignKey(
        Subscription, models.SET_NULL, null=True, blank=True, related_name="items"
    )
    told = models.BooleanField("verteld", default=True)

    class Meta:
        verbose_name = "verzonden gebeurtenis"
        verbose_name_plural = "verzonden gebeurtenissen"
        constraints = (models.UniqueConstraint(fields=["subscriber", "event"], name="told_once"),)

    def __str__(self) -> str:
        return f"{self.event} aan {self.subscriber}"
