from __future__ import annotations

import itertools

import pytest

from commitments.lifecycle import (
    ARROWS,
    DECISIVE,
    OWED,
    PUBLIC,
    UNDOABLE,
    Action,
    ForbiddenArrow,
    Relation,
    Status,
    actions_from,
    check_arrow,
    status_of_register,
)

F, O, P, V, W, R = Status  # noqa: E741 - found, open, partly, fulfilled (voldaan), withdrawn, rejected

#: Every way a decision can go, written down once more by hand, from design.md §3.
WAYS = {
    Action.CONFIRM: {(F, O)},
    Action.REJECT: {(F, R), (O, R), (P, R)},
    Action.FULFIL: {(O, V), (P, V)},
    Action.FULFIL_PARTLY: {(O, P), (P, P)},
    Action.WITHDRAW: {(O, W), (P, W)},
    Action.REOPEN: {(V, O), (V, P), (W, O), (W, P), (R, O), (R, P)},
}


@pytest.mark.parametrize("action", WAYS)
def test_arrow_goes_its_ways_and_no_other(action: Action) -> None:
    allowed = set()
    for source, target in itertools.product(Status, Status):
        try:
            check_arrow(action, source, target)
        except ForbiddenArrow:
            continue
        allowed.add((source, target))
    assert allowed == WAYS[action]


@pytest.mark.parametrize("action", [Action.FIND, Action.RECORD, Action.IMPORT])
@pytest.mark.parametrize("source", Status)
def test_first_arrow_starts_from_no_status(action: Action, source: Status) -> None:
    with pytest.raises(ForbiddenArrow):
        check_arrow(action, source, Status.OPEN)


def test_first_arrow_leads_to_its_status() -> None:
    first = {action: ARROWS[action].targets for action in (Action.FIND, Action.RECORD)}
    assert first == {Action.FIND: {F}, Action.RECORD: {O, F}}
    assert ARROWS[Action.IMPORT].targets == {F, O, P, V, W}


def test_forbidden_arrow_says_in_dutch_what_holds() -> None:
    with pytest.raises(ForbiddenArrow) as told:
        check_arrow(Action.CONFIRM, Status.FULFILLED, Status.OPEN)
    assert str(told.value) == ("Deze toezegging is 'voldaan'; daarop is 'bevestigd' niet mogelijk.")


@pytest.mark.parametrize(
    ("status", "actions"),
    [
        (F, {Action.CONFIRM, Action.REJECT}),
        (O, {Action.REJECT, Action.FULFIL, Action.FULFIL_PARTLY, Action.WITHDRAW}),
        (P, {Action.REJECT, Action.FULFIL, Action.FULFIL_PARTLY, Action.WITHDRAW}),
        (V, {Action.REOPEN}),
        (W, {Action.REOPEN}),
        (R, {Action.REOPEN}),
    ],
)
def test_actions_from_status_are_its_outgoing_arrows(status: Status, actions: set[Action]) -> None:
    assert actions_from(status) == actions


def test_sets_of_statuses_are_those_of_the_design() -> None:
    assert {O, P} == OWED
    assert {O, P, V, W} == PUBLIC
    assert set(Relation) - {Relation.REPEATS, Relation.MENTIONS} == DECISIVE


def test_only_what_people_decide_can_be_undone() -> None:
    machine = {
        Action.FIND,
        Action.IMPORT,
        Action.DELETE_AT_SOURCE,
        Action.PROPOSE_LINK,
        Action.BECOME_OVERDUE,
        Action.PASS_TARGET,
        Action.WITHDRAW_OVERDUE,
        Action.COME_DUE,
        Action.NEED_ATTENTION,
    }
    said = {Action.PROPOSE, Action.REACT, Action.OBJECT}
    assert set(Action) - UNDOABLE == machine | said | {Action.UNDO}


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("Openstaand", O),
        ("DEELS  afgedaan", P),
        ("Voldaan", V),
        ("nagekomen", V),
        ("Vervallen", W),
        ("Niet nagekomen", None),
        ("In behandeling bij de griffie", None),
        ("", None),
    ],
)
def test_status_of_the_register_is_mapped_and_an_unknown_word_stays_unknown(
    raw: str, status: Status | None
) -> None:
    assert status_of_register(raw) == status
