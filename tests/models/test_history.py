from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from commitments.lifecycle import REGISTER, Action, LinkState, Relation
from commitments.models import CLOCK_KINDS, Commitment, CommitmentState, Event, Link
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

DAY = date(2024, 2, 29)


def event(commitment: Commitment | None, kind: Action, **fields: Any) -> Event:
    return Event.objects.create(
        commitment=commitment,
        kind=kind,
        actor_name="Gestand",
        actor_role="systeem",
        recorded_at=NOON,
        effective_on=DAY,
        **fields,
    )


def test_event_is_about_something() -> None:
    with pytest.raises(IntegrityError, match="event_is_about_something"), transaction.atomic():
        event(None, Action.EDIT)


@pytest.mark.parametrize("kind", CLOCK_KINDS)
def test_clock_speaks_of_a_deadline_and_says_it_once(kind: Action) -> None:
    made = build.commitment()
    with pytest.raises(IntegrityError, match="clock_event_has_deadline"), transaction.atomic():
        event(made, kind)
    event(made, kind, deadline=DAY)
    event(made, kind, deadline=date(2024, 6, 20))
    event(build.commitment(), kind, deadline=DAY)
    with pytest.raises(IntegrityError), transaction.atomic():
        event(made, kind, deadline=DAY)


def test_event_is_undone_once() -> None:
    made = build.commitment()
    first = made.events.get()
    event(made, Action.UNDO, undoes=first)
    with pytest.raises(IntegrityError), transaction.atomic():
        event(made, Action.UNDO, undoes=first)


def test_commitment_has_one_state_that_holds() -> None:
    made = build.commitment()
    state = made.states.get()
    state.pk = None
    state.event = event(made, Action.EDIT)
    with pytest.raises(IntegrityError), transaction.atomic():
        state.save(force_insert=True)
    assert CommitmentState.objects.count() == 1


@pytest.mark.parametrize("state", sorted(set(LinkState) - {LinkState.PROPOSED}))
def test_decided_link_has_its_event(state: LinkState) -> None:
    made = build.commitment()
    fields = {"letter": build.letter(), "proposed_by": "Gestand", "proposed_at": NOON}
    with pytest.raises(IntegrityError, match="decided_link_has_event"), transaction.atomic():
        Link.objects.create(commitment=made, relation=Relation.FULFILS, state=state, **fields)


def test_letter_is_linked_once_a_relation() -> None:
    made, letter = build.commitment(), build.letter()
    fields = {"letter": letter, "proposed_by": "Gestand", "proposed_at": NOON}
    for relation in (Relation.PARTLY, Relation.POSTPONES):
        Link.objects.create(commitment=made, relation=relation, state=LinkState.PROPOSED, **fields)
    with pytest.raises(IntegrityError), transaction.atomic():
        Link.objects.create(
            commitment=made, relation=Relation.PARTLY, state=LinkState.PROPOSED, **fields
        )


def test_people_did_what_no_machine_and_no_register_signed() -> None:
    made = build.commitment()
    event(made, Action.EDIT)
    Event.objects.create(
        commitment=made,
        kind=Action.EDIT,
        actor_name=REGISTER.name,
        actor_role=REGISTER.role,
        recorded_at=NOON,
        effective_on=DAY,
    )
    assert [one.actor_name for one in made.events.by_people()] == [build.GRIFFIE.name]
