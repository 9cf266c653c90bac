from __future__ import annotations

import uuid
from datetime import date

import pytest

from commitments.lifecycle import Status
from commitments.models import (
    Commitment,
    CommitmentSource,
    DoubleProposal,
    Letter,
    Ministry,
    Reference,
    RegisterEntry,
)
from commitments.services.doubles import propose_doubles
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
PROMISE = "Zoals toegezegd informeer ik uw Kamer over houten bruggen, sluisdeuren en veerponten."


def entry(text: str, ministry: Ministry, number: str = "TZ202401-001") -> RegisterEntry:
    commitment = build.commitment(
        source=CommitmentSource.REGISTER, words=text, ministry=ministry, letter=build.letter()
    )
    return RegisterEntry.objects.create(
        feed_id=uuid.uuid4(),
        commitment=commitment,
        chamber="TK",
        number=number,
        text=text,
        created_on=date(2023, 12, 1),
    )


def found(ministry: Ministry, origin: str = "zoals toegezegd") -> tuple[Letter, Commitment]:
    letter = build.letter(f"Den Haag, 10 januari 2024\n\n{PROMISE}\n")
    one = build.commitment(
        letter=letter,
        quote=PROMISE,
        status=Status.FOUND,
        ministry=ministry,
        origin_wording=origin,
    )
    return letter, one


def test_repeat_in_the_same_words_is_proposed_and_nothing_merged() -> None:
    ministry = build.ministry()
    kept = entry("De minister informeert over houten bruggen, sluisdeuren, veerponten.", ministry)
    entry("De minister informeert over tarieven van parkeerplaatsen.", ministry, "TZ202401-002")
    letter, one = found(ministry)
    (proposal,) = propose_doubles(letter, now=NOON)
    assert (proposal.found, proposal.kept) == (one, kept.commitment)
    assert proposal.reasons == [
        "De woorden komen overeen: bruggen, houten, sluisdeuren, veerponten."
    ]
    one.refresh_from_db()
    assert (one.status, one.double_of) == (Status.FOUND, None)
    assert propose_doubles(letter, now=NOON) == []


def test_promise_that_was_not_made_before_is_held_against_nothing() -> None:
    ministry = build.ministry()
    entry("De minister informeert over houten bruggen, sluisdeuren, veerponten.", ministry)
    letter, _ = found(ministry, origin="")
    assert propose_doubles(letter, now=NOON) == []


def test_other_ministry_makes_no_double() -> None:
    other = build.ministry("Mist en Nevel")
    entry("De minister informeert over houten bruggen, sluisdeuren, veerponten.", other)
    letter, _ = found(build.ministry())
    assert propose_doubles(letter, now=NOON) == []


def test_register_number_in_the_passage_names_the_double() -> None:
    ministry = build.ministry()
    kept = entry("Iets met heel andere woorden.", ministry)
    letter, one = found(ministry, origin="")
    reference = Reference.objects.create(
        letter=letter,
        start=0,
        end=5,
        wording="TZ202401-001",
        kind="register",
        identifier="TZ202401-001",
    )
    reference.passages.set(one.passages.all())
    (proposal,) = propose_doubles(letter, now=NOON)
    assert (proposal.kept, proposal.score) == (kept.commitment, 1.0)
    assert DoubleProposal.objects.count() == 1
