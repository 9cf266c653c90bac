"""A letter's reading as JSON: the public shape that ``manage.py read_letter --json`` prints.

One object a file::

    {"file", "error", "text_sha256",
     "letter": {"date", "chamber", "kind", "dossiers": [{"dossier", "number"}], "subject",
                "ministries", "signatories": [{"name", "office"}], "addressee"},
     "references": [{"kind", "wording", "start", "end", "papers": [{"dossier", "number"}],
                     "number", "name", "date"}],
     "passages": [{"acts", "quote", "start", "end", "firmness",
                   "deadline": {"kind", "wording", "latest", "earliest", "rule", "explanation"},
                   "object", "origin": {"wording", "start", "end", "references"},
                   "promise", "references", "to", "rule"}],
     "rules_version"}

``start`` and ``end`` count characters of the text, half open; dates are ISO
8601; what the text does not say is null or empty. ``references`` of a passage
or an origin are indexes into the list of references; passages with the same
``promise`` make the same promise. ``letter`` is null where ``error`` is not.
"""

from __future__ import annotations

import hashlib
from datetime import date

from commitments.extraction.readings import (
    DeadlineReading,
    LetterheadReading,
    LetterReading,
    OriginReading,
    PassageReading,
    ReferenceReading,
)

type Json = dict[str, object]


def letter_as_json(file: str, text: str, reading: LetterReading) -> Json:
    """The object of a file that could be read."""
    return {
        "file": file,
        "error": None,
        "text_sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "letter": _letterhead(reading.letter),
        "references": [_reference(one) for one in reading.references],
        "passages": [_passage(one) for one in reading.passages],
        "rules_version": reading.rules_version,
    }


def error_as_json(file: str, error: str) -> Json:
    """The object of a file that could not be read; ``error`` is a Dutch sentence."""
    return {
        "file": file,
        "error": error,
        "text_sha256": None,
        "letter": None,
        "references": [],
        "passages": [],
        "rules_version": None,
    }


def _letterhead(one: LetterheadReading) -> Json:
    return {
        "date": _iso(one.date),
        "chamber": one.chamber,
        "kind": one.kind,
        "dossiers": [{"dossier": each.dossier, "number": each.number} for each in one.papers],
        "subject": one.subject,
        "ministries": list(one.ministries),
        "signatories": [{"name": each.name, "office": each.office} for each in one.signatories],
        "addressee": one.addressee,
    }


def _reference(one: ReferenceReading) -> Json:
    return {
        "kind": one.kind,
        "wording": one.wording,
        "start": one.start,
        "end": one.end,
        "papers": [{"dossier": each.dossier, "number": each.number} for each in one.papers],
        "number": one.number,
        "name": one.name,
        "date": _iso(one.date),
    }


def _passage(one: PassageReading) -> Json:
    return {
        "acts": list(one.acts),
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "firmness": one.firmness,
        "deadline": _deadline(one.deadline),
        "object": one.object,
        "origin": _origin(one.origin),
        "promise": one.promise,
        "references": list(one.references),
        "to": one.to,
        "rule": one.rule,
    }


def _deadline(one: DeadlineReading | None) -> Json | None:
    if one is None:
        return None
    return {
        "kind": one.kind,
        "wording": one.wording,
        "latest": _iso(one.latest),
        "earliest": _iso(one.earliest),
        "rule": one.rule,
        "explanation": one.explanation,
    }


def _origin(one: OriginReading | None) -> Json | None:
    if one is None:
        return None
    return {
        "wording": one.wording,
        "start": one.start,
        "end": one.end,
        "references": list(one.references),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
