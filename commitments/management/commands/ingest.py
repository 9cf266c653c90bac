"""``manage.py ingest PATH…``: bring letters in from files, folders, zips or an official address."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from commitments.models import Job, JobState, Source
from commitments.services.collect import Line, collect
from commitments.services.fetch import receive_address
from commitments.services.ingest import RefusedFileError, run_job
from commitments.sources.bundles import find_files

_WIDTH = 30
_KEPT = {"new": "nieuw", "known": "al bekend", "version": "nieuwe versie", "differs": "ernaast"}


class Command(BaseCommand):
    """Exit codes: 0 all taken in, 1 some were not, 2 there was nothing to take in."""

    help = "Neemt brieven op uit bestanden, mappen, zips of van een officieel adres."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="*", type=Path, metavar="PAD")
        parser.add_argument("--address", action="append", default=[], metavar="URL")
        parser.add_argument("--source", default="upload", help="kenmerk van de bron")
        parser.add_argument("--date", type=date.fromisoformat, help="datum van de brieven")
        parser.add_argument("--quiet", action="store_true", help="mail hier niemand over")

    def handle(self, *_: Any, paths: list[Path], address: list[str], **options: Any) -> None:
        arrival = self._arrival(**options)
        files = list(find_files(paths))
        total = len(files) + len(address)
        if not total:
            self.stderr.write("Niets gevonden om op te nemen.")
            raise SystemExit(2)
        counts: Counter[str] = Counter()
        lines = self._lines(files, address, arrival)
        for done, line in enumerate(lines, start=1):
            kept = line.job.outcome if line.job and not line.failed else ""
            counts["mislukt" if line.failed else _KEPT.get(kept, kept)] += 1
            self.stdout.write(f"{line.name}: {line.message}")
            self._show(done, total)
        told = ", ".join(f"{number} {name}" for name, number in counts.most_common())
        self.stderr.write(f"{total} bestanden: {told}.")
        if counts["mislukt"]:
            raise SystemExit(1)

    def _arrival(self, *, source: str, quiet: bool, **options: Any) -> dict[str, Any]:
        on = options.get("date")
        if source == "upload":
            name = "Met de hand toegevoegd"
            row, _ = Source.objects.get_or_create(slug=source, defaults={"name": name})
        else:
            found = Source.objects.filter(slug=source).first()
            if found is None:
                raise CommandError(f"Er is geen bron met het kenmerk {source}.")
            row = found
        chosen: dict[str, Any] = {"quiet": quiet}
        if on is not None:
            chosen["date"] = on.isoformat()
        return {"source": row, "options": chosen, "asked_by": "opdrachtregel"}

    def _lines(
        self, files: list[Any], addresses: list[str], arrival: dict[str, Any]
    ) -> Iterator[Line]:
        yield from collect(files, arrival=arrival, clock=timezone.now)
        for one in addresses:
            try:
                job: Job = receive_address(address=one, now=timezone.now(), **arrival)
            except RefusedFileError as refused:
                yield Line(one, str(refused), failed=True)
                continue
            job = run_job(job.pk, now=timezone.now())
            yield Line(one, job.message, failed=job.state == JobState.FAILED, job=job)

    def _show(self, done: int, total: int) -> None:
        """A bar on a terminal, nothing in a log."""
        if self.stderr.isatty():
            filled = "█" * (_WIDTH * done // total)
            self.stderr.write(f"\r{filled:░<{_WIDTH}} {done}/{total}", ending="")
            if done == total:
                self.stderr.write("")
