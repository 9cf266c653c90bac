from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import LifecycleError, Status
from commitments.models import Office, Person
from commitments.services import succession
from commitments.services.bulk_acts import undo_all
from commitments.services.decide import confirm_commitment, withdraw_commitment
from commitments.services.succession import succeed
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON
from tests.services.decisions import at

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON, "why": "Koninklijk besluit."}
ON = date(2024, 6, 1)


def office(name: str, ministry: Any, title: str = "minister") -> Office:
    person = Person.objects.create(name=name)
    return Office.objects.create(person=person, title=title, ministry=ministry)


def test_open_commitments_go_to_the_heir_and_the_history_says_so() -> None:
    old, new = build.ministry("Oud"), build.ministry("Nieuw")
    before, after = office("A", old), office("B", new)
    made = [build.commitment(ministry=old), build.commitment(ministry=old, status=Status.FOUND)]
    made[0].offices.add(before)
    closed = at(Status.FULFILLED)
    type(closed).objects.filter(pk=closed.pk).update(ministry=old)
    moved = succeed(old, new, on=ON, **BY)
    for one in (*made, closed, old):
        one.refresh_from_db()
    assert [one.ministry for one in (*made, closed)] == [new, new, old]
    assert list(made[0].offices.all()) == [after]
    assert (old.successor, old.valid_until, moved.moved) == (new, date(2024, 5, 31), 2)
    event = made[0].events.latest("pk")
    assert (event.kind, event.why) == ("handed_over", "Koninklijk besluit.")
    assert undo_all(moved.acts[0], actor=build.GRIFFIE, now=NOON) == (2, [])


def test_ministry_does_not_succeed_itself() -> None:
    one, other = build.ministry("Een"), build.ministry("Twee")
    with pytest.raises(LifecycleError, match=r"^Een ministerie volgt zichzelf niet op"):
        succeed(one, one, on=ON, **BY)
    succeed(one, other, on=ON, **BY)
    other.successor = build.ministry("Drie")
    other.save()
    with pytest.raises(LifecycleError, match=r"kring"):
        succeed(build.ministry("Drie"), one, on=ON, **BY)


@pytest.mark.django_db(transaction=True)
def test_what_a_colleague_changes_meanwhile_is_handed_over_as_it_is_then() -> None:
    old, new = build.ministry("Oud"), build.ministry("Nieuw")
    one = build.commitment(ministry=old, status=Status.FOUND)
    ended, other = build.commitment(ministry=old), build.commitment(ministry=old)
    moved: list[succession.Succession] = []
    with meanwhile(lambda: moved.append(succeed(old, new, on=ON, **BY))):
        confirm_commitment(one.pk, version=1, actor=build.GRIFFIE, now=NOON)
        withdraw_commitment(ended.pk, version=1, **BY)
    for row in (one, ended, other, old):
        row.refresh_from_db()
    assert [row.ministry for row in (one, ended, other)] == [new, old, new]
    assert (one.status, old.successor, moved[0].moved) == (Status.OPEN, new, 2)


@pytest.mark.django_db(transaction=True)
def test_what_comes_while_all_that_was_seen_changes_is_handed_over_too(monkeypatch: Any) -> None:
    monkeypatch.setattr(succession, "MOST", 2)
    old, new = build.ministry("Oud"), build.ministry("Nieuw")
    ended = [build.commitment(ministry=old) for _ in range(2)]
    moved: list[succession.Succession] = []
    with meanwhile(lambda: moved.append(succeed(old, new, on=ON, **BY))):
        for one in ended:
            withdraw_commitment(one.pk, version=1, **BY)
        late = build.commitment(ministry=old)
    late.refresh_from_db()
    assert (late.ministry, old.commitments.count(), moved[0].moved) == (new, len(ended), 1)


def test_more_than_one_bulk_act_holds_are_all_handed_over(monkeypatch: Any) -> None:
    monkeypatch.setattr(succession, "MOST", 2)
    old, new = build.ministry("Oud"), build.ministry("Nieuw")
    made = [build.commitment(ministry=old) for _ in range(5)]
    moved = succeed(old, new, on=ON, **BY)
    assert (moved.moved, new.commitments.count()) == (len(made), 5)
    acts = [undo_all(act, actor=build.GRIFFIE, now=NOON) for act in moved.acts]
    assert acts == [(2, []), (2, []), (1, [])]


def test_succession_that_gives_no_reason_leaves_all_as_it_was() -> None:
    old, new = build.ministry("Oud"), build.ministry("Nieuw")
    build.commitment(ministry=old)
    with pytest.raises(LifecycleError, match=r"^Schrijf"):
        succeed(old, new, on=ON, **BY | {"why": " "})
    old.refresh_from_db()
    assert (old.successor, old.commitments.count()) == (None, 1)
