from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from django.db import connection
from pytest_django import Settings

from commitments.models import Delivery, DeliveryState, Subscriber
from commitments.services.claims import CLAIM_LASTS, release_stuck
from commitments.services.post import send_deliveries
from commitments.services.subscribe import ask_subscription
from tests.conftest import NOON
from tests.services.conftest import Inbox

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def ask(*emails: str) -> None:
    for email in emails:
        ask_subscription(email=email, criteria="ministerie=def", now=NOON)


def send(at: datetime = NOON) -> dict[DeliveryState, int]:
    return dict(send_deliveries(clock=lambda: at).outcomes)


def states() -> list[str]:
    return list(Delivery.objects.order_by("pk").values_list("state", flat=True))


def test_confirmation_mail_says_what_is_followed_and_links_to_it(inbox: Inbox) -> None:
    ask("lezer@example.org")
    assert send() == {DeliveryState.SENT: 1}
    text = inbox.messages[0].get_body(("plain",))
    assert text is not None
    lines = [line.strip() for line in text.get_content().splitlines()]
    at = lines.index("toezeggingen: ministerie def")
    about = "Wat en hoe vaak: te laat, verschoven, beantwoord en vervallen; zodra er iets is"
    assert lines[at + 1] == about
    assert "http://127.0.0.1:8000/abonnementen/bevestigen/" in text.get_content()


def test_mail_that_was_sent_is_not_sent_again(inbox: Inbox) -> None:
    ask("lezer@example.org")
    send()
    assert send(NOON + MINUTE) == {}
    assert len(inbox.messages) == 1


def test_mail_whose_time_has_not_come_waits(inbox: Inbox) -> None:
    ask("lezer@example.org")
    Delivery.objects.update(not_before=NOON + MINUTE)
    assert send() == {}
    assert send(NOON + MINUTE) == {DeliveryState.SENT: 1}


def test_refusal_for_now_is_tried_again_later_with_the_same_id(inbox: Inbox) -> None:
    ask("lezer@example.org")
    inbox.answer = lambda _: "451 try again"
    assert send() == {DeliveryState.READY: 1}
    waiting = Delivery.objects.get()
    assert waiting.not_before == NOON + 5 * MINUTE
    assert waiting.error == "De mailserver zei: 451 try again"
    inbox.answer = lambda _: "250 OK"
    assert send(NOON + 4 * MINUTE) == {}
    assert send(NOON + 5 * MINUTE) == {DeliveryState.SENT: 1}
    assert inbox.messages[0]["Message-ID"] == waiting.message_id


def test_refusal_for_good_fails_that_mail_alone(inbox: Inbox) -> None:
    ask("een@example.org", "twee@example.org", "drie@example.org")
    inbox.answer = lambda address: "550 no such user" if address.startswith("twee") else "250 OK"
    assert send() == {DeliveryState.SENT: 2, DeliveryState.FAILED: 1}
    assert states() == ["sent", "failed", "sent"]


def test_given_up_after_five_days_of_refusals(inbox: Inbox) -> None:
    ask("lezer@example.org")
    inbox.answer = lambda _: "451 try again"
    assert send(NOON + timedelta(days=5)) == {DeliveryState.READY: 1}
    assert send(NOON + timedelta(days=6)) == {DeliveryState.FAILED: 1}


def test_server_that_is_away_ends_the_run_and_loses_nothing(settings: Settings) -> None:
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1, "timeout": 2},
        }
    }
    ask("een@example.org", "twee@example.org")
    assert send(NOON + timedelta(days=30)) == {DeliveryState.READY: 1}
    assert states() == ["ready", "ready"]


def test_mail_that_cannot_be_made_does_not_keep_the_rest(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask("een@example.org", "twee@example.org")
    Subscriber.objects.filter(email="een@example.org").update(email="een@example.org\nBcc: x@y.nl")
    assert send() == {DeliveryState.FAILED: 1, DeliveryState.SENT: 1}
    assert [str(message["To"]) for message in inbox.messages] == ["twee@example.org"]


def test_mail_of_a_dead_sender_is_released_with_the_same_id(inbox: Inbox) -> None:
    ask("lezer@example.org")
    Delivery.objects.update(state=DeliveryState.SENDING, claimed_at=NOON)
    assert release_stuck(now=NOON + CLAIM_LASTS) == 0
    assert release_stuck(now=NOON + CLAIM_LASTS + MINUTE) == 1
    send(NOON + CLAIM_LASTS + MINUTE)
    assert inbox.messages[0]["Message-ID"] == Delivery.objects.get().message_id


@pytest.mark.django_db(transaction=True)
def test_two_senders_at_once_send_each_mail_once(inbox: Inbox) -> None:
    ask(*(f"lezer{number}@example.org" for number in range(20)))

    def work() -> None:
        send()
        connection.close()

    senders = [threading.Thread(target=work) for _ in range(3)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(inbox.messages) == len({str(message["To"]) for message in inbox.messages}) == 20
    assert set(states()) == {"sent"}


def test_run_ends_in_time_and_the_next_goes_on(inbox: Inbox) -> None:
    ask("een@example.org", "twee@example.org")
    reports = [send_deliveries(clock=lambda: NOON, lasts=0) for _ in range(2)]
    assert [report.unfinished for report in reports] == [True, True]
    assert states() == ["sent", "sent"]
    assert send() == {}
    assert len(inbox.messages) == 2


def test_server_that_is_away_leaves_nothing_to_go_on_with(settings: Settings) -> None:
    mailer = "django.core.mail.backends.smtp.EmailBackend"
    options = {"host": "127.0.0.1", "port": 1, "timeout": 2}
    settings.MAILERS = {"default": {"BACKEND": mailer, "OPTIONS": options}}
    ask("een@example.org", "twee@example.org")
    assert not send_deliveries(clock=lambda: NOON, lasts=0).unfinished
