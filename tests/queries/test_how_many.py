from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from commitments.lifecycle import Status
from commitments.models import Commitment, Ministry
from commitments.queries.how_many import how_many
from tests import build

pytestmark = pytest.mark.django_db


def test_each_question_is_counted_in_one_query() -> None:
    build.commitment(words="100% zeker")
    build.commitment(status=Status.FOUND)
    rows = Commitment.objects.all()
    questions = [rows, rows.filter(words__contains="100%"), rows.none(), Ministry.objects.all()]
    expected = [question.count() for question in questions]
    assert expected[:3] == [2, 1, 0]
    with CaptureQueriesContext(connection) as asked:
        assert how_many(questions) == expected
    assert len(asked) == 1


def test_no_more_than_asked_are_counted() -> None:
    of = build.letter()
    for _ in range(3):
        build.commitment(letter=of)
    assert how_many([Commitment.objects.order_by("-pk")], most=2) == [2]


def test_no_question_has_no_number() -> None:
    assert how_many([]) == []
