"""What the pages of the staff need besides the public ones."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.context import RequestContext

from commitments.forms.decide import last_decision, possible_forms
from commitments.models import Commitment
from commitments.permissions import may_decide
from commitments.wording.history import sentence

register = template.Library()


@register.inclusion_tag("desk/decide.html", takes_context=True)
def decide_panel(context: RequestContext, commitment: Commitment) -> dict[str, Any]:
    """Every decision on a commitment that can be taken now; nothing for whoever may not."""
    if not may_decide(context["request"].user):
        return {"may_decide": False}
    last = last_decision(commitment)
    return {
        "may_decide": True,
        "commitment": commitment,
        "forms": [form(commitment=commitment) for form in possible_forms(commitment)],
        "undo": {"event": last, "sentence": sentence(last)} if last else None,
        "csrf_token": context.get("csrf_token"),
    }
