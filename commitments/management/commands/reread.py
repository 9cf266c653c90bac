"""``manage.py reread [--apply] [LETTER…]``: what newer reading rules change, and changing it."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from commitments.services.reread import Difference, outdated_letters, reread_letter
from commitments.wording.dates import count

_KINDS = {
    "new": "nieuw gevonden",
    "gone": "niet meer gelezen",
    "term": "andere termijn",
    "subject": "ander onderwerp",
}


class Command(BaseCommand):
    help = (
        "Leest brieven opnieuw met de huidige leesregels en toont wat er verandert. Met --apply "
        "komt wat nieuw is in de wachtrij, en krijgt wat nog niet beoordeeld is zijn nieuwe "
        "termijn en onderwerp; wat mensen besloten, blijft altijd staan."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("letters", nargs="*", type=int, help="nummers; anders alle verouderde")
        parser.add_argument("--apply", action="store_true", help="voer door wat mag")

    def handle(self, *, letters: list[int], apply: bool, **_: Any) -> None:
        numbers: Counter[str] = Counter()
        chosen = letters or outdated_letters()
        for pk in chosen:
            for difference in reread_letter(pk, apply=apply, now=timezone.now()):
                numbers[difference.kind] += 1
                self.stdout.write(_line(difference))
        told = ", ".join(f"{numbers[kind]} {words}" for kind, words in _KINDS.items())
        done = "doorgevoerd" if apply else "niets gewijzigd; --apply voert door wat mag"
        self.stdout.write(f"{count(len(chosen), 'brief', 'brieven')} gelezen: {told} ({done}).")


def _line(difference: Difference) -> str:
    row = difference.commitment
    name = f" {row.number}" if row else ""
    kept = " (besloten: blijft zoals het is)" if difference.decided else ""
    quote = " ".join(difference.quote.split())
    lines = [f"brief {difference.letter.pk}, {_KINDS[difference.kind]}{name}{kept}: “{quote}”"]
    was, now = ("is:   ", "leest:") if difference.decided else ("was:  ", "wordt:")
    unknown = "onbekend" if difference.kind == "subject" else ""
    for word, told in ((was, difference.was), (now, difference.now)):
        if words := " ".join(told.split()) or unknown:
            lines.append(f"  {word} {words}")
    return "\n".join(lines)
