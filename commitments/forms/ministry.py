"""What a ministry proposes and says about its own commitments."""

from __future__ import annotations

from typing import Any

from django import forms

from commitments.forms.decide import DecisionForm
from commitments.forms.fields import DayField, LetterField, MinistryField, WordsField
from commitments.lifecycle import LifecycleError
from commitments.models import (
    Commitment,
    DeadlineKind,
    Event,
    Ministry,
    MinistryProposal,
    ProposalKind,
)
from commitments.queries.ministry import standing_reaction
from commitments.services import ministry as service
from commitments.services.ministry import Proposed
from commitments.services.reschedule import NewDeadline
from commitments.services.statements import react, retract_statement


class MinistryForm(DecisionForm):
    """A decision in the name of a ministry."""

    def __init__(self, *args: Any, commitment: Commitment, ministry: Ministry, **options: Any):
        super().__init__(*args, commitment=commitment, **options)
        self.ministry = ministry

    def propose(self, proposed: Proposed, **act: Any) -> Event:
        return service.propose(self.commitment.pk, proposed=proposed, ministry=self.ministry, **act)


class ProposeFulfilForm(MinistryForm):
    slug, label, verb = "voldaan", "Voldaan melden", "Voorstellen"
    done = "Voorgesteld: de griffie beoordeelt of de toezegging is voldaan."

    letter = LetterField("In welke brief?")
    fulfilled_on = DayField("Zonder brief: op welke dag?", required=False)
    why = WordsField("Toelichting", rows=3)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        return self.propose(
            Proposed(
                ProposalKind.FULFIL,
                typed["why"],
                letter_id=typed["letter"],
                fulfilled_on=typed["fulfilled_on"],
            ),
            **act,
        )


class ProposeTermForm(MinistryForm):
    slug, label, verb = "termijn", "Nieuwe termijn voorstellen", "Voorstellen"
    done = "Voorgesteld: de griffie beoordeelt de nieuwe termijn."

    kind = forms.ChoiceField(label="Soort termijn", choices=DeadlineKind)
    latest = DayField("Uiterste dag", required=False)
    wording = forms.CharField(label="Woorden van de termijn", max_length=500, required=False)
    why = WordsField("Waarom wordt het later?", rows=3)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        term = NewDeadline(DeadlineKind(typed["kind"]), typed["wording"], typed["latest"])
        return self.propose(Proposed(ProposalKind.TERM, typed["why"], deadline=term), **act)


class ProposeTransferForm(MinistryForm):
    slug, label, verb = "elders", "Hoort bij een ander ministerie", "Voorstellen"
    done = "Voorgesteld: de griffie beoordeelt bij wie de toezegging hoort."

    to = MinistryField("Bij welk ministerie?", lasting=True)
    why = WordsField("Waarom?", rows=3)

    def decide(self, **act: Any) -> Event:
        to, why = self.cleaned_data["to"].pk, self.cleaned_data["why"]
        return self.propose(Proposed(ProposalKind.TRANSFER, why, to_ministry_id=to), **act)


class RemarkForm(MinistryForm):
    slug, label, verb = "opmerking", "Opmerking voor de griffie", "Versturen"
    done = "De griffie ziet uw opmerking."

    why = WordsField("Opmerking", rows=3)

    def decide(self, **act: Any) -> Event:
        return self.propose(Proposed(ProposalKind.REMARK, self.cleaned_data["why"]), **act)


class ForecastForm(MinistryForm):
    slug, label, verb = "prognose", "Prognose geven", "Vastleggen"
    done = "De prognose is vastgelegd. De termijn blijft wat zij is."
    help = "Wanneer verwacht u dat het er is? Dit staat naast de termijn en verandert haar niet."

    on = DayField("Verwacht op (leeg: geen prognose)", required=False)
    why = WordsField("Toelichting", rows=2, required=False)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        return service.give_forecast(self.commitment.pk, on=typed["on"], why=typed["why"], **act)


class ReactForm(MinistryForm):
    slug, label, verb = "reactie", "Openbare reactie plaatsen", "Plaatsen"
    done = "De reactie staat nu met datum op de openbare pagina."
    help = "Deze tekst is openbaar en staat met de datum naast de status."

    text = WordsField("Reactie", rows=4)

    def decide(self, **act: Any) -> Event:
        text = self.cleaned_data["text"]
        return react(self.commitment.pk, text=text, ministry=self.ministry, **act)


class RetractReactionForm(MinistryForm):
    slug, label, verb = "reactie-terug", "Openbare reactie terugnemen", "Terugnemen"
    done = "De reactie staat niet meer op de openbare pagina."
    help = "De geschiedenis blijft vertellen dat er een reactie stond."

    def decide(self, **act: Any) -> Event:
        ours = standing_reaction(self.commitment, self.ministry)
        if ours is None:
            raise LifecycleError("Er staat geen reactie van u bij deze toezegging.")
        return retract_statement(ours.pk, **act)


class RetractForm(MinistryForm):
    slug, label, verb = "terugnemen", "Voorstel terugnemen", "Terugnemen"
    done = "Het voorstel is teruggenomen."

    proposal = forms.ModelChoiceField(
        label="Welk voorstel?", queryset=MinistryProposal.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        super().__init__(*args, commitment=commitment, **options)
        chosen = self.fields["proposal"]
        assert isinstance(chosen, forms.ModelChoiceField)
        chosen.queryset = commitment.ministry_proposals.waiting()

    def decide(self, **act: Any) -> Event:
        return service.retract_proposal(self.cleaned_data["proposal"].pk, **act)


MINISTRY_FORMS: dict[str, type[MinistryForm]] = {
    form.slug: form
    for form in (
        ProposeFulfilForm,
        ProposeTermForm,
        ProposeTransferForm,
        RemarkForm,
        ForecastForm,
        ReactForm,
        RetractReactionForm,
        RetractForm,
    )
}
