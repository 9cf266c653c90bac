from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from commitments.lifecycle import Actor, LifecycleError, Status
from commitments.models import BulkAct, Commitment, Event
from commitments.services.bulk_acts import Seen, decide_all, rehearse, undo_all
from commitments.services.decide import confirm_commitment, withdraw_commitment
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}


def confirm(pk: int, version: int, actor: Actor, now: datetime) -> Event:
    return confirm_commitment(pk, version=version, actor=actor, now=now)


def found(number: int) -> list[Commitment]:
    return [build.commitment(status=Status.FOUND) for _ in range(number)]


def seen(rows: list[Commitment]) -> list[Seen]:
    return [Seen(one.pk, one.version) for one in rows]


def statuses() -> list[str]:
    return list(Commitment.objects.order_by("pk").values_list("status", flat=True))


def test_rehearsal_tells_exactly_what_would_happen_and_writes_nothing() -> None:
    rows = [*found(2), build.commitment()]
    events = Event.objects.count()
    changes = rehearse(seen(rows), confirm, **BY)
    assert [one.event is not None for one in changes] == [True, True, False]
    assert [one.refusal for one in changes[:2]] == ["", ""]
    assert "'openstaand'" in changes[2].refusal
    assert (statuses(), Event.objects.count()) == (["found", "found", "open"], events)


def test_every_decision_is_an_event_and_all_are_undone_together() -> None:
    rows = found(3)
    act = decide_all(seen(rows), confirm, what="Bevestigd", **BY)
    assert statuses() == ["open"] * 3
    assert [event.kind for event in act.events.all()] == ["confirmed"] * 3
    assert undo_all(act.pk, **BY) == (3, [])
    assert statuses() == ["found"] * 3
    with pytest.raises(LifecycleError, match=r"^Dit is al ongedaan gemaakt"):
        undo_all(act.pk, **BY)


def test_one_that_somebody_else_decided_stops_the_lot() -> None:
    rows = found(2)
    chosen = seen(rows)
    confirm_commitment(rows[1].pk, version=1, **BY)
    with pytest.raises(LifecycleError, match=f"^Niets is veranderd. {rows[1].number}: Intussen"):
        decide_all(chosen, confirm, what="Bevestigd", **BY)
    assert (statuses(), BulkAct.objects.count()) == (["found", "open"], 0)


def test_undo_leaves_what_something_followed_on_and_says_so() -> None:
    rows = found(2)
    act = decide_all(seen(rows), confirm, what="Bevestigd", **BY)
    withdraw_commitment(rows[0].pk, version=2, why="vervalt", **BY)
    undone, kept = undo_all(act.pk, **BY)
    assert (undone, statuses()) == (1, ["withdrawn", "found"])
    assert [told.startswith(f"{rows[0].number}: Er is al iets") for told in kept] == [True]


@pytest.mark.parametrize("number", [0, 501])
def test_nothing_or_too_much_is_refused(number: int) -> None:
    with pytest.raises(LifecycleError, match=r"^Kies 1 tot 500 toezeggingen"):
        decide_all([Seen(1, 1)] * number, confirm, what="x", **BY)
