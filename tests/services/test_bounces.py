from __future__ import annotations

import smtplib
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from commitments.mail.message import Words
from commitments.models import (
    Delivery,
    DeliveryKind,
    DeliveryState,
    Notice,
    NoticeState,
    Subscriber,
)
from commitments.services.bounces import MAX_BOUNCES, Refusal, count_bounce, refusal, take_bounce
from commitments.services.notices import queue_notice
from commitments.services.post import queue_delivery
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def subscriber() -> Subscriber:
    return Subscriber.objects.create(email="lezer@example.org", created_at=NOON, confirmed_at=NOON)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (smtplib.SMTPRecipientsRefused({"a": (550, b"no")}), Refusal(True, True, False)),
        (smtplib.SMTPRecipientsRefused({"a": (451, b"later")}), Refusal(False, True, False)),
        (smtplib.SMTPRecipientsRefused({"a": (421, b"bye")}), Refusal(False, True, True)),
        (smtplib.SMTPDataError(554, b"spam"), Refusal(True, False, False)),
        (smtplib.SMTPServerDisconnected("gone"), Refusal(False, False, True)),
        (TimeoutError(), Refusal(False, False, True)),
    ],
)
def test_refusal_is_read_by_its_code(error: OSError, expected: Refusal) -> None:
    assert refusal(error) == expected


def test_third_final_refusal_suppresses_the_address() -> None:
    row = subscriber()
    told = [count_bounce(row.pk, why="550", now=NOON + n * DAY) for n in range(MAX_BOUNCES)]
    assert told == [False, False, True]
    row.refresh_from_db()
    assert row.suppressed_at == NOON + 2 * DAY
    assert not Subscriber.objects.reachable(NOON + 3 * DAY).exists()


def test_returned_mail_counts_once_however_often_it_is_reported() -> None:
    row = subscriber()
    sent = queue_delivery(row, DeliveryKind.MANAGE, now=NOON)
    Delivery.objects.update(state=DeliveryState.SENT, sent_at=NOON)
    for _ in range(3):
        assert take_bounce(sent.message_id, status="5.1.1", why="unknown", now=NOON)
    row.refresh_from_db()
    assert (row.bounces, Delivery.objects.get().state) == (1, DeliveryState.RETURNED)


def test_report_whose_counting_fails_can_be_taken_again() -> None:
    row = subscriber()
    Subscriber.objects.update(bounces=MAX_BOUNCES - 1)
    sent = queue_delivery(row, DeliveryKind.MANAGE, now=NOON)
    Delivery.objects.update(state=DeliveryState.SENT, sent_at=NOON)
    with pytest.raises(ValidationError):
        take_bounce(sent.message_id, status="5.1.1", why="unknown", now="no day")  # type: ignore[arg-type]
    assert Delivery.objects.get().state == DeliveryState.SENT
    assert take_bounce(sent.message_id, status="5.1.1", why="unknown", now=NOON)
    row.refresh_from_db()
    assert row.bounces == MAX_BOUNCES


def test_report_for_now_or_of_a_stranger_changes_nothing() -> None:
    row = subscriber()
    sent = queue_delivery(row, DeliveryKind.MANAGE, now=NOON)
    assert take_bounce(sent.message_id, status="4.2.2", why="full", now=NOON)
    assert not take_bounce("<x@example.org>", status="5.1.1", why="unknown", now=NOON)
    row.refresh_from_db()
    assert (row.bounces, Delivery.objects.get().state) == (0, DeliveryState.READY)


@pytest.mark.parametrize(
    ("status", "state", "error"),
    [("5.1.1", NoticeState.RETURNED, "unknown"), ("4.2.2", NoticeState.SENT, "")],
)
def test_mail_about_work_that_came_back_says_so(status: str, state: str, error: str) -> None:
    sent = queue_notice("ministerie@example.org", Words("Rappel", "Twee.", ""), now=NOON)
    Notice.objects.update(state=NoticeState.SENT)
    for why in ("unknown", "told again"):
        assert take_bounce(sent.message_id, status=status, why=why, now=NOON)
    sent.refresh_from_db()
    assert (sent.state, sent.error) == (state, error)
