from __future__ import annotations

import hashlib
import threading
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from pytest_django import Settings

from commitments.lifecycle import Action, LinkState, Relation, Status
from commitments.models import (
    Commitment,
    DeadlineChange,
    Event,
    Job,
    JobState,
    Letter,
    LetterFile,
    Link,
    Outcome,
    Reference,
)
from commitments.services.ingest import (
    MAX_BYTES,
    RefusedFileError,
    receive_file,
    receive_text,
    retry_job,
    run_job,
)
from commitments.services.letters import edit_letter
from commitments.services.reference import load_reference
from tests import build

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 6, 5, 10, tzinfo=UTC)
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
SEED = (SEEDS / "letters" / "29521-440.txt").read_bytes()
LETTER = """90 700 Bruggen en sluizen
Nr. {number} BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

{dated}

{body}

De Minister van Infrastructuur en Waterstaat,
J.K. Verzonnen
"""


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def letter_text(body: str, *, number: int = 4, dated: str = "Den Haag, 10 januari 2024") -> str:
    return LETTER.format(number=number, dated=dated, body=body)


PROMISE = "Ik zal uw Kamer voor 1 maart informeren over het onderhoud van de bruggen."


def ingest(content: bytes | str, now: datetime = NOW, **options: Any) -> Job:
    data = content.encode() if isinstance(content, str) else content
    job = receive_file(
        name="brief.txt",
        content=data,
        source=build.source(),
        options=options,
        asked_by="proef",
        now=now,
    )
    return run_job(job.pk, now=now)


def test_seed_letter_becomes_rows_with_two_found_commitments() -> None:
    load_reference(SEEDS / "reference")
    job = ingest(SEED)
    assert (job.state, job.outcome) == (JobState.DONE, Outcome.NEW)
    assert job.message.startswith("2 toezeggingen gevonden.")
    letter = Letter.objects.get()
    assert letter.text == SEED.decode()
    assert (letter.date, letter.chamber, letter.kind) == (date(2022, 2, 17), "TK", "brief")
    assert [(paper.dossier, paper.number) for paper in letter.papers.all()] == [(None, "440")]
    assert [str(signature) for signature in letter.signatures.all()] == [
        "Minister van Buitenlandse Zaken, W.B. Hoekstra",
        "Minister van Defensie, K.H. Ollongren",
        "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking, E.N.A.J. Schreinemacher",
    ]
    repeat, event = Commitment.objects.order_by("pk")
    assert (repeat.status, repeat.deadline_kind, repeat.deadline_latest) == ("found", "vague", None)
    assert repeat.deadline_wording == "op korte termijn"
    assert "16 februari jl." in repeat.origin_wording
    assert event.deadline_kind == "event"
    assert [office.ministry.slug for office in repeat.offices.all() if office.ministry] == [
        "bz",
        "def",
        "bz",
    ]
    assert repeat.ministry is not None
    assert repeat.ministry.slug == "bz"


def test_every_quote_is_a_slice_of_the_letter() -> None:
    ingest(SEED)
    letter = Letter.objects.get()
    for passage in letter.passages.all():
        assert letter.text[passage.start : passage.end] == passage.quote
    for reference in letter.references.all():
        assert letter.text[reference.start : reference.end] == reference.wording


def test_file_is_kept_under_its_hash() -> None:
    ingest(SEED)
    kept = LetterFile.objects.get()
    assert kept.sha256 == hashlib.sha256(SEED).hexdigest()
    with kept.file.open("rb") as file:
        assert file.read() == SEED


def test_found_commitment_has_its_first_event_and_state() -> None:
    ingest(letter_text(PROMISE))
    commitment = Commitment.objects.get()
    event = Event.objects.get()
    assert (event.kind, event.actor_name, event.effective_on) == (
        Action.FIND,
        "Gestand",
        date(2024, 1, 10),
    )
    assert commitment.deadline_latest == date(2024, 2, 29)
    assert not commitment.deadline_accepted
    assert commitment.states.get().status == Status.FOUND


def test_same_letter_twice_changes_nothing() -> None:
    ingest(letter_text(PROMISE))
    job = ingest(letter_text(PROMISE))
    assert (job.state, job.outcome) == (JobState.DONE, Outcome.KNOWN)
    counts = (Letter.objects.count(), Commitment.objects.count(), LetterFile.objects.count())
    assert counts == (1, 1, 1)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_same_letter_in_another_encoding_is_one_letter_with_two_files(encoding: str) -> None:
    text = letter_text(f"{PROMISE} De reünie kost € 5.")
    ingest(text)
    job = ingest(text.encode(encoding))
    assert job.outcome == Outcome.KNOWN
    assert (Letter.objects.count(), LetterFile.objects.count()) == (1, 2)


def test_corrected_letter_is_kept_beside_the_first_and_not_read() -> None:
    ingest(letter_text(PROMISE))
    corrected = letter_text(PROMISE.replace("1 maart", "1 april"))
    job = ingest(corrected)
    assert (job.state, job.outcome) == (JobState.DONE, Outcome.DIFFERS)
    assert "90 700, nr. 4" in job.message
    assert LetterFile.objects.exclude(differing_text="").get().differing_text == corrected
    assert Commitment.objects.get().deadline_latest == date(2024, 2, 29)


@pytest.mark.parametrize("content", [b"", b"  \n\n", b"\x7fELF\x02\x01\x01" + bytes(200)])
def test_file_without_a_letter_fails_with_a_sentence_and_leaves_no_rows(content: bytes) -> None:
    job = ingest(content)
    assert job.state == JobState.FAILED
    assert job.message.endswith(".")
    assert job.finished_at == NOW
    assert (Letter.objects.count(), LetterFile.objects.count()) == (0, 0)


def test_date_in_the_future_is_told_and_can_be_mended_by_hand() -> None:
    text = letter_text(PROMISE, dated="Den Haag, 10 januari 2031")
    job = ingest(text)
    assert job.state == JobState.FAILED
    assert "10 januari 2031" in job.message
    assert ingest(text, date="2024-01-10").state == JobState.DONE
    assert Letter.objects.get().date == date(2024, 1, 10)


def test_letter_of_today_is_taken() -> None:
    text = letter_text(PROMISE)
    assert ingest(text, now=datetime(2024, 1, 10, 9, tzinfo=UTC)).state == JobState.DONE


def test_file_that_is_too_large_is_refused_before_it_is_kept(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError, match="groter dan 20 MB"):
        ingest(b"a" * (MAX_BYTES + 1))
    assert list(tmp_path.iterdir()) == []


def test_letter_without_a_date_has_its_terms_read_once_it_gets_one() -> None:
    job = ingest(letter_text(PROMISE, dated=""))
    assert "vul die in" in job.message
    letter, found = Letter.objects.get(), Commitment.objects.get()
    assert (found.deadline_kind, found.deadline_rule) == ("event", "kalender-onbekend")
    edit_letter(
        letter.pk,
        version=1,
        changes={"date": date(2024, 1, 10)},
        actor=build.GRIFFIE,
        now=NOW,
    )
    found.refresh_from_db()
    assert (found.deadline_latest, found.promised_on) == (date(2024, 2, 29), date(2024, 1, 10))
    assert not found.deadline_accepted
    assert DeadlineChange.objects.get().reason == "calendar"
    assert found.shifts == 0


def test_pasted_text_is_a_letter_like_any_other() -> None:
    job = receive_text(
        text=letter_text(PROMISE),
        source=build.source(),
        options={"visibility": "concept"},
        asked_by="proef",
        now=NOW,
    )
    assert run_job(job.pk, now=NOW).outcome == Outcome.NEW
    assert not Commitment.objects.public().exists()


def test_answer_that_cites_the_promise_is_proposed_in_either_order() -> None:
    promise = letter_text(PROMISE)
    answer = letter_text(
        "Met deze brief geef ik invulling aan mijn toezegging over de bruggen "
        "(Kamerstuk 90 700, nr. 4).",
        number=9,
        dated="Den Haag, 20 februari 2024",
    )
    ingest(answer)
    ingest(promise)
    link = Link.objects.get()
    assert (link.relation, link.state) == (Relation.FULFILS, LinkState.PROPOSED)
    assert (
        Reference.objects.get(letter=link.letter, paper_number="4").target == link.commitment.letter
    )


def test_quiet_back_fill_marks_its_events() -> None:
    ingest(letter_text(PROMISE), quiet=True)
    assert Event.objects.get().quiet


def test_job_is_run_once_and_a_failed_one_can_be_tried_again() -> None:
    job = ingest(b"")
    assert run_job(job.pk, now=NOW).attempts == 1
    assert retry_job(job.pk, now=NOW)
    assert run_job(job.pk, now=NOW).state == JobState.FAILED
    done = ingest(letter_text(PROMISE))
    assert not retry_job(done.pk, now=NOW)


@pytest.mark.django_db(transaction=True)
def test_one_letter_imported_eight_times_at_once_is_one_letter() -> None:
    jobs = [
        receive_text(
            text=letter_text(PROMISE), source=build.source(), options={}, asked_by="proef", now=NOW
        )
        for _ in range(8)
    ]

    def work(pk: int) -> None:
        run_job(pk, now=NOW)
        connection.close()

    workers = [threading.Thread(target=work, args=(job.pk,)) for job in jobs]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [job.state for job in Job.objects.all()] == ["done"] * 8
    assert (Letter.objects.count(), Commitment.objects.count(), LetterFile.objects.count()) == (
        1,
        1,
        1,
    )
