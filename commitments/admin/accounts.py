"""Accounts, in the back room."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest

from commitments.admin.base import Editable, note
from commitments.forms.accounts import ChangedUserForm, NewUserForm
from commitments.models import DeedKind, User
from commitments.services.subscribers import follow_account


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
        ("Waarvoor", {"fields": ("chamber", "committees", "stands_in_for", "member")}),
        ("Gebruik", {"fields": ("created_at", "last_login")}),
    )
    readonly_fields = ("created_at", "last_login")
    list_display = ("email", "name", "role", "ministry", "is_active", "last_login")
    list_filter = ("role", "is_active")
    list_select_related = ("ministry",)
    search_fields = ("email", "name")
    ordering = ("email",)
    filter_horizontal = ()
    actions = ("forget_second_step",)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        """Nothing more is mailed to an address that an account had before."""
        super().save_model(request, obj, form, change)
        follow_account(obj)

    @admin.action(description="Tweede stap wissen (app of sleutel kwijt)")
    def forget_second_step(self, request: HttpRequest, users: QuerySet[User]) -> None:
        """Whoever lost an app or a key sets up another at the next sign-in; the log tells."""
        for user in users.filter(authenticator__isnull=False).distinct():
            Authenticator.objects.filter(user=user).delete()
            note(request, DeedKind.SECOND_STEP, user, "gewist")
            self.message_user(request, f"De tweede stap van {user} is gewist.")

    def user_change_password(self, request: HttpRequest, *args: Any, **options: Any) -> Any:
        """A password set for somebody else is told in the log as well."""
        answer = super().user_change_password(request, *args, **options)
        if request.method == "POST" and answer.status_code == 302:
            chosen = args[0] if args else options["id"]
            note(request, DeedKind.PASSWORD, User.objects.get(pk=chosen))
        return answer
