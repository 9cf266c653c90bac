"""The signed words in the links of a mail.

A link names a row by its number or a key only we know; no address stands in
it. Whether it is too old is for the service that is asked.
"""

from __future__ import annotations

import uuid

from django.core import signing

from commitments.models import Subscriber, Subscription

_CONFIRM, _STOP = "abonnement.bevestigen", "abonnement.stoppen"


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
    return signing.Signer(salt=_STOP).sign(subscriber.key.hex)


def read_stop_token(token: str) -> Subscriber:
    """The subscriber that a stop or manage link names."""
    key = uuid.UUID(_unsign(token, _STOP))
    subscriber = Subscriber.objects.filter(key=key).first()
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
