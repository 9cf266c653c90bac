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
from commitments.queries.bulk import found_by, proposed_answer, trusted_rules
from commitments.services.answer_proposal import accept_proposal
from commitments.services.bulk_acts import Decide
from commitments.services.decide import confirm_commitment
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
    """What the ministry proposes, a rappel's answer among it, is adopted."""

    slug, label, verb, key = "overnemen", "Antwoord overnemen", "Antwoorden overnemen", "b"

    def decide(self, **act: Any) -> Event:
        waiting = self.commitment.ministry_proposals.waiting().order_by("pk").first()
        if waiting is None:
            raise LifecycleError("Er ligt geen voorstel van het ministerie.")
        return accept_proposal(waiting.pk, **act)


class ConfirmByRuleForm(DecisionForm):
    """Confirm what a trusted rule found, after a sample of it was read."""

    slug, label, verb, key = "regel", "Bevestigen op leesregel", "Alles bevestigen", "b"

    rule = forms.CharField(widget=forms.HiddenInput, max_length=100)
    sample = forms.CharField(widget=forms.HiddenInput, max_length=500)
    read = forms.BooleanField(
        label="Ik heb de steekproef gelezen, en alles daarin is een toezegging."
    )

    def decide(self, **act: Any) -> Event:
        rule = self.cleaned_data["rule"]
        trusted = {one.name: one.record for one in trusted_rules()}
        if rule not in trusted or not found_by(rule).filter(pk=self.commitment.pk).exists():
            raise LifecycleError("Deze leesregel mag niet in bulk worden bevestigd.")
        record = trusted[rule]
        why = (
            f"In bulk bevestigd op leesregel ‘{rule}’, waarvan {record.confirmed} van "
            f"{record.judged} vondsten eerder klopten. Steekproef: {self.cleaned_data['sample']}."
        )
        return confirm_commitment(self.commitment.pk, why=why, **act)


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
    ConfirmByRuleForm,
)
#: Every decision that can be taken on many at once, by its address.
BULK_FORMS = {form.slug: form for form in _ALL}
_OF_A_LIST = {AdoptAnswerForm, AdoptProposalForm, ConfirmByRuleForm}
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
