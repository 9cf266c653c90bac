"""What can be decided about a commitment, for the side of its own page."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.forms.decide import DecisionForm, last_decision
from commitments.forms.possible import possible_forms
from commitments.models import Commitment, Event
from commitments.permissions import Visitor, may_decide_about


@dataclass(frozen=True, slots=True)
class Panel:
    """Every decision that can be taken now, and the one that can be taken back.

    ``pages`` are those with a page of their own: its address and what it is called.
    """

    forms: list[DecisionForm]
    pages: list[tuple[str, str]]
    undo: Event | None


def decide_panel(user: Visitor, commitment: Commitment) -> Panel | None:
    """None for whoever may not decide about it."""
    if not may_decide_about(user, commitment):
        return None
    possible = possible_forms(commitment)
    return Panel(
        forms=[form(commitment=commitment) for form in possible if not form.own_page],
        pages=[(form.slug, form.label) for form in possible if form.own_page],
        undo=last_decision(commitment.events.all()),
    )
