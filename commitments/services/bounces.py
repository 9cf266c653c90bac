"""What a server's refusal means, and addresses that nothing reaches any more."""

from __future__ import annotations

import smtplib
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from commitments.models import Delivery, DeliveryState, Notice, NoticeState, Subscriber

#: After so many final refusals without an arrival in between, an address gets no more mail.
MAX_BOUNCES = 3


@dataclass(frozen=True, slots=True)
class Refusal:
    """``final``: never, rather than not now; ``of_recipient``: of whom it was for.

    ``broken``: the connection did not survive it.
    """

    final: bool
    of_recipient: bool
    broken: bool


def refusal(error: OSError) -> Refusal:
    """What smtplib's error says about the mail that was refused (RFC 5321, 4.2.1)."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in error.recipients.values()]
    else:
        codes = [getattr(error, "smtp_code", 0)]
    return Refusal(
        final=all(500 <= code < 600 for code in codes),
        of_recipient=isinstance(error, smtplib.SMTPRecipientsRefused),
        broken=any(code in (0, 421) for code in codes),
    )


def refusal_words(error: OSError) -> str:
    """What the server said, for the people who look after the mails."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        told = [_answer(code, said) for code, said in error.recipients.values()]
    elif isinstance(error, smtplib.SMTPResponseException):
        told = [_answer(error.smtp_code, error.smtp_error)]
    else:
        return f"De verbinding met de mailserver brak af: {error}"
    return f"De mailserver zei: {'; '.join(told)}"


def _answer(code: int, said: bytes | str) -> str:
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return f"{code} {words}"


def count_bounce(subscriber_id: int, *, why: str, now: datetime) -> bool:
    """Count a final refusal of an address; whether it is suppressed by now.

    At MAX_BOUNCES nothing is sent to it until its owner confirms a subscription anew.
    """
    with transaction.atomic():
        rows = Subscriber.objects.select_for_update(no_key=True)
        subscriber = rows.filter(pk=subscriber_id).first()
        if subscriber is None:
            return False
        subscriber.bounces += 1
        if subscriber.bounces >= MAX_BOUNCES and subscriber.suppressed_at is None:
            subscriber.suppressed_at, subscriber.suppressed_why = now, why[:500]
        subscriber.save(update_fields=["bounces", "suppressed_at", "suppressed_why"])
        return subscriber.suppressed_at is not None


@transaction.atomic
def take_bounce(message_id: str, *, status: str, why: str, now: datetime) -> bool:
    """Take a report that a mail of ours came back; False where it is not one of ours.

    ``status`` as in RFC 3463: only 5.x.x counts. The same report twice counts once, and
    one that was not counted to its end, not at all: it can be taken again.
    """
    ours = Delivery.objects.filter(message_id=message_id).first()
    if ours is None:
        return _take_notice(message_id, final=status.startswith("5."), why=why)
    returned = Delivery.objects.filter(pk=ours.pk).exclude(state=DeliveryState.RETURNED)
    if status.startswith("5.") and returned.update(state=DeliveryState.RETURNED, error=why[:500]):
        count_bounce(ours.subscriber_id, why=why, now=now)
    return True


def _take_notice(message_id: str, *, final: bool, why: str) -> bool:
    """Mark a mail about work that came back; False where it is not one of ours."""
    notices = Notice.objects.filter(message_id=message_id)
    if final:
        returned = notices.exclude(state=NoticeState.RETURNED)
        returned.update(state=NoticeState.RETURNED, error=why[:500])
    return notices.exists()
