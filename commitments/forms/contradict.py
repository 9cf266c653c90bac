"""What a reader reports, and what a member judges."""

from __future__ import annotations

from typing import Any

from django import forms

from commitments.forms.decide import DecisionForm
from commitments.forms.fields import WordsField
from commitments.lifecycle import LifecycleError
from commitments.models import Commitment, Event, Member
from commitments.services.statements import lodge_objection, retract_statement


class CorrectionForm(forms.Form):
    text = WordsField("Wat klopt er niet?", rows=4)
    email = forms.EmailField(
        label="E-mailadres",
        max_length=254,
        required=False,
        help_text="Alleen voor het antwoord; daarna vergeten wij het.",
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "melding-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)


class ObjectionForm(DecisionForm):
    slug, label, verb = "oordeel", "Niet voldaan naar mijn oordeel", "Plaatsen"
    done = "Uw oordeel staat nu met datum naast de status."
    help = (
        "Dit is openbaar en staat onder de naam van het Kamerlid. De status verandert er niet van."
    )

    text = WordsField("Waarom is niet voldaan?", rows=4)

    def __init__(self, *args: Any, commitment: Commitment, member: Member, **options: Any) -> None:
        super().__init__(*args, commitment=commitment, **options)
        self.member = member

    def decide(self, **act: Any) -> Event:
        text = self.cleaned_data["text"]
        return lodge_objection(self.commitment.pk, text=text, member=self.member, **act)


class RetractObjectionForm(ObjectionForm):
    slug, label, verb = "oordeel-terug", "Uw oordeel terugnemen", "Terugnemen"
    done = "Uw oordeel staat er niet meer."
    help = "Uw eerdere oordeel staat dan niet meer naast de status. De geschiedenis blijft."

    text = None  # type: ignore[assignment]

    def decide(self, **act: Any) -> Event:
        mine = self.commitment.statements.filter(member=self.member, retracted_at=None).first()
        if mine is None:
            raise LifecycleError("Er staat geen oordeel van u bij deze toezegging.")
        return retract_statement(mine.pk, **act)
