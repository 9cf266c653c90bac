"""From claimed mails to messages, in the state of the moment they are made."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse

from commitments.lifecycle import Action
from commitments.mail.digest import Digests, Reason
from commitments.mail.following import confirmation_mail, manage_mail
from commitments.mail.message import Address
from commitments.mail.package import package_mail
from commitments.mail.staff import failures_mail, ministry_mail, queue_mail
from commitments.models import Delivery, DeliveryItem, DeliveryKind, Subscription
from commitments.queries.criteria import Criteria
from commitments.queries.digest import LATENESS, Entry, Group, Told, digest_entries
from commitments.queries.package import debate_of, package
from commitments.queries.staff import failed_jobs, ministry_state, queue_state
from commitments.queries.standing import standing
from commitments.services.flag import say_late
from commitments.services.tokens import confirm_token, manage_token, stop_token
from commitments.wording.digest import followed_words
from commitments.wording.questions import criteria_words

logger = logging.getLogger(__name__)

#: Mails that belong to an account.
STAFF = (DeliveryKind.QUEUE, DeliveryKind.MINISTRY, DeliveryKind.FAILURES)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A mail that is ready, or why there is none.

    ``message`` is None where nothing is left to tell, or where making it failed
    (``problem``). ``versions`` are the commitments it speaks of, by primary key;
    ``unsaid`` the events that it froze and does not tell, of which ``again`` may
    be true another day; ``besides`` the "te laat" that it tells and did not freeze,
    each with the subscription that it is told for.
    """

    message: EmailMessage | None = None
    versions: frozenset[tuple[int, int]] = frozenset()
    unsaid: frozenset[int] = frozenset()
    again: frozenset[int] = frozenset()
    besides: Mapping[int, int | None] = field(default_factory=dict)
    problem: str = ""


def make_envelopes(deliveries: Sequence[Delivery], *, now: datetime) -> dict[int, Envelope]:
    """By primary key, an envelope for each; what all digests need is read once.

    A mail that cannot be made is told and keeps no other.
    """
    digests = [one for one in deliveries if one.kind == DeliveryKind.DIGEST]
    try:
        batch = _Batch(digests, now)
    except Exception:
        if len(deliveries) == 1:
            raise
        logger.exception("a batch cannot be read at once; its mails are made one by one")
        return {one.pk: _alone(one, now) for one in deliveries}
    return {one.pk: _safely(one, batch, now) for one in deliveries}


def _alone(delivery: Delivery, now: datetime) -> Envelope:
    try:
        return make_envelopes([delivery], now=now)[delivery.pk]
    except Exception as error:  # one bad mail may not keep the others
        logger.exception("delivery %s cannot be read", delivery.pk)
        return _failed(error)


def _safely(delivery: Delivery, batch: _Batch, now: datetime) -> Envelope:
    try:
        if delivery.kind == DeliveryKind.DIGEST:
            return batch.digest(delivery)
        return Envelope(_other(delivery, now))
    except Exception as error:  # one bad mail may not keep the others
        logger.exception("delivery %s cannot be made", delivery.pk)
        return _failed(error)


def _failed(error: Exception) -> Envelope:
    return Envelope(problem=f"niet te maken: {error!r}")


class _Batch:
    """The digests of one batch: their entries, words and reasons, each read once."""

    def __init__(self, digests: Sequence[Delivery], now: datetime) -> None:
        self._now = now
        how_it_stands = standing(now)
        self._told = digest_entries(digests, how_it_stands) if digests else {}
        reasons = _reasons({one.reason_id for told in self._told.values() for one in told})
        self._digests = Digests(how_it_stands, reasons)
        self._frozen = _frozen(digests)
        self._said_late = say_late(_told_late(self._told.values()), how_it_stands, now=now)

    def digest(self, delivery: Delivery) -> Envelope:
        subscriber = delivery.subscriber
        told = self._told.get(delivery.pk, []) if subscriber.is_active else []
        said = {pk for one in told for pk in self._said(one.entry)}
        frozen = self._frozen.get(delivery.pk, {})
        unsaid = frozenset(frozen.keys() - said)
        again = frozenset(event for event in unsaid if frozen[event] in LATENESS)
        if not told:
            return Envelope(unsaid=unsaid, again=again)
        address = _address(delivery, self._now)
        message = self._digests.mail(address, told, now=self._now, catches_up=delivery.catches_up)
        seen = frozenset((one.entry.commitment.pk, one.entry.commitment.version) for one in told)
        return Envelope(message, seen, unsaid, again, self._besides(told, frozen))

    def _said(self, entry: Entry) -> Iterable[int]:
        """The events that an entry tells: "te laat" only where it says so, and that one."""
        late = self._said_late.get(entry.commitment.pk) if entry.group == Group.LATE else None
        for event in entry.events:
            if event.kind != Action.BECOME_OVERDUE or event.pk == late:
                yield event.pk

    def _besides(self, told: Sequence[Told], frozen: Mapping[int, str]) -> dict[int, int | None]:
        late = {
            self._said_late.get(one.entry.commitment.pk): one.reason_id
            for one in told
            if one.entry.group == Group.LATE
        }
        return {pk: why for pk, why in late.items() if pk is not None and pk not in frozen}


def _told_late(mails: Iterable[Sequence[Told]]) -> set[int]:
    """The commitments that some mail calls "te laat"."""
    entries = (one.entry for told in mails for one in told)
    return {entry.commitment.pk for entry in entries if entry.group == Group.LATE}


def _frozen(digests: Sequence[Delivery]) -> dict[int, dict[int, str]]:
    """By delivery, the events it froze and their kinds."""
    found: dict[int, dict[int, str]] = {}
    items = DeliveryItem.objects.filter(delivery__in=[one.pk for one in digests])
    for delivery, event, kind in items.values_list("delivery_id", "event_id", "event__kind"):
        found.setdefault(delivery, {})[event] = kind
    return found


def _reasons(ids: set[int | None]) -> dict[int, Reason]:
    rows = Subscription.objects.filter(pk__in=[pk for pk in ids if pk is not None])
    words: dict[str, str] = {}
    for criteria in {row.criteria for row in rows}:
        words[criteria] = criteria_words(Criteria.read(criteria)[0])
    return {row.pk: Reason(words[row.criteria], row.criteria) for row in rows}


def _other(delivery: Delivery, now: datetime) -> EmailMessage | None:
    """Any mail that is no digest, in the state of now; None where it has no use any more."""
    address = _address(delivery, now)
    user = delivery.subscriber.user
    if delivery.kind == DeliveryKind.CONFIRMATION:
        return _confirmation(delivery, address)
    if delivery.kind == DeliveryKind.MANAGE:
        return manage_mail(address)
    if delivery.kind == DeliveryKind.PACKAGE:
        return _package(delivery, address, now)
    if user is None or not user.is_active:
        return None
    how_it_stands = standing(now)
    if delivery.kind == DeliveryKind.QUEUE:
        return queue_mail(address, queue_state(how_it_stands, now=now))
    if delivery.kind == DeliveryKind.MINISTRY and user.ministry is not None:
        state = ministry_state(user.ministry, how_it_stands)
        return ministry_mail(address, user.ministry, state, how_it_stands)
    if delivery.kind == DeliveryKind.FAILURES:
        hour = datetime.fromisoformat(delivery.slot)
        jobs = failed_jobs(hour, hour + timedelta(hours=1))
        return failures_mail(address, jobs) if jobs else None
    return None


def _confirmation(delivery: Delivery, address: Address) -> EmailMessage | None:
    subscription = delivery.subscription
    if subscription is None or subscription.confirmed_at or subscription.stopped_at:
        return None
    words = criteria_words(Criteria.read(subscription.criteria)[0])
    url = _link("subscription_confirm", confirm_token(subscription))
    about = followed_words(subscription)
    return confirmation_mail(address, follows=words, about=about, confirm_url=url)


def _package(delivery: Delivery, address: Address, now: datetime) -> EmailMessage | None:
    """The package of a debate; none where it was stopped, moved, or holds nothing."""
    followed, how_it_stands = delivery.subscription, standing(now)
    debate = debate_of(delivery.slot, on=how_it_stands.on)
    if followed is None or followed.stopped_at or debate is None:
        return None
    asked = Criteria.read(followed.criteria)[0]
    parts = package(asked, how_it_stands).parts
    if not (parts and delivery.subscriber.is_active):
        return None
    return package_mail(address, debate, parts, how_it_stands, asked.query())


def _address(delivery: Delivery, now: datetime) -> Address:
    subscriber = delivery.subscriber
    if delivery.kind in STAFF:
        return Address(to=subscriber.email, message_id=delivery.message_id)
    manage = manage_token(subscriber, now=now)
    return Address(
        to=subscriber.email,
        message_id=delivery.message_id,
        stop_url=_link("subscription_stop", stop_token(subscriber)),
        manage_url=_link("subscription_manage", manage),
        page_url=_link("subscription_sent_one", manage, delivery.pk),
    )


def _link(name: str, *args: object) -> str:
    return f"{settings.BASE_URL}{reverse(name, args=args)}"
