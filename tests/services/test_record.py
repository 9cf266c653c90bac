from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import LifecycleError
from commitments.models import Chamber, Commitment, DeadlineKind, Debate, Posting, Visibility
from commitments.services.decide import reopen_commitment, withdraw_commitment
from commitments.services.edit import Quoted, split_commitment
from commitments.services.record import Promise, Said, record_from_debate, record_from_letter
from commitments.services.reschedule import NewDeadline
from commitments.services.undo import undo_decision
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
JULY = NewDeadline(DeadlineKind.DATE, "voor juli", date(2024, 6, 30))
SAID = Said("Dat stuur ik de Kamer.", "Debat over duinen", date(2024, 6, 4), Chamber.TK)


def test_sentence_that_was_missed_is_open_with_its_evidence() -> None:
    letter = build.letter(paper=("29237", "177"))
    promise = Promise(JULY, object="de duinen", ministry_id=build.ministry().pk)
    made = record_from_letter(letter.pk, quoted=Quoted(build.WORDS), promise=promise, **BY)
    assert (made.status, made.source, made.quote) == ("open", "hand", build.WORDS)
    assert (made.promised_on, made.chamber, made.deadline_accepted) == (letter.date, "TK", True)
    assert [one.number for one in made.dossiers.all()] == ["29237"]
    event = made.events.get()
    assert (event.kind, event.actor_name, event.letter) == ("recorded", "Geertje Register", letter)
    assert Posting.objects.filter(commitment=made).exists()


def test_same_words_are_not_recorded_twice() -> None:
    made = build.commitment()
    assert made.letter is not None
    with pytest.raises(LifecycleError, match=f"^Deze woorden zijn al vastgelegd als {made.number}"):
        record_from_letter(made.letter.pk, quoted=Quoted(build.WORDS), promise=Promise(JULY), **BY)
    assert Commitment.objects.count() == 1


def test_nothing_is_recorded_from_a_recalled_letter() -> None:
    letter = build.letter(visibility=Visibility.RECALLED)
    with pytest.raises(LifecycleError, match=r"^Deze brief is ingetrokken"):
        record_from_letter(letter.pk, quoted=Quoted(build.WORDS), promise=Promise(JULY), **BY)


def test_words_of_a_debate_are_kept_with_their_debate() -> None:
    first = record_from_debate(said=SAID, promise=Promise(JULY), **BY)
    second = record_from_debate(said=SAID, promise=Promise(JULY), **BY)
    assert (first.quote, first.promised_on, first.letter) == (SAID.words, SAID.day, None)
    assert first.debate == second.debate == Debate.objects.get()
    assert first.is_public


def test_recording_is_taken_back_without_deleting() -> None:
    letter = build.letter()
    made = record_from_letter(letter.pk, quoted=Quoted(build.WORDS), promise=Promise(JULY), **BY)
    undoing = undo_decision(made.events.get().pk, version=1, **BY)
    made.refresh_from_db()
    assert (made.status, made.reject_reason, made.is_public) == ("rejected", "no_commitment", False)
    assert (undoing.kind, undoing.from_status, undoing.undoes) == (
        "undone",
        "open",
        made.events.earliest("pk"),
    )
    again = record_from_letter(letter.pk, quoted=Quoted(build.WORDS), promise=Promise(JULY), **BY)
    assert again.quote == made.quote
    reopen_commitment(made.pk, version=2, why="Toch wel.", **BY)
    made.refresh_from_db()
    assert made.status == "open"


def test_recording_stands_once_something_was_decided() -> None:
    made = record_from_debate(said=SAID, promise=Promise(JULY), **BY)
    withdraw_commitment(made.pk, version=1, why="Vervalt.", **BY)
    with pytest.raises(LifecycleError, match=r"^Er is al iets op dit besluit gevolgd"):
        undo_decision(made.events.earliest("pk").pk, version=2, **BY)


def test_what_was_split_off_is_taken_back_with_the_split() -> None:
    first, other = "Ik stuur u een brief.", "Ik stuur u een tabel."
    made = build.commitment(letter=build.letter(f"{first} {other}"), quote=first)
    split_commitment(
        made.pk, version=1, stays=Quoted(first), splits=Quoted(other), subject="", **BY
    )
    new = Commitment.objects.latest("pk")
    with pytest.raises(LifecycleError, match=r"^Deze toezegging is afgesplitst"):
        undo_decision(new.events.get().pk, version=1, **BY)


def test_debate_of_tomorrow_or_without_words_is_refused() -> None:
    tomorrow = Said("Woorden", "Debat", date(2024, 6, 6), Chamber.TK)
    with pytest.raises(LifecycleError, match=r"^De dag van het debat ligt in de toekomst"):
        record_from_debate(said=tomorrow, promise=Promise(JULY), **BY)
    silent = Said("  ", "Debat", date(2024, 6, 4), Chamber.TK)
    with pytest.raises(LifecycleError, match=r"^Schrijf de woorden"):
        record_from_debate(said=silent, promise=Promise(JULY), **BY)


def test_term_that_contradicts_itself_leaves_nothing() -> None:
    bad = Promise(NewDeadline(DeadlineKind.DATE, "ooit"))
    with pytest.raises(LifecycleError, match=r"^Een termijn van de soort 'datum'"):
        record_from_letter(build.letter().pk, quoted=Quoted(build.WORDS), promise=bad, **BY)
    assert Commitment.objects.count() == 0
