from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from commitments.extraction.version import RULES_VERSION
from commitments.lifecycle import RejectReason, StaleVersion, Status
from commitments.models import Commitment, Event, Letter, Posting, SearchText
from commitments.services.decide import confirm_commitment, reject_commitment
from commitments.services.edit import Quoted, edit_commitment, quote_again, split_commitment
from commitments.services.ingest import receive_text, run_job
from commitments.services.postings import index_commitments
from commitments.services.reread import outdated_letters, reread_letter
from commitments.services.undo import undo_decision
from commitments.wording.changes import change_words
from commitments.wording.history import sentence
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
OLD, NEW = "wat oudere regels lazen", "de bruggen"
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
type Told = list[tuple[str, str, str]]


@pytest.fixture
def letter(letter_of_older_rules: Letter) -> Letter:
    """A letter with two found commitments, the first with the subject that older rules read."""
    Commitment.objects.filter(pk=first().pk).update(object=OLD)
    return letter_of_older_rules


def first() -> Commitment:
    return Commitment.objects.earliest("pk")


def read(letter: Letter, *, apply: bool = True) -> Told:
    differences = reread_letter(letter.pk, apply=apply, now=NOON)
    return [(one.kind, one.was, one.now) for one in differences]


def test_looking_shows_the_old_and_the_new_subject_and_changes_nothing(letter: Letter) -> None:
    events = Event.objects.count()
    assert read(letter, apply=False) == [("subject", OLD, NEW)]
    assert (first().object, first().version) == (OLD, 1)
    assert Event.objects.count() == events
    assert outdated_letters() == [letter.pk]


def test_found_commitment_gets_its_newer_subject_with_an_event(letter: Letter) -> None:
    assert read(letter) == [("subject", OLD, NEW)]
    assert (first().object, first().version, first().status) == (NEW, 2, Status.FOUND)
    event = first().events.latest("pk")
    assert (event.kind, event.before, event.after) == ("edited", {"object": OLD}, {"object": NEW})
    assert (event.actor_name, event.letter, event.quiet) == ("Gestand", letter, True)
    assert event.why == "Opnieuw gelezen met nieuwere leesregels."
    assert sentence(event) == "Gestand wijzigde onderwerp op 5 juni 2024."
    assert change_words(event) == [f"onderwerp: was ‘{OLD}’, wordt ‘{NEW}’"]
    assert outdated_letters() == []


def test_second_time_changes_nothing(letter: Letter) -> None:
    read(letter)
    events = Event.objects.count()
    assert read(letter) == []
    Letter.objects.filter(pk=letter.pk).update(rules_version="weer anders")
    letter.passages.filter(rules_version=RULES_VERSION).update(rules_version="weer anders")
    assert read(letter) == []
    assert Event.objects.count() == events


def test_subject_that_newer_rules_do_not_read_is_unknown(letter: Letter) -> None:
    text = "Den Haag, 10 januari 2024\n\nIk zal uw Kamer voor 1 maart informeren.\n"
    job = receive_text(text=text, source=build.source(), options={}, asked_by="proef", now=NOON)
    other = run_job(job.pk, now=NOON).letter
    assert other is not None
    other.commitments.update(object=OLD)
    assert read(other) == [("subject", OLD, "")]
    assert other.commitments.get().object == ""


def test_letter_that_todays_rules_read_gets_what_is_shown(letter: Letter) -> None:
    read(letter)
    Commitment.objects.filter(pk=first().pk).update(object=OLD)
    assert read(letter) == [("subject", OLD, NEW)]
    assert first().object == NEW


def test_newer_term_and_subject_come_together(letter: Letter) -> None:
    Commitment.objects.filter(pk=first().pk).update(deadline_latest=None, deadline_kind="vague")
    assert [kind for kind, _, _ in read(letter)] == ["term", "subject"]
    assert (first().object, str(first().deadline_latest)) == (NEW, "2024-02-29")


def test_commitment_keeps_what_its_own_words_say_of_a_promise_made_twice(letter: Letter) -> None:
    text = (
        "Den Haag, 10 januari 2024\n\nIk informeer uw Kamer voor 1 maart over het onderhoud van "
        "de oude bruggen.\n\nVoor 1 maart informeer ik uw Kamer over het onderhoud van de oude "
        "bruggen in Zeeland.\n"
    )
    job = receive_text(text=text, source=build.source(), options={}, asked_by="proef", now=NOON)
    other = run_job(job.pk, now=NOON).letter
    assert other is not None
    one = other.commitments.get()
    earlier, later = one.passages.order_by("start")
    one.passages.set([later])
    assert read(other, apply=False) == [
        (
            "subject",
            "het onderhoud van de oude bruggen",
            "het onderhoud van de oude bruggen in Zeeland",
        )
    ]
    one.passages.set([earlier, later])
    assert read(other, apply=False) == []


def test_decided_commitment_keeps_its_subject(letter: Letter) -> None:
    confirm_commitment(first().pk, version=1, **BY)
    assert read(letter) == []
    assert first().object == OLD


def test_rejected_commitment_keeps_its_subject(letter: Letter) -> None:
    reject_commitment(first().pk, version=1, reason=RejectReason.NO_COMMITMENT, **BY)
    assert read(letter) == []
    assert first().object == OLD


def test_commitment_whose_confirmation_was_undone_gets_its_newer_subject(letter: Letter) -> None:
    event = confirm_commitment(first().pk, version=1, **BY)
    undo_decision(event.pk, version=2, **BY)
    assert read(letter) == [("subject", OLD, NEW)]


def test_subject_that_a_person_edited_stays(letter: Letter) -> None:
    edit_commitment(first().pk, version=1, changes={"object": "mijn bruggen"}, why="", **BY)
    assert read(letter) == []
    assert first().object == "mijn bruggen"


def test_subject_that_a_person_put_back_stays(letter: Letter) -> None:
    read(letter)
    event = first().events.latest("pk")
    undo_decision(event.pk, version=2, **BY)
    assert read(letter) == []
    assert first().object == OLD


def test_edit_of_another_fact_can_still_be_undone(letter: Letter) -> None:
    changes = {"category": "stukken"}
    edited = edit_commitment(first().pk, version=1, changes=changes, why="", **BY)
    read(letter)
    undo_decision(edited.pk, version=3, **BY)
    assert (first().category, first().object) == (edited.before["category"], NEW)


def test_other_fact_that_a_person_edited_does_not_keep_the_subject(letter: Letter) -> None:
    edit_commitment(first().pk, version=1, changes={"category": "stukken"}, why="", **BY)
    assert read(letter) == [("subject", OLD, NEW)]


def test_subject_of_words_that_a_person_pointed_out_stays(letter: Letter) -> None:
    quoted = [Quoted("informeren over de bruggen")]
    quote_again(first().pk, version=1, quotes=quoted, why="", **BY)
    assert read(letter) == []


def test_both_parts_that_a_person_split_keep_their_subjects(letter: Letter) -> None:
    split_commitment(
        first().pk,
        version=1,
        stays=Quoted("Ik zal uw Kamer voor 1 maart"),
        splits=Quoted("informeren over de bruggen"),
        subject="de andere bruggen",
        **BY,
    )
    assert read(letter) == []


def test_who_saw_the_old_subject_is_told_that_it_changed(letter: Letter) -> None:
    read(letter)
    with pytest.raises(StaleVersion, match="gegevens aangepast, door Gestand"):
        confirm_commitment(first().pk, version=1, **BY)


@pytest.mark.django_db(transaction=True)
def test_who_decides_meanwhile_is_not_overruled(letter: Letter) -> None:
    done: Told = []
    with meanwhile(lambda: done.extend(read(letter))):
        confirm_commitment(first().pk, version=1, **BY)
    assert (done, first().object) == ([], OLD)


@pytest.mark.django_db(transaction=True)
def test_who_edits_the_subject_meanwhile_is_not_overruled(letter: Letter) -> None:
    done: Told = []
    with meanwhile(lambda: done.extend(read(letter))):
        edit_commitment(first().pk, version=1, changes={"object": "mijn"}, why="", **BY)
    assert (done, first().object) == ([], "mijn")


@pytest.mark.django_db(transaction=True)
def test_second_of_two_at_once_finds_it_done(letter: Letter) -> None:
    done: Told = []
    with meanwhile(lambda: done.extend(read(letter))):
        read(letter)
    assert (done, first().events.count(), first().object) == ([], 2, NEW)


def test_whoever_searches_and_letters_find_it_by_its_newer_subject(letter: Letter) -> None:
    read(letter)
    kept = SearchText.objects.get(pk=first().pk).stems
    found = list(Posting.objects.order_by("stem").values_list("stem", "commitment", "weight"))
    index_commitments(Commitment.objects.all())
    assert found == list(
        Posting.objects.order_by("stem").values_list("stem", "commitment", "weight")
    )
    assert ("oudere" in kept, "brug" in kept) == (False, True)


def test_command_tells_what_each_is_about(letter: Letter) -> None:
    out = StringIO()
    call_command("reread", stdout=out)
    first_line, *lines, last = out.getvalue().splitlines()
    assert first_line == (
        f"brief {letter.pk}, ander onderwerp {first().number}: “Ik zal uw Kamer voor 1 maart "
        "informeren over de bruggen.”"
    )
    assert lines == [f"  was:   {OLD}", f"  wordt: {NEW}"]
    assert last == (
        "1 brief gelezen: 0 nieuw gevonden, 0 niet meer gelezen, 0 andere termijn, "
        "1 ander onderwerp (niets gewijzigd; --apply voert door wat mag)."
    )


def test_command_says_of_no_subject_that_it_is_unknown(letter: Letter) -> None:
    Commitment.objects.filter(pk=first().pk).update(object="")
    out = StringIO()
    call_command("reread", "--apply", stdout=out)
    assert out.getvalue().splitlines()[1:3] == ["  was:   onbekend", f"  wordt: {NEW}"]
