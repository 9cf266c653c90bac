"""Which decisions there are, and which of them can be taken about a commitment now."""

from __future__ import annotations

from commitments.forms.decide import (
    AcceptTermForm,
    ConfirmForm,
    DecisionForm,
    FulfilForm,
    HoldForm,
    PartlyForm,
    RejectForm,
    ReleaseForm,
    ReopenForm,
    TermForm,
    WithdrawForm,
)
from commitments.forms.edit import EditForm, HandOverForm, MergeForm, QuoteForm, SplitForm
from commitments.forms.instalments import DeliveryForm, PlanForm
from commitments.lifecycle import Action, Status, actions_from
from commitments.models import Commitment, DeadlineKind

_BY_ACTION: dict[Action, type[DecisionForm]] = {
    Action.CONFIRM: ConfirmForm,
    Action.FULFIL: FulfilForm,
    Action.FULFIL_PARTLY: PartlyForm,
    Action.WITHDRAW: WithdrawForm,
    Action.REOPEN: ReopenForm,
    Action.REJECT: RejectForm,
}
_BESIDE: tuple[type[DecisionForm], ...] = (
    TermForm,
    AcceptTermForm,
    HoldForm,
    ReleaseForm,
    EditForm,
    QuoteForm,
    SplitForm,
    MergeForm,
    HandOverForm,
    PlanForm,
    DeliveryForm,
)
#: Every decision that has only itself to ask, by its address.
FORMS = {form.slug: form for form in (*_BY_ACTION.values(), *_BESIDE)}


def possible_forms(commitment: Commitment) -> list[type[DecisionForm]]:
    """The decisions that can be taken now, as people need them; links and undo stand apart."""
    status = Status(commitment.status)
    forms_now = [form for action, form in _BY_ACTION.items() if action in actions_from(status)]
    if commitment.is_owed or status == Status.FOUND:
        forms_now.insert(1 if status == Status.FOUND else 0, TermForm)
    if commitment.is_owed and not commitment.deadline_accepted:
        forms_now.insert(0, AcceptTermForm)
    if commitment.is_owed:
        forms_now.append(ReleaseForm if commitment.held_until else HoldForm)
    return forms_now + _mending(commitment, status)


def _mending(commitment: Commitment, status: Status) -> list[type[DecisionForm]]:
    """What can be mended; words only where there is a letter to take them from."""
    mending: list[type[DecisionForm]] = [EditForm]
    live = commitment.is_owed or status == Status.FOUND
    if live and commitment.letter_id is not None:
        mending += [QuoteForm, SplitForm, MergeForm]
    if live:
        mending.append(HandOverForm)
    if commitment.is_owed and commitment.deadline_kind == DeadlineKind.RECURRING:
        mending += [PlanForm, DeliveryForm]
    return mending
