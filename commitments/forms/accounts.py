"""Accounts, as an administrator makes and mends them."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib.auth.forms import BaseUserCreationForm, UserChangeForm

from commitments.models import Role, User


class _AccountForm(forms.ModelForm):  # type: ignore[type-arg]
    """What new and changed accounts share: one address, in small letters; a ministry by role."""

    def clean_email(self) -> str:
        email = str(self.cleaned_data["email"]).strip().lower()
        if User.objects.filter(email=email).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError("Er is al een account met dit e-mailadres.")
        return email

    def clean(self) -> dict[str, Any]:
        typed: dict[str, Any] = super().clean() or self.cleaned_data
        if typed.get("role") == Role.MINISTRY and not typed.get("ministry"):
            self.add_error("ministry", "Kies het ministerie waarvoor dit account werkt.")
        return typed


class NewUserForm(_AccountForm, BaseUserCreationForm):  # type: ignore[type-arg]
    class Meta:
        model = User
        fields: ClassVar = ("email", "name", "role", "ministry")


class CommitteesField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Committees with their chamber: two of one name are not the same."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj} ({obj.get_chamber_display()})"


class ChangedUserForm(_AccountForm, UserChangeForm):  # type: ignore[type-arg]
    """One account; who works here stays: the last administrator is not switched off."""

    class Meta:
        model = User
        fields: ClassVar = (
            *("email", "name", "role", "ministry", "is_active", "password"),
            *("chamber", "committees", "stands_in_for", "member"),
        )
        field_classes: ClassVar = {"committees": CommitteesField}

    def clean(self) -> dict[str, Any]:
        typed = super().clean()
        stays = typed.get("is_active") and typed.get("role") == Role.ADMINISTRATOR
        rows = User.objects.filter(role=Role.ADMINISTRATOR, is_active=True)
        was_last = list(rows.values_list("pk", flat=True)[:2]) == [self.instance.pk]
        if was_last and not stays:
            raise forms.ValidationError(
                "Dit is de enige beheerder die aan staat; maak eerst een ander beheerder."
            )
        return typed
