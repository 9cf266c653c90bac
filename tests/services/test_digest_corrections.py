"""Who was told "te laat", for whatever event, gets its correction once; nobody else does."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from pytest_django import Settings

from commitments.lifecycle import Action, DeadlineChangeReason, Status
from commitments.models import (
    Commitment,
    DeadlineKind,
    Delivery,
    DeliveryItem,
    DeliveryState,
    Firmness,
)
from commitments.services.decide import confirm_commitment
from commitments.services.digest import prepare_digests
from commitments.services.flag import flag_overdue
from commitments.services.post import send_deliveries
from commitments.services.reschedule import NewDeadline, change_deadline
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox
from tests.services.test_digest import MINUTE, TODAY, YESTERDAY, follower, fulfil, post

pytestmark = pytest.mark.django_db
LATE, CORRECTED = "Gestand: 1 toezegging te laat", "Gestand: 1 rechtzetting"


@pytest.fixture(autouse=True)
def complete_until_today(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)


def moved_and_late(at: datetime = NOON) -> tuple[Commitment, int]:
    """One whose term moved to a day that has passed too, and the event of that."""
    made = build.commitment(latest=date(2024, 5, 1))
    event = change_deadline(
        made.pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.DATE, "begin juni", YESTERDAY),
        reason=DeadlineChangeReason.POSTPONED,
        why="meer tijd nodig",
        letter=build.letter(date=date(2024, 6, 1)),
        actor=build.GRIFFIE,
        now=at,
    )
    return made, event.pk


def mail(at: datetime) -> None:
    """As ``post``, before the clock speaks."""
    prepare_digests(now=at)
    send_deliveries(clock=lambda: at)


@pytest.mark.parametrize("flagged", [True, False])
def test_late_told_of_a_shift_is_corrected_once(inbox: Inbox, *, flagged: bool) -> None:
    follower(topics=["shifted"])
    moved, _ = moved_and_late()
    mail(NOON + MINUTE)
    if flagged:
        post(NOON + 2 * MINUTE)
    fulfil(moved, on=YESTERDAY, at=NOON + 3 * MINUTE)
    for minutes in range(4, 7):
        post(NOON + minutes * MINUTE)
    assert inbox.subjects == [LATE, CORRECTED]


def test_late_told_of_a_shift_that_is_undone_is_corrected(inbox: Inbox) -> None:
    follower(topics=["shifted"])
    _, event = moved_and_late()
    mail(NOON + MINUTE)
    undo_decision(event, version=2, actor=build.GRIFFIE, now=NOON + 2 * MINUTE)
    post(NOON + 3 * MINUTE)
    assert inbox.subjects == [LATE, CORRECTED]


def test_late_of_a_confirmation_taken_back_is_corrected_by_its_number_alone(
    inbox: Inbox,
) -> None:
    follower()
    found = build.commitment(status=Status.FOUND, latest=YESTERDAY)
    confirmed = confirm_commitment(found.pk, version=1, actor=build.GRIFFIE, now=NOON)
    post(NOON)
    undo_decision(confirmed.pk, version=2, actor=build.GRIFFIE, now=NOON + MINUTE)
    post(NOON + 2 * MINUTE)
    assert inbox.subjects == [LATE, CORRECTED]
    texts = [inbox.messages[-1].get_body((kind,)) for kind in ("plain", "html")]
    for told in (" ".join(one.get_content().split()) for one in texts if one is not None):
        assert "niet meer op de lijst" in told
        assert found.number in told
        assert "Termijn" not in told
        assert "voor 1 maart" not in told


def test_late_told_of_a_shift_is_not_told_again_by_the_clock(inbox: Inbox) -> None:
    follower()
    moved, _ = moved_and_late()
    mail(NOON + MINUTE)
    for minutes in range(2, 4):
        post(NOON + minutes * MINUTE)
    assert inbox.subjects == [LATE]
    assert moved.events.filter(kind=Action.BECOME_OVERDUE, deadline=YESTERDAY).count() == 1


def test_shift_told_after_late_was_is_corrected_once(inbox: Inbox) -> None:
    follower()
    moved, _ = moved_and_late(NOON)
    flag_overdue(now=NOON + MINUTE)
    mail(NOON + 2 * MINUTE)
    fulfil(moved, on=YESTERDAY, at=NOON + 3 * MINUTE)
    for minutes in range(4, 6):
        post(NOON + minutes * MINUTE)
    assert inbox.subjects == [LATE, CORRECTED]


def test_late_that_failed_to_leave_is_corrected_where_another_mail_told_it(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=date(2024, 5, 1))
    inbox.answer = lambda _: "550 no such user"
    post(NOON)
    assert Delivery.objects.get().state == DeliveryState.FAILED
    inbox.answer = lambda _: "250 OK"
    became = late.events.get(kind=Action.BECOME_OVERDUE)
    recorded = late.events.get(kind=Action.RECORD)
    again = Delivery.objects.create(
        subscriber=Delivery.objects.get().subscriber,
        kind="digest",
        message_id="<2@example.org>",
        created_at=NOON,
        not_before=NOON,
    )
    DeliveryItem.objects.filter(event=recorded).delete()
    DeliveryItem.objects.create(delivery=again, subscriber=again.subscriber, event=recorded)
    send_deliveries(clock=lambda: NOON + MINUTE)
    assert DeliveryItem.objects.get(event=became).delivery == again
    fulfil(late, on=date(2024, 5, 1), at=NOON + 2 * MINUTE)
    post(NOON + 3 * MINUTE)
    assert inbox.subjects == [LATE, CORRECTED]


def test_late_that_was_answered_in_time_before_the_mail_left_needs_no_correction(
    inbox: Inbox,
) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    fulfil(late, on=YESTERDAY, at=NOON + MINUTE)
    for minutes in range(2, 4):
        post(NOON + minutes * MINUTE)
    assert inbox.subjects == ["Gestand: 1 beantwoord"]


def test_late_that_became_a_target_before_the_mail_left_is_told_once(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    prepare_digests(now=NOON)
    Commitment.objects.filter(pk=late.pk).update(firmness=Firmness.EFFORT)
    for minutes in range(1, 4):
        mail(NOON + minutes * MINUTE)
    assert inbox.subjects == ["Gestand: 1 streefdatum verstreken"]


def test_late_told_only_after_it_was_taken_back_and_said_anew_needs_no_correction(
    inbox: Inbox,
) -> None:
    follower()
    late = build.commitment(latest=date(2024, 5, 20))
    flag_overdue(now=NOON)
    held = {"held_from": date(2024, 5, 1), "held_until": date(2024, 5, 31)}
    Commitment.objects.filter(pk=late.pk).update(**held, held_reason="court")
    for minutes in range(1, 4):
        post(NOON + minutes * MINUTE)
    assert inbox.subjects == [LATE]
