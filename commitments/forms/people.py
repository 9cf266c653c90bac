"""Signing in, and subscribing."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm

from commitments.models import Cadence, Topic, Weekday, usual_topics
from commitments.queries.criteria import Criteria
from commitments.queries.package import has_debates


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


def _email() -> forms.EmailField:
    return forms.EmailField(
        label="E-mailadres",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": "Schrijf een e-mailadres als naam@voorbeeld.nl."},
    )


class LinkForm(forms.Form):
    """The address that wants the link to all it follows."""

    email = _email()

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)


class WishForm(forms.Form):
    """What is told of a filter, how often and when; what is left out is as usual."""

    topics = forms.MultipleChoiceField(
        label="Waarover wilt u mail?",
        choices=Topic.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": "Kies uit de lijst."},
    )
    cadence = forms.ChoiceField(
        label="Hoe vaak?",
        choices=Cadence.choices,
        widget=forms.RadioSelect,
        required=False,
        initial=Cadence.AT_ONCE,
    )
    weekday = forms.TypedChoiceField(
        label="Op welke dag?",
        choices=Weekday.choices,
        coerce=int,
        required=False,
        initial=Weekday.MONDAY,
        help_text="Voor elke week; voor elke maand is het de eerste.",
    )
    hour = forms.TypedChoiceField(
        label="Hoe laat?",
        choices=[(hour, f"{hour}.00 uur") for hour in range(6, 22)],
        coerce=int,
        required=False,
        initial=8,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "abonneren-%s")
        options.setdefault("use_required_attribute", False)
        super().__init__(*args, **options)
        self.fields["topics"].initial = usual_topics()

    def criteria_asked(self) -> str:
        """The filter that it is about, as a query string."""
        raise NotImplementedError

    def clean(self) -> None:
        """Something is to be told; a package goes before a debate, where there are debates."""
        super().clean()
        chosen = self.cleaned_data.get("topics", [])
        if not chosen and "cadence" in self.data:  # shown, and nothing was left ticked
            self.add_error("topics", "Kies waarover u mail wilt.")
        asked, _ = Criteria.read(self.criteria_asked())
        if Topic.DEBATE in chosen and not has_debates(asked):
            refusal = "Een debatpakket kan bij een commissie, een dossier of een debat."
            self.add_error("topics", refusal)

    @property
    def wish(self) -> dict[str, Any]:
        """The fields of a Subscription that were chosen."""
        names = ("topics", "cadence", "weekday", "hour")
        chosen = {name: self.cleaned_data.get(name) for name in names}
        return {name: value for name, value in chosen.items() if value not in ("", [], None)}


class ChangeForm(WishForm):
    """Another wish for a filter that is followed already."""

    def __init__(self, *args: Any, criteria: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self._criteria = criteria

    def criteria_asked(self) -> str:
        return self._criteria


class SubscribeForm(WishForm):
    """A filter as its canonical query string, what is told of it, and the address that asks."""

    email = _email()
    criteria = forms.CharField(widget=forms.HiddenInput, required=False, max_length=2000)

    def __init__(self, *args: Any, known: bool = False, **options: Any) -> None:
        super().__init__(*args, **options)
        if known:  # an account brings its own address
            del self.fields["email"]

    def criteria_asked(self) -> str:
        return str(self.cleaned_data.get("criteria", ""))

    def clean_criteria(self) -> str:
        """What Criteria makes of it; how a list was sorted is no part of a filter."""
        criteria, _ = Criteria.read(self.cleaned_data["criteria"])
        return criteria.unsorted().query()
