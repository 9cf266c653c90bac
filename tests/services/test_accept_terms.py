from __future__ import annotations

from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from commitments.lifecycle import REGISTER, Action, Status
from commitments.models import BulkAct, Commitment, CommitmentSource, CommitmentState, Event
from commitments.queries.register_terms import proposed_terms
from commitments.services.accept_terms import accept_by_rule, accept_chosen
from commitments.services.bulk_acts import undo_all
from commitments.services.decide import withdraw_commitment
from commitments.services.journal import change_commitment
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def proposed(**fields: Any) -> Commitment:
    return build.commitment(
        source=CommitmentSource.REGISTER,
        deadline_accepted=False,
        **{"deadline_rule": "datum.maand", **fields},
    )


def test_terms_of_a_rule_are_accepted_with_an_event_each_and_no_others() -> None:
    taken = [proposed(), proposed()]
    others = [
        proposed(deadline_rule="datum.seizoen"),
        proposed(status=Status.FOUND),
        build.commitment(deadline_accepted=False, deadline_rule="datum.maand"),
    ]
    assert accept_by_rule("datum.maand", actor=build.GRIFFIE, now=NOON) == 2
    accepted = Commitment.objects.filter(deadline_accepted=True).order_by("pk")
    assert list(accepted) == taken
    assert [one.version for one in accepted] == [2, 2]
    events = Event.objects.filter(kind=Action.ACCEPT_DEADLINE)
    assert [event.actor_name for event in events] == [build.GRIFFIE.name] * 2
    states = CommitmentState.objects.filter(commitment__in=taken, recorded_until=None)
    assert [state.deadline_accepted for state in states] == [True, True]
    assert len(others) == 3
    assert accept_by_rule("datum.maand", actor=build.GRIFFIE, now=NOON) == 0


def test_terms_that_were_accepted_together_are_taken_back_together() -> None:
    rows = [proposed(), proposed()]
    accept_by_rule("datum.maand", actor=build.GRIFFIE, now=NOON)
    act = BulkAct.objects.get()
    assert act.what == "Alle termijnen die de regel datum.maand las, zijn bevestigd."
    assert undo_all(act.pk, actor=build.GRIFFIE, now=NOON) == (2, [])
    assert list(proposed_terms().order_by("pk")) == rows


def test_no_more_are_accepted_than_asked() -> None:
    rows = [proposed(), proposed(), proposed()]
    assert accept_by_rule("datum.maand", actor=build.GRIFFIE, now=NOON, most=2) == 2
    assert list(proposed_terms()) == rows[2:]


def test_chosen_ones_are_accepted_unless_they_changed_since() -> None:
    same, changed, other = proposed(), proposed(version=2), proposed()
    seen = {same.pk: same.version, changed.pk: 1}
    assert accept_chosen(seen, actor=build.GRIFFIE, now=NOON) == 1
    assert list(proposed_terms().order_by("pk")) == [changed, other]


@pytest.mark.django_db(transaction=True)
def test_term_that_changes_while_it_is_accepted_is_not() -> None:
    one = proposed()
    done: list[int] = []
    seen = {one.pk: 1}
    with meanwhile(lambda: done.append(accept_chosen(seen, actor=build.GRIFFIE, now=NOON))):
        term = {"deadline_latest": date(2026, 1, 1)}
        act = Action.CHANGE_DEADLINE
        change_commitment(one.pk, version=1, action=act, fields=term, actor=REGISTER, now=NOON)
    one.refresh_from_db()
    assert (done, one.deadline_latest, one.deadline_accepted) == ([0], date(2026, 1, 1), False)


@pytest.mark.django_db(transaction=True)
def test_term_that_comes_while_all_that_was_seen_changes_is_accepted_too() -> None:
    ended = [proposed(), proposed()]
    done: list[int] = []
    act: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
    with meanwhile(lambda: done.append(accept_by_rule("datum.maand", **act))):
        for one in ended:
            withdraw_commitment(one.pk, version=1, why="Vervallen.", **act)
        late = proposed()
    late.refresh_from_db()
    assert (done, late.deadline_accepted) == ([1], True)


def test_states_end_with_the_event_that_ended_them() -> None:
    earlier, later = proposed(), proposed(recorded=NOON + timedelta(hours=1))
    accept_by_rule("datum.maand", actor=build.GRIFFIE, now=NOON)
    for one in (earlier, later):
        event = one.events.get(kind=Action.ACCEPT_DEADLINE)
        ended, current = one.states.order_by("pk")
        assert ended.recorded_until == current.recorded_from == event.recorded_at


def test_command_lists_rules_with_their_numbers_and_accepts_one() -> None:
    proposed()
    told = StringIO()
    call_command("accept_terms", stdout=told)
    assert told.getvalue() == "      1  datum.maand  «voor 1 maart»\n"
    call_command("accept_terms", "datum.maand", stdout=told)
    assert told.getvalue().endswith("1 termijnen bevestigd.\n")
