"""The Debatpakket as a mail: late, shifted and open promises, each with its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse

from commitments.mail.message import Address, Message, write_mail
from commitments.models import Debate
from commitments.queries.package import Part
from commitments.queries.standing import Standing
from commitments.wording.dates import day
from commitments.wording.lateness import timing


def package_mail(
    address: Address, debate: Debate, parts: Sequence[Part], standing: Standing, query: str
) -> Message:
    """What was promised in what a debate is about; ``query`` leads to the page for paper."""
    assert debate.date is not None
    context = {
        "debate": debate,
        "day": day(debate.date),
        "parts": [
            {"title": part.title, "rows": _rows(part, standing), "more": part.more}
            for part in parts
        ],
        "page": f"{settings.BASE_URL}{reverse('package')}?{query}",
        "complete_until": standing.complete_until,
    }
    subject = f"Gestand: debatpakket voor {day(debate.date)}: {' '.join(str(debate).split())}"
    return write_mail(address, subject[:200], "package", context)


def _rows(part: Part, standing: Standing) -> list[dict[str, Any]]:
    return [
        {
            "number": one.number,
            "url": f"{settings.BASE_URL}{one.get_absolute_url()}",
            "quote": " ".join(one.quote.split()),
            "timing": timing(one, standing, part.rows.waiting.get(one.pk)).words,
        }
        for one in part.rows.commitments
    ]
