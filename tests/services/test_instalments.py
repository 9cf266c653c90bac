from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import LifecycleError
from commitments.models import Commitment, DeadlineKind, InstalmentState
from commitments.services.instalments import (
    Planned,
    deliver_instalment,
    drop_instalment,
    plan_instalments,
)
from commitments.services.undo import undo_decision
from commitments.wording.terms import term, term_basis
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
MAY, JUNE, JULY = date(2024, 5, 1), date(2024, 6, 1), date(2024, 7, 1)
SERIES = [Planned(MAY, "eerste"), Planned(JUNE), Planned(JULY)]


def series() -> Commitment:
    made = build.commitment(latest=None, deadline_kind=DeadlineKind.RECURRING)
    plan_instalments(made.pk, version=1, planned=SERIES, why="", **BY)
    made.refresh_from_db()
    return made


def standing(made: Commitment) -> tuple[str, date | None, list[str]]:
    made.refresh_from_db()
    states = [one.state for one in made.instalments.all()]
    return made.status, made.deadline_latest, states


def test_first_delivery_due_is_the_term_and_the_commitment_stays_open() -> None:
    made = series()
    assert standing(made) == ("open", MAY, ["due", "due", "due"])
    assert made.is_overdue(date(2024, 5, 2))
    first, second, _ = made.instalments.all()
    came = build.letter(date=MAY)
    event = deliver_instalment(
        first.pk, version=2, delivered_on=MAY, letter_id=came.pk, why="", **BY
    )
    assert standing(made) == ("open", JUNE, ["delivered", "due", "due"])
    assert (event.letter, event.effective_on) == (came, MAY)
    drop_instalment(second.pk, version=3, why="Zomer.", **BY)
    assert standing(made) == ("open", JULY, ["delivered", "dropped", "due"])


def test_what_was_decided_about_a_delivery_is_undone() -> None:
    made = series()
    first = made.instalments.first()
    assert first is not None
    event = drop_instalment(first.pk, version=2, why="Zomer.", **BY)
    undo_decision(event.pk, version=3, **BY)
    assert standing(made) == ("open", MAY, ["due", "due", "due"])
    with pytest.raises(LifecycleError, match=r"^Er is al iets op dit besluit gevolgd"):
        undo_decision(event.pk, version=4, **BY)


def test_new_plan_leaves_what_ended() -> None:
    made = series()
    first = made.instalments.first()
    assert first is not None
    deliver_instalment(first.pk, version=2, delivered_on=MAY, letter_id=None, why="Mail.", **BY)
    new = [Planned(MAY), Planned(date(2024, 8, 1))]
    plan_instalments(made.pk, version=3, planned=new, why="", **BY)
    assert standing(made) == ("open", date(2024, 8, 1), ["delivered", "due"])


def test_delivery_is_decided_once_with_a_reason_and_not_for_tomorrow() -> None:
    made = series()
    first = made.instalments.first()
    assert first is not None
    said: dict[str, Any] = {"letter_id": None, "why": "Mail.", **BY}
    with pytest.raises(LifecycleError, match=r"^De dag van levering ligt in de toekomst"):
        deliver_instalment(first.pk, version=2, delivered_on=JULY, **said)
    with pytest.raises(LifecycleError, match=r"^Noem de brief"):
        deliver_instalment(first.pk, version=2, delivered_on=MAY, **{**said, "why": " "})
    deliver_instalment(first.pk, version=2, delivered_on=MAY, **said)
    with pytest.raises(LifecycleError, match=r"^Over deze aflevering is al besloten"):
        drop_instalment(first.pk, version=3, why="x", **BY)
    first.refresh_from_db()
    assert first.state == InstalmentState.DELIVERED


@pytest.mark.parametrize("planned", [[], [Planned(MAY), Planned(MAY)], [Planned(MAY)] * 41])
def test_plan_needs_some_different_days(planned: list[Planned]) -> None:
    with pytest.raises(LifecycleError, match=r"^Geef 1 tot 40 verschillende dagen"):
        plan_instalments(series().pk, version=2, planned=planned, why="", **BY)


def test_planned_day_is_told_as_a_persons_and_undone_with_the_plan() -> None:
    made = build.commitment(
        latest=None,
        deadline_kind=DeadlineKind.RECURRING,
        deadline_wording="elk jaar",
        deadline_rule="terugkerend.jaar",
    )
    event = plan_instalments(made.pk, version=1, planned=SERIES, why="", **BY)
    made.refresh_from_db()
    assert (term(made), term_basis(made)) == ("uiterlijk 1 mei 2024", "door een medewerker bepaald")
    undo_decision(event.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_rule) == (None, "terugkerend.jaar")


@pytest.mark.parametrize(
    ("day", "refusal"),
    [
        (date(2023, 5, 1), "De uiterste dag ligt voor de dag van de toezegging zelf."),
        (date(2204, 5, 1), "De uiterste dag ligt te ver in de toekomst."),
    ],
)
def test_plan_keeps_to_the_days_that_a_term_may_have(day: date, refusal: str) -> None:
    made = series()
    with pytest.raises(LifecycleError, match=refusal):
        plan_instalments(made.pk, version=2, planned=[Planned(day)], why="", **BY)
    assert standing(made) == ("open", MAY, ["due", "due", "due"])


def test_delivery_is_not_from_before_the_promise() -> None:
    made = series()
    first = made.instalments.first()
    assert first is not None
    before = date(2024, 1, 9)
    with pytest.raises(LifecycleError, match=r"^De dag van levering ligt voor de dag"):
        deliver_instalment(
            first.pk, version=2, delivered_on=before, letter_id=None, why="Mail.", **BY
        )


def test_promise_of_one_delivery_has_no_series() -> None:
    with pytest.raises(LifecycleError, match=r"^Afleveringen heeft alleen"):
        plan_instalments(build.commitment().pk, version=1, planned=SERIES, why="", **BY)
