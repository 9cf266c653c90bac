"""What has a life and what feeds brought: to be read, never to be changed."""

from __future__ import annotations

from django.contrib import admin

from commitments.admin.base import ReadOnly
from commitments.models import (
    Commitment,
    CommitmentState,
    DeadlineChange,
    Delivery,
    Dossier,
    Event,
    Job,
    Letter,
    Link,
    RegisterEntry,
    Subscriber,
    Subscription,
    SyncRun,
)


@admin.register(SyncRun)
class SyncRunAdmin(ReadOnly):
    list_display = ("created_at", "feed", "state", "seen", "new", "changed", "faulty", "message")
    list_filter = ("feed", "state")


@admin.register(RegisterEntry)
class RegisterEntryAdmin(ReadOnly):
    list_display = ("number", "created_on", "status", "speaker", "commitment_id", "deleted_at")
    search_fields = ("number",)


@admin.register(Letter)
class LetterAdmin(ReadOnly):
    list_display = ("pk", "date", "kind", "chamber", "subject", "visibility", "made_up")
    list_filter = ("kind", "chamber", "visibility")
    search_fields = ("subject",)


@admin.register(Commitment)
class CommitmentAdmin(ReadOnly):
    list_display = ("number", "promised_on", "status", "deadline_kind", "deadline_latest")
    list_filter = ("status", "deadline_kind", "firmness")
    exclude = ("order_late", "order_promised", "order_slip")

    @admin.display(description="nummer", ordering="pk")
    def number(self, commitment: Commitment) -> str:
        return commitment.number


@admin.register(Event)
class EventAdmin(ReadOnly):
    list_display = ("recorded_at", "kind", "commitment_id", "letter_id", "actor_name", "why")
    list_filter = ("kind",)


@admin.register(Link)
class LinkAdmin(ReadOnly):
    list_display = ("pk", "commitment_id", "letter_id", "relation", "state", "proposed_by")
    list_filter = ("state", "relation")


@admin.register(Job)
class JobAdmin(ReadOnly):
    list_display = ("created_at", "name", "state", "outcome", "message", "asked_by")
    list_filter = ("state", "outcome")


@admin.register(Subscription)
class SubscriptionAdmin(ReadOnly):
    list_display = ("subscriber", "criteria", "confirmed_at", "stopped_at")
    list_select_related = ("subscriber",)


@admin.register(Delivery)
class DeliveryAdmin(ReadOnly):
    list_display = ("created_at", "kind", "subscriber", "state", "attempts", "sent_at", "error")
    list_filter = ("state", "kind")
    list_select_related = ("subscriber",)


admin.site.register([CommitmentState, DeadlineChange, Dossier, Subscriber], ReadOnly)
