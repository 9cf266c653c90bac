"""Letters from feeds: fetched, read as any other file, and known by their names elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.conf import settings
from django.db import transaction

from commitments.models import (
    Committee,
    Dossier,
    Feed,
    FeedDocument,
    IdentifierKind,
    Job,
    JobState,
    LetterKind,
)
from commitments.services.ingest import receive_file, run_jobs
from commitments.services.papers import keep_paper
from commitments.services.runs import Reading, odata_batches
from commitments.sources import sru
from commitments.sources.feed_rows import DocumentRow, document_row
from commitments.sources.http import MissingFileError, Response
from commitments.sources.odata import Query, resource_address

#: What is read, and as what kind of letter; motions, questions and amendments are not taken.
READ = {
    "Brief regering": LetterKind.BRIEF,
    "Antwoord schriftelijke vragen": LetterKind.ANTWOORD,
    "Antwoord schriftelijke vragen (nader)": LetterKind.ANTWOORD,
    "Mededeling (uitstel antwoord)": LetterKind.UITSTEL,
}
#: What is kept by its data alone, so that it can be linked as an answer.
KEPT = {
    "Voorstel van wet": LetterKind.BILL,
    "Memorie van toelichting": LetterKind.MEMORANDUM,
    "Nota naar aanleiding van het verslag": LetterKind.NOTE,
    "Begroting": LetterKind.BUDGET,
    "Jaarverslag": LetterKind.ANNUAL_REPORT,
}
QUERY = Query(
    "Document",
    expand="DocumentVersie,DocumentActor,Kamerstukdossier,Zaak($expand=ZaakActor)",
    where=" or ".join(f"Soort eq '{kind}'" for kind in (*READ, *KEPT)),
)
#: Files fetched before they are read together.
GROUP = 20
_REPRINT = re.compile(r"-n\d+$")
#: How the heading of a Kamerstuk that is a letter of the government begins.
_LETTER = re.compile(
    r"\bBRIEF VAN DE (?:MINISTER|STAATSSECRETARIS)|\bLIJST VAN VRAGEN EN ANTWOORDEN\b"
)


@dataclass(frozen=True, slots=True)
class _Paper:
    """One paper to fetch: where, under which key, and what its source says of it.

    ``choose``: only its own heading tells whether it is a letter at all.
    """

    key: str
    digest: str
    address: str
    name: str
    options: dict[str, Any]
    changed_at: datetime | None = None
    choose: bool = False


def read_documents(reading: Reading) -> None:
    """Bring in what changed among the Tweede Kamer's documents since the last time."""
    for batch in odata_batches(reading, QUERY, document_row):
        rows = [row for row in batch.rows if not row.deleted]
        gone = [str(row.feed_id) for row in batch.rows if row.deleted]
        _keep_in_order(rows, reading)
        with transaction.atomic():
            held = FeedDocument.objects.filter(key__in=gone, deleted_at=None)
            deleted = held.update(deleted_at=reading.clock())
            reading.keep(
                position=batch.position,
                seen=len(gone) + batch.faulty,
                deleted=deleted,
                faulty=batch.faulty,
            )


def _keep_in_order(rows: Sequence[DocumentRow], reading: Reading) -> None:
    """Letters and papers, each at its place: what is proposed depends on what came before.

    A batch ends elsewhere after a kill; the order in which things came may not.
    """
    for is_read, some in groupby(rows, key=lambda row: row.kind in READ):
        stretch = list(some)
        if is_read:
            _bring_in([_paper(row, reading) for row in stretch], reading)
        with transaction.atomic():
            new = sum(_keep_data(row, reading) for row in stretch)
            reading.keep(seen=0 if is_read else len(stretch), new=new)


def read_publications(reading: Reading) -> None:
    """Bring in Kamerstukken that KOOP touched since the last time; it sorts nothing.

    The cursor is a day and moves at the end; until then the keys of papers that
    are here keep a second reading from fetching them again.
    """
    since = date.fromisoformat(reading.position) if reading.position else None
    latest = since
    for found, total in sru.read_publications(reading.client, reading.base, since=since):
        reading.expect(total)
        papers = [paper for one in found if (paper := _publication(one)) is not None]
        _bring_in(papers, reading)
        latest = max((one.modified for one in found if one.modified), default=latest)
        strange = len(found) - len(papers)
        reading.keep(seen=strange, faulty=strange)
    today = reading.clock().date()
    reading.keep(position=min(latest, today).isoformat() if latest else None)


def _bring_in(papers: Sequence[_Paper], reading: Reading) -> None:
    """Fetch and read what is new or changed, counting a group at a time: people watch it go."""
    held = dict(
        FeedDocument.objects.filter(key__in=[paper.key for paper in papers]).values_list(
            "key", "digest"
        )
    )
    changed = [paper for paper in papers if held.get(paper.key) != paper.digest]
    reading.keep(seen=len(papers) - len(changed))
    for group in _grouped(changed):
        new = faulty = 0
        jobs: dict[int, _Paper] = {}
        for paper in group:
            try:
                job = _waiting_job(paper) or _fetch(paper, reading)
            except MissingFileError:
                faulty += 1
                continue
            if job is not None:
                jobs[job.pk] = paper
        for job in run_jobs(list(jobs), clock=reading.clock):
            FeedDocument.objects.filter(job=job).update(digest=jobs[job.pk].digest)
            new += job.state == JobState.DONE
            faulty += job.state == JobState.FAILED
        reading.keep(seen=len(group), new=new, faulty=faulty)


def _fetch(paper: _Paper, reading: Reading) -> Job | None:
    """Queue the file of a paper; None where it is no letter."""
    try:
        content = reading.client.get(paper.address, _content)
    except MissingFileError:
        _remember(paper, None, paper.digest, reading)
        raise
    if paper.choose and not is_letter(content.decode("utf-8", "replace")):
        _remember(paper, None, paper.digest, reading)
        return None
    with transaction.atomic():
        job = receive_file(
            name=paper.name,
            content=content,
            source=reading.run.source,
            options={**paper.options, "quiet": reading.quiet},
            asked_by=reading.run.asked_by,
            now=reading.clock(),
        )
        _remember(paper, job, "", reading)
        return job


def _remember(paper: _Paper, job: Job | None, digest: str, reading: Reading) -> None:
    FeedDocument.objects.update_or_create(
        key=paper.key,
        defaults={
            "feed": reading.run.feed,
            "digest": digest,
            "changed_at": paper.changed_at,
            "deleted_at": None,
            "job": job,
        },
    )


def _waiting_job(paper: _Paper) -> Job | None:
    """The job of a paper that was fetched by a run that was killed before it was read."""
    held = FeedDocument.objects.filter(key=paper.key, digest="", job__isnull=False).first()
    if held is None or held.job is None or held.job.options.get("digest") != paper.digest:
        return None
    Job.objects.filter(pk=held.job.pk, state=JobState.RUNNING).update(state=JobState.QUEUED)
    return held.job


def _paper(row: DocumentRow, reading: Reading) -> _Paper:
    return _Paper(
        key=str(row.feed_id),
        digest=row.digest,
        address=resource_address(reading.base, str(row.feed_id)),
        name=row.kst or row.number or str(row.feed_id),
        options={
            "digest": row.digest,
            "identifiers": identifiers(row),
            "papers": [(number, _number(row)) for number, _ in row.dossiers],
            "chamber": row.chamber,
            "kind": READ[row.kind].value,
            "subject": row.subject or row.title,
            "day": row.day.isoformat() if row.day else None,
        },
        changed_at=row.changed_at,
    )


def identifiers(row: DocumentRow) -> list[tuple[str, str]]:
    """Every name the Tweede Kamer has for a document; a reprint's is also the first print's."""
    named = [
        (IdentifierKind.GUID.value, str(row.feed_id)),
        (IdentifierKind.DOCUMENT.value, row.number),
        (IdentifierKind.KST.value, _REPRINT.sub("", row.kst)),
        (IdentifierKind.KST.value, row.kst),
    ]
    named += [(IdentifierKind.CASE.value, case) for case in row.cases]
    return [(kind, value) for kind, value in dict.fromkeys(named) if value]


def _number(row: DocumentRow) -> str:
    return _REPRINT.sub("", row.kst).rpartition("-")[2] if row.kst else ""


def _publication(one: sru.Publication) -> _Paper | None:
    address = sru.file_address(settings.FEED_ADDRESSES["frbr"], one.identifier)
    if address is None:
        return None
    first = _REPRINT.sub("", one.identifier)
    named = dict.fromkeys([("kst", first), ("kst", one.identifier)])
    return _Paper(
        key=one.identifier,
        digest=one.modified.isoformat() if one.modified else "-",
        address=address,
        name=f"{one.identifier}.xml",
        options={
            "digest": one.modified.isoformat() if one.modified else "-",
            "identifiers": list(named),
        },
        choose=True,
    )


def _keep_data(row: DocumentRow, reading: Reading) -> int:
    """The dossiers of a row with their lead committee, and the paper itself if it is not read."""
    committee = Committee.objects.filter(feed_id=row.committee).first() if row.committee else None
    for number, title in row.dossiers:
        dossier, _ = Dossier.objects.get_or_create(number=number[:40])
        dossier.title = title or dossier.title
        dossier.lead_committee = committee or dossier.lead_committee
        dossier.save(update_fields=["title", "lead_committee"])
    if row.kind not in KEPT:
        return 0
    return keep_paper(
        feed=Feed.DOCUMENTS,
        key=str(row.feed_id),
        digest=row.digest,
        kind=KEPT[row.kind],
        facts={
            "subject": row.subject or row.title,
            "date": row.day,
            "chamber": row.chamber,
            "papers": [(number, _number(row)) for number, _ in row.dossiers],
        },
        identifiers=tuple(identifiers(row)),
        source=reading.run.source,
        now=reading.clock(),
        quiet=reading.quiet,
    )


def _content(response: Response) -> bytes:
    return response.body


def _grouped(papers: Sequence[_Paper]) -> Iterator[Sequence[_Paper]]:
    for first in range(0, len(papers), GROUP):
        yield papers[first : first + GROUP]


def is_letter(text: str) -> bool:
    """Whether a Kamerstuk's heading says that the government writes."""
    return bool(_LETTER.search(text[:20_000]))
