"""Inviting somebody, and accepting an invitation."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth import password_validation

from commitments.forms.fields import MinistryField
from commitments.models import Member, Role
from commitments.services.invitations import Invited


class InviteForm(forms.Form):
    email = forms.EmailField(label="E-mailadres", max_length=254)
    name = forms.CharField(label="Naam", max_length=200)
    role = forms.ChoiceField(
        label="Rol", choices=[one for one in Role.choices if one[0] != Role.ADMINISTRATOR]
    )
    ministry = MinistryField(lasting=True, required=False, empty_label="geen")
    member = forms.ModelChoiceField(
        label="Kamerlid",
        queryset=Member.objects.filter(deleted_at=None),
        required=False,
        empty_label="geen",
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "uitnodigen-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)

    def invited(self) -> Invited:
        typed = dict(self.cleaned_data)
        return Invited(**{**typed, "role": Role(typed["role"])})


class ChoosePasswordForm(forms.Form):
    password = forms.CharField(
        label="Wachtwoord",
        max_length=200,
        strip=False,
        help_text="Minstens 12 tekens.",
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "wachtwoord-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        password_validation.validate_password(password)
        return password
