"""Mails to one person about their work, as rows that a sender eats; see ``services.post``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F

from commitments.mail.message import Message, Words
from commitments.models import LOST_MAIL, Notice, NoticeState, Rappel
from commitments.services.bounces import refusal
from commitments.services.claims import CLAIM_LASTS
from commitments.services.freeze import new_message_id
from commitments.services.post import (
    FIRST_WAIT,
    GIVE_UP_AFTER,
    LONGEST_WAIT,
    Clock,
)

#: How long the words and the address of a mail are kept after it was made.
KEPT_FOR = timedelta(days=30)


def queue_notice(
    address: str,
    words: Words,
    *,
    now: datetime,
    attachment: tuple[str, str] | None = None,
    rappel: Rappel | None = None,
) -> Notice:
    """A mail to be sent; ``attachment`` is a file's name and its text. Its Message-ID is fixed.

    ``rappel`` is what it brings: made again where the mail is lost.
    """
    name, content = attachment or ("", "")
    return Notice.objects.create(
        address=address,
        subject=" ".join(words.subject.split())[:200],
        body=words.text,
        html=words.html,
        attachment_name=name,
        attachment=content,
        rappel=rappel,
        message_id=new_message_id(),
        created_at=now,
        not_before=now,
    )


def send_notices(*, clock: Clock) -> int:
    """Send every notice whose time has come; how many were. What a dead sender held is freed."""
    stuck = Notice.objects.filter(state=NoticeState.SENDING, claimed_at__lt=clock() - CLAIM_LASTS)
    stuck.update(state=NoticeState.READY)
    connection = mailers.default
    sent = 0
    try:
        for notice in _claimed(clock):
            sent += _send(notice, connection, now=clock())
    finally:
        connection.close()
    return sent


def forget_notices(*, now: datetime) -> int:
    """Empty what was sent, or given up, so long ago; that there was a mail stays known."""
    done = Notice.objects.filter(state__in={NoticeState.SENT, *LOST_MAIL})
    old = done.filter(created_at__lt=now - KEPT_FOR).exclude(address="")
    return old.update(address="", body="", html="", attachment="", error="")


def _claimed(clock: Clock) -> Iterator[Notice]:
    """Take notices one by one by a conditional update; of two senders one gets each."""
    while True:
        now = clock()
        ready = Notice.objects.filter(state=NoticeState.READY, not_before__lte=now)
        pk = ready.order_by("not_before", "pk").values_list("pk", flat=True).first()
        if pk is None:
            return
        if ready.filter(pk=pk).update(
            state=NoticeState.SENDING, claimed_at=now, attempts=F("attempts") + 1
        ):
            yield Notice.objects.get(pk=pk)


def _send(notice: Notice, connection: BaseEmailBackend, *, now: datetime) -> bool:
    """Hand one over and write what became of it; a refusal for now is tried again later."""
    try:
        connection.send_messages([_message(notice)])
    except (OSError, ValueError) as error:
        connection.close()
        final = not isinstance(error, OSError) or refusal(error).final
        gone = final or now - notice.created_at > GIVE_UP_AFTER
        wait = min(FIRST_WAIT * 2 ** (notice.attempts - 1), LONGEST_WAIT)
        notice.state = NoticeState.FAILED if gone else NoticeState.READY
        notice.error, notice.not_before = str(error), now + wait
        notice.save(update_fields=["state", "error", "not_before"])
        return False
    notice.state, notice.sent_at, notice.error = NoticeState.SENT, now, ""
    notice.save(update_fields=["state", "sent_at", "error"])
    return True


def _message(notice: Notice) -> Message:
    message = Message(
        subject=notice.subject,
        body=notice.body,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[notice.address],
        headers={"Message-ID": notice.message_id, "Auto-Submitted": "auto-generated"},
    )
    if notice.html:  # those of before this field have none
        message.attach_alternative(notice.html, "text/html")
    if notice.attachment_name:
        message.attach(notice.attachment_name, notice.attachment, "text/csv")
    return message
