"""What holds for every answer of the site."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from weakref import WeakKeyDictionary

from allauth.account.authentication import get_authentication_records
from allauth.socialaccount.internal.statekit import STATES_SESSION_KEY, get_states
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from psycopg import Error as PsycopgError
from psycopg.errors import QueryCanceled

from commitments.permissions import may_write

BEGAN, SEEN = "session_began", "session_seen"
#: Set in the session in which somebody set up a second step.
SET_UP = "second_step_set_up"
#: How often a session says that it is still used.
_EVERY = timedelta(minutes=5)
#: Where somebody without a second step may go: to set one up (the password is asked for
#: again at "bevestigen"), to change the password and to leave.
_SETTING_UP = (
    "/account/tweede-stap/",
    "/account/bevestigen/",
    "/account/wachtwoord/",
    "/account/uitloggen/",
    "/uitloggen/",
    "/inloggen/",
    "/static/",
)
_AT_PROVIDER = "/account/oidc/"


def keep_accounts_out_of_caches(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """What is shown to somebody who signed in is kept by no cache, public pages included."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.user.is_authenticated:
            add_never_cache_headers(response)
        return response

    return answer


def end_old_sessions(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Sign out who signed in SESSION_HOURS ago, or did nothing for SESSION_IDLE_MINUTES."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated and _is_over(request):
            logout(request)
            messages.info(request, "U bent uitgelogd omdat uw sessie voorbij was.")
        return get_response(request)

    return answer


def _is_over(request: HttpRequest) -> bool:
    """Whether the session has lasted long enough; one that goes on says when it was seen."""
    now = timezone.now().timestamp()
    began = request.session.setdefault(BEGAN, now)
    seen = request.session.setdefault(SEEN, now)
    idle = now - seen > settings.SESSION_IDLE_MINUTES * 60
    if idle or now - began > settings.SESSION_HOURS * 3600:
        return True
    if now - seen > _EVERY.total_seconds():
        request.session[SEEN] = now
    return False


def demand_second_step(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Who may write goes nowhere without a second step, but to set one up (MFA_REQUIRED).

    With MFA_BY_OIDC the identity provider is trusted to have asked for one. Who goes
    there, or comes back from there, is signed out and signs in anew.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        lacks = (
            settings.MFA_REQUIRED
            and not request.path.startswith(_SETTING_UP)
            and may_write(request.user)
            and not _took_second_step(request)
        )
        if lacks and _is_at_provider(request):
            _sign_in_anew(request)
        elif lacks:
            messages.warning(request, "Stel eerst een tweede stap in om in te loggen.")
            return redirect("mfa_index")
        return get_response(request)

    return answer


def explain_refused_methods(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """An address that only a form leads to, opened by itself, says so; else the page is blank."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code != 405 or response.content:
            return response
        told = render(request, "405.html", status=405)
        told["Allow"] = response["Allow"]
        return told

    return answer


class BoundReads:
    """What a stranger asks takes READ_SECONDS at most; then a page says so. PostgreSQL alone.

    Whoever signed in is not bound: their acts on many rows may take longer.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        reads = request.method in {"GET", "HEAD"} and not request.user.is_authenticated
        if connection.vendor == "postgresql":
            _limit_statements(settings.READ_SECONDS if reads else 0)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception.__cause__, QueryCanceled):
            return None
        response = render(request, "503.html", status=503)
        response["Retry-After"] = "60"
        return response


#: The limit that each open connection has, in seconds.
_LIMITS: WeakKeyDictionary[Any, int] = WeakKeyDictionary()


def _limit_statements(seconds: int) -> None:
    """Bound every statement of the connection from now on; asks nothing where it is so already.

    A database that cannot be reached is left for the view to find.
    """
    try:
        connection.close_if_health_check_failed()
        connection.ensure_connection()
        if _LIMITS.get(connection.connection) != seconds:
            connection.connection.execute(f"SET statement_timeout = {seconds * 1000}")
            _LIMITS[connection.connection] = seconds
    except (DatabaseError, PsycopgError):
        return


def _is_at_provider(request: HttpRequest) -> bool:
    """Whether somebody asks to sign in by the identity provider, or has done so there."""
    asks = request.method == "POST" or request.GET.get("state") in get_states(request)
    return request.path.startswith(_AT_PROVIDER) and asks


def _sign_in_anew(request: HttpRequest) -> None:
    """Sign out, but know what was asked of the provider; nothing is tied to an account so."""
    asked = get_states(request)
    logout(request)
    request.session[STATES_SESSION_KEY] = asked


def _took_second_step(request: HttpRequest) -> bool:
    methods = {record["method"] for record in get_authentication_records(request, request.user)}
    by_provider = settings.MFA_BY_OIDC and "socialaccount" in methods
    return "mfa" in methods or by_provider or bool(request.session.get(SET_UP))
