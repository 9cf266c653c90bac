"""From a file to a letter with everything read in it: kept first, read later, never half."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F

from commitments.models import (
    FeedDocument,
    Job,
    JobState,
    Letter,
    Outcome,
    Source,
)
from commitments.services.arrivals import Arrival, RefusedFileError, read_arrival
from commitments.services.fetch import fetch_job
from commitments.services.files import keep_file
from commitments.services.identity import Sameness, add_identifiers, find_letter
from commitments.services.in_hand import take_in_hand
from commitments.services.new_letters import add_file, keep_letter, tell
from commitments.services.propose import propose_links, resolve_references
from commitments.services.register_links import letter_arrived
from commitments.services.versions import take_version
from commitments.sources.errors import UnreadableFileError
from commitments.sources.files import NamedContent, read_files, read_one
from commitments.sources.read_file import ReadFile

__all__ = [
    "MAX_BYTES",
    "RefusedFileError",
    "receive_file",
    "receive_text",
    "retry_job",
    "run_job",
    "run_jobs",
]

logger = logging.getLogger(__name__)

MAX_BYTES = 20 * 1024 * 1024
MAX_ATTEMPTS = 3


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


def run_job(job_id: int, *, now: datetime, read: ReadFile | None = None) -> Job:
    """Read the file of a queued job and keep what it holds.

    1. Take the job, unless somebody else did; fetch its file, if it has an address.
    2. Decode and read outside any transaction; ``read`` where that was done.
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
        return _keep(read_arrival(job, read or _read(job), now=now), now=now)
    except (RefusedFileError, UnreadableFileError) as refused:
        return _fail(job, str(refused), now=now)
    except Exception:
        logger.exception("job %s (%s) failed", job.pk, job.sha256[:12])
        return _fail(job, "Er ging bij ons iets mis met dit bestand. Het is bewaard.", now=now)


def run_jobs(job_ids: Sequence[int], *, clock: Callable[[], datetime]) -> Iterator[Job]:
    """``run_job`` of many, their files read by one process after another."""
    jobs = Job.objects.in_bulk(list(job_ids))
    files = (NamedContent(jobs[pk].name, _content(jobs[pk])) for pk in job_ids)
    for pk, read in zip(job_ids, read_files(files), strict=True):
        done = read if isinstance(read, ReadFile) else None  # a refused one is asked once more
        yield run_job(pk, now=clock(), read=done)


def _read(job: Job) -> ReadFile:
    fetch_job(job)
    return read_one(_content(job), job.name)


def _content(job: Job) -> bytes:
    with job.file.open("rb") as file:
        content: bytes = file.read()
        return content


def _keep(arrival: Arrival, *, now: datetime) -> Job:
    """Store it; when a person or feed gave its number to another letter just now, look anew."""
    try:
        return _store(arrival, now=now)
    except IntegrityError:
        return _store(arrival, now=now)


@transaction.atomic
def _store(arrival: Arrival, *, now: datetime) -> Job:
    known = find_letter(arrival)
    if known is None:
        letter, found = keep_letter(arrival, now=now)
        return _finish(arrival, letter, Outcome.NEW, tell(letter, found), now=now)
    letter, sameness = known
    letter.refresh_from_db(from_queryset=Letter.objects.select_for_update(no_key=True))
    add_identifiers(letter, arrival.identifiers)
    take_in_hand(letter)
    letter_arrived(letter, now=now, quiet=arrival.quiet)
    return _RECOGNISED[sameness](letter, arrival, now)


def _same(letter: Letter, arrival: Arrival, now: datetime) -> Job:
    add_file(letter, arrival, now=now)
    message = "Deze brief was er al; er is niets aan veranderd."
    return _finish(arrival, letter, Outcome.KNOWN, message, now=now)


def _earlier(letter: Letter, arrival: Arrival, now: datetime) -> Job:
    version = letter.versions.get(text_sha256=arrival.sha256)
    add_file(letter, arrival, now=now, version=version)
    message = f"Dit is een eerdere tekst van deze brief ({version}); er is niets aan veranderd."
    return _finish(arrival, letter, Outcome.KNOWN, message, now=now)


def _reprint(letter: Letter, arrival: Arrival, now: datetime) -> Job:
    first = not letter.text
    if first:
        raise RefusedFileError(
            "Dit stuk is alleen met zijn gegevens opgenomen en wordt niet als brief gelezen."
        )
    _, lost = take_version(letter, arrival, now=now)
    add_file(letter, arrival, now=now)
    resolve_references(letter)
    propose_links(letter, now=now, quiet=arrival.quiet)
    message = f"Een nieuwe versie van {letter.reference or 'deze brief'}; de oude is bewaard."
    if lost:
        message += f" {lost} passage(s) niet meer teruggevonden."
    return _finish(arrival, letter, Outcome.VERSION, message, now=now)


def _beside(letter: Letter, arrival: Arrival, now: datetime) -> Job:
    add_file(letter, arrival, now=now, differing_text=arrival.text)
    message = (
        f"Er is al een brief {letter.reference} met een andere tekst. Dit bestand is "
        "ernaast bewaard en niet gelezen; vergelijk de twee op de pagina van de brief."
    )
    return _finish(arrival, letter, Outcome.DIFFERS, message, now=now)


_RECOGNISED = {
    Sameness.SAME: _same,
    Sameness.EARLIER: _earlier,
    Sameness.REPRINT: _reprint,
    Sameness.BESIDE: _beside,
}


def _finish(
    arrival: Arrival, letter: Letter, outcome: Outcome, message: str, *, now: datetime
) -> Job:
    job = arrival.job
    job.state, job.outcome, job.letter = JobState.DONE, outcome, letter
    job.message, job.finished_at = " ".join((message, *arrival.warnings)), now
    job.save(update_fields=["state", "outcome", "letter", "message", "finished_at"])
    FeedDocument.objects.filter(job=job).update(letter=letter)
    return job


def _fail(job: Job, message: str, *, now: datetime) -> Job:
    job.state, job.message, job.finished_at = JobState.FAILED, message, now
    job.save(update_fields=["state", "message", "finished_at"])
    return job
