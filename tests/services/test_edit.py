from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import LifecycleError, Status
from commitments.models import (
    Chamber,
    Commitment,
    DeadlineKind,
    Debate,
    Instalment,
    Member,
    Office,
    Passage,
    Person,
)
from commitments.services.decide import fulfil_commitment
from commitments.services.edit import (
    Quoted,
    edit_commitment,
    hand_over,
    merge_commitments,
    quote_again,
    split_commitment,
)
from commitments.services.record import Promise, Said, record_from_debate
from commitments.services.reschedule import NewDeadline
from commitments.services.undo import undo_decision
from commitments.wording.history import sentence
from tests import build
from tests.conftest import NOON
from tests.services.decisions import at, facts

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
FIRST, SECOND = "Ik stuur u in mei het plan", "en in juni de kosten"
TEXT = f"Den Haag, 10 januari 2024\n\n{FIRST} {SECOND}.\n\nNogmaals: {SECOND}.\n"
WORDS: dict[str, Any] = {"stays": Quoted(FIRST), "splits": Quoted(SECOND, near=40)}


def promise(status: Status = Status.FOUND) -> Commitment:
    letter = build.letter(TEXT, paper=("29237", "177"))
    return build.commitment(status=status, letter=letter, quote=f"{FIRST} {SECOND}")


def office(name: str = "A. Proef") -> Office:
    person = Person.objects.create(name=name)
    return Office.objects.create(person=person, title="minister van Duinen")


def test_facts_are_changed_in_one_event_and_come_back() -> None:
    made, one = promise(), office()
    before = facts(made)
    changes = {
        "object": "het plan",
        "ministry_id": build.ministry().pk,
        "offices": [one.pk],
        "dossiers": ["36410-XII", "29237"],
    }
    event = edit_commitment(made.pk, version=1, changes=changes, why="Nagelezen.", **BY)
    made.refresh_from_db()
    assert (made.object, made.ministry, made.version) == ("het plan", build.ministry(), 2)
    assert [str(row) for row in made.offices.all()] == ["minister van Duinen, A. Proef"]
    assert [row.number for row in made.dossiers.all()] == ["29237", "36410-XII"]
    assert sentence(event) == (
        "Geertje Register (griffie) wijzigde onderwerp, ministerie, functies en dossiers"
        " op 5 juni 2024."
    )
    undo_decision(event.pk, version=2, **BY)
    assert facts(made) == before


def test_members_to_whom_it_was_promised_are_changed_and_come_back() -> None:
    made, member = promise(), Member.objects.create(name="F.M. Zeestra", surname="Zeestra")
    event = edit_commitment(made.pk, version=1, changes={"members": [member.pk]}, why="", **BY)
    assert (event.before, event.after) == ({"members": []}, {"members": [member.pk]})
    assert list(made.members.all()) == [member]
    undo_decision(event.pk, version=2, **BY)
    assert list(made.members.all()) == []


def test_edit_without_a_change_or_of_something_else_is_refused() -> None:
    made = promise()
    with pytest.raises(LifecycleError, match=r"^Er is niets veranderd"):
        edit_commitment(made.pk, version=1, changes={"object": made.object}, why="", **BY)
    with pytest.raises(LifecycleError, match=r"^Dit kan hier niet worden gewijzigd: status"):
        edit_commitment(made.pk, version=1, changes={"status": "open"}, why="", **BY)


def test_other_words_of_the_letter_become_the_quote_and_the_old_ones_stay_kept() -> None:
    made = promise()
    event = quote_again(made.pk, version=1, quotes=[Quoted(FIRST)], why="", **BY)
    assert [one.quote for one in made.passages.all()] == [FIRST]
    assert Passage.objects.filter(quote=f"{FIRST} {SECOND}").exists()
    undo_decision(event.pk, version=2, **BY)
    assert [one.quote for one in made.passages.all()] == [f"{FIRST} {SECOND}"]


def test_split_makes_a_second_one_that_undo_rejects() -> None:
    made = promise()
    event = split_commitment(made.pk, version=1, subject="de kosten", **WORDS, **BY)
    new = Commitment.objects.exclude(pk=made.pk).get()
    assert (made.quote, new.quote, new.object) == (FIRST, SECOND, "de kosten")
    assert (new.status, new.deadline_latest, new.deadline_accepted) == (
        "found",
        made.deadline_latest,
        False,
    )
    assert new.passages.get().start == TEXT.index(SECOND)
    assert [row.number for row in new.dossiers.all()] == [row.number for row in made.dossiers.all()]
    assert event.why == f"Het andere deel is {new.number}."
    undo_decision(event.pk, version=2, **BY)
    new.refresh_from_db()
    assert made.quote == f"{FIRST} {SECOND}"
    assert (new.status, new.double_of) == ("rejected", made)


def test_split_is_not_undone_once_something_was_decided_about_the_other() -> None:
    made = promise()
    event = split_commitment(made.pk, version=1, subject="", **WORDS, **BY)
    new = Commitment.objects.exclude(pk=made.pk).get()
    edit_commitment(new.pk, version=1, changes={"object": "x"}, why="", **BY)
    with pytest.raises(LifecycleError, match=f"^Over {new.number} is al iets besloten"):
        undo_decision(event.pk, version=2, **BY)
    assert made.quote == FIRST


def test_merge_takes_the_words_over_and_undo_opens_the_other_again() -> None:
    letter = build.letter(TEXT)
    kept = build.commitment(status=Status.FOUND, letter=letter, quote=FIRST)
    other = build.commitment(status=Status.FOUND, letter=letter, quote=SECOND)
    event = merge_commitments(kept.pk, version=1, other_id=other.pk, **BY)
    other.refresh_from_db()
    assert kept.quote == f"{FIRST} […] {SECOND}"
    assert (other.status, other.double_of, other.reject_reason) == ("rejected", kept, "double")
    undo_decision(event.pk, version=2, **BY)
    other.refresh_from_db()
    assert (kept.quote, other.status, other.double_of) == (FIRST, "found", None)


def test_merge_of_two_letters_is_refused() -> None:
    one, other = build.commitment(), build.commitment()
    with pytest.raises(LifecycleError, match=r"^Samenvoegen kan met een andere toezegging uit"):
        merge_commitments(one.pk, version=1, other_id=other.pk, **BY)
    with pytest.raises(LifecycleError, match=r"^Samenvoegen kan met"):
        merge_commitments(one.pk, version=1, other_id=one.pk, **BY)


def test_hand_over_moves_it_with_a_reason() -> None:
    made, one = promise(Status.OPEN), office()
    to = build.ministry("Zeeën")
    event = hand_over(
        made.pk, version=1, ministry_id=to.pk, offices=[one.pk], why="Verdeeld.", **BY
    )
    made.refresh_from_db()
    assert (made.ministry, list(made.offices.all()), made.status) == (to, [one], "open")
    assert sentence(event) == (
        "Geertje Register (griffie) droeg de toezegging op 5 juni 2024 over aan Zeeën."
    )
    undo_decision(event.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.ministry, list(made.offices.all())) == (None, [])


@pytest.mark.parametrize("status", [Status.FULFILLED, Status.WITHDRAWN, Status.REJECTED])
def test_what_is_closed_is_not_handed_over(status: Status) -> None:
    with pytest.raises(LifecycleError, match=r"^Dit kan alleen bij een toezegging die gevonden"):
        hand_over(
            at(status).pk, version=1, ministry_id=build.ministry().pk, offices=[], why="x", **BY
        )


def test_words_of_a_row_are_found_as_a_page_shows_them() -> None:
    made = build.commitment(letter=build.letter("Visie\t\tmei\nNota\tjuni"), quote="Visie\t\tmei")
    quote_again(made.pk, version=1, quotes=[Quoted("Nota | juni")], why="", **BY)
    assert made.passages.get().quote == "Nota\tjuni"


def test_words_are_found_over_broken_lines_and_must_be_one_place() -> None:
    letter = build.letter(
        "Ik stuur u het stu-\ndierapport  in\nmei. Ik stuur u iets. Ik stuur u meer."
    )
    made = build.commitment(letter=letter, quote="Ik stuur u iets.")
    quote_again(made.pk, version=1, quotes=[Quoted("het studierapport in mei")], why="", **BY)
    assert made.passages.get().quote == "het stu-\ndierapport  in\nmei"
    with pytest.raises(LifecycleError, match=r"^Deze woorden staan meer dan eens"):
        quote_again(made.pk, version=2, quotes=[Quoted("Ik stuur u")], why="", **BY)
    with pytest.raises(LifecycleError, match=r"^Deze woorden staan zo niet in de brief"):
        quote_again(made.pk, version=2, quotes=[Quoted("Ik stuur u niets")], why="", **BY)
    with pytest.raises(LifecycleError, match=r"^Kies woorden uit de brief"):
        quote_again(made.pk, version=2, quotes=[Quoted(" \n-")], why="", **BY)


NO_TERM = NewDeadline(DeadlineKind.NONE)


def said(day: date = date(2024, 6, 4), term: NewDeadline = NO_TERM) -> Commitment:
    words = Said("Dat stuur ik de Kamer.", "Debat over duinen", day, Chamber.TK)
    return record_from_debate(said=words, promise=Promise(term), **BY)


def test_day_on_which_something_was_said_is_mended_and_comes_back() -> None:
    made, beside = said(), said()
    before, day = facts(made), date(2024, 6, 3)
    event = edit_commitment(made.pk, version=1, changes={"promised_on": day}, why="", **BY)
    made.refresh_from_db()
    beside.refresh_from_db()
    assert made.promised_on == day
    assert [(one.subject, one.date) for one in Debate.objects.order_by("date")] == [
        ("Debat over duinen", day),
        ("Debat over duinen", date(2024, 6, 4)),
    ]
    assert (made.debate, beside.debate) == tuple(Debate.objects.order_by("date"))
    assert sentence(event) == (
        "Geertje Register (griffie) wijzigde dag van toezegging en debat op 5 juni 2024."
    )
    undo_decision(event.pk, version=2, **BY)
    assert facts(made) == before
    assert said(day).debate == Debate.objects.get(date=day)


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"promised_on": date(2024, 6, 6)}, "De dag van het debat ligt in de toekomst"),
        ({"promised_on": date(2024, 6, 5)}, "De toezegging was op deze dag al voldaan"),
    ],
)
def test_day_that_cannot_be_is_refused(fields: dict[str, Any], refusal: str) -> None:
    made = said(date(2024, 6, 3))
    fulfil_commitment(made.pk, version=1, fulfilled_on=date(2024, 6, 4), why="Gedaan.", **BY)
    with pytest.raises(LifecycleError, match=refusal):
        edit_commitment(made.pk, version=2, changes=fields, why="", **BY)


def test_day_after_the_term_is_refused() -> None:
    term = NewDeadline(DeadlineKind.DATE, "voor 1 juni", date(2024, 5, 31))
    made = said(date(2024, 5, 2), term)
    day = date(2024, 6, 1)
    told = "De termijn, 31 mei 2024, ligt voor deze dag; pas eerst de termijn aan."
    with pytest.raises(LifecycleError, match=f"^{told}$"):
        edit_commitment(made.pk, version=1, changes={"promised_on": day}, why="", **BY)
    edit_commitment(made.pk, version=1, changes={"promised_on": term.latest}, why="", **BY)
    Instalment.objects.create(commitment=made, latest=date(2024, 5, 30))
    with pytest.raises(LifecycleError, match=r"^De termijn, 30 mei 2024, ligt voor deze dag"):
        edit_commitment(made.pk, version=2, changes={"promised_on": day}, why="", **BY)


def test_day_of_a_letter_is_not_edited_here() -> None:
    made = promise()
    with pytest.raises(LifecycleError, match=r"^De dag van deze toezegging is die van haar brief"):
        edit_commitment(made.pk, version=1, changes={"promised_on": NOON.date()}, why="", **BY)
