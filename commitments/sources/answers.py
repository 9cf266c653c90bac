"""What the reader tells its caller about one file, as JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from commitments.sources.read_file import Metadata, ReadFile


def read_as_json(read: ReadFile) -> bytes:
    found = read.metadata
    return _json(
        read={
            "text": read.text,
            "kind": read.kind,
            "pages": read.pages,
            "warnings": read.warnings,
            "metadata": {
                "date": found.date.isoformat() if found.date else None,
                "papers": found.papers,
                "title": found.title,
                "identifier": found.identifier,
                "chamber": found.chamber,
            },
        }
    )


def refused_as_json(sentence: str) -> bytes:
    return _json(refused=sentence)


def broken_as_json(place: str) -> bytes:
    """``place`` names the error and where in our code it arose; nothing of the file."""
    return _json(broken=place)


def answer_of(content: bytes) -> dict[str, Any]:
    """An answer with one of the keys read, refused and broken."""
    answer = json.loads(content)
    assert isinstance(answer, dict)
    return answer


def read_of(row: dict[str, Any]) -> ReadFile:
    """The value under ``read`` as what was read."""
    found = row["metadata"]
    metadata = Metadata(
        date=date.fromisoformat(found["date"]) if found["date"] else None,
        papers=tuple((dossier, number) for dossier, number in found["papers"]),
        title=found["title"],
        identifier=found["identifier"],
        chamber=found["chamber"],
    )
    return ReadFile(row["text"], row["kind"], row["pages"], tuple(row["warnings"]), metadata)


def _json(**answer: object) -> bytes:
    return json.dumps(answer, ensure_ascii=False).encode()
