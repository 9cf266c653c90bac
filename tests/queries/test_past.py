from __future__ import annotations

from datetime import date, timedelta

import pytest

from commitments.lifecycle import DeadlineChangeReason, RejectReason
from commitments.models import DeadlineKind
from commitments.queries.criteria import Criteria
from commitments.queries.listing import list_page
from commitments.queries.standing import standing_then
from commitments.services import decide, reschedule
from tests import build
from tests.build import GRIFFIE
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
#: The promise is recorded at NOON; everything else happens ten days later.
LATER = NOON + timedelta(days=10)
THEN, SINCE = "op=2024-06-10", "op=2024-06-20"


def _found(query: str) -> list[tuple[int, str, date | None]]:
    criteria, problems = Criteria.read(query)
    assert problems == []
    assert criteria.on
    build.source(complete_until=date(2024, 12, 31))
    page = list_page(criteria, standing_then(criteria.on), after="", before="")
    return [(one.pk, one.status, one.deadline_latest) for one in page.rows.commitments]


def test_before_it_was_recorded_there_is_nothing() -> None:
    build.commitment()
    assert _found("op=2024-06-04") == []


def test_status_and_term_are_those_of_the_day() -> None:
    old, new = date(2024, 2, 29), date(2024, 9, 1)
    made = build.commitment()
    reschedule.change_deadline(
        made.pk,
        version=1,
        deadline=reschedule.NewDeadline(DeadlineKind.DATE, latest=new),
        reason=DeadlineChangeReason.POSTPONED,
        why="Het duurt langer.",
        actor=GRIFFIE,
        now=LATER,
    )
    assert _found(THEN) == [(made.pk, "open", old)]
    assert _found(f"laat=te-laat&{THEN}") == [(made.pk, "open", old)]
    assert _found(f"tot=2024-03-01&{SINCE}") == []
    assert _found(f"van=2024-09-01&{SINCE}") == [(made.pk, "open", new)]
    assert _found(f"laat=te-laat&{SINCE}") == []


def test_what_was_rejected_since_stood_there_then() -> None:
    made = build.commitment()
    decide.reject_commitment(made.pk, version=1, reason=RejectReason.PAST, actor=GRIFFIE, now=LATER)
    assert [row[:2] for row in _found(THEN)] == [(made.pk, "open")]
    assert _found(SINCE) == []


def test_fact_counts_from_the_day_it_took_effect() -> None:
    made = build.commitment()
    decide.fulfil_commitment(
        made.pk,
        version=1,
        fulfilled_on=date(2024, 6, 8),
        why="Zie de brief.",
        actor=GRIFFIE,
        now=LATER,
    )
    assert [row[1] for row in _found(f"{THEN}")] == ["open"]
    assert [row[1] for row in _found(f"{THEN}&stand=feit")] == ["fulfilled"]
    assert [row[1] for row in _found("op=2024-02-01&stand=feit")] == ["open"]


def test_proposal_that_waited_then_kept_it_from_being_late() -> None:
    made = build.commitment()
    build.link(made, build.letter())
    assert _found(f"laat=te-laat&{THEN}") == []
    assert len(_found(f"laat=verstreken&{THEN}")) == 1
