"""Who gets past the door of a page; the rules themselves stand in permissions.py."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils.http import url_has_allowed_host_and_scheme

from commitments.lifecycle import Actor
from commitments.models import User
from commitments.permissions import Visitor

SIGNED_OUT = "U was niet meer ingelogd. Wat u verstuurde is niet opgeslagen; doe het opnieuw."

type View = Callable[..., HttpResponseBase]


def allowed(check: Callable[[Visitor], bool]) -> Callable[[View], View]:
    """Let in whom ``check`` allows: a stranger signs in first, anyone else gets a 403."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return _sign_in_first(request)
            if not check(request.user):
                raise PermissionDenied
            return view(request, *args, **options)

        return guarded

    return guard


def _sign_in_first(request: HttpRequest) -> HttpResponseBase:
    """To the page to sign in. What was posted is not done: that is told.

    From there the way leads on to where the form stood; its own address may show nothing.
    """
    if request.method in {"GET", "HEAD"}:
        return redirect_to_login(request.get_full_path())
    messages.warning(request, SIGNED_OUT)
    stood = request.headers.get("Referer", "")
    ours = url_has_allowed_host_and_scheme(stood, allowed_hosts={request.get_host()})
    parts = urlsplit(stood)._replace(scheme="", netloc="", fragment="")
    return redirect_to_login(parts.geturl() if ours else request.get_full_path())


def must(allowed_to: bool) -> None:
    """Refuse with a 403 what ``permissions`` does not allow about this one row."""
    if not allowed_to:
        raise PermissionDenied


def actor_of(request: HttpRequest) -> Actor:
    """Whoever is signed in, as an Event keeps it."""
    assert isinstance(request.user, User)
    return request.user.actor
