"""``manage.py accept_terms [RULE]``: proposed terms of the register, by the rule that read them."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from commitments.lifecycle import Actor
from commitments.queries.register_terms import proposed_rules
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
        for row in proposed_rules():
            self.stdout.write(f"{row.number:>7}  {row.rule}  «{row.examples[0]}»")
