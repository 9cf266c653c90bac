from __future__ import annotations

import pytest

from commitments.lifecycle import Status
from commitments.models import RuleCheck
from commitments.queries import bulk
from commitments.services.rule_checks import draw_check
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON


def draw() -> RuleCheck:
    return draw_check("toezegging.proef", chamber="", actor=build.GRIFFIE, now=NOON)


@pytest.mark.django_db(transaction=True)
def test_sample_that_two_people_draw_at_once_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "LEAST_JUDGED", 2)
    for status in (Status.OPEN, Status.OPEN, Status.FOUND):
        build.commitment(status=status)
    drawn: list[RuleCheck] = []
    with meanwhile(lambda: drawn.append(draw())):
        drawn.append(draw())
    assert [*RuleCheck.objects.all()] * 2 == drawn
