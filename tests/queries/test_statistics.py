from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import Status
from commitments.models import Category, Firmness
from commitments.queries.standing import Standing
from commitments.queries.statistics import Share, median, statistics
from tests import build

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
STANDING = Standing(TODAY, TODAY, date(2024, 5, 28))


def test_interval_is_wilsons() -> None:
    share = Share(9, 12)
    assert (share.percent, share.low, share.high) == (75, 47, 91)


def test_no_share_is_told_under_ten() -> None:
    assert (Share(3, 9).is_told, Share(3, 10).is_told) == (False, True)
    assert median(dict.fromkeys(range(9), 1)) is None
    assert median({5: 4, 7: 4, 90: 3}) == 7


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
    assert line.reviewed == Share(5, 6)
    assert (line.days, line.answered) == (None, 2)
    assert told.everyone.in_time == line.in_time
    assert statistics(Firmness.EFFORT, STANDING).everyone.total == 1
