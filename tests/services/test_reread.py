from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from commitments.extraction.version import RULES_VERSION
from commitments.lifecycle import Status
from commitments.models import (
    Commitment,
    DeadlineChange,
    DeadlineKind,
    Event,
    Letter,
    LetterVersion,
)
from commitments.services.decide import confirm_commitment
from commitments.services.reread import outdated_letters, reread_letter
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(letter_of_older_rules: Letter) -> Letter:
    """A letter with two found commitments, as if older rules had read it."""
    return letter_of_older_rules


def read(letter: Letter, *, apply: bool = True) -> list[tuple[str, bool]]:
    differences = reread_letter(letter.pk, apply=apply, now=NOON)
    return [(difference.kind, difference.decided) for difference in differences]


def misread(commitment: Commitment) -> None:
    """Give it the term that older rules would have read."""
    Commitment.objects.filter(pk=commitment.pk).update(
        deadline_kind=DeadlineKind.VAGUE, deadline_latest=None
    )


def test_letter_that_reads_the_same_changes_nothing(letter: Letter) -> None:
    events = Event.objects.count()
    assert outdated_letters() == [letter.pk]
    assert read(letter) == []
    assert outdated_letters() == []
    assert Event.objects.count() == events


def test_looking_changes_nothing(letter: Letter) -> None:
    misread(Commitment.objects.earliest("pk"))
    assert read(letter, apply=False) == [("term", False)]
    assert Commitment.objects.earliest("pk").deadline_kind == DeadlineKind.VAGUE
    assert outdated_letters() == [letter.pk]


def test_found_commitment_gets_its_newer_term_as_a_proposal(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    misread(found)
    assert read(letter) == [("term", False)]
    found.refresh_from_db()
    assert (found.deadline_latest, found.deadline_accepted) == (date(2024, 2, 29), False)
    assert DeadlineChange.objects.get().reason == "corrected"
    assert Event.objects.latest("pk").quiet


def test_decided_commitment_is_told_of_and_left_alone(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    misread(found)
    confirm_commitment(found.pk, version=found.version, actor=build.GRIFFIE, now=NOON)
    assert read(letter) == [("term", True)]
    found.refresh_from_db()
    assert (found.status, found.deadline_kind) == (Status.OPEN, DeadlineKind.VAGUE)


def test_term_that_a_person_set_is_told_in_words(letter: Letter) -> None:
    Commitment.objects.filter(pk=Commitment.objects.earliest("pk").pk).update(
        deadline_latest=date(2024, 3, 15), deadline_explanation=""
    )
    (difference,) = reread_letter(letter.pk, apply=False, now=NOON)
    assert (difference.was, difference.now) == (
        "uiterlijk 15 maart 2024",
        "'voor 1 maart' in een brief van 10 januari 2024: uiterlijk 29 februari 2024.",
    )


def test_command_run_again_for_a_letter_changes_nothing(letter: Letter) -> None:
    misread(Commitment.objects.earliest("pk"))
    assert read(letter) == [("term", False)]
    assert read(letter) == []
    assert DeadlineChange.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_who_decides_while_a_letter_is_read_again_is_not_overruled(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    misread(found)
    done: list[tuple[str, bool]] = []
    with meanwhile(lambda: done.extend(read(letter))):
        confirm_commitment(found.pk, version=found.version, actor=build.GRIFFIE, now=NOON)
    assert done == [("term", True)]
    found.refresh_from_db()
    assert (found.status, found.deadline_kind) == (Status.OPEN, DeadlineKind.VAGUE)
    assert not DeadlineChange.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_letter_whose_date_is_mended_meanwhile_is_read_by_that(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    misread(found)
    with meanwhile(lambda: read(letter)):
        Letter.objects.filter(pk=letter.pk).update(date=date(2025, 1, 10))
    found.refresh_from_db()
    assert found.deadline_latest == date(2025, 2, 28)


def test_commitment_with_words_of_two_is_read_as_the_one_it_shares_most_with(
    letter: Letter,
) -> None:
    first, second = Commitment.objects.order_by("pk")
    first.passages.add(*second.passages.all())
    second.passages.clear()
    assert read(letter, apply=False) == []


def test_overlooked_commitment_joins_the_queue(letter: Letter) -> None:
    Commitment.objects.latest("pk").passages.clear()
    orphan = Commitment.objects.latest("pk")
    Event.objects.filter(commitment=orphan)
    assert read(letter) == [("new", False)]
    newest = Commitment.objects.latest("pk")
    assert (newest.status, newest.deadline_latest) == (Status.FOUND, date(2024, 5, 31))
    assert newest.passages.get().rules_version == RULES_VERSION


def test_passage_that_is_not_read_any_more_is_told_of(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    heading = build.passage(letter, "Den Haag, 10 januari 2024")
    found.passages.set([heading])
    assert read(letter) == [("new", False), ("gone", False)]
    assert Commitment.objects.filter(pk=found.pk).exists()


def test_place_in_an_older_text_is_none_in_the_newer(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    old = LetterVersion.objects.create(
        letter=letter,
        number=1,
        text=letter.text,
        text_sha256="",
        rules_version="ouder",
        received_at=NOON,
        superseded_at=NOON,
    )
    found.passages.update(only_in=old)
    assert read(letter, apply=False) == [("new", False), ("gone", False)]


def test_command_tells_what_would_change(letter: Letter) -> None:
    misread(Commitment.objects.earliest("pk"))
    out = StringIO()
    call_command("reread", stdout=out)
    assert "andere termijn G-" in out.getvalue()
    assert "wordt: 'voor 1 maart'" in out.getvalue()
    assert out.getvalue().endswith(
        "1 brief gelezen: 0 nieuw gevonden, 0 niet meer gelezen, 1 andere termijn, "
        "0 ander onderwerp (niets gewijzigd; --apply voert door wat mag).\n"
    )


def test_command_tells_of_a_decided_commitment_that_it_stays(letter: Letter) -> None:
    found = Commitment.objects.earliest("pk")
    misread(found)
    confirm_commitment(found.pk, version=found.version, actor=build.GRIFFIE, now=NOON)
    out = StringIO()
    call_command("reread", stdout=out)
    first, *lines = out.getvalue().splitlines()
    assert first.startswith(
        f"brief {letter.pk}, andere termijn {found.number} (besloten: blijft zoals het is): “Ik"
    )
    assert lines[:2] == [
        "  is:    'voor 1 maart' in een brief van 10 januari 2024: uiterlijk 29 februari 2024.",
        "  leest: 'voor 1 maart' in een brief van 10 januari 2024: uiterlijk 29 februari 2024.",
    ]
