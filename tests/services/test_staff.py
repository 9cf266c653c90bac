from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytest_django import Settings

from commitments.lifecycle import Status
from commitments.models import Delivery, DeliveryKind, Job, JobState, Role
from commitments.services.post import send_deliveries
from commitments.services.staff import monday, prepare_staff_mails
from commitments.services.subscribe import follow_as_user, forget_subscriber
from commitments.views import queue_place
from tests import build
from tests.conftest import NOON
from tests.services.conftest import Inbox

pytestmark = pytest.mark.django_db
HERE = ZoneInfo("Europe/Amsterdam")
DAY = timedelta(days=1)


def send(at: datetime) -> None:
    prepare_staff_mails(now=at)
    send_deliveries(clock=lambda: at)


def bodies(inbox: Inbox) -> list[str]:
    parts = [message.get_body(("plain",)) for message in inbox.messages]
    return [part.get_content() for part in parts if part is not None]


def failed_job(at: datetime) -> Job:
    return Job.objects.create(
        source=build.source(),
        name="brief.pdf",
        file="ab/cd",
        sha256="0" * 64,
        size=1,
        asked_by="proef",
        created_at=at,
        finished_at=at,
        state=JobState.FAILED,
        message="Dit bestand is beschadigd.",
    )


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2024, 6, 3, 7, tzinfo=HERE), datetime(2024, 6, 3, 7, tzinfo=HERE)),
        (datetime(2024, 6, 3, 6, 59, tzinfo=HERE), datetime(2024, 5, 27, 7, tzinfo=HERE)),
        (datetime(2024, 6, 9, 23, tzinfo=HERE), datetime(2024, 6, 3, 7, tzinfo=HERE)),
    ],
)
def test_week_begins_on_monday_at_seven(now: datetime, expected: datetime) -> None:
    assert monday(now) == expected


def test_griffie_is_mailed_the_state_of_the_queue_once_a_week(inbox: Inbox) -> None:
    build.user(Role.GRIFFIE)
    build.link(build.commitment(), build.letter())
    for days in (0, 1, 4, 5):
        send(NOON + days * DAY)
    assert inbox.subjects == ["Gestand: 1 voorstel wacht op beoordeling"] * 2
    assert "Voorgestelde antwoorden: 1" in bodies(inbox)[0]
    assert "List-Unsubscribe" not in inbox.messages[0]


def test_queue_mail_counts_what_the_queue_holds(inbox: Inbox) -> None:
    griffie = build.user(Role.GRIFFIE)
    build.commitment(status=Status.FOUND)
    build.commitment(deadline_accepted=False)
    build.link(build.commitment(), build.letter())
    send(NOON)
    waiting, _ = queue_place.Place(user=griffie, on=NOON.date()).counts()
    shown = [f"{kind.label}: {number}" for kind, number, _ in waiting if number != "0"]
    assert len(shown) == 3
    assert [line.strip() for line in bodies(inbox)[0].splitlines() if line[:2] == "  "] == shown


def test_griffie_for_whom_nothing_waits_is_told_so(inbox: Inbox) -> None:
    build.user(Role.GRIFFIE)
    send(NOON)
    assert inbox.subjects == ["Gestand: niets wacht op beoordeling"]
    assert bodies(inbox)[0].startswith("Er wacht niets op beoordeling.")


def test_ministry_with_nothing_late_is_told_so_in_one_sentence(inbox: Inbox) -> None:
    build.user(Role.MINISTRY, ministry=build.ministry())
    send(NOON)
    assert inbox.subjects == ["Gestand: niets te laat bij uw ministerie"]
    assert "is niets te laat" in bodies(inbox)[0]


def test_weeks_that_went_by_while_nothing_ran_are_not_mailed(inbox: Inbox) -> None:
    build.user(Role.GRIFFIE)
    send(NOON)
    send(NOON + 40 * DAY)
    assert len(inbox.messages) == 2


def test_officer_is_mailed_the_late_list_of_the_own_ministry(
    inbox: Inbox, settings: Settings
) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=date(2024, 6, 5))
    own, other = build.ministry(), build.ministry("Verre Zaken")
    late = build.commitment(latest=date(2024, 6, 4), ministry=own)
    theirs = build.commitment(latest=date(2024, 6, 4), ministry=other)
    build.user(Role.MINISTRY, ministry=own)
    build.user(Role.MINISTRY, email="los@example.org")
    send(NOON)
    assert inbox.subjects == ["Gestand: 1 toezegging te laat bij uw ministerie"]
    assert f"Toezegging {late.number}" in bodies(inbox)[0]
    assert theirs.number not in bodies(inbox)[0]


def test_term_that_is_nearly_over_is_told_to_its_ministry_as_that(inbox: Inbox) -> None:
    build.source(complete_until=date(2024, 6, 5))
    own = build.ministry()
    build.commitment(latest=date(2024, 6, 7), ministry=own)
    build.user(Role.MINISTRY, ministry=own)
    send(NOON)
    lines = bodies(inbox)[0].splitlines()
    at = lines.index("TERMIJN BIJNA VOORBIJ")
    assert lines[at + 2] == "* Bijna, nog 2 dagen"


def test_failed_jobs_of_an_hour_are_mailed_together_once(inbox: Inbox) -> None:
    build.user(Role.ADMINISTRATOR)
    for minutes in (5, 30):
        failed_job(NOON + timedelta(minutes=minutes))
    send(NOON + timedelta(minutes=59))
    assert inbox.subjects == []
    for hours in (1, 2, 20):
        send(NOON + timedelta(hours=hours))
    assert inbox.subjects == ["Gestand: 2 opdrachten zijn mislukt"]
    assert "Dit bestand is beschadigd." in bodies(inbox)[0]


def test_account_that_was_switched_off_gets_nothing(inbox: Inbox) -> None:
    user = build.user(Role.GRIFFIE)
    prepare_staff_mails(now=NOON)
    user.is_active = False
    user.save()
    send(NOON + 7 * DAY)
    assert inbox.messages == []
    assert Delivery.objects.filter(kind=DeliveryKind.QUEUE).count() == 1


def test_week_s_mail_comes_once_to_who_erases_what_he_follows(inbox: Inbox) -> None:
    griffie = build.user(Role.GRIFFIE)
    send(NOON)
    forget_subscriber(follow_as_user(user=griffie, criteria="", now=NOON).subscriber)
    send(NOON + DAY)
    assert len(inbox.messages) == 1
    send(NOON + 7 * DAY)
    assert len(inbox.messages) == 2
