"""Who gets past the door of a page; the rules themselves stand in permissions.py."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase

from commitments.lifecycle import Actor
from commitments.models import User
from commitments.permissions import Visitor

type View = Callable[..., HttpResponseBase]


def allowed(check: Callable[[Visitor], bool]) -> Callable[[View], View]:
    """Let in whom ``check`` allows: a stranger signs in first, anyone else gets a 403."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not check(request.user):
                raise PermissionDenied
            return view(request, *args, **options)

        return guarded

    return guard


def must(allowed_to: bool) -> None:
    """Refuse with a 403 what ``permissions`` does not allow about this one row."""
    if not allowed_to:
        raise PermissionDenied


def actor_of(request: HttpRequest) -> Actor:
    """Whoever is signed in, as an Event keeps it."""
    assert isinstance(request.user, User)
    return request.user.actor
