"""The app, and what every database connection must know and hold."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


class CommitmentsConfig(AppConfig):
    name = "commitments"
    verbose_name = "Gestand"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        post_migrate.connect(_install_triggers, sender=self)
        connection_created.connect(_install_search)


def _install_triggers(using: str, **_: Any) -> None:
    from commitments.models import append_only, search

    append_only.install(connections[using])
    search.index(connections[using])


def _install_search(connection: BaseDatabaseWrapper, **_: Any) -> None:
    from commitments.models import search

    search.install(connection)
