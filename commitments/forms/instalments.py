"""The deliveries of a recurring commitment."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import forms

from commitments.forms.decide import DecisionForm
from commitments.forms.fields import DayField, LetterField, WordsField
from commitments.models import Commitment, Event, Instalment, InstalmentState
from commitments.services.instalments import (
    MOST,
    Planned,
    deliver_instalment,
    drop_instalment,
    plan_instalments,
)


class DaysField(WordsField):
    """One delivery a line: a day, and after it which delivery it is."""

    def __init__(self) -> None:
        help_text = "Eén per regel: de uiterste dag, en wat het is. Zoals 31-12-2026 over 2026."
        super().__init__("Wat moet nog komen?", rows=5, help_text=help_text)

    def clean(self, value: Any) -> Any:
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > MOST:
            raise forms.ValidationError(f"Geef ten hoogste {MOST} afleveringen.")
        return [self._planned(line) for line in lines]

    def _planned(self, line: str) -> Planned:
        typed, _, rest = line.partition(" ")
        return Planned(_day(typed), rest.strip()[:200])


class PlanForm(DecisionForm):
    slug, label, verb = "afleveringen", "Afleveringen vastleggen", "Vastleggen"
    done = "De afleveringen zijn vastgelegd; de eerste is nu de termijn."
    own_page = True

    planned = DaysField()
    why = WordsField("Toelichting", rows=2, required=False)

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        due = commitment.instalments.filter(state=InstalmentState.DUE)
        lines = [f"{one.latest:%d-%m-%Y} {one.wording}".strip() for one in due]
        options["initial"] = {"planned": "\n".join(lines)}
        super().__init__(*args, commitment=commitment, **options)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        return plan_instalments(
            self.commitment.pk, planned=typed["planned"], why=typed["why"], **act
        )


class DeliveryForm(DecisionForm):
    """One delivery came, in a linked letter or otherwise, or will not come."""

    slug, label, verb = "aflevering", "Aflevering geleverd", "Vastleggen"
    done = "Vastgelegd; de volgende aflevering is nu de termijn."
    own_page = True

    instalment = forms.ModelChoiceField(
        label="Welke aflevering?", queryset=Instalment.objects.none(), empty_label=None
    )
    came = forms.ChoiceField(
        label="Wat gebeurde ermee?", choices=[("ja", "geleverd"), ("nee", "vervallen")]
    )
    delivered_on = DayField("Op welke dag geleverd?", required=False)
    letter = LetterField("In welke brief?")
    why = WordsField("Toelichting", rows=2, required=False)

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        super().__init__(*args, commitment=commitment, **options)
        chosen = self.fields["instalment"]
        assert isinstance(chosen, forms.ModelChoiceField)
        chosen.queryset = commitment.instalments.filter(state=InstalmentState.DUE)

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        came = typed.get("came") == "ja"
        if came and not typed.get("delivered_on"):
            self.add_error("delivered_on", "Vul de dag in waarop de aflevering kwam.")
        return typed

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        key, why = typed["instalment"].pk, typed["why"]
        if typed["came"] == "nee":
            return drop_instalment(key, why=why, **act)
        return deliver_instalment(
            key, delivered_on=typed["delivered_on"], letter_id=typed["letter"], why=why, **act
        )


def _day(typed: str) -> date:
    for shape in ("%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(typed, shape).date()  # noqa: DTZ007 — a calendar day
        except ValueError:
            continue
    raise forms.ValidationError(f"‘{typed[:40]}’ is geen dag; schrijf die als 31-12-2026.")
