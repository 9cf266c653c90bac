from __future__ import annotations

from typing import Any

import pytest

from commitments.forms.decide import RejectForm, UndoForm, last_decision
from commitments.forms.edit import HandOverForm
from commitments.lifecycle import MACHINE, Action, StaleVersion
from commitments.services.edit import edit_commitment
from commitments.services.journal import change_commitment
from tests import build
from tests.at_once import wait_empty_handed
from tests.conftest import NOON

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}


@pytest.mark.django_db(transaction=True)
def test_decision_on_two_takes_them_in_hand_in_one_order() -> None:
    kept, double = build.commitment(), build.commitment()
    typed = {"version": 1, "reason": "double", "double_of": kept.number}
    form = RejectForm(typed, commitment=double)
    wait_empty_handed(lambda: form.attempt(**BY), kept, double)
    double.refresh_from_db()
    assert (double.status, double.double_of) == ("rejected", kept)


@pytest.mark.django_db
def test_change_by_somebody_else_is_told_before_what_is_refused() -> None:
    made = build.commitment(ministry=build.ministry())
    typed = {"version": 1, "ministry": build.ministry().pk, "why": "Naar onszelf."}
    form = HandOverForm(typed, commitment=made)
    assert form.attempt(**BY) is None
    assert form.non_field_errors() == ["Deze toezegging staat al bij dit ministerie."]
    with pytest.raises(StaleVersion):
        HandOverForm(typed | {"version": 0}, commitment=made).attempt(**BY)


@pytest.mark.django_db
@pytest.mark.parametrize("version", [2, 3])
def test_edit_is_undone_also_where_the_machine_read_a_subject_anew_since(version: int) -> None:
    made = build.commitment(object="wat oudere regels lazen")
    edited = edit_commitment(made.pk, version=1, changes={"category": "stukken"}, why="", **BY)
    newer: dict[str, Any] = {"fields": {"object": "de bruggen"}, "actor": MACHINE, "now": NOON}
    change_commitment(made.pk, version=None, action=Action.EDIT, **newer)
    made.refresh_from_db()
    assert last_decision(made.events.all()) == edited
    typed = {"version": version, "event": edited.pk}
    assert UndoForm(typed, commitment=made).attempt(**BY) is not None
    made.refresh_from_db()
    assert (made.category, made.object) == (edited.before["category"], "de bruggen")
