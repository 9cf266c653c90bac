"""Editing the facts of a letter, and taking an edit back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import Action, LifecycleError, Relation, StaleVersion, Status
from commitments.models import Chamber, Commitment, Dossier, Event, Letter
from commitments.services.decide import accept_deadline, confirm_commitment
from commitments.services.flag import flag_overdue
from commitments.services.journal import record_letter_event
from commitments.services.letters import edit_letter, last_edit, undo_edit
from commitments.services.link import LinkDecision, link_letter
from commitments.wording.changes import change_words
from commitments.wording.history import sentence
from tests import build
from tests.at_once import wait_empty_handed
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
WORDS = "Ik zal uw Kamer hierover binnen een maand informeren."


def edit(letter: Letter, version: int = 1, **changes: Any) -> Event:
    return edit_letter(letter.pk, version=version, changes=changes, **BY)


def promised() -> Commitment:
    letter = build.letter(f"Geachte voorzitter,\n\n{WORDS}\n")
    latest = date(2024, 2, 10)
    return build.commitment(letter=letter, quote=WORDS, latest=latest, deadline_wording="x")


def test_every_fact_is_put_back_and_told() -> None:
    letter = build.letter(paper=("29521", "440"))
    changed = edit(
        letter, subject="Anders", chamber=Chamber.EK, date=None, papers=[("36410-XII", "2")]
    )
    undone = undo_edit(changed.pk, version=2, **BY)
    letter.refresh_from_db()
    assert (letter.subject, letter.chamber, letter.date, letter.version) == (
        "Onderhoud van de duinen",
        "TK",
        date(2024, 1, 10),
        3,
    )
    assert letter.reference == "29 521, nr. 440"
    assert (undone.undoes, undone.after) == (changed, changed.before)
    assert sentence(undone) == (
        "Geertje Register (griffie) maakte het besluit ‘gegevens aangepast’ van 5 juni 2024 "
        "ongedaan op 5 juni 2024."
    )


def test_terms_that_were_proposed_anew_are_taken_back() -> None:
    made = promised()
    assert made.letter is not None
    changed = edit(made.letter, date=date(2024, 1, 20))
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_accepted) == (date(2024, 2, 20), False)
    undo_edit(changed.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_accepted) == (date(2024, 2, 10), True)
    assert made.promised_on == date(2024, 1, 10)


def test_term_that_was_decided_since_is_proposed_again() -> None:
    made = promised()
    assert made.letter is not None
    changed = edit(made.letter, date=date(2024, 1, 20))
    made.refresh_from_db()
    accept_deadline(made.pk, version=made.version, **BY)
    undo_edit(changed.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_accepted) == (date(2024, 2, 10), False)


@pytest.mark.parametrize("fields", [{"deadline_rule": ""}, {"status": Status.WITHDRAWN}])
def test_date_leaves_terms_that_people_set_or_that_are_closed(fields: dict[str, Any]) -> None:
    made = promised()
    Commitment.objects.filter(pk=made.pk).update(**fields)
    assert made.letter is not None
    edit(made.letter, date=date(2024, 1, 20))
    made.refresh_from_db()
    assert (made.deadline_latest, made.deadline_accepted) == (date(2024, 2, 10), True)


def test_edit_that_another_followed_is_not_undone() -> None:
    letter = build.letter()
    first = edit(letter, subject="Eerst")
    second = edit(letter, version=2, subject="Dan")
    with pytest.raises(LifecycleError, match=r"^Deze brief is daarna nog eens gewijzigd"):
        undo_edit(first.pk, version=3, **BY)
    with pytest.raises(StaleVersion):
        undo_edit(second.pk, version=2, **BY)
    assert last_edit(letter) == second
    undo_edit(second.pk, version=3, **BY)
    letter.refresh_from_db()
    assert (letter.subject, last_edit(letter)) == ("Eerst", None)


def test_what_is_no_edit_of_facts_is_not_undone() -> None:
    letter = build.letter()
    version = record_letter_event(
        letter, before={"text_sha256": "0"}, after={"text_sha256": "1"}, **BY
    )
    decided = build.commitment(letter=letter).events.get()
    for event in (version, decided):
        with pytest.raises(LifecycleError, match=r"^Dit is geen wijziging van een brief"):
            undo_edit(event.pk, version=1, **BY)
    assert sentence(version).startswith("Geertje Register (griffie) wijzigde de tekst op")


def test_dossiers_that_people_set_stay_when_a_letter_is_edited() -> None:
    letter = build.letter(paper=("29521", "440"))
    made = build.commitment(letter=letter)
    kept = Dossier.objects.create(number="29237")
    made.dossiers.set([kept])
    edit(letter, subject="Anders", papers=[("29521", "440")])
    assert [one.number for one in made.dossiers.all()] == ["29237"]
    moved = edit(letter, version=2, papers=[("36410-XII", "2")])
    assert sorted(one.number for one in made.dossiers.all()) == ["29237", "36410-XII"]
    undo_edit(moved.pk, version=3, **BY)
    assert sorted(one.number for one in made.dossiers.all()) == ["29237", "29521"]


@pytest.mark.django_db(transaction=True)
def test_promises_of_a_letter_are_taken_in_hand_in_one_order() -> None:
    letter = build.letter(date=date(2024, 1, 10))
    first, last = (build.commitment(letter=letter, status=Status.FOUND) for _ in range(2))
    confirm_commitment(first.pk, version=1, **BY)  # its row now stands after the other
    day = date(2024, 1, 9)
    wait_empty_handed(lambda: edit(letter, date=day), first, last)
    assert set(letter.commitments.values_list("promised_on", flat=True)) == {day}


@pytest.mark.django_db(transaction=True)
def test_what_a_letter_answers_is_taken_in_hand_with_its_promises() -> None:
    answered, letter = build.commitment(), build.letter()
    own = build.commitment(letter=letter)
    build.link(answered, letter)
    wait_empty_handed(lambda: edit(letter, papers=[("90001", "12")]), answered, own)
    assert letter.papers.count() == 1


def answered(letter: Letter) -> Commitment:
    """Called late, and then fulfilled by the letter."""
    made = build.commitment()
    build.source(complete_until=date(2024, 6, 5))
    flag_overdue(now=NOON)
    decision = LinkDecision(Relation.FULFILS)
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=decision, **BY)
    flag_overdue(now=NOON)
    made.refresh_from_db()
    return made


def test_date_after_what_came_of_its_promises_is_refused() -> None:
    letter = build.letter()
    due = build.commitment(letter=letter, deadline_rule="")
    build.commitment(letter=letter, deadline_rule="datum.voor", latest=date(2024, 1, 20))
    build.commitment(letter=letter, deadline_rule="", status=Status.WITHDRAWN)
    told = f"{due.number}: De termijn, 29 februari 2024, ligt voor deze dag; pas eerst de termijn"
    with pytest.raises(LifecycleError, match=f"^{told} aan.$"):
        edit(letter, date=date(2024, 3, 1))
    letter.refresh_from_db()
    assert (letter.date, letter.version) == (date(2024, 1, 10), 1)
    edit(letter, date=date(2024, 2, 29))
    answered = build.commitment(latest=date(2024, 1, 20))
    link_letter(
        answered.pk,
        version=1,
        letter_id=build.letter(date=date(2024, 2, 1)).pk,
        decision=LinkDecision(Relation.FULFILS),
        **BY,
    )
    assert answered.letter is not None
    edit(answered.letter, date=date(2024, 2, 1))
    told = f"{answered.number}: De toezegging was op deze dag al voldaan."
    with pytest.raises(LifecycleError, match=f"^{told}$"):
        edit(answered.letter, 2, date=date(2024, 2, 2))


def test_what_a_letter_answered_is_answered_on_its_new_date_and_late_no_longer() -> None:
    letter = build.letter(date=date(2024, 3, 2))
    made = answered(letter)
    assert not made.events.filter(kind=Action.WITHDRAW_OVERDUE).exists()
    edit(letter, date=date(2024, 2, 20))
    made.refresh_from_db()
    assert made.fulfilled_on == date(2024, 2, 20)
    told = made.events.latest("pk")
    assert sentence(told) == (
        "Geertje Register (griffie) wijzigde datum van het antwoord op 5 juni 2024."
    )
    assert change_words(told) == [
        "datum van het antwoord: was 2 maart 2024, wordt 20 februari 2024"
    ]
    flag_overdue(now=NOON)
    assert made.events.filter(kind=Action.WITHDRAW_OVERDUE).exists()


def test_date_of_an_answer_is_put_back_with_that_of_its_letter() -> None:
    letter = build.letter(date=date(2024, 3, 2))
    made = answered(letter)
    undo_edit(edit(letter, date=date(2024, 2, 20)).pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.status, made.fulfilled_on) == ("fulfilled", date(2024, 3, 2))


def test_letter_that_answered_is_not_from_before_the_promise() -> None:
    letter = build.letter(date=date(2024, 3, 2))
    made = answered(letter)
    with pytest.raises(LifecycleError, match=rf"^{made.number} is met deze brief voldaan"):
        edit(letter, date=date(2024, 1, 9))
    letter.refresh_from_db()
    assert (letter.date, letter.version) == (date(2024, 3, 2), 1)
