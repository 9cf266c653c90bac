"""``manage.py check_health``: say whether the work goes on; exit status 1 if it does not."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from commitments.queries.health import health


class Command(BaseCommand):
    help = "Fails when beat stands still, or mail waits for too long."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--patience", type=int, default=3600, help="seconds that a mail may wait"
        )

    def handle(self, *_: Any, **options: Any) -> None:
        now = health(timezone.now())
        for name, value in asdict(now).items():
            self.stdout.write(f"{name}: {value}")
        if now.beat_is_stale:
            raise CommandError("Beat or every worker stands still.")
        if now.undelivered_seconds > options["patience"]:
            raise CommandError("A mail waits for too long.")
