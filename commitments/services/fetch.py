"""Letters from an official address: asked for by people, fetched by a worker."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings

from commitments.models import Job, Source
from commitments.services.arrivals import RefusedFileError
from commitments.services.files import keep_file
from commitments.sources.addresses import FeedError, check_address
from commitments.sources.http import Client


def receive_address(
    *, address: str, source: Source, options: dict[str, Any], asked_by: str, now: datetime
) -> Job:
    """Queue a letter that stands at an official address; the worker fetches it.

    Raises RefusedFileError for an address off the allow-list.
    """
    try:
        check_address(address, _bases())
    except FeedError as refused:
        raise RefusedFileError(str(refused)) from refused
    name = unquote(PurePosixPath(urlsplit(address).path).name) or address
    return Job.objects.create(
        source=source,
        name=name[:255],
        size=0,
        options={**options, "address": address},
        asked_by=asked_by,
        created_at=now,
    )


def fetch_job(job: Job) -> None:
    """Fetch the file of a job that only has an address; raises RefusedFileError."""
    address = job.options.get("address")
    if job.file or not address:
        return
    client = Client(_bases())
    try:
        content = client.get(address, lambda response: response.body)
    except FeedError as failed:
        raise RefusedFileError(str(failed)) from failed
    finally:
        client.close()
    kept = keep_file(content)
    job.file.name, job.sha256, job.size = kept.path, kept.sha256, kept.size
    job.save(update_fields=["file", "sha256", "size"])


def _bases() -> list[str]:
    return [base for base in settings.FEED_ADDRESSES.values() if base]
