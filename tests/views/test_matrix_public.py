"""Every address that is open to all, listed by hand with what each visitor gets there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import Status
from commitments.models import (
    Commitment,
    Delivery,
    DeliveryKind,
    Letter,
    LetterFile,
    Role,
    Subscriber,
    Subscription,
    Visibility,
)
from commitments.services.tokens import confirm_token, manage_token, stop_token
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
KEEPERS = {Role.GRIFFIE, Role.ADMINISTRATOR}


def _file(of: Letter) -> LetterFile:
    content = ContentFile(b"tekst", name="brief.txt")
    return LetterFile.objects.create(
        letter=of,
        file=content,
        name="brief.txt",
        sha256="0",
        size=5,
        source=of.source,
        received_at=NOON,
    )


def _followed() -> Subscription:
    row = Subscriber.objects.create(email="a@example.org", created_at=NOON, confirmed_at=NOON)
    return Subscription.objects.create(subscriber=row, created_at=NOON, confirmed_at=NOON)


def _mail(of: Subscription) -> Delivery:
    return Delivery.objects.create(
        subscriber=of.subscriber,
        kind=DeliveryKind.DIGEST,
        message_id="<1@example.org>",
        created_at=NOON,
        not_before=NOON,
        state="sent",
        sent_at=NOON,
    )


def _of_commitment(made: Commitment) -> list[Any]:
    return [made.number]


def _of_proof(made: Commitment) -> list[Any]:
    letter = build.letter()
    build.link(made, letter, state="confirmed", event=made.events.get())
    return [made.number, letter.pk]


def _of_letter(made: Commitment) -> list[Any]:
    return [made.letter_id]


def _of_file(made: Commitment) -> list[Any]:
    assert made.letter is not None
    return [made.letter_id, _file(made.letter).pk]


def _of_subscriber(_: Commitment) -> list[Any]:
    return [manage_token(_followed().subscriber, now=NOON)]


def _of_subscription(_: Commitment) -> list[Any]:
    followed = _followed()
    return [manage_token(followed.subscriber, now=NOON), followed.pk]


def _of_mail(_: Commitment) -> list[Any]:
    followed = _followed()
    return [manage_token(followed.subscriber, now=NOON), _mail(followed).pk]


def _of_confirmation(_: Commitment) -> list[Any]:
    return [confirm_token(_followed())]


def _of_stop(_: Commitment) -> list[Any]:
    return [stop_token(_followed().subscriber)]


def _this(*args: Any) -> Callable[[Commitment], list[Any]]:
    return lambda _: list(args)


_NO_ARGS = _this()
#: Every address for everybody: what stands in it, and what a GET by a stranger answers.
OPEN_TO_ALL: dict[str, tuple[Callable[[Commitment], list[Any]], int]] = {
    "overview": (_NO_ARGS, 200),
    "commitments": (_NO_ARGS, 200),
    "print": (_NO_ARGS, 200),
    "feed": (_NO_ARGS, 200),
    "ical": (_NO_ARGS, 200),
    "download": (_this("csv"), 200),
    "commitment": (_of_commitment, 200),
    "report": (_of_commitment, 200),
    "proof": (_of_proof, 200),
    "silence": (_NO_ARGS, 200),
    "letters": (_NO_ARGS, 200),
    "letter": (_of_letter, 200),
    "letter_file": (_of_file, 200),
    "method": (_NO_ARGS, 200),
    "rules": (_NO_ARGS, 200),
    "calendar": (_NO_ARGS, 200),
    "package": (_NO_ARGS, 200),
    "statistics": (_NO_ARGS, 200),
    "statistics_csv": (_NO_ARGS, 200),
    "subjects": (_this("ministeries"), 200),
    "subject": (_this("ministeries", "waterbeheer-en-duinen"), 200),
    "about": (_this("privacy"), 200),
    "security": (_NO_ARGS, 200),
    "health": (_NO_ARGS, 200),
    "metrics": (_NO_ARGS, 404),
    "subscriptions": (_NO_ARGS, 200),
    "subscription_asked": (_NO_ARGS, 200),
    "subscription_confirm": (_of_confirmation, 200),
    "subscription_stop": (_of_stop, 200),
    "subscription_link": (_NO_ARGS, 200),
    "subscription_manage": (_of_subscriber, 200),
    "subscription_change": (_of_subscription, 200),
    "subscription_stop_one": (_of_subscription, 405),
    "subscription_pause": (_of_subscriber, 405),
    "subscription_forget": (_of_subscriber, 405),
    "subscription_sent": (_of_subscriber, 200),
    "subscription_sent_one": (_of_mail, 200),
    "demo_mails": (_NO_ARGS, 404),
    "demo_mail": (_this("1.eml", 0), 404),
    "demo_mail_html": (_this("1.eml", 0), 404),
}  # fmt: skip
#: What a stranger and every role but the keepers may not see of what is not public.
HIDDEN = ("commitment", "report", "proof", "letter", "letter_file")


def visitors() -> list[Client]:
    """A stranger, and one of every role."""
    found = [Client()]
    for role in Role:
        client = Client()
        fields = {"ministry": build.ministry("Ander")} if role == Role.MINISTRY else {}
        client.force_login(build.user(role, **fields))
        found.append(client)
    return found


def status(client: Client, where: str) -> int:
    response = client.get(where)
    if response.streaming:
        response.getvalue()  # a file stays open until it was sent
    return response.status_code


@pytest.mark.parametrize("name", OPEN_TO_ALL)
def test_everybody_gets_the_same_where_all_is_open(name: str) -> None:
    args, expected = OPEN_TO_ALL[name]
    where = reverse(name, args=args(build.commitment(ministry=build.ministry())))
    assert {status(client, where) for client in visitors()} == {expected}


@pytest.mark.parametrize("name", HIDDEN)
def test_what_is_not_public_is_not_found_but_by_keepers(name: str) -> None:
    letter = build.letter(visibility=Visibility.RECALLED)
    made = build.commitment(letter=letter, status=Status.FOUND)
    where = reverse(name, args=OPEN_TO_ALL[name][0](made))
    stranger, *others = visitors()
    answered = dict(zip(Role, (status(one, where) for one in others), strict=True))
    keepers = 404 if name == "report" else 200
    assert status(stranger, where) == 404
    assert answered == {role: keepers if role in KEEPERS else 404 for role in Role}


@pytest.mark.parametrize(
    "name", ["subscription_change", "subscription_stop_one", "subscription_sent_one"]
)
def test_subscriber_does_not_reach_what_is_of_another(name: str) -> None:
    theirs = _followed()
    pk = _mail(theirs).pk if name == "subscription_sent_one" else theirs.pk
    other = Subscriber.objects.create(email="b@example.org", created_at=NOON, confirmed_at=NOON)
    where = reverse(name, args=[manage_token(other, now=NOON), pk])
    assert Client().get(where).status_code in {404, 405}
    assert Client().post(where, {"topics": "late"}).status_code in {404, 405}
    theirs.refresh_from_db()
    assert theirs.stopped_at is None
