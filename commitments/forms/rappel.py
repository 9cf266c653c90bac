"""Sending a rappel."""

from __future__ import annotations

from typing import Any

from django import forms

from commitments.forms.fields import DayField, MinistryField, check_existed


class RappelForm(forms.Form):
    ministry = MinistryField("Ministerie")
    on = DayField("Peildatum")
    address = forms.EmailField(
        label="E-mailadres van het ministerie",
        max_length=254,
        required=False,
        help_text="Leeg: het rappel wordt gemaakt en niet gemaild.",
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "rappel-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)

    def clean(self) -> None:
        """A ministry that had ended by the reference date is asked nothing; its successor is."""
        check_existed(self, "on")
