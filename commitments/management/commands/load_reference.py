"""``manage.py load_reference``: the reference rows a new register begins with."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from commitments.services.reference import load_reference


class Command(BaseCommand):
    help = "Voegt ministeries, recessen en attentietermijnen toe die er nog niet zijn."

    def handle(self, **_: Any) -> None:
        added = load_reference(settings.BASE_DIR / "seeds" / "reference")
        self.stdout.write(f"{added} rijen toegevoegd.")
