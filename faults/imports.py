"""Rows 22 and 23: one letter imported many times at once, and a corrected letter imported again."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from multiprocessing.synchronize import Barrier
from typing import TYPE_CHECKING

from bench.letters import letter_of
from faults.row import Outcome

if TYPE_CHECKING:
    from commitments.models import Job, Letter, LetterVersion, Passage, Source
    from commitments.sources.read_file import ReadFile

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
LETTERS, AT_ONCE = 50, 8
CORRECTED = 25
_SIZE = 5_000


def one_letter_at_once() -> Iterator[Outcome]:
    """Row 22: eight processes import one letter at the same moment, fifty letters in turn."""
    from django.db import connection

    from commitments.models import Job, JobState, Letter, LetterFile, Passage
    from commitments.services.ingest import receive_text
    from commitments.sources.files import read_one

    batches = []
    for seed in range(LETTERS):
        text = letter_of(_SIZE, seed)
        jobs = [
            receive_text(text=text, source=_source(), options={}, asked_by="proef", now=NOW).pk
            for _ in range(AT_ONCE)
        ]
        batches.append((read_one(text.encode()), jobs))
    connection.close()
    _all_at_once(batches)
    letters, files = Letter.objects.count(), LetterFile.objects.count()
    passages = Passage.objects.values("letter", "start", "end").distinct().count()
    ended = Job.objects.filter(state=JobState.DONE).count()
    doubled = Passage.objects.count() - passages
    yield Outcome(
        22,
        f"one letter by {AT_ONCE} processes at once, {LETTERS} times",
        f"{letters} letters, {files} files, {doubled} passages doubled, {ended} jobs done",
        f"{LETTERS} letters and files, 0 doubled, {LETTERS * AT_ONCE} jobs done",
        (letters, files, doubled, ended) == (LETTERS, LETTERS, 0, LETTERS * AT_ONCE),
    )


def corrected_letters() -> Iterator[Outcome]:
    """Row 23: letters whose promises were decided on come in again, reset and corrected."""
    from commitments.models import Letter, Passage

    told = {"version": 0, "decided": 0, "kept": 0, "lost": 0, "wrong": 0}
    for seed in range(CORRECTED):
        chance = random.Random(seed)
        text = letter_of(_SIZE, 1_000 + seed)
        letter = _ingested(text, seed).letter
        assert letter is not None
        decided = _decide_all(letter)
        _ingested(_corrected(text, chance), seed)
        letter = Letter.objects.get(pk=letter.pk)
        version = letter.versions.get()
        told["version"] += version.text == text
        told["decided"] += _statuses(decided) == decided
        for passage in Passage.objects.filter(letter=letter, commitments__in=list(decided)):
            told[_where(passage, letter, version)] += 1
    yield Outcome(
        23,
        f"{CORRECTED} letters corrected after their promises were decided on",
        f"{told['version']} old texts kept, {told['decided']} with all decisions; "
        f"spans: {told['kept']} found, {told['lost']} only in the old text, {told['wrong']} wrong",
        f"{CORRECTED} and {CORRECTED}; 0 spans wrong",
        (told["version"], told["decided"], told["wrong"]) == (CORRECTED, CORRECTED, 0)
        and told["kept"] > 0,
    )


def _all_at_once(batches: list[tuple[ReadFile, list[int]]]) -> None:
    context = multiprocessing.get_context("fork")
    barrier = context.Barrier(AT_ONCE)
    with context.Pool(AT_ONCE, initializer=_wait_by, initargs=(barrier,)) as pool:
        for read, jobs in batches:
            pool.starmap(_run, [(job, read) for job in jobs], chunksize=1)


class _Start:
    """Where the processes of the pool wait for each other."""

    barrier: Barrier


def _wait_by(barrier: Barrier) -> None:
    _Start.barrier = barrier


def _run(job: int, read: ReadFile) -> None:
    from commitments.services.ingest import run_job

    _Start.barrier.wait()
    run_job(job, now=NOW, read=read)


def _ingested(text: str, seed: int) -> Job:
    from commitments.services.ingest import receive_text, run_job

    options = {"identifiers": [("kst", f"kst-90001-{seed}")]}
    job = receive_text(text=text, source=_source(), options=options, asked_by="proef", now=NOW)
    return run_job(job.pk, now=NOW)


def _source() -> Source:
    from commitments.models import Source

    return Source.objects.get_or_create(slug="proef", defaults={"name": "Proef"})[0]


def _decide_all(letter: Letter) -> dict[int, tuple[str, bool]]:
    """Confirm every other promise and reject the rest; status and term of each."""
    from commitments.lifecycle import Actor, RejectReason
    from commitments.services.decide import confirm_commitment, reject_commitment

    griffie = Actor(name="Geertje Register", role="griffie")
    for place, one in enumerate(letter.commitments.order_by("pk")):
        if place % 2:
            reject_commitment(
                one.pk, version=one.version, reason=RejectReason.PAST, actor=griffie, now=NOW
            )
        else:
            confirm_commitment(one.pk, version=one.version, actor=griffie, now=NOW)
    return _statuses(letter.commitments.values_list("pk", flat=True))


def _statuses(ids: Iterable[int]) -> dict[int, tuple[str, bool]]:
    from commitments.models import Commitment

    return {
        pk: (one.status, one.deadline_accepted)
        for pk, one in Commitment.objects.in_bulk(list(ids)).items()
    }


def _corrected(text: str, chance: random.Random) -> str:
    """The letter with a paragraph more, one less, and its lines broken elsewhere."""
    head, *paragraphs = text.split("\n\n")
    body = paragraphs[-2].split(".\n")
    body.pop(chance.randrange(1, len(body)))
    added = "Bij nader inzien zijn de bedragen in deze alinea verbeterd"
    body.insert(chance.randrange(1, len(body)), added)
    paragraphs[-2] = ".\n".join(body).replace(" de ", "\nde ")
    return "\n\n".join([head, *paragraphs])


def _where(passage: Passage, letter: Letter, version: LetterVersion) -> str:
    """Where a passage's quote is a slice of: the new text, the old one, or neither."""
    text = letter.text if passage.only_in is None else version.text
    if text[passage.start : passage.end] != passage.quote:
        return "wrong"
    return "kept" if passage.only_in is None else "lost"
