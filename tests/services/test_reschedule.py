from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import DeadlineChangeReason, LifecycleError, StaleVersion, Status
from commitments.models import Commitment, DeadlineChange, DeadlineKind, Event
from commitments.services.reschedule import NewDeadline, change_deadline, propose_term
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
OLD = date(2024, 2, 29)
JUNE = NewDeadline(DeadlineKind.DATE, "voor de zomer", latest=date(2024, 6, 20))
VAGUE = NewDeadline(DeadlineKind.VAGUE, "op korte termijn")


def change(
    commitment: Commitment,
    deadline: NewDeadline = JUNE,
    reason: DeadlineChangeReason = DeadlineChangeReason.POSTPONED,
    **fields: Any,
) -> Event:
    commitment.refresh_from_db()
    fields = {"version": commitment.version, "why": "in de briefing gezegd", **BY, **fields}
    return change_deadline(commitment.pk, deadline=deadline, reason=reason, **fields)


def slip(commitment: Commitment) -> tuple[int, int]:
    commitment.refresh_from_db()
    return commitment.slip_days, commitment.shifts


def test_postponement_keeps_the_old_term_and_counts_its_days() -> None:
    made = build.commitment()
    event = change(made)
    made.refresh_from_db()
    assert (made.deadline_kind, made.deadline_wording) == ("date", "voor de zomer")
    assert (made.deadline_latest, made.deadline_accepted) == (date(2024, 6, 20), True)
    kept = DeadlineChange.objects.get()
    assert (kept.event, kept.reason, kept.why) == (event, "postponed", "in de briefing gezegd")
    assert (kept.old_kind, kept.old_wording, kept.old_latest) == ("date", "voor 1 maart", OLD)
    assert (kept.new_kind, kept.new_wording, kept.new_latest) == (
        "date",
        "voor de zomer",
        date(2024, 6, 20),
    )
    assert (kept.slip_days, kept.recorded_at) == (112, NOON)
    assert slip(made) == (112, 1)


def test_undo_of_a_postponement_takes_back_term_slip_and_shift() -> None:
    made = build.commitment()
    event = change(made)
    undoing = undo_decision(event.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_wording) == (OLD, "voor 1 maart")
    assert slip(made) == (0, 0)
    kept = DeadlineChange.objects.get(event=undoing)
    assert (kept.reason, kept.old_latest, kept.new_latest) == ("undone", date(2024, 6, 20), OLD)
    assert DeadlineChange.objects.count() == 2


def test_slips_add_up() -> None:
    made = build.commitment()
    change(made)
    change(made, NewDeadline(DeadlineKind.DATE, "in juli", latest=date(2024, 7, 31)))
    assert slip(made) == (153, 2)


def test_term_brought_forward_slips_backwards() -> None:
    made = build.commitment()
    change(made, NewDeadline(DeadlineKind.DATE, "in januari", latest=date(2024, 1, 31)))
    assert slip(made) == (-29, 1)


def test_slip_is_counted_between_dates_only() -> None:
    made = build.commitment()
    change(made, NewDeadline(DeadlineKind.NONE))
    assert slip(made) == (0, 1)
    change(made)
    assert slip(made) == (0, 2)
    assert [kept.slip_days for kept in made.deadline_changes.all()] == [None, None]


@pytest.mark.parametrize("reason", [DeadlineChangeReason.CORRECTED, DeadlineChangeReason.CALENDAR])
def test_change_that_is_not_the_ministers_is_nobodys_slip(reason: DeadlineChangeReason) -> None:
    made = build.commitment()
    change(made, reason=reason)
    assert slip(made) == (0, 0)
    assert DeadlineChange.objects.get().slip_days == 112


def test_found_term_can_be_mended_but_does_not_slip() -> None:
    made = build.commitment(status=Status.FOUND)
    with pytest.raises(LifecycleError, match=r"^Deze toezegging staat niet open;"):
        change(made)
    change(made, reason=DeadlineChangeReason.CORRECTED)
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_accepted) == (date(2024, 6, 20), True)


def test_undated_postponed_without_a_term_still_shifts() -> None:
    made = build.commitment(latest=None)
    change(made, VAGUE)
    assert slip(made) == (0, 1)


@pytest.mark.parametrize(
    ("deadline", "reason", "sentence"),
    [
        (
            NewDeadline(DeadlineKind.DATE, "spoedig"),
            DeadlineChangeReason.CORRECTED,
            "Een termijn van de soort 'datum' heeft een uiterste dag nodig.",
        ),
        (
            NewDeadline(DeadlineKind.VAGUE, "spoedig", latest=OLD),
            DeadlineChangeReason.CORRECTED,
            "Een termijn van de soort 'vaag' heeft geen dag.",
        ),
        (
            NewDeadline(DeadlineKind.DATE, latest=OLD, earliest=date(2024, 3, 1)),
            DeadlineChangeReason.CORRECTED,
            "De vroegste dag ligt na de uiterste dag.",
        ),
        (
            NewDeadline(DeadlineKind.DATE, "uiterlijk 1 januari 2020", latest=date(2020, 1, 1)),
            DeadlineChangeReason.POSTPONED,
            "De uiterste dag ligt voor de dag van de toezegging zelf.",
        ),
        (
            NewDeadline(DeadlineKind.DATE, "ooit", latest=date(2101, 1, 1)),
            DeadlineChangeReason.CORRECTED,
            "De uiterste dag ligt te ver in de toekomst.",
        ),
        (
            NewDeadline(DeadlineKind.DATE, "op schrikkeldag", latest=OLD, explanation="anders"),
            DeadlineChangeReason.POSTPONED,
            "Dit is al de termijn van deze toezegging.",
        ),
        (
            NewDeadline(DeadlineKind.DATE, "voor 1 maart", latest=OLD, explanation="anders"),
            DeadlineChangeReason.CORRECTED,
            "Dit is al de termijn van deze toezegging.",
        ),
    ],
)
def test_impossible_term_is_refused_in_dutch(
    deadline: NewDeadline, reason: DeadlineChangeReason, sentence: str
) -> None:
    made = build.commitment()
    with pytest.raises(LifecycleError) as told:
        change(made, deadline, reason)
    assert (str(told.value), DeadlineChange.objects.count()) == (sentence, 0)


def test_last_day_of_2100_is_a_term() -> None:
    made = build.commitment()
    change(made, NewDeadline(DeadlineKind.DATE, "in deze eeuw", latest=date(2100, 12, 31)))
    made.refresh_from_db()
    assert made.deadline_latest == date(2100, 12, 31)


def test_words_of_a_dated_term_can_be_mended() -> None:
    made = build.commitment()
    change(
        made,
        NewDeadline(DeadlineKind.DATE, "op schrikkeldag", latest=OLD),
        DeadlineChangeReason.CORRECTED,
    )
    made.refresh_from_db()
    assert (made.deadline_wording, made.deadline_latest) == ("op schrikkeldag", OLD)


def test_vague_term_read_again_the_same_is_no_change() -> None:
    made = build.commitment(latest=None, deadline_accepted=False)
    with pytest.raises(LifecycleError, match=r"^Dit is al de termijn"):
        change(made, VAGUE, DeadlineChangeReason.CORRECTED)


def test_term_changes_only_with_a_reason() -> None:
    with pytest.raises(LifecycleError, match=r"^Schrijf waarom de termijn verandert\.$"):
        change(build.commitment(), why=" ")


@pytest.mark.parametrize("status", [Status.FULFILLED, Status.WITHDRAWN, Status.REJECTED])
def test_term_of_what_is_closed_stays(status: Status) -> None:
    made = build.commitment(status=status, fulfilled_on=OLD, reject_reason="past")
    with pytest.raises(LifecycleError) as told:
        change(made, reason=DeadlineChangeReason.CORRECTED)
    assert str(told.value) == "Deze toezegging staat niet open; haar termijn ligt vast."


def test_staleness_is_told_before_anything_else() -> None:
    with pytest.raises(StaleVersion):
        change(build.commitment(), why="", version=9)


def test_term_takes_effect_on_the_day_that_is_named() -> None:
    made = build.commitment()
    event = change(made, effective_on=date(2024, 2, 20))
    assert (event.effective_on, event.recorded_at) == (date(2024, 2, 20), NOON)


def test_machine_proposes_another_reading_of_the_term_it_saw() -> None:
    made = build.commitment()
    told: dict[str, Any] = {"reason": DeadlineChangeReason.CALENDAR, "why": "Reces.", "now": NOON}
    same = {"deadline_latest": OLD, "deadline_kind": "date"}
    assert propose_term(made, same, **told) is None
    other = {**same, "deadline_latest": date(2024, 3, 8)}
    seen = Commitment.objects.get()
    event = propose_term(made, other, **told)
    assert event is not None
    assert (event.actor_name, event.after["deadline_accepted"]) == ("Gestand", False)
    assert propose_term(seen, {**same, "deadline_latest": date(2024, 3, 9)}, **told) is None
    change = DeadlineChange.objects.get()
    assert (change.event, change.new_latest) == (event, date(2024, 3, 8))
