from __future__ import annotations

import uuid

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import (
    CommitmentSource,
    Letter,
    LetterKind,
    LetterVersion,
    RegisterEntry,
    RegisterLetter,
    RegisterRelation,
)
from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = pytest.mark.django_db


def test_page_tells_what_the_register_says_beside_our_status(client: Client) -> None:
    commitment = build.commitment(source=CommitmentSource.REGISTER, words="De minister schrijft.")
    entry, other = (
        RegisterEntry.objects.create(
            feed_id=uuid.uuid4(),
            commitment=one,
            chamber="TK",
            number=number,
            status="Afgedaan",
            speaker="A.B. Verzonnen",
        )
        for one, number in ((commitment, "TZ202401-001"), (build.commitment(), "TZ202401-002"))
    )
    held = build.letter()
    RegisterLetter.objects.create(entry=entry, identifier="2024D00001", letter=held)
    RegisterLetter.objects.create(entry=entry, identifier="2024D00002")
    RegisterRelation.objects.create(
        entry=entry, tie="repeats", other_feed_id=uuid.uuid4(), other=other
    )
    told = words(client, commitment.get_absolute_url())
    assert "Volgens het register Nummer TZ202401-001 Status Afgedaan" in told
    assert "2024D00001 2024D00002 (nog niet binnen)" in told
    assert "Is een herhaling van TZ202401-002" in told


def test_lost_words_are_told_and_mark_nothing_in_the_new_text(client: Client) -> None:
    letter = build.letter()
    commitment = build.commitment(letter=letter)
    old = LetterVersion.objects.create(
        letter=letter,
        number=1,
        text=letter.text,
        text_sha256="0" * 64,
        rules_version="",
        received_at=NOON,
        superseded_at=NOON,
    )
    letter.passages.update(only_in=old)
    Letter.objects.filter(pk=letter.pk).update(text="Heel iets anders.")
    told = words(client, letter.get_absolute_url())
    assert "Niet meer teruggevonden Deze woorden stonden in een eerdere versie" in told
    assert f"‘{build.WORDS}’ (versie 1) {commitment.number}" in told
    assert "Versie 1, binnengekomen op 5 juni 2024" in told
    told = words(client, commitment.get_absolute_url())
    assert f"Niet meer teruggevonden in de laatste versie van de brief: ‘{build.WORDS}’" in told


def test_paper_without_a_text_says_so(client: Client) -> None:
    paper = Letter.objects.create(
        kind=LetterKind.BILL, subject="Wet op de mist", source=build.source(), received_at=NOON
    )
    told = words(client, reverse("letter", args=[paper.pk]))
    assert "Van dit stuk zijn alleen de gegevens opgenomen; het is niet gelezen." in told
