"""What a letter does to a commitment, decided by hand or on a proposal."""

from __future__ import annotations

from typing import Any

from django import forms

from commitments.forms.decide import DecisionForm
from commitments.forms.fields import DayField, KeyedRadios, WordsField
from commitments.lifecycle import Relation
from commitments.models import Commitment, DeadlineKind, Event, Letter, Link
from commitments.services.link import LinkDecision, decide_link, link_letter
from commitments.services.reschedule import NewDeadline

_NO_TERM = [("", "— kies —"), *DeadlineKind.choices]


class RelationForm(DecisionForm):
    """A relation with what it needs; fields that belong to another relation count for nothing."""

    relation = forms.ChoiceField(label="Wat doet deze brief?", choices=Relation, widget=KeyedRadios)
    remaining = WordsField("Wat staat nog open?", required=False, rows=2)
    kind = forms.ChoiceField(label="Soort van de nieuwe termijn", choices=_NO_TERM, required=False)
    latest = DayField("Nieuwe uiterste dag", required=False)
    wording = forms.CharField(label="Woorden van de termijn", max_length=500, required=False)
    apart = forms.BooleanField(
        label="Dat is een andere toezegging; laat die apart staan", required=False
    )
    why = WordsField("Toelichting", required=False, rows=2)

    def decision(self) -> LinkDecision:
        typed = self.cleaned_data
        return LinkDecision(
            Relation(typed["relation"]),
            why=typed["why"],
            remaining=typed["remaining"],
            deadline=self._deadline(),
            apart=typed["apart"],
        )

    def _deadline(self) -> NewDeadline | None:
        typed = self.cleaned_data
        kind = typed["kind"] or (DeadlineKind.DATE if typed["latest"] else "")
        if not kind:
            return None
        return NewDeadline(DeadlineKind(kind), typed["wording"], typed["latest"])


class LinkForm(RelationForm):
    """Link a letter that a person chose; the choices are those that were found."""

    slug, label, verb = "koppelen", "Antwoord koppelen", "Koppelen"
    done = "De brief is gekoppeld."

    letter = forms.ModelChoiceField(
        label="Welke brief?",
        queryset=Letter.objects.none(),
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Deze brief kan hier niet worden gekoppeld."},
    )
    field_order = ("letter", "relation")

    def __init__(self, *args: Any, commitment: Commitment, letters: Any, **options: Any) -> None:
        super().__init__(*args, commitment=commitment, **options)
        chosen = self.fields["letter"]
        assert isinstance(chosen, forms.ModelChoiceField)
        chosen.queryset = letters

    def decide(self, **act: Any) -> Event:
        return link_letter(
            self.commitment.pk,
            letter_id=self.cleaned_data["letter"].pk,
            decision=self.decision(),
            **act,
        )


class AdoptLinkForm(RelationForm):
    """Decide what a proposed letter does; begins with what was proposed."""

    slug, label, verb, key = "vaststellen", "Vaststellen", "Vaststellen", "b"
    done = "Vastgelegd wat deze brief met de toezegging doet."

    def __init__(self, *args: Any, link: Link, **options: Any) -> None:
        initial = {"relation": link.relation} | _term_of(link)
        options["initial"] = initial | options.get("initial", {})
        super().__init__(*args, commitment=link.commitment, **options)
        self.link = link

    def decide(self, **act: Any) -> Event:
        return decide_link(self.link.pk, decision=self.decision(), **act)


class RefuseLinkForm(DecisionForm):
    """The proposed letter does nothing with the commitment."""

    slug, label, verb, key = "afwijzen", "Nee", "Nee, hoort er niet bij", "a"
    done = "Afgewezen: deze brief doet niets met de toezegging."

    def __init__(self, *args: Any, link: Link, **options: Any) -> None:
        super().__init__(*args, commitment=link.commitment, **options)
        self.link = link

    def decide(self, **act: Any) -> Event:
        return decide_link(self.link.pk, decision=None, **act)


def _term_of(link: Link) -> dict[str, Any]:
    """The new term the letter names: as proposed, or as the answering passage itself promises."""
    passage = link.passage
    if link.deadline_kind:
        kind, latest, wording = link.deadline_kind, link.deadline_latest, link.deadline_wording
    elif passage is not None and passage.does("commitment"):
        kind, latest = passage.deadline_kind, passage.deadline_latest
        wording = passage.deadline_wording
    else:
        return {}
    return {"kind": kind, "latest": latest, "wording": wording}
