"""Naming a successor of a ministry."""

from __future__ import annotations

from typing import Any

from django import forms

from commitments.forms.fields import DayField, MinistryField, WordsField


class SuccessionForm(forms.Form):
    ministry = MinistryField("Welk ministerie houdt op?")
    heir = MinistryField("Wie volgt het op?")
    on = DayField("Vanaf welke dag?")
    why = WordsField("Op welke grond?", rows=2, help_text="Bijvoorbeeld het koninklijk besluit.")

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "opvolging-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)
