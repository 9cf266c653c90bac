from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pytest_django import Settings

from commitments.lifecycle import Action, LinkState, RejectReason, Relation, Status
from commitments.models import (
    Commitment,
    DoubleProposal,
    Event,
    Job,
    Letter,
    LetterVersion,
    Link,
    Outcome,
    Passage,
    RegisterEntry,
    RegisterLetter,
)
from commitments.services.decide import confirm_commitment
from commitments.services.doubles import decide_double
from commitments.services.edit import Quoted, quote_again
from commitments.services.ingest import receive_text, run_job
from commitments.services.letters import edit_letter
from tests import build
from tests.at_once import meanwhile, wait_empty_handed

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 6, 5, 10, tzinfo=UTC)
HEAD = """90 700 Bruggen en sluizen
Nr. 4 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 10 januari 2024

"""
INTRO = "De sluizen bij Oosterdiep zijn oud en worden ieder jaar door duikers bekeken. "
FIRST = "Ik zal uw Kamer voor 1 maart informeren over de uitkomst van dat onderzoek."
SECOND = "Ook stuur ik uw Kamer dit najaar een overzicht van alle sluisdeuren in het land."
SIGNED = "\n\nDe Minister van Infrastructuur en Waterstaat,\nJ.K. Verzonnen\n"


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def text(*paragraphs: str) -> str:
    return HEAD + "\n\n".join((INTRO, *paragraphs)) + SIGNED


def ingest(written: str, **options: Any) -> Job:
    job = receive_text(
        text=written, source=build.source(), options=options, asked_by="proef", now=NOW
    )
    return run_job(job.pk, now=NOW)


def quotes() -> list[tuple[str, bool]]:
    return [(one.quote, one.only_in is None) for one in Passage.objects.order_by("pk")]


def test_reprint_is_a_new_version_and_keeps_the_old_text() -> None:
    ingest(text(FIRST, SECOND))
    job = ingest(text("Er is een alinea bijgekomen over de kosten.", FIRST, SECOND))
    assert (job.outcome, job.message) == (
        Outcome.VERSION,
        "Een nieuwe versie van 90 700, nr. 4; de oude is bewaard.",
    )
    letter, version = Letter.objects.get(), LetterVersion.objects.get()
    assert version.text == text(FIRST, SECOND)
    assert letter.text == text("Er is een alinea bijgekomen over de kosten.", FIRST, SECOND)
    assert [file.version for file in letter.files.all()] == [version, None]
    event = Event.objects.get(letter=letter, kind=Action.EDIT)
    assert event.why == "Een verbeterde herdruk kwam binnen; versie 1 is bewaard."


def test_spans_find_their_words_again_and_decisions_stay() -> None:
    ingest(text(FIRST, SECOND))
    one = Commitment.objects.order_by("pk")[0]
    confirm_commitment(one.pk, version=one.version, actor=build.GRIFFIE, now=NOW)
    ingest(text("Er is een alinea bijgekomen over de kosten.", FIRST, SECOND))
    letter = Letter.objects.get()
    assert quotes() == [(FIRST, True), (SECOND, True)]
    for passage in Passage.objects.all():
        assert letter.text[passage.start : passage.end] == passage.quote
    statuses = Commitment.objects.order_by("pk").values_list("status", flat=True)
    assert list(statuses) == [Status.OPEN, Status.FOUND]


def test_links_point_at_their_words_in_the_new_text_or_at_none() -> None:
    ingest(text(FIRST, SECOND))
    letter, made = Letter.objects.get(), build.commitment()
    for words, relation in ((INTRO.strip(), Relation.MENTIONS), (SECOND, Relation.FULFILS)):
        start = letter.text.index(words)
        build.link(made, letter, relation, start=start, end=start + len(words))
    ingest("Herdruk.\n" + text(FIRST))
    letter.refresh_from_db()
    mention, answer = Link.objects.order_by("pk")
    assert letter.text[mention.start : mention.end] == INTRO.strip()
    assert (answer.start, answer.end) == (None, None)


def test_words_set_on_other_lines_are_found_and_quoted_as_they_now_stand() -> None:
    ingest(text(FIRST, SECOND))
    broken = FIRST.replace("uitkomst van", "uit-\nkomst\nvan")
    ingest(text(broken, SECOND, "Nog een zin over verf."))
    assert quotes() == [(broken, True), (SECOND, True)]


def test_changed_promise_is_found_no_more_and_its_successor_proposed_as_double() -> None:
    ingest(text(FIRST, SECOND))
    one = Commitment.objects.order_by("pk")[0]
    confirm_commitment(one.pk, version=one.version, actor=build.GRIFFIE, now=NOW)
    changed = FIRST.replace("1 maart", "1 april")
    job = ingest(text(changed, SECOND))
    assert job.message.endswith("1 passage(s) niet meer teruggevonden.")
    assert quotes() == [(FIRST, False), (SECOND, True), (changed, True)]
    lost = Passage.objects.order_by("pk")[0]
    assert lost.only_in is not None
    assert lost.only_in.text[lost.start : lost.end] == FIRST
    one.refresh_from_db()
    assert (one.status, one.deadline_latest) == (Status.OPEN, date(2024, 2, 29))
    proposal = DoubleProposal.objects.get()
    assert (proposal.kept, proposal.found.deadline_latest) == (one, date(2024, 3, 31))
    assert proposal.found.status == Status.FOUND


def test_old_text_that_comes_again_is_recognised() -> None:
    ingest(text(FIRST, SECOND))
    ingest(text(FIRST))
    job = ingest(text(FIRST, SECOND))
    assert job.outcome == Outcome.KNOWN
    assert "een eerdere tekst van deze brief (versie 1)" in job.message
    assert LetterVersion.objects.count() == 1


def test_promise_twice_in_the_same_words_keeps_two_places() -> None:
    ingest(text(FIRST, INTRO, FIRST))
    ingest(text("Een zin vooraf over de verf van de deuren.", FIRST, INTRO, FIRST))
    starts = [one.start for one in Passage.objects.filter(only_in=None).order_by("start")]
    letter = Letter.objects.get()
    assert starts == [letter.text.index(FIRST), letter.text.rindex(FIRST)]


def test_letter_by_another_name_is_the_same_letter() -> None:
    bare = text(FIRST).replace("Nr. 4 ", "").replace("90 700 Bruggen en sluizen\n", "")
    names = [["document", "2024D00001"]]
    ingest(bare, identifiers=names)
    ingest(bare.replace("oud", "heel oud"), identifiers=names)
    assert (Letter.objects.count(), LetterVersion.objects.count()) == (1, 1)


def test_double_is_one_by_a_decision_and_none_before() -> None:
    ingest(text(FIRST))
    ingest(text(FIRST.replace("1 maart", "1 april")))
    proposal = DoubleProposal.objects.get()
    decide_double(
        proposal.pk, version=proposal.found.version, same=True, actor=build.GRIFFIE, now=NOW
    )
    proposal.refresh_from_db()
    found = Commitment.objects.get(pk=proposal.found_id)
    assert (found.status, found.reject_reason) == (Status.REJECTED, RejectReason.DOUBLE)
    assert (found.double_of, proposal.state) == (proposal.kept, LinkState.CONFIRMED)


def test_double_that_is_none_stays_a_commitment_of_its_own() -> None:
    ingest(text(FIRST))
    ingest(text(FIRST.replace("1 maart", "1 april")))
    proposal = DoubleProposal.objects.get()
    event = decide_double(
        proposal.pk, version=proposal.found.version, same=False, actor=build.GRIFFIE, now=NOW
    )
    proposal.refresh_from_db()
    assert (proposal.state, proposal.event) == (LinkState.REJECTED, event)
    assert Commitment.objects.get(pk=proposal.found_id).status == Status.FOUND


def test_promise_of_two_places_that_were_once_pointed_out_as_one_survives_a_reprint() -> None:
    about = "uw Kamer voor 1 maart informeren over het onderzoek naar oude sluizen bij Oosterdiep."
    once, twice = f"Ik zal {about}", f"Er ligt een rapport. Ik zal {about} Ik wil {about}"
    ingest(text(twice))
    one = Commitment.objects.get()
    assert one.passages.count() == 2
    act: dict[str, Any] = {"why": "", "actor": build.GRIFFIE, "now": NOW}
    for version, words in enumerate((twice, once), start=1):
        quote_again(one.pk, version=version, quotes=[Quoted(words)], **act)
    reprint = text("Een alinea over de kosten.", twice)
    assert ingest(reprint).outcome == Outcome.VERSION
    assert Letter.objects.get().text == reprint


@pytest.mark.parametrize("words", [FIRST[:-1], FIRST[:39], "voor 1 maart informeren"])
def test_words_that_a_person_pointed_out_among_those_that_were_read_are_found(words: str) -> None:
    ingest(text(FIRST))
    one = Commitment.objects.get()
    act: dict[str, Any] = {"why": "", "actor": build.GRIFFIE, "now": NOW}
    quote_again(one.pk, version=1, quotes=[Quoted(words)], **act)
    job = ingest(text("Een alinea over de kosten.", FIRST))
    assert job.message.endswith("de oude is bewaard.")
    assert sorted(quotes()) == sorted([(FIRST, True), (words, True)])
    assert (Commitment.objects.get(), one.passages.get().quote) == (one, words)


def test_link_that_points_at_a_passage_points_at_it_in_the_new_text() -> None:
    ingest(text(FIRST, SECOND))
    letter, read = Letter.objects.get(), Passage.objects.latest("pk")
    link = build.link(build.commitment(), letter, start=read.start, end=read.end)
    ingest(text("Een alinea over de kosten.", FIRST, SECOND))
    read.refresh_from_db()
    link.refresh_from_db()
    assert (link.start, link.end) == (read.start, read.end)


@pytest.mark.django_db(transaction=True)
def test_date_that_a_person_fills_in_while_a_reprint_arrives_stays() -> None:
    ingest(text(FIRST).replace("Den Haag, 10 januari 2024", ""))
    letter, filled_in = Letter.objects.get(), {"date": date(2024, 1, 8)}
    with meanwhile(lambda: ingest(text(FIRST, SECOND))):
        edit_letter(letter.pk, version=1, changes=filled_in, actor=build.GRIFFIE, now=NOW)
    letter.refresh_from_db()
    assert (letter.date, letter.text) == (date(2024, 1, 8), text(FIRST, SECOND))
    promised = Commitment.objects.order_by("pk").values_list("promised_on", flat=True)
    assert list(promised) == [letter.date, letter.date]


@pytest.mark.django_db(transaction=True)
def test_words_that_a_person_points_out_while_a_reprint_arrives_find_their_place() -> None:
    ingest(text(FIRST))
    one = Commitment.objects.get()
    act: dict[str, Any] = {"why": "", "actor": build.GRIFFIE, "now": NOW}
    with meanwhile(lambda: ingest(text("Een alinea over de kosten.", FIRST))):
        quote_again(one.pk, version=one.version, quotes=[Quoted(FIRST[:-1])], **act)
    letter, passage = Letter.objects.get(), one.passages.get()
    assert letter.versions.count() == 1
    assert letter.text[passage.start : passage.end] == passage.quote == FIRST[:-1]


@pytest.mark.django_db(transaction=True)
def test_reprint_takes_what_it_changes_and_what_waits_for_it_in_hand_in_one_order() -> None:
    ingest(text(FIRST))
    own, awaiting = Commitment.objects.get(), build.commitment()
    entry = RegisterEntry.objects.create(
        feed_id=UUID(int=1), commitment=awaiting, chamber="TK", created_on=date(2024, 1, 9)
    )
    RegisterLetter.objects.create(entry=entry, identifier="2024D00001")
    names = [["document", "2024D00001"]]
    reprint = text("Een alinea over de kosten.", FIRST)
    wait_empty_handed(lambda: ingest(reprint, identifiers=names), own, awaiting)
    assert (LetterVersion.objects.count(), awaiting.links.count()) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_reprint_takes_what_its_letter_is_linked_to_in_hand_in_one_order() -> None:
    linked = build.commitment()
    ingest(text(FIRST))
    own = Commitment.objects.latest("pk")
    assert own.letter is not None
    build.link(linked, own.letter, start=0, end=len("90 700 Bruggen"))
    wait_empty_handed(lambda: ingest(text("Een alinea over de kosten.", FIRST)), linked, own)
    assert LetterVersion.objects.count() == 1
