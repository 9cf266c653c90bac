"""What can be decided about a commitment, for the side of its own page."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.forms.decide import DecisionForm, last_decision, possible_forms
from commitments.models import Commitment, Event
from commitments.permissions import Visitor, may_decide


@dataclass(frozen=True, slots=True)
class Panel:
    """Every decision that can be taken now, and the one that can be taken back."""

    forms: list[DecisionForm]
    undo: Event | None


def decide_panel(user: Visitor, commitment: Commitment) -> Panel | None:
    """None for whoever may not decide."""
    if not may_decide(user):
        return None
    forms = [form(commitment=commitment) for form in possible_forms(commitment)]
    return Panel(forms, last_decision(commitment))
