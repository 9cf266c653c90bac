"""The forms of allauth for the second step, in the words of this site."""

from __future__ import annotations

from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms


class AddKeyForm(AddWebAuthnForm):  # type: ignore[misc]
    name = forms.CharField(label="Naam van de sleutel", max_length=100, required=False)


class RenameKeyForm(EditWebAuthnForm):  # type: ignore[misc]
    name = forms.CharField(label="Naam van de sleutel", max_length=100)


class SetUpAppForm(ActivateTOTPForm):  # type: ignore[misc]
    code = forms.CharField(
        label="Code van de app", widget=forms.TextInput(attrs={"autocomplete": "one-time-code"})
    )
