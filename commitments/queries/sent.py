"""What was sent: to one subscriber, and to all."""

from __future__ import annotations

from django.db.models import Count, Q, QuerySet

from commitments.models import (
    Delivery,
    DeliveryItem,
    DeliveryState,
    Subscriber,
)


def sent_mails(subscriber: Subscriber) -> QuerySet[Delivery]:
    """Mails that left, newest first, with the number of commitments each told of."""
    sent = subscriber.deliveries.filter(state__in=(DeliveryState.SENT, DeliveryState.RETURNED))
    number = Count("items__event__commitment", distinct=True, filter=Q(items__told=True))
    return sent.annotate(number=number).order_by("-sent_at", "-pk")


def sent_items(delivery: Delivery) -> list[DeliveryItem]:
    """What a mail told, in the order it happened, with commitment, letter and reason."""
    items = delivery.items.filter(told=True).select_related(
        "reason",
        "event__commitment__letter",
        "event__letter",
        "event__deadline_change",
        "event__undoes",
    )
    items = items.defer("event__letter__text", "event__commitment__letter__text")
    return list(
        items.prefetch_related(
            "event__decided_links", "event__letter__papers__dossier", "event__commitment__passages"
        ).order_by("event__recorded_at", "event_id")
    )


def deliveries(state: str) -> QuerySet[Delivery]:
    """All mails, newest first; of one state, or of every."""
    rows = Delivery.objects.select_related("subscriber").order_by("-created_at", "-pk")
    return rows.filter(state=state) if state else rows


def delivery_counts() -> dict[str, int]:
    """How many mails stand in each state."""
    rows = Delivery.objects.order_by().values_list("state").annotate(Count("pk"))
    return dict(rows)
