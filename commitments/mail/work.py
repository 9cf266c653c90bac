"""The mails to one person about their work: a rappel, an answer to a report, an invitation."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse

from commitments.mail.message import Words, words
from commitments.models import Commitment, Invitation, Rappel
from commitments.queries.rappel import MONTHS
from commitments.wording.dates import count, day


def rappel_mail(rappel: Rappel, *, passed: int, soon: int) -> Words:
    """Ask a ministry for the state of its commitments; so many on each of the two lists."""
    context = {
        "rappel": rappel,
        "day": day(rappel.on),
        "passed": count(passed, "toezegging", "toezeggingen"),
        "soon": count(soon, "toezegging", "toezeggingen"),
        "months": MONTHS,
        "url": f"{settings.BASE_URL}{reverse('rappel', args=[rappel.number])}",
    }
    return words(f"Rappel {rappel.number}: toezeggingen aan de Kamer", "rappel", context)


def answer_mail(commitment: Commitment, *, text: str, answer: str) -> Words:
    """The griffie's answer to a reader who reported that something was wrong."""
    context = {
        "number": commitment.number,
        "url": f"{settings.BASE_URL}{commitment.get_absolute_url()}",
        "lines": text.splitlines(),
        "answer": answer,
    }
    return words(f"Uw melding over {commitment.number}", "answer", context)


def invitation_mail(invitation: Invitation, *, days: int) -> Words:
    """Invite somebody to have an account; the link works for so many days."""
    context = {
        "invited_by": invitation.invited_by,
        "days": days,
        "url": f"{settings.BASE_URL}{reverse('invitation', args=[invitation.key])}",
    }
    return words("Uitnodiging voor Gestand", "invitation", context)
