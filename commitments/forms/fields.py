"""Fields that several forms share."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.db.models import Q

from commitments.models import Commitment, Letter, Member, Ministry
from commitments.queries.numbers import paper_number
from commitments.wording.subjects import end_words, with_end

MAX_WORDS = 2000


class WordsField(forms.CharField):
    """A few sentences typed by a person."""

    def __init__(self, label: str, *, rows: int = 3, **options: Any) -> None:
        widget = forms.Textarea(attrs={"rows": rows})
        super().__init__(label=label, max_length=MAX_WORDS, widget=widget, **options)


class DayField(forms.DateField):
    """A calendar day, from the browser's own date field or typed as 31-12-2024."""

    def __init__(self, label: str, **options: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        formats = ["%Y-%m-%d", "%d-%m-%Y"]
        super().__init__(label=label, widget=widget, input_formats=formats, **options)


class MinistryField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """One of the ministries; where it may stay open, it is not known.

    Names return after years, so that one that ended says when. An act that gives it
    something new asks for a ``lasting`` one.
    """

    def __init__(self, label: str = "Ministerie", *, lasting: bool = False, **options: Any) -> None:
        empty = "kies een ministerie" if options.get("required", True) else "onbekend"
        options.setdefault("empty_label", empty)
        rows = Ministry.objects.lasting() if lasting else Ministry.objects.all()
        super().__init__(rows, label=label, **options)

    def label_from_instance(self, obj: Any) -> str:
        return with_end(obj.name, obj.valid_until)


def check_existed(form: forms.Form, day_field: str) -> None:
    """Refuse the ministry of a form where it had ended by the day of another field."""
    ministry, on = form.cleaned_data.get("ministry"), form.cleaned_data.get(day_field)
    if ministry and on and ministry.valid_until and ministry.valid_until < on:
        form.add_error("ministry", end_words(ministry, on))


class CommitmentField(forms.CharField):
    """A commitment by the number people cite; cleans to its primary key, or None."""

    def __init__(self, label: str, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("max_length", 20)
        options.setdefault("help_text", "Zoals G-000042.")
        super().__init__(label=label, **options)

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        if not typed:
            return None
        found = Commitment.pk_of(typed)
        if found is None or not Commitment.objects.filter(pk=found).exists():
            raise forms.ValidationError(f"Er is geen toezegging met nummer {typed}.")
        return found


_ADDRESS = re.compile(r".*/brieven/(\d{1,17})/?")


class LetterField(forms.CharField):
    """A letter by its paper number or by the address of its page; cleans to its key, or None."""

    def __init__(self, label: str, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("max_length", 300)
        options.setdefault(
            "help_text", "Het nummer, zoals 29 521, nr. 440, of het adres van de brief op Gestand."
        )
        super().__init__(label=label, **options)

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        if not typed:
            return None
        found = _letter_named(typed)
        if found is None:
            raise forms.ValidationError("Deze openbare brief staat niet in Gestand.")
        return found.pk


def _letter_named(typed: str) -> Letter | None:
    public = Letter.objects.public()
    if (address := _ADDRESS.fullmatch(typed)) is not None:
        return public.filter(pk=int(address[1])).first()
    if (paper := paper_number(typed)) is None:
        return None
    dossier, number = paper
    return public.filter(papers__dossier__number=dossier, papers__number__iexact=number).first()


_PARTY = re.compile(r"(.+?)\s*\(([^()]+)\)")


class MembersField(forms.CharField):
    """Kamerleden by name or surname, separated by commas; cleans to their primary keys."""

    def __init__(self, label: str = "Kamerleden", **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("max_length", 1000)
        options.setdefault(
            "help_text",
            "Aan wie het is toegezegd, of op wiens vraag. Op achternaam; meer dan een met een "
            "komma ertussen.",
        )
        super().__init__(label=label, **options)

    def clean(self, value: Any) -> Any:
        typed = re.split(r"[;,\n]+", super().clean(value))
        return sorted({_member_named(name.strip()).pk for name in typed if name.strip()})


def member_words(member: Member) -> str:
    """A Kamerlid as ``MembersField`` reads it: "F.M. Zeestra (ABC)"."""
    return f"{member} ({member.party})" if member.party else str(member)


def _member_named(typed: str) -> Member:
    whole = _PARTY.fullmatch(typed)
    name, party = (whole[1], whole[2]) if whole else (typed, "")
    named = Q(name__iexact=name) | Q(surname__iexact=name) | Q(name__iendswith=f" {name}")
    found = Member.objects.filter(named).select_related("party")
    if party:
        found = found.filter(Q(party__abbreviation__iexact=party) | Q(party__name__iexact=party))
    rows = list(found[:6])
    if not rows:
        raise forms.ValidationError(f"Er is geen Kamerlid ‘{typed[:60]}’ in Gestand.")
    if len(rows) > 1:
        which = ", ".join(member_words(row) for row in rows)
        raise forms.ValidationError(f"Welk Kamerlid bedoelt u met ‘{typed[:60]}’: {which}?")
    return rows[0]


class KeyedRadios(forms.RadioSelect):
    """Radio buttons that the keys 1, 2, 3 … pick where a page listens to keys."""

    def create_option(self, *args: Any, **options: Any) -> dict[str, Any]:
        option = super().create_option(*args, **options)
        option["attrs"]["data-key"] = str(int(option["index"]) + 1)
        return option
