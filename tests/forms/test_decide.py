from __future__ import annotations

from typing import Any

import pytest

from commitments.forms.decide import RejectForm
from commitments.forms.edit import HandOverForm
from commitments.lifecycle import StaleVersion
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
