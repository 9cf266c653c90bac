"""One function a mail; each makes the message and sends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.policy import Policy
from email.policy import default as default_policy
from itertools import groupby
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse

from commitments.lifecycle import Action
from commitments.models import Job, Ministry
from commitments.queries.digest import Entry, Group, Told
from commitments.queries.staff import MinistryState, QueueState
from commitments.queries.standing import Standing
from commitments.wording.dates import count, listed
from commitments.wording.digest import LABELS
from commitments.wording.history import sentence
from commitments.wording.lateness import timing
from commitments.wording.terms import term, term_basis

#: Entries told in full in one mail; of more, the number and a link to all.
MAX_SHOWN = 50
_COUNTED = {
    Group.CORRECTION: ("rechtzetting", "rechtzettingen"),
    Group.LATE: ("toezegging te laat", "toezeggingen te laat"),
    Group.TARGET_PASSED: ("streefdatum verstreken", "streefdatums verstreken"),
    Group.ANSWERED: ("beantwoord", "beantwoord"),
    Group.SHIFTED: ("verschoven", "verschoven"),
    Group.WITHDRAWN: ("vervallen", "vervallen"),
    Group.SOON: ("termijn bijna voorbij", "termijnen bijna voorbij"),
    Group.NEW: ("nieuwe toezegging", "nieuwe toezeggingen"),
}
#: Events that the words of a standing already tell.
_SAID_BY_STANDING = (
    Action.BECOME_OVERDUE,
    Action.PASS_TARGET,
    Action.WITHDRAW_OVERDUE,
    Action.COME_DUE,
)


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
    """Whom a mail goes to, its fixed Message-ID, and links that stop and change what they get.

    Mail to staff has neither link: it belongs to the account.
    """

    to: str
    message_id: str
    stop_url: str = ""
    manage_url: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is told: a question in words, and its canonical query string."""

    words: str
    query: str

    @property
    def url(self) -> str:
        """The list of what is followed."""
        return self._at("commitments")

    @property
    def feed_url(self) -> str:
        """The same list as an Atom feed."""
        return self._at("feed")

    @property
    def calendar_url(self) -> str:
        """The terms of the same list for a calendar."""
        return self._at("ical")

    def _at(self, name: str) -> str:
        where = f"{settings.BASE_URL}{reverse(name)}"
        return f"{where}?{self.query}" if self.query else where


class EntryWords:
    """Entries in words as text and as HTML, each rendered once for all mails of a batch."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self._made: dict[Entry, dict[str, str]] = {}

    def of(self, entry: Entry) -> dict[str, str]:
        if entry not in self._made:
            context = _told(entry, self.standing)
            self._made[entry] = {
                kind: render_to_string(f"mail/_entry.{kind}", context) for kind in ("txt", "html")
            }
        return self._made[entry]


def confirmation_mail(address: Address, *, follows: str, confirm_url: str) -> Message:
    """Ask an address whether it really wants to follow something; ``follows`` says what."""
    context = {"follows": follows, "confirm_url": confirm_url}
    return _message(address, "Bevestig uw abonnement op Gestand", "confirmation", context)


def manage_mail(address: Address) -> Message:
    """The link to all that an address follows."""
    return _message(address, "Uw abonnementen op Gestand", "manage", {})


def digest_mail(
    address: Address,
    told: Sequence[Told],
    words: EntryWords,
    *,
    reasons: Mapping[int, Reason],
    whole_url: str,
    catches_up: bool = False,
) -> Message:
    """What happened to the commitments somebody follows, by why they get it, corrections first.

    ``whole_url`` shows the same mail on the site.
    """
    context = {
        "sections": _sections(told[:MAX_SHOWN], words, reasons),
        "more": max(len(told) - MAX_SHOWN, 0),
        "whole_url": whole_url,
        "catches_up": catches_up,
        "complete_until": words.standing.complete_until,
    }
    return _message(address, subject([one.entry for one in told]), "digest", context)


def subject(entries: Sequence[Entry]) -> str:
    """What a digest holds: "3 toezeggingen te laat, 1 beantwoord"."""
    numbers = Counter(entry.group for entry in entries)
    parts = [count(numbers[group], *_COUNTED[group]) for group in Group if numbers[group]]
    return f"Gestand: {', '.join(parts)}"


def queue_mail(address: Address, state: QueueState) -> Message:
    """The weekly state of what waits for the griffie."""
    number = count(state.waiting, "ding wacht", "dingen wachten")
    return _message(address, f"Gestand: {number} op beoordeling", "queue", {"state": state})


def ministry_mail(
    address: Address, ministry: Ministry, state: MinistryState, standing: Standing
) -> Message:
    """A ministry's own list: what is late, passed its target, or comes due."""
    groups = [
        {"heading": heading, "rows": [_row(row, standing, state) for row in rows]}
        for heading, rows in (
            ("Te laat", state.late),
            ("Streefdatum verstreken", state.missed),
            ("Bijna", state.soon),
        )
    ]
    context = {"groups": groups, "ministry": ministry, "complete_until": standing.complete_until}
    late = count(len(state.late), "toezegging", "toezeggingen")
    return _message(address, f"Gestand: {late} te laat bij uw ministerie", "ministry", context)


def failures_mail(address: Address, jobs: Sequence[Job]) -> Message:
    """Jobs that failed for good in the last hour, with what is known of why."""
    rows = [
        {
            "name": job.name,
            "message": job.message,
            "url": f"{settings.BASE_URL}{reverse('job', args=[job.pk])}",
        }
        for job in jobs
    ]
    title = count(len(jobs), "opdracht is mislukt", "opdrachten zijn mislukt")
    return _message(address, f"Gestand: {title}", "failures", {"jobs": rows})


def _sections(
    told: Sequence[Told], words: EntryWords, reasons: Mapping[int, Reason]
) -> list[dict[str, Any]]:
    """Corrections, then the entries by the subscription that they are told for."""

    def order(one: Told) -> tuple[bool, int]:
        return one.entry.group != Group.CORRECTION, one.reason_id or 0

    sections = []
    for (other, reason_id), some in groupby(sorted(told, key=order), key=order):
        sections.append(
            {
                "is_correction": not other,
                "reason": reasons.get(reason_id),
                "entries": [words.of(one.entry) for one in some],
            }
        )
    return sections


def _told(entry: Entry, standing: Standing) -> dict[str, Any]:
    """One entry in words; a commitment the public may not see is named by its number alone."""
    commitment = entry.commitment
    public = commitment.is_public
    told = [event for event in entry.events if event.kind not in _SAID_BY_STANDING]
    return {
        "group": entry.group.value,
        "label": LABELS[entry.group],
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


def _row(row: Any, standing: Standing, state: MinistryState) -> dict[str, Any]:
    return {
        "number": row.number,
        "url": f"{settings.BASE_URL}{row.get_absolute_url()}",
        "quote": " ".join(row.quote.split()),
        "timing": timing(row, standing, state.waiting.get(row.pk)).words,
    }


def _message(address: Address, subject: str, template: str, context: dict[str, Any]) -> Message:
    context = {**context, "address": address, "base_url": settings.BASE_URL}
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
        body=render_to_string(f"mail/{template}.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[address.to],
        headers=headers,
    )
    message.attach_alternative(render_to_string(f"mail/{template}.html", context), "text/html")
    return message
