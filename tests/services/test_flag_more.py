"""Bijna, attention, back-fills, and runs that find what was said before."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from commitments.lifecycle import Action, Status
from commitments.models import ClockEntry, DeadlineKind, Event, PolicyTerm
from commitments.services.decide import confirm_commitment, fulfil_commitment
from commitments.services.flag import FlagReport, flag_overdue
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON
from tests.services.test_flag import (
    NOTHING,
    TODAY,
    YESTERDAY,
    clock_events,
    complete_until_today,
)

__all__ = ["complete_until_today"]  # a fixture that is used by itself

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("latest", "told"),
    [(TODAY, 1), (date(2024, 6, 19), 1), (date(2024, 6, 20), 0), (YESTERDAY, 0)],
)
def test_term_within_two_weeks_is_told_once(latest: date, told: int) -> None:
    coming = build.commitment(latest=latest)
    assert flag_overdue(now=NOON).due_soon == told
    assert flag_overdue(now=NOON + timedelta(hours=1)).due_soon == 0
    expected = [(Action.COME_DUE, latest, TODAY)] if told else []
    assert [one for one in clock_events(coming) if one[0] == Action.COME_DUE] == expected


def test_term_comes_due_and_is_then_late() -> None:
    coming = build.commitment(latest=TODAY)
    flag_overdue(now=NOON)
    build.source(complete_until=TODAY + timedelta(days=3))
    assert flag_overdue(now=NOON + timedelta(days=3)) == FlagReport(overdue=1)
    assert [kind for kind, _, _ in clock_events(coming)] == [
        Action.COME_DUE,
        Action.BECOME_OVERDUE,
    ]


def test_silent_source_keeps_even_bijna_back() -> None:
    build.source(complete_until=TODAY - timedelta(days=8))
    build.commitment(latest=TODAY)
    assert flag_overdue(now=NOON) == NOTHING


@pytest.mark.parametrize(("days", "told"), [(89, 0), (90, 1), (400, 1)])
def test_undated_one_asks_attention_after_the_days_of_its_policy(days: int, told: int) -> None:
    PolicyTerm.objects.create(kind=DeadlineKind.VAGUE, days=90)
    PolicyTerm.objects.create(kind=DeadlineKind.EVENT, days=10)
    promised = TODAY - timedelta(days=days)
    waiting = build.commitment(latest=None, letter=build.letter(date=promised))
    assert flag_overdue(now=NOON) == FlagReport(attention=told)
    assert flag_overdue(now=NOON) == NOTHING
    day = promised + timedelta(days=90)
    assert clock_events(waiting) == [(Action.NEED_ATTENTION, day, day)] * told


def test_policy_for_a_reading_rule_goes_before_that_for_its_kind() -> None:
    PolicyTerm.objects.create(kind=DeadlineKind.VAGUE, days=90)
    PolicyTerm.objects.create(kind=DeadlineKind.VAGUE, rule="vaag.spoedig", days=300)
    of = build.letter(date=TODAY - timedelta(days=100))
    build.commitment(latest=None, letter=of, deadline_rule="vaag.spoedig")
    assert flag_overdue(now=NOON) == NOTHING


def test_what_was_filled_in_after_its_term_is_flagged_without_a_mail() -> None:
    old = build.commitment(status=Status.FOUND, latest=date(2024, 5, 1), deadline_accepted=True)
    confirm_commitment(old.pk, version=1, actor=build.GRIFFIE, now=NOON, quiet=True)
    assert flag_overdue(now=NOON) == FlagReport(overdue=1)
    assert Event.objects.get(kind=Action.BECOME_OVERDUE).quiet


def test_verdict_that_still_stands_after_a_change_is_written_once() -> None:
    late = build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    event = fulfil_commitment(
        late.pk, version=1, fulfilled_on=TODAY, actor=build.GRIFFIE, now=NOON, why="brief"
    )
    assert flag_overdue(now=NOON) == NOTHING
    undo_decision(event.pk, version=2, actor=build.GRIFFIE, now=NOON)
    assert flag_overdue(now=NOON) == NOTHING
    assert len(clock_events(late)) == 1
    assert not ClockEntry.objects.exists()


def test_second_run_reads_no_row_that_was_flagged(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(3):
        build.commitment(latest=YESTERDAY)
    flag_overdue(now=NOON)
    with django_assert_num_queries(5):  # changed, sources, policies, and two empty verdicts
        assert flag_overdue(now=NOON) == NOTHING


@pytest.mark.django_db(transaction=True)
def test_runs_at_once_flag_each_once() -> None:
    build.source(complete_until=TODAY)
    of = build.letter()
    for _ in range(12):
        build.commitment(latest=YESTERDAY, letter=of)
    failed: list[Exception] = []

    def run() -> None:
        try:
            flag_overdue(now=NOON)
        except Exception as error:
            failed.append(error)
            raise
        finally:
            connection.close()

    runs = [threading.Thread(target=run) for _ in range(4)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    flag_overdue(now=NOON)
    assert failed == []
    assert Event.objects.filter(kind=Action.BECOME_OVERDUE).count() == 12
