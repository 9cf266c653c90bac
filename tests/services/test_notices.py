from __future__ import annotations

from datetime import timedelta

import pytest

from commitments.mail.message import Words
from commitments.models import Notice, NoticeState
from commitments.services.notices import KEPT_FOR, forget_notices, queue_notice, send_notices
from tests.conftest import NOON
from tests.services.conftest import Inbox

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("state", "kept"),
    [
        (NoticeState.READY, True),
        (NoticeState.SENDING, True),
        (NoticeState.SENT, False),
        (NoticeState.FAILED, False),
        (NoticeState.RETURNED, False),
    ],
)
def test_words_and_address_are_forgotten_a_month_after_the_mail(
    state: NoticeState, kept: bool
) -> None:
    said = Words("Antwoord", "Dank.", "<p>Dank.</p>")
    queue_notice("x@example.org", said, attachment=("a", "b"), now=NOON)
    Notice.objects.update(state=state)
    assert forget_notices(now=NOON + KEPT_FOR) == 0
    assert forget_notices(now=NOON + KEPT_FOR + timedelta(seconds=1)) == (not kept)
    left = Notice.objects.get()
    words = (left.address, left.body, left.html, left.attachment)
    assert words == (("x@example.org", "Dank.", "<p>Dank.</p>", "b") if kept else ("",) * 4)
    assert left.subject == "Antwoord"


def test_mail_has_its_text_its_html_and_its_table(inbox: Inbox) -> None:
    said = Words("Rappel\n1", "Één lijst.\n", "<p>Één lijst.</p>")
    queue_notice("x@example.org", said, attachment=("rappel-1.csv", "a;b\n"), now=NOON)
    assert send_notices(clock=lambda: NOON) == 1
    (mail,) = inbox.messages
    parts = [
        (one.get_content_type(), one.get_content()) for one in mail.walk() if not one.is_multipart()
    ]
    assert [(kind, str(content).replace("\r\n", "\n").strip()) for kind, content in parts] == [
        ("text/plain", "Één lijst."),
        ("text/html", "<p>Één lijst.</p>"),
        ("text/csv", "a;b"),
    ]
    assert (mail["Subject"], mail["Auto-Submitted"]) == ("Rappel 1", "auto-generated")


def test_mail_of_before_there_was_html_is_sent_as_it_is(inbox: Inbox) -> None:
    queue_notice("x@example.org", Words("Antwoord", "Dank.", ""), now=NOON)
    assert send_notices(clock=lambda: NOON) == 1
    assert inbox.messages[0].get_content_type() == "text/plain"
