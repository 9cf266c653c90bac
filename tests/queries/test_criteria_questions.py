"""Promises to answer Kamervragen are a category of their own."""

from __future__ import annotations

import pytest

from commitments.models import Category
from commitments.queries.criteria import Criteria
from commitments.queries.listing import list_page
from commitments.queries.standing import standing
from commitments.wording.questions import criteria_words
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


@pytest.mark.parametrize("written", ["G-{:06d}", "g-{:06d}", "G-{}", "g{}"])
def test_promise_named_by_its_number_is_found_whatever_its_category(written: str) -> None:
    answer = build.commitment(category=Category.BEANTWOORDING)
    build.commitment(category=Category.BEANTWOORDING)
    query = f"q={written.format(answer.pk)}"
    criteria, problems = Criteria.read(query)
    assert (criteria.query(), problems) == (query, [])
    assert criteria.public(standing(NOON)).get() == answer
    page = list_page(criteria, standing(NOON), after="", before="")
    assert list(page.rows.commitments) == [answer]
    assert criteria_words(criteria) == f"toezeggingen: met ‘{query[2:]}’"


def test_number_among_answers_alone_is_no_promise_to_inform() -> None:
    number = build.commitment().number
    criteria, _ = Criteria.read(f"q={number}&kamervragen=alleen")
    assert criteria.query() == f"q={number}&kamervragen=alleen"
    assert not criteria.public(standing(NOON)).exists()


@pytest.mark.parametrize(
    ("query", "name", "rest"),
    [
        ("q=G-000042", "text", ""),
        ("q=G-000042&ministerie=x", "text", "ministerie=x"),
        ("q=G-000042&ministerie=x", "ministry", "q=G-000042"),
        ("q=G-000042&kamervragen=alleen", "text", "kamervragen=alleen"),
        ("q=G-000042&kamervragen=alleen", "questions", "q=G-000042"),
        ("q=dijken&kamervragen=ook", "text", "kamervragen=ook"),
    ],
)
def test_what_a_number_alone_asked_for_goes_with_it(query: str, name: str, rest: str) -> None:
    assert Criteria.read(query)[0].without(name).query() == rest
