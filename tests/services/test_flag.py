from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytest_django import Settings

from commitments.lifecycle import (
    Action,
    DeadlineChangeReason,
    LinkState,
    RejectReason,
    Relation,
    Status,
)
from commitments.models import (
    Commitment,
    DeadlineKind,
    Event,
    Firmness,
    Link,
)
from commitments.services.decide import (
    fulfil_commitment,
    reject_commitment,
)
from commitments.services.flag import FlagReport, flag_overdue
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
YESTERDAY = TODAY - timedelta(days=1)
NOTHING = FlagReport()


@pytest.fixture(autouse=True)
def complete_until_today(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)


def clock_events(commitment: Commitment) -> list[tuple[str, date | None, date]]:
    events = Event.objects.filter(commitment=commitment, actor_name="Gestand")
    return [(event.kind, event.deadline, event.effective_on) for event in events]


def test_late_commitment_is_flagged_once_from_the_day_after() -> None:
    late = build.commitment(latest=YESTERDAY)
    assert flag_overdue(now=NOON) == FlagReport(overdue=1)
    assert flag_overdue(now=NOON + timedelta(days=9)) == NOTHING
    assert clock_events(late) == [(Action.BECOME_OVERDUE, YESTERDAY, TODAY)]


def test_run_after_a_weeks_stop_dates_it_the_day_after_the_deadline() -> None:
    late = build.commitment(latest=date(2024, 5, 20))
    flag_overdue(now=NOON)
    assert clock_events(late) == [(Action.BECOME_OVERDUE, date(2024, 5, 20), date(2024, 5, 21))]


def test_deadline_day_itself_is_in_time() -> None:
    build.commitment(latest=TODAY)
    assert flag_overdue(now=NOON).overdue == 0


def test_effort_passes_its_target_and_is_not_late() -> None:
    aimed = build.commitment(latest=YESTERDAY, firmness=Firmness.EFFORT)
    assert flag_overdue(now=NOON) == FlagReport(target_passed=1)
    assert clock_events(aimed) == [(Action.PASS_TARGET, YESTERDAY, TODAY)]


@pytest.mark.parametrize(
    "fields",
    [
        {"status": Status.FOUND},
        {"deadline_accepted": False},
        {"latest": None},
        {"status": Status.FULFILLED, "fulfilled_on": TODAY},
        {"status": Status.WITHDRAWN},
        {"status": Status.REJECTED, "reject_reason": RejectReason.PAST},
    ],
)
def test_nothing_is_said_unless_lateness_is_earned(fields: dict[str, object]) -> None:
    build.commitment(**{"latest": YESTERDAY} | fields)  # type: ignore[arg-type]
    assert flag_overdue(now=NOON) == NOTHING


def test_letter_that_is_not_public_is_not_spoken_of() -> None:
    build.commitment(latest=YESTERDAY, letter=build.letter(visibility="concept"))
    assert flag_overdue(now=NOON) == NOTHING


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (Relation.FULFILS, 0),
        (Relation.PARTLY, 0),
        (Relation.POSTPONES, 0),
        (Relation.WITHDRAWS, 0),
        (Relation.MENTIONS, 1),
    ],
)
def test_proposed_answer_keeps_lateness_back(relation: Relation, expected: int) -> None:
    Link.objects.create(
        commitment=build.commitment(latest=YESTERDAY),
        letter=build.letter(),
        relation=relation,
        state=LinkState.PROPOSED,
        proposed_by="Gestand",
        proposed_at=NOON,
    )
    assert flag_overdue(now=NOON).overdue == expected


def test_grace_in_working_days_must_be_over(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 5
    build.source(complete_until=date(2024, 6, 30))
    build.commitment(latest=date(2024, 5, 30))  # a Thursday: grace runs up to 6 June
    assert flag_overdue(now=NOON + timedelta(days=1)) == NOTHING
    assert flag_overdue(now=NOON + timedelta(days=2)) == FlagReport(overdue=1)


def test_silent_source_keeps_everything_back() -> None:
    build.source(complete_until=date(2024, 5, 1))
    build.commitment(latest=YESTERDAY)
    assert flag_overdue(now=NOON + timedelta(days=10)) == NOTHING


def test_timely_answer_that_comes_in_later_takes_it_back_once() -> None:
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    fulfil_commitment(
        late.pk,
        version=1,
        fulfilled_on=YESTERDAY,
        actor=build.GRIFFIE,
        now=NOON,
        why="brief kwam later binnen",
    )
    assert flag_overdue(now=NOON) == FlagReport(withdrawn=1)
    assert flag_overdue(now=NOON) == NOTHING
    assert clock_events(late)[-1] == (Action.WITHDRAW_OVERDUE, YESTERDAY, TODAY)


def test_late_answer_leaves_the_lateness_standing() -> None:
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    fulfil_commitment(
        late.pk, version=1, fulfilled_on=TODAY, actor=build.GRIFFIE, now=NOON, why="brief"
    )
    assert flag_overdue(now=NOON) == NOTHING


def test_rejection_takes_it_back() -> None:
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    reject_commitment(late.pk, version=1, reason=RejectReason.PAST, actor=build.GRIFFIE, now=NOON)
    assert flag_overdue(now=NOON) == FlagReport(withdrawn=1)


@pytest.mark.parametrize(
    ("reason", "letter_date", "withdrawn"),
    [
        (DeadlineChangeReason.CORRECTED, None, 1),
        (DeadlineChangeReason.CALENDAR, None, 1),
        (DeadlineChangeReason.POSTPONED, YESTERDAY, 1),
        (DeadlineChangeReason.POSTPONED, TODAY, 0),
    ],
)
def test_moved_term_takes_it_back_if_it_was_never_rightly_late(
    reason: DeadlineChangeReason, letter_date: date | None, withdrawn: int
) -> None:
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    change_deadline(
        late.pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.DATE, "uiterlijk 1 juli", date(2024, 7, 1)),
        reason=reason,
        why="nieuwe termijn",
        letter=build.letter(date=letter_date) if letter_date else None,
        actor=build.GRIFFIE,
        now=NOON,
    )
    assert flag_overdue(now=NOON) == FlagReport(withdrawn=withdrawn)


def test_second_deadline_is_flagged_of_its_own() -> None:
    late = build.commitment(latest=date(2024, 5, 1))
    flag_overdue(now=NOON)
    change_deadline(
        late.pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.DATE, "uiterlijk 4 juni", YESTERDAY),
        reason=DeadlineChangeReason.POSTPONED,
        why="uitstel",
        letter=build.letter(date=date(2024, 5, 10)),
        actor=build.GRIFFIE,
        now=NOON,
    )
    assert flag_overdue(now=NOON) == FlagReport(overdue=1)
    assert [deadline for _, deadline, _ in clock_events(late)] == [date(2024, 5, 1), YESTERDAY]


def test_many_rows_are_flagged_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.services.flag.BATCH", 2)
    of = build.letter()
    for _ in range(5):
        build.commitment(latest=YESTERDAY, letter=of)
    assert flag_overdue(now=NOON) == FlagReport(overdue=5)
