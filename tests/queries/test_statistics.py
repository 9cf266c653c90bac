from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from commitments.lifecycle import RejectReason, Status
from commitments.models import Cabinet, Category, CommitmentSource, Firmness, Visibility
from commitments.queries.past import Past
from commitments.queries.standing import Standing, standing_then
from commitments.queries.statistics import Share, median, statistics
from commitments.services.decide import confirm_commitment, fulfil_commitment, reject_commitment
from commitments.services.edit import hand_over
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
TODAY = date(2024, 6, 5)
STANDING = Standing(TODAY, TODAY, date(2024, 5, 28))


def test_interval_is_wilsons() -> None:
    share = Share(9, 12)
    assert (share.percent, share.low, share.high) == (75, 47, 91)


def test_no_share_is_told_under_ten() -> None:
    assert (Share(3, 9).is_told, Share(3, 10).is_told) == (False, True)
    assert median(dict.fromkeys(range(9), 1)) is None
    assert median({5: 4, 7: 4, 90: 3}) == 7


def test_terms_count_for_the_cabinet_that_held_office_when_they_passed() -> None:
    old = Cabinet.objects.create(
        slug="oud", name="Oud", valid_from=date(2022, 1, 1), valid_until=date(2024, 1, 31)
    )
    new = Cabinet.objects.create(slug="nieuw", name="Nieuw", valid_from=date(2024, 2, 1))
    water = build.ministry()
    done: dict[str, Any] = {"status": Status.FULFILLED, "ministry": water}
    build.commitment(**done, fulfilled_on=date(2024, 2, 1), promised_on=date(2024, 1, 10))
    build.commitment(ministry=water, latest=date(2024, 1, 31), promised_on=date(2023, 5, 1))
    build.commitment(ministry=water, latest=None, promised_on=date(2024, 3, 1))
    told = statistics(Firmness.FIRM, STANDING)
    assert [(one.cabinet, one.total) for one in told.cabinets] == [(new, 1), (old, 2)]
    assert [one.in_time for one in told.cabinets] == [Share(1, 1), Share(0, 1)]
    assert [one.late for one in told.cabinets] == [Share(0, 1), Share(1, 1)]
    assert [one.vague for one in told.cabinets] == [Share(1, 1), Share(0, 2)]
    assert told.everyone.late == Share(1, 2)
    (line,) = statistics(Firmness.FIRM, STANDING, cabinet=old).lines
    assert (line.ministry, line.total, line.late) == (water, 2, Share(1, 1))


def test_figures_of_an_earlier_day_are_those_of_that_day() -> None:
    water, other = build.ministry(), build.ministry("Ander")
    made = build.commitment(ministry=water)
    late = build.commitment(ministry=water)
    later: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON + timedelta(days=10)}
    fulfil_commitment(made.pk, version=1, fulfilled_on=date(2024, 6, 14), why="Brief.", **later)
    hand_over(late.pk, version=1, ministry_id=other.pk, offices=[], why="Nieuw.", **later)
    build.source(complete_until=date(2024, 12, 31))
    then, since = date(2024, 6, 6), date(2024, 6, 20)
    lines = statistics(Firmness.FIRM, standing_then(then), past=Past(then)).lines
    assert [(one.ministry, one.total, one.late, one.after) for one in lines] == [
        (water, 2, Share(2, 2), Share(0, 2))
    ]
    lines = statistics(Firmness.FIRM, standing_then(since), past=Past(since)).lines
    assert {(one.ministry, one.total, one.late, one.after) for one in lines} == {
        (water, 1, Share(0, 1), Share(1, 1)),
        (other, 1, Share(1, 1), Share(0, 1)),
    }
    today = statistics(Firmness.FIRM, standing_then(since)).lines
    assert today == lines


def test_counts_follow_their_definitions() -> None:
    water = build.ministry()
    done: dict[str, Any] = {
        "status": Status.FULFILLED,
        "ministry": water,
        "promised_on": date(2024, 1, 10),
    }
    build.commitment(**done, fulfilled_on=date(2024, 2, 29))
    build.commitment(**done, fulfilled_on=date(2024, 3, 1), shifts=1)
    build.commitment(ministry=water)
    build.commitment(ministry=water, latest=None)
    build.commitment(ministry=water, status=Status.WITHDRAWN)
    build.commitment(ministry=water, status=Status.FOUND)
    build.commitment(ministry=water, held_from=TODAY, held_until=TODAY, held_reason="court")
    answers: dict[str, Any] = {"ministry": water, "category": Category.BEANTWOORDING}
    build.commitment(**answers)
    build.commitment(**answers, status=Status.FOUND)
    build.commitment(ministry=water, firmness=Firmness.EFFORT)
    told = statistics(Firmness.FIRM, STANDING)
    (line,) = told.lines
    assert (line.ministry, line.total) == (water, 5)
    assert (line.in_time, line.after, line.late) == (Share(1, 3), Share(1, 3), Share(1, 3))
    assert (line.shifted, line.withdrawn, line.vague) == (Share(1, 5), Share(1, 5), Share(1, 5))
    assert line.reviewed == Share(6, 7)
    assert (line.days, line.answered) == (None, 2)
    assert told.everyone.in_time == line.in_time
    assert statistics(Firmness.EFFORT, STANDING).everyone.total == 1


@pytest.mark.parametrize("past", [None, Past(TODAY), Past(TODAY, in_fact=True)])
def test_efforts_of_which_the_target_passed_count_apart(past: Past | None) -> None:
    early = NOON - timedelta(days=9)
    build.commitment(firmness=Firmness.EFFORT, recorded=early)
    build.commitment(recorded=early)
    build.commitment(recorded=early)
    late = [statistics(one, STANDING, past=past).everyone.late for one in Firmness]
    assert late == [Share(2, 2), Share(1, 1)]


@pytest.mark.parametrize("past", [None, Past(TODAY), Past(TODAY, in_fact=True)])
def test_reviewed_is_the_share_decided_of_all_that_was_found_in_public_letters(
    past: Past | None,
) -> None:
    found: dict[str, Any] = {"ministry": build.ministry(), "status": Status.FOUND}
    build.commitment(**found)
    confirm_commitment(build.commitment(**found).pk, version=1, **BY)
    for reason in (RejectReason.NO_COMMITMENT, RejectReason.PAST):
        made = build.commitment(**found)
        reject_commitment(made.pk, version=1, reason=reason, **BY)
    build.commitment(**found, letter=build.letter(visibility=Visibility.CONCEPT))
    build.commitment(ministry=build.ministry(), source=CommitmentSource.REGISTER)
    (line,) = statistics(Firmness.FIRM, standing_then(TODAY), past=past).lines
    assert (line.total, line.reviewed) == (2, Share(3, 4))
