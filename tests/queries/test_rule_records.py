from __future__ import annotations

import pytest

from commitments.lifecycle import RejectReason, Status
from commitments.queries.rule_records import RuleRecord, rule_records
from tests import build

pytestmark = pytest.mark.django_db
RULE = "toezegging.proef"


def test_record_counts_what_people_decided() -> None:
    for _ in range(3):
        build.commitment()
    build.commitment(status=Status.REJECTED, reject_reason=RejectReason.PAST)
    build.commitment(status=Status.FOUND)
    assert rule_records() == {RULE: RuleRecord(confirmed=3, judged=4)}
    assert rule_records()[RULE].percent == 75


def test_double_is_a_commitment_that_was_known() -> None:
    first = build.commitment()
    build.commitment(status=Status.REJECTED, reject_reason=RejectReason.DOUBLE, double_of=first)
    assert rule_records() == {RULE: RuleRecord(confirmed=2, judged=2)}


def test_nothing_decided_is_no_record() -> None:
    build.commitment(status=Status.FOUND)
    assert rule_records() == {}


def test_share_is_never_rounded_up_to_all() -> None:
    assert RuleRecord(confirmed=199, judged=200).percent == 99
