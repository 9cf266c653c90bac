from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_django import Settings

from commitments.models import Commitment, Job, Letter, LetterVersion, Outcome
from commitments.services.ingest import receive_file, receive_text, run_job
from commitments.sources.files import read_one
from tests import build
from tests.at_once import meanwhile
from tests.sources.test_seed import FILES

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 6, 5, 10, tzinfo=UTC)
PDFS = [name for name, (kind, _) in FILES.items() if kind == "pdf"]


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def ingest(name: str, content: bytes | None = None) -> Job:
    job = receive_file(
        name=name,
        content=content or FILES[name][1](),
        source=build.source(),
        options={},
        asked_by="proef",
        now=NOW,
    )
    return run_job(job.pk, now=NOW)


@pytest.mark.parametrize("first", PDFS)
def test_letter_in_another_layout_is_another_file_of_it(first: str) -> None:
    outcomes = [ingest(name).outcome for name in (first, *(one for one in PDFS if one != first))]
    assert outcomes == [Outcome.NEW, *[Outcome.KNOWN] * (len(PDFS) - 1)]
    letter = Letter.objects.get()
    assert letter.files.count() == len(PDFS)
    assert (LetterVersion.objects.count(), Commitment.objects.count()) == (0, 2)


def test_letter_is_one_whatever_files_it_comes_in() -> None:
    outcomes = [ingest(name).outcome for name in FILES]
    assert outcomes == [Outcome.NEW, *[Outcome.KNOWN] * (len(FILES) - 1)]
    assert (Letter.objects.count(), Commitment.objects.count()) == (1, 2)


def test_letter_with_a_corrected_number_is_a_new_version() -> None:
    content = read_one(FILES["PDF"][1]()).text.encode()
    ingest("text", content)
    corrected = content.replace(b"15 oktober", b"16 oktober")
    assert corrected != content
    assert ingest("text", corrected).outcome == Outcome.VERSION


DATED = "Den Haag, 10 januari 2024\n\n"
BRIDGES = "Ik zal uw Kamer voor 1 maart informeren over het onderhoud van de bruggen."


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "texts",
    [
        (f"{DATED}{BRIDGES}\n", f"{DATED}\n{BRIDGES}\n"),
        (f"90 700 Bruggen\nNr. 4 BRIEF\n\n{DATED}{BRIDGES}", f"Nr. 4 BRIEF\n\n{DATED}{BRIDGES}\n"),
    ],
    ids=["by its words", "by its day and number"],
)
def test_letter_that_two_workers_read_at_once_is_one(texts: tuple[str, str]) -> None:
    options = {"source": build.source(), "options": {}, "asked_by": "proef", "now": NOW}
    first, second = [receive_text(text=text, **options) for text in texts]
    with meanwhile(lambda: run_job(second.pk, now=NOW)):
        run_job(first.pk, now=NOW)
    letter = Letter.objects.get()
    assert [one.letter for one in Job.objects.order_by("pk")] == [letter, letter]
    assert (letter.files.count(), Commitment.objects.count()) == (2, 1)
