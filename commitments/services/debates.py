"""The debate in which something was said, by what people know of it."""

from __future__ import annotations

import uuid
from datetime import date

from commitments.models import Debate


def debate_on(subject: str, day: date) -> Debate:
    """The debate about this on a day; one that no feed brought gets a row of its own."""
    found = Debate.objects.filter(subject=subject, date=day).first()
    number = f"H-{uuid.uuid4().hex[:12]}"
    return found or Debate.objects.create(number=number, subject=subject, date=day)
