"""Promises to answer Kamervragen are a category of their own."""

from __future__ import annotations

import pytest

from commitments.models import Category
from commitments.queries.criteria import Criteria
from commitments.queries.standing import standing
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [Category.INFORMEREN]),
        ("kamervragen=ook", [Category.INFORMEREN, Category.BEANTWOORDING]),
        ("kamervragen=alleen", [Category.BEANTWOORDING]),
    ],
)
def test_answers_to_questions_are_listed_only_when_asked_for(
    query: str, expected: list[Category]
) -> None:
    for category in Category:
        build.commitment(category=category)
    criteria, problems = Criteria.read(query)
    assert (criteria.query(), problems) == (query, [])
    found = criteria.public(standing(NOON)).order_by("pk")
    assert list(found.values_list("category", flat=True)) == expected
