"""The words a question may use in an address, and what each stands for."""

from __future__ import annotations

from enum import StrEnum

from commitments.lifecycle import Status
from commitments.models import Chamber, DeadlineKind


class Late(StrEnum):
    """Which passed terms are meant: of firm promises, of efforts, or any, judged or not."""

    LATE = "te-laat"
    TARGET = "streefdatum"
    PASSED = "verstreken"


class Sort(StrEnum):
    LATENESS = "laat"
    TERM = "termijn"
    PROMISED = "toegezegd"


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
CHAMBERS = {"tk": Chamber.TK, "ek": Chamber.EK}
LATES = {str(late): late for late in Late}
SORTS = {str(sort): sort for sort in Sort}
