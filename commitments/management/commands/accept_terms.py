"""``manage.py accept_terms [RULE]``: proposed terms of the register, by the rule that read them."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Count, Min
from django.utils import timezone

from commitments.lifecycle import OWED, Actor
from commitments.models import Commitment, CommitmentSource
from commitments.services.accept_terms import accept_by_rule


class Command(BaseCommand):
    help = "Toont per leesregel de voorgestelde termijnen van het register, of bevestigt ze."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("rule", nargs="?", default="", metavar="REGEL")
        parser.add_argument("--as", dest="name", default="opdrachtregel", help="wie bevestigt")

    def handle(self, *_: Any, rule: str, name: str, **__: Any) -> None:
        if rule:
            actor = Actor(name=name, role="griffie")
            number = accept_by_rule(rule, actor=actor, now=timezone.now())
            self.stdout.write(f"{number} termijnen bevestigd.")
            return
        waiting = Commitment.objects.filter(
            source=CommitmentSource.REGISTER, deadline_accepted=False, status__in=OWED
        )
        rules = waiting.order_by().values("deadline_rule")
        for row in rules.annotate(n=Count("pk"), words=Min("deadline_wording")).order_by("-n"):
            self.stdout.write(f"{row['n']:>7}  {row['deadline_rule']}  «{row['words']}»")
