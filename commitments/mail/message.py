"""What every mail has: whom it goes to, its headers, its text and HTML from two templates."""

from __future__ import annotations

from dataclasses import dataclass
from email.policy import Policy
from email.policy import default as default_policy
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string


@dataclass(frozen=True, slots=True)
class Address:
    """Whom a mail goes to, its fixed Message-ID, and the links that are theirs alone.

    ``stop_url`` and ``manage_url`` stop and change what they get; mail to staff has
    neither, because it belongs to the account. ``page_url`` is the mail on the site.
    """

    to: str
    message_id: str
    stop_url: str = ""
    manage_url: str = ""
    page_url: str = ""


class Message(EmailMultiAlternatives):
    """A mail whose links stand in its headers as they are.

    Python folds a header line at 78 characters, and a link that is longer as an
    encoded word; a one-click unsubscriber (RFC 8058) does not decode those. RFC
    5322 allows 998.
    """

    def message(self, *, policy: Policy[Any] | None = None) -> Any:
        wide = (policy or default_policy).clone(max_line_length=998)
        return super().message(policy=wide)


@dataclass(frozen=True, slots=True)
class Words:
    """What a mail says: its subject, its text, and that text as HTML."""

    subject: str
    text: str
    html: str


def words(subject: str, template: str, context: dict[str, Any]) -> Words:
    """What a mail says, from ``mail/template.txt`` and ``.html``."""
    context = {**context, "subject": subject, "base_url": settings.BASE_URL}
    text, html = (render_to_string(f"mail/{template}.{kind}", context) for kind in ("txt", "html"))
    return Words(subject, text, html)


def write_mail(address: Address, subject: str, template: str, context: dict[str, Any]) -> Message:
    """One mail, from ``mail/template.txt`` and ``.html``."""
    said = words(subject, template, {**context, "address": address})
    headers = {
        "Message-ID": address.message_id,
        "Auto-Submitted": "auto-generated",
        "Precedence": "bulk",
    }
    if address.stop_url:
        headers["List-Unsubscribe"] = f"<{address.stop_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message = Message(
        subject=subject,
        body=said.text,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[address.to],
        headers=headers,
    )
    message.attach_alternative(said.html, "text/html")
    return message
