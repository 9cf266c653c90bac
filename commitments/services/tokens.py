"""The signed words in the links of a mail.

A link names a row by its number or a key only we know; no address stands in
it. Whether a confirmation is too old is for the service that is asked.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from django.core import signing

from commitments.models import Subscriber, Subscription

MANAGE_WITHIN = timedelta(days=30)
_CONFIRM, _STOP = "abonnement.bevestigen", "abonnement.stoppen"
_MANAGE = "abonnement.beheren"


class BadTokenError(Exception):
    """A link that is forged, spoiled or spent; ``str()`` is a Dutch sentence."""


def confirm_token(subscription: Subscription) -> str:
    return signing.Signer(salt=_CONFIRM).sign(f"{subscription.pk}.{_stamp(subscription)}")


def read_confirm_token(token: str) -> Subscription:
    """The subscription that a confirmation link names, as it was last asked for."""
    number, _, stamp = _unsign(token, _CONFIRM).partition(".")
    asked = Subscription.objects.select_related("subscriber").filter(stopped_at=None)
    subscription = asked.filter(pk=int(number)).first()
    if subscription is None or stamp != _stamp(subscription):
        raise BadTokenError("Deze link is al gebruikt of vervangen door een nieuwere.")
    return subscription


def stop_token(subscriber: Subscriber) -> str:
    """A link that stops mail and does nothing else; it works for ever."""
    return signing.Signer(salt=_STOP).sign(subscriber.key.hex)


def read_stop_token(token: str) -> Subscriber:
    """The subscriber that a stop link names."""
    return _subscriber(_unsign(token, _STOP))


def manage_token(subscriber: Subscriber, *, now: datetime) -> str:
    """A link to see and change all that an address follows, for MANAGE_WITHIN."""
    return signing.Signer(salt=_MANAGE).sign(f"{subscriber.key.hex}.{int(now.timestamp())}")


def read_manage_token(token: str, *, now: datetime) -> Subscriber:
    """The subscriber that a manage link names; raises BadTokenError for an old one."""
    key, _, issued = _unsign(token, _MANAGE).partition(".")
    if now.timestamp() - int(issued) > MANAGE_WITHIN.total_seconds():
        raise BadTokenError("Deze link is ouder dan dertig dagen. Vraag een nieuwe aan.")
    return _subscriber(key)


def _subscriber(key: str) -> Subscriber:
    subscriber = Subscriber.objects.filter(key=uuid.UUID(key)).first()
    if subscriber is None:
        raise BadTokenError("Deze link hoort bij een adres dat is verwijderd.")
    return subscriber


def _unsign(token: str, salt: str) -> str:
    try:
        return signing.Signer(salt=salt).unsign(token)
    except signing.BadSignature as error:
        raise BadTokenError("Deze link klopt niet. Is hij in zijn geheel overgenomen?") from error


def _stamp(subscription: Subscription) -> str:
    """Changes with every new request, so that older links are worthless."""
    return f"{subscription.created_at.timestamp():.6f}"
