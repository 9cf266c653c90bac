from __future__ import annotations

from typing import Any

import pytest

from commitments.lifecycle import MACHINE, Action, LifecycleError, StaleVersion, Status
from commitments.models import Event
from commitments.services.decide import confirm_commitment, withdraw_commitment
from commitments.services.flag import flag_overdue
from commitments.services.journal import change_commitment, record_letter_event
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}


def confirm(pk: int, version: int) -> Event:
    return confirm_commitment(pk, version=version, **BY)


def test_undo_is_refused_once_something_followed() -> None:
    made = build.commitment(status=Status.FOUND)
    confirmed = confirm(made.pk, 1)
    withdraw_commitment(made.pk, version=2, why="vervalt", **BY)
    with pytest.raises(LifecycleError) as told:
        undo_decision(confirmed.pk, version=3, **BY)
    assert str(told.value) == (
        "Er is al iets op dit besluit gevolgd; neem een nieuw besluit in plaats daarvan."
    )


def test_undo_happens_once_and_is_not_undone() -> None:
    made = build.commitment(status=Status.FOUND)
    confirmed = confirm(made.pk, 1)
    undoing = undo_decision(confirmed.pk, version=2, **BY)
    with pytest.raises(StaleVersion):
        undo_decision(confirmed.pk, version=2, **BY)
    with pytest.raises(LifecycleError, match=r"^Er is al iets op dit besluit gevolgd"):
        undo_decision(confirmed.pk, version=3, **BY)
    with pytest.raises(LifecycleError, match=r"^Dit is geen besluit dat ongedaan"):
        undo_decision(undoing.pk, version=3, **BY)


def test_what_the_machine_found_is_no_decision_to_undo() -> None:
    found = build.commitment(status=Status.FOUND).events.get()
    with pytest.raises(LifecycleError, match=r"^Dit is geen besluit dat ongedaan"):
        undo_decision(found.pk, version=1, **BY)


def test_edit_of_a_letter_is_not_undone_here() -> None:
    event = record_letter_event(build.letter(), before={}, after={}, **BY)
    with pytest.raises(LifecycleError, match=r"^Dit is geen besluit dat ongedaan"):
        undo_decision(event.pk, version=1, **BY)


def test_what_the_clock_and_the_machine_say_since_does_not_stand_in_the_way() -> None:
    build.source(complete_until=NOON.date())
    made = build.commitment(status=Status.FOUND)
    confirmed = confirm_commitment(made.pk, version=1, **BY)
    assert flag_overdue(now=NOON).overdue == 1
    change_commitment(made.pk, version=None, action=Action.PROPOSE_LINK, actor=MACHINE, now=NOON)
    undone = undo_decision(confirmed.pk, version=3, **BY)
    assert (undone.undoes, undone.to_status) == (confirmed, "found")
