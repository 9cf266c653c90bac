"""``manage.py read_letter FILE…``: what a letter says, without touching the database."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand

from commitments.extraction.as_json import Json, error_as_json, letter_as_json
from commitments.extraction.engine import read_letter
from commitments.extraction.readings import LetterReading, PassageReading
from commitments.extraction.trace import trace_letter
from commitments.sources.errors import UnreadableFileError
from commitments.sources.files import read_files


class Command(BaseCommand):
    """Reads letters from files of any kind we know and prints what they say."""

    help = "Lees brieven uit bestanden van elke soort: briefhoofd, verwijzingen en passages."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="BESTAND")
        parser.add_argument(
            "--date", dest="on", type=date.fromisoformat, help="datum van de brief, JJJJ-MM-DD"
        )
        parser.add_argument("--json", action="store_true", help="één JSON-object per bestand")
        parser.add_argument(
            "--trace", action="store_true", help="toon per zin welke regels spraken"
        )
        parser.add_argument("--text", action="store_true", help="toon de gelezen tekst zelf")

    def handle(self, *_: object, files: list[str], on: date | None, **options: bool) -> None:
        failed = False
        for file, read in zip(files, read_files(map(Path, files)), strict=True):
            if isinstance(read, UnreadableFileError):
                failed = True
                self._refuse(file, str(read), as_json=options["json"])
                continue
            text, dated = read.text, on or read.metadata.date
            if options["text"]:
                self.stdout.write(text)
            elif options["trace"]:
                self.stdout.write(trace_letter(text, on=dated))
            elif options["json"]:
                self._write(letter_as_json(file, text, read_letter(text, on=dated)))
            else:
                self.stdout.write(_told(file, read_letter(text, on=dated)))
        if failed:
            raise SystemExit(1)

    def _refuse(self, file: str, sentence: str, *, as_json: bool) -> None:
        if as_json:
            self._write(error_as_json(file, sentence))
        else:
            self.stderr.write(f"{file}: {sentence}")

    def _write(self, shape: Json) -> None:
        self.stdout.write(json.dumps(shape, ensure_ascii=False))


def _told(file: str, reading: LetterReading) -> str:
    """The reading as lines for a terminal."""
    letter = reading.letter
    papers = ", ".join(
        f"{one.dossier or 'dossier onbekend'}, nr. {one.number}" for one in letter.papers
    )
    lines = [
        file,
        f"  datum        {letter.date or 'onbekend'}",
        f"  soort        {letter.kind} ({letter.chamber or 'kamer onbekend'})",
        f"  nummers      {papers or 'onbekend'}",
        f"  onderwerp    {letter.subject or 'onbekend'}",
    ]
    lines += [f"  ondertekend  {one.name}, {one.office}" for one in letter.signatories]
    lines += [f"  verwijzing   {one.kind}: {one.wording}" for one in reading.references]
    for passage in reading.passages:
        lines += _passage_told(passage)
    return "\n".join(lines)


def _passage_told(passage: PassageReading) -> list[str]:
    lines = [
        "",
        f"  [{', '.join(passage.acts)}] {passage.start}-{passage.end} ({passage.rule})",
        f"  «{' '.join(passage.quote.split())}»",
    ]
    if passage.deadline:
        lines.append(f"  termijn: {passage.deadline.kind}. {passage.deadline.explanation}")
    return lines
