"""Whether a found commitment is one that is there already."""

from __future__ import annotations

from typing import Any

from commitments.forms.decide import DecisionForm
from commitments.models import DoubleProposal, Event
from commitments.services.doubles import decide_double


class DoubleForm(DecisionForm):
    """Decides on a proposal; ``version`` is that of the found commitment."""

    same: bool

    def __init__(self, *args: Any, double: DoubleProposal, **options: Any) -> None:
        super().__init__(*args, commitment=double.found, **options)
        self.double = double

    def decide(self, **act: Any) -> Event:
        return decide_double(self.double.pk, same=self.same, **act)


class SameForm(DoubleForm):
    slug, label, verb, key, same = "zelfde", "Dezelfde", "Dezelfde toezegging", "b", True
    done = "Vastgelegd: dit is dezelfde toezegging."


class OtherForm(DoubleForm):
    slug, label, verb, key, same = "ander", "Een andere", "Een andere toezegging", "a", False
    done = "Vastgelegd: dit is een andere toezegging."
