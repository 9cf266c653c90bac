from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import (
    ForbiddenArrow,
    LifecycleError,
    RejectReason,
    StaleVersion,
    Status,
)
from commitments.models import Event
from commitments.services.decide import (
    accept_deadline,
    fulfil_commitment,
    fulfil_partly,
    reject_commitment,
    reopen_commitment,
    withdraw_commitment,
)
from tests import build
from tests.services.decisions import (
    BY,
    DAY,
    Act,
    at,
    confirm,
    facts,
    fulfil,
    partly,
    reject,
    reopen,
    withdraw,
)

pytestmark = pytest.mark.django_db


FORBIDDEN = [
    (act, status)
    for act, allowed in {
        confirm: {Status.FOUND},
        reject: {Status.FOUND, Status.OPEN, Status.PARTLY},
        fulfil: {Status.OPEN, Status.PARTLY},
        partly: {Status.OPEN, Status.PARTLY},
        withdraw: {Status.OPEN, Status.PARTLY},
        reopen: {Status.FULFILLED, Status.WITHDRAWN, Status.REJECTED},
    }.items()
    for status in Status
    if status not in allowed
]


@pytest.mark.parametrize(("act", "status"), FORBIDDEN)
def test_decision_without_an_arrow_is_refused_in_dutch(act: Act, status: Status) -> None:
    made = at(status)
    was = facts(made)
    events = made.events.count()
    with pytest.raises(ForbiddenArrow, match=rf"^Deze toezegging is '{status.label}'; daarop is"):
        act(made.pk, 1)
    assert (facts(made), made.events.count()) == (was, events)


@pytest.mark.parametrize(
    ("status", "act", "fields", "sentence"),
    [
        (Status.OPEN, accept_deadline, {}, "De termijn van deze toezegging is al bevestigd."),
        (
            Status.FOUND,
            accept_deadline,
            {},
            "Deze toezegging staat niet open; haar termijn wordt niet bevestigd.",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.DOUBLE},
            "Noem bij 'dubbel', en alleen dan, de toezegging die blijft staan.",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.PAST, "double_of_id": 1},
            "Noem bij 'dubbel', en alleen dan, de toezegging die blijft staan.",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.DOUBLE, "double_of_id": 987654},
            "De toezegging waarvan dit een dubbel is, bestaat niet (meer).",
        ),
        (
            Status.FOUND,
            reject_commitment,
            {"reason": RejectReason.OTHER, "why": "  "},
            "Schrijf bij 'anders' in een paar woorden waarom.",
        ),
        (
            Status.OPEN,
            fulfil_commitment,
            {"fulfilled_on": DAY, "why": " "},
            "Schrijf waardoor de toezegging is nagekomen, of koppel een brief.",
        ),
        (
            Status.OPEN,
            fulfil_commitment,
            {"fulfilled_on": date(2024, 6, 6), "why": "x"},
            "De dag van nakoming ligt in de toekomst.",
        ),
        (
            Status.OPEN,
            fulfil_commitment,
            {"fulfilled_on": date(2024, 1, 9), "why": "x"},
            "De dag van nakoming ligt voor de dag van de toezegging zelf.",
        ),
        (
            Status.OPEN,
            fulfil_partly,
            {"fulfilled_on": DAY, "remaining": " ", "why": "x"},
            "Schrijf welk deel nog openstaat.",
        ),
        (
            Status.OPEN,
            fulfil_partly,
            {"fulfilled_on": DAY, "remaining": "de kosten"},
            "Schrijf waardoor een deel is nagekomen, of koppel een brief.",
        ),
        (
            Status.OPEN,
            fulfil_partly,
            {"fulfilled_on": date(2024, 6, 6), "remaining": "de kosten", "why": "x"},
            "De dag van nakoming ligt in de toekomst.",
        ),
        (
            Status.OPEN,
            withdraw_commitment,
            {"why": ""},
            "Schrijf waarom de toezegging is vervallen.",
        ),
        (
            Status.WITHDRAWN,
            reopen_commitment,
            {"why": "\n"},
            "Schrijf waarom de toezegging weer openstaat.",
        ),
    ],
)
def test_incomplete_decision_is_refused_in_dutch(
    status: Status, act: Callable[..., Event], fields: dict[str, Any], sentence: str
) -> None:
    made = at(status)
    was = facts(made)
    with pytest.raises(LifecycleError) as told:
        act(made.pk, version=1, **fields, **BY)
    assert (str(told.value), facts(made)) == (sentence, was)


def test_staleness_is_told_before_anything_else() -> None:
    made = at(Status.OPEN)
    with pytest.raises(StaleVersion):
        withdraw_commitment(made.pk, version=7, why="", **BY)


def test_commitment_is_no_double_of_itself_or_of_a_rejected_one() -> None:
    gone, double = at(Status.REJECTED), build.commitment(status=Status.FOUND)
    for kept in (gone, double):
        with pytest.raises(LifecycleError, match=r"^De toezegging waarvan dit een dubbel is"):
            reject_commitment(
                double.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY
            )
