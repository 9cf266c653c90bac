from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from commitments.lifecycle import DeadlineChangeReason, LinkState, RejectReason, Relation, Status
from commitments.models import (
    Commitment,
    DeadlineKind,
    Delivery,
    DeliveryItem,
    DeliveryState,
    Link,
    Subscriber,
    Subscription,
)
from commitments.services.decide import (
    confirm_commitment,
    fulfil_commitment,
    reject_commitment,
)
from commitments.services.digest import prepare_digests
from commitments.services.flag import flag_overdue
from commitments.services.post import send_deliveries
from commitments.services.reschedule import NewDeadline, change_deadline
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
YESTERDAY = TODAY - timedelta(days=1)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def complete_until_today(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)


def follower(email: str = "lezer@example.org", criteria: str = "", **wish: Any) -> Subscriber:
    row, _ = Subscriber.objects.get_or_create(
        email=email, defaults={"created_at": NOON - DAY, "confirmed_at": NOON - DAY}
    )
    Subscription.objects.create(
        subscriber=row,
        criteria=criteria,
        created_at=NOON - DAY,
        confirmed_at=NOON - DAY,
        matched_until=NOON - DAY,
        **wish,
    )
    return row


def post(at: datetime) -> None:
    flag_overdue(now=at)
    prepare_digests(now=at)
    send_deliveries(clock=lambda: at)


def shift(commitment: Commitment, at: datetime) -> int:
    return change_deadline(
        commitment.pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.DATE, "in september", date(2024, 9, 30)),
        reason=DeadlineChangeReason.POSTPONED,
        why="meer tijd nodig",
        letter=build.letter(date=date(2024, 6, 1)),
        actor=build.GRIFFIE,
        now=at,
    ).pk


def fulfil(commitment: Commitment, on: date = TODAY, at: datetime = NOON) -> int:
    commitment.refresh_from_db()
    return fulfil_commitment(
        commitment.pk,
        version=commitment.version,
        fulfilled_on=on,
        actor=build.GRIFFIE,
        now=at,
        why="brief ontvangen",
    ).pk


def propose(commitment: Commitment) -> Link:
    return Link.objects.create(
        commitment=commitment,
        letter=build.letter(),
        relation=Relation.FULFILS,
        state=LinkState.PROPOSED,
        proposed_by="Gestand",
        proposed_at=NOON,
    )


def test_late_commitment_is_told_once_with_quote_term_and_link(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    for minutes in range(3):
        post(NOON + minutes * MINUTE)
    assert inbox.subjects == ["Gestand: 1 toezegging te laat"]
    text = inbox.messages[0].get_body(("plain",))
    assert text is not None
    body = text.get_content()
    assert f"“{build.WORDS}”" in body
    assert "* Te laat: 1 dag" in body
    assert "OMDAT U DIT VOLGT: alle toezeggingen" in body
    assert "Termijn: uiterlijk 4 juni 2024" in body
    assert f"/toezeggingen/{late.number}/" in body
    assert "bijgewerkt tot en met 5 juni 2024" in body


def test_mail_can_be_stopped_with_one_click_and_says_it_is_automatic(inbox: Inbox) -> None:
    follower()
    build.commitment(latest=YESTERDAY)
    post(NOON)
    message = inbox.messages[0]
    assert b"\r\nList-Unsubscribe: <http://" in inbox.raw[0]
    delivery = Delivery.objects.get()
    assert message["Message-ID"] == delivery.message_id
    assert message["To"] == "lezer@example.org"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Unsubscribe"].startswith("<http://127.0.0.1:8000/abonnementen/stoppen/")
    assert (message["Auto-Submitted"], message["Precedence"]) == ("auto-generated", "bulk")
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


def test_filter_on_lateness_is_told_of_the_answer_too(inbox: Inbox) -> None:
    follower(criteria="laat=te-laat")
    late = build.commitment(latest=YESTERDAY)
    post(NOON)
    fulfil(late, at=NOON + MINUTE)
    post(NOON + 2 * MINUTE)
    assert inbox.subjects == ["Gestand: 1 toezegging te laat", "Gestand: 1 beantwoord"]


def test_what_was_answered_before_the_mail_left_is_not_called_late(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    fulfil(late, at=NOON + MINUTE)
    post(NOON + 2 * MINUTE)
    post(NOON + 3 * MINUTE)
    assert inbox.subjects == ["Gestand: 1 beantwoord"]


def test_proposal_keeps_the_mail_back_and_its_rejection_lets_it_go(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    link = propose(late)
    post(NOON + MINUTE)
    assert inbox.messages == []
    link.delete()
    post(NOON + 30 * DAY)
    assert inbox.subjects == ["Gestand: 1 toezegging te laat"]


def test_wrong_verdict_is_corrected_to_those_who_were_told(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    post(NOON)
    follower("later@example.org")
    fulfil(late, on=YESTERDAY, at=NOON + MINUTE)
    post(NOON + 2 * MINUTE)
    corrected = {str(m["To"]): str(m["Subject"]) for m in inbox.messages[1:]}
    assert corrected == {
        "lezer@example.org": "Gestand: 1 rechtzetting",
        "later@example.org": "Gestand: 1 beantwoord",
    }


def test_rejected_commitment_is_corrected_without_its_quote(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    post(NOON)
    reject_commitment(
        late.pk, version=1, reason=RejectReason.PAST, actor=build.GRIFFIE, now=NOON + MINUTE
    )
    post(NOON + 2 * MINUTE)
    text = inbox.messages[1].get_body(("plain",))
    assert text is not None
    assert "* Rechtgezet: afgewezen (gaat over het verleden)" in text.get_content()
    assert build.WORDS not in text.get_content()


def test_shift_is_told_with_both_terms(inbox: Inbox) -> None:
    follower()
    moved = build.commitment(latest=date(2024, 7, 1))
    shift(moved, at=NOON - MINUTE)
    post(NOON)
    assert inbox.subjects == ["Gestand: 1 verschoven"]
    text = inbox.messages[0].get_body(("plain",))
    assert text is not None
    assert "was uiterlijk 1 juli 2024, wordt uiterlijk 30 september 2024" in text.get_content()
    assert "1 keer verschoven, 91 dagen later" in text.get_content()


@pytest.mark.parametrize("decide", [fulfil, shift])
def test_decision_undone_before_the_mail_is_not_told(
    inbox: Inbox, decide: Callable[..., int]
) -> None:
    follower()
    open_one = build.commitment(latest=date(2024, 12, 1))
    event = decide(open_one, at=NOON - MINUTE)
    prepare_digests(now=NOON)
    open_one.refresh_from_db()
    undo_decision(event, version=open_one.version, actor=build.GRIFFIE, now=NOON)
    post(NOON + MINUTE)
    assert inbox.messages == []
    assert Delivery.objects.get().state == DeliveryState.EMPTY


def test_back_fill_mails_nobody(inbox: Inbox) -> None:
    follower()
    found = build.commitment(status=Status.FOUND, latest=date(2024, 7, 1))
    confirm_commitment(found.pk, version=1, actor=build.GRIFFIE, now=NOON, quiet=True)
    prepare_digests(now=NOON + MINUTE)
    assert not Delivery.objects.exists()


def test_nothing_from_before_the_confirmation_is_told() -> None:
    follower()
    old = build.commitment(latest=date(2024, 12, 1), recorded=NOON - 3 * DAY)
    fulfil(old, on=date(2024, 6, 1), at=NOON - 2 * DAY)
    assert prepare_digests(now=NOON) == 0


def test_clock_off_for_a_week_loses_nothing_and_floods_nobody(inbox: Inbox) -> None:
    follower()
    of = build.letter()
    for _ in range(5):
        build.commitment(latest=YESTERDAY, letter=of)
    post(NOON + 7 * DAY)
    post(NOON + 8 * DAY)
    assert inbox.subjects == ["Gestand: 5 toezeggingen te laat"]


def test_events_join_the_waiting_digest_until_it_is_claimed(inbox: Inbox) -> None:
    follower()
    first = build.commitment(latest=date(2024, 12, 1))
    second = build.commitment(latest=date(2024, 12, 1))
    fulfil(first, at=NOON)
    prepare_digests(now=NOON + MINUTE)
    fulfil(second, at=NOON + 2 * MINUTE)
    prepare_digests(now=NOON + 3 * MINUTE)
    assert Delivery.objects.count() == 1
    Delivery.objects.update(state=DeliveryState.SENDING, claimed_at=NOON + 4 * MINUTE)
    third = build.commitment(latest=date(2024, 12, 1))
    fulfil(third, at=NOON + 5 * MINUTE)
    prepare_digests(now=NOON + 6 * MINUTE)
    assert DeliveryItem.objects.count() == 2
    Delivery.objects.update(state=DeliveryState.READY)
    post(NOON + 7 * MINUTE)
    post(NOON + 8 * MINUTE)
    assert inbox.subjects == ["Gestand: 2 beantwoord", "Gestand: 1 beantwoord"]


def test_event_committed_after_the_last_look_is_found() -> None:
    follower()
    prepare_digests(now=NOON + MINUTE)
    fulfil(build.commitment(latest=date(2024, 12, 1)), at=NOON)
    assert prepare_digests(now=NOON + 2 * MINUTE) == 1


def test_queries_do_not_grow_with_the_events() -> None:
    follower()
    of = build.letter()
    counts = []
    for number in (2, 20):
        for _ in range(number):
            fulfil(build.commitment(latest=date(2024, 12, 1), letter=of), at=NOON)
        with CaptureQueriesContext(connection) as queries:
            prepare_digests(now=NOON + MINUTE)
        counts.append(len(queries))
        DeliveryItem.objects.all().delete()
        Delivery.objects.all().delete()
    assert counts[0] == counts[1]
