"""From a file to a letter with everything read in it: kept first, read later, never half."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import KamerstukReading, LetterheadReading, LetterReading
from commitments.models import (
    Job,
    JobState,
    Letter,
    LetterFile,
    Office,
    Outcome,
    Recess,
    Signature,
    Source,
    Visibility,
)
from commitments.services.extract import save_reading
from commitments.services.files import keep_file
from commitments.services.institutions import Ministries, find_office
from commitments.services.letters import set_paper
from commitments.services.propose import propose_links, resolve_references
from commitments.sources.errors import UnreadableFileError
from commitments.sources.files import read_one
from commitments.sources.read_file import Metadata
from commitments.wording.dates import day as day_words

logger = logging.getLogger(__name__)

MAX_BYTES = 20 * 1024 * 1024
MAX_ATTEMPTS = 3


class RefusedFileError(Exception):
    """A file or letter that is not taken; ``str()`` is a Dutch sentence that says why."""


@dataclass(frozen=True, slots=True)
class _Arrival:
    """A letter that was read and waits to be kept."""

    job: Job
    text: str
    sha256: str
    reading: LetterReading
    warnings: tuple[str, ...]

    @property
    def head(self) -> LetterheadReading:
        return self.reading.letter

    @property
    def quiet(self) -> bool:
        return bool(self.job.options.get("quiet"))


def receive_file(
    *,
    name: str,
    content: bytes,
    source: Source,
    options: dict[str, Any],
    asked_by: str,
    now: datetime,
) -> Job:
    """Keep a file and queue the reading of it.

    ``options``: ``date`` (ISO, overrides the letter's own), ``visibility``,
    ``made_up`` and ``quiet`` (tell no subscriber). Raises RefusedFileError
    for more than MAX_BYTES; whatever else is wrong is found by ``run_job``.
    """
    if len(content) > MAX_BYTES:
        raise RefusedFileError(
            f"{name} is groter dan {MAX_BYTES // 2**20} MB en is niet bewaard. "
            "Lever de brief zonder bijlagen aan."
        )
    kept = keep_file(content)
    return Job.objects.create(
        source=source,
        name=name[:255],
        file=kept.path,
        sha256=kept.sha256,
        size=kept.size,
        options=options,
        asked_by=asked_by,
        created_at=now,
    )


def receive_text(*, text: str, **arrival: Any) -> Job:
    """Queue a pasted text as if it came as a UTF-8 file; see ``receive_file``."""
    content = text.encode("utf-8", "surrogatepass")
    return receive_file(name="geplakte tekst", content=content, **arrival)


def retry_job(job_id: int, *, now: datetime) -> bool:
    """Queue a failed job again; False if it did not fail."""
    failed = Job.objects.filter(pk=job_id, state=JobState.FAILED)
    return bool(failed.update(state=JobState.QUEUED, attempts=0, message="", created_at=now))


def run_job(job_id: int, *, now: datetime) -> Job:
    """Read the file of a queued job and keep what it holds.

    1. Take the job, unless somebody else did.
    2. Decode and read outside any transaction.
    3. Keep letter, passages, references, commitments and the job's end in one
       transaction, so that a kill leaves all or nothing; the sweeper queues the
       job again, and a letter that is already there is recognised.
    """
    queued = Job.objects.filter(pk=job_id, state=JobState.QUEUED)
    taken = queued.update(state=JobState.RUNNING, attempts=F("attempts") + 1, started_at=now)
    job = Job.objects.select_related("source").get(pk=job_id)
    if not taken:
        return job
    try:
        return _keep(_read(job, now), now=now)
    except (RefusedFileError, UnreadableFileError) as refused:
        return _fail(job, str(refused), now=now)
    except Exception:
        logger.exception("job %s (%s) failed", job.pk, job.sha256[:12])
        return _fail(job, "Er ging bij ons iets mis met dit bestand. Het is bewaard.", now=now)


def _read(job: Job, now: datetime) -> _Arrival:
    with job.file.open("rb") as file:
        read = read_one(file.read(), job.name)
    given = job.options.get("date")
    on = date.fromisoformat(given) if given else read.metadata.date
    reading = read_letter(read.text, on=on, calendar=Recess.objects.calendar())
    reading = replace(reading, letter=_known_better(reading.letter, on, read.metadata))
    dated = reading.letter.date
    if dated and dated > timezone.localdate(now):
        raise RefusedFileError(
            f"De brief is gedateerd op {day_words(dated)}; die dag moet nog komen. "
            "Geef bij het toevoegen de juiste datum op."
        )
    sha256 = hashlib.sha256(read.text.encode()).hexdigest()
    return _Arrival(job, read.text, sha256, reading, read.warnings)


def _known_better(head: LetterheadReading, on: date | None, told: Metadata) -> LetterheadReading:
    """The letterhead with what was said beside the text: its date, its numbers, its chamber."""
    papers = tuple(KamerstukReading(dossier, number or None) for dossier, number in told.papers)
    return replace(
        head,
        date=on or head.date,
        papers=papers or head.papers,
        chamber=told.chamber or head.chamber,
        subject=head.subject or told.title or None,
    )


def _keep(arrival: _Arrival, *, now: datetime) -> Job:
    """Store it; when another worker stored the same letter a moment ago, recognise that one."""
    try:
        return _store(arrival, now=now)
    except IntegrityError:
        return _store(arrival, now=now)


@transaction.atomic
def _store(arrival: _Arrival, *, now: datetime) -> Job:
    letter = Letter.objects.filter(text_sha256=arrival.sha256).first()
    if letter is not None:
        _add_file(letter, arrival, now=now)
        message = "Deze brief was er al; er is niets aan veranderd."
        return _finish(arrival, letter, Outcome.KNOWN, message, now=now)
    letter = _with_the_same_number(arrival.head)
    if letter is not None:
        _add_file(letter, arrival, now=now, differing_text=arrival.text)
        message = (
            f"Er is al een brief {letter.reference} met een andere tekst. Dit bestand is "
            "ernaast bewaard en niet gelezen; vergelijk de twee op de pagina van de brief."
        )
        return _finish(arrival, letter, Outcome.DIFFERS, message, now=now)
    letter, found = _new_letter(arrival, now=now)
    return _finish(arrival, letter, Outcome.NEW, _told(letter, found), now=now)


def _with_the_same_number(head: LetterheadReading) -> Letter | None:
    for paper in head.papers:
        if paper.dossier and paper.number:
            named = Letter.objects.filter(
                papers__dossier__number=paper.dossier, papers__number=paper.number
            )
            if (letter := named.first()) is not None:
                return letter
    return None


def _new_letter(arrival: _Arrival, *, now: datetime) -> tuple[Letter, int]:
    head, options = arrival.head, arrival.job.options
    letter = Letter.objects.create(
        text=arrival.text,
        text_sha256=arrival.sha256,
        date=head.date,
        chamber=head.chamber or "",
        kind=head.kind,
        subject=head.subject or "",
        addressee=head.addressee or "",
        visibility=options.get("visibility", Visibility.PUBLIC),
        source=arrival.job.source,
        made_up=bool(options.get("made_up")),
        rules_version=arrival.reading.rules_version,
        received_at=now,
    )
    _add_file(letter, arrival, now=now)
    for paper in head.papers:
        set_paper(letter, paper.dossier or "", paper.number or "")
    ministries = Ministries(head.date)
    offices = _sign(letter, head, ministries)
    ministry = ministries.named([*(office.title for office in offices), *head.ministries])
    found = save_reading(
        letter, arrival.reading, offices=offices, ministry=ministry, now=now, quiet=arrival.quiet
    )
    resolve_references(letter)
    propose_links(letter, now=now, quiet=arrival.quiet)
    return letter, len(found)


def _sign(letter: Letter, head: LetterheadReading, ministries: Ministries) -> list[Office]:
    offices = []
    for position, one in enumerate(head.signatories):
        office = find_office(one.name, one.office, ministries) if one.name and one.office else None
        Signature.objects.create(
            letter=letter, position=position, name=one.name, title=one.office, office=office
        )
        offices += [office] if office else []
    return offices


def _add_file(
    letter: Letter, arrival: _Arrival, *, now: datetime, differing_text: str = ""
) -> None:
    job = arrival.job
    LetterFile.objects.get_or_create(
        letter=letter,
        sha256=job.sha256,
        defaults={
            "name": job.name,
            "file": job.file.name,
            "size": job.size,
            "source": job.source,
            "received_at": now,
            "differing_text": differing_text,
        },
    )


def _told(letter: Letter, found: int) -> str:
    number = {0: "Geen toezegging", 1: "1 toezegging"}.get(found, f"{found} toezeggingen")
    told = [f"{number} gevonden."]
    if letter.date is None:
        told.append("De brief noemt geen datum; vul die in, dan worden de termijnen gelezen.")
    if not letter.signatures.exists():
        told.append("Wie de brief ondertekende is niet gevonden.")
    return " ".join(told)


def _finish(
    arrival: _Arrival, letter: Letter, outcome: Outcome, message: str, *, now: datetime
) -> Job:
    job = arrival.job
    job.state, job.outcome, job.letter = JobState.DONE, outcome, letter
    job.message, job.finished_at = " ".join((message, *arrival.warnings)), now
    job.save(update_fields=["state", "outcome", "letter", "message", "finished_at"])
    return job


def _fail(job: Job, message: str, *, now: datetime) -> Job:
    job.state, job.message, job.finished_at = JobState.FAILED, message, now
    job.save(update_fields=["state", "message", "finished_at"])
    return job
