"""Signing in, and subscribing."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm

from commitments.queries.criteria import Criteria


class SignInForm(AuthenticationForm):
    """E-mail and password; one and the same sentence for every reason it fails."""

    username = forms.EmailField(
        label="E-mailadres",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True}),
    )
    error_messages = {  # noqa: RUF012 - Django's own shape
        "invalid_login": "Dit e-mailadres en wachtwoord horen niet bij elkaar.",
        "inactive": "Dit e-mailadres en wachtwoord horen niet bij elkaar.",
    }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.use_required_attribute = False
        self.fields["password"].label = "Wachtwoord"


class SubscribeForm(forms.Form):
    """An address, and the filter it wants to follow as its canonical query string."""

    email = forms.EmailField(
        label="E-mailadres",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": "Schrijf een e-mailadres als naam@voorbeeld.nl."},
    )
    criteria = forms.CharField(widget=forms.HiddenInput, required=False, max_length=2000)

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "abonneren-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)

    def clean_criteria(self) -> str:
        """What Criteria makes of it; how a list was sorted is no part of a filter."""
        criteria, _ = Criteria.read(self.cleaned_data["criteria"])
        return criteria.unsorted().query()
