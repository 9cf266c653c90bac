"""The words a question may use in an address, and what each stands for."""

from __future__ import annotations

from enum import StrEnum

from django.conf import settings

from commitments.lifecycle import Status
from commitments.models import Chamber, CommitmentSource, DeadlineKind, Firmness


class Late(StrEnum):
    """How it stands against the clock.

    Passed terms of firm promises, of efforts, or any, judged or not; or a term
    that comes within SOON days.
    """

    LATE = "te-laat"
    TARGET = "streefdatum"
    PASSED = "verstreken"
    SOON = "binnenkort"


class Answered(StrEnum):
    """When what was promised came, held against an accepted last day."""

    IN_TIME = "op-tijd"
    AFTER = "na-termijn"


class Questions(StrEnum):
    """Whether promises to answer Kamervragen are asked for as well: a category of their own."""

    WITHOUT = "zonder"
    ALSO = "ook"
    ONLY = "alleen"


class Sort(StrEnum):
    LATENESS = "laat"
    TERM = "termijn"
    PROMISED = "toegezegd"
    SLIP = "uitstel"
    RELEVANCE = "relevantie"


#: How far "binnenkort" looks ahead, in days.
SOON: int = settings.DUE_SOON_DAYS


STATUSES = {
    "openstaand": Status.OPEN,
    "deels": Status.PARTLY,
    "voldaan": Status.FULFILLED,
    "vervallen": Status.WITHDRAWN,
}
KINDS = {
    "datum": DeadlineKind.DATE,
    "gebeurtenis": DeadlineKind.EVENT,
    "terugkerend": DeadlineKind.RECURRING,
    "vaag": DeadlineKind.VAGUE,
    "geen": DeadlineKind.NONE,
}
FIRMNESSES = {"hard": Firmness.FIRM, "streven": Firmness.EFFORT}
SOURCES = {
    "brief": CommitmentSource.LETTER,
    "register": CommitmentSource.REGISTER,
    "hand": CommitmentSource.HAND,
}
CHAMBERS = {"tk": Chamber.TK, "ek": Chamber.EK}
ANSWERED = {str(answered): answered for answered in Answered}
QUESTIONS = {str(one): one for one in Questions}
LATES = {str(late): late for late in Late}
SORTS = {str(sort): sort for sort in Sort}
