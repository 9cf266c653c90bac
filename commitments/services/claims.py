"""Mails in the hands of one sender: taken, kept, watched, marked, given back.

A mail is taken by a conditional update, so that of two senders one gets it, and
marked only while it is still held.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import connection as database
from django.db import models, transaction
from django.db.models import F, Q

from commitments.models import Commitment, Delivery, DeliveryKind, DeliveryState
from commitments.services.envelopes import Envelope

#: A sender that says nothing for longer is taken to be dead. It must be more than RENEW_AFTER
#: and one handing over (a few answers of a server, SMTP_TIMEOUT each) together.
CLAIM_LASTS = timedelta(seconds=90)
#: How old a claim may be before the sender says that it still lives.
RENEW_AFTER = timedelta(seconds=20)
#: So few mails are not shared with another sender.
FEW = 25
#: A look at what may still leave is at so many mails, and holds for so many seconds: less than
#: most mail servers take to answer.
AHEAD, LOOK_HOLDS = 8, 0.02
_REACHABLE = ~Q(kind=DeliveryKind.DIGEST) | Q(
    subscriber__stopped_at=None, subscriber__suppressed_at=None
)


class Claim:
    """What one sender took at one time; ``renewed`` is when it last said that it lives."""

    def __init__(self, now: datetime) -> None:
        self._key = uuid.uuid4()
        self._renewed = now

    def take(self, most: int) -> list[Delivery]:
        """Up to so many of the mails whose time has come, oldest first.

        Of the last ones half, so that a second sender is not left without.
        """
        ready = Delivery.objects.filter(state=DeliveryState.READY, not_before__lte=self._renewed)
        with transaction.atomic():
            rows = ready.order_by("not_before", "pk")
            most = min(most, max(rows[: 2 * most].count() // 2, FEW))
            if database.features.has_select_for_update_skip_locked:
                rows = rows.select_for_update(skip_locked=True)
            pks = list(rows.values_list("pk", flat=True)[:most])
            ready.filter(pk__in=pks).update(
                state=DeliveryState.SENDING,
                claim=self._key,
                claimed_at=self._renewed,
                attempts=F("attempts") + 1,
            )
        return list(self._whole().order_by("not_before", "pk"))

    def held(self) -> models.QuerySet[Delivery]:
        """The mails that are still its own, and not marked yet."""
        return Delivery.objects.filter(claim=self._key, state=DeliveryState.SENDING)

    def look_again(self, delivery: Delivery) -> Delivery:
        """A mail with its reader as they are now; as they were where it went meanwhile."""
        return self._whole().filter(pk=delivery.pk).first() or delivery

    def _whole(self) -> models.QuerySet[Delivery]:
        return self.held().select_related("subscriber__user__ministry", "subscription")

    def renew(self, now: datetime) -> None:
        """Say that its sender still lives, where that was RENEW_AFTER ago."""
        if now - self._renewed > RENEW_AFTER:
            self._renewed = now
            self.held().update(claimed_at=now)

    def mark(self, delivery: Delivery, state: DeliveryState, **fields: Any) -> DeliveryState:
        """Write what became of one mail, and let it go."""
        self.held().filter(pk=delivery.pk).update(state=state, claim=None, **fields)
        return state

    def give_back(self) -> None:
        """Queue what was not reached, as if it had never been taken."""
        state = DeliveryState.READY
        self.held().update(state=state, claim=None, attempts=F("attempts") - 1)


class Watch:
    """Whether the mails of a claim may still leave, and as they were made.

    Asked of the database for the next AHEAD at once, again whenever that is
    older than LOOK_HOLDS.
    """

    def __init__(
        self, claim: Claim, batch: Sequence[Delivery], envelopes: Mapping[int, Envelope]
    ) -> None:
        self._claim = claim
        self._pks = [delivery.pk for delivery in batch]
        self._envelopes = envelopes
        self._looked = 0.0
        self._ahead: list[int] = []
        self._wanted: dict[int, uuid.UUID] = {}
        self._versions: dict[int, int] = {}

    def wants(self, delivery: Delivery) -> bool:
        """Whether it is still ours, and its reader did not stop or leave."""
        is_old = time.monotonic() - self._looked > LOOK_HOLDS
        if is_old or delivery.pk not in self._ahead:
            self._look(self._pks.index(delivery.pk))
        return delivery.pk in self._wanted

    def is_current(self, delivery: Delivery, envelope: Envelope) -> bool:
        """Whether neither its address nor a commitment in it was changed since it was made."""
        same = self._wanted.get(delivery.pk) == delivery.subscriber.key
        return same and all(self._versions.get(pk) == version for pk, version in envelope.versions)

    def _look(self, place: int) -> None:
        self._looked = time.monotonic()
        self._ahead = self._pks[place : place + AHEAD]
        rows = self._claim.held().filter(_REACHABLE, pk__in=self._ahead)
        self._wanted = dict(rows.values_list("pk", "subscriber__key"))
        told = {pk for one in self._ahead for pk, _ in self._envelopes[one].versions}
        current = Commitment.objects.filter(pk__in=told).order_by()
        self._versions = dict(current.values_list("pk", "version"))


def release_stuck(*, now: datetime) -> int:
    """Queue again what a dead sender held; how many mails that were."""
    stuck = Delivery.objects.filter(state=DeliveryState.SENDING, claimed_at__lt=now - CLAIM_LASTS)
    return stuck.update(state=DeliveryState.READY, claim=None)
