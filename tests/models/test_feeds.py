from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from commitments.models import (
    Feed,
    IdentifierKind,
    JobState,
    Letter,
    LetterIdentifier,
    LetterKind,
    SyncRun,
)
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def run(state: JobState, feed: Feed = Feed.REGISTER, **fields: object) -> SyncRun:
    return SyncRun.objects.create(
        feed=feed,
        source=build.source("tk"),
        state=state,
        asked_by="proef",
        created_at=NOON,
        **fields,
    )


def test_feed_is_read_by_one_run_at_a_time() -> None:
    run(JobState.RUNNING)
    run(JobState.RUNNING, Feed.DOCUMENTS)
    run(JobState.DONE)
    with transaction.atomic(), pytest.raises(IntegrityError):
        run(JobState.RUNNING)


@pytest.mark.parametrize(
    ("total", "seen", "percentage"), [(None, 10, None), (0, 0, None), (200, 50, 25), (10, 12, 100)]
)
def test_run_tells_how_far_it_is(total: int | None, seen: int, percentage: int | None) -> None:
    assert SyncRun(total=total, seen=seen).percentage == percentage


def test_paper_without_text_has_no_hash_and_stands_beside_others() -> None:
    fields = {"source": build.source(), "rules_version": "", "received_at": NOON}
    for subject in ("Begroting", "Jaarverslag"):
        Letter.objects.create(kind=LetterKind.BUDGET, subject=subject, **fields)
    with transaction.atomic(), pytest.raises(IntegrityError):
        Letter.objects.create(text_sha256="0" * 64, **fields)
    assert Letter.objects.filter(text_sha256="").count() == 2


def test_document_number_names_one_letter_and_a_case_may_name_several() -> None:
    first, second = build.letter(), build.letter()
    for letter in (first, second):
        LetterIdentifier.objects.create(letter=letter, kind=IdentifierKind.CASE, value="2022Z03019")
    LetterIdentifier.objects.create(letter=first, kind=IdentifierKind.DOCUMENT, value="2022D06547")
    with transaction.atomic(), pytest.raises(IntegrityError):
        LetterIdentifier.objects.create(
            letter=second, kind=IdentifierKind.DOCUMENT, value="2022D06547"
        )
