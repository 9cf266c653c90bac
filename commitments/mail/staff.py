"""The mails to people with an account: what waits for them, what is late, what failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse

from commitments.mail.message import Address, Message, write_mail
from commitments.models import Job, Ministry
from commitments.queries.digest import Group
from commitments.queries.staff import MinistryState, QueueState
from commitments.queries.standing import Standing
from commitments.wording.dates import count, thousands
from commitments.wording.digest import LABELS
from commitments.wording.lateness import timing
from commitments.wording.terms import term

#: What may wait, as the queue's own tabs call it.
_KINDS = {
    "doubles": "Mogelijke dubbelen",
    "found": "Gevonden toezeggingen",
    "answers": "Antwoorden op Kamervragen",
    "terms": "Voorgestelde termijnen",
    "links": "Voorgestelde antwoorden",
    "proposals": "Voorstellen van ministeries",
    "corrections": "Meldingen van lezers",
}


def queue_mail(address: Address, state: QueueState) -> Message:
    """The weekly state of what waits for the griffie."""
    waits = count(state.waiting, "voorstel wacht", "voorstellen wachten")
    subject = f"Gestand: {waits if state.waiting else 'niets wacht'} op beoordeling"
    kinds = [(label, thousands(getattr(state, kind))) for kind, label in _KINDS.items()]
    context = {
        "state": state,
        "kinds": [(label, number) for label, number in kinds if number != "0"],
        "long_waiting": count(state.long_waiting, "voorstel ligt", "voorstellen liggen"),
        "attention": count(state.attention, "toezegging", "toezeggingen"),
    }
    return write_mail(address, subject, "queue", context)


def ministry_mail(
    address: Address, ministry: Ministry, state: MinistryState, standing: Standing
) -> Message:
    """A ministry's own list: what is late, passed its target, or comes due."""
    groups = [
        {
            "heading": "Termijn bijna voorbij" if group == Group.SOON else LABELS[group],
            "kind": group,
            "rows": [_row(one, standing, state) for one in rows],
        }
        for group, rows in (
            (Group.LATE, state.late),
            (Group.TARGET_PASSED, state.missed),
            (Group.SOON, state.soon),
        )
        if rows
    ]
    context = {"groups": groups, "ministry": ministry, "complete_until": standing.complete_until}
    late = count(len(state.late), "toezegging", "toezeggingen") if state.late else "niets"
    return write_mail(address, f"Gestand: {late} te laat bij uw ministerie", "ministry", context)


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
    return write_mail(address, f"Gestand: {title}", "failures", {"jobs": rows, "title": title})


def _row(row: Any, standing: Standing, state: MinistryState) -> dict[str, Any]:
    return {
        "number": row.number,
        "url": f"{settings.BASE_URL}{row.get_absolute_url()}",
        "quote": " ".join(row.quote.split()),
        "term": term(row),
        "timing": timing(row, standing, state.waiting.get(row.pk)).words,
    }
