"""The griffie's decisions on what ministries propose and readers report."""

from __future__ import annotations

from typing import Any

from commitments.forms.decide import DecisionForm
from commitments.forms.fields import WordsField
from commitments.models import Correction, Event, MinistryProposal
from commitments.services.answer_proposal import accept_proposal, refuse_proposal
from commitments.services.corrections import answer_correction


class AcceptProposalForm(DecisionForm):
    slug, label, verb, key = "overnemen", "Overnemen", "Overnemen", "b"
    done = "Overgenomen."

    def __init__(self, *args: Any, proposal: MinistryProposal, **options: Any) -> None:
        super().__init__(*args, commitment=proposal.commitment, **options)
        self.proposal = proposal

    def decide(self, **act: Any) -> Event:
        return accept_proposal(self.proposal.pk, **act)


class RefuseProposalForm(DecisionForm):
    slug, label, verb, key = "weigeren", "Niet overnemen", "Niet overnemen", "a"
    done = "Niet overgenomen; het ministerie leest de reden."

    why = WordsField("Waarom niet?", rows=2)

    def __init__(self, *args: Any, proposal: MinistryProposal, **options: Any) -> None:
        super().__init__(*args, commitment=proposal.commitment, **options)
        self.proposal = proposal

    def decide(self, **act: Any) -> Event:
        return refuse_proposal(self.proposal.pk, why=self.cleaned_data["why"], **act)


class AnswerCorrectionForm(DecisionForm):
    slug, label, verb, key = "antwoorden", "Antwoorden", "Antwoorden", "a"
    done = "Beantwoord; wie het meldde krijgt het antwoord per mail."

    answer = WordsField("Antwoord aan de lezer", rows=4)

    def __init__(self, *args: Any, correction: Correction, **options: Any) -> None:
        super().__init__(*args, commitment=correction.commitment, **options)
        self.correction = correction

    def decide(self, **act: Any) -> Event:
        return answer_correction(self.correction.pk, answer=self.cleaned_data["answer"], **act)
