from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import (
    MACHINE,
    Action,
    DeadlineChangeReason,
    RejectReason,
    Relation,
    Status,
)
from commitments.models import Commitment, DeadlineKind, Event, Letter, Link
from commitments.services import decide, link, reschedule, undo
from commitments.wording.history import sentence
from tests import build
from tests.build import GRIFFIE
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": GRIFFIE, "now": NOON}
WHO = "Geertje Register (griffie)"


def _answer() -> Letter:
    return build.letter(date=date(2024, 5, 3), paper=("29237", "177"))


def test_finding_names_the_letter() -> None:
    build.commitment(status=Status.FOUND)
    event = Event.objects.get()
    event.actor_name = MACHINE.name
    assert sentence(event) == (
        "Gestand vond deze toezegging in de brief van 10 januari 2024 op 5 juni 2024."
    )


@pytest.mark.parametrize(
    ("accept", "words"),
    [
        (True, f"{WHO} bevestigde de toezegging en haar termijn op 5 juni 2024."),
        (False, f"{WHO} bevestigde de toezegging, maar nog niet haar termijn, op 5 juni 2024."),
    ],
)
def test_confirmation_says_what_was_confirmed(accept: bool, words: str) -> None:
    found = build.commitment(status=Status.FOUND)
    event = decide.confirm_commitment(found.pk, version=1, accept_deadline=accept, **BY)
    assert sentence(event) == words


def test_rejection_of_a_double_names_the_one_that_stays() -> None:
    kept, double = build.commitment(), build.commitment()
    event = decide.reject_commitment(
        double.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY
    )
    assert sentence(event) == (
        f"{WHO} wees de toezegging af op 5 juni 2024: dubbel van {kept.number}."
    )


def test_fulfilment_by_letter_tells_letter_and_its_day() -> None:
    event = link.link_letter(
        build.commitment().pk,
        version=1,
        letter_id=_answer().pk,
        decision=link.LinkDecision(Relation.FULFILS),
        **BY,
    )
    assert sentence(event) == (
        f"{WHO} gaf de toezegging de status ‘voldaan’ op 5 juni 2024, "
        "per 3 mei 2024, met de brief van 3 mei 2024 (29 237, nr. 177)."
    )


def test_partial_fulfilment_says_what_is_left() -> None:
    event = decide.fulfil_partly(
        build.commitment().pk,
        version=1,
        remaining="Het tweede rapport.",
        fulfilled_on=date(2024, 5, 3),
        why="Het eerste rapport.",
        **BY,
    )
    assert sentence(event) == (
        f"{WHO} gaf de toezegging de status ‘deels voldaan’ op 5 juni 2024, "
        "per 3 mei 2024; nog open: Het tweede rapport."
    )


def test_withdrawal_reopening_and_undoing_are_told() -> None:
    pk = build.commitment().pk
    gone = decide.withdraw_commitment(pk, version=1, why="Motie verworpen.", **BY)
    back = decide.reopen_commitment(pk, version=2, why="Toch niet.", **BY)
    undone = undo.undo_decision(back.pk, version=3, **BY)
    assert [sentence(event) for event in (gone, back, undone)] == [
        f"{WHO} gaf de toezegging de status ‘vervallen’ op 5 juni 2024.",
        f"{WHO} heropende de toezegging op 5 juni 2024.",
        f"{WHO} maakte het besluit ‘heropend’ van 5 juni 2024 ongedaan op 5 juni 2024.",
    ]


@pytest.mark.parametrize(
    ("latest", "tail"),
    [
        (date(2024, 6, 30), "wordt uiterlijk 30 juni 2024 (122 dagen later)."),
        (date(2024, 2, 28), "wordt uiterlijk 28 februari 2024 (1 dag eerder)."),
    ],
)
def test_postponement_tells_old_and_new(latest: date, tail: str) -> None:
    event = link.link_letter(
        build.commitment().pk,
        version=1,
        letter_id=_answer().pk,
        decision=link.LinkDecision(
            Relation.POSTPONES, deadline=reschedule.NewDeadline(DeadlineKind.DATE, latest=latest)
        ),
        **BY,
    )
    assert sentence(event) == (
        f"{WHO} legde uitstel door de bewindspersoon vast op 5 juni 2024, "
        "met de brief van 3 mei 2024 (29 237, nr. 177): "
        f"was uiterlijk 29 februari 2024, {tail}"
    )


def test_correction_to_an_undated_term_counts_no_days() -> None:
    event = reschedule.change_deadline(
        build.commitment().pk,
        version=1,
        deadline=reschedule.NewDeadline(DeadlineKind.EVENT, wording="na afronding"),
        reason=DeadlineChangeReason.CORRECTED,
        why="De datum hoorde bij het onderzoek.",
        **BY,
    )
    assert sentence(event) == (
        f"{WHO} verbeterde de lezing van de termijn op 5 juni 2024: "
        "was uiterlijk 29 februari 2024, wordt na een gebeurtenis: ‘na afronding’."
    )


def _proposal(of: Commitment) -> Link:
    return Link.objects.create(
        commitment=of,
        letter=_answer(),
        relation=Relation.FULFILS,
        state="proposed",
        proposed_by=MACHINE.name,
        proposed_at=NOON,
    )


def test_rejected_proposal_is_told() -> None:
    commitment = build.commitment()
    proposal = _proposal(commitment)
    event = link.decide_link(proposal.pk, version=1, decision=None, **BY)
    assert sentence(event) == (
        f"{WHO} wees de koppeling met de brief van 3 mei 2024 (29 237, nr. 177) af op 5 juni 2024."
    )


def test_double_that_was_none_is_told_without_a_letter() -> None:
    event = Event(kind="link_decided", actor_name="G. Register", actor_role="griffie")
    event.recorded_at = NOON
    assert sentence(event).endswith("(griffie) wees een mogelijke dubbel af op 5 juni 2024.")


def test_mention_is_told_as_a_finding() -> None:
    event = link.link_letter(
        build.commitment().pk,
        version=1,
        letter_id=_answer().pk,
        decision=link.LinkDecision(Relation.MENTIONS),
        **BY,
    )
    assert sentence(event) == (
        f"{WHO} stelde vast op 5 juni 2024: "
        "de brief van 3 mei 2024 (29 237, nr. 177) noemt de toezegging."
    )


def test_relation_chosen_in_place_of_the_proposed_one_is_what_is_told() -> None:
    proposal = build.link(build.commitment(), _answer())
    decision = link.LinkDecision(Relation.MENTIONS)
    event = link.decide_link(proposal.pk, version=1, decision=decision, **BY)
    assert sentence(event) == (
        f"{WHO} stelde vast op 5 juni 2024: de brief van 3 mei 2024 (29 237, nr. 177) "
        "noemt de toezegging."
    )


@pytest.mark.parametrize("relation", [None, Relation.MENTIONS, Relation.REPEATS])
def test_decision_on_a_link_is_told_the_same_once_it_was_undone(relation: Relation | None) -> None:
    proposal = _proposal(build.commitment())
    decision = link.LinkDecision(relation) if relation else None
    made = link.decide_link(proposal.pk, version=1, decision=decision, **BY)
    told = sentence(made)
    undo.undo_decision(made.pk, version=2, **BY)
    assert not made.decided_links.exists()
    assert sentence(Event.objects.get(pk=made.pk)) == told


def test_undone_decision_of_before_events_kept_the_relation_names_the_letter_only() -> None:
    event = Event(kind="link_decided", actor_name="Geertje Register", actor_role="griffie")
    event.pk, event.letter, event.recorded_at = 0, _answer(), NOON
    event.before = {"links": {"1": {"state": "proposed", "event": None}}}
    assert sentence(event) == (
        f"{WHO} besloot over de koppeling met de brief van 3 mei 2024 (29 237, nr. 177) "
        "op 5 juni 2024."
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (
            Action.BECOME_OVERDUE,
            "Op 1 maart 2024 werd de toezegging te laat; de uiterste dag was 29 februari 2024.",
        ),
        (
            Action.PASS_TARGET,
            "Op 1 maart 2024 was de streefdatum verstreken; die was 29 februari 2024.",
        ),
        (
            Action.WITHDRAW_OVERDUE,
            "Gestand nam de melding over de termijn van 29 februari 2024 terug op 5 juni 2024.",
        ),
    ],
)
def test_clock_events_tell_their_days(kind: Action, words: str) -> None:
    event = Event(
        commitment=build.commitment(),
        kind=kind,
        deadline=date(2024, 2, 29),
        effective_on=date(2024, 3, 1),
        recorded_at=NOON,
        actor_name=MACHINE.name,
        actor_role=MACHINE.role,
    )
    assert sentence(event) == words


def test_edit_names_the_fields_in_dutch() -> None:
    event = Event(
        commitment=build.commitment(),
        kind=Action.EDIT,
        after={"object": "de dijken", "ministry_id": 3, "addressee": "lid Jansen"},
        recorded_at=NOON,
        actor_name=GRIFFIE.name,
        actor_role=GRIFFIE.role,
    )
    assert sentence(event) == (
        f"{WHO} wijzigde onderwerp, ministerie en gericht aan op 5 juni 2024."
    )


def test_edit_of_a_letter_names_the_letters_fields() -> None:
    event = Event(
        letter=build.letter(),
        kind=Action.EDIT,
        after={"date": "2024-01-11", "papers": [["29237", "177"]], "of old": 1},
        recorded_at=NOON,
        actor_name=GRIFFIE.name,
        actor_role=GRIFFIE.role,
    )
    assert sentence(event) == f"{WHO} wijzigde datum, stuknummer en gegevens op 5 juni 2024."


@pytest.mark.parametrize("kind", Action)
def test_every_kind_of_event_has_its_sentence(kind: Action) -> None:
    event = Event(
        commitment=build.commitment(),
        kind=kind,
        effective_on=date(2024, 3, 1),
        recorded_at=NOON,
        actor_name=GRIFFIE.name,
        actor_role=GRIFFIE.role,
    )
    event.pk = 10_000_000
    told = sentence(event)
    assert "op 5 juni 2024" in told or told.startswith("Op 1 maart 2024")
