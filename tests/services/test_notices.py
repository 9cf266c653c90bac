from __future__ import annotations

from datetime import timedelta

import pytest

from commitments.models import Notice, NoticeState
from commitments.services.notices import KEPT_FOR, forget_notices, queue_notice
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("state", "kept"),
    [
        (NoticeState.READY, True),
        (NoticeState.SENDING, True),
        (NoticeState.SENT, False),
        (NoticeState.FAILED, False),
    ],
)
def test_words_and_address_are_forgotten_a_month_after_the_mail(
    state: NoticeState, kept: bool
) -> None:
    queue_notice("x@example.org", subject="Antwoord", body="Dank.", attachment=("a", "b"), now=NOON)
    Notice.objects.update(state=state)
    assert forget_notices(now=NOON + KEPT_FOR) == 0
    assert forget_notices(now=NOON + KEPT_FOR + timedelta(seconds=1)) == (not kept)
    left = Notice.objects.get()
    words = (left.address, left.body, left.attachment)
    assert words == (("x@example.org", "Dank.", "b") if kept else ("", "", ""))
    assert left.subject == "Antwoord"
