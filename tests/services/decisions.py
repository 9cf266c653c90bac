"""Every decision with the fewest words, and commitments in every status to try them on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.forms.models import model_to_dict

from commitments.lifecycle import (
    Action,
    DeadlineChangeReason,
    RejectReason,
    Status,
)
from commitments.models import Commitment, DeadlineKind, Event
from commitments.services.decide import (
    accept_deadline,
    confirm_commitment,
    fulfil_commitment,
    fulfil_partly,
    reject_commitment,
    reopen_commitment,
    withdraw_commitment,
)
from commitments.services.journal import open_history
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.conftest import NOON

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
DAY = date(2024, 2, 20)

Act = Callable[[int, int], Event]


def confirm(pk: int, version: int) -> Event:
    return confirm_commitment(pk, version=version, **BY)


def accept(pk: int, version: int) -> Event:
    return accept_deadline(pk, version=version, **BY)


def reject(pk: int, version: int) -> Event:
    return reject_commitment(pk, version=version, reason=RejectReason.THIRD_PARTY, **BY)


def fulfil(pk: int, version: int) -> Event:
    return fulfil_commitment(pk, version=version, fulfilled_on=DAY, why="In de briefing.", **BY)


def partly(pk: int, version: int) -> Event:
    return fulfil_partly(
        pk, version=version, remaining="de kosten", fulfilled_on=DAY, why="De cijfers.", **BY
    )


def withdraw(pk: int, version: int) -> Event:
    return withdraw_commitment(pk, version=version, why="Het onderzoek gaat niet door.", **BY)


def reopen(pk: int, version: int) -> Event:
    return reopen_commitment(pk, version=version, why="De brief gaat over iets anders.", **BY)


def reschedule(pk: int, version: int) -> Event:
    return change_deadline(
        pk,
        version=version,
        deadline=NewDeadline(DeadlineKind.EVENT, "na het onderzoek"),
        reason=DeadlineChangeReason.POSTPONED,
        why="Aangekondigd in de briefing.",
        **BY,
    )


def at(status: Status) -> Commitment:
    """A commitment in any status, with what its constraints ask."""
    fields: dict[Status, dict[str, Any]] = {
        Status.FULFILLED: {"fulfilled_on": DAY},
        Status.REJECTED: {"reject_reason": RejectReason.PAST},
        Status.PARTLY: {"remaining": "de kosten"},
    }
    made = build.commitment(status=status, **fields.get(status, {}))
    if status == Status.PARTLY:
        open_history(made, action=Action.IMPORT, **BY)
    return made


def facts(commitment: Commitment) -> dict[str, Any]:
    commitment.refresh_from_db()
    return model_to_dict(commitment, exclude=["version"])
