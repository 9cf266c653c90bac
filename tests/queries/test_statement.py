from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from commitments.lifecycle import Status
from commitments.models import Commitment
from commitments.queries.statement import Statement, count_all
from tests import build

pytestmark = pytest.mark.django_db


def test_statement_kept_finds_what_came_since() -> None:
    found = Statement.of(Commitment.objects.filter(words__contains="100%").order_by("-pk"))
    assert found.first_after(0) is None
    build.commitment(words="iets anders")
    first, second = (build.commitment(words="100% zeker") for _ in range(2))
    assert found.first_after(0) == first.pk
    assert found.first_after(first.pk) == second.pk
    assert found.first_after(second.pk) is None
    assert [found.finds(pk) for pk in (first.pk - 1, first.pk, second.pk)] == [False, True, True]


def test_question_that_can_find_nothing_finds_nothing() -> None:
    build.commitment()
    found = Statement.of(Commitment.objects.none())
    assert found.first_after(0) is None
    assert count_all([found, Statement.of(Commitment.objects.all())]) == [0, 1]


def test_all_are_counted_in_one_query_that_is_not_made_again() -> None:
    for status in (Status.OPEN, Status.FOUND, Status.FOUND):
        build.commitment(status=status)
    kept = [Statement.of(Commitment.objects.filter(status=one)) for one in Status]
    with CaptureQueriesContext(connection) as asked:
        numbers = count_all(kept)
    assert len(asked) == 1
    assert dict(zip(Status, numbers, strict=True))[Status.FOUND] == 2
    assert sum(numbers) == 3
    assert count_all(kept, most=1)[:2] == [1, 1]
    assert count_all([]) == []
