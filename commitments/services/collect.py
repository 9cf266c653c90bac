"""Letters from paths, and from a folder that is watched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings

from commitments.models import Job, JobState, Source
from commitments.services.ingest import RefusedFileError, receive_file, run_jobs
from commitments.sources.bundles import Found, find_files

#: A file that changed more recently may still be on its way into the folder.
SETTLED = timedelta(seconds=10)
GROUP = 50
TAKEN_FOLDER = "opgenomen"


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one file: a Dutch sentence, and the job if it came that far."""

    name: str
    message: str
    failed: bool
    job: Job | None = None


def collect(
    files: Iterable[Found], *, arrival: dict[str, Any], clock: Callable[[], datetime]
) -> Iterator[Line]:
    """Take in files and read them, a line for each; ``arrival`` goes to ``receive_file``."""
    group: list[Job] = []
    for found in files:
        job = _receive(found, arrival, clock())
        if isinstance(job, Line):
            yield job
            continue
        group.append(job)
        if len(group) == GROUP:
            yield from _read(group, clock)
            group = []
    yield from _read(group, clock)


def watch_folder(*, clock: Callable[[], datetime], asked_by: str = "bewaakte map") -> int:
    """Take in what stands in WATCHED_FOLDER; each file moves to its "opgenomen" when it was kept.

    A kill between the two takes a file twice, and the letter is recognised.
    """
    if not settings.WATCHED_FOLDER:
        return 0
    folder = Path(settings.WATCHED_FOLDER)
    source, _ = Source.objects.get_or_create(
        slug="folder", defaults={"name": "Bewaakte map", "active": False}
    )
    arrival = {"source": source, "options": {}, "asked_by": asked_by}
    taken = 0
    for path in sorted(one for one in folder.iterdir() if one.is_file()):
        changed = datetime.fromtimestamp(path.stat().st_mtime, tz=clock().tzinfo)
        if path.name.startswith(".") or changed > clock() - SETTLED:
            continue
        taken += sum(1 for _ in collect(find_files([path]), arrival=arrival, clock=clock))
        _put_aside(path, folder / TAKEN_FOLDER)
    return taken


def _receive(found: Found, arrival: dict[str, Any], now: datetime) -> Job | Line:
    if found.refusal:
        return Line(found.name, found.refusal, failed=True)
    try:
        return receive_file(name=found.name, content=found.read(), now=now, **arrival)
    except RefusedFileError as refused:
        return Line(found.name, str(refused), failed=True)
    except OSError as error:
        why = error.strerror or str(error)
        return Line(found.name, f"Dit bestand kan niet worden geopend ({why}).", failed=True)


def _read(group: list[Job], clock: Callable[[], datetime]) -> Iterator[Line]:
    for job in run_jobs([one.pk for one in group], clock=clock):
        yield Line(job.name, job.message, failed=job.state == JobState.FAILED, job=job)


def _put_aside(path: Path, folder: Path) -> None:
    """Move a file out of the way, under a free name."""
    folder.mkdir(exist_ok=True)
    target, number = folder / path.name, 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem}-{number}{path.suffix}"
    path.rename(target)
