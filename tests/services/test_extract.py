from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from commitments.lifecycle import Status
from commitments.models import Commitment, CommitmentState, Event, Passage, SearchText
from commitments.services.ingest import receive_text, run_job
from tests import build

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 6, 5, 10, tzinfo=UTC)


def _statements(papers: int) -> int:
    """How many statements it takes to keep a letter that promises so many papers."""
    head = f"Den Haag, 3 april 2024\n\nOver {papers} gemalen\n\nGeachte voorzitter,\n\n"
    lines = [f"Ik zal u in mei over gemaal {one} informeren.\n" for one in range(papers)]
    options = {"date": "2024-04-03"}
    job = receive_text(
        text=head + "".join(lines), source=build.source(), options=options, asked_by="x", now=NOW
    )
    with CaptureQueriesContext(connection) as asked:
        done = run_job(job.pk, now=NOW)
    assert done.letter is not None
    assert done.letter.commitments.count() == papers
    return len(asked)


def test_save_commitments_many_takes_as_many_statements_as_few(
    settings: Settings, tmp_path: Path
) -> None:
    """A letter of thousands of promises must not hold SQLite's one writer for a minute."""
    settings.MEDIA_ROOT = tmp_path
    _statements(4)
    assert _statements(44) - _statements(5) <= 3  # a batch more of a few tables


def test_save_commitments_keeps_each_with_its_words_and_history(
    settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    _statements(44)
    found = list(Commitment.objects.order_by("pk"))
    assert [one.quote for one in found] == [
        f"Ik zal u in mei over gemaal {one} informeren." for one in range(44)
    ]
    assert {one.status for one in found} == {Status.FOUND}
    assert [one.passages.get() for one in found] == list(Passage.objects.order_by("pk"))
    for model in (Event, CommitmentState, SearchText):
        assert list(
            model._default_manager.order_by("commitment").values_list("commitment", flat=True)
        ) == [one.pk for one in found]
