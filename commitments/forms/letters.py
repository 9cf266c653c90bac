"""Bringing letters in, and filling in what their text does not say."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from commitments.forms.fields import DayField, WordsField
from commitments.models import Chamber, Letter, Source, Visibility

MAX_FILES = 20
#: What a new letter can be; "ingetrokken" it can only become.
_NEW_VISIBILITY = [(one.value, one.label) for one in (Visibility.PUBLIC, Visibility.CONCEPT)]
_DOSSIER = re.compile(r"(\d{2})[ .]?(\d{3})(?:[ -]([IVXLC]+[A-Z]?|[A-Z]|\d{2}))?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:nr\.?\s*)?(\w{1,20})", re.IGNORECASE)


def normal_dossier(typed: str) -> str | None:
    """A dossier as it is kept: "21 501-02" is "21501-02"; None for what is no dossier."""
    found = _DOSSIER.fullmatch(typed)
    if found is None:
        return None
    head, tail, part = found.groups()
    return f"{head}{tail}-{part.upper()}" if part else f"{head}{tail}"


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or more files; cleans to a list."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> Any:
        files = data if isinstance(data, list) else [data] if data else []
        if len(files) > MAX_FILES:
            raise forms.ValidationError(f"Voeg ten hoogste {MAX_FILES} bestanden tegelijk toe.")
        return [super(FilesField, self).clean(one, initial) for one in files]


class UploadForm(forms.Form):
    """One or more files, or pasted text; what is wrong inside a file is found when it is read."""

    uploads = FilesField(
        label="Bestanden",
        required=False,
        allow_empty_file=True,
        max_length=255,
        help_text=(
            "PDF, DOCX, ODT, HTML, XML van officielebekendmakingen.nl of platte tekst;"
            f" ten hoogste {MAX_FILES} bestanden van elk 20 MB."
        ),
        widget=FilesInput(attrs={"accept": ".pdf,.docx,.odt,.html,.htm,.xml,.txt"}),
    )
    text = forms.CharField(
        label="Of plak de tekst van één brief",
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
        strip=False,
    )
    address = forms.CharField(
        label="Of het adres van een brief op een officiële site",
        required=False,
        max_length=1000,
        help_text="Bijvoorbeeld een PDF op tweedekamer.nl of officielebekendmakingen.nl.",
    )
    date = DayField(
        "Datum van de brief",
        required=False,
        help_text="Alleen als de brief zelf geen datum noemt; geldt voor alle bestanden.",
    )
    visibility = forms.ChoiceField(
        label="Zichtbaarheid",
        choices=_NEW_VISIBILITY,
        help_text="Een concept ziet alleen wie is ingelogd en mag beoordelen.",
    )
    source = forms.ModelChoiceField(label="Bron", queryset=Source.objects.none(), empty_label=None)

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "nieuw-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)
        sources = self.fields["source"]
        assert isinstance(sources, forms.ModelChoiceField)
        sources.queryset = Source.objects.filter(active=True)

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        told = (typed.get("text") or "").strip() or typed.get("address")
        if not typed.get("uploads") and not told:
            self.add_error("uploads", "Kies een bestand of plak de tekst van een brief.")
        return typed

    def options(self) -> dict[str, Any]:
        """The choices that go with every file, as a Job keeps them."""
        day = self.cleaned_data["date"]
        chosen = {"visibility": self.cleaned_data["visibility"]}
        return chosen | {"date": day.isoformat()} if day else chosen


class LetterForm(forms.ModelForm):  # type: ignore[type-arg]
    """Facts about a letter; saved by ``services.letters.edit_letter``, never by the form."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    date = DayField("Datum", required=False)
    subject = WordsField("Onderwerp", rows=2, required=False)
    addressee = forms.CharField(label="Geadresseerde", max_length=500, required=False)
    why = WordsField("Waarom verandert u dit?", rows=2, required=False)

    class Meta:
        model = Letter
        fields: ClassVar = ["date", "chamber", "kind", "subject", "addressee", "visibility"]

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "brief-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)
        chamber = self.fields["chamber"]
        assert isinstance(chamber, forms.ChoiceField)
        chamber.choices = [("", "onbekend"), *Chamber.choices]

    def changes(self) -> dict[str, Any]:
        """The facts as they were typed."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class PaperForm(forms.Form):
    """The letter's number in one dossier; either may be unknown."""

    dossier = forms.CharField(label="Dossier", max_length=20, required=False)
    number = forms.CharField(label="Nummer", max_length=25, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)

    def clean_dossier(self) -> str:
        """Normalised: "21 501-02" is "21501-02", "36 410 XII" is "36410-XII"."""
        typed = self.cleaned_data["dossier"]
        if not typed:
            return ""
        number = normal_dossier(typed)
        if number is None:
            raise forms.ValidationError("Schrijf een dossier als 29 521, 21 501-02 of 36 410 XII.")
        return number

    def clean_number(self) -> str:
        typed = self.cleaned_data["number"]
        if not typed:
            return ""
        found = _NUMBER.fullmatch(typed)
        if found is None:
            raise forms.ValidationError("Schrijf een nummer als 440.")
        return found[1]

    def pair(self) -> tuple[str, str] | None:
        """(dossier, number) where something was typed."""
        both = (self.cleaned_data.get("dossier", ""), self.cleaned_data.get("number", ""))
        return both if any(both) else None


PaperFormSet = forms.formset_factory(PaperForm, extra=1, max_num=6, validate_max=True)


def paper_forms(letter: Letter, data: MultiValueDict[str, Any] | None = None) -> Any:
    """The numbers a letter has, each in a form, and an empty one."""
    initial = [
        {"dossier": paper.dossier.printed if paper.dossier else "", "number": paper.number}
        for paper in letter.papers.all()
    ]
    return PaperFormSet(data, initial=initial, prefix="nummer")


class CompleteForm(forms.Form):
    """The day up to which a source is complete."""

    day = DayField("Volledig tot en met")


def read_files(files: list[UploadedFile[Any]], limit: int) -> list[tuple[str, bytes]]:
    """Name and content of each; of one that is too big just enough to see that."""
    return [(str(one.name), one.read(limit + 1)) for one in files]
