from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pytest_django import Settings

from commitments.lifecycle import OWED, Action, HoldReason, LifecycleError, Status
from commitments.models import Commitment, CommitmentState
from commitments.services.flag import FlagReport, flag_overdue
from commitments.services.hold import Hold, hold_commitment, release_commitment
from commitments.services.undo import undo_decision
from commitments.wording.history import sentence
from tests import build
from tests.conftest import NOON
from tests.services.decisions import at, facts

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
TODAY = date(2024, 6, 5)
DAY = timedelta(days=1)
CALENDAR = Hold(TODAY, date(2024, 7, 1), HoldReason.CONTROVERSIAL)


@pytest.fixture(autouse=True)
def complete_until_today(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=TODAY)


def hold(made: Commitment, version: int = 1, **days: Any) -> Any:
    asked = replace(Hold(TODAY, TODAY + DAY, HoldReason.COURT), **days)
    return hold_commitment(made.pk, version=version, hold=asked, why="Zaak 12.", **BY)


def test_hold_is_kept_with_its_state_and_told_as_a_sentence() -> None:
    made = build.commitment()
    event = hold_commitment(made.pk, version=1, hold=CALENDAR, why="", **BY)
    made.refresh_from_db()
    assert (made.held_from, made.held_until, made.held_reason) == (
        TODAY,
        date(2024, 7, 1),
        "controversial",
    )
    assert (made.status, made.version, event.effective_on) == ("open", 2, TODAY)
    state = CommitmentState.objects.get(commitment=made, recorded_until=None)
    assert state.held_until == date(2024, 7, 1)
    assert sentence(event) == (
        "Geertje Register (griffie) hield de toezegging aan op 5 juni 2024, "
        "tot en met 1 juli 2024: controversieel verklaard."
    )


def test_held_commitment_is_not_called_late_until_grace_after_it_is_over() -> None:
    made = build.commitment()
    hold(made, last=TODAY + 7 * DAY)
    assert flag_overdue(now=NOON) == FlagReport(0, 0, 0)
    build.source(complete_until=TODAY + 30 * DAY)
    assert flag_overdue(now=NOON + 7 * DAY) == FlagReport(0, 0, 0)
    assert flag_overdue(now=NOON + 8 * DAY) == FlagReport(1, 0, 0)


def test_hold_that_began_before_the_term_passed_takes_back_what_was_said() -> None:
    early, later = build.commitment(), build.commitment()
    assert flag_overdue(now=NOON) == FlagReport(2, 0, 0)
    hold(early, first=date(2024, 2, 1))
    hold(later, first=TODAY)
    assert flag_overdue(now=NOON) == FlagReport(0, 0, 1)
    assert early.events.latest("pk").kind == Action.WITHDRAW_OVERDUE


def test_release_ends_the_hold_and_both_can_be_undone() -> None:
    made = build.commitment()
    before = facts(made)
    held = hold(made)
    released = release_commitment(made.pk, version=2, why="Uitspraak gedaan.", **BY)
    assert facts(made) == before
    undo_decision(released.pk, version=3, **BY)
    made.refresh_from_db()
    assert made.held_until == TODAY + DAY
    with pytest.raises(LifecycleError, match=r"^Er is al iets op dit besluit gevolgd"):
        undo_decision(held.pk, version=4, **BY)


def test_hold_that_is_undone_leaves_nothing() -> None:
    made = build.commitment()
    before = facts(made)
    undo_decision(hold(made).pk, version=2, **BY)
    assert facts(made) == before


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ({"last": TODAY - DAY, "first": TODAY - DAY}, "De laatste dag van het aanhouden is"),
        ({"first": TODAY + DAY}, "Aanhouden kan vanaf vandaag"),
        ({"first": date(2024, 1, 9)}, "De eerste dag ligt voor de dag van de toezegging"),
    ],
)
def test_days_that_contradict_each_other_are_refused(days: dict[str, Any], told: str) -> None:
    with pytest.raises(LifecycleError, match=f"^{told}"):
        hold(build.commitment(), **days)


def test_other_reason_is_told_in_words() -> None:
    other = Hold(TODAY, TODAY, HoldReason.OTHER)
    with pytest.raises(LifecycleError, match=r"^Schrijf bij ‘anders’"):
        hold_commitment(build.commitment().pk, version=1, hold=other, why=" ", **BY)


@pytest.mark.parametrize("status", [one for one in Status if one not in OWED])
def test_what_is_not_owed_is_not_held(status: Status) -> None:
    with pytest.raises(LifecycleError, match=r"^Deze toezegging staat niet open"):
        hold(at(status))


def test_release_of_what_is_not_held_is_refused() -> None:
    with pytest.raises(LifecycleError, match=r"^Deze toezegging wordt niet aangehouden"):
        release_commitment(build.commitment().pk, version=1, why="x", **BY)


def test_late_again_after_a_hold_is_said_again() -> None:
    made = build.commitment()
    flag_overdue(now=NOON)
    hold(made, first=date(2024, 2, 1))
    assert flag_overdue(now=NOON) == FlagReport(withdrawn=1)
    build.source(complete_until=TODAY + 30 * DAY)
    assert flag_overdue(now=NOON + 3 * DAY) == FlagReport(overdue=1)
    assert flag_overdue(now=NOON + 4 * DAY) == FlagReport()
    said = made.events.filter(deadline=made.deadline_latest).order_by("pk")
    assert list(said.values_list("kind", "round")) == [
        ("became_overdue", 0),
        ("overdue_withdrawn", 0),
        ("became_overdue", 1),
    ]


def test_hold_that_is_released_is_said_again_and_taken_back_again() -> None:
    made = build.commitment()
    flag_overdue(now=NOON)
    for version in (1, 3):
        hold(made, version=version, first=date(2024, 2, 1))
        assert flag_overdue(now=NOON) == FlagReport(withdrawn=1)
        release_commitment(made.pk, version=version + 1, why="Uitspraak gedaan.", **BY)
        assert flag_overdue(now=NOON) == FlagReport(overdue=1)
    assert made.events.filter(kind=Action.BECOME_OVERDUE).latest("pk").round == 2
