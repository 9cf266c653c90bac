"""The app, and what every database connection must know and hold."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
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
        from allauth.mfa.signals import authenticator_added

        authenticator_added.connect(_remember_second_step)
        user_logged_in.connect(_begin_session)
        post_migrate.connect(_install_triggers, sender=self)
        connection_created.connect(_install_search)


def _install_triggers(using: str, **_: Any) -> None:
    from commitments.models import append_only, search

    append_only.install(connections[using])
    search.index(connections[using])


def _begin_session(request: HttpRequest, **_: Any) -> None:
    """When a session began, and was last used, for ``middleware.end_old_sessions``."""
    from commitments.middleware import BEGAN, SEEN

    request.session[BEGAN] = request.session[SEEN] = timezone.now().timestamp()


def _remember_second_step(request: HttpRequest, **_: Any) -> None:
    """Whoever sets up a second step has taken it, in this session alone."""
    from commitments.middleware import SET_UP

    request.session[SET_UP] = True


def _install_search(connection: BaseDatabaseWrapper, **_: Any) -> None:
    from commitments.models import search

    search.install(connection)
