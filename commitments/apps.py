"""The app, and what every database connection must know and hold."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate
from django.http import HttpRequest
from django.utils import timezone


class CommitmentsConfig(AppConfig):
    name = "commitments"
    verbose_name = "Gestand"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from allauth.account.signals import (
            authentication_step_completed,
            password_changed,
            password_reset,
        )
        from allauth.mfa.signals import (
            authentication_failed,
            authenticator_added,
            authenticator_removed,
            authenticator_reset,
        )

        authenticator_added.connect(_remember_second_step)
        authentication_step_completed.connect(_renew_session)
        user_logged_in.connect(_begin_session)
        user_logged_in.connect(_note_sign_in)
        user_login_failed.connect(_note_refusal)
        for signal in (password_changed, password_reset):
            signal.connect(_note_password)
        password_reset.connect(_unlock)
        authentication_failed.connect(_note_failed_step)
        for signal in (authenticator_added, authenticator_removed, authenticator_reset):
            signal.connect(_note_second_step)
        post_migrate.connect(_install_triggers, sender=self)
        connection_created.connect(_install_search)


def _install_triggers(using: str, **_: Any) -> None:
    from commitments.models import append_only, clock, search

    append_only.install(connections[using])
    clock.install(connections[using])
    search.index(connections[using])


def _begin_session(request: HttpRequest, **_: Any) -> None:
    """When a session began, and was last used, for ``middleware.end_old_sessions``."""
    from commitments.middleware import BEGAN, SEEN

    request.session[BEGAN] = request.session[SEEN] = timezone.now().timestamp()


def _renew_session(request: HttpRequest, **_: Any) -> None:
    """Whoever proves again who it is goes on under a new id; the old one is worth nothing."""
    if request.user.is_authenticated:
        request.session.cycle_key()


def _unlock(user: Any, **_: Any) -> None:
    """Tries that others made do not keep out who chose a new password by mail."""
    from commitments.services.sign_in import unlock

    unlock(user.email)


def _remember_second_step(request: HttpRequest, **_: Any) -> None:
    """Whoever sets up a second step has taken it, in this session alone."""
    from commitments.middleware import SET_UP

    request.session[SET_UP] = True


def _note_sign_in(user: Any, **_: Any) -> None:
    _note("signed_in", user)


def _note_refusal(credentials: dict[str, Any], **_: Any) -> None:
    """Only of accounts that exist: what else was typed may be anything, a password too."""
    from commitments.models import User

    typed = str(credentials.get("username", "")).strip().lower()
    if (user := User.objects.filter(email=typed).first()) is not None:
        _note("refused", user)


def _note_password(user: Any, **_: Any) -> None:
    _note("password", user)


def _note_failed_step(user: Any, **_: Any) -> None:
    _note("refused", user, detail="De tweede stap klopte niet.")


def _note_second_step(user: Any, authenticator: Any, signal: Any, **_: Any) -> None:
    from allauth.mfa.signals import authenticator_added, authenticator_removed

    means = {"totp": "app", "webauthn": "beveiligingssleutel", "recovery_codes": "herstelcodes"}
    verbs = {authenticator_added: "toegevoegd", authenticator_removed: "verwijderd"}
    verb = verbs.get(signal, "vernieuwd")
    _note("second_step", user, detail=f"{means[authenticator.type].capitalize()} {verb}.")


def _note(kind: str, user: Any, detail: str = "") -> None:
    from commitments.models import DeedKind
    from commitments.services.deeds import note_deed

    about, now = user.email, timezone.now()
    note_deed(DeedKind(kind), actor=user.actor, about=about, detail=detail, now=now)


def _install_search(connection: BaseDatabaseWrapper, **_: Any) -> None:
    from commitments.models import search

    search.install(connection)
