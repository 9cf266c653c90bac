from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from threading import Thread

import pytest
from django.db import connection

from commitments.models import Commitment, Delivery, DeliveryState, Subscriber
from commitments.services.claims import FEW, LOOK_HOLDS, Claim
from commitments.services.digest import prepare_digests
from commitments.services.flag import flag_overdue
from commitments.services.post import send_deliveries
from commitments.services.subscribe import forget_subscriber, stop_subscriber
from commitments.services.subscribers import follow_account, subscriber_of
from commitments.services.tokens import stop_token
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox
from tests.services.test_digest import (
    YESTERDAY,
    complete_until_today,
    follower,
    fulfil,
)

__all__ = ["complete_until_today"]  # a fixture that is used by itself

FIRST, SECOND = "een@example.org", "twee@example.org"


def late(*emails: str) -> None:
    """Each has a digest that waits, of one late commitment."""
    for email in emails:
        follower(email)
    build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)


def told_while(inbox: Inbox, meanwhile: Callable[[], object]) -> list[str]:
    """Who is mailed where something happens as the first mail leaves."""

    def decide() -> None:
        meanwhile()
        connection.close()

    def answer(address: str) -> str:
        if address == FIRST:
            person = Thread(target=decide)
            person.start()
            person.join()
            time.sleep(2 * LOOK_HOLDS)
        return "250 OK"

    inbox.answer = answer
    send_deliveries(clock=lambda: NOON)
    return [str(message["To"]) for message in inbox.messages]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda: stop_subscriber(stop_token(Subscriber.objects.get(email=SECOND)), now=NOON),
        lambda: forget_subscriber(Subscriber.objects.get(email=SECOND)),
        lambda: fulfil(Commitment.objects.get()),
    ],
)
def test_what_is_decided_while_a_batch_is_sent_holds_for_the_rest_of_it(
    inbox: Inbox, meanwhile: Callable[[], object]
) -> None:
    late(FIRST, SECOND)
    assert told_while(inbox, meanwhile) == [FIRST]
    assert not Delivery.objects.filter(state=DeliveryState.READY).exists()


@pytest.mark.django_db(transaction=True)
def test_mail_that_waits_its_turn_leaves_to_the_address_its_account_has_by_then(
    inbox: Inbox,
) -> None:
    late(FIRST, SECOND)
    user = build.user(email=SECOND)
    subscriber_of(user, now=NOON)

    def move() -> None:
        user.email = "derde@example.org"
        user.save()
        follow_account(user)

    assert told_while(inbox, move) == [FIRST, "derde@example.org"]
    stop = str(inbox.messages[1]["List-Unsubscribe"])
    assert stop_token(Subscriber.objects.get(user=user)) in stop


@pytest.mark.django_db
def test_sender_leaves_half_of_the_last_mails_to_another() -> None:
    late(*(f"lezer{number}@example.org" for number in range(4 * FEW)))
    taken = [len(Claim(NOON).take(3 * FEW)) for _ in range(5)]
    assert taken == [2 * FEW, FEW, FEW, 0, 0]


@pytest.mark.django_db
def test_mail_that_is_given_back_was_never_tried() -> None:
    late(FIRST)
    claim = Claim(NOON)
    claim.take(1)
    claim.give_back()
    assert Delivery.objects.get().attempts == 0
    assert len(Claim(NOON + timedelta(minutes=1)).take(1)) == 1
