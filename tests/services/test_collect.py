from __future__ import annotations

import os
import zipfile
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from pytest_django import Settings

from commitments.models import Job, JobState, Letter
from commitments.services.collect import collect, watch_folder
from commitments.services.fetch import receive_address
from commitments.services.ingest import RefusedFileError, run_job
from commitments.sources.bundles import find_files
from tests import build
from tests.feed_server.rows import World, guid, letter_text
from tests.services.feeds import serving

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "kept"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def write(folder: Path, i: int, name: str = "") -> Path:
    path = folder / (name or f"{i}.txt")
    path.write_text(letter_text(i), encoding="utf-8")
    return path


def test_files_folders_and_zips_come_in_with_a_line_each(inbox: Path) -> None:
    write(inbox, 1)
    deeper = inbox / "dieper"
    deeper.mkdir()
    write(deeper, 2)
    with zipfile.ZipFile(inbox / "bundel.zip", "w") as bundle:
        bundle.writestr("map/drie.txt", letter_text(3))
        bundle.writestr("../../vier.txt", letter_text(4))
        bundle.writestr("leeg.txt", "")
    arrival = {"source": build.source(), "options": {}, "asked_by": "proef"}
    lines = list(collect(find_files([inbox]), arrival=arrival, clock=lambda: NOW))
    assert [(line.name, line.failed) for line in lines] == [
        ("1.txt", False),
        ("bundel.zip: drie.txt", False),
        ("bundel.zip: vier.txt", False),
        ("bundel.zip: leeg.txt", True),
        ("2.txt", False),
    ]
    assert Letter.objects.count() == 4


def test_command_counts_and_tells_by_its_exit_code(inbox: Path) -> None:
    write(inbox, 1)
    write(inbox, 1, "nog-eens.txt")
    told, summed = StringIO(), StringIO()
    call_command("ingest", str(inbox), stdout=told, stderr=summed)
    assert len(told.getvalue().splitlines()) == 2
    assert summed.getvalue() == "2 bestanden: 1 nieuw, 1 al bekend.\n"
    (inbox / "leeg.txt").write_text("")
    with pytest.raises(SystemExit) as ended:
        call_command("ingest", str(inbox), str(inbox / "weg.txt"), stdout=told, stderr=summed)
    assert ended.value.code == 1
    assert summed.getvalue().endswith("4 bestanden: 2 mislukt, 2 al bekend.\n")


def test_command_without_files_says_so(inbox: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        call_command("ingest", str(inbox), stderr=StringIO())
    assert ended.value.code == 2


def test_watched_folder_is_emptied_of_what_has_settled(inbox: Path, settings: Settings) -> None:
    settings.WATCHED_FOLDER = str(inbox)
    old, fresh = write(inbox, 1), write(inbox, 2)
    before = (NOW - timedelta(minutes=5)).timestamp()
    os.utime(old, (before, before))
    os.utime(fresh, (NOW.timestamp(), NOW.timestamp()))
    assert watch_folder(clock=lambda: NOW) == 1
    assert sorted(path.name for path in inbox.iterdir()) == ["2.txt", "opgenomen"]
    assert [path.name for path in (inbox / "opgenomen").iterdir()] == ["1.txt"]
    assert Letter.objects.count() == 1


def test_file_of_a_name_that_was_taken_before_is_put_beside_it(
    inbox: Path, settings: Settings
) -> None:
    settings.WATCHED_FOLDER = str(inbox)
    for i in (1, 2):
        path = write(inbox, i, "brief.txt")
        os.utime(path, (0, 0))
        watch_folder(clock=lambda: NOW)
    names = sorted(path.name for path in (inbox / "opgenomen").iterdir())
    assert names == ["brief-2.txt", "brief.txt"]


def address_job(address: str) -> Job:
    return receive_address(
        address=address, source=build.source(), options={}, asked_by="proef", now=NOW
    )


def test_address_is_fetched_by_the_job(settings: Settings) -> None:
    with serving(settings, World(letters=5)) as server:
        job = address_job(f"{server.odata}Document({guid('document', 2)})/resource")
        assert (job.file.name, job.size) == ("", 0)
        job = run_job(job.pk, now=NOW)
    assert job.state == JobState.DONE
    assert Letter.objects.get().text == letter_text(2)
    assert job.size == len(letter_text(2).encode())


def test_address_that_answers_nothing_fails_with_a_sentence_and_can_be_retried(
    settings: Settings,
) -> None:
    with serving(settings, World(letters=5)) as server:
        job = run_job(address_job(f"{server.base}/elders").pk, now=NOW)
    assert (job.state, job.message) == (
        JobState.FAILED,
        "127.0.0.1/elders: de server antwoordt met 404.",
    )


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "file:///etc/passwd", "https://evil.example/brief.pdf", "x"]
)
def test_address_off_the_list_is_refused_and_makes_no_job(address: str) -> None:
    with pytest.raises(RefusedFileError):
        address_job(address)
    assert not Job.objects.exists()
