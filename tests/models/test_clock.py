from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection

from commitments.lifecycle import Status
from commitments.models import WATCHED, ClockEntry, Commitment
from commitments.services.look_again import look_again
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

#: A raw value of each watched column that differs from what ``build.commitment`` gives.
OTHER = {
    "status": "'partly'",
    "firmness": "'effort'",
    "deadline_kind": "'event'",
    "deadline_latest": "'2024-05-01'",
    "deadline_accepted": "false",
    "fulfilled_on": "'2024-05-01'",
    "held_until": "null",
    "promised_on": "null",
}


def entries() -> list[tuple[int, date | None]]:
    return list(ClockEntry.objects.values_list("pk", "day"))


def placed(**fields: Any) -> Commitment:
    made = build.commitment(**fields)
    look_again(NOON)
    return made


def change(one: Commitment, assignment: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE commitments_commitment SET {assignment} WHERE id = {one.pk}")


def test_what_comes_in_is_queued() -> None:
    made = build.commitment(latest=date(2024, 6, 1))
    assert entries() == [(made.pk, None)]


def test_day_is_that_of_the_term_and_else_of_the_promise() -> None:
    dated = placed(latest=date(2024, 6, 1))
    undated = placed(latest=None, promised_on=date(2024, 1, 10))
    assert entries() == [(dated.pk, date(2024, 6, 1)), (undated.pk, date(2024, 1, 10))]


def test_what_is_not_owed_leaves_the_queue() -> None:
    placed(status=Status.FOUND)
    assert entries() == []


def test_raw_change_of_what_a_verdict_rests_on_is_queued_again() -> None:
    assert set(OTHER) == set(WATCHED)
    hold = {"held_from": date(2024, 1, 1), "held_until": date(2024, 2, 1), "held_reason": "kamer"}
    one = placed(latest=date(2024, 6, 1), **hold)
    for name, value in OTHER.items():
        alone = f"{name} = {value}"
        change(one, alone + (", held_from = null, held_reason = ''" if "held" in name else ""))
        assert entries() == [(one.pk, None)], name
        look_again(NOON)


@pytest.mark.parametrize("assignment", ["version = version + 1", "status = status"])
def test_other_change_leaves_the_queue_as_it_is(assignment: str) -> None:
    one = placed(latest=date(2024, 6, 1))
    change(one, assignment)
    assert entries() == [(one.pk, date(2024, 6, 1))]
