"""Decisions that can be taken on many commitments at once."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.datastructures import MultiValueDict

from commitments.forms.decide import (
    AcceptTermForm,
    ConfirmForm,
    DecisionForm,
    FulfilForm,
    HoldForm,
    RejectForm,
    ReleaseForm,
    TermForm,
    WithdrawForm,
)
from commitments.forms.edit import HandOverForm
from commitments.lifecycle import LifecycleError, Relation
from commitments.models import Commitment, Event
from commitments.queries.bulk import proposed_answer
from commitments.services.answer_proposal import accept_proposal
from commitments.services.bulk_acts import Decide
from commitments.services.link import LinkDecision, decide_link


class AdoptAnswerForm(DecisionForm):
    """The proposed answer to Kamervragen fulfils the promise to answer them."""

    slug, label, verb, key = "antwoord", "Antwoord overnemen", "Alle antwoorden overnemen", "b"

    def decide(self, **act: Any) -> Event:
        link = proposed_answer(self.commitment.pk)
        if link is None:
            raise LifecycleError("Hiervoor is geen antwoord op Kamervragen voorgesteld.")
        return decide_link(link.pk, decision=LinkDecision(Relation.FULFILS), **act)


class AdoptProposalForm(DecisionForm):
    """What the ministry proposes is adopted; where a rappel is named, only what answers that."""

    slug, label, verb, key = "overnemen", "Antwoord overnemen", "Antwoorden overnemen", "b"

    rappel = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def decide(self, **act: Any) -> Event:
        waiting = self.commitment.ministry_proposals.waiting().in_turn()
        if (number := self.cleaned_data["rappel"]) is not None:
            waiting = waiting.filter(rappel_items__rappel__number=number)
        first = waiting.first()
        if first is None:
            raise LifecycleError("Er ligt geen voorstel van het ministerie.")
        return accept_proposal(first.pk, **act)


_ALL: tuple[type[DecisionForm], ...] = (
    ConfirmForm,
    AcceptTermForm,
    RejectForm,
    TermForm,
    FulfilForm,
    WithdrawForm,
    HoldForm,
    ReleaseForm,
    HandOverForm,
    AdoptAnswerForm,
    AdoptProposalForm,
)
#: Every decision that can be taken on many at once, by its address.
BULK_FORMS = {form.slug: form for form in _ALL}
_OF_A_LIST = {AdoptAnswerForm, AdoptProposalForm}
#: Those a person chooses from; the others belong to a list of their own.
CHOSEN_FORMS = [form for form in _ALL if form not in _OF_A_LIST]


def decide_with(form_class: type[DecisionForm], data: MultiValueDict[str, Any]) -> Decide:
    """The decision a form describes, to be taken on any commitment; what is wrong is raised."""

    def decide(pk: int, version: int, actor: Any, now: Any) -> Event:
        commitment = Commitment.objects.filter(pk=pk).first()
        if commitment is None:
            raise LifecycleError("Deze toezegging bestaat niet.")
        form = form_class(data, commitment=commitment)
        if not form.is_valid():
            told = [f"{form.fields[name].label}: {wrong[0]}" for name, wrong in form.errors.items()]
            raise LifecycleError(" ".join(told))
        return form.decide(version=version, actor=actor, now=now)

    return decide
