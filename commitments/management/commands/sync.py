"""``manage.py sync [FEED…]``: read the feeds now, in the order they need each other."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from commitments.models import Feed, JobState, SyncRun
from commitments.services.sync import ask_sync, configured, run_sync


class Command(BaseCommand):
    """Exit codes: 0 all read to the end, 1 some were not, 2 no feed has an address."""

    help = "Leest de ingestelde bronnen vanaf waar ze gebleven waren."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("feeds", nargs="*", choices=[*Feed.values, []], metavar="LIJST")

    def handle(self, *_: Any, feeds: list[str], **__: Any) -> None:
        chosen = [feed for feed in configured() if not feeds or feed.value in feeds]
        if not chosen:
            self.stderr.write("Van geen van deze bronnen is het adres ingesteld.")
            raise SystemExit(2)
        failed = False
        for feed in chosen:
            done = read_to_the_end(feed)
            failed |= done is None or done.state != JobState.DONE
            message = done.message if done else "Een ander leest deze bron al."
            self.stdout.write(f"{feed.label}: {message}")
        if failed:
            raise SystemExit(1)


def read_to_the_end(feed: Feed) -> SyncRun | None:
    """Read a feed turn after turn; None where another reads it."""
    run = ask_sync(feed, asked_by="opdrachtregel", now=timezone.now())
    done = run_sync(run.pk, clock=timezone.now)
    while done is not None and done.state == JobState.QUEUED:
        done = run_sync(run.pk, clock=timezone.now)
    return done
