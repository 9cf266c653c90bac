"""The mails to people with an account: what waits for them, what is late, what failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse

from commitments.mail.message import Address, Message, write_mail
from commitments.models import Job, Ministry
from commitments.queries.staff import MinistryState, QueueState
from commitments.queries.standing import Standing
from commitments.wording.dates import count
from commitments.wording.lateness import timing


def queue_mail(address: Address, state: QueueState) -> Message:
    """The weekly state of what waits for the griffie."""
    number = count(state.waiting, "ding wacht", "dingen wachten")
    return write_mail(address, f"Gestand: {number} op beoordeling", "queue", {"state": state})


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
    return write_mail(address, f"Gestand: {title}", "failures", {"jobs": rows})


def _row(row: Any, standing: Standing, state: MinistryState) -> dict[str, Any]:
    return {
        "number": row.number,
        "url": f"{settings.BASE_URL}{row.get_absolute_url()}",
        "quote": " ".join(row.quote.split()),
        "timing": timing(row, standing, state.waiting.get(row.pk)).words,
    }
