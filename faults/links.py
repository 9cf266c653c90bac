"""Rows 48 and 49: forged links that stop mails, and sign-ups that abuse somebody's address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from faults.row import Outcome
from faults.telling import HOST, NOW, add_subscribers

if TYPE_CHECKING:
    from commitments.models import Subscriber

TOKENS, ASKED = 1_000, 100


def forged_stops() -> Iterator[Outcome]:
    """Row 48: every character of 1,000 tokens flipped, other salts and keys; GET and POST."""
    from django.test import Client

    from commitments.models import Subscriber
    from commitments.services.tokens import stop_token

    add_subscribers(TOKENS)
    forged = [one for subscriber in Subscriber.objects.all() for one in _forgeries(subscriber)]
    accepted = sum(map(_is_accepted, forged))
    where = f"/abonnementen/stoppen/{stop_token(Subscriber.objects.all()[0])}/"
    client = Client(enforce_csrf_checks=True)
    looked = client.get(where).status_code
    acted = Subscriber.objects.exclude(stopped_at=None).count()
    posts = [client.post(where, {"List-Unsubscribe": "One-Click"}).status_code for _ in range(3)]
    stopped = Subscriber.objects.exclude(stopped_at=None).count()
    yield Outcome(
        48,
        f"{len(forged)} forged links; one real one looked at, and posted to without a session",
        f"{accepted} accepted; GET {looked} stopped {acted}; POST {posts} stopped {stopped}",
        "0 accepted; GET stops 0; POST stops 1",
        (accepted, looked, acted, posts, stopped) == (0, 200, 0, [200] * 3, 1),
    )


def _forgeries(subscriber: Subscriber) -> Iterator[str]:
    from django.core import signing

    from commitments.services.tokens import manage_token, stop_token

    token, value = stop_token(subscriber), subscriber.key.hex
    for place, sign in enumerate(token):
        yield token[:place] + ("a" if sign != "a" else "b") + token[place + 1 :]
    yield signing.Signer(salt="abonnement.bevestigen").sign(value)
    yield signing.Signer(key="another", salt="abonnement.stoppen").sign(value)
    yield manage_token(subscriber, now=NOW)


def _is_accepted(token: str) -> bool:
    from commitments.services.tokens import BadTokenError, read_stop_token

    try:
        read_stop_token(token)
    except BadTokenError:
        return False
    return True


def abused_sign_up() -> Iterator[Outcome]:
    """Row 49: one victim signed up 100 times, known and unknown compared, links replayed."""
    from django.test import Client

    from commitments.models import Delivery
    from commitments.services.subscribe import ask_subscription

    victim = f"victim@{HOST}"
    for number in range(ASKED):
        ask_subscription(email=victim, criteria=f"q=n{number}", now=NOW)
    moments = sorted(Delivery.objects.values_list("not_before", flat=True))
    closest = min((later - sooner for sooner, later in pairwise(moments)), default=timedelta(9))
    again, late = _used_again(), _used_late()
    add_subscribers(1, "known")
    answers = {
        (answer.status_code, answer["Location"], answer.content)
        for email in (f"known0@{HOST}", f"unknown@{HOST}", victim)
        for answer in [Client().post("/abonnementen/", {"email": email, "criteria": "q=x"})]
    }
    yield Outcome(
        49,
        f"one address signed up {ASKED} times; three kinds of address; links used again and late",
        f"{len(moments)} mails, {closest} apart; {len(answers)} kind of answer; "
        f"again: {again}, after 49 hours: {late}",
        "an hour apart; 1 kind; changes nothing, refused",
        closest >= timedelta(hours=1)
        and len(answers) == 1
        and (again, late) == ("changes nothing", "refused"),
    )


def _used_again() -> str:
    from commitments.models import Subscription
    from commitments.services.subscribe import confirm_subscription
    from commitments.services.tokens import confirm_token

    token = confirm_token(Subscription.objects.get(criteria="q=n0"))
    first = confirm_subscription(token, now=NOW).confirmed_at
    second = confirm_subscription(token, now=NOW + timedelta(hours=1)).confirmed_at
    return "changes nothing" if first == second else "confirms anew"


def _used_late() -> str:
    from commitments.models import Subscription
    from commitments.services.subscribe import confirm_subscription
    from commitments.services.tokens import BadTokenError, confirm_token

    token = confirm_token(Subscription.objects.get(criteria="q=n1"))
    try:
        confirm_subscription(token, now=NOW + timedelta(hours=49))
    except BadTokenError:
        return "refused"
    return "works"
