from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from commitments.lifecycle import LinkState, Relation
from commitments.models import Commitment, Link, RegisterEntry, RegisterLetter
from commitments.queries.waiting import Waiting, proposals_waiting
from tests import build

pytestmark = pytest.mark.django_db


def _propose(of: Commitment, relation: Relation, moment: datetime) -> Link:
    return Link.objects.create(
        commitment=of,
        letter=build.letter(),
        relation=relation,
        state=LinkState.PROPOSED,
        proposed_by="Gestand",
        proposed_at=moment,
    )


def test_oldest_waiting_proposal_counts_by_its_dutch_day(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    waiting, idle = build.commitment(), build.commitment()
    _propose(waiting, Relation.FULFILS, datetime(2024, 5, 9, 12, tzinfo=UTC))
    _propose(waiting, Relation.POSTPONES, datetime(2024, 5, 3, 22, 30, tzinfo=UTC))
    _propose(waiting, Relation.MENTIONS, datetime(2024, 4, 1, 12, tzinfo=UTC))
    _propose(build.commitment(), Relation.FULFILS, datetime(2024, 4, 1, 12, tzinfo=UTC))
    with django_assert_num_queries(1):
        since = proposals_waiting([waiting.pk, idle.pk])
    assert since == {waiting.pk: Waiting(date(2024, 5, 4), by_letter=True)}


def test_awaited_letter_of_the_register_waits_without_a_day_beside_what_is_proposed() -> None:
    named, both = build.commitment(), build.commitment()
    for one in (named, both):
        entry = RegisterEntry.objects.create(commitment=one, chamber="TK")
        RegisterLetter.objects.create(entry=entry, identifier="2024D00001")
    _propose(both, Relation.FULFILS, datetime(2024, 5, 9, 12, tzinfo=UTC))
    assert proposals_waiting([named.pk, both.pk]) == {
        named.pk: Waiting(None, by_letter=False),
        both.pk: Waiting(date(2024, 5, 9), by_letter=True),
    }


def test_nothing_is_asked_of_nobody(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(0):
        assert proposals_waiting([]) == {}
