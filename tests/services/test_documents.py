from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytest_django import Settings

from commitments.models import (
    Feed,
    JobState,
    Letter,
    LetterFile,
    LetterIdentifier,
    LetterKind,
    Source,
)
from tests.conftest import NOON
from tests.feed_server.rows import World, document_number, guid, letter_text
from tests.feed_server.server import FeedServer
from tests.services.feeds import serving, sync

pytestmark = pytest.mark.django_db
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
#: Later than any change of the stand-in's.
NOW = datetime(2026, 11, 20, 10, tzinfo=NOON.tzinfo)


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def feeds(settings: Settings) -> Iterator[FeedServer]:
    with serving(settings, World(commitments=120, letters=20)) as server:
        yield server


def test_documents_become_letters_with_their_file_and_names(feeds: FeedServer) -> None:
    run = sync(Feed.DOCUMENTS, NOW)
    read = [i for i in range(20) if i % 20 not in {7, 13}]
    assert (run.state, run.new) == (JobState.DONE, len(read) + 1)
    assert Letter.objects.exclude(text="").count() == len(read)
    letter = Letter.objects.get(identifiers__value=document_number(3))
    assert (letter.text, letter.kind, letter.chamber) == (letter_text(3), "brief", "TK")
    assert letter.reference == "90 001, nr. 4"
    assert sorted(letter.identifiers.values_list("kind", "value")) == [
        ("case", "2025Z00003"),
        ("document", "2025D00003"),
        ("guid", guid("document", 3)),
        ("kst", "kst-90001-4"),
    ]
    file = letter.files.get()
    assert file.sha256 == hashlib.sha256(letter_text(3).encode()).hexdigest()


def test_paper_known_by_its_data_is_kept_without_a_text(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    paper = Letter.objects.get(identifiers__value=document_number(13))
    assert (paper.kind, paper.text, paper.reference) == (LetterKind.BILL, "", "90 001, nr. 14")


def test_letters_and_papers_come_in_the_order_of_the_feed(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    names = LetterIdentifier.objects.filter(kind="document").order_by("letter__pk")
    assert list(names.values_list("value", flat=True)) == [
        document_number(i) for i in range(20) if i != 7
    ]


def test_documents_are_counted_as_they_come_in(feeds: FeedServer) -> None:
    feeds.next_damage = [""] * 13 + ["500"] * 6  # the list and twelve letters, then a paper
    run = sync(Feed.DOCUMENTS, NOW)
    assert (run.state, run.seen, run.new) == (JobState.FAILED, 13, 13)
    run = sync(Feed.DOCUMENTS, NOW)
    assert (run.state, run.seen, run.new) == (JobState.DONE, 19, 6)


def test_motion_is_not_taken(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    assert not Letter.objects.filter(identifiers__value=document_number(7)).exists()


def test_documents_without_changes_are_not_fetched_again(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    feeds.requests.clear()
    assert sync(Feed.DOCUMENTS, NOW).new == 0
    assert [one for one in feeds.requests if "resource" in one] == []


def test_source_is_complete_up_to_the_day_before_the_reading(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    assert Source.objects.get(slug="tk").complete_until == date(2026, 11, 19)


def test_source_is_not_called_complete_by_a_reading_that_failed(feeds: FeedServer) -> None:
    feeds.lasting = {"500"}
    run = sync(Feed.DOCUMENTS, NOW)
    assert run.message.endswith("de server antwoordt met 500; na 6 pogingen gestopt.")
    assert Source.objects.get(slug="tk").complete_until is None


def test_letter_of_two_sources_is_one_letter_with_two_files(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    letters = Letter.objects.exclude(text="").count()
    run = sync(Feed.PUBLICATIONS, NOW)
    assert run.state == JobState.DONE
    assert Letter.objects.exclude(text="").count() == letters
    assert LetterFile.objects.count() == 2 * letters
    assert {file.kind for file in LetterFile.objects.all()} == {"text", "publication"}
