from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import RejectReason, Status
from commitments.models import Firmness
from commitments.queries.digest import Entry, Group
from commitments.queries.standing import Standing
from commitments.wording.digest import headline
from tests import build

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
LAST_DAY = "vandaag is de laatste dag"
STANDING = Standing(TODAY, cutoff=TODAY, complete_until=TODAY, soon_until=date(2024, 6, 15))


@pytest.mark.parametrize(
    ("group", "latest", "more", "told"),
    [
        (Group.LATE, date(2024, 6, 4), {}, ("Te laat", "1 dag")),
        (Group.LATE, date(2024, 1, 5), {}, ("Lang te laat", "152 dagen")),
        (
            Group.TARGET_PASSED,
            date(2024, 6, 3),
            {"firmness": Firmness.EFFORT},
            ("Streefdatum verstreken", "2 dagen"),
        ),
        (Group.SOON, date(2024, 6, 7), {}, ("Bijna", "nog 2 dagen")),
        (Group.SOON, TODAY, {}, ("Bijna", LAST_DAY)),
        (Group.ANSWERED, TODAY, {"status": Status.PARTLY}, ("Deels beantwoord", LAST_DAY)),
        (Group.WITHDRAWN, TODAY, {"status": Status.WITHDRAWN}, ("Vervallen", "")),
        (Group.SHIFTED, date(2024, 6, 7), {}, ("Verschoven", "bijna, nog 2 dagen")),
        (Group.NEW, date(2024, 6, 12), {}, ("Nieuw", "bijna, nog 7 dagen")),
        (
            Group.CORRECTION,
            TODAY,
            {"status": Status.REJECTED, "reject_reason": RejectReason.PAST},
            ("Rechtgezet", "afgewezen (gaat over het verleden)"),
        ),
    ],
)
def test_headline_says_nothing_twice(
    group: Group, latest: date, more: dict[str, Any], told: tuple[str, str]
) -> None:
    commitment = build.commitment(latest=latest, **more)
    assert headline(Entry(group, commitment, (), None), STANDING) == told
