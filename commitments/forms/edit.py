"""Mending what was found: the facts, the words, one that is two, two that are one."""

from __future__ import annotations

import re
from typing import Any

from django import forms

from commitments.forms.decide import DecisionForm
from commitments.forms.fields import (
    CommitmentField,
    DayField,
    MembersField,
    MinistryField,
    WordsField,
    member_words,
)
from commitments.forms.letters import normal_dossier
from commitments.lifecycle import LifecycleError
from commitments.models import Category, Chamber, Commitment, Event, Firmness, Office
from commitments.services import edit
from commitments.services.edit import Quoted

_SEPARATORS = re.compile(r"[;,\n]+")


class DossiersField(forms.CharField):
    """Dossiers by number, separated by commas; cleans to normalised numbers."""

    def __init__(self) -> None:
        help_text = "Zoals 29 237 of 36 410 XII; meer dan een met een komma ertussen."
        super().__init__(label="Dossiers", max_length=500, required=False, help_text=help_text)

    def clean(self, value: Any) -> Any:
        numbers = []
        for typed in _SEPARATORS.split(super().clean(value)):
            if not typed.strip():
                continue
            number = normal_dossier(typed.strip())
            if number is None:
                raise forms.ValidationError(f"‘{typed.strip()[:40]}’ is geen dossiernummer.")
            numbers.append(number)
        return numbers


class OfficesField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Who answers for it: offices held on a day, of every ministry."""

    def __init__(self, label: str = "Bewindspersonen", **options: Any) -> None:
        offices = Office.objects.select_related("person").order_by("person__name", "title")
        widget = forms.SelectMultiple(attrs={"size": 6})
        options.setdefault("help_text", "Met de Ctrl-toets (Mac: Cmd) kiest u er meer dan een.")
        super().__init__(offices, label=label, required=False, widget=widget, **options)


class QuoteField(WordsField):
    """Words of the letter, taken over by a button from what is selected beside it."""

    def __init__(self, label: str, *, near: str) -> None:
        super().__init__(label, help_text="Precies zoals in de brief.")
        self.widget.attrs["data-near"] = near


class NearField(forms.IntegerField):
    """Where the selection began in the letter's text; nonsense counts as not known."""

    def __init__(self) -> None:
        super().__init__(required=False, widget=forms.HiddenInput)

    def clean(self, value: Any) -> Any:
        typed = str(value or "")
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else None


class EditForm(DecisionForm):
    slug, label, verb, key = "gegevens", "Gegevens aanpassen", "Aanpassen", "g"
    done = "De gegevens zijn aangepast."
    own_page = True

    object = WordsField("Onderwerp", rows=2, required=False)
    promised_on = DayField("Op welke dag is het gezegd?")
    addressee = forms.CharField(label="Gericht aan", max_length=500, required=False)
    members = MembersField()
    ministry = MinistryField("Ministerie", required=False)
    offices = OfficesField()
    dossiers = DossiersField()
    firmness = forms.ChoiceField(label="Hardheid", choices=Firmness)
    category = forms.ChoiceField(label="Categorie", choices=Category)
    chamber = forms.ChoiceField(
        label="Kamer", choices=[("", "onbekend"), *Chamber.choices], required=False
    )
    why = WordsField("Waarom?", rows=2, required=False)

    def __init__(self, *args: Any, commitment: Commitment, **options: Any) -> None:
        """Only of what was said is the day known from a person; a letter has its own."""
        plain = ("object", "addressee", "ministry", "firmness", "category", "chamber")
        initial = {name: getattr(commitment, name) for name in (*plain, "promised_on")}
        if not args or args[0] is None:
            initial["offices"] = list(commitment.offices.values_list("pk", flat=True))
            members = commitment.members.select_related("party")
            initial["members"] = ", ".join(member_words(one) for one in members)
            initial["dossiers"] = ", ".join(one.printed for one in commitment.dossiers.all())
        super().__init__(*args, commitment=commitment, initial=initial, **options)
        if not commitment.is_said:
            del self.fields["promised_on"]

    def decide(self, **act: Any) -> Event:
        typed = dict(self.cleaned_data)
        why, ministry = typed.pop("why"), typed.pop("ministry")
        typed.pop("version")
        changes = {
            **typed,
            "ministry_id": ministry.pk if ministry else None,
            "offices": [office.pk for office in typed["offices"]],
        }
        return edit.edit_commitment(self.commitment.pk, changes=changes, why=why, **act)


class QuoteForm(DecisionForm):
    slug, label, verb, key = "citaat", "Citaat aanpassen", "Citaat vastleggen", "c"
    done = "De woorden van de toezegging zijn aangepast."
    help = "Selecteer de woorden in de brief en neem ze over, of plak ze in het veld."
    own_page = shows_letter = True

    words = QuoteField("De woorden van de toezegging", near="near")
    near = NearField()
    why = WordsField("Waarom?", rows=2, required=False)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        quotes = [Quoted(typed["words"], typed["near"])]
        return edit.quote_again(self.commitment.pk, quotes=quotes, why=typed["why"], **act)


class SplitForm(DecisionForm):
    slug, label, verb, key = "splitsen", "Splitsen", "Splitsen", "s"
    done = "Gesplitst: er is een tweede toezegging gemaakt."
    help = "Wijs twee keer woorden aan: wat deze toezegging blijft, en wat een eigen wordt."
    own_page = shows_letter = True

    stays = QuoteField("Blijft in deze toezegging", near="stays_near")
    stays_near = NearField()
    splits = QuoteField("Wordt een eigen toezegging", near="splits_near")
    splits_near = NearField()
    subject = forms.CharField(label="Onderwerp van de nieuwe", max_length=500, required=False)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        return edit.split_commitment(
            self.commitment.pk,
            stays=Quoted(typed["stays"], typed["stays_near"]),
            splits=Quoted(typed["splits"], typed["splits_near"]),
            subject=typed["subject"],
            **act,
        )


class MergeForm(DecisionForm):
    slug, label, verb, key = "samenvoegen", "Samenvoegen", "Samenvoegen", "m"
    done = "Samengevoegd: de andere toezegging is afgewezen als dubbel."
    help = "De woorden van de andere komen bij deze; de andere wordt afgewezen als dubbel."
    own_page = True

    other = CommitmentField("Welke toezegging hoort bij deze?", required=True)

    def decide(self, **act: Any) -> Event:
        other = self.cleaned_data["other"]
        return edit.merge_commitments(self.commitment.pk, other_id=other, **act)


class HandOverForm(DecisionForm):
    slug, label, verb, key = "overdragen", "Overdragen", "Overdragen", "d"
    done = "De toezegging is overgedragen."
    own_page = True

    ministry = MinistryField("Naar welk ministerie?", lasting=True)
    offices = OfficesField("Wie gaat erover? (leeg: zoals het was)")
    why = WordsField("Waarom?", rows=2)

    def decide(self, **act: Any) -> Event:
        typed = self.cleaned_data
        if typed["ministry"].pk == self.commitment.ministry_id:
            raise LifecycleError("Deze toezegging staat al bij dit ministerie.")
        return edit.hand_over(
            self.commitment.pk,
            ministry_id=typed["ministry"].pk,
            offices=[office.pk for office in typed["offices"]],
            why=typed["why"],
            **act,
        )
