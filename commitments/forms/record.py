"""Recording a commitment by hand, from a letter or from a debate."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms

from commitments.forms.edit import NearField, OfficesField, QuoteField
from commitments.forms.fields import DayField, MinistryField, WordsField, check_existed
from commitments.lifecycle import Actor, LifecycleError
from commitments.models import Chamber, Commitment, DeadlineKind, Firmness, Letter, Ministry
from commitments.services.edit import Quoted
from commitments.services.record import Promise, Said, record_from_debate, record_from_letter
from commitments.services.reschedule import NewDeadline


class RecordForm(forms.Form):
    """What both ways ask: what about, by whom, and by when."""

    object = forms.CharField(label="Onderwerp", max_length=500, required=False)
    ministry = MinistryField("Ministerie", required=False)
    offices = OfficesField()
    addressee = forms.CharField(
        label="Gericht aan",
        max_length=500,
        required=False,
        help_text="Het Kamerlid of de commissie, als die wordt genoemd.",
    )
    firmness = forms.ChoiceField(label="Hardheid", choices=Firmness)
    kind = forms.ChoiceField(label="Soort termijn", choices=DeadlineKind)
    latest = DayField("Uiterste dag", required=False)
    wording = forms.CharField(label="Woorden van de termijn", max_length=500, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "vastleggen-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)

    def attempt(self, *, actor: Actor, now: datetime) -> Commitment | None:
        """Record it; None when something is wrong, and then nothing was written."""
        if not self.is_valid():
            return None
        try:
            return self.record(promise=self._promise(), actor=actor, now=now)
        except LifecycleError as refusal:
            self.add_error(None, str(refusal))
            return None

    def record(self, **act: Any) -> Commitment:
        """Call the service with what was typed."""
        raise NotImplementedError

    def _promise(self) -> Promise:
        typed = self.cleaned_data
        return Promise(
            NewDeadline(DeadlineKind(typed["kind"]), typed["wording"], typed["latest"]),
            object=typed["object"],
            firmness=Firmness(typed["firmness"]),
            addressee=typed["addressee"],
            ministry_id=typed["ministry"].pk if typed["ministry"] else None,
            offices=[office.pk for office in typed["offices"]],
        )


class RecordFromLetterForm(RecordForm):
    words = QuoteField("De woorden van de toezegging", near="near")
    near = NearField()
    field_order = ("words", "near")

    def __init__(self, *args: Any, letter: Letter, **options: Any) -> None:
        signed = [one.office for one in letter.signatures.all() if one.office]
        ministries = [office.ministry_id for office in signed if office.ministry_id]
        options["initial"] = {
            "offices": [office.pk for office in signed],
            "ministry": ministries[0] if ministries else None,
        }
        super().__init__(*args, **options)
        self.letter = letter
        if letter.date is not None:
            of_then = self.fields["ministry"]
            assert isinstance(of_then, MinistryField)
            of_then.queryset = Ministry.objects.valid_on(letter.date)

    def record(self, **act: Any) -> Commitment:
        typed = self.cleaned_data
        return record_from_letter(
            self.letter.pk, quoted=Quoted(typed["words"], typed["near"]), **act
        )


class RecordFromDebateForm(RecordForm):
    debate = forms.CharField(label="Welk debat?", max_length=300)
    day = DayField("Op welke dag?")
    chamber = forms.ChoiceField(label="Kamer", choices=Chamber)
    words = WordsField("Wat is er gezegd?", help_text="De woorden van de toezegging zelf.")
    field_order = ("debate", "day", "chamber", "words")

    def __init__(self, *args: Any, chambers: Iterable[Chamber], **options: Any) -> None:
        super().__init__(*args, **options)
        chamber = self.fields["chamber"]
        assert isinstance(chamber, forms.ChoiceField)
        chamber.choices = [(one.value, one.label) for one in chambers]

    def clean(self) -> None:
        """A ministry that had ended by the day of the debate promised nothing there."""
        check_existed(self, "day")

    def record(self, **act: Any) -> Commitment:
        typed = self.cleaned_data
        said = Said(typed["words"], typed["debate"], typed["day"], Chamber(typed["chamber"]))
        return record_from_debate(said=said, **act)
