"""What, when and how much a subscriber is told, by their own choice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from commitments.lifecycle import Status
from commitments.mail import digest as mail
from commitments.models import (
    Cadence,
    Category,
    Delivery,
    DeliveryItem,
    DeliveryState,
    Subscriber,
    Subscription,
    Topic,
)
from commitments.services.decide import confirm_commitment
from commitments.services.digest import plan_digests, prepare_digests
from commitments.services.post import send_deliveries
from commitments.services.subscribe import stop_subscription
from commitments.services.turns import run_turn
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox
from tests.services.test_digest import (
    DAY,
    MINUTE,
    TODAY,
    YESTERDAY,
    complete_until_today,
    follower,
    fulfil,
    post,
)

__all__ = ["complete_until_today"]  # a fixture that is used by itself

pytestmark = pytest.mark.django_db
EVERY = list(Topic.values)


def text_of(inbox: Inbox, place: int = -1) -> str:
    part = inbox.messages[place].get_body(("plain",))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize(
    ("topics", "subjects"),
    [
        ([Topic.ANSWERED], []),
        ([Topic.LATE], ["Gestand: 1 toezegging te laat"]),
        ([Topic.SOON], ["Gestand: 1 termijn bijna voorbij"]),
        (EVERY, ["Gestand: 1 toezegging te laat, 1 termijn bijna voorbij"]),
    ],
)
def test_only_the_topics_that_were_chosen_are_told(
    inbox: Inbox, topics: list[str], subjects: list[str]
) -> None:
    follower(topics=topics)
    build.commitment(latest=YESTERDAY)
    build.commitment(latest=TODAY)
    post(NOON)
    assert inbox.subjects == subjects


@pytest.mark.parametrize("category", Category)
def test_promise_followed_by_its_number_is_told_whatever_its_category(
    inbox: Inbox, category: str
) -> None:
    made = build.commitment(latest=YESTERDAY, category=category)
    build.commitment(latest=YESTERDAY, category=category)
    follower(criteria=f"q={made.number}")
    post(NOON)
    assert inbox.subjects == ["Gestand: 1 toezegging te laat"]
    assert f"Toezegging {made.number}" in text_of(inbox)


def test_new_commitment_is_told_to_who_asks_for_it(inbox: Inbox) -> None:
    follower(topics=[Topic.NEW])
    found = build.commitment(status=Status.FOUND, latest=date(2024, 12, 1))
    confirm_commitment(found.pk, version=1, actor=build.GRIFFIE, now=NOON)
    post(NOON + MINUTE)
    assert inbox.subjects == ["Gestand: 1 nieuwe toezegging"]


def test_weekly_mail_waits_for_its_moment_and_tells_all(inbox: Inbox) -> None:
    monday = NOON + 5 * DAY
    follower(cadence=Cadence.WEEKLY, due_at=monday)
    for days in range(3):
        fulfil(build.commitment(latest=date(2024, 12, 1)), at=NOON + days * DAY)
        post(NOON + days * DAY + MINUTE)
    assert inbox.subjects == []
    post(monday)
    assert inbox.subjects == ["Gestand: 3 beantwoord"]
    after = Subscription.objects.get().due_at
    assert after is not None
    assert after > monday


def test_pause_holds_mails_and_loses_nothing(inbox: Inbox) -> None:
    row = follower()
    Subscriber.objects.filter(pk=row.pk).update(snoozed_until=NOON + 7 * DAY)
    fulfil(build.commitment(latest=date(2024, 12, 1)), at=NOON)
    post(NOON + DAY)
    assert inbox.subjects == []
    post(NOON + 7 * DAY)
    assert inbox.subjects == ["Gestand: 1 beantwoord"]


def test_address_that_is_dead_gets_nothing(inbox: Inbox) -> None:
    row = follower()
    Subscriber.objects.filter(pk=row.pk).update(suppressed_at=NOON)
    build.commitment(latest=YESTERDAY)
    post(NOON)
    assert not Delivery.objects.exists()


def test_entries_stand_under_the_filter_they_are_told_for(inbox: Inbox) -> None:
    ministry = build.ministry()
    follower(criteria="ministerie=waterbeheer-en-duinen")
    follower(criteria="q=duinen")
    build.commitment(latest=YESTERDAY, ministry=ministry)
    other = build.commitment(latest=YESTERDAY)
    post(NOON)
    first, second = text_of(inbox).split("OMDAT U DIT VOLGT: ")[1:]
    assert first.startswith("toezeggingen: ministerie Waterbeheer en Duinen")
    assert second.startswith("toezeggingen: met ‘duinen’")
    assert other.number not in first
    assert "/toezeggingen/?q=duinen" in second


def test_filter_that_was_stopped_tells_no_more_in_a_mail_that_waits(inbox: Inbox) -> None:
    follower()
    fulfil(build.commitment(latest=date(2024, 12, 1)), at=NOON)
    prepare_digests(now=NOON + MINUTE)
    stop_subscription(Subscription.objects.get(), now=NOON + MINUTE)
    send_deliveries(clock=lambda: NOON + 2 * MINUTE)
    assert inbox.messages == []
    assert Delivery.objects.get().state == DeliveryState.EMPTY


def test_long_mail_tells_the_first_in_full_and_the_number_of_the_rest(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail, "MAX_SHOWN", 2)
    follower()
    of = build.letter()
    for _ in range(5):
        build.commitment(latest=YESTERDAY, letter=of)
    post(NOON)
    assert inbox.subjects == ["Gestand: 5 toezeggingen te laat"]
    assert text_of(inbox).count("* Te laat") == 2
    assert "En nog 3 andere." in text_of(inbox)


@pytest.mark.parametrize(("days", "told"), [(1, False), (7, True)])
def test_digest_after_a_stop_says_that_it_catches_up(inbox: Inbox, days: int, told: bool) -> None:
    follower()
    run_turn("digest", lambda: None, every=MINUTE, clock=lambda: NOON)
    build.commitment(latest=YESTERDAY)
    build.source(complete_until=TODAY + timedelta(days=days))
    post(NOON + days * DAY)
    assert ("heeft een tijd stilgelegen" in text_of(inbox)) == told


def test_plan_says_who_would_get_what_and_writes_nothing() -> None:
    row = follower()
    late = build.commitment(latest=YESTERDAY)
    post(NOON - DAY)
    fulfil(late)
    planned = [(look.subscriber_id, len(look.reasons)) for look in plan_digests(now=NOON + MINUTE)]
    assert planned == [(row.pk, 1)]
    assert not DeliveryItem.objects.exists()


def test_correction_does_not_wait_for_the_weekly_moment(inbox: Inbox) -> None:
    follower(cadence=Cadence.WEEKLY, due_at=NOON)
    late = build.commitment(latest=YESTERDAY)
    post(NOON)
    fulfil(late, on=YESTERDAY, at=NOON + MINUTE)
    post(NOON + 2 * MINUTE)
    assert inbox.subjects == ["Gestand: 1 toezegging te laat", "Gestand: 1 rechtzetting"]


def test_what_is_late_again_after_a_correction_is_told_again(inbox: Inbox) -> None:
    follower()
    late = build.commitment(latest=YESTERDAY)
    post(NOON)
    answered = fulfil(late, on=YESTERDAY, at=NOON + MINUTE)
    post(NOON + 2 * MINUTE)
    late.refresh_from_db()
    undo_decision(answered, version=late.version, actor=build.GRIFFIE, now=NOON + 3 * MINUTE)
    post(NOON + 4 * MINUTE)
    post(NOON + 5 * MINUTE)
    told, corrected = "Gestand: 1 toezegging te laat", "Gestand: 1 rechtzetting"
    assert inbox.subjects == [told, corrected, told]


def test_several_filters_tell_a_commitment_once(inbox: Inbox) -> None:
    follower()
    follower(criteria="laat=te-laat")
    follower(criteria="q=duinen")
    build.commitment(latest=YESTERDAY)
    post(NOON)
    assert DeliveryItem.objects.count() == 1
    assert inbox.subjects == ["Gestand: 1 toezegging te laat"]


def test_filter_that_does_not_match_gets_nothing(inbox: Inbox) -> None:
    follower(criteria="ministerie=def")
    build.commitment(latest=YESTERDAY, ministry=build.ministry())
    post(NOON)
    assert inbox.messages == []
    assert not Delivery.objects.exists()
