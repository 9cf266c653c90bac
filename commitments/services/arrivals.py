"""A file that was read, with everything its source said beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import KamerstukReading, LetterheadReading, LetterReading
from commitments.models import Job, LetterKind, Recess
from commitments.sources.read_file import Metadata, ReadFile
from commitments.sources.words import words_sha256
from commitments.wording.dates import day as day_words


class RefusedFileError(Exception):
    """A file or letter that is not taken; ``str()`` is a Dutch sentence that says why."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A letter that was read and waits to be kept."""

    job: Job
    text: str
    file_kind: str
    reading: LetterReading
    warnings: tuple[str, ...]
    identifiers: tuple[tuple[str, str], ...]

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def words_sha256(self) -> str:
        return words_sha256(self.text)

    @property
    def head(self) -> LetterheadReading:
        return self.reading.letter

    @property
    def quiet(self) -> bool:
        return bool(self.job.options.get("quiet"))


def read_arrival(job: Job, read: ReadFile, *, now: datetime) -> Arrival:
    """Read the letter in a file; what people and sources say of it goes before its text.

    Raises RefusedFileError for a letter of a day that has yet to come.
    """
    options, calendar = job.options, Recess.objects.calendar()
    given = _day(options.get("date")) or read.metadata.date
    reading = read_letter(read.text, on=given, calendar=calendar)
    told = _day(options.get("day"))
    if given is None and reading.letter.date is None and told is not None:
        given = told
        reading = read_letter(read.text, on=told, calendar=calendar)
    reading = replace(reading, letter=_known_better(reading.letter, given, read.metadata, options))
    dated = reading.letter.date
    if dated and dated > timezone.localdate(now):
        raise RefusedFileError(
            f"De brief is gedateerd op {day_words(dated)}; die dag moet nog komen. "
            "Geef bij het toevoegen de juiste datum op."
        )
    identifiers = tuple((kind, value) for kind, value in options.get("identifiers", []))
    if read.metadata.identifier.startswith("kst-"):
        identifiers += (("kst", read.metadata.identifier),)
    return Arrival(job, read.text, read.kind, reading, read.warnings, identifiers)


def _known_better(
    head: LetterheadReading, on: date | None, told: Metadata, options: dict[str, Any]
) -> LetterheadReading:
    """The letterhead with what was said beside the text: its date, its numbers, its chamber."""
    pairs = options.get("papers") or told.papers
    papers = tuple(KamerstukReading(dossier or None, number or None) for dossier, number in pairs)
    kind = options.get("kind", "")
    return replace(
        head,
        date=on or head.date,
        papers=papers or head.papers,
        chamber=options.get("chamber") or told.chamber or head.chamber,
        subject=head.subject or options.get("subject") or told.title or None,
        kind=kind if kind in LetterKind.values and head.kind == "other" else head.kind,
    )


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
