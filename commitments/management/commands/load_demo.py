"""``manage.py load_demo``: the letters, decisions and accounts of the demo."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from commitments.services.demo import ACCOUNTS, load_demo, refresh_demo


class Command(BaseCommand):
    help = "Laadt de demonstratie; een tweede keer verandert er niets."

    def handle(self, **_: Any) -> None:
        if not settings.DEMO:
            raise CommandError("Dit laadt verzonnen brieven en kan alleen met DEMO=1.")
        now = timezone.now()
        load_demo(settings.BASE_DIR / "seeds", now=now)
        refresh_demo(now=now)
        self.stdout.write(f"\nGestand draait op {settings.BASE_URL}/\n\nInloggen:")
        for account in ACCOUNTS:
            self.stdout.write(f"  {account.email:28} {account.password:24} {account.role.label}")
        self.stdout.write(
            f"\nDe mails staan op {settings.BASE_URL}/demo/mails/. Ctrl-C stopt alles.\n"
        )
