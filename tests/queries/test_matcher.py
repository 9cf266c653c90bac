"""What many questions find together is what each finds alone."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from commitments.lifecycle import Status
from commitments.models import Category, Commitment, Dossier, Firmness
from commitments.queries.criteria import Criteria
from commitments.queries.matcher import Matcher
from commitments.queries.standing import standing
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

PARTS = (
    ("", "status=openstaand", "status=openstaand&status=voldaan"),
    ("", "ministerie=waterbeheer-en-duinen", "ministerie=bestaat-niet"),
    ("", "dossier=36410-XII"),
    ("", "q=duinen", "q=dijken+G-000001"),
    ("", "termijn=datum", "termijn=vaag&termijn=geen"),
    ("", "van=2024-03-01", "van=2024-03-01&tot=2024-06-01"),
    ("", "laat=te-laat", "laat=streefdatum"),
)


@pytest.fixture
def ids() -> list[int]:
    build.source(complete_until=date(2024, 6, 4))
    ours, dossier = build.ministry(), Dossier.objects.create(number="36410-XII")
    made = [
        build.commitment(latest=latest, ministry=ministry, firmness=firmness)
        for latest, ministry, firmness in product(
            (None, date(2024, 2, 29), date(2024, 5, 1)),
            (None, ours),
            (Firmness.FIRM, Firmness.EFFORT),
        )
    ]
    made.append(build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 5, 1)))
    made.append(build.commitment(status=Status.FOUND))
    for one in made[::2]:
        one.dossiers.add(dossier)
    return [one.pk for one in made]


def test_every_question_finds_what_it_finds_alone(ids: list[int]) -> None:
    today = standing(NOON)
    matcher = Matcher(ids, today)
    found = set()
    for chosen in product(*PARTS):
        criteria, _ = Criteria.read("&".join(filter(None, chosen)))
        expected = criteria.matching(ids, today)
        assert matcher.matching(criteria.query()) == expected, criteria
        found.add(frozenset(expected))
    assert len(found) > 10


def test_questions_ask_the_database_no_more_than_their_parts(ids: list[int]) -> None:
    questions = ["&".join(filter(None, chosen)) for chosen in product(*PARTS)]
    matcher = Matcher(ids, standing(NOON))
    with CaptureQueriesContext(connection) as queries:
        for question in questions:
            matcher.matching(Criteria.read(question)[0].query())
    assert len(queries) <= sum(map(len, PARTS))


def test_state_that_is_ignored_does_not_narrow(ids: list[int]) -> None:
    matcher = Matcher(ids, standing(NOON), ignoring=("late", "status"))
    public = set(Commitment.objects.public().values_list("pk", flat=True))
    assert matcher.matching("status=voldaan&laat=te-laat") == public


def test_every_question_says_whether_it_asks_for_answers_to_questions(ids: list[int]) -> None:
    ours = build.ministry()
    ids += [
        build.commitment(category=Category.BEANTWOORDING, ministry=ministry).pk
        for ministry in (None, ours)
    ]
    today = standing(NOON)
    matcher = Matcher(ids, today)
    parts = (("", "kamervragen=ook", "kamervragen=alleen"), ("", f"ministerie={ours.slug}"))
    sizes = []
    for chosen in product(*parts):
        criteria, _ = Criteria.read("&".join(filter(None, chosen)))
        found = matcher.matching(criteria.query())
        assert found == criteria.matching(ids, today), criteria
        sizes.append(len(found))
    assert sizes == [13, 6, 15, 7, 2, 1]


def test_promise_named_by_its_number_is_asked_for_whatever_its_category(ids: list[int]) -> None:
    answer = build.commitment(category=Category.BEANTWOORDING, ministry=build.ministry())
    today = standing(NOON)
    matcher = Matcher([*ids, answer.pk], today)
    for more in ("", "&ministerie=waterbeheer-en-duinen", "&kamervragen=alleen"):
        criteria, _ = Criteria.read(f"q={answer.number}{more}")
        assert matcher.matching(criteria.query()) == {answer.pk}, more
        assert criteria.matching([answer.pk], today) == {answer.pk}, more
    assert matcher.matching(f"q={Commitment(pk=ids[0]).number}&kamervragen=alleen") == set()
