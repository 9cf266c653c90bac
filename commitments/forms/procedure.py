"""A committee's meeting, and what it decided about each of its commitments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms

from commitments.forms.fields import DayField, WordsField
from commitments.lifecycle import Actor, LifecycleError, Ruling
from commitments.models import Committee, Event, User
from commitments.services.bulk_acts import Decide
from commitments.services.procedure import Meeting, record_ruling


class MeetingForm(forms.Form):
    committee = forms.ModelChoiceField(queryset=Committee.objects.none(), widget=forms.HiddenInput)
    on = DayField("Datum van de vergadering")
    until = DayField("Aanhouden tot en met", required=False)
    why = WordsField("Toelichting bij alle besluiten", rows=2, required=False)

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        options.setdefault("auto_id", "vergadering-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)
        chosen = self.fields["committee"]
        assert isinstance(chosen, forms.ModelChoiceField)
        chosen.queryset = committees_of(user)

    def meeting(self) -> Meeting:
        """The meeting that was filled in; what is wrong is raised as a sentence."""
        if not self.is_valid():
            told = [f"{self.fields[name].label}: {wrong[0]}" for name, wrong in self.errors.items()]
            raise LifecycleError(" ".join(told))
        typed = self.cleaned_data
        return Meeting(str(typed["committee"]), typed["on"], typed["until"], typed["why"])


def committees_of(user: User) -> Any:
    """The committees a person may decide for: those of the own chamber."""
    found = Committee.objects.filter(deleted_at=None)
    return found.filter(chamber=user.chamber) if user.chamber else found


def rulings(posted: Mapping[str, str]) -> dict[int, Ruling]:
    """What was chosen, by commitment, from fields like "besluit-42"; the empty choice left out."""
    found = {}
    for name, value in posted.items():
        kind, _, key = name.partition("-")
        known = kind == "besluit" and key.isascii() and key.isdigit() and len(key) < 18
        if known and value in Ruling.values:
            found[int(key)] = Ruling(value)
    return found


def decide_with(chosen: Mapping[int, Ruling], meeting: Meeting) -> Decide:
    """Each commitment's own ruling, of one meeting."""

    def decide(pk: int, version: int, actor: Actor, now: datetime) -> Event:
        act: dict[str, Any] = {"version": version, "actor": actor, "now": now}
        return record_ruling(pk, ruling=chosen[pk], meeting=meeting, **act)

    return decide
