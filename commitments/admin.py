"""The back room: institutions, calendar and accounts can be edited, history only be read.

Who may come in and what they may do is asked of ``permissions``; signing in
goes by the site's own page, with its limit on tries.
"""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from commitments.forms.accounts import ChangedUserForm, NewUserForm
from commitments.models import (
    Commitment,
    CommitmentState,
    DeadlineChange,
    Delivery,
    Dossier,
    Event,
    Job,
    Letter,
    Link,
    Ministry,
    Office,
    Person,
    PolicyTerm,
    Recess,
    Source,
    Subscriber,
    Subscription,
    User,
)
from commitments.permissions import may_administer


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


@admin.register(Source)
class SourceAdmin(Editable):
    """The day a source is complete until is set on its own page, by a decision."""

    list_display = ("name", "active", "complete_until", "set_by", "set_at")
    readonly_fields = ("complete_until", "set_by", "set_at")


@admin.register(Recess)
class RecessAdmin(Editable):
    list_display = ("name", "chamber", "first", "last", "status", "source")
    list_filter = ("chamber", "status")


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
