from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from commitments.lifecycle import DeadlineChangeReason, HoldReason, RejectReason
from commitments.models import (
    Commitment,
    DeadlineKind,
    Event,
    Link,
    MinistryProposal,
    ProposalKind,
    RegisterEntry,
    RegisterLetter,
)
from commitments.queries.criteria import Criteria
from commitments.queries.listing import list_page
from commitments.queries.standing import standing_then
from commitments.services import decide, reschedule
from commitments.services.answer_proposal import refuse_proposal
from commitments.services.hold import Hold, hold_commitment, release_commitment
from commitments.services.ministry import Proposed, propose, retract_proposal
from commitments.wording.lateness import timing
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


def _propose(made: Commitment) -> MinistryProposal:
    """Have the ministry say that it was fulfilled, at NOON."""
    proposed = Proposed(ProposalKind.FULFIL, "Verteld.", fulfilled_on=date(2024, 6, 1))
    of = build.ministry()
    propose(made.pk, version=1, proposed=proposed, ministry=of, actor=GRIFFIE, now=NOON)
    return MinistryProposal.objects.get(commitment=made)


@pytest.mark.parametrize("end", [refuse_proposal, retract_proposal])
def test_proposal_of_a_ministry_kept_it_from_being_late_while_it_waited(
    end: Callable[..., Event],
) -> None:
    made = build.commitment()
    given = {"why": "Dat was iets anders."} if end is refuse_proposal else {}
    end(_propose(made).pk, version=2, actor=GRIFFIE, now=LATER, **given)
    assert _found(f"laat=te-laat&{THEN}") == []
    assert [row[0] for row in _found(f"laat=te-laat&{SINCE}")] == [made.pk]


def _words(query: str) -> list[str]:
    """How each row stands in the words of its list."""
    criteria, _ = Criteria.read(query)
    assert criteria.on
    build.source(complete_until=date(2024, 12, 31))
    standing = standing_then(criteria.on)
    rows = list_page(criteria, standing, after="", before="").rows
    return [timing(one, standing, rows.waiting.get(one.pk)).words for one in rows.commitments]


def test_words_tell_what_waited_on_the_day_and_not_what_waits_now() -> None:
    refused, answered = build.commitment(), build.commitment()
    proposal = _propose(refused)
    refuse_proposal(proposal.pk, version=2, why="Nee.", actor=GRIFFIE, now=LATER)
    link = build.link(answered, build.letter())
    Link.objects.filter(pk=link.pk).update(proposed_at=LATER)
    passed = "termijn verstreken op 29 februari 2024"
    assert _words(THEN) == [
        "lang te laat, 102 dagen",
        f"{passed}; een melding van het ministerie wordt nog beoordeeld",
    ]
    assert _words(SINCE) == [
        f"{passed}; een brief hierover wordt nog beoordeeld",
        "lang te laat, 112 dagen",
    ]


def test_answer_that_a_row_of_the_register_named_is_waited_for_until_the_row_is_deleted() -> None:
    made = build.commitment()
    entry = RegisterEntry.objects.create(commitment=made, chamber="TK", deleted_at=LATER)
    RegisterLetter.objects.create(entry=entry, identifier="2024D00001")
    named = "het register noemt een antwoord dat nog niet binnen is"
    assert _words(THEN) == [f"termijn verstreken op 29 februari 2024; {named}"]
    assert _words(SINCE) == ["lang te laat, 112 dagen"]
    late = [_found(f"laat=te-laat&{day}") for day in (THEN, SINCE)]
    assert [len(rows) for rows in late] == [0, 1]


def test_postponement_is_not_told_of_the_days_before_it() -> None:
    made = build.commitment(latest=None)
    reschedule.change_deadline(
        made.pk,
        version=1,
        deadline=reschedule.NewDeadline(DeadlineKind.VAGUE, wording="zo snel mogelijk"),
        reason=DeadlineChangeReason.POSTPONED,
        why="Het duurt langer.",
        actor=GRIFFIE,
        now=LATER,
    )
    assert _words(THEN) == ["loopt al 5 maanden"]
    assert _words(SINCE) == ["uitgesteld zonder nieuwe termijn, loopt al 5 maanden"]


def test_hold_that_was_ended_since_is_told_of_the_days_it_held() -> None:
    made = build.commitment()
    hold = Hold(date(2024, 6, 1), date(2024, 8, 1), HoldReason.CHAMBER)
    hold_commitment(made.pk, version=1, hold=hold, why="", actor=GRIFFIE, now=NOON)
    release_commitment(made.pk, version=2, why="Hervat.", actor=GRIFFIE, now=LATER)
    assert _words(THEN) == ["aangehouden tot en met 1 augustus 2024 (op verzoek van de Kamer)"]
    assert _words(SINCE) == ["lang te laat, 112 dagen"]
