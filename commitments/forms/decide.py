"""One form a decision on a commitment. Each posts the version that was seen.

The queue and the commitment's own page use the same forms. ``attempt`` is all
a view needs: it tells staleness first, then what is wrong beside the field,
and else the decision is taken.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.db import transaction

from commitments.forms.fields import CommitmentField, DayField, KeyedRadios, WordsField
from commitments.lifecycle import (
    UNDOABLE,
    Actor,
    DeadlineChangeReason,
    HoldReason,
    LifecycleError,
    RejectReason,
    StaleVersion,
)
from commitments.models import Commitment, CommitmentSource, DeadlineKind, Event, EventQuerySet
from commitments.services import decide
from commitments.services.hold import Hold, hold_commitment, release_commitment
from commitments.services.journal import holding
from commitments.services.reschedule import NewDeadline, change_deadline
from commitments.services.undo import undo_decision

#: Reasons a person can give for another term; an undo writes its own.
_TERM_REASONS = [
    (reason.value, reason.label)
    for reason in DeadlineChangeReason
    if reason != DeadlineChangeReason.UNDONE
]


class DecisionForm(forms.Form):
    """What every decision has: an address, words for its button, and a key in the queue."""

    slug: ClassVar[str]
    label: ClassVar[str]
    verb: ClassVar[str]
    done: ClassVar[str]
    key: ClassVar[str] = ""
    help: ClassVar[str] = ""
    #: Whether it has too many fields to stand folded beside the others; and needs the letter.
    own_page: ClassVar[bool] = False
    shows_letter: ClassVar[bool] = False

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        options.setdefault("auto_id", f"{self.slug}-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)
        self.commitment = commitment

    def attempt(self, *, actor: Actor, now: datetime) -> Event | None:
        """Take the decision; None when something is wrong, and then nothing was written.

        The service takes in hand all that it decides on, in one order. Raises StaleVersion
        when the commitment changed since it was shown, whatever else is wrong with what was
        typed.
        """
        refusal = ""
        if self.is_valid():
            try:
                with transaction.atomic():
                    return self.decide(version=self._seen(), actor=actor, now=now)
            except StaleVersion:
                raise
            except LifecycleError as refused:
                refusal = str(refused)
        with holding(self.commitment.pk, self._seen()):
            if refusal:
                self.add_error(None, refusal)
            return None

    def decide(self, **act: Any) -> Event:
        """Call the service with what was typed; ``act`` is version, actor and now."""
        raise NotImplementedError

    def _seen(self) -> int:
        """The posted version; nonsense counts as one that was never seen."""
        return whole_number(self.data.get(self.add_prefix("version")))


class ConfirmForm(DecisionForm):
    slug, label, verb, key = "bevestigen", "Bevestigen", "Bevestigen", "b"
    done = "Bevestigd: de toezegging staat nu open."

    term = forms.ChoiceField(choices=[("ja", "ja"), ("later", "later")], required=False)

    def decide(self, **act: Any) -> Event:
        accept = self.cleaned_data["term"] != "later"
        return decide.confirm_commitment(self.commitment.pk, accept_deadline=accept, **act)


class AcceptTermForm(DecisionForm):
    slug, label, verb = "termijn-bevestigen", "Termijn bevestigen", "Termijn bevestigen"
    done = "De termijn is bevestigd."

    def decide(self, **act: Any) -> Event:
        return decide.accept_deadline(self.commitment.pk, **act)


class RejectForm(DecisionForm):
    slug, label, verb, key = "afwijzen", "Afwijzen", "Afwijzen", "a"
    done = "Afgewezen: de toezegging staat niet meer in het register."

    reason = forms.ChoiceField(
        label="Waarom is dit geen toezegging?", choices=RejectReason, widget=KeyedRadios
    )
    double_of = CommitmentField("Dubbel van")
    why = WordsField("Toelichting", required=False, rows=2)

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        """Only what came from the register can be gone from it."""
        super().__init__(*args, commitment=commitment, **options)
        if commitment.source != CommitmentSource.REGISTER:
            reason: Any = self.fields["reason"]
            reason.choices = [one for one in RejectReason.choices if one[0] != RejectReason.SOURCE]

    def decide(self, **act: Any) -> Event:
        return decide.reject_commitment(
            self.commitment.pk,
            reason=RejectReason(self.cleaned_data["reason"]),
            double_of_id=self.cleaned_data["double_of"],
            why=self.cleaned_data["why"],
            **act,
        )


class TermForm(DecisionForm):
    slug, label, verb, key = "termijn", "Termijn wijzigen", "Termijn vastleggen", "t"
    done = "De nieuwe termijn is vastgelegd; de oude blijft in de geschiedenis staan."

    kind = forms.ChoiceField(label="Soort termijn", choices=DeadlineKind)
    latest = DayField(
        "Uiterste dag", required=False, help_text="De laatste dag die nog op tijd is."
    )
    earliest = DayField("Niet eerder dan", required=False)
    wording = forms.CharField(label="Woorden van de termijn", max_length=500, required=False)
    reason = forms.ChoiceField(label="Wat voor wijziging is dit?", choices=_TERM_REASONS)
    why = WordsField("Waarom verandert de termijn?", rows=2)

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        options["initial"] = {
            "kind": commitment.deadline_kind,
            "latest": commitment.deadline_latest,
            "earliest": commitment.deadline_earliest,
            "wording": commitment.deadline_wording,
            "reason": DeadlineChangeReason.CORRECTED,
        } | options.get("initial", {})
        super().__init__(*args, commitment=commitment, **options)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        return change_deadline(
            self.commitment.pk,
            deadline=NewDeadline(
                DeadlineKind(typed["kind"]), typed["wording"], typed["latest"], typed["earliest"]
            ),
            reason=DeadlineChangeReason(typed["reason"]),
            why=typed["why"],
            **act,
        )


class FulfilForm(DecisionForm):
    slug, label, verb = "voldaan", "Voldaan, zonder brief", "Voldaan"
    done = "Vastgelegd: de toezegging is voldaan."
    help = "Kwam het antwoord in een brief? Koppel dan die brief."

    fulfilled_on = DayField("Op welke dag?")
    why = WordsField("Waardoor?", rows=2, help_text="Bijvoorbeeld een technische briefing.")

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        return decide.fulfil_commitment(
            self.commitment.pk, fulfilled_on=typed["fulfilled_on"], why=typed["why"], **act
        )


class PartlyForm(DecisionForm):
    slug, label, verb = "deels", "Deels voldaan, zonder brief", "Deels voldaan"
    done = "Vastgelegd: de toezegging is deels voldaan."

    fulfilled_on = DayField("Op welke dag?")
    remaining = WordsField("Wat staat nog open?", rows=2)
    why = WordsField("Waardoor is een deel voldaan?", rows=2)

    def decide(self, **act: Any) -> Event:
        return decide.fulfil_partly(
            self.commitment.pk,
            **{name: self.cleaned_data[name] for name in ("fulfilled_on", "remaining", "why")},
            **act,
        )


class WithdrawForm(DecisionForm):
    slug, label, verb = "vervallen", "Laten vervallen", "Laten vervallen"
    done = "Vastgelegd: de toezegging is vervallen."

    why = WordsField("Waarom is de toezegging vervallen?", rows=2)

    def decide(self, **act: Any) -> Event:
        return decide.withdraw_commitment(self.commitment.pk, why=self.cleaned_data["why"], **act)


class ReopenForm(DecisionForm):
    slug, label, verb = "heropenen", "Heropenen", "Heropenen"
    done = "Heropend: de toezegging staat weer open."

    why = WordsField("Waarom staat de toezegging weer open?", rows=2)

    def decide(self, **act: Any) -> Event:
        return decide.reopen_commitment(self.commitment.pk, why=self.cleaned_data["why"], **act)


class HoldForm(DecisionForm):
    slug, label, verb = "aanhouden", "Aanhouden", "Aanhouden"
    done = "Vastgelegd: de toezegging wordt aangehouden en is zolang niet te laat."
    help = "Zolang een toezegging wordt aangehouden, zegt Gestand niet dat zij te laat is."

    first = DayField("Vanaf welke dag?")
    last = DayField("Tot en met welke dag?")
    reason = forms.ChoiceField(label="Waarom wordt zij aangehouden?", choices=HoldReason)
    why = WordsField("Toelichting", required=False, rows=2)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        hold = Hold(typed["first"], typed["last"], HoldReason(typed["reason"]))
        return hold_commitment(self.commitment.pk, hold=hold, why=typed["why"], **act)


class ReleaseForm(DecisionForm):
    slug, label, verb = "vrijgeven", "Niet langer aanhouden", "Niet langer aanhouden"
    done = "De toezegging wordt niet langer aangehouden."

    why = WordsField("Waarom niet langer?", rows=2)

    def decide(self, **act: Any) -> Event:
        return release_commitment(self.commitment.pk, why=self.cleaned_data["why"], **act)


class UndoForm(DecisionForm):
    """Takes back the decision it names, not simply the last one."""

    slug, label, verb = "ongedaan", "Ongedaan maken", "Ongedaan maken"
    done = "Het besluit is ongedaan gemaakt."

    event = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def _seen(self) -> int:
        """The posted version; what the machine proposed since the decision does not make it old.

        A letter that came in just after would else refuse an undo that was offered.
        """
        seen, now = super()._seen(), self.commitment.version
        named = whole_number(self.data.get(self.add_prefix("event")))
        proposed = self.commitment.events.proposing().filter(pk__gt=named).count()
        return now if now - proposed <= seen <= now else seen

    def decide(self, **act: Any) -> Event:
        named = self.commitment.events.filter(pk=self.cleaned_data["event"] or 0).first()
        if named is None:
            raise LifecycleError("Dit besluit hoort niet bij deze toezegging.")
        return undo_decision(named.pk, **act)


def whole_number(typed: object) -> int:
    """A number as a browser posts it; 0 for nonsense, which no row and no version has."""
    text = str(typed)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def last_decision(events: EventQuerySet) -> Event | None:
    """The decision among a commitment's events that can be undone: the last, if people did it.

    What the clock said or the machine proposed since is no decision.
    """
    last = events.deciding().order_by("-pk").first()
    return last if last is not None and last.kind in UNDOABLE else None
