from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from commitments.lifecycle import Relation, Status
from commitments.models import Commitment, CommitmentSource, DeadlineKind, Firmness
from tests import build

pytestmark = pytest.mark.django_db

DAY = date(2024, 2, 29)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("date_has_latest", {"deadline_kind": DeadlineKind.DATE, "deadline_latest": None}),
        ("vague_has_no_latest", {"deadline_kind": DeadlineKind.VAGUE}),
        ("vague_has_no_latest", {"deadline_kind": DeadlineKind.NONE}),
        ("fulfilled_has_date", {"status": Status.FULFILLED}),
        ("fulfilled_has_date", {"status": Status.FULFILLED, "source": CommitmentSource.HAND}),
        ("read_in_a_letter", {"letter": None}),
        ("rejected_has_reason", {"status": Status.REJECTED}),
    ],
)
def test_what_must_never_be_is_refused_by_the_database(name: str, fields: dict[str, Any]) -> None:
    made = build.commitment(latest=DAY)
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Commitment.objects.filter(pk=made.pk).update(**fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"deadline_kind": DeadlineKind.EVENT},
        {"deadline_kind": DeadlineKind.RECURRING},
        {"deadline_kind": DeadlineKind.NONE, "deadline_latest": None},
        {"status": Status.FULFILLED, "source": CommitmentSource.REGISTER},
        {"status": Status.FULFILLED, "fulfilled_on": DAY},
        {"letter": None, "source": CommitmentSource.HAND},
        {"status": Status.REJECTED, "reject_reason": "past"},
    ],
)
def test_what_may_be_is_let_through(fields: dict[str, Any]) -> None:
    made = build.commitment(latest=DAY)
    assert Commitment.objects.filter(pk=made.pk).update(**fields) == 1


def test_number_is_read_as_people_write_it() -> None:
    made = build.commitment()
    assert made.number == f"G-{made.pk:06d}"
    assert [
        Commitment.pk_of(text) for text in (made.number, f" g{made.pk} ", "G-0", "G-1x", "")
    ] == [
        made.pk,
        made.pk,
        None,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("fields", "late"),
    [
        ({}, True),
        ({"latest": date(2024, 6, 4)}, True),
        ({"latest": date(2024, 6, 5)}, False),
        ({"latest": None}, False),
        ({"deadline_accepted": False}, False),
        ({"firmness": Firmness.EFFORT}, False),
        ({"status": Status.FOUND, "deadline_accepted": True}, False),
        ({"status": Status.PARTLY}, True),
        ({"status": Status.WITHDRAWN}, False),
        ({"deadline_kind": DeadlineKind.EVENT}, True),
    ],
)
def test_late_is_said_by_the_conditions_of_the_design(fields: dict[str, Any], late: bool) -> None:
    made = build.commitment(**fields)
    assert list(Commitment.objects.late(date(2024, 6, 4))) == ([made] if late else [])


@pytest.mark.parametrize("relation", Relation)
def test_decisive_proposal_keeps_late_from_being_said(relation: Relation) -> None:
    made = build.commitment()
    build.link(made, build.letter(), relation)
    decisive = relation not in {Relation.REPEATS, Relation.MENTIONS}
    assert list(Commitment.objects.late(date(2024, 6, 4))) == ([] if decisive else [made])


def test_letter_that_is_not_public_hides_its_commitments() -> None:
    made = build.commitment(letter=build.letter(visibility="concept"))
    assert (made.is_public, list(Commitment.objects.public())) == (False, [])


def test_overdue_starts_the_day_after_the_last_day() -> None:
    made = build.commitment(latest=DAY)
    days = (DAY, date(2024, 3, 1))
    assert [made.is_overdue(day) for day in days] == [False, True]
    assert [list(Commitment.objects.overdue(day)) for day in days] == [[], [made]]
