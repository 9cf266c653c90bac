"""One function a mail; each makes the message and sends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from email.policy import Policy
from email.policy import default as default_policy
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from commitments.lifecycle import Action
from commitments.queries.digest import Entry, Group
from commitments.queries.standing import Standing
from commitments.wording.dates import count, listed
from commitments.wording.history import sentence
from commitments.wording.lateness import timing
from commitments.wording.terms import term, term_basis

_HEADINGS = {
    Group.CORRECTION: "Rechtgezet",
    Group.LATE: "Te laat",
    Group.TARGET_PASSED: "Streefdatum verstreken",
    Group.SHIFTED: "Verschoven",
    Group.ANSWERED: "Beantwoord",
    Group.WITHDRAWN: "Vervallen",
}
_COUNTED = {
    Group.CORRECTION: ("rechtzetting", "rechtzettingen"),
    Group.LATE: ("toezegging te laat", "toezeggingen te laat"),
    Group.TARGET_PASSED: ("streefdatum verstreken", "streefdatums verstreken"),
    Group.SHIFTED: ("verschoven", "verschoven"),
    Group.ANSWERED: ("beantwoord", "beantwoord"),
    Group.WITHDRAWN: ("vervallen", "vervallen"),
}
#: Events that the words of a standing already tell.
_SAID_BY_STANDING = (Action.BECOME_OVERDUE, Action.PASS_TARGET, Action.WITHDRAW_OVERDUE)


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
class Address:
    """Whom a mail goes to, its fixed Message-ID and the link that stops them."""

    to: str
    message_id: str
    stop_url: str


def confirmation_mail(address: Address, *, follows: str, confirm_url: str) -> Message:
    """Ask an address whether it really wants to follow something; ``follows`` says what."""
    context = {"follows": follows, "confirm_url": confirm_url}
    return _message(address, "Bevestig uw abonnement op Gestand", "confirmation", context)


def digest_mail(
    address: Address, entries: Sequence[Entry], standing: Standing, *, follows: Sequence[str]
) -> Message:
    """What happened to the commitments somebody follows, corrections first."""
    groups = [
        {
            "heading": _HEADINGS[group],
            "group": group.value,
            "entries": [_told(entry, standing) for entry in entries if entry.group == group],
        }
        for group in Group
    ]
    context = {
        "groups": [group for group in groups if group["entries"]],
        "complete_until": standing.complete_until,
        "follows": follows,
    }
    return _message(address, subject(entries), "digest", context)


def subject(entries: Sequence[Entry]) -> str:
    """What a digest holds: "3 toezeggingen te laat, 1 beantwoord"."""
    numbers = Counter(entry.group for entry in entries)
    parts = [count(numbers[group], *_COUNTED[group]) for group in Group if numbers[group]]
    return f"Gestand: {', '.join(parts)}"


def _told(entry: Entry, standing: Standing) -> dict[str, Any]:
    """One entry in words; a commitment the public may not see is named by its number alone."""
    commitment = entry.commitment
    public = commitment.is_public
    told = [event for event in entry.events if event.kind not in _SAID_BY_STANDING]
    return {
        "number": commitment.number,
        "url": f"{settings.BASE_URL}{commitment.get_absolute_url()}",
        "quote": " ".join(commitment.quote.split()) if public else "",
        "who": listed([str(office) for office in commitment.offices.all()]) if public else "",
        "term": term(commitment),
        "basis": term_basis(commitment),
        "timing": timing(commitment, standing, entry.waiting_since).words,
        "shifts": commitment.shifts,
        "slip_days": commitment.slip_days,
        "history": [sentence(event) for event in told] if public else [],
    }


def _message(address: Address, subject: str, template: str, context: dict[str, Any]) -> Message:
    context = {**context, "stop_url": address.stop_url, "base_url": settings.BASE_URL}
    message = Message(
        subject=subject,
        body=render_to_string(f"mail/{template}.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[address.to],
        headers={
            "Message-ID": address.message_id,
            "Auto-Submitted": "auto-generated",
            "Precedence": "bulk",
            "List-Unsubscribe": f"<{address.stop_url}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    message.attach_alternative(render_to_string(f"mail/{template}.html", context), "text/html")
    return message
