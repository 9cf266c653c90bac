"""The back room: institutions, calendar and accounts can be edited, history only be read.

Who may come in and what they may do is asked of ``permissions``; signing in
goes by the site's own page, with its limit on tries.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from commitments.forms.accounts import ChangedUserForm, NewUserForm
from commitments.models import (
    Commitment,
    CommitmentState,
    Committee,
    DeadlineChange,
    Debate,
    Delivery,
    Dossier,
    Event,
    Job,
    Letter,
    Link,
    Member,
    Ministry,
    Office,
    Party,
    Person,
    PolicyTerm,
    Recess,
    RegisterEntry,
    Source,
    Subscriber,
    Subscription,
    SyncRun,
    User,
)
from commitments.permissions import may_administer
from commitments.services import calendar_changes
from commitments.services.offices import spread_ministry


def _sign_in(request: HttpRequest, *_: Any) -> HttpResponseBase:
    """In place of the admin's own sign-in, which counts no tries."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.GET.get("next") or request.get_full_path())
    if not may_administer(request.user):
        raise PermissionDenied
    return redirect("admin:index")


admin.site.login = _sign_in  # type: ignore[method-assign,assignment]
admin.site.has_permission = lambda request: may_administer(request.user)  # type: ignore[method-assign]
admin.site.site_header = admin.site.site_title = "Gestand, beheer"
admin.site.site_url = "/"
admin.site.unregister(Group)


def _administrators(_: object, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG001
    return may_administer(request.user)


def _nobody(_: object, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG001
    return False


class Editable(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that people keep. None is deleted: others point at it."""

    has_module_permission = has_view_permission = _administrators
    has_add_permission = has_change_permission = _administrators
    has_delete_permission = _nobody


#: Commitments named on the page of what would touch them.
_SHOWN = 50
#: What the feeds keep for themselves.
_FROM_FEED = ("feed_id", "digest", "changed_at", "deleted_at")


def _links(touched: Sequence[Commitment]) -> str:
    """How many commitments, with links to the first of them."""
    first = ((one.get_absolute_url(), one.number, one.deadline_wording) for one in touched[:_SHOWN])
    told = format_html_join("", '<br><a href="{}">{}</a> «{}»', first)
    return format_html("{} toezeggingen{}", len(touched), told)


def _tell(request: HttpRequest, touched: Sequence[Commitment]) -> None:
    """Which commitments got another term proposed by what was saved."""
    if touched:
        numbers = ", ".join(one.number for one in touched)
        messages.info(request, f"Een nieuwe termijn is voorgesteld voor: {numbers}.")
    else:
        messages.info(request, "Geen enkele termijn verandert hierdoor.")


class ReadOnly(Editable):
    """What has a life: it changes by decisions, never by hand."""

    show_full_result_count = False
    has_add_permission = has_change_permission = _nobody


@admin.register(User)
class AccountAdmin(Editable, UserAdmin):  # type: ignore[type-arg]
    """Accounts are switched off, not deleted; their decisions stay."""

    add_form, form = NewUserForm, ChangedUserForm
    add_form_template = None
    add_fieldsets = (
        (None, {"fields": ("email", "name", "role", "ministry", "password1", "password2")}),
    )
    fieldsets = (
        (None, {"fields": ("email", "name", "role", "ministry", "is_active", "password")}),
        ("Gebruik", {"fields": ("created_at", "last_login")}),
    )
    readonly_fields = ("created_at", "last_login")
    list_display = ("email", "name", "role", "ministry", "is_active", "last_login")
    list_filter = ("role", "is_active")
    list_select_related = ("ministry",)
    search_fields = ("email", "name")
    ordering = ("email",)
    filter_horizontal = ()


@admin.register(Ministry)
class MinistryAdmin(Editable):
    list_display = ("name", "abbreviation", "valid_from", "valid_until", "successor")
    list_select_related = ("successor",)
    search_fields = ("name", "abbreviation")


@admin.register(Person)
class PersonAdmin(Editable):
    search_fields = ("name",)


@admin.register(Office)
class OfficeAdmin(Editable):
    list_display = ("title", "person", "ministry", "valid_from", "valid_until")
    list_select_related = ("person", "ministry")
    autocomplete_fields = ("person", "ministry")
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

    @admin.display(description="Termijnen die met een reces zijn gezegd")
    def touches(self, _: Recess) -> str:
        return _links(calendar_changes.touched_by_recess())

    def save_model(self, request: HttpRequest, obj: Recess, form: Any, change: bool) -> None:
        """A recess that changed proposes the terms that read otherwise by it."""
        super().save_model(request, obj, form, change)
        if form.changed_data:
            _tell(request, calendar_changes.propose_for_recess(now=timezone.now()))


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
    autocomplete_fields = ("committee",)
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


@admin.register(SyncRun)
class SyncRunAdmin(ReadOnly):
    list_display = ("created_at", "feed", "state", "seen", "new", "changed", "faulty", "message")
    list_filter = ("feed", "state")


@admin.register(RegisterEntry)
class RegisterEntryAdmin(ReadOnly):
    list_display = ("number", "created_on", "status", "speaker", "commitment_id", "deleted_at")
    search_fields = ("number",)


@admin.register(PolicyTerm)
class PolicyTermAdmin(Editable):
    list_display = ("kind", "rule", "days", "source")


@admin.register(Letter)
class LetterAdmin(ReadOnly):
    list_display = ("pk", "date", "kind", "chamber", "subject", "visibility", "made_up")
    list_filter = ("kind", "chamber", "visibility")
    search_fields = ("subject",)


@admin.register(Commitment)
class CommitmentAdmin(ReadOnly):
    list_display = ("number", "promised_on", "status", "deadline_kind", "deadline_latest")
    list_filter = ("status", "deadline_kind", "firmness")


@admin.register(Event)
class EventAdmin(ReadOnly):
    list_display = ("recorded_at", "kind", "commitment_id", "letter_id", "actor_name", "why")
    list_filter = ("kind",)


@admin.register(Link)
class LinkAdmin(ReadOnly):
    list_display = ("pk", "commitment_id", "letter_id", "relation", "state", "proposed_by")
    list_filter = ("state", "relation")


@admin.register(Job)
class JobAdmin(ReadOnly):
    list_display = ("created_at", "name", "state", "outcome", "message", "asked_by")
    list_filter = ("state", "outcome")


@admin.register(Subscription)
class SubscriptionAdmin(ReadOnly):
    list_display = ("subscriber", "criteria", "confirmed_at", "stopped_at")
    list_select_related = ("subscriber",)


@admin.register(Delivery)
class DeliveryAdmin(ReadOnly):
    list_display = ("created_at", "kind", "subscriber", "state", "attempts", "sent_at", "error")
    list_filter = ("state", "kind")
    list_select_related = ("subscriber",)


admin.site.register([CommitmentState, DeadlineChange, Dossier, Subscriber], ReadOnly)
