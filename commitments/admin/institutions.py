"""Reference data that people keep: institutions, members, the calendar, the policy for terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from commitments.admin.base import Editable
from commitments.models import (
    Cabinet,
    Commitment,
    Committee,
    Debate,
    Member,
    Ministry,
    Office,
    Party,
    Person,
    PolicyTerm,
    Recess,
    Source,
    User,
)
from commitments.services import calendar_changes
from commitments.services.offices import spread_ministry

#: Commitments named on the page of what would touch them.
_SHOWN = 50
#: What the feeds keep for themselves.
_FROM_FEED = ("feed_id", "digest", "changed_at", "deleted_at")


def _links(touched: Sequence[Commitment]) -> str:
    """How many commitments, with links to the first of them."""
    first = ((one.get_absolute_url(), one.number, one.deadline_wording) for one in touched[:_SHOWN])
    told = format_html_join("", '<br><a href="{}">{}</a> ‘{}’', first)
    return format_html("{} toezeggingen{}", len(touched), told)


def _tell(request: HttpRequest, touched: Sequence[Commitment]) -> None:
    """Which commitments got another term proposed by what was saved."""
    if touched:
        numbers = ", ".join(one.number for one in touched)
        messages.info(request, f"Een nieuwe termijn is voorgesteld voor: {numbers}.")
    else:
        messages.info(request, "Geen enkele termijn verandert hierdoor.")


@admin.register(Ministry)
class MinistryAdmin(Editable):
    list_display = ("name", "abbreviation", "valid_from", "valid_until", "successor")
    list_select_related = ("successor",)
    search_fields = ("name", "abbreviation")


@admin.register(Cabinet)
class CabinetAdmin(Editable):
    list_display = ("name", "valid_from", "valid_until")


@admin.register(Person)
class PersonAdmin(Editable):
    search_fields = ("name",)


@admin.register(Office)
class OfficeAdmin(Editable):
    list_display = ("title", "person", "ministry", "valid_from", "valid_until")
    list_select_related = ("person", "ministry")
    raw_id_fields = ("person",)
    search_fields = ("title", "person__name")

    def save_model(self, request: HttpRequest, obj: Office, form: Any, change: bool) -> None:
        """A ministry that was filled in reaches what the office's holder promised."""
        super().save_model(request, obj, form, change)
        assert isinstance(request.user, User)
        was = Ministry.objects.filter(pk=form.initial.get("ministry")).first()
        touched = spread_ministry(obj, was=was, actor=request.user.actor, now=timezone.now())
        if touched:
            numbers = ", ".join(one.number for one in touched)
            messages.info(request, f"Dit ministerie is ingevuld bij: {numbers}.")


@admin.register(Source)
class SourceAdmin(Editable):
    """The day a source is complete until is set on its own page, by a decision."""

    list_display = ("name", "active", "complete_until", "set_by", "set_at")
    readonly_fields = ("complete_until", "set_by", "set_at")


@admin.register(Recess)
class RecessAdmin(Editable):
    list_display = ("name", "chamber", "first", "last", "status", "source")
    list_filter = ("chamber", "status")
    readonly_fields = ("touches",)

    @admin.display(description="Termijnen die met dit reces zijn gezegd")
    def touches(self, recess: Recess) -> str:
        return _links(calendar_changes.touched_by_recess(recess) if recess.pk else [])

    def save_model(self, request: HttpRequest, obj: Recess, form: Any, change: bool) -> None:
        """A recess that changed proposes the terms that read otherwise by it."""
        super().save_model(request, obj, form, change)
        if form.changed_data:
            _tell(request, calendar_changes.propose_for_recess(obj, now=timezone.now()))


@admin.register(Party)
class PartyAdmin(Editable):
    list_display = ("name", "abbreviation")
    exclude = _FROM_FEED


@admin.register(Member)
class MemberAdmin(Editable):
    list_display = ("name", "party")
    list_select_related = ("party",)
    search_fields = ("name",)
    exclude = _FROM_FEED


@admin.register(Committee)
class CommitteeAdmin(Editable):
    list_display = ("name", "chamber", "abbreviation", "valid_from", "valid_until")
    list_filter = ("chamber",)
    search_fields = ("name", "abbreviation")
    exclude = _FROM_FEED


@admin.register(Debate)
class DebateAdmin(Editable):
    list_display = ("number", "date", "kind", "subject", "status", "committee")
    list_select_related = ("committee",)
    search_fields = ("number", "subject")
    exclude = _FROM_FEED
    readonly_fields = ("touches",)

    @admin.display(description="Termijnen die op dit debat wachten")
    def touches(self, debate: Debate) -> str:
        return _links(
            calendar_changes.touched_by_debate(debate, was=debate.date) if debate.date else []
        )

    def save_model(self, request: HttpRequest, obj: Debate, form: Any, change: bool) -> None:
        """A debate that moved proposes its new day to the terms that wait for it."""
        super().save_model(request, obj, form, change)
        was = form.initial.get("date")
        if change and was is not None and "date" in form.changed_data:
            _tell(request, calendar_changes.propose_for_debate(obj, was=was, now=timezone.now()))


@admin.register(PolicyTerm)
class PolicyTermAdmin(Editable):
    list_display = ("kind", "rule", "days", "source")
