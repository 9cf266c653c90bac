"""The Debatpakket by mail, two days before each debate it is about."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from pytest_django import Settings

from commitments.models import (
    Committee,
    Debate,
    Delivery,
    Dossier,
    Subscriber,
    Subscription,
    Topic,
)
from commitments.services.packages import prepare_packages
from commitments.services.post import send_deliveries
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox
from tests.services.test_digest import DAY, follower

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
IN_TWO_DAYS = TODAY + 2 * DAY


@pytest.fixture
def committee(settings: Settings) -> Committee:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)
    made = Committee.objects.create(chamber="TK", name="Duinen")
    dossier = Dossier.objects.create(number="27625", lead_committee=made)
    build.commitment().dossiers.add(dossier)
    return made


def debate(committee: Committee | None, day: date | None = IN_TWO_DAYS, **fields: Any) -> Debate:
    number = f"2024A{Debate.objects.count():05}"
    about = {"kind": "Commissiedebat", "subject": "Duinen", "committee": committee}
    return Debate.objects.create(number=number, date=day, **about | fields)


def asks(criteria: str, **wish: Any) -> Subscriber:
    return follower(criteria=criteria, **{"topics": [Topic.DEBATE], **wish})


def send(at: datetime = NOON) -> int:
    queued = prepare_packages(now=at)
    send_deliveries(clock=lambda: at)
    return queued


def test_package_is_mailed_once_two_days_before(inbox: Inbox, committee: Committee) -> None:
    asks(f"commissie={committee.pk}")
    held = debate(committee)
    assert (send(NOON - DAY), send(NOON - timedelta(hours=6)), send(), send(NOON + DAY)) == (
        0, 0, 1, 0,
    )  # fmt: skip
    (message,) = inbox.messages
    assert message["Subject"] == "Gestand: debatpakket voor 7 juni 2024: Commissiedebat Duinen"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    for kind in ("plain", "html"):
        part = message.get_body((kind,))
        assert part is not None
        text = part.get_content()
        assert build.WORDS in text
        assert f"/debatpakket/?commissie={committee.pk}" in text
    assert str(held) in text


@pytest.mark.parametrize(
    ("criteria", "number"),
    [
        ("commissie={0.pk}", 1),
        ("dossier=27625", 1),
        ("debat=2024A00000", 1),
        ("debat=2024A00009", 0),
        ("commissie=999", 0),
        ("dossier=99999", 0),
        ("ministerie=water", 0),
    ],
)
def test_package_goes_to_who_asked_about_the_debate(
    committee: Committee, criteria: str, number: int
) -> None:
    debate(committee)
    asks(criteria.format(committee))
    assert prepare_packages(now=NOON) == number


def test_package_goes_to_nobody_else(committee: Committee) -> None:
    about = f"commissie={committee.pk}"
    debate(committee)
    asks(about, topics=[Topic.LATE])
    stopped = asks(f"{about}&kamer=TK")
    Subscription.objects.filter(subscriber=stopped).update(stopped_at=NOON)
    unconfirmed = follower("ander@example.org", about, topics=[Topic.DEBATE])
    Subscription.objects.filter(subscriber=unconfirmed).update(confirmed_at=None)
    assert prepare_packages(now=NOON) == 0


@pytest.mark.parametrize(
    "fields", [{"status": "Geannuleerd"}, {"deleted_at": NOON}, {"committee": None}, {"day": None}]
)
def test_debate_that_is_not_held_has_no_package(
    committee: Committee, fields: dict[str, Any]
) -> None:
    asks(f"commissie={committee.pk}")
    debate(**{"committee": committee, **fields})
    assert prepare_packages(now=NOON) == 0


def test_debate_that_moves_is_told_on_its_new_day_alone(inbox: Inbox, committee: Committee) -> None:
    asks(f"commissie={committee.pk}")
    held = debate(committee)
    assert prepare_packages(now=NOON) == 1
    Debate.objects.filter(pk=held.pk).update(date=IN_TWO_DAYS + 7 * DAY)
    assert send() == 0
    assert (inbox.messages, Delivery.objects.get().state) == ([], "empty")
    assert send(NOON + 7 * DAY) == 1
    assert len(inbox.messages) == 1


def test_package_of_one_debate_holds_what_its_committee_is_owed(
    inbox: Inbox, committee: Committee
) -> None:
    asks(f"debat={debate(committee).number}")
    assert send() == 1
    (message,) = inbox.messages
    part = message.get_body(("plain",))
    assert part is not None
    assert build.WORDS in part.get_content()


def test_package_with_nothing_in_it_is_not_mailed(inbox: Inbox, committee: Committee) -> None:
    other = Committee.objects.create(chamber="TK", name="Leeg")
    asks(f"commissie={other.pk}")
    debate(other)
    assert send() == 1
    assert inbox.messages == []
