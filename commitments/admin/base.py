"""How rows are kept in the back room, and who comes in."""

from __future__ import annotations

from typing import Any

import allauth.account.admin
import allauth.mfa.admin
import allauth.socialaccount.admin  # noqa: F401 - registers, before we take it away
from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.views.i18n import JavaScriptCatalog

from commitments.models import DeedKind, User
from commitments.permissions import may_administer
from commitments.services.deeds import note_deed


def _sign_in(request: HttpRequest, *_: Any) -> HttpResponseBase:
    """In place of the admin's own sign-in, which counts no tries."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.GET.get("next") or request.get_full_path())
    if not may_administer(request.user):
        raise PermissionDenied
    return redirect("admin:index")


def _scripts_words(request: HttpRequest, *_: Any) -> HttpResponseBase:
    """What the admin's scripts say: Django's own Dutch, and ours where it has none."""
    return JavaScriptCatalog.as_view(packages=["django.contrib.admin", "commitments"])(request)


admin.site.login = _sign_in  # type: ignore[method-assign,assignment]
admin.site.i18n_javascript = _scripts_words  # type: ignore[method-assign,assignment]
admin.site.has_permission = lambda request: may_administer(request.user)  # type: ignore[method-assign]
admin.site.site_header = admin.site.site_title = "Gestand, beheer"
admin.site.site_url = "/"
admin.site.unregister(Group)
#: What allauth keeps is nobody's to read or write here, and its log would not tell of it.
_THEIRS = {"account", "mfa", "socialaccount"}
admin.site.unregister([one for one in admin.site._registry if one._meta.app_label in _THEIRS])


def _administrators(_: object, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG001
    return may_administer(request.user)


def _nobody(_: object, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG001
    return False


class Editable(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that people keep, told in the log. None is deleted: others point at it."""

    has_module_permission = has_view_permission = _administrators
    has_add_permission = has_change_permission = _administrators
    has_delete_permission = _nobody

    def __init__(self, model: type[Model], site: admin.AdminSite) -> None:
        """A relation without a name of its own is called what it leads to."""
        super().__init__(model, site)
        fields: list[Any] = [*model._meta.fields]
        for field in fields:
            if field.related_model is not None and field._verbose_name is None:
                field.verbose_name = field.related_model._meta.verbose_name

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        kind = DeedKind.CHANGED if change else DeedKind.ADDED
        note(request, kind, obj, told_changes(form))


class ReadOnly(Editable):
    """What has a life: it changes by decisions, never by hand."""

    show_full_result_count = False
    has_add_permission = has_change_permission = _nobody


def note(request: HttpRequest, kind: DeedKind, row: Model, detail: str = "") -> None:
    """Write in the log what was done to a row here."""
    assert isinstance(request.user, User)
    about = f"{row._meta.verbose_name} {row}"
    note_deed(kind, actor=request.user.actor, about=about, detail=detail, now=timezone.now())


def told_changes(form: Any) -> str:
    """Each field that changed, with its value before and after; never a password."""
    return "; ".join(
        f"{form.fields[name].label}: {_shown(form, name, form.initial.get(name)) or '–'} → "
        f"{_shown(form, name, form.cleaned_data.get(name)) or '–'}"
        for name in form.changed_data
        if "password" not in name
    )


def _shown(form: Any, name: str, value: Any) -> str:
    """A field's value as people read it."""
    field: Any = form.fields[name]
    kind = type(field)
    if issubclass(kind, forms.ModelMultipleChoiceField):
        return ", ".join(map(str, value or ()))
    if issubclass(kind, forms.ModelChoiceField) and isinstance(value, int):
        return str(field.queryset.filter(pk=value).first() or value)
    if issubclass(kind, forms.TypedChoiceField):
        return str(dict(field.choices).get(value, value)) if value else ""
    return "" if value is None else str(value)
