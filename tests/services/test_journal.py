from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import Q

from commitments.lifecycle import Action, LifecycleError, RejectReason, StaleVersion, Status
from commitments.models import Commitment, CommitmentState, Event, Posting
from commitments.services.decide import confirm_commitment, fulfil_commitment, reject_commitment
from commitments.services.edit import merge_commitments
from commitments.services.journal import (
    change_commitment,
    holding,
    local_day,
    open_history,
    record_letter_event,
)
from tests import build
from tests.conftest import NOON

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}


def known_at(commitment: Commitment, moment: datetime) -> list[str]:
    """The statuses the register gave at a moment; never more than one."""
    held = CommitmentState.objects.filter(
        Q(recorded_until=None) | Q(recorded_until__gt=moment),
        commitment=commitment,
        recorded_from__lte=moment,
    )
    return [state.status for state in held]


@pytest.mark.django_db
def test_event_keeps_who_when_why_and_what_changed() -> None:
    made = build.commitment(status=Status.FOUND)
    event = confirm_commitment(made.pk, version=1, **BY)
    event.refresh_from_db()
    assert (event.actor_name, event.actor_role, event.actor_id) == (
        "Geertje Register",
        "griffie",
        None,
    )
    assert (event.kind, event.from_status, event.to_status) == ("confirmed", "found", "open")
    assert (event.recorded_at, event.effective_on) == (NOON, date(2024, 6, 5))
    assert event.before == {"status": "found", "deadline_accepted": False}
    assert event.after == {"status": "open", "deadline_accepted": True}
    made.refresh_from_db()
    assert (made.version, made.status) == (2, "open")


@pytest.mark.django_db
def test_effective_day_is_the_dutch_one() -> None:
    made = build.commitment(recorded=NOON - timedelta(days=300))
    late_evening_utc = datetime.fromisoformat("2023-12-31T23:30:00+00:00")
    event = reject_commitment(
        made.pk,
        version=1,
        reason=RejectReason.PAST,
        actor=build.GRIFFIE,
        now=late_evening_utc,
    )
    assert event.effective_on == date(2024, 1, 1)
    assert local_day(late_evening_utc) == date(2024, 1, 1)


@pytest.mark.django_db
def test_stale_version_is_refused_with_what_happened_and_writes_nothing() -> None:
    made = build.commitment(status=Status.FOUND)
    confirm_commitment(made.pk, version=1, **BY)
    with pytest.raises(StaleVersion) as told:
        reject_commitment(made.pk, version=1, reason=RejectReason.PAST, **BY)
    assert str(told.value) == (
        "Intussen is er iets veranderd: bevestigd, door Geertje Register. "
        "Uw besluit is niet opgeslagen; kijk naar de nieuwe stand en besluit dan opnieuw."
    )
    made.refresh_from_db()
    assert (made.status, made.version, made.events.count()) == ("open", 2, 2)


@pytest.mark.django_db
def test_version_from_the_future_is_stale_too() -> None:
    made = build.commitment(status=Status.FOUND)
    with pytest.raises(StaleVersion):
        confirm_commitment(made.pk, version=2, **BY)


@pytest.mark.django_db
def test_unknown_commitment_is_told_in_dutch() -> None:
    with pytest.raises(StaleVersion, match=r"^Deze toezegging bestaat niet\.$"):
        confirm_commitment(404, version=1, **BY)


@pytest.mark.django_db
def test_failing_act_leaves_no_event_and_no_version() -> None:
    made = build.commitment(status=Status.OPEN)
    with pytest.raises(LifecycleError):
        confirm_commitment(made.pk, version=1, **BY)
    made.refresh_from_db()
    assert (made.version, made.events.count(), made.states.count()) == (1, 1, 1)


@pytest.mark.django_db
def test_register_is_told_as_it_was_known_on_a_day() -> None:
    day = timedelta(days=1)
    made = build.commitment(status=Status.FOUND, recorded=NOON)
    confirm_commitment(made.pk, version=1, actor=build.GRIFFIE, now=NOON + 2 * day)
    fulfil_commitment(
        made.pk,
        version=2,
        fulfilled_on=date(2024, 2, 20),
        why="De brief is ter inzage gelegd.",
        actor=build.GRIFFIE,
        now=NOON + 4 * day,
    )
    told = [known_at(made, NOON + days * day) for days in (-1, 0, 1, 2, 3, 4, 5)]
    assert told == [[], ["found"], ["found"], ["open"], ["open"], ["fulfilled"], ["fulfilled"]]
    last = made.states.get(recorded_until=None)
    assert (last.fulfilled_on, last.effective_on) == (date(2024, 2, 20), date(2024, 2, 20))


@pytest.mark.django_db
def test_change_outside_the_copied_fields_opens_no_state() -> None:
    made = build.commitment()
    change_commitment(made.pk, version=1, action=Action.EDIT, fields={"object": "de dijk"}, **BY)
    made.refresh_from_db()
    assert (made.object, made.version, made.states.count()) == ("de dijk", 2, 1)


@pytest.mark.django_db
def test_history_runs_one_way_when_a_clock_is_behind() -> None:
    made = build.commitment(status=Status.FOUND)
    event = confirm_commitment(
        made.pk, version=1, actor=build.GRIFFIE, now=NOON - timedelta(seconds=3)
    )
    assert event.recorded_at == NOON
    assert [state.recorded_until for state in made.states.all()] == [NOON, None]


@pytest.mark.django_db
def test_machine_takes_the_row_as_it_is() -> None:
    made = build.commitment(status=Status.FOUND)
    confirm_commitment(made.pk, version=1, **BY)
    change_commitment(made.pk, version=None, action=Action.PROPOSE_LINK, **BY)
    made.refresh_from_db()
    assert made.version == 3


@pytest.mark.django_db
def test_history_opens_with_the_day_of_the_promise() -> None:
    made = build.commitment()
    event = made.events.get()
    assert (event.kind, event.effective_on) == ("recorded", date(2024, 1, 10))
    assert (event.letter, event.to_status) == (made.letter, "open")


@pytest.mark.django_db
def test_history_does_not_open_with_an_arrow_that_leads_elsewhere() -> None:
    made = build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 2, 1))
    with pytest.raises(ValueError, match="does not lead to"):
        open_history(made, action=Action.FIND, **BY)


@pytest.mark.django_db
def test_letter_event_keeps_what_was_edited() -> None:
    letter = build.letter()
    event = record_letter_event(
        letter, before={"subject": "a"}, after={"subject": "b"}, why="tikfout", **BY
    )
    event.refresh_from_db()
    assert (event.commitment, event.letter, event.kind) == (None, letter, "edited")
    assert (event.before, event.after, event.why) == ({"subject": "a"}, {"subject": "b"}, "tikfout")


def _in_thread(act: Callable[[], Event], done: list[object]) -> threading.Thread:
    def run() -> None:
        try:
            done.append(act())
        except LifecycleError as error:
            done.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


@pytest.mark.django_db(transaction=True)
def test_second_of_two_people_at_once_waits_and_is_told() -> None:
    made = build.commitment(status=Status.FOUND)
    done: list[object] = []
    with transaction.atomic():
        first = confirm_commitment(made.pk, version=1, **BY)
        second = _in_thread(
            lambda: reject_commitment(made.pk, version=1, reason=RejectReason.PAST, **BY), done
        )
        second.join(timeout=0.3)
        assert second.is_alive()
        assert done == []
    second.join(timeout=20)
    assert [type(result) for result in done] == [StaleVersion]
    assert list(made.events.order_by("pk").values_list("kind", flat=True)) == ["found", "confirmed"]
    assert made.events.latest("pk") == first
    made.refresh_from_db()
    assert (made.version, made.status) == (2, "open")


@pytest.mark.django_db(transaction=True)
def test_second_goes_on_when_the_first_fails() -> None:
    made = build.commitment(status=Status.FOUND)
    done: list[object] = []

    with transaction.atomic():
        reject_commitment(made.pk, version=1, reason=RejectReason.PAST, **BY)
        second = _in_thread(lambda: confirm_commitment(made.pk, version=1, **BY), done)
        transaction.set_rollback(True)
    second.join(timeout=20)
    assert [type(result) for result in done] == [Event]
    made.refresh_from_db()
    assert (made.version, made.status) == (2, "open")


@pytest.mark.django_db(transaction=True)
def test_of_eight_at_once_one_decides() -> None:
    made = build.commitment(status=Status.FOUND)
    done: list[object] = []
    gate = threading.Barrier(8)

    def act() -> Event:
        gate.wait()
        return confirm_commitment(made.pk, version=1, **BY)

    threads = [_in_thread(act, done) for _ in range(8)]
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(type(result).__name__ for result in done) == ["Event"] + 7 * ["StaleVersion"]
    assert made.events.filter(kind=Action.CONFIRM).count() == 1
    assert made.states.filter(recorded_until=None).count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_that_become_each_others_double_at_once_one_stays() -> None:
    one, other = build.commitment(), build.commitment()
    done: list[object] = []

    def reject(double: Commitment, kept: Commitment) -> Event:
        reason = RejectReason.DOUBLE
        return reject_commitment(double.pk, version=1, reason=reason, double_of_id=kept.pk, **BY)

    with transaction.atomic():
        reject(one, other)
        second = _in_thread(lambda: reject(other, one), done)
        second.join(timeout=0.5)
    second.join(timeout=20)
    refusal = "De toezegging waarvan dit een dubbel is, bestaat niet (meer)."
    assert [str(result) for result in done] == [refusal]
    kept = Commitment.objects.order_by("pk").values_list("status", "double_of")
    assert list(kept) == [("rejected", other.pk), ("open", None)]


@pytest.mark.django_db(transaction=True)
def test_who_merges_holds_neither_while_waiting_for_the_first() -> None:
    letter = build.letter()
    first, last = build.commitment(letter=letter), build.commitment(letter=letter)
    done: list[object] = []
    with holding(first.pk, 1):
        merging = _in_thread(
            lambda: merge_commitments(last.pk, version=1, other_id=first.pk, **BY), done
        )
        merging.join(timeout=0.5)
        with holding(last.pk, 1):
            assert done == []
    merging.join(timeout=20)
    assert [type(result) for result in done] == [Event]


@pytest.mark.django_db
def test_one_of_many_is_left_to_be_indexed_with_the_others() -> None:
    made = build.commitment()
    change: dict[str, Any] = {"version": None, "action": Action.EDIT, **BY}
    change_commitment(made.pk, fields={"object": "de zeewering"}, indexed=False, **change)
    assert not Posting.objects.filter(commitment=made).exists()
    change_commitment(made.pk, fields={"object": "de veerdienst"}, **change)
    assert Posting.objects.filter(commitment=made).exists()
